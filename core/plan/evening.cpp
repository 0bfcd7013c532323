#include "core/plan/evening.h"

#include "core/base/index.h"
#include "core/packing/evenly.h"
#include "core/plan/placement.h"
#include "core/plan/serverchoice.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace grondplan {

bool needsMajority(const Workload &workload)
{
    static constexpr std::array kKinds = {"stream",      "queue",  "database",
                                          "document-db", "search", "wide-column"};
    return std::any_of(kKinds.begin(), kKinds.end(),
                       [&workload](const char *kind) { return workload.kind == QLatin1String(kind); });
}

namespace placement {

std::int64_t hostsAskedBy(const ZoneJob &job, std::size_t itemClass, std::int64_t count)
{
    const std::int64_t least = isOnePerHost(job, itemClass) ? count : job.zone->policy.tolerate + 1;
    return std::min(count, least);
}

namespace {

/// Who stands where: a server with what is directly on it, and its node VMs.
using EvenHosts = std::vector<PlacedHost>;

/// Those of the platform alone come last.
std::size_t sharedHosts(const EvenHosts &hosts)
{
    return static_cast<std::size_t>(
        std::count_if(hosts.begin(), hosts.end(), [](const PlacedHost &host) { return !host.ofPlatform; }));
}

Vector countsOnHosts(const ZoneJob &job, const EvenHosts &hosts)
{
    Vector counts(classCount(job), 0);
    const auto add = [&counts](const Shares &shares) {
        for (const Share &share : shares)
            counts[at(share.itemClass)] += share.count;
    };
    for (std::size_t h = 0; h < sharedHosts(hosts); ++h) {
        add(hosts[h].direct);
        std::for_each(hosts[h].nodes.begin(), hosts[h].nodes.end(), add);
    }
    return counts;
}

std::int64_t stepsToEven(const ZoneJob &job)
{
    constexpr std::int64_t kFull = 2'000'000;
    constexpr std::int64_t kQuick = 20'000;
    return job.how.effort == Effort::Quick ? kQuick / job.parts : kFull;
}

/// By class: where it stands in an order that is not that of the input, by name.
std::vector<int> placesByName(const ZoneJob &job)
{
    std::vector<int> order(classCount(job));
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&job](int itemClass) {
        const PlatformLoad *part = partOfClass(job, at(itemClass));
        return std::tuple(part != nullptr, part ? part->id : job.steady[at(itemClass)]->name,
                          part ? 0 : job.steady[at(itemClass)]->id.value);
    };
    std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
    std::vector<int> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[at(order[i])] = static_cast<int>(i);
    return places;
}

/// What a zone's instances are to packing::evenedOut().
struct EvenJob
{
    const ZoneJob &job;
    Vector counts;
    std::vector<int> places = placesByName(job);

    /// Every class as copies, with no item yet.
    [[nodiscard]] packing::Evenly evenly() const
    {
        packing::Evenly how;
        how.steps = stepsToEven(job);
        how.copies.resize(counts.size());
        for (std::size_t c = 0; c < counts.size(); ++c) {
            const PlatformLoad *part = partOfClass(job, c);
            // Of a control plane no two stand together where that can be: with a server its majority is gone.
            const bool isControlPlane = part != nullptr && part->id.endsWith(QLatin1String("control-plane"));
            const bool isFirst =
                part != nullptr ? isControlPlane : needsMajority(*job.steady[c]) || job.steady[c]->stateful;
            how.copies[at(places[c])] = {isFirst ? 0 : 1,
                                         isControlPlane ? counts[c] : hostsAskedBy(job, c, counts[c])};
        }
        return how;
    }

