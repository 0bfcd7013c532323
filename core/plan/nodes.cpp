#include "core/plan/before.h"
#include "core/plan/offer.h"
#include "core/plan/placement.h"
#include "core/plan/storage.h"

#include <algorithm>
#include <set>

namespace grondplan::placement {

/// The most that a node VM may take of disks and GPUs: what the largest server allowed has.
static Resources largestOffer(const ZoneJob &job)
{
    Resources most;
    for (const Baseline *baseline : job.baselines) {
        Resources offer = offerOf(*baseline, job.tier, job.zone->policy);
        offer.disk = diskOffer(job, *baseline);
        most.disk = std::max(most.disk, offer.disk);
        most.gpus = std::max(most.gpus, offer.gpus);
    }
    return most;
}

static std::int64_t leastNodes(const ZoneJob &job)
{
    if (isKubernetes(job.tier))
        return 3;
    return job.zone->policy.tolerate > 0 ? 2 : 1;
}

packing::BinType nodeBin(const ZoneJob &job, Reading reading, const Vector &taken)
{
    const Resources room = nodeRoom(job, reading);
    Resources capacity = largestOffer(job);
    capacity.cpu = room.cpu;
    capacity.memory = room.memory;
    packing::BinType bin;
    bin.id = "node-vm";
    bin.capacity = withoutAtLeastNothing(capacityOf(capacity, slotsOf(job)), taken);
    bin.cost = 1;
    return bin;
}

/// Whether a node VM can hold what runs in every one.
static bool holdsPerNode(const ZoneJob &job, Reading reading)
{
    const packing::BinType whole = nodeBin(job, reading, Vector(DimensionCount, 0));
    return !without(whole.capacity, perNodeDemand(job, reading, {})).empty();
}

/// A node VM for every rack.
static std::vector<packing::BinType> nodeBins(const ZoneJob &job, Reading reading, const Vector &taken,
                                              int racks)
{
    packing::BinType bin = nodeBin(job, reading, taken);
    addHours(job, bin);
    std::vector<packing::BinType> bins(static_cast<std::size_t>(racks), bin);
    for (int rack = 0; rack < racks && racks > 1; ++rack)
        bins[static_cast<std::size_t>(rack)].domain = rack;
    return bins;
}

PackedNodes packNodes(const ZoneJob &job, const Vector &counts, Reading reading)
{
    PackedNodes packed;
    const int racks = racksThatMatter(job, counts);
    packing::Problem problem = emptyProblem();
    addHours(job, problem);
    if (!holdsPerNode(job, reading))
        packed.perNodeUnplaced = allPerNode(job);
    problem.bins = nodeBins(job, reading, perNodeDemand(job, reading, packed.perNodeUnplaced), racks);
    problem.leastBins = leastNodes(job);
    const std::vector<int> classOf = addInstances(job, counts, reading, problem);
    keepNodesApart(job, problem);
    const packing::Result before = nodesBefore(job, classOf, racks);
    const packing::Result result = solved(job, reading, problem, &before);
    packed.stopped = result.stopped;
    packed.atLeast = result.lowerBound;
    std::int64_t placed = 0;
    for (const packing::Bin &node : result.bins) {
        Shares shares;
        for (const packing::Packed &item : node.items) {
            shares.push_back({classOf[static_cast<std::size_t>(item.itemClass)], item.count});
            placed += item.count;
        }
        packed.nodes.push_back(std::move(shares));
        if (racks > 1)
            packed.rackOf.push_back(node.type);
    }
    for (const packing::Unplaced &unplaced : result.unplaced) {
        packed.unplaced.push_back(
            {classOf[static_cast<std::size_t>(unplaced.itemClass)], unplaced.count,
             reasonInNode(job, problem.items[static_cast<std::size_t>(unplaced.itemClass)],
                          unplaced.reason)});
    }
    if (placed == 0 && job.perNode.size() == packed.perNodeUnplaced.size())
        packed = {{}, {}, packed.atLeast, packed.unplaced, packed.perNodeUnplaced, packed.stopped};
    return packed;
}

namespace {

/// The classes whose instances reach fewer hosts than asked.
std::vector<int> brokenSpread(const std::vector<Shares> &nodes, const Vector &hostsAsked,
                              const std::vector<std::vector<int>> &nodesOfHost)
{
    std::vector<std::set<std::size_t>> hosts(hostsAsked.size());
    for (std::size_t h = 0; h < nodesOfHost.size(); ++h) {
        for (const int node : nodesOfHost[h]) {
            for (const Share &share : nodes[static_cast<std::size_t>(node)])
                hosts[static_cast<std::size_t>(share.itemClass)].insert(h);
        }
    }
    std::vector<int> broken;
    for (std::size_t c = 0; c < hostsAsked.size(); ++c) {
        if (!hosts[c].empty() && static_cast<std::int64_t>(hosts[c].size()) < hostsAsked[c])
            broken.push_back(static_cast<int>(c));
    }
    return broken;
}

/// One node after the other to the host with the fewest of them so far, as neighbours often hold the same
/// workload.
void dealInTurns(const std::vector<std::vector<int>> &groups,
                 const std::vector<std::vector<std::int64_t>> &slots,
                 std::vector<std::vector<int>> &nodesOfHost)
{
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<std::int64_t> left;
        left.reserve(slots.size());
        for (const auto &slot : slots)
            left.push_back(slot[g]);
        std::size_t host = 0;
        for (const int node : groups[g]) {
            std::size_t tried = 0;
            while (tried < left.size() && left[host] == 0) {
                host = (host + 1) % left.size();
                ++tried;
            }
            if (tried == left.size())
                return;
            nodesOfHost[host].push_back(node);
            --left[host];
            host = (host + 1) % left.size();
        }
    }
}

/// Exchanges two nodes of one group on two hosts, and keeps the exchange when `broken` then counts fewer.
bool improveBySwap(const std::vector<int> &groupOf, std::vector<std::vector<int>> &nodesOfHost,
                   const std::function<std::size_t()> &broken)
{
    const std::size_t before = broken();
    const auto improves = [&](int &x, int &y) {
        if (groupOf[static_cast<std::size_t>(x)] != groupOf[static_cast<std::size_t>(y)])
            return false;
        std::swap(x, y);
        if (broken() < before)
            return true;
        std::swap(x, y);
        return false;
    };
    for (std::size_t a = 0; a < nodesOfHost.size(); ++a) {
        for (std::size_t b = a + 1; b < nodesOfHost.size(); ++b) {
            for (int &x : nodesOfHost[a]) {
                const auto found = std::find_if(nodesOfHost[b].begin(), nodesOfHost[b].end(),
                                                [&](int &y) { return improves(x, y); });
                if (found != nodesOfHost[b].end())
                    return true;
            }
        }
    }
    return false;
}

/// Moves one node to another host, and keeps that when `broken` then counts fewer and it may be there.
bool improveByMove(std::vector<std::vector<int>> &nodesOfHost, const std::function<std::size_t()> &broken,
                   const MayMove &mayMove)
{
    const std::size_t before = broken();
    for (std::size_t from = 0; from < nodesOfHost.size(); ++from) {
        for (std::size_t i = 0; i < nodesOfHost[from].size(); ++i) {
            const int node = nodesOfHost[from][i];
            for (std::size_t to = 0; to < nodesOfHost.size(); ++to) {
                if (to == from)
                    continue;
                nodesOfHost[from].erase(nodesOfHost[from].begin() + static_cast<std::ptrdiff_t>(i));
                nodesOfHost[to].push_back(node);
                if (broken() < before && mayMove(node, from, to))
                    return true;
                nodesOfHost[to].pop_back();
                nodesOfHost[from].insert(nodesOfHost[from].begin() + static_cast<std::ptrdiff_t>(i), node);
            }
        }
    }
    return false;
}

} // namespace

std::vector<int> dealNodes(const std::vector<Shares> &nodes, const std::vector<std::vector<int>> &groups,
                           const std::vector<std::vector<std::int64_t>> &slots, const Vector &hostsAsked,
                           std::vector<std::vector<int>> &nodesOfHost, const MayMove &mayMove)
{
    nodesOfHost.assign(slots.size(), {});
    dealInTurns(groups, slots, nodesOfHost);
    std::vector<int> groupOf(nodes.size(), -1);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (const int node : groups[g])
            groupOf[static_cast<std::size_t>(node)] = static_cast<int>(g);
    }
    const auto broken = [&] { return brokenSpread(nodes, hostsAsked, nodesOfHost); };
    // Each exchange counts all nodes again; beyond this many what dealing in turns gives is reported as it
    // is.
    constexpr std::size_t kMostNodesToExchange = 60;
    while (nodes.size() <= kMostNodesToExchange && !broken().empty()) {
        const auto count = [&] { return broken().size(); };
        if (!improveBySwap(groupOf, nodesOfHost, count) &&
            !(mayMove && improveByMove(nodesOfHost, count, mayMove)))
            break;
    }
    return broken();
}

} // namespace grondplan::placement
