#include "core/architecture/contents.h"

#include "core/plan/platformlist.h"

#include <algorithm>
#include <map>

namespace grondplan::architecture {

using Counts = std::map<WorkloadId, std::int64_t>;

static std::vector<Count> inOrder(const Counts &counts)
{
    std::vector<Count> result;
    for (const auto &[workload, instances] : counts)
        result.push_back({workload, instances});
    return result;
}

/// The part of the platform that an instance is a copy of; empty for anything else.
static QString partOf(const Instance &instance, const ZonePlan *zone)
{
    if (zone == nullptr || instance.part < 0 ||
        static_cast<std::size_t>(instance.part) >= zone->platform.size())
        return {};
    return zone->platform[static_cast<std::size_t>(instance.part)].id;
}

/// Whether a part has a server or a virtual machine to itself, which is no node of a cluster.
static bool isByItself(const Instance &instance)
{
    return instance.kind == InstanceKind::Server || instance.kind == InstanceKind::Vm;
}

/// Whether it is a part in a container of a host without an orchestrator; the pods of a cluster are too many.
static bool isContainerOfPart(const Instance &instance, const QString &part, const ZonePlan *zone)
{
    return !part.isEmpty() && part != nodeAgentsPart() && !isByItself(instance) &&
           hasContainerLayer(zone->tier) && !isKubernetes(zone->tier) &&
           instance.kind != InstanceKind::NodeVm;
}

namespace {
/// What stands on a server, by the node VM that it is in.
struct OnServer
{
    Counts direct;
    std::map<int, Counts> inNode;
    QStringList parts;
    std::map<int, QStringList> partsInNode;

    void note(const Instance &instance, const QString &part, const ZonePlan *zone)
    {
        const bool isOwn = isByItself(instance) && !part.isEmpty() && part != nodeAgentsPart();
        if (isContainerOfPart(instance, part, zone))
            noteOnce(instance.node < 0 ? parts : partsInNode[instance.node], part);
        if (instance.workload.isValid())
            ++(instance.node < 0 ? direct : inNode[instance.node])[instance.workload];
        else if (isOwn)
            noteOnce(parts, part);
    }

private:
    static void noteOnce(QStringList &list, const QString &part)
    {
        if (!list.contains(part))
            list.append(part);
    }
};
} // namespace

static ServerGroup groupOf(const PlannedServer &server, const ZonePlan *zone)
{
    ServerGroup group;
    group.servers = {&server};
    group.isSpare = true;
    OnServer content;
    for (const Instance &instance : server.instances) {
        const QString part = partOf(instance, zone);
        content.note(instance, part, zone);
        // What looks after a node is on every one of them.
        const bool runs = instance.workload.isValid() || (!part.isEmpty() && part != nodeAgentsPart());
        group.isSpare = group.isSpare && !runs;
    }
    for (std::size_t i = 0; i < server.instances.size(); ++i) {
        const Instance &node = server.instances[i];
        const int number = static_cast<int>(i);
        if (node.kind == InstanceKind::NodeVm)
            group.nodes.push_back({node.size, node.replica, partOf(node, zone),
                                   inOrder(content.inNode[number]), content.partsInNode[number]});
    }
    group.parts = content.parts;
    group.direct = inOrder(content.direct);
    return group;
}

static Counts allOn(const ServerGroup &group)
{
    Counts counts;
    for (const Count &count : group.direct)
        counts[count.workload] += count.instances;
    for (const NodeContents &node : group.nodes) {
        for (const Count &count : node.counts)
            counts[count.workload] += count.instances;
    }
    return counts;
}

/// Equal contents, whatever the numbers and the order of the node VMs.
static bool holdTheSame(const ServerGroup &a, const ServerGroup &b)
{
    if (a.servers.front()->baseline != b.servers.front()->baseline || a.direct != b.direct ||
        a.parts != b.parts)
        return false;
    return a.nodes.size() == b.nodes.size() &&
           std::is_permutation(a.nodes.begin(), a.nodes.end(), b.nodes.begin(),
                               [](const NodeContents &x, const NodeContents &y) {
                                   return x.size == y.size && x.part == y.part && x.counts == y.counts &&
                                          x.parts == y.parts;
                               });
}

static bool holdTheSameWorkloads(const ServerGroup &a, const ServerGroup &b)
{
    if (a.servers.front()->baseline != b.servers.front()->baseline)
        return false;
    const Counts onA = allOn(a);
    const Counts onB = allOn(b);
    return std::equal(onA.begin(), onA.end(), onB.begin(), onB.end(),
                      [](const auto &x, const auto &y) { return x.first == y.first; });
}

static bool areOfOneKind(const ServerGroup &a, const ServerGroup &b)
{
    return a.servers.front()->baseline == b.servers.front()->baseline;
}

static void join(ServerGroup &group, const ServerGroup &other, ServerGroup::Kind kind)
{
    group.servers.insert(group.servers.end(), other.servers.begin(), other.servers.end());
    group.kind = kind;
    if (kind == ServerGroup::Kind::Each)
        return;
    group.isSpare = group.isSpare && other.isSpare;
    for (const QString &part : other.parts) {
        if (!group.parts.contains(part))
            group.parts.append(part);
    }
    Counts counts = allOn(group);
    for (const auto &[workload, instances] : allOn(other))
        counts[workload] += instances;
    group.direct = inOrder(counts);
    group.nodes.clear();
}

/// Folds what `alike` says belongs together, in the order of the first of each.
static std::vector<ServerGroup> folded(const std::vector<ServerGroup> &single,
                                       bool (*alike)(const ServerGroup &, const ServerGroup &),
                                       ServerGroup::Kind kind)
{
    std::vector<ServerGroup> groups;
    std::vector<const ServerGroup *> firsts; // as they were before others joined them
    for (const ServerGroup &server : single) {
        const auto found = std::find_if(firsts.begin(), firsts.end(),
                                        [&](const ServerGroup *first) { return alike(*first, server); });
        if (found == firsts.end()) {
            groups.push_back(server);
            firsts.push_back(&server);
        } else {
            join(groups[static_cast<std::size_t>(found - firsts.begin())], server, kind);
        }
    }
    return groups;
}

std::vector<ServerGroup> groupsOf(const Plan &plan, ZoneId zone)
{
    std::vector<ServerGroup> single;
    for (const PlannedServer &server : plan.servers) {
        if (server.zone == zone)
            single.push_back(groupOf(server, plan.zone(zone)));
    }
    if (single.size() <= kMostServers)
        return single;
    std::vector<ServerGroup> groups = folded(single, holdTheSame, ServerGroup::Kind::Each);
    if (groups.size() > kMostServers)
        groups = folded(single, holdTheSameWorkloads, ServerGroup::Kind::Together);
    if (groups.size() > kMostServers)
        groups = folded(single, areOfOneKind, ServerGroup::Kind::Together);
    return groups;
}

} // namespace grondplan::architecture
