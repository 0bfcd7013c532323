#include "core/plan/placement.h"

#include "core/plan/before.h"
#include "core/plan/bybaseline.h"
#include "core/plan/offer.h"

#include <algorithm>

namespace grondplan {

namespace placement {

Vector demandOf(const Resources &size, std::int64_t slots)
{
    return {size.cpu.count(), size.memory.count(), (size.disk.count() + kKibi - 1) / kKibi, size.gpus, slots};
}

Vector capacityOf(const Resources &offer, std::int64_t slots)
{
    return {offer.cpu.count(), offer.memory.count(), offer.disk.count() / kKibi, offer.gpus, slots};
}

Vector without(const Vector &capacity, const Vector &demand)
{
    Vector rest(capacity.size());
    for (std::size_t d = 0; d < capacity.size(); ++d) {
        if (demand[d] > capacity[d])
            return {};
        rest[d] = capacity[d] - demand[d];
    }
    return rest;
}

QString dimensionId(int dimension)
{
    static const std::array kIds = {QStringLiteral("cpu"), QStringLiteral("memory"), QStringLiteral("disk"),
                                    QStringLiteral("gpu"), QStringLiteral("pods")};
    return dimension >= 0 && dimension < DimensionCount ? kIds[static_cast<std::size_t>(dimension)]
                                                        : QString();
}

std::int64_t baseUnits(int dimension, std::int64_t amount)
{
    return dimension == Disk ? amount * kKibi : amount;
}

Vector perNodeDemand(const ZoneJob &job, Reading reading, const std::vector<int> &leftOut)
{
    Vector sum(DimensionCount, 0);
    for (std::size_t i = 0; i < job.perNode.size(); ++i) {
        if (std::find(leftOut.begin(), leftOut.end(), static_cast<int>(i)) != leftOut.end())
            continue;
        const Vector one = demandOf(instanceSize(job, *job.perNode[i], reading), slotDemand(job));
        for (std::size_t d = 0; d < sum.size(); ++d)
            sum[d] += one[d];
    }
    return sum;
}

std::int64_t slotsOf(const ZoneJob &job)
{
    if (isKubernetes(job.tier))
        return job.zone->policy.podsPerNode;
    if (job.tier == Tier::BareMetal && !job.zone->policy.shareBareMetal)
        return 1;
    return packing::kLargest;
}

std::int64_t slotDemand(const ZoneJob &job)
{
    return slotsOf(job) == packing::kLargest ? 0 : 1;
}

packing::Problem emptyProblem()
{
    packing::Problem problem;
    problem.dimensions = {"cpu", "memory", "disk", "gpu", "pods"};
    return problem;
}

Message reasonOf(const packing::Shortfall &shortfall, const QString &host)
{
    using Kind = packing::Shortfall::Kind;
    if (shortfall.kind == Kind::TooLarge && shortfall.dimension >= 0 &&
        shortfall.dimension < DimensionCount) {
        return {QStringLiteral("unplaced.too-large"),
                {amountArgument(dimensionId(shortfall.dimension),
                                baseUnits(shortfall.dimension, shortfall.short_)),
                 textArgument(QString(QLatin1String("resource.") + dimensionId(shortfall.dimension))), host}};
    }
    if (shortfall.kind == Kind::TooLarge && shortfall.dimension >= DimensionCount)
        return {QStringLiteral("unplaced.too-busy"), {host}};
    if (shortfall.kind == Kind::StockUsedUp)
        return {QStringLiteral("unplaced.stock"), {host}};
    if (shortfall.kind == Kind::Spread)
        return {QStringLiteral("unplaced.spread"), {host}};
    return {QStringLiteral("unplaced.no-server"), {host}};
}

packing::Result solved(const ZoneJob &job, Reading reading, const packing::Problem &problem,
                       const packing::Result *start)
{
    constexpr std::int64_t kFull = 300'000;
    constexpr std::int64_t kFullOfBand = 60'000; // low and high are only a band
    constexpr std::int64_t kQuick = 20'000;
    constexpr std::int64_t kQuickOfBand = 5'000;
    const bool isLikely = reading == Reading::Likely;
    packing::Budget budget;
    budget.steps = isLikely ? kFull : kFullOfBand;
    if (job.how.effort == Effort::Quick) {
        budget.steps = isLikely ? kQuick : kQuickOfBand;
        budget.start = start;
    }
    budget.stop = job.how.stop;
    return packing::solve(problem, budget);
}

} // namespace placement

namespace {

using namespace placement;

/// Bin types for the servers of a job, less what runs on every host; a baseline that cannot hold even that is
/// left out.
struct Servers
{
    std::vector<packing::BinType> bins;
    std::vector<int> baselineOf; ///< bin type to index into ZoneJob::baselines
};

Servers serversOf(const ZoneJob &job, const Vector &taken, std::int64_t slots)
{
    Servers servers;
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const Resources offer = offerOf(*job.baselines[i], job.tier, job.zone->policy);
        packing::BinType bin;
        bin.id = job.baselines[i]->id.toStdString();
        bin.capacity = without(capacityOf(normalOf(offer, job.tier, job.zone->policy), slots), taken);
        bin.capacityAfterFailure = without(capacityOf(offer, slots), taken);
        bin.cost = job.costs[i];
        if (bin.capacity.empty())
            continue;
        for (const ExtraResource &extra : job.extras) {
            bin.capacity.push_back(extra.capacity[i]);
            bin.capacityAfterFailure.push_back(extra.capacity[i]);
        }
        servers.bins.push_back(std::move(bin));
        servers.baselineOf.push_back(static_cast<int>(i));
    }
    return servers;
}

/// The model of the server that came closest to holding an item; empty where there is none.
QString closest(const ZoneJob &job, const Servers &servers, const packing::Shortfall &shortfall)
{
    if (shortfall.binType < 0)
        return {};
    const int baseline = servers.baselineOf[static_cast<std::size_t>(shortfall.binType)];
    return job.baselines[static_cast<std::size_t>(baseline)]->model;
}

/// Failures to be survived and what they ask of the number of hosts.
int tolerated(const ZoneJob &job)
{
    return job.zone->policy.tolerate;
}

std::int64_t leastServers(const ZoneJob &job)
{
    const int k = tolerated(job);
    if (job.tier == Tier::Kubernetes)
        return std::max(3, 2 * k + 1);
    if (job.tier == Tier::KubernetesVm && k > 0)
        return 2 * k + 1;
    return 1;
}

packing::ItemClass itemOf(const ZoneJob &job, std::size_t index, std::int64_t count, Reading reading)
{
    const Workload &workload = *job.steady[index];
    packing::ItemClass item;
    item.id = std::to_string(workload.id.value);
    item.demand = demandOf(instanceSize(job, workload, reading), slotDemand(job));
    item.count = count;
    for (const ExtraResource &extra : job.extras)
        item.demand.push_back(extra.demand[index]);
    if (count > 1 && (tolerated(job) > 0 || workload.onePerHost)) {
        item.spreadGroup = static_cast<int>(index);
        item.spreadMax = workload.onePerHost ? 1 : count;
        item.spreadLeast = static_cast<int>(std::min<std::int64_t>(count, tolerated(job) + 1));
    }
    return item;
}

void takeOver(const packing::Result &result, ZoneOutcome &outcome)
{
    outcome.cost = result.cost;
    outcome.bound = result.lowerBound;
    outcome.boundKind = result.boundKind;
    outcome.failure = result.failure;
    outcome.stopped = outcome.stopped || result.stopped;
}

packing::Problem problemOf(const ZoneJob &job)
{
    packing::Problem problem = emptyProblem();
    if (job.extras.empty())
        return problem;
    problem.outsideBound.assign(problem.dimensions.size(), 0);
    for (const ExtraResource &extra : job.extras) {
        problem.dimensions.push_back(extra.id + std::to_string(problem.dimensions.size()));
        problem.outsideBound.push_back(extra.outsideBound ? 1 : 0);
    }
    return problem;
}

/// Servers for the instances themselves: no node VMs between.
ZoneOutcome placeDirect(const ZoneJob &job, const Vector &counts, Reading reading)
{
    ZoneOutcome outcome;
    Servers servers = serversOf(job, perNodeDemand(job, reading, {}), slotsOf(job));
    if (servers.bins.empty()) {
        for (std::size_t i = 0; i < job.perNode.size(); ++i)
            outcome.perNodeUnplaced.push_back(static_cast<int>(i));
        servers = serversOf(job, Vector(DimensionCount, 0), slotsOf(job));
    }

    packing::Problem problem = problemOf(job);
    problem.bins = servers.bins;
    problem.singleType = true;
    problem.reserve = tolerated(job);
    problem.leastBins = leastServers(job);
    std::vector<int> classOf;
    for (std::size_t i = 0; i < job.steady.size(); ++i) {
        if (counts[i] == 0)
            continue;
        problem.items.push_back(itemOf(job, i, counts[i], reading));
        classOf.push_back(static_cast<int>(i));
    }
    const packing::Result before = serversBefore(job, servers.baselineOf, classOf);
    const packing::Result result = job.contents.empty()
                                       ? solved(job, reading, problem, &before)
                                       : solvedByBaseline(job, reading, problem, servers.baselineOf);
    takeOver(result, outcome);
    for (const packing::Bin &bin : result.bins) {
        PlacedHost host;
        host.baseline = servers.baselineOf[static_cast<std::size_t>(bin.type)];
        for (const packing::Packed &packed : bin.items)
            host.direct.push_back({classOf[static_cast<std::size_t>(packed.itemClass)], packed.count});
        outcome.hosts.push_back(std::move(host));
    }
    for (const packing::Unplaced &unplaced : result.unplaced) {
        outcome.unplaced.push_back({classOf[static_cast<std::size_t>(unplaced.itemClass)], unplaced.count,
                                    reasonOf(unplaced.reason, closest(job, servers, unplaced.reason))});
    }
    return outcome;
}

/// Node VMs of equal size, by the disks and GPUs of what is in them.
struct NodeGroups
{
    std::vector<Vector> demands;
    std::vector<std::vector<int>> members; ///< indexes of nodes
};

NodeGroups groupNodes(const ZoneJob &job, const std::vector<Shares> &nodes, Reading reading,
                      const Vector &perNode)
{
    std::map<Vector, std::vector<int>> byDemand;
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        Vector demand = demandOf(nodeVmSize(job, reading), 0);
        demand.resize(DimensionCount + job.extras.size(), 0);
        demand[Disk] = perNode[Disk];
        demand[Gpu] = perNode[Gpu];
        for (const Share &share : nodes[n]) {
            const Vector one = demandOf(
                instanceSize(job, *job.steady[static_cast<std::size_t>(share.itemClass)], reading), 0);
            demand[Disk] += one[Disk] * share.count;
            demand[Gpu] += one[Gpu] * share.count;
            for (std::size_t e = 0; e < job.extras.size(); ++e)
                demand[DimensionCount + e] +=
                    job.extras[e].demand[static_cast<std::size_t>(share.itemClass)] * share.count;
        }
        byDemand[demand].push_back(static_cast<int>(n));
    }
    NodeGroups groups;
    for (auto &[demand, members] : byDemand) {
        groups.demands.push_back(demand);
        groups.members.push_back(std::move(members));
    }
    return groups;
}