    /// Items of a problem from `first` on, of the classes, put into the order of their names.
    void hold(std::size_t first, std::vector<int> &classOf, packing::Problem &problem,
              packing::Evenly &how) const
    {
        std::vector<std::size_t> order(classOf.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return places[at(classOf[a])] < places[at(classOf[b])];
        });
        std::vector<packing::ItemClass> items;
        std::vector<int> classes;
        for (const std::size_t item : order) {
            items.push_back(problem.items[first + item]);
            classes.push_back(classOf[item]);
            how.holds.push_back({{places[at(classOf[item])], 1}});
        }
        std::move(items.begin(), items.end(), problem.items.begin() + static_cast<std::ptrdiff_t>(first));
        classOf = classes;
    }
};

auto rulesOf(const packing::ItemClass &item)
{
    return std::tie(item.demand, item.count, item.binsAllowed, item.spreadMax, item.spreadLeast,
                    item.domainMax, item.oneUnit, item.conflictGroup, item.pin, item.sheddable);
}

/// Of items that are asked the same, which stands where is a matter of the input's order: they trade places,
/// so that it is one of their names.
void tradePlaces(const packing::Problem &problem, const packing::Evenly &how, std::vector<packing::Bin> &bins)
{
    using Standing = std::vector<std::pair<std::size_t, std::int64_t>>; // on which bin, how many
    std::vector<Standing> standing(problem.items.size());
    for (std::size_t b = 0; b < bins.size(); ++b) {
        for (const packing::Packed &packed : bins[b].items)
            standing[at(packed.itemClass)].emplace_back(b, packed.count);
    }
    std::map<decltype(rulesOf(problem.items.front())), std::vector<std::size_t>> alike;
    for (std::size_t item = 0; item < problem.items.size(); ++item) {
        if (how.stays.empty() || how.stays[item] == 0)
            alike[rulesOf(problem.items[item])].push_back(item);
    }
    for (const auto &[rules, items] : alike) {
        std::vector<Standing> all;
        for (const std::size_t item : items)
            all.push_back(std::move(standing[item]));
        std::sort(all.begin(), all.end());
        for (std::size_t i = 0; i < items.size(); ++i)
            standing[items[i]] = std::move(all[i]);
    }
    for (packing::Bin &bin : bins)
        bin.items.clear();
    for (std::size_t item = 0; item < standing.size(); ++item) {
        for (const auto &[bin, count] : standing[item])
            bins[bin].items.push_back({static_cast<int>(item), count});
    }
}

/// By class: its item, or -1.
std::vector<int> itemsByClass(const ZoneJob &job, const std::vector<int> &classOf, std::size_t firstItem)
{
    std::vector<int> items(classCount(job), -1);
    for (std::size_t i = 0; i < classOf.size(); ++i)
        items[at(classOf[i])] = static_cast<int>(firstItem + i);
    return items;
}

/// \param itemOf  itemsByClass() \return whether all of it is an item
bool putIntoBin(const Shares &shares, const std::vector<int> &itemOf, packing::Bin &bin)
{
    std::map<int, std::int64_t> counts;
    for (const Share &share : shares) {
        const int item = itemOf[at(share.itemClass)];
        if (item < 0)
            return false;
        counts[item] += share.count;
    }
    for (const auto &[item, count] : counts)
        bin.items.push_back({item, count});
    return true;
}

void sortByClass(Shares &shares)
{
    std::sort(shares.begin(), shares.end(),
              [](const Share &a, const Share &b) { return a.itemClass < b.itemClass; });
}

Shares sharesOfBin(const packing::Bin &bin, const std::vector<int> &classOf)
{
    Shares shares;
    for (const packing::Packed &packed : bin.items)
        shares.push_back({classOf[at(packed.itemClass)], packed.count});
    sortByClass(shares);
    return shares;
}

/// Takes over how failures are survived, unless less of it is proved than before.
bool isProvedAsWell(const packing::Evened &evened, const ZoneOutcome &outcome)
{
    return evened.holds && (evened.failure.exhaustive || !outcome.failure.exhaustive);
}

