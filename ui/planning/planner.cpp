#include "ui/planning/planner.h"

#include "core/plan/planmemory.h"
#include "ui/document/document.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <thread>
#include <utility>

namespace grondplan::ui {

/// From here on a computation is long enough to be shown.
static constexpr int kBusyAfterMillis = 150;

/// Whether two plans differ in no more than how much was tried.
static bool sameFigures(const Plan &quick, const Plan &full)
{
    Plan refined = quick;
    refined.effort = full.effort;
    return refined == full;
}

/// All work is in the window's thread but plan() itself, which sees only its snapshot. One computation runs
/// at a time; an edit that touches what it computes stops it.
struct Planner::State
{
    struct Entry
    {
        std::shared_ptr<const Plan> plan;
        std::optional<Error> error;
        std::shared_ptr<PlanMemory> memory = std::make_shared<PlanMemory>(); ///< of the running computation
        quint64 wanted = 0;   ///< revision of the newest edit that can change the result
        quint64 planned = 0;  ///< revision of the newest try, successful or not
        bool current = false; ///< the newest try covers the newest edit and gave a plan
        bool halted = false;  ///< cancelled: nothing more until the next edit or refine()

        [[nodiscard]] bool isFinal() const { return current && plan->effort == Effort::Full; }
        [[nodiscard]] bool waits() const { return !halted && (planned < wanted || (current && !isFinal())); }
    };
    /// Whether the window already shows what a result says.
    enum class Shown
    {
        No,
        Yes
    };
    struct Job
    {
        ScenarioId scenario;
        quint64 revision = 0;
        bool refines = false; ///< what is shown already; stopped for any edit
    };

    State(Planner &planner, Document &doc)
        : q(planner)
        , document(doc)
    {
        nextTurn.setSingleShot(true);
        nextTurn.setInterval(0);
        connect(&nextTurn, &QTimer::timeout, &q, [this] { startNext(); });
        moment.setSingleShot(true);
        moment.setInterval(kBusyAfterMillis);
        connect(&moment, &QTimer::timeout, &q, [this] { setBusy(true); });
    }

    void onChanged(const ChangeSet &changes);
    void restart();
    void want(ScenarioId id);
    void touch(ScenarioId id, Entry &entry);
    void startNext();
    [[nodiscard]] ScenarioId nextToPlan() const;
    void run(ScenarioId id);
    void finish(const Job &job, const std::shared_ptr<Result<Plan>> &result, Shown shown);
    void setBusy(bool on);
    void forgetRemoved();

