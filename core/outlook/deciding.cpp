#include "core/outlook/deciding.h"

#include "core/outlook/savings.h"
#include "core/plan/throughput.h"
#include "core/scenario/limits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace grondplan::outlook {

static constexpr int kMostFailures = 3;

const char *inputId(Input input)
{
    switch (input) {
    case Input::Cpu:
        return "cpu";
    case Input::Memory:
        return "memory";
    case Input::Overhead:
        return "overhead";
    case Input::CpuTarget:
        return "cpu-target";
    case Input::MemoryTarget:
        return "memory-target";
    case Input::Tolerate:
        return "tolerate";
    case Input::ServerPrice:
        return "server-price";
    }
    return "";
}

std::int64_t Sensitivity::swing(const Outcome &now) const
{
    std::int64_t most = 0;
    for (const auto &side : {lower, higher}) {
        if (side)
            most = std::max(most, std::abs(side->month.minor - now.month.minor));
    }
    return most;
}

namespace {

/// Every figure of the method at one end of its band: where more of it is less overhead at the other one.
void moveOverheads(Project &project, bool up)
{
    auto catalogue = std::make_shared<Catalogue>(*project.catalogue);
    for (auto &[id, constant] : catalogue->constants) {
        if (!constant.low || !constant.high)
            continue;
        constant.value = up != isYield(id) ? *constant.high : *constant.low;
        constant.low = constant.high = constant.value;
    }
    project.catalogue = std::move(catalogue);
}

void movePrices(Project &project, bool up)
{
    auto catalogue = std::make_shared<Catalogue>(*project.catalogue);
    for (Baseline &baseline : catalogue->baselines) {
        if (!baseline.price)
            continue;
        for (Money *money : {&baseline.price->month, &baseline.price->once})
            money->minor = shareOf(money->minor, up ? kPpm + kInputStep : kPpm - kInputStep);
    }
    project.catalogue = std::move(catalogue);
}

/// \return whether any zone could be moved
bool moveZones(Scenario &scenario, const std::function<bool(ZonePolicy &)> &move)
{
    bool any = false;
    for (Zone &zone : scenario.zones)
        any = move(zone.policy) || any;
    return any;
}

/// Changes one input. \return whether it can be changed that way
bool moveInput(Project &project, Input input, bool up)
{
    Scenario &scenario = project.scenarios.front();
    const std::int64_t share = up ? kPpm + kInputStep : kPpm - kInputStep;
    switch (input) {
    case Input::Cpu:
    case Input::Memory:
        for (Workload &workload : scenario.workloads)
            scaleNeed(workload, input == Input::Cpu ? share : kPpm, input == Input::Memory ? share : kPpm);
        return true;
    case Input::Overhead:
        moveOverheads(project, up);
        return true;
    case Input::ServerPrice:
        movePrices(project, up);
        return true;
    case Input::CpuTarget:
        return moveZones(scenario, [up](ZonePolicy &zone) { return moveTarget(zone.cpuTarget, up); });
    case Input::MemoryTarget:
        return moveZones(scenario, [up](ZonePolicy &zone) { return moveTarget(zone.memoryTarget, up); });
    case Input::Tolerate:
        return moveZones(scenario, [up](ZonePolicy &zone) {
            const int moved = zone.tolerate + (up ? 1 : -1);
            if (!limits::kTolerate.contains(moved))
                return false;
            zone.tolerate = moved;
            return true;
        });
    }
    return false;
}

/// The plans that the outlook needs, each a job of its own.
class Trials
{
public:
    Trials(const Project &now, const std::stop_token &stop)
        : m_now(now)
        , m_stop(stop)
    {
    }

    /// What the project comes to once changed; nothing where it cannot be changed or planned that way.
    std::optional<Outcome> tried(const std::function<bool(Project &)> &change) const
    {
        Project variant = m_now;
        if (!change(variant))
            return std::nullopt;
        const Result<Plan> planned = likelyPlan(variant, m_stop);
        return planned ? std::optional(outcomeOf(*planned)) : std::nullopt;
    }

private:
    const Project &m_now;
    std::stop_token m_stop;
};

/// What a zone comes to with so many more replicas of a workload.
std::optional<Outcome> withMore(const Trials &trials, WorkloadId id, std::int64_t added)
{
    return trials.tried([&](Project &project) {
        Replicas &replicas = project.scenarios.front().workload(id)->replicas;
        replicas.max += added;
        return limits::kReplicas.contains(replicas.max);
    });
}

/// The first number of replicas more that takes a server more, or more in the servers there are: doubled
/// until it does, then halved.
Cliff cliffOf(const Trials &trials, const Outcome &now, ZoneId zone, WorkloadId workload)
{
    Cliff cliff{zone, workload, 1, 0, Money{0, now.month.currency}, false};
    const auto costsMore = [&](std::int64_t added) {
        const std::optional<Outcome> outcome = withMore(trials, workload, added);
        const bool more = !outcome || outcome->servers > now.servers || outcome->options > now.options ||
                          outcome->unplaced > now.unplaced;
        if (more && outcome) {
            cliff.servers = outcome->servers - now.servers;
            cliff.options = outcome->options - now.options;
            cliff.month.minor = outcome->month.minor - now.month.minor;
        }
        return more;
    };
    std::int64_t fits = 0;
    while (!costsMore(cliff.added)) {
        fits = cliff.added;
        if (cliff.added >= kMostAdded) {
            cliff.beyond = true;
            return cliff;
        }
        cliff.added *= 2;
    }
    while (cliff.added - fits > 1) {
        const std::int64_t middle = fits + (cliff.added - fits) / 2;
        if (costsMore(middle))
            cliff.added = middle;
        else
            fits = middle;
    }
    costsMore(cliff.added); // what is said is of this one
    return cliff;
}

constexpr std::array kInputs = {Input::Cpu,          Input::Memory,   Input::Overhead,   Input::CpuTarget,
                                Input::MemoryTarget, Input::Tolerate, Input::ServerPrice};

void addTooFew(std::int64_t hostPpm, Surviving &surviving)
{
    std::vector<std::int64_t> servers;
    for (const auto &[zone, count] : surviving.outcome.zones) {
        servers.push_back(count);
        surviving.tooFewOfZones.emplace_back(zone, tooFewMillis(count, surviving.failures, hostPpm));
    }
    surviving.tooFewMillis = tooFewMillis(servers, surviving.failures, hostPpm);
}

Surviving survivingOf(const Trials &trials, const Outcome &now, const Prospects &prospects, int failures)
{
    Surviving surviving;
    surviving.failures = failures;
    const std::optional<Outcome> outcome = trials.tried([failures](Project &project) {
        return moveZones(project.scenarios.front(), [failures](ZonePolicy &zone) {
            zone.tolerate = failures;
            return true;
        });
    });
    surviving.possible = outcome && outcome->unplaced <= now.unplaced;
    if (outcome)
        surviving.outcome = *outcome;
    const auto host = prospects.find(Prospect::HostAvailability);
    if (surviving.possible && host != prospects.end())
        addTooFew(host->second, surviving);
    return surviving;
}

} // namespace