packing::Problem nodeVmProblem(const ZoneJob &job, const Servers &servers, const NodeGroups &groups)
{
    packing::Problem problem = problemOf(job);
    problem.bins = servers.bins;
    problem.singleType = true;
    problem.reserve = tolerated(job);
    problem.leastBins = leastServers(job);
    const int hosts = job.tier == Tier::KubernetesVm ? 2 * tolerated(job) + 1 : tolerated(job) + 1;
    std::int64_t nodes = 0;
    for (const std::vector<int> &members : groups.members)
        nodes += static_cast<std::int64_t>(members.size());
    for (std::size_t g = 0; g < groups.demands.size(); ++g) {
        packing::ItemClass item;
        item.id = "node" + std::to_string(g);
        item.demand = groups.demands[g];
        item.count = static_cast<std::int64_t>(groups.members[g].size());
        if (tolerated(job) > 0 && nodes > 1) {
            item.spreadGroup = 0;
            item.spreadMax = nodes;
            item.spreadLeast = static_cast<int>(std::min<std::int64_t>(nodes, hosts));
        }
        problem.items.push_back(std::move(item));
    }
    return problem;
}

/// A bound on the servers' cost that holds for every number of node VMs that can hold the instances.
std::int64_t boundForFewestNodes(packing::Problem problem, const packing::Result &result, std::int64_t nodes,
                                 std::int64_t fewest, const ZoneJob &job, Reading reading)
{
    if (fewest >= nodes)
        return result.lowerBound;
    packing::ItemClass one = problem.items.front();
    one.count = fewest;
    one.demand[Disk] = 0;
    one.demand[Gpu] = 0;
    std::fill(one.demand.begin() + DimensionCount, one.demand.end(), 0);
    one.spreadLeast = static_cast<int>(std::min<std::int64_t>(one.spreadLeast, fewest));
    problem.items = {one};
    return std::min(result.lowerBound, solved(job, reading, problem, nullptr).lowerBound);
}

