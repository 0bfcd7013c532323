#include "core/plan/placement.h"

#include "core/plan/before.h"
#include "core/plan/evening.h"
#include "core/plan/serverchoice.h"

#include <algorithm>
#include <numeric>
#include <optional>

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

Vector withoutAtLeastNothing(const Vector &capacity, const Vector &demand)
{
    Vector rest = without(capacity, demand);
    return rest.empty() ? Vector(capacity.size(), 0) : rest;
}

std::vector<int> allPerNode(const ZoneJob &job)
{
    std::vector<int> all(job.perNode.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

bool isInside(const ZoneJob &job, std::size_t itemClass)
{
    const PlatformLoad *part = partOfClass(job, itemClass);
    if (!part)
        return true;
    return part->place == PartPlace::Inside ||
           (part->place == PartPlace::OnServer && !runsInNodeVms(job.tier));
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
    const std::int64_t pods = slotDemand(job) * valueOf(job.agentPods, reading);
    Vector sum = demandOf(valueOf(job.agents, reading), pods);
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

packing::Result solved(const ZoneJob &job, Reading reading, const packing::Problem &problem,
                       const packing::Result *start, int parts)
{
    constexpr std::int64_t kFull = 300'000;
    constexpr std::int64_t kFullOfBand = 60'000; // low and high are only a band
    constexpr std::int64_t kQuick = 20'000;
    constexpr std::int64_t kQuickOfBand = 5'000;
    constexpr std::int64_t kQuickOfCheck = 2'000;
    const bool isLikely = reading == Reading::Likely;
    packing::Budget budget;
    budget.steps = isLikely ? kFull : kFullOfBand;
    if (job.isCheck) // the other profile, only to compare
        budget.steps = isLikely ? kQuick : kQuickOfBand;
    if (job.how.effort == Effort::Quick) {
        budget.steps = (job.isCheck ? kQuickOfCheck : isLikely ? kQuick : kQuickOfBand) / job.parts;
        budget.start = start;
    }
    budget.steps /= parts * job.choices;
    budget.stop = job.how.stop;
    return packing::solve(problem, budget);
}

/// Failures to be survived and what they ask of the number of hosts.
static int tolerated(const ZoneJob &job)
{
    return job.zone->policy.tolerate;
}

static bool controlPlaneOnOwnServers(const ZoneJob &job)
{
    return std::any_of(job.loads.begin(), job.loads.end(),
                       [](const PlatformLoad &part) { return part.place == PartPlace::OwnServer; });
}

static std::int64_t leastServers(const ZoneJob &job)
{
    const int k = tolerated(job);
    // A control plane on servers of its own has its majority there; two more run what there is to run.
    if (controlPlaneOnOwnServers(job))
        return std::max(2, k + 1);
    if (job.tier == Tier::Kubernetes)
        return std::max(3, 2 * k + 1);
    if (job.tier == Tier::KubernetesVm && k > 0)
        return 2 * k + 1;
    return 1;
}

packing::Problem serverProblem(const ZoneJob &job)
{
    packing::Problem problem = emptyProblem();
    problem.reserve = tolerated(job);
    problem.leastBins = leastServers(job);
    if (!job.extras.empty())
        problem.outsideBound.assign(problem.dimensions.size(), 0);
    for (const ExtraResource &extra : job.extras) {
        problem.dimensions.push_back(extra.id + std::to_string(problem.dimensions.size()));
        problem.undivided.push_back(1);
        problem.outsideBound.push_back(extra.outsideBound ? 1 : 0);
    }
    if (!runsInNodeVms(job.tier))
        addHours(job, problem);
    return problem;
}

int hostsOfCluster(const ZoneJob &job)
{
    return isKubernetes(job.tier) ? 2 * tolerated(job) + 1 : tolerated(job) + 1;
}

Servers serversOfInstances(const ZoneJob &job, Reading reading, int racks, std::vector<int> &perNodeUnplaced)
{
    const auto withoutPerNode = [&](const std::vector<int> &leftOut) {
        return serversOf(job, reading, perNodeDemand(job, reading, leftOut), slotsOf(job), racks);
    };
    Servers servers = withoutPerNode(perNodeUnplaced);
    if (servers.bins.empty()) {
        perNodeUnplaced = allPerNode(job);
        servers = withoutPerNode(perNodeUnplaced);
    }
    // Not even what every node runs: what does not fit is then named with what is short.
    if (servers.bins.empty())
        servers = serversOf(job, reading, Vector(DimensionCount, 0), 0, racks);
    return servers;
}

} // namespace placement

namespace {

using namespace placement;

void takeOver(const packing::Result &result, ZoneOutcome &outcome)
{
    outcome.cost = result.cost;
    outcome.bound = result.lowerBound;
    outcome.boundKind = result.boundKind;
    outcome.failure = result.failure;
    outcome.stopped = outcome.stopped || result.stopped;
}

/// Hosts for the bins of an answer, each in its rack: that which placement chose, or by turns where it did
/// not matter.
std::vector<PlacedHost> hostsOf(const ZoneJob &job, const Servers &servers, const packing::Result &result,
                                int racks)
{
    std::vector<PlacedHost> hosts;
    for (const packing::Bin &bin : result.bins) {
        PlacedHost host;
        host.baseline = servers.baselineOf[static_cast<std::size_t>(bin.type)];
        if (job.zone->policy.racks > 1)
            host.rack = racks > 1 ? servers.rackOf[static_cast<std::size_t>(bin.type)]
                                  : static_cast<int>(hosts.size()) % job.zone->policy.racks;
        hosts.push_back(std::move(host));
    }
    return hosts;
}

/// Servers for the instances themselves: no node VMs between.
ZoneOutcome placeDirect(const ZoneJob &job, const Vector &counts, Reading reading)
{
    ZoneOutcome outcome;
    const int racks = racksThatMatter(job, counts);
    const Servers servers = serversOfInstances(job, reading, racks, outcome.perNodeUnplaced);
    packing::Problem problem = serverProblem(job);
    const std::vector<int> classOf = addInstances(job, counts, reading, problem);
    const packing::Result before = serversBefore(job, servers, classOf);
    const packing::Result result = solvedOnServers(job, reading, problem, servers, &before);
    takeOver(result, outcome);
    outcome.hosts = hostsOf(job, servers, result, racks);
    for (std::size_t h = 0; h < result.bins.size(); ++h) {
        for (const packing::Packed &packed : result.bins[h].items)
            outcome.hosts[h].direct.push_back(
                {classOf[static_cast<std::size_t>(packed.itemClass)], packed.count});
    }
    for (const packing::Unplaced &unplaced : result.unplaced) {
        outcome.unplaced.push_back(
            {classOf[static_cast<std::size_t>(unplaced.itemClass)], unplaced.count,
             reasonOf(job, servers, problem.items[static_cast<std::size_t>(unplaced.itemClass)],
                      unplaced.reason)});
    }
    return outcome;
}

/// Node VMs that can stand for each other: equal in size, by the disks and GPUs of what is in them, and in
/// where they may be.
struct NodeGroup
{
    packing::ItemClass item;
    std::vector<int> members; ///< indexes of nodes
};
using NodeGroups = std::vector<NodeGroup>;

NodeGroups groupNodes(const ZoneJob &job, const PackedNodes &packed, Reading reading, const Servers &servers)
{
    const Vector perNode = perNodeDemand(job, reading, packed.perNodeUnplaced);
    using Key = std::tuple<Vector, int, int, bool, bool>;
    std::map<Key, NodeGroup> groups;
    for (std::size_t n = 0; n < packed.nodes.size(); ++n) {
        packing::ItemClass item = nodeItem(job, packed.nodes[n], reading, perNode);
        const int rack = packed.rackOf.empty() ? -1 : packed.rackOf[n];
        NodeGroup &group = groups[{item.demand, rack, item.conflictGroup, item.oneUnit, item.sheddable}];
        if (group.members.empty()) {
            if (rack >= 0)
                item.binsAllowed = servers.inRack(rack);
            group.item = std::move(item);
        }
        group.members.push_back(static_cast<int>(n));
    }
    NodeGroups result;
    for (auto &[key, group] : groups)
        result.push_back(std::move(group));
    return result;
}

/// What stands on the servers: node VMs in groups, then parts of the platform.
struct OnServers
{
    NodeGroups groups;
    std::vector<int> partClass; ///< by item after the groups
    std::vector<Shares> nodes;

    [[nodiscard]] std::optional<int> partOf(int item) const
    {
        const auto first = static_cast<int>(groups.size());
        if (item < first)
            return std::nullopt;
        return partClass[static_cast<std::size_t>(item - first)];
    }
};

packing::Problem nodeVmProblem(const ZoneJob &job, const NodeGroups &groups)
{
    packing::Problem problem = serverProblem(job);
    const int hosts = hostsOfCluster(job);
    std::int64_t nodes = 0;
    for (const NodeGroup &group : groups)
        nodes += static_cast<std::int64_t>(group.members.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        packing::ItemClass item = groups[g].item;
        item.id = "node" + std::to_string(g);
        item.count = static_cast<std::int64_t>(groups[g].members.size());
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
/// \param bound  the one of the node VMs that were filled \param groups  of node VMs, the first items
std::int64_t boundForFewestNodes(packing::Problem problem, std::int64_t bound, const PackedNodes &packed,
                                 std::size_t groups,
                                 const std::function<std::int64_t(const packing::Problem &)> &boundOf)
{
    const std::int64_t fewest = packed.atLeast;
    // Which nodes stand in which rack, and which must be inside a NUMA node, is one way of many to fill them.
    const bool isOneOfMany =
        !packed.rackOf.empty() || std::any_of(problem.items.begin(), problem.items.end(),
                                              [](const packing::ItemClass &item) { return item.oneUnit; });
    if (fewest >= static_cast<std::int64_t>(packed.nodes.size()) && !isOneOfMany)
        return bound;
    // Of no tenant and in any rack.
    packing::ItemClass one = problem.items.front();
    one.conflictGroup = -1;
    one.oneUnit = false;
    one.sheddable = std::any_of(problem.items.begin(), problem.items.end(),
                                [](const packing::ItemClass &item) { return item.sheddable; });
    one.binsAllowed.clear();
    one.count = fewest;
    one.demand[Disk] = 0;
    one.demand[Gpu] = 0;
    std::fill(one.demand.begin() + DimensionCount, one.demand.end(), 0);
    one.spreadLeast = static_cast<int>(std::min<std::int64_t>(one.spreadLeast, fewest));
    problem.items.erase(problem.items.begin(), problem.items.begin() + static_cast<std::ptrdiff_t>(groups));
    problem.items.insert(problem.items.begin(), one);
    return std::min(bound, boundOf(problem));
}

void addUnplacedNodes(const ZoneJob &job, const Servers &servers, const packing::Problem &problem,
                      const packing::Result &result, OnServers &standing, ZoneOutcome &outcome)
{
    for (const packing::Unplaced &unplaced : result.unplaced) {
        const packing::ItemClass &item = problem.items[static_cast<std::size_t>(unplaced.itemClass)];
        Message reason = reasonOf(job, servers, item, unplaced.reason);
        if (const auto part = standing.partOf(unplaced.itemClass)) {
            outcome.unplaced.push_back({*part, unplaced.count, reason});
            continue;
        }
        reason.id.replace(QLatin1String("unplaced."), QLatin1String("unplaced.node-"));
        std::vector<int> &members = standing.groups[static_cast<std::size_t>(unplaced.itemClass)].members;
        for (std::int64_t i = 0; i < unplaced.count; ++i) {
            for (const Share &share : standing.nodes[static_cast<std::size_t>(members.back())])
                outcome.unplaced.push_back({share.itemClass, share.count, reason});
            members.pop_back();
        }
    }
}

Vector hostsAsked(const ZoneJob &job, const Vector &counts)
{
    Vector asked(counts.size(), 1);
    for (std::size_t i = 0; i < counts.size(); ++i)
        asked[i] = hostsAskedBy(job, i, counts[i]);
    return asked;
}

void changeCount(int item, std::int64_t by, packing::Bin &bin)
{
    const auto found =
        std::find_if(bin.items.begin(), bin.items.end(),
                     [item](const packing::Packed &packed) { return packed.itemClass == item; });
    if (found == bin.items.end()) {
        bin.items.push_back({item, by});
        return;
    }
    found->count += by;
    if (found->count == 0)
        bin.items.erase(found);
}

/// Moves in the answer, where everything that holds for it still does.
MayMove movesWithin(const packing::Problem &problem, const std::vector<std::vector<int>> &members,
                    packing::Result &result)
{
    return [&problem, &members, &result](int node, std::size_t from, std::size_t to) {
        int group = 0;
        while (std::find(members[static_cast<std::size_t>(group)].begin(),
                         members[static_cast<std::size_t>(group)].end(),
                         node) == members[static_cast<std::size_t>(group)].end())
            ++group;
        packing::Result moved = result;
        changeCount(group, -1, moved.bins[from]);
        changeCount(group, 1, moved.bins[to]);
        if (moved.bins[from].items.empty() || !packing::verify(problem, moved).empty())
            return false;
        result = std::move(moved);
        return true;
    };
}

/// Shares the nodes of each group out to the hosts that have room for them, and puts parts where they stand.
/// \param problem  whose answer `result` is, with its bins
void putNodes(const OnServers &standing, const packing::Problem &problem, packing::Result result,
              const Vector &asked, ZoneOutcome &outcome)
{
    std::vector<std::vector<int>> members;
    for (const NodeGroup &group : standing.groups)
        members.push_back(group.members);
    std::vector<std::vector<std::int64_t>> slots;
    for (std::size_t h = 0; h < result.bins.size(); ++h) {
        slots.emplace_back(members.size(), 0);
        for (const packing::Packed &share : result.bins[h].items) {
            if (const auto part = standing.partOf(share.itemClass))
                outcome.hosts[h].direct.push_back({*part, share.count});
            else
                slots.back()[static_cast<std::size_t>(share.itemClass)] = share.count;
        }
    }
    std::vector<std::vector<int>> nodesOfHost;
    outcome.spreadBroken =
        dealNodes(standing.nodes, members, slots, asked, nodesOfHost, movesWithin(problem, members, result));
    for (std::size_t h = 0; h < outcome.hosts.size(); ++h) {
        for (const int node : nodesOfHost[h])
            outcome.hosts[h].nodes.push_back(standing.nodes[static_cast<std::size_t>(node)]);
    }
}

ZoneOutcome placeInNodes(const ZoneJob &job, const Vector &counts, Reading reading)
{
    ZoneOutcome outcome;
    const PackedNodes packed = packNodes(job, counts, reading);
    outcome.unplaced = packed.unplaced;
    outcome.perNodeUnplaced = packed.perNodeUnplaced;
    outcome.stopped = packed.stopped;
    if (packed.nodes.empty())
        return outcome;

    const int racks = packed.rackOf.empty() ? 1 : job.zone->policy.racks;
    const Servers servers = serversOf(job, reading, Vector(DimensionCount, 0), packing::kLargest, racks);
    OnServers standing{groupNodes(job, packed, reading, servers), {}, packed.nodes};
    packing::Problem problem = nodeVmProblem(job, standing.groups);
    standing.partClass = addPartsOnServers(job, counts, reading, hostsOfCluster(job), problem);
    const packing::Result result = solvedOnServers(job, reading, problem, servers, nullptr);
    takeOver(result, outcome);
    if (result.unplaced.empty()) {
        outcome.bound = boundForFewestNodes(
            problem, result.lowerBound, packed, standing.groups.size(), [&](const packing::Problem &fewest) {
                return solvedOnServers(job, reading, fewest, servers, nullptr).lowerBound;
            });
    }
    addUnplacedNodes(job, servers, problem, result, standing, outcome);
    outcome.hosts = hostsOf(job, servers, result, racks);
    problem.bins = servers.bins;
    putNodes(standing, problem, result, hostsAsked(job, counts), outcome);
    return outcome;
}

/// Whether no workload found a place: then there is nothing to have a platform for.
bool runsNothing(const ZoneJob &job, const Vector &counts, const ZoneOutcome &outcome)
{
    if (job.loads.empty() || outcome.perNodeUnplaced.size() < job.perNode.size())
        return false;
    std::int64_t left = 0;
    for (std::size_t c = 0; c < job.steady.size(); ++c)
        left += counts[c];
    for (const UnplacedClass &unplaced : outcome.unplaced) {
        if (!partOfClass(job, static_cast<std::size_t>(unplaced.itemClass)))
            left -= unplaced.count;
    }
    return left == 0;
}

} // namespace

ZoneOutcome placement::placeWithPlatform(const ZoneJob &job, const Vector &counts, Reading reading)
{
    // A platform without anything to run on it is nothing.
    const auto workloads = counts.begin() + static_cast<std::ptrdiff_t>(job.steady.size());
    const bool nothing =
        job.perNode.empty() && std::all_of(counts.begin(), workloads, [](std::int64_t c) { return c == 0; });
    if (nothing)
        return {};
    ZoneOutcome outcome =
        runsInNodeVms(job.tier) ? placeInNodes(job, counts, reading) : placeDirect(job, counts, reading);
    if (runsNothing(job, counts, outcome)) {
        outcome.hosts.clear();
        outcome.cost = outcome.bound = 0;
        outcome.failure = {}; // of the servers that are no longer there
    }
    if (!outcome.hosts.empty())
        addOwnServers(job, counts, reading, outcome);
    return outcome;
}

} // namespace grondplan
