#include "core/outlook/savings.h"

#include <algorithm>

namespace grondplan::outlook {

static constexpr std::int64_t kHighestTarget = 950'000;
static constexpr std::int64_t kLowestTarget = 300'000;
/// More than half of a need is not a saving but another design.
static constexpr std::int64_t kMostNeedLess = 500'000;
static constexpr std::int64_t kPercent = kPpm / 100;

const char *changeId(Saving::Change change)
{
    switch (change) {
    case Saving::Change::CpuTarget:
        return "cpu-target";
    case Saving::Change::MemoryTarget:
        return "memory-target";
    case Saving::Change::Tolerate:
        return "tolerate";
    case Saving::Change::MixedTypes:
        return "mixed-types";
    case Saving::Change::Replica:
        return "replica";
    case Saving::Change::Need:
        return "need";
    case Saving::Change::NodeSize:
        return "node-size";
    }
    return "";
}

bool moveTarget(Ratio &target, bool up)
{
    const std::int64_t moved = target.ppm + (up ? kTargetStep : -kTargetStep);
    if (moved > kHighestTarget || moved < kLowestTarget)
        return false;
    target.ppm = moved;
    return true;
}

std::optional<WorkloadId> largestWorkload(const Scenario &scenario, const Plan &plan, ZoneId zone)
{
    // By what the zone's cost says: it is shared out by dominant share.
    const WorkloadCost *largest = nullptr;
    for (const WorkloadCost &cost : plan.byWorkload) {
        const Workload *workload = scenario.workload(cost.workload);
        if (!workload || workload->zone != zone || workload->perNode)
            continue;
        if (!largest || cost.month.minor > largest->month.minor)
            largest = &cost;
    }
    return largest ? std::optional(largest->workload) : std::nullopt;
}

static std::vector<NodeShape> commonNodes()
{
    constexpr std::int64_t kCpu[] = {4000, 8000, 16000};
    std::vector<NodeShape> shapes;
    for (const std::int64_t cpu : kCpu)
        shapes.push_back({MilliCpu(cpu), Bytes(cpu / 1000 * 4 * kGibi)});
    return shapes;
}

std::vector<Saving> possibleSavings(const Project &project, const Plan &plan)
{
    using Change = Saving::Change;
    const Scenario &scenario = project.scenarios.front();
    std::vector<Saving> savings;
    for (const ZonePlan &planned : plan.zones) {
        const auto add = [&](Change change, std::int64_t value, WorkloadId workload = {},
                             const NodeShape &node = {}) {
            savings.push_back({change, planned.zone, workload, value, node, 0, {}});
        };
        const Zone &zone = *scenario.zone(planned.zone);
        if (planned.servers.likely == 0)
            continue;
        if (Ratio target = zone.policy.cpuTarget; moveTarget(target, true))
            add(Change::CpuTarget, target.ppm);
        if (Ratio target = zone.policy.memoryTarget; moveTarget(target, true))
            add(Change::MemoryTarget, target.ppm);
        if (zone.policy.tolerate > 0)
            add(Change::Tolerate, zone.policy.tolerate - 1);
        if (!zone.policy.mixedTypes && zone.baselines.size() > 1)
            add(Change::MixedTypes, 0);
        if (planned.nodeVms.likely > 0) {
            for (const NodeShape &shape : commonNodes()) {
                if (shape != planned.node)
                    add(Change::NodeSize, 0, {}, shape);
            }
        }
        if (const auto largest = largestWorkload(scenario, plan, planned.zone)) {
            if (scenario.workload(*largest)->replicas.max > zone.policy.tolerate + 1)
                add(Change::Replica, scenario.workload(*largest)->replicas.max - 1, *largest);
            add(Change::Need, 0, *largest);
        }
    }
    return savings;
}

void make(const Saving &saving, Project &project)
{
    Scenario &scenario = project.scenarios.front();
    ZonePolicy &policy = scenario.zone(saving.zone)->policy;
    switch (saving.change) {
    case Saving::Change::CpuTarget:
        policy.cpuTarget = Ratio{saving.value};
        return;
    case Saving::Change::MemoryTarget:
        policy.memoryTarget = Ratio{saving.value};
        return;
    case Saving::Change::Tolerate:
        policy.tolerate = static_cast<int>(saving.value);
        return;
    case Saving::Change::MixedTypes:
        policy.mixedTypes = true;
        return;
    case Saving::Change::NodeSize:
        policy.node = saving.node;
        policy.otherNodes.clear();
        return;
    case Saving::Change::Need:
        scaleNeed(*scenario.workload(saving.workload), kPpm - saving.value, kPpm - saving.value);
        return;
    case Saving::Change::Replica: {
        Replicas &replicas = scenario.workload(saving.workload)->replicas;
        replicas.max = saving.value;
        replicas.usual = std::min(replicas.usual, replicas.max);
        replicas.min = std::min(replicas.min, replicas.max);
        return;
    }
    }
}

/// Tries a change as it stands. \return whether everything that has a place now keeps one, for fewer servers
/// or less money
static bool saves(const Project &project, const Outcome &now, const std::stop_token &stop, Saving &saving)
{
    Project variant = project;
    make(saving, variant);
    const Result<Plan> planned = likelyPlan(variant, stop);
    if (!planned)
        return false;
    const Outcome outcome = outcomeOf(*planned);
    if (outcome.unplaced > now.unplaced)
        return false;
    saving.servers = now.servers - outcome.servers;
    saving.month = Money{now.month.minor - outcome.month.minor, now.month.currency};
    return saving.month.minor > 0 || (saving.month.minor == 0 && saving.servers > 0);
}

void workOut(const Project &project, const Outcome &now, const std::stop_token &stop, Saving &saving)
{
    if (saving.change != Saving::Change::Need) {
        if (!saves(project, now, stop, saving))
            saving.servers = 0, saving.month = Money{0, now.month.currency};
        return;
    }
    const auto savesServer = [&](std::int64_t percent) {
        saving.value = percent * kPercent;
        return saves(project, now, stop, saving) && saving.servers > 0;
    };
    std::int64_t enough = kMostNeedLess / kPercent;
    std::int64_t tooLittle = 0;
    if (!savesServer(enough)) {
        saving.servers = 0;
        saving.month = Money{0, now.month.currency};
        return;
    }
    while (enough - tooLittle > 1) {
        const std::int64_t middle = tooLittle + (enough - tooLittle) / 2;
        (savesServer(middle) ? enough : tooLittle) = middle;
    }
    savesServer(enough); // what is said is of this one
}

void keepBest(std::vector<Saving> &savings)
{
    savings.erase(
        std::remove_if(savings.begin(), savings.end(),
                       [](const Saving &saving) { return saving.month.minor <= 0 && saving.servers <= 0; }),
        savings.end());
    std::stable_sort(savings.begin(), savings.end(), [](const Saving &a, const Saving &b) {
        return std::pair(a.month.minor, a.servers) > std::pair(b.month.minor, b.servers);
    });
}

} // namespace grondplan::outlook
