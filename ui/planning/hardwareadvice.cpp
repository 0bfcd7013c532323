#include "ui/planning/hardwareadvice.h"

#include <thread>

namespace grondplan::ui {

struct HardwareAdvice::Work
{
    std::shared_ptr<const Project> project; ///< of the newest question
    ScenarioId scenario;
    quint64 number = 0;
    std::jthread thread; ///< last, so that it ends first
};

HardwareAdvice::HardwareAdvice(QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>())
{
}

HardwareAdvice::~HardwareAdvice() = default;

void HardwareAdvice::ask(const std::shared_ptr<const Project> &project, ScenarioId scenario)
{
    Work &work = *m_work;
    if (work.project == project && work.scenario == scenario)
        return;
    work.project = project;
    work.scenario = scenario;
    m_answer.reset();
    work.thread.request_stop();
    const quint64 number = ++work.number;
    // The one before ends by itself at its next look; waiting for it here would hold the window.
    auto before = std::make_shared<std::jthread>(std::move(work.thread));
    work.thread = std::jthread([this, number, project, scenario, before](const std::stop_token &stop) {
        if (before->joinable())
            before->join();
        outlook::Working how;
        how.stop = stop;
        const Result<outlook::NoRegret> found = outlook::noRegretOf(*project, scenario, how);
        if (stop.stop_requested())
            return;
        const std::optional<outlook::NoRegret> answer = found ? std::optional(*found) : std::nullopt;
        QMetaObject::invokeMethod(
            this, [this, number, answer] { finish(number, answer); }, Qt::QueuedConnection);
    });
}

void HardwareAdvice::finish(quint64 number, const std::optional<outlook::NoRegret> &answer)
{
    if (number != m_work->number)
        return;
    m_answer = answer;
    Q_EMIT answered();
}

} // namespace grondplan::ui