void evenDirectly(const ZoneJob &job, ZoneOutcome &outcome)
{
    const Vector counts = countsOnHosts(job, outcome.hosts);
    const int racks = racksThatMatter(job, counts);
    std::vector<int> leftOut = outcome.perNodeUnplaced;
    const Servers servers = serversOfInstances(job, Reading::Likely, racks, leftOut);
    packing::Problem problem = serverProblem(job);
    std::vector<int> classOf = addInstances(job, counts, Reading::Likely, problem);
    problem.bins = servers.bins;
    const EvenJob evenJob{job, counts};
    packing::Evenly how = evenJob.evenly();
    how.isProved = true;
    evenJob.hold(0, classOf, problem, how);
    const std::vector<int> itemOf = itemsByClass(job, classOf, 0);
    std::vector<packing::Bin> bins;
    for (std::size_t h = 0; h < sharedHosts(outcome.hosts); ++h) {
        packing::Bin bin;
        bin.type = servers.typeOf(outcome.hosts[h].baseline, outcome.hosts[h].rack);
        if (bin.type < 0 || !putIntoBin(outcome.hosts[h].direct, itemOf, bin))
            return;
        bins.push_back(std::move(bin));
    }
    tradePlaces(problem, how, bins);
    const packing::Evened evened = packing::evenedOut(problem, bins, how);
    if (!evened.changed || !isProvedAsWell(evened, outcome))
        return;
    for (std::size_t h = 0; h < bins.size(); ++h)
        outcome.hosts[h].direct = sharesOfBin(evened.bins[h], classOf);
    outcome.failure = evened.failure;
}

/// Which instances may go to another node VM.
enum class Movable
{
    All,
    WithoutDisks, ///< what asks nothing of the server that its node VM has not by itself
    None
};

bool asksOfServer(const ZoneJob &job, std::size_t itemClass)
{
    const Resources size = classSize(job, itemClass, Reading::Likely);
    return size.disk.count() > 0 || size.gpus > 0 ||
           std::any_of(job.extras.begin(), job.extras.end(), [itemClass](const ExtraResource &extra) {
               return extra.demandOf(itemClass, Reading::Likely) > 0;
           });
}

/// What is licensed by the node VMs that it is in stays where it is.
bool staysInNode(const ZoneJob &job, std::size_t itemClass, Movable movable)
{
    if (partOfClass(job, itemClass) == nullptr &&
        std::find(job.licensed.begin(), job.licensed.end(), job.steady[itemClass]) != job.licensed.end())
        return true;
    return movable == Movable::WithoutDisks && asksOfServer(job, itemClass);
}

/// Whether no node VM holds both what may be left down and what must run.
bool areNodesApart(const ZoneJob &job, const EvenHosts &hosts)
{
    const auto mayBeDown = [&job](const Share &share) {
        const auto itemClass = at(share.itemClass);
        return partOfClass(job, itemClass) == nullptr && job.steady[itemClass]->sheddable;
    };
    return std::all_of(hosts.begin(), hosts.end(), [&](const PlacedHost &host) {
        return std::all_of(host.nodes.begin(), host.nodes.end(), [&](const Shares &node) {
            const auto down = std::count_if(node.begin(), node.end(), mayBeDown);
            return down == 0 || down == static_cast<std::ptrdiff_t>(node.size());
        });
    });
}

