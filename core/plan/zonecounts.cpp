#include "core/plan/zonecounts.h"

#include "core/plan/offer.h"
#include "core/plan/placement.h"
#include "core/plan/platformlist.h"
#include "core/plan/standing.h"

#include <algorithm>
#include <cstring>

namespace grondplan {

static void fillTypes(const ZoneJob &job, const Band<Standing> &standing, ZonePlan &plan)
{
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        // Those of one baseline, whatever they are licensed for, are one type.
        const std::vector<OptionCount> &options = job.variants[i].options;
        if (plan.types.empty() || plan.types.back().baseline != job.baselines[i]->id ||
            plan.types.back().options != options)
            plan.types.push_back({job.baselines[i]->id, {}, options});
        for (const Reading reading : kReadings)
            valueOf(plan.types.back().servers, reading) += valueOf(standing, reading).servers[i];
    }
    std::erase_if(plan.types, [](const TypeCount &type) { return type.servers == Band<std::int64_t>{}; });
}

void fillStanding(const ZoneJob &job, const Readings &readings, ZonePlan &plan)
{
    Band<Standing> standing;
    for (const Reading reading : kReadings) {
        valueOf(standing, reading) = standingOf(job, valueOf(readings.outcome, reading));
        valueOf(plan.servers, reading) = valueOf(standing, reading).allServers();
        valueOf(plan.nodeVms, reading) = valueOf(standing, reading).nodeVms;
        valueOf(plan.cluster, reading) = valueOf(standing, reading).cluster;
    }
    // With other types the dearer servers of a higher reading may be fewer, and larger.
    plan.servers.low = std::min(plan.servers.low, plan.servers.likely);
    plan.servers.high = std::max(plan.servers.high, plan.servers.likely);
    fillTypes(job, standing, plan);
    plan.platform = platformList(job);
    for (std::size_t i = 0; i < job.loads.size(); ++i) {
        const int index = platformIndex(plan.platform, job.loads[i].id);
        plan.platform[static_cast<std::size_t>(index)].copies = standing.likely.copies[i];
    }
    if (const int agents = platformIndex(plan.platform, nodeAgentsPart()); agents >= 0)
        plan.platform[static_cast<std::size_t>(agents)].copies =
            runsInNodeVms(job.tier) ? standing.likely.nodeVms : standing.likely.allServers();
}

static void countShares(const ZoneJob &job, const Shares &shares, std::map<WorkloadId, std::int64_t> &counts)
{
    for (const Share &share : shares) {
        const auto itemClass = static_cast<std::size_t>(share.itemClass);
        if (!partOfClass(job, itemClass))
            counts[job.steady[itemClass]->id] += share.count;
    }
}

std::map<WorkloadId, std::int64_t> placedCounts(const ZoneJob &job, const ZoneOutcome &outcome)
{
    std::map<WorkloadId, std::int64_t> counts;
    std::int64_t hosts = 0;
    for (const PlacedHost &host : outcome.hosts) {
        countShares(job, host.direct, counts);
        for (const Shares &node : host.nodes)
            countShares(job, node, counts);
        if (!host.ofPlatform)
            hosts += runsInNodeVms(job.tier) ? static_cast<std::int64_t>(host.nodes.size()) : 1;
    }
    for (std::size_t i = 0; i < job.perNode.size() && hosts > 0; ++i) {
        const auto &left = outcome.perNodeUnplaced;
        if (std::find(left.begin(), left.end(), static_cast<int>(i)) == left.end())
            counts[job.perNode[i]->id] += hosts;
    }
    return counts;
}

std::map<WorkloadId, std::int64_t> askedCounts(const ZoneJob &job, const ZoneOutcome &outcome)
{
    std::map<WorkloadId, std::int64_t> counts = placedCounts(job, outcome);
    for (const Workload *workload : job.steady)
        counts[workload->id] = placedReplicas(*workload);
    return counts;
}

static std::size_t firstType(const ZoneJob &job, const ZonePlan &plan)
{
    if (plan.baselines.isEmpty())
        return 0;
    const auto used = std::find_if(job.baselines.begin(), job.baselines.end(), [&](const Baseline *baseline) {
        return baseline->id == plan.baselines.front();
    });
    return used == job.baselines.end() ? 0 : static_cast<std::size_t>(used - job.baselines.begin());
}

std::vector<ExtraRoom> extraRooms(const ZoneJob &job, const ZonePlan &plan, const Workload &workload)
{
    const auto found = std::find(job.steady.begin(), job.steady.end(), &workload);
    const auto index = static_cast<std::size_t>(found - job.steady.begin());
    std::vector<ExtraRoom> rooms;
    for (const ExtraResource &extra : job.extras) {
        const bool isRule = std::strcmp(extra.id, "licence") == 0 || std::strcmp(extra.id, "backup") == 0;
        const std::int64_t own = extra.demandOf(index, Reading::Likely);
        if (!isRule && own > 0)
            rooms.push_back({extra.id, extra.capacity[firstType(job, plan)], own});
    }
    return rooms;
}

std::int64_t mostByExtras(const ZoneJob &job, const ZonePlan &plan, const Workload &workload)
{
    std::int64_t most = kMostByExtras;
    for (const ExtraRoom &room : extraRooms(job, plan, workload))
        most = std::min(most, room.all / room.own);
    return most;
}

std::vector<std::int64_t> densityRoom(const ZoneJob &job, const ZonePlan &plan)
{
    Resources room;
    if (runsInNodeVms(job.tier)) {
        room = nodeRoom(job, Reading::Likely);
        room.disk = plan.offered.disk;
        room.gpus = plan.offered.gpus;
    } else {
        room = normalOf(serverOffer(job, firstType(job, plan)), job.tier, job.zone->policy);
    }
    const std::int64_t pods = placement::slotDemand(job) * job.agentPods.likely;
    return placement::withoutAtLeastNothing(placement::capacityOf(room, placement::slotsOf(job)),
                                            placement::demandOf(job.agents.likely, pods));
}

} // namespace grondplan
