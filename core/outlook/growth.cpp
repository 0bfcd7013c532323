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

/// What changed between two months, zone by zone.
void addDue(const Plan &before, const Plan &now, std::int64_t month, Growth &growth)
{
    for (std::size_t z = 0; z < now.zones.size(); ++z) {
        const ZonePlan &was = before.zones[z];
        const ZonePlan &is = now.zones[z];
        if (was.servers.likely == is.servers.likely)
            continue;
        growth.due.push_back({month, is.zone, was.servers.likely, is.servers.likely,
                              Money{is.month.likely.minor - was.month.likely.minor, now.currency}});
    }
}

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
    const Plan *before = &*today;
    for (const Result<Plan> &plan : plans) {
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        add(*plan);
        addDue(*before, *plan, growth.months.back().month, growth);
        before = &*plan;
    }
    return growth;
}

} // namespace grondplan::outlook
