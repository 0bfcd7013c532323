#include "tests/support/places.h"

#include <algorithm>
#include <map>
#include <set>

namespace grondplan::test {

namespace {

using Amounts = std::pair<std::int64_t, std::int64_t>; // CPU and memory

/// Every way to hand out the items from `index` on to the NUMA nodes.
bool nodesHold(const std::vector<Amounts> &items, std::size_t index, std::vector<Amounts> &nodes)
{
    if (index == items.size())
        return true;
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        if (n > 0 && nodes[n] == nodes[n - 1])
            continue; // the same again
        if (items[index].first > nodes[n].first || items[index].second > nodes[n].second)
            continue;
        nodes[n].first -= items[index].first;
        nodes[n].second -= items[index].second;
        if (nodesHold(items, index + 1, nodes))
            return true;
        nodes[n].first += items[index].first;
        nodes[n].second += items[index].second;
    }
    return false;
}

class Checker
{
public:
    Checker(const Project &project, const Plan &plan)
        : m_project(project)
        , m_scenario(*project.scenario(plan.scenario))
        , m_plan(plan)
    {
    }

    QString check()
    {
        for (const PlannedServer &server : m_plan.servers)
            checkServer(server);
        for (const ZonePlan &zone : m_plan.zones)
            checkZone(*m_scenario.zone(zone.zone));
        return m_broken;
    }

private:
    void broken(const QString &what)
    {
        if (m_broken.isEmpty())
            m_broken = what;
    }

    void checkServer(const PlannedServer &server)
    {
        const ZonePolicy &policy = m_scenario.zone(server.zone)->policy;
        std::set<QString> tenants;
        std::set<Os> systems;
        std::set<WorkloadId> isolated;
        std::set<WorkloadId> others;
        for (const Instance &instance : server.instances) {
            const Workload *workload = m_scenario.workload(instance.workload);
            if (!workload || workload->perNode)
                continue;
            tenants.insert(workload->tenant);
            systems.insert(workload->os);
            (workload->isolated ? isolated : others).insert(workload->id);
        }
        if (policy.tenantsApart && tenants.size() > 1)
            broken(server.id + QStringLiteral(": two tenants"));
        if (policy.systemsApart && systems.size() > 1)
            broken(server.id + QStringLiteral(": two systems"));
        if (isolated.size() > 1 || (!isolated.empty() && !others.empty()))
            broken(server.id + QStringLiteral(": not isolated"));
        checkNuma(server, policy);
    }

    /// What stands directly on a server and must be in one NUMA node: instances, or node VMs with such
    /// inside.
    void checkNuma(const PlannedServer &server, const ZonePolicy &policy)
    {
        std::set<int> pinned;
        Amounts everywhere;
        for (std::size_t i = 0; i < server.instances.size(); ++i) {
            const Instance &instance = server.instances[i];
            const Workload *workload = m_scenario.workload(instance.workload);
            if (!workload)
                continue;
            if (workload->oneNumaNode && !workload->perNode)
                pinned.insert(instance.node >= 0 ? instance.node : static_cast<int>(i));
            if (workload->perNode && instance.node < 0) {
                everywhere.first += instance.size.cpu.count();
                everywhere.second += instance.size.memory.count();
            }
        }
        const Baseline &baseline = *m_project.catalogue->baseline(server.baseline);
        const Amounts node = {
            (server.capacity.cpu.count() * policy.cpuTarget.ppm / kPpm - everywhere.first) /
                baseline.numaNodes,
            (server.capacity.memory.count() * policy.memoryTarget.ppm / kPpm - everywhere.second) /
                baseline.numaNodes};
        std::vector<Amounts> nodes(static_cast<std::size_t>(baseline.numaNodes), node);
        std::vector<Amounts> items;
        for (const int index : pinned) {
            const Resources &size = server.instances[static_cast<std::size_t>(index)].size;
            items.emplace_back(size.cpu.count(), size.memory.count());
        }
        std::sort(items.rbegin(), items.rend());
        if (!nodesHold(items, 0, nodes))
            broken(server.id + QStringLiteral(": not inside NUMA nodes"));
    }

    void checkZone(const Zone &zone)
    {
        std::map<QString, std::int64_t> types;
        std::map<std::pair<WorkloadId, int>, std::int64_t> inRack;
        std::map<WorkloadId, std::int64_t> placed;
        for (const PlannedServer &server : m_plan.servers) {
            if (server.zone != zone.id)
                continue;
            ++types[server.baseline];
            if (zone.policy.racks > 1 ? server.rack < 1 || server.rack > zone.policy.racks : server.rack != 0)
                broken(server.id + QStringLiteral(": no such rack"));
            for (const Instance &instance : server.instances) {
                ++inRack[{instance.workload, server.rack}];
                ++placed[instance.workload];
            }
        }
        if (!zone.policy.mixedTypes && types.size() > 1)
            broken(zone.name + QStringLiteral(": servers of two types"));
        for (const auto &[baseline, most] : zone.stock) {
            if (types[baseline] > most)
                broken(zone.name + QStringLiteral(": more than there are of ") + baseline);
        }
        for (const auto &[where, count] : inRack) {
            const Workload *workload = m_scenario.workload(where.first);
            if (!workload || workload->perNode || workload->replicas.max < 2)
                continue;
            // Of all that was asked for: what has no place would have been in another rack.
            const std::int64_t racks = zone.policy.racks;
            if (count > (workload->replicas.max + racks - 1) / racks)
                broken(zone.name + QStringLiteral(": too many in one rack of ") + workload->name);
        }
    }

    const Project &m_project;
    const Scenario &m_scenario;
    const Plan &m_plan;
    QString m_broken;
};

} // namespace

QString brokenPlace(const Project &project, const Plan &plan)
{
    return Checker(project, plan).check();
}

} // namespace grondplan::test
