#include "core/plan/placement.h"

#include <algorithm>
#include <map>
#include <tuple>

// What zones and workloads ask of the places of instances, in the terms of packing.

namespace grondplan::placement {

packing::Problem emptyProblem()
{
    packing::Problem problem;
    problem.dimensions = {"cpu", "memory", "disk", "gpu", "pods"};
    problem.undivided = {0, 0, 1, 1, 1}; // a NUMA node has cores and memory of its own, and no more
    return problem;
}

std::vector<int> apartGroups(const Zone &zone, const std::vector<const Workload *> &steady)
{
    const ZonePolicy &policy = zone.policy;
    using Key = std::tuple<QString, int, std::int64_t>;
    std::map<Key, int> groups;
    std::vector<Key> keys;
    for (const Workload *workload : steady) {
        keys.emplace_back(policy.tenantsApart ? workload->tenant : QString(),
                          policy.systemsApart ? static_cast<int>(workload->os) : 0,
                          workload->isolated ? workload->id.value : 0);
        groups.emplace(keys.back(), 0);
    }
    int next = 0;
    for (auto &[key, group] : groups)
        group = next++;
    std::vector<int> result;
    result.reserve(keys.size());
    for (const Key &key : keys)
        result.push_back(groups.size() > 1 ? groups.at(key) : -1);
    return result;
}

std::int64_t mostInRack(const ZoneJob &job, std::int64_t count)
{
    const std::int64_t racks = job.zone->policy.racks;
    return racks > 1 && count > 1 ? (count + racks - 1) / racks : 0;
}

int racksThatMatter(const ZoneJob &job, const Vector &counts)
{
    const bool matters = std::any_of(counts.begin(), counts.end(),
                                     [&](std::int64_t count) { return mostInRack(job, count) > 0; });
    return matters ? job.zone->policy.racks : 1;
}

packing::ItemClass itemOf(const ZoneJob &job, std::size_t itemClass, std::int64_t count, Reading reading)
{
    const PlatformLoad *part = partOfClass(job, itemClass);
    const int tolerate = job.zone->policy.tolerate;
    const bool onePerHost = isOnePerHost(job, itemClass);
    // What stands on servers by itself is spread for failures only, as node VMs are.
    const bool asksAlways = !part || part->place == PartPlace::Inside;
    packing::ItemClass item;
    item.id = part ? "part " + part->id.toStdString() : std::to_string(job.steady[itemClass]->id.value);
    item.demand = demandOf(classSize(job, itemClass, reading), slotDemand(job));
    item.count = count;
    item.oneUnit = !part && job.steady[itemClass]->oneNumaNode;
    item.conflictGroup = part ? -1 : job.apart[itemClass];
    item.domainMax = mostInRack(job, count);
    item.sheddable = !part && !job.allMustRun && job.steady[itemClass]->sheddable;
    const bool spreadsForFailures = tolerate > 0 && !item.sheddable;
    if (count > 1 && (spreadsForFailures || (onePerHost && asksAlways) || item.domainMax > 0)) {
        item.spreadGroup = static_cast<int>(itemClass);
        item.spreadMax = onePerHost ? 1 : count;
        const std::int64_t hosts = spreadsForFailures ? tolerate + 1 : 1;
        item.spreadLeast = static_cast<int>(std::min<std::int64_t>(count, hosts));
    }
    return item;
}

} // namespace grondplan::placement
