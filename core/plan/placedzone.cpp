#include "core/plan/placedzone.h"

#include "core/base/index.h"
#include "core/plan/detailedjob.h"
#include "core/plan/serverchoice.h"

#include <algorithm>
#include <map>

namespace grondplan::placement {

ZoneJob plannedJob(const ZoneJob &prepared, const ZonePlan &planned)
{
    return sizedFor(withNode(prepared, planned.node), planned.cluster.likely);
}

namespace {

/// What stands where, read from a plan in the classes of a job.
class PlannedStanding
{
public:
    PlannedStanding(const ZoneJob &job, const Plan &plan)
        : m_job(job)
        , m_plan(plan)
        , m_zone(*plan.zone(job.zone->id))
    {
        for (std::size_t i = 0; i < job.steady.size(); ++i)
            m_classes[job.steady[i]->id] = static_cast<int>(i);
        for (std::size_t i = 0; i < job.loads.size(); ++i)
            m_parts[job.loads[i].id] = static_cast<int>(job.steady.size() + i);
        for (std::size_t s = 0; s < plan.servers.size(); ++s) {
            if (plan.servers[s].zone == job.zone->id)
                (isOfPlatform(plan.servers[s]) ? m_ofPlatform : m_servers).push_back(static_cast<int>(s));
        }
    }

    [[nodiscard]] const std::vector<int> &servers() const { return m_servers; }
    [[nodiscard]] const std::vector<int> &ofPlatform() const { return m_ofPlatform; }
    [[nodiscard]] const PlannedServer &server(int index) const { return m_plan.servers[at(index)]; }

    /// -1 for what runs on every host, and for node VMs.
    [[nodiscard]] int classOf(const Instance &instance) const
    {
        if (instance.part >= 0) {
            const auto part = m_parts.find(m_zone.platform[at(instance.part)].id);
            return part == m_parts.end() ? -1 : part->second;
        }
        const auto found = m_classes.find(instance.workload);
        return found == m_classes.end() ? -1 : found->second;
    }

    /// Of what stands in a node VM, or with -1 directly on the server.
    [[nodiscard]] Shares content(const PlannedServer &server, int node) const
    {
        std::map<int, std::int64_t> counts;
        for (const Instance &instance : server.instances) {
            if (instance.node == node && classOf(instance) >= 0)
                ++counts[classOf(instance)];
        }
        Shares shares;
        for (const auto &[itemClass, count] : counts)
            shares.push_back({itemClass, count});
        return shares;
    }

    [[nodiscard]] static bool isNode(const Instance &instance)
    {
        return instance.kind == InstanceKind::NodeVm && instance.part < 0;
    }

    [[nodiscard]] Vector counts() const
    {
        Vector counts(classCount(m_job), 0);
        for (const int index : m_servers) {
            for (const Instance &instance : server(index).instances) {
                if (const int itemClass = classOf(instance); itemClass >= 0)
                    ++counts[at(itemClass)];
            }
        }
        return counts;
    }

    /// What runs on every host, where the plan has none of it.
    [[nodiscard]] std::vector<int> perNodeUnplaced() const
    {
        const auto &unplaced = m_plan.unplaced;
        const bool any = std::any_of(m_job.perNode.begin(), m_job.perNode.end(), [&](const Workload *each) {
            return std::any_of(unplaced.begin(), unplaced.end(),
                               [each](const UnplacedInstances &left) { return left.workload == each->id; });
        });
        return any ? allPerNode(m_job) : std::vector<int>();
    }

private:
    [[nodiscard]] static bool isOfPlatform(const PlannedServer &server)
    {
        return std::any_of(server.instances.begin(), server.instances.end(), [](const Instance &instance) {
            return instance.kind == InstanceKind::Server && instance.part >= 0 && instance.node < 0;
        });
    }

