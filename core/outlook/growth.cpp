#include "core/outlook/growth.h"

#include "core/outlook/variant.h"
#include "core/scenario/limits.h"

#include <algorithm>

namespace grondplan::outlook {

namespace {

std::int64_t growthOfWorkload(const Scenario &scenario, const Workload &workload)
{
    return prospectOf(scenario, workload, Prospect::Growth).value_or(0);
}

/// An amount after months of growth, rounded up; nothing where it passes `most`.
std::optional<std::int64_t> after(std::int64_t amount, std::int64_t growthPpm, std::int64_t months,
                                  std::int64_t most)
{
    using Wide = Fraction::Wide;
    Wide millionths = static_cast<Wide>(amount) * kPpm;
    for (std::int64_t month = 0; month < months; ++month) {
        millionths = millionths * (kPpm + growthPpm) / kPpm;
        if (millionths > static_cast<Wide>(most) * kPpm)
            return std::nullopt;
    }
    return static_cast<std::int64_t>((millionths + kPpm - 1) / kPpm);
}

bool grow(Workload &workload, std::int64_t growthPpm, std::int64_t months)
{
    const auto to = [&](std::int64_t amount, Range range) {
        return after(amount, growthPpm, months, range.max);
    };
    if (workload.replicas.max >= 2 && !workload.perNode) {
        const auto most = to(workload.replicas.max, limits::kReplicas);
        const auto usual = to(workload.replicas.usual, limits::kReplicas);
        if (!most || !usual)
            return false;
        workload.replicas = {std::min(workload.replicas.min, *usual), *usual, std::max(*usual, *most)};
        return true;
    }
    const auto cpu = to(workload.cpu.request.count(), limits::kCpuMillis);
    const auto memory = to(workload.memory.request.count(), limits::kMemoryBytes);
    const auto disk = to(workload.disk.count(), limits::kDiskBytes);
    if (!cpu || !memory || !disk)
        return false;
    workload.cpu.request = MilliCpu(*cpu);
    workload.memory.request = Bytes(*memory);
    workload.disk = Bytes(*disk);
    return true;
}

bool isPlaced(const Workload &workload)
{
    return workload.active && !workload.transient;
}

/// Follows the zones of a plan from month to month.
class Changes
{
public:
    Changes(const Scenario &scenario, const Plan &today)
        : m_scenario(scenario)
    {
        for (const ZonePlan &zone : today.zones)
            m_last.push_back({&zone, unplacedIn(today, zone.zone), false});
    }

    /// What changed since the month before, zone by zone; `now` must outlive this.
    void add(const Plan &now, std::int64_t month, std::vector<ServersDue> &due)
    {
        for (std::size_t z = 0; z < now.zones.size(); ++z) {
            const ZonePlan &is = now.zones[z];
            Last &last = m_last[z];
            const std::int64_t before = last.plan->servers.likely;
            const std::int64_t unplaced = unplacedIn(now, is.zone);
            if (unplaced > last.unplaced) { // a plan of what still fits says nothing of the servers needed
                if (!last.isBeyond)
                    due.push_back({month, is.zone, before, before, Money{0, now.currency}, true});
                last.isBeyond = true;
                continue;
            }
            if (before != is.servers.likely)
                due.push_back({month, is.zone, before, is.servers.likely,
                               Money{is.month.likely.minor - last.plan->month.likely.minor, now.currency},
                               false});
            last = {&is, unplaced, false};
        }
    }

private:
    /// The last month in which as much fitted as ever.
    struct Last
    {
        const ZonePlan *plan = nullptr;
        std::int64_t unplaced = 0;
        bool isBeyond = false; ///< less fits since
    };

    [[nodiscard]] std::int64_t unplacedIn(const Plan &plan, ZoneId zone) const
    {
        std::int64_t sum = 0;
        for (const UnplacedInstances &each : plan.unplaced) {
            const Workload *workload = m_scenario.workload(each.workload);
            sum += workload && workload->zone == zone ? each.count : 0;
        }
        return sum;
    }

    const Scenario &m_scenario;
    std::vector<Last> m_last;
};

} // namespace

Result<Scenario> grown(const Scenario &scenario, std::int64_t months)
{
    Scenario later = scenario;
    for (Workload &workload : later.workloads) {
        const std::int64_t growthPpm = growthOfWorkload(scenario, workload);
        if (growthPpm != 0 && isPlaced(workload) && !grow(workload, growthPpm, months))
            return failure(ErrorCode::LimitExceeded, workload.name);
    }
    return later;
}

bool grows(const Scenario &scenario)
{
    return std::any_of(scenario.workloads.begin(), scenario.workloads.end(), [&](const Workload &workload) {
        return isPlaced(workload) && growthOfWorkload(scenario, workload) != 0;
    });
}

Result<Growth> growthOf(const Project &project, ScenarioId scenario, const Working &how)
{
    const Project now = alone(project, scenario);
    Result<Plan> today = likelyPlan(now, how.stop);
    if (!today)
        return tl::unexpected<Error>(today.error());
    Growth growth;
    std::vector<Project> variants;
    for (std::int64_t month = 1; month < today->overTime.months; ++month) {
        Result<Scenario> later = grown(now.scenarios.front(), month);
        if (!later) {
            growth.outOfRange = month;
            break;
        }
        variants.push_back(now);
        variants.back().scenarios.front() = std::move(*later);
    }
    std::vector<Result<Plan>> plans(variants.size(), Result<Plan>(Plan{}));
    const auto planOne = [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        plans[at] = likelyPlan(variants[at], how.stop);
    };
    if (!forEach(static_cast<int>(variants.size()), how, planOne))
        return failure(ErrorCode::Cancelled);
    const auto add = [&growth](const Plan &plan) {
        const Outcome outcome = outcomeOf(plan);
        growth.months.push_back({static_cast<std::int64_t>(growth.months.size()), outcome.servers,
                                 outcome.month, outcome.unplaced});
    };
    add(*today);
    Changes changes(now.scenarios.front(), *today);
    for (const Result<Plan> &plan : plans) {
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        add(*plan);
        changes.add(*plan, growth.months.back().month, growth.due);
    }
    return growth;
}

} // namespace grondplan::outlook
