#include "core/plan/offer.h"
#include "core/plan/placement.h"

namespace grondplan::placement {

std::vector<int> addPartsOnServers(const ZoneJob &job, const Vector &counts, Reading reading, int hosts,
                                   packing::Problem &problem)
{
    std::vector<int> classOf;
    for (std::size_t i = job.steady.size(); i < counts.size(); ++i) {
        if (counts[i] == 0 || isInside(job, i) || partOfClass(job, i)->place == PartPlace::OwnServer)
            continue;
        packing::ItemClass item = itemOf(job, i, counts[i], reading);
        item.demand.back() = 0; // no pod of a node VM
        item.demand.resize(DimensionCount + job.extras.size(), 0);
        item.domainMax = 0;
        item.spreadLeast = static_cast<int>(std::min<std::int64_t>(counts[i], hosts));
        if (item.spreadGroup >= 0)
            item.spreadGroup = static_cast<int>(i) + 1; // 0 is that of the node VMs
        problem.items.push_back(std::move(item));
        classOf.push_back(static_cast<int>(i));
    }
    return classOf;
}

/// The cheapest server that holds one copy of a part in normal running; -1 where none does. Where all servers
/// of a zone are to be of one type, that of the others if it can.
static int cheapestFor(const ZoneJob &job, std::size_t itemClass, Reading reading,
                       const std::vector<PlacedHost> &others)
{
    const bool isSingle = !job.zone->policy.mixedTypes && !others.empty();
    const Vector demand = demandOf(classSize(job, itemClass, reading), 0);
    const Vector agents = demandOf(valueOf(job.agents, reading), 0);
    int cheapest = -1;
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const Resources normal = normalOf(serverOffer(job, i, reading), job.tier, job.zone->policy);
        const Vector room = without(capacityOf(normal, 0), agents);
        const bool fits = !room.empty() && !without(room, demand).empty();
        if (fits && isSingle && others.front().baseline == static_cast<int>(i))
            return static_cast<int>(i);
        if (fits && (cheapest < 0 || job.costs[i] < job.costs[static_cast<std::size_t>(cheapest)]))
            cheapest = static_cast<int>(i);
    }
    return cheapest;
}

/// Parts of the platform that have servers of their own; these come after the others.
void addOwnServers(const ZoneJob &job, const Vector &counts, Reading reading, ZoneOutcome &outcome)
{
    for (std::size_t c = job.steady.size(); c < counts.size(); ++c) {
        if (partOfClass(job, c)->place != PartPlace::OwnServer || counts[c] == 0)
            continue;
        const int baseline = cheapestFor(job, c, reading, outcome.hosts);
        if (baseline < 0) {
            outcome.unplaced.push_back(
                {static_cast<int>(c), counts[c], {QStringLiteral("unplaced.no-server"), {}}});
            continue;
        }
        PlacedHost host;
        host.baseline = baseline;
        host.direct = {{static_cast<int>(c), 1}};
        host.ofPlatform = true;
        for (std::int64_t i = 0; i < counts[c]; ++i) {
            if (job.zone->policy.racks > 1)
                host.rack = static_cast<int>(i % job.zone->policy.racks);
            outcome.hosts.push_back(host);
        }
        const std::int64_t cost = counts[c] * job.costs[static_cast<std::size_t>(baseline)];
        outcome.cost += cost;
        outcome.bound += cost;
    }
}

} // namespace grondplan::placement