/// Over the node VMs, whatever servers they are on.
void evenInNodes(const ZoneJob &job, const Vector &counts, Movable movable, const ZoneOutcome &outcome,
                 EvenHosts &hosts)
{
    ZoneJob asked = job;
    asked.nodesApart = sheds(job) && areNodesApart(job, hosts);
    const int racks = racksThatMatter(job, counts);
    packing::Problem problem = emptyProblem();
    addHours(asked, problem);
    packing::BinType node =
        nodeBin(asked, Reading::Likely, perNodeDemand(asked, Reading::Likely, outcome.perNodeUnplaced));
    addHours(asked, node);
    for (int rack = 0; rack < racks; ++rack) {
        problem.bins.push_back(node);
        problem.bins.back().domain = racks > 1 ? rack : -1;
    }
    std::vector<int> classOf = addInstances(asked, counts, Reading::Likely, problem);
    keepNodesApart(asked, problem);
    const EvenJob evenJob{job, counts};
    packing::Evenly how = evenJob.evenly();
    evenJob.hold(0, classOf, problem, how);
    const std::vector<int> itemOf = itemsByClass(job, classOf, 0);
    for (const int itemClass : classOf)
        how.stays.push_back(staysInNode(job, at(itemClass), movable) ? 1 : 0);
    std::vector<packing::Bin> bins;
    std::vector<Shares *> nodes;
    for (PlacedHost &host : hosts) {
        for (Shares &content : host.nodes) {
            packing::Bin bin;
            bin.type = racks > 1 ? std::clamp(host.rack, 0, racks - 1) : 0;
            if (!putIntoBin(content, itemOf, bin))
                return;
            bins.push_back(std::move(bin));
            nodes.push_back(&content);
        }
    }
    tradePlaces(problem, how, bins);
    const packing::Evened evened = packing::evenedOut(problem, bins, how);
    if (!evened.changed || !evened.holds)
        return;
    for (std::size_t n = 0; n < nodes.size(); ++n)
        *nodes[n] = sharesOfBin(evened.bins[n], classOf);
}

/// Node VMs on servers: each an item, and then the parts of the platform beside them.
struct NodesOnServers
{
    packing::Problem problem;
    std::vector<packing::Bin> bins;
    packing::Evenly how;
    std::vector<const Shares *> nodes; ///< by item
    std::vector<int> partClass;        ///< by item after those
    bool isWhole = true;
};

void addNodeItems(const EvenJob &evenJob, const EvenHosts &hosts, const Servers &servers, int racks,
                  const Vector &perNode, NodesOnServers &standing)
{
    const ZoneJob &job = evenJob.job;
    for (std::size_t h = 0; h < sharedHosts(hosts); ++h) {
        packing::Bin bin;
        bin.type = servers.typeOf(hosts[h].baseline, hosts[h].rack);
        standing.isWhole = standing.isWhole && bin.type >= 0;
        for (const Shares &node : hosts[h].nodes) {
            packing::ItemClass item = nodeItem(job, node, Reading::Likely, perNode);
            item.id = "node" + std::to_string(standing.nodes.size());
            if (racks > 1)
                item.binsAllowed = servers.inRack(hosts[h].rack);
            bin.items.push_back({static_cast<int>(standing.nodes.size()), 1});
            standing.problem.items.push_back(std::move(item));
            standing.nodes.push_back(&node);
            standing.how.holds.emplace_back();
            for (const Share &share : node)
                standing.how.holds.back().push_back({evenJob.places[at(share.itemClass)], share.count});
            std::sort(standing.how.holds.back().begin(), standing.how.holds.back().end(),
                      [](const auto &a, const auto &b) { return a.itemClass < b.itemClass; });
        }
        standing.bins.push_back(std::move(bin));
    }
    const auto nodes = static_cast<std::int64_t>(standing.nodes.size());
    if (job.zone->policy.tolerate == 0 || nodes < 2)
        return;
    for (packing::ItemClass &item : standing.problem.items) {
        item.spreadGroup = 0;
        item.spreadMax = nodes;
        item.spreadLeast = static_cast<int>(std::min<std::int64_t>(nodes, hostsOfCluster(job)));
    }
}