    const ZoneJob &m_job;
    const Plan &m_plan;
    const ZonePlan &m_zone;
    std::map<WorkloadId, int> m_classes;
    std::map<QString, int> m_parts;
    std::vector<int> m_servers;
    std::vector<int> m_ofPlatform;
};

} // namespace

/// The bins of the servers, with `content` giving what is packed on each, by index into the plan's servers.
static void fillBins(const ZoneJob &job, const PlannedStanding &standing, const Servers &servers,
                     const std::function<std::vector<packing::Packed>(int)> &content, PlacedZone &zone)
{
    zone.problem.bins = servers.bins;
    for (const int index : standing.servers()) {
        const int type = binTypeOf(job, servers, standing.server(index));
        if (type < 0)
            continue;
        zone.placed.bins.push_back({type, content(index)});
        zone.serverOf.push_back(index);
    }
    // What servers of one type are licensed for makes several types of it here.
    zone.problem.singleType = !job.zone->policy.mixedTypes && job.contents.empty();
    zone.ofPlatform = standing.ofPlatform();
}

static std::vector<packing::Packed> packed(const Shares &shares, const std::vector<int> &classOf)
{
    std::vector<packing::Packed> result;
    for (const Share &share : shares) {
        const auto item = std::find(classOf.begin(), classOf.end(), share.itemClass);
        if (item != classOf.end())
            result.push_back({static_cast<int>(item - classOf.begin()), share.count});
    }
    return result;
}

static PlacedZone placedDirectly(const ZoneJob &job, const PlannedStanding &standing)
{
    PlacedZone zone;
    const Vector counts = standing.counts();
    std::vector<int> leftOut = standing.perNodeUnplaced();
    const Servers servers = serversOfInstances(job, Reading::Likely, racksThatMatter(job, counts), leftOut);
    zone.problem = serverProblem(job);
    const std::vector<int> classOf = addInstances(job, counts, Reading::Likely, zone.problem);
    for (const int itemClass : classOf)
        zone.holds.push_back({{itemClass, 1}});
    fillBins(
        job, standing, servers,
        [&](int index) { return packed(standing.content(standing.server(index), -1), classOf); }, zone);
    return zone;
}

static PlacedZone placedInNodes(const ZoneJob &job, const PlannedStanding &standing)
{
    PlacedZone zone;
    const Vector counts = standing.counts();
    const int racks = racksThatMatter(job, counts);
    const Servers servers =
        serversOf(job, Reading::Likely, Vector(DimensionCount, 0), packing::kLargest, racks);
    zone.problem = serverProblem(job);
    const Vector perNode = perNodeDemand(job, Reading::Likely, standing.perNodeUnplaced());
    std::map<int, std::vector<packing::Packed>> bins;
    for (const int index : standing.servers()) {
        const PlannedServer &server = standing.server(index);
        for (std::size_t i = 0; i < server.instances.size(); ++i) {
            if (!PlannedStanding::isNode(server.instances[i]))
                continue;
            zone.holds.push_back(standing.content(server, static_cast<int>(i)));
            packing::ItemClass item = nodeItem(job, zone.holds.back(), Reading::Likely, perNode);
            if (racks > 1)
                item.binsAllowed = servers.inRack(server.rack - 1);
            bins[index].push_back({static_cast<int>(zone.problem.items.size()), 1});
            zone.problem.items.push_back(std::move(item));
        }
    }
    const auto nodes = static_cast<int>(zone.problem.items.size());
    const std::vector<int> classOf =
        addPartsOnServers(job, counts, Reading::Likely, hostsOfCluster(job), zone.problem);
    for (const int itemClass : classOf)
        zone.holds.push_back({{itemClass, 1}});
    for (const int index : standing.servers()) {
        for (packing::Packed part : packed(standing.content(standing.server(index), -1), classOf)) {
            part.itemClass += nodes;
            bins[index].push_back(part);
        }
    }
    fillBins(
        job, standing, servers, [&](int index) { return bins[index]; }, zone);
    return zone;
}

PlacedZone placedZone(const ZoneJob &job, const Plan &plan)
{
    const PlannedStanding standing(job, plan);
    return runsInNodeVms(job.tier) ? placedInNodes(job, standing) : placedDirectly(job, standing);
}

PlacedNodes placedNodes(const ZoneJob &job, const Plan &plan)
{
    const PlannedStanding standing(job, plan);
    PlacedNodes nodes;
    nodes.problem = emptyProblem();
    addHours(job, nodes.problem);
    nodes.problem.bins = {
        nodeBin(job, Reading::Likely, perNodeDemand(job, Reading::Likely, standing.perNodeUnplaced()))};
    addHours(job, nodes.problem.bins.front());
    const std::vector<int> classOf = addInstances(job, standing.counts(), Reading::Likely, nodes.problem);
    for (const int index : standing.servers()) {
        const PlannedServer &server = standing.server(index);
        for (std::size_t i = 0; i < server.instances.size(); ++i) {
            if (PlannedStanding::isNode(server.instances[i]))
                nodes.placed.bins.push_back(
                    {0, packed(standing.content(server, static_cast<int>(i)), classOf)});
        }
    }
    return nodes;
}

} // namespace grondplan::placement
