#include "ui/planning/foresight.h"

#include "ui/document/document.h"

#include <QTimer>

#include <atomic>
#include <thread>

namespace grondplan::ui {

static constexpr int kMillisBetweenLooks = 100;

struct Foresight::Answers
{
    std::optional<outlook::Deciding> deciding;
    std::optional<outlook::Chances> chances;
    std::optional<outlook::Growth> growth;
    std::optional<Plan> plan;
    std::optional<std::vector<outlook::ZoneOutages>> outages;
    std::optional<outlook::Scaling> scaling;
    std::optional<Error> error;

    void takeOutages(const Project &project, ScenarioId scenario, const outlook::Working &how);
};

struct Foresight::Work
{
    std::shared_ptr<const Project> project; ///< that the answers are about
    ScenarioId scenario;
    Answers answers;
    Question question = Question::Deciding; ///< under way
    quint64 number = 0;                     ///< of the newest question
    bool busy = false;
    std::shared_ptr<std::atomic<double>> share = std::make_shared<std::atomic<double>>(0);
    QTimer look;
    std::jthread thread; ///< last, so that it ends first
};

Foresight::Foresight(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_work(std::make_unique<Work>())
{
    m_work->look.setInterval(kMillisBetweenLooks);
    connect(&m_work->look, &QTimer::timeout, this, &Foresight::changed);
}

Foresight::~Foresight() = default;

/// Whether what the answers depend on is the same; where cards stand is not.
static bool isOfTheSame(const Project &a, const Project &b, ScenarioId id)
{
    const Scenario *one = a.scenario(id);
    const Scenario *other = b.scenario(id);
    return one != nullptr && other != nullptr && *one == *other && a.costs == b.costs && a.asOf == b.asOf &&
           a.currency == b.currency && a.catalogue == b.catalogue;
}

void Foresight::forgetOutdated() const
{
    Work &work = *m_work;
    const std::shared_ptr<const Project> now = m_document.snapshot();
    const ScenarioId id = m_document.currentScenario();
    if (work.project == now && work.scenario == id)
        return;
    if (!work.project || work.scenario != id || !isOfTheSame(*work.project, *now, id)) {
        work.thread.request_stop();
        ++work.number;
        work.busy = false;
        work.look.stop();
        work.answers = {};
    }
    work.project = now;
    work.scenario = id;
}

template<class Value>
static void take(Result<Value> result, std::optional<Value> &value, std::optional<Error> &error)
{
    if (result)
        value = std::move(*result);
    else
        error = result.error();
}

/// Of the plan in full, which is worked out for it: it may be asked before the window has one.
void Foresight::Answers::takeOutages(const Project &project, ScenarioId scenario, const outlook::Working &how)
{
    Planning planning;
    planning.stop = how.stop;
    take(::grondplan::plan(project, scenario, planning), plan, error);
    if (plan)
        scaling = outlook::scalingOf(project, *plan);
    if (plan)
        take(outlook::outagesOf(project, *plan, how), outages, error);
}

void Foresight::ask(Question question)
{
    forgetOutdated();
    Work &work = *m_work;
    const Answers &known = work.answers;
    const bool isKnown = question == Question::Deciding  ? known.deciding.has_value()
                         : question == Question::Chances ? known.chances.has_value()
                         : question == Question::Growth  ? known.growth.has_value()
                                                         : known.outages.has_value();
    if (isKnown || known.error || (work.busy && work.question == question))
        return;
    work.question = question;
    work.busy = true;
    work.thread.request_stop();
    const quint64 number = ++work.number;
    work.share = std::make_shared<std::atomic<double>>(0);
    work.look.start();
    // The one before ends by itself at its next look; waiting for it here would hold the window.
    auto before = std::make_shared<std::jthread>(std::move(work.thread));
    work.thread = std::jthread([this, number, question, before, project = work.project,
                                scenario = work.scenario, share = work.share](const std::stop_token &stop) {
        if (before->joinable())
            before->join();
        outlook::Working how;
        how.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        how.stop = stop;
        how.progress = [share](double part) { *share = part; };
        Answers answers;
        if (question == Question::Deciding)
            take(outlook::decidingOf(*project, scenario, how), answers.deciding, answers.error);
        else if (question == Question::Chances)
            take(outlook::chancesOf(*project, scenario, outlook::kUsualRuns, how), answers.chances,
                 answers.error);
        else if (question == Question::Growth)
            take(outlook::growthOf(*project, scenario, how), answers.growth, answers.error);
        else
            answers.takeOutages(*project, scenario, how);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this, [this, number, answers] { finish(number, answers); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void Foresight::finish(quint64 number, Answers answers)
{
    Work &work = *m_work;
    if (number != work.number)
        return;
    work.busy = false;
    work.look.stop();
    if (answers.deciding)
        work.answers.deciding = std::move(answers.deciding);
    if (answers.chances)
        work.answers.chances = std::move(answers.chances);
    if (answers.growth)
        work.answers.growth = std::move(answers.growth);
    if (answers.outages) {
        work.answers.plan = std::move(answers.plan);
        work.answers.outages = std::move(answers.outages);
        work.answers.scaling = std::move(answers.scaling);
    }
    work.answers.error = std::move(answers.error);
    Q_EMIT changed();
}

void Foresight::cancel()
{
    Work &work = *m_work;
    if (!work.busy)
        return;
    work.thread.request_stop();
    ++work.number;
    work.busy = false;
    work.look.stop();
    Q_EMIT changed();
}

bool Foresight::isBusy() const
{
    forgetOutdated();
    return m_work->busy;
}

double Foresight::share() const
{
    return *m_work->share;
}

const outlook::Deciding *Foresight::deciding() const
{
    forgetOutdated();
    return m_work->answers.deciding ? &*m_work->answers.deciding : nullptr;
}

const outlook::Chances *Foresight::chances() const
{
    forgetOutdated();
    return m_work->answers.chances ? &*m_work->answers.chances : nullptr;
}

const outlook::Growth *Foresight::growth() const
{
    forgetOutdated();
    return m_work->answers.growth ? &*m_work->answers.growth : nullptr;
}

const Plan *Foresight::failingPlan() const
{
    forgetOutdated();
    return m_work->answers.plan ? &*m_work->answers.plan : nullptr;
}

const std::vector<outlook::ZoneOutages> *Foresight::outages() const
{
    forgetOutdated();
    return m_work->answers.outages ? &*m_work->answers.outages : nullptr;
}

const outlook::Scaling *Foresight::scaling() const
{
    forgetOutdated();
    return m_work->answers.scaling ? &*m_work->answers.scaling : nullptr;
}

const Error *Foresight::error() const
{
    forgetOutdated();
    return m_work->answers.error ? &*m_work->answers.error : nullptr;
}

} // namespace grondplan::ui
