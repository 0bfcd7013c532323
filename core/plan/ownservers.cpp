#include "core/plan/offer.h"
#include "core/plan/placement.h"

#include <algorithm>

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

static bool holdsPart(const ZoneJob &job, std::size_t itemClass, std::size_t baseline, Reading reading)
{
    const Vector demand = demandOf(classSize(job, itemClass, reading), 0);
    const Vector agents = demandOf(valueOf(job.agents, reading), 0);
    const Resources normal = normalOf(serverOffer(job, baseline, reading), job.tier, job.zone->policy);
    const Vector room = without(capacityOf(normal, 0), agents);
    return !room.empty() && !without(room, demand).empty();
}

/// Parts that have servers of their own, and how many of those.
struct OwnParts
{
    std::vector<std::size_t> classes;
    std::int64_t servers = 0;
};

static OwnParts ownParts(const ZoneJob &job)
{
    OwnParts parts;
    for (std::size_t i = 0; i < job.loads.size(); ++i) {
        if (job.loads[i].place != PartPlace::OwnServer)
            continue;
        parts.classes.push_back(job.steady.size() + i);
        parts.servers += job.loads[i].copies;
    }
    return parts;
}

static bool holdsParts(const ZoneJob &job, const OwnParts &parts, std::size_t baseline, Reading reading)
{
    return std::all_of(parts.classes.begin(), parts.classes.end(),
                       [&](std::size_t itemClass) { return holdsPart(job, itemClass, baseline, reading); });
}

std::int64_t keptForPlatform(const ZoneJob &job, std::size_t baseline, Reading reading)
{
    const OwnParts parts = ownParts(job);
    if (parts.servers == 0)
        return 0;
    if (job.zone->policy.mixedTypes)
        return job.platformOn && job.platformOn->id == job.baselines[baseline]->id ? parts.servers : 0;
    return holdsParts(job, parts, baseline, reading) ? parts.servers : 0;
}

std::vector<const Baseline *> baselinesForPlatform(const ZoneJob &job, Reading reading)
{
    const OwnParts parts = ownParts(job);
    std::vector<const Baseline *> tried;
    if (parts.servers == 0 || !job.zone->policy.mixedTypes || job.zone->stock.empty())
        return tried;
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const QString &id = job.baselines[i]->id;
        const auto stock = job.zone->stock.find(id);
        const bool isKnown = std::any_of(tried.begin(), tried.end(),
                                         [&id](const Baseline *baseline) { return baseline->id == id; });
        const bool isEnough = stock == job.zone->stock.end() || stock->second >= parts.servers;
        if (!isKnown && isEnough && holdsParts(job, parts, i, reading))
            tried.push_back(job.baselines[i]);
    }
    return tried;
}

/// How many more servers of a baseline are in stock.
static std::int64_t leftInStock(const ZoneJob &job, const Baseline &baseline,
                                const std::vector<PlacedHost> &hosts)
{
    const auto stock = job.zone->stock.find(baseline.id);
    if (stock == job.zone->stock.end())
        return packing::kMostItems;
    const auto used = std::count_if(hosts.begin(), hosts.end(), [&](const PlacedHost &host) {
        return job.baselines[static_cast<std::size_t>(host.baseline)]->id == baseline.id;
    });
    return stock->second - used;
}

/// The cheapest server that holds a part in normal running and of which there are enough for all its copies;
/// -1 where there is none. Where all servers of a zone are to be of one type, that of the others if it can.
static int cheapestFor(const ZoneJob &job, std::size_t itemClass, std::int64_t copies, Reading reading,
                       const std::vector<PlacedHost> &others)
{
    const bool isSingle = !job.zone->policy.mixedTypes && !others.empty();
    int cheapest = -1;
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const Baseline &baseline = *job.baselines[i];
        const bool isMeant = !job.platformOn || job.platformOn->id == baseline.id;
        if (!isMeant || leftInStock(job, baseline, others) < copies || !holdsPart(job, itemClass, i, reading))
            continue;
        if (isSingle && others.front().baseline == static_cast<int>(i))
            return static_cast<int>(i);
        if (cheapest < 0 || job.costs[i] < job.costs[static_cast<std::size_t>(cheapest)])
            cheapest = static_cast<int>(i);
    }
    return cheapest;
}

/// Why there is none: whether one would hold it, if there were enough.
static Message whyNone(const ZoneJob &job, std::size_t itemClass, Reading reading)
{
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const Baseline &baseline = *job.baselines[i];
        if (!holdsPart(job, itemClass, i, reading))
            continue;
        const auto stock = job.zone->stock.find(baseline.id);
        return {QStringLiteral("unplaced.stock"),
                {baseline.model, QString::number(stock == job.zone->stock.end() ? 0 : stock->second)}};
    }
    return {QStringLiteral("unplaced.no-server"), {}};
}

/// Parts of the platform that have servers of their own; these come after the others.
void addOwnServers(const ZoneJob &job, const Vector &counts, Reading reading, ZoneOutcome &outcome)
{
    for (std::size_t c = job.steady.size(); c < counts.size(); ++c) {
        if (partOfClass(job, c)->place != PartPlace::OwnServer || counts[c] == 0)
            continue;
        const int baseline = cheapestFor(job, c, counts[c], reading, outcome.hosts);
        if (baseline < 0) {
            outcome.unplaced.push_back({static_cast<int>(c), counts[c], whyNone(job, c, reading)});
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