    Planner &q;
    Document &document;
    std::map<ScenarioId, Entry> entries;
    std::set<ScenarioId> watched;
    std::optional<Job> running;
    std::jthread worker;
    QTimer nextTurn;
    QTimer moment;
    bool busy = false;
};

Planner::Planner(Document &document, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(*this, document))
{
    connect(&document, &Document::changed, this,
            [this](const ChangeSet &changes) { m_state->onChanged(changes); });
    connect(&document, &Document::replaced, this, [this] { m_state->restart(); });
    connect(&document, &Document::currentScenarioChanged, this,
            [this] { m_state->want(m_state->document.currentScenario()); });
    m_state->want(document.currentScenario());
}

Planner::~Planner()
{
    m_state->worker = {}; // asks it to stop and waits
}

std::shared_ptr<const Plan> Planner::plan(ScenarioId scenario) const
{
    const auto found = m_state->entries.find(scenario);
    return found != m_state->entries.end() ? found->second.plan : nullptr;
}

bool Planner::isStale(ScenarioId scenario) const
{
    const auto found = m_state->entries.find(scenario);
    return found == m_state->entries.end() || !found->second.current;
}

const Error *Planner::error(ScenarioId scenario) const
{
    const auto found = m_state->entries.find(scenario);
    return found != m_state->entries.end() && found->second.error ? &*found->second.error : nullptr;
}

bool Planner::isFinal(ScenarioId scenario) const
{
    const auto found = m_state->entries.find(scenario);
    return found != m_state->entries.end() && found->second.isFinal();
}

bool Planner::isRefining(ScenarioId scenario) const
{
    const auto found = m_state->entries.find(scenario);
    return found != m_state->entries.end() && found->second.current && found->second.waits();
}

void Planner::watch(ScenarioId scenario)
{
    m_state->watched.insert(scenario);
    m_state->want(scenario);
}

void Planner::refine(ScenarioId scenario)
{
    watch(scenario);
    const auto found = m_state->entries.find(scenario);
    if (found == m_state->entries.end() || !found->second.halted)
        return;
    found->second.halted = false;
    found->second.error.reset();
    m_state->nextTurn.start();
    Q_EMIT effortChanged(scenario);
}

void Planner::cancel()
{
    m_state->nextTurn.stop();
    if (m_state->running)
        m_state->worker.request_stop();
    std::vector<ScenarioId> stale;
    std::vector<ScenarioId> unrefined;
    for (auto &[id, entry] : m_state->entries) {
        if (!entry.waits())
            continue;
        entry.halted = true;
        if (!entry.current)
            entry.error = Error{ErrorCode::Cancelled, {}, {}};
        (entry.current ? unrefined : stale).push_back(id);
    }
    m_state->setBusy(false);
    for (const ScenarioId id : stale)
        Q_EMIT planChanged(id);
    for (const ScenarioId id : unrefined)
        Q_EMIT effortChanged(id);
}

bool Planner::isBusy() const
{
    return m_state->busy;
}

void Planner::State::onChanged(const ChangeSet &changes)
{
    forgetRemoved();
    if (!changes.results)
        return;
    std::vector<ScenarioId> flipped;
    for (auto &[id, entry] : entries) {
        if (changes.scenario.isValid() && changes.scenario != id)
            continue;
        const bool wasCurrent = entry.current;
        touch(id, entry);
        if (wasCurrent)
            flipped.push_back(id);
    }
    for (const ScenarioId id : flipped)
        Q_EMIT q.planChanged(id);
}

void Planner::State::restart()
{
    if (running)
        worker.request_stop();
    entries.clear();
    watched.clear();
    want(document.currentScenario());
}

/// Makes sure that there is, or will be, a plan of this scenario.
void Planner::State::want(ScenarioId id)
{
    if (std::as_const(document).project().scenario(id) == nullptr)
        return;
    const auto [entry, added] = entries.try_emplace(id);
    if (added)
        touch(id, entry->second);
    else if (entry->second.waits())
        nextTurn.start();
}

void Planner::State::touch(ScenarioId id, Entry &entry)
{
    entry.wanted = document.revision() + 1; // revisions start at 0, and 0 means never
    entry.current = false;
    entry.halted = false;
    if (running && (running->scenario == id || running->refines))
        worker.request_stop();
    nextTurn.start();
}

/// What has no plan of the newest edit goes before what could be better; what is looked at before the others.
ScenarioId Planner::State::nextToPlan() const
{
    std::vector<ScenarioId> order{document.currentScenario()};
    order.insert(order.end(), watched.begin(), watched.end());
    for (const bool refining : {false, true}) {
        const auto found = std::find_if(order.begin(), order.end(), [&](ScenarioId id) {
            const auto entry = entries.find(id);
            return entry != entries.end() && entry->second.waits() && entry->second.current == refining;
        });
        if (found != order.end())
            return *found;
    }
    return {};
}

void Planner::State::startNext()
{
    if (running)
        return; // finish() comes back here
    const ScenarioId next = nextToPlan();
    if (!next.isValid()) {
        setBusy(false);
        return;
    }
    // From an edit on a new moment begins; what is refined is already there.
    if (!entries.at(next).current)
        setBusy(false);
    if (!busy && !moment.isActive())
        moment.start();
    run(next);
}

void Planner::State::run(ScenarioId id)
{
    const Entry &entry = entries.at(id);
    const Job job{id, document.revision() + 1, entry.current};
    running = job;
    const auto work = [this, job, project = document.snapshot(), before = entry.plan,
                       memory = entry.memory](const std::stop_token &stop) mutable {
        Planning how;
        how.stop = stop;
        how.threads = static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
        how.memory = memory.get();
        how.before = before.get();
        how.effort = job.refines ? Effort::Full : Effort::Quick;
        auto result = std::make_shared<Result<Plan>>(grondplan::plan(*project, job.scenario, how));
        const bool same = job.refines && *result && sameFigures(*before, **result);
        project.reset(); // so that the next edit need not copy
        QMetaObject::invokeMethod(
            &q, [this, job, result, same] { finish(job, result, same ? Shown::Yes : Shown::No); },
            Qt::QueuedConnection);
    };
    worker = std::jthread(work);
}

/// Shows the result, unless an edit or a cancellation came in between.
void Planner::State::finish(const Job &job, const std::shared_ptr<Result<Plan>> &result, Shown shown)
{
    running.reset();
    nextTurn.start();
    const auto found = entries.find(job.scenario);
    const bool stopped = !*result && result->error().code == ErrorCode::Cancelled;
    if (found == entries.end() || job.revision < found->second.wanted || found->second.halted || stopped)
        return;
    Entry &entry = found->second;
    entry.planned = job.revision;
    entry.current = result->has_value();
    if (*result) {
        entry.plan = std::shared_ptr<const Plan>(result, &**result);
        entry.error.reset();
    } else {
        entry.error = result->error();
    }
    if (shown == Shown::No)
        Q_EMIT q.planChanged(job.scenario);
    Q_EMIT q.effortChanged(job.scenario);
}

void Planner::State::setBusy(bool on)
{
    moment.stop();
    if (busy == on)
        return;
    busy = on;
    Q_EMIT q.busyChanged();
}

void Planner::State::forgetRemoved()
{
    const auto gone = [this](ScenarioId id) { return document.project().scenario(id) == nullptr; };
    std::erase_if(entries, [&gone](const auto &entry) { return gone(entry.first); });
    std::erase_if(watched, gone);
}

} // namespace grondplan::ui
