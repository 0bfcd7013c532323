#include "ui/planning/planner.h"

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

/// All work is in the window's thread but plan() itself, which sees only its snapshot. One computation runs
/// at a time; an edit that touches what it computes stops it.
struct Planner::State
{
    struct Entry
    {
        std::shared_ptr<const Plan> plan;
        std::optional<Error> error;
        quint64 wanted = 0;   ///< revision of the newest edit that can change the result
        quint64 planned = 0;  ///< revision of the newest try, successful or not
        bool current = false; ///< the newest try covers the newest edit and gave a plan
    };
    struct Job
    {
        ScenarioId scenario;
        quint64 revision = 0;
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
    void finish(const Job &job, const Result<Plan> &result);
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

void Planner::watch(ScenarioId scenario)
{
    m_state->watched.insert(scenario);
    m_state->want(scenario);
}

void Planner::cancel()
{
    m_state->nextTurn.stop();
    if (m_state->running)
        m_state->worker.request_stop();
    std::vector<ScenarioId> cancelled;
    const quint64 now = m_state->document.revision() + 1;
    for (auto &[id, entry] : m_state->entries) {
        if (entry.planned >= entry.wanted)
            continue;
        entry.planned = now; // not tried again until the next edit
        entry.error = Error{ErrorCode::Cancelled, {}, {}};
        cancelled.push_back(id);
    }
    m_state->setBusy(false);
    for (const ScenarioId id : cancelled)
        Q_EMIT planChanged(id);
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
    else if (entry->second.planned < entry->second.wanted)
        nextTurn.start();
}

void Planner::State::touch(ScenarioId id, Entry &entry)
{
    entry.wanted = document.revision() + 1; // revisions start at 0, and 0 means never
    entry.current = false;
    if (running && running->scenario == id)
        worker.request_stop();
    nextTurn.start();
}

ScenarioId Planner::State::nextToPlan() const
{
    const auto waits = [this](ScenarioId id) {
        const auto found = entries.find(id);
        return found != entries.end() && found->second.planned < found->second.wanted;
    };
    if (waits(document.currentScenario()))
        return document.currentScenario();
    const auto found = std::find_if(watched.begin(), watched.end(), waits);
    return found != watched.end() ? *found : ScenarioId{};
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
    if (!busy && !moment.isActive())
        moment.start();
    run(next);
}

void Planner::State::run(ScenarioId id)
{
    const Job job{id, document.revision() + 1};
    running = job;
    worker = std::jthread([this, job, project = document.snapshot()](const std::stop_token &stop) mutable {
        Planning how;
        how.stop = stop;
        auto result = std::make_shared<Result<Plan>>(grondplan::plan(*project, job.scenario, how));
        project.reset(); // so that the next edit need not copy
        QMetaObject::invokeMethod(
            &q, [this, job, result] { finish(job, *result); }, Qt::QueuedConnection);
    });
}

void Planner::State::finish(const Job &job, const Result<Plan> &result)
{
    running.reset();
    nextTurn.start();
    const auto found = entries.find(job.scenario);
    if (found == entries.end() || job.revision < found->second.wanted ||
        found->second.planned >= job.revision)
        return; // an edit or a cancellation came in between
    Entry &entry = found->second;
    entry.planned = job.revision;
    entry.current = result.has_value();
    if (result) {
        entry.plan = std::make_shared<const Plan>(*result);
        entry.error.reset();
    } else {
        entry.error = result.error();
    }
    Q_EMIT q.planChanged(job.scenario);
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