/// The chance that at any moment more than `failures` are down.
static double tooFewShare(std::int64_t servers, int failures, std::int64_t hostPpm)
{
    const double down = static_cast<double>(kPpm - hostPpm) / kPpm;
    // The chances of too many down are added up themselves: one less the rest would lose them.
    double sum = 0;
    for (std::int64_t i = failures + 1; i <= servers; ++i) {
        double chance = 1;
        for (std::int64_t j = 0; j < servers; ++j)
            chance *= j < i ? down * static_cast<double>(servers - j) / static_cast<double>(j + 1) : 1 - down;
        sum += chance;
    }
    return sum;
}

std::int64_t tooFewMillis(std::int64_t servers, int failures, std::int64_t hostPpm)
{
    return tooFewMillis(std::vector<std::int64_t>{servers}, failures, hostPpm);
}

std::int64_t tooFewMillis(const std::vector<std::int64_t> &zones, int failures, std::int64_t hostPpm)
{
    // a or b = a + (1 - a) b, which keeps what is small.
    double any = 0;
    for (const std::int64_t servers : zones)
        any += (1 - any) * tooFewShare(servers, failures, hostPpm);
    return std::llround(any * static_cast<double>(kYearMillis));
}

Result<Deciding> decidingOf(const Project &project, ScenarioId scenario, const Working &how)
{
    const Project alone = outlook::alone(project, scenario);
    const Result<Plan> today = likelyPlan(alone, how.stop);
    if (!today)
        return tl::unexpected<Error>(today.error());
    const Trials trials(alone, how.stop);
    const Scenario &drawn = alone.scenarios.front();
    Deciding deciding;
    deciding.now = outcomeOf(*today);

    for (const Input input : kInputs)
        deciding.inputs.push_back({input, std::nullopt, std::nullopt});
    for (const ZonePlan &zone : today->zones) {
        if (zone.failover.soleControlPlane)
            deciding.soleControlPlane.push_back(zone.zone);
        if (const auto largest = largestWorkload(drawn, *today, zone.zone))
            deciding.cliffs.push_back({zone.zone, *largest, 0, 0, {}, false});
    }
    const std::vector<Saving> candidates = possibleSavings(alone, *today);
    deciding.savings = candidates;
    deciding.surviving.resize(kMostFailures + 1);

    std::vector<std::function<void()>> jobs;
    for (Sensitivity &each : deciding.inputs) {
        jobs.emplace_back(
            [&] { each.lower = trials.tried([&](Project &p) { return moveInput(p, each.input, false); }); });
        jobs.emplace_back(
            [&] { each.higher = trials.tried([&](Project &p) { return moveInput(p, each.input, true); }); });
    }
    for (Cliff &each : deciding.cliffs)
        jobs.emplace_back([&] { each = cliffOf(trials, deciding.now, each.zone, each.workload); });
    for (Saving &each : deciding.savings)
        jobs.emplace_back([&] { workOut(alone, deciding.now, how.stop, each); });
    for (int failures = 0; failures <= kMostFailures; ++failures) {
        jobs.emplace_back([&, failures] {
            deciding.surviving[static_cast<std::size_t>(failures)] =
                survivingOf(trials, deciding.now, drawn.brief.prospects, failures);
        });
    }
    if (!forEach(static_cast<int>(jobs.size()), how, [&](int i) { jobs[static_cast<std::size_t>(i)](); }) ||
        how.stop.stop_requested())
        return failure(ErrorCode::Cancelled);

    std::stable_sort(deciding.inputs.begin(), deciding.inputs.end(), [&](const auto &a, const auto &b) {
        return a.swing(deciding.now) > b.swing(deciding.now);
    });
    keepBest(deciding.savings);
    return deciding;
}

} // namespace grondplan::outlook