NodesOnServers nodesOnServers(const ZoneJob &job, const Vector &counts, const ZoneOutcome &outcome,
                              const EvenHosts &hosts)
{
    NodesOnServers standing;
    const int racks = racksThatMatter(job, counts);
    const Servers servers =
        serversOf(job, Reading::Likely, Vector(DimensionCount, 0), packing::kLargest, racks);
    standing.problem = serverProblem(job);
    standing.problem.bins = servers.bins;
    const EvenJob evenJob{job, counts};
    standing.how = evenJob.evenly();
    addNodeItems(evenJob, hosts, servers, racks, perNodeDemand(job, Reading::Likely, outcome.perNodeUnplaced),
                 standing);
    const std::size_t first = standing.nodes.size();
    standing.partClass =
        addPartsOnServers(job, counts, Reading::Likely, hostsOfCluster(job), standing.problem);
    evenJob.hold(first, standing.partClass, standing.problem, standing.how);
    const std::vector<int> itemOf = itemsByClass(job, standing.partClass, first);
    for (std::size_t h = 0; h < standing.bins.size(); ++h)
        standing.isWhole = putIntoBin(hosts[h].direct, itemOf, standing.bins[h]) && standing.isWhole;
    return standing;
}

/// Puts the node VMs on the servers as they are to be.
EvenHosts withNodes(const EvenHosts &hosts, const NodesOnServers &standing,
                    const std::vector<packing::Bin> &bins)
{
    EvenHosts placed = hosts;
    const auto nodes = static_cast<int>(standing.nodes.size());
    for (std::size_t h = 0; h < bins.size(); ++h) {
        placed[h].direct.clear();
        placed[h].nodes.clear();
        for (const packing::Packed &packed : bins[h].items) {
            if (packed.itemClass < nodes)
                placed[h].nodes.push_back(*standing.nodes[at(packed.itemClass)]);
            else
                placed[h].direct.push_back({standing.partClass[at(packed.itemClass - nodes)], packed.count});
        }
        sortByClass(placed[h].direct);
    }
    return placed;
}

/// The classes whose instances are on fewer servers than failures ask for.
std::vector<int> brokenSpreadOn(const ZoneJob &job, const EvenHosts &hosts, const Vector &counts)
{
    std::vector<std::set<std::size_t>> on(counts.size());
    for (std::size_t h = 0; h < hosts.size(); ++h) {
        for (const Shares &node : hosts[h].nodes) {
            for (const Share &share : node)
                on[at(share.itemClass)].insert(h);
        }
    }
    std::vector<int> broken;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        if (!on[c].empty() && static_cast<std::int64_t>(on[c].size()) < hostsAskedBy(job, c, counts[c]))
            broken.push_back(static_cast<int>(c));
    }
    return broken;
}

/// First over the node VMs, and then those over the servers. What is in a node VM decides what it asks of its
/// server, so that with other contents not everything may hold.
void evenNodes(const ZoneJob &job, ZoneOutcome &outcome)
{
    const Vector counts = countsOnHosts(job, outcome.hosts);
    for (const Movable movable : {Movable::All, Movable::WithoutDisks, Movable::None}) {
        EvenHosts hosts = outcome.hosts;
        if (movable != Movable::None)
            evenInNodes(job, counts, movable, outcome, hosts);
        const NodesOnServers standing = nodesOnServers(job, counts, outcome, hosts);
        if (!standing.isWhole)
            continue;
        const packing::Evened evened = packing::evenedOut(standing.problem, standing.bins, standing.how);
        if (!isProvedAsWell(evened, outcome))
            continue;
        outcome.hosts = withNodes(hosts, standing, evened.bins);
        outcome.failure = evened.failure;
        outcome.spreadBroken = brokenSpreadOn(job, outcome.hosts, counts);
        return;
    }
}

} // namespace

void evenOut(const ZoneJob &job, ZoneOutcome &outcome)
{
    constexpr std::size_t kMostHosts = 2'000; // proving more of them once again takes too long
    const bool isSurvived = job.zone->policy.tolerate == 0 || outcome.failure.survives;
    const std::size_t hosts = sharedHosts(outcome.hosts);
    if (hosts < 2 || hosts > kMostHosts || !isSurvived || outcome.stopped)
        return;
    if (runsInNodeVms(job.tier))
        evenNodes(job, outcome);
    else
        evenDirectly(job, outcome);
}

} // namespace placement

} // namespace grondplan
