#include "ui/planning/forecast.h"

#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace grondplan::ui {

/// One question is worked out at a time: the next one waits until the one before has stopped, so that the
/// window need not.
struct Forecast::Work
{
    struct Question
    {
        quint64 number = 0;
        ScenarioId scenario;
        std::shared_ptr<const Plan> before;
        std::shared_ptr<const Project> snapshot;
        Edit edit;
    };

    std::optional<Question> next;
    bool running = false;
    std::jthread thread;
};

Forecast::Forecast(const Document &document, const Planner &planner, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_planner(planner)
    , m_work(std::make_unique<Work>())
{
}

Forecast::~Forecast() = default;

static std::optional<Message> newlyUnplaced(const Plan &before, const Plan &after)
{
    for (const UnplacedInstances &unplaced : after.unplaced) {
        const bool known = std::any_of(
            before.unplaced.begin(), before.unplaced.end(),
            [&unplaced](const UnplacedInstances &other) { return other.workload == unplaced.workload; });
        if (!known)
            return unplaced.reason;
    }
    return {};
}

static std::optional<Forecast::Answer> compare(const Plan &before, const Result<Plan> &after)
{
    if (!after)
        return {};
    Forecast::Answer answer;
    answer.servers = after->serverCount().likely - before.serverCount().likely;
    answer.month = Money{after->month.likely.minor - before.month.likely.minor, before.currency};
    answer.unplaced = newlyUnplaced(before, *after);
    return answer;
}

void Forecast::ask(const QString &key, const Edit &edit)
{
    if (key == m_key)
        return;
    forget();
    const ScenarioId id = m_document.currentScenario();
    const std::shared_ptr<const Plan> before = m_planner.plan(id);
    if (!before || m_planner.isStale(id))
        return; // nothing that is true now to compare with; asked again when the pointer moves on
    m_key = key;
    m_work->next = Work::Question{++m_number, id, before, m_document.snapshot(), edit};
    startNext();
}

static std::optional<Forecast::Answer> answerTo(const Project &project, ScenarioId id, const Plan &before,
                                                const Forecast::Edit &edit, const std::stop_token &stop)
{
    Project edited = project;
    Scenario *scenario = edited.scenario(id);
    if (scenario == nullptr)
        return {};
    edit(edited, *scenario);
    Planning how;
    how.stop = stop;
    how.effort = before.effort; // like is compared with like
    how.before = before.effort == Effort::Quick ? &before : nullptr;
    return compare(before, plan(edited, id, how));
}

void Forecast::startNext()
{
    if (m_work->running || !m_work->next)
        return;
    m_work->running = true;
    m_work->thread = std::jthread(
        [this, question = *std::exchange(m_work->next, {})](const std::stop_token &stop) mutable {
            const auto answer =
                answerTo(*question.snapshot, question.scenario, *question.before, question.edit, stop);
            const quint64 number = question.number;
            question = {}; // so that the edit itself need not copy the project
            QMetaObject::invokeMethod(
                this, [this, answer, number] { finish(number, answer); }, Qt::QueuedConnection);
        });
}

void Forecast::finish(quint64 number, const std::optional<Answer> &answer)
{
    m_work->running = false;
    startNext();
    if (number != m_number || !answer)
        return;
    m_answer = answer;
    Q_EMIT answered();
}

void Forecast::forget()
{
    m_key.clear();
    ++m_number;
    m_answer.reset();
    m_work->next.reset();
    m_work->thread.request_stop();
}

} // namespace grondplan::ui