void addUnplacedNodes(const ZoneJob &job, const Servers &servers, const packing::Result &result,
                      NodeGroups &groups, const std::vector<Shares> &nodes, ZoneOutcome &outcome)
{
    for (const packing::Unplaced &unplaced : result.unplaced) {
        Message reason = reasonOf(unplaced.reason, closest(job, servers, unplaced.reason));
        reason.id.replace(QLatin1String("unplaced."), QLatin1String("unplaced.node-"));
        std::vector<int> &members = groups.members[static_cast<std::size_t>(unplaced.itemClass)];
        for (std::int64_t i = 0; i < unplaced.count; ++i) {
            for (const Share &share : nodes[static_cast<std::size_t>(members.back())])
                outcome.unplaced.push_back({share.itemClass, share.count, reason});
            members.pop_back();
        }
    }
}

Vector hostsAsked(const ZoneJob &job, const Vector &counts)
{
    Vector asked(counts.size(), 1);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::int64_t least = job.steady[i]->onePerHost ? counts[i] : tolerated(job) + 1;
        asked[i] = std::min(counts[i], least);
    }
    return asked;
}

ZoneOutcome placeInNodes(const ZoneJob &job, const Vector &counts, Reading reading)
{
    ZoneOutcome outcome;
    PackedNodes packed = packNodes(job, counts, reading);
    outcome.unplaced = packed.unplaced;
    outcome.perNodeUnplaced = packed.perNodeUnplaced;
    outcome.stopped = packed.stopped;
    if (packed.nodes.empty())
        return outcome;

    const Vector perNode = perNodeDemand(job, reading, packed.perNodeUnplaced);
    const Servers servers = serversOf(job, Vector(DimensionCount, 0), packing::kLargest);
    NodeGroups groups = groupNodes(job, packed.nodes, reading, perNode);
    const packing::Problem problem = nodeVmProblem(job, servers, groups);
    const packing::Result result = solved(job, reading, problem, nullptr);
    takeOver(result, outcome);
    if (result.unplaced.empty()) {
        outcome.bound = boundForFewestNodes(problem, result, static_cast<std::int64_t>(packed.nodes.size()),
                                            packed.atLeast, job, reading);
    }
    addUnplacedNodes(job, servers, result, groups, packed.nodes, outcome);

    std::vector<std::vector<std::int64_t>> slots;
    for (const packing::Bin &bin : result.bins) {
        slots.emplace_back(groups.members.size(), 0);
        for (const packing::Packed &share : bin.items)
            slots.back()[static_cast<std::size_t>(share.itemClass)] = share.count;
        PlacedHost host;
        host.baseline = servers.baselineOf[static_cast<std::size_t>(bin.type)];
        outcome.hosts.push_back(std::move(host));
    }
    std::vector<std::vector<int>> nodesOfHost;
    outcome.spreadBroken =
        dealNodes(packed.nodes, groups.members, slots, hostsAsked(job, counts), nodesOfHost);
    for (std::size_t h = 0; h < outcome.hosts.size(); ++h) {
        for (const int node : nodesOfHost[h])
            outcome.hosts[h].nodes.push_back(packed.nodes[static_cast<std::size_t>(node)]);
    }
    return outcome;
}

} // namespace

ZoneOutcome placeZone(const ZoneJob &job, const std::vector<std::int64_t> &counts, Reading reading)
{
    const bool nothing = job.perNode.empty() &&
                         std::all_of(counts.begin(), counts.end(), [](std::int64_t c) { return c == 0; });
    if (nothing)
        return {};
    return runsInNodeVms(job.tier) ? placeInNodes(job, counts, reading) : placeDirect(job, counts, reading);
}

} // namespace grondplan
