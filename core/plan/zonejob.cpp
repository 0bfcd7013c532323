#include "core/plan/zonejob.h"

#include "core/plan/offer.h"
#include "core/plan/storage.h"
#include "core/platform/platform.h"

#include <algorithm>

namespace grondplan {

Resources instanceSize(const ZoneJob &job, const Workload &workload, Reading reading)
{
    const std::size_t count = layersInsideNode(job.layers, job.tier);
    const Inside inside = insideOf(workload);
    Resources size;
    size.cpu = MilliCpu(inflated(inside, job.layers, Affected::Cpu, reading, count).roundedUp());
    size.memory = Bytes(inflated(inside, job.layers, Affected::Memory, reading, count).roundedUp());
    size.disk = isPooled(job) ? Bytes(0) : workload.disk;
    size.gpus = workload.gpus;
    return size;
}

Resources wholeSize(const ZoneJob &job, const Workload &workload, Reading reading)
{
    Resources size = instanceSize(job, workload, reading);
    size.disk = workload.disk;
    return size;
}

/// A machine with this inside on its server.
static Resources vmSize(const ZoneJob &job, MilliCpu cpu, Bytes memory, Reading reading)
{
    std::vector<Layer> outside;
    std::copy_if(job.layers.begin(), job.layers.end(), std::back_inserter(outside),
                 [](const Layer &layer) { return layer.id == QLatin1String("vm"); });
    const Inside inside{cpu, memory, Os::Linux, 0};
    Resources size;
    size.cpu = MilliCpu(inflated(inside, outside, Affected::Cpu, reading).roundedUp());
    size.memory = Bytes(inflated(inside, outside, Affected::Memory, reading).roundedUp());
    return size;
}

Resources nodeVmSize(const ZoneJob &job, Reading reading)
{
    const NodeShape &shape = job.node;
    return vmSize(job, shape.cpu, shape.memory, reading);
}

bool hasBalancing(const ZoneJob &job)
{
    return isKubernetes(job.tier) ||
           std::any_of(job.steady.begin(), job.steady.end(),
                       [](const Workload *workload) { return isBalanced(*workload); });
}

std::size_t classCount(const ZoneJob &job)
{
    return job.steady.size() + job.loads.size();
}

const PlatformLoad *partOfClass(const ZoneJob &job, std::size_t itemClass)
{
    return itemClass < job.steady.size() ? nullptr : &job.loads[itemClass - job.steady.size()];
}

Resources classSize(const ZoneJob &job, std::size_t itemClass, Reading reading)
{
    const PlatformLoad *part = partOfClass(job, itemClass);
    if (!part)
        return instanceSize(job, *job.steady[itemClass], reading);
    const Resources &each = valueOf(part->each, reading);
    return part->isVm ? vmSize(job, each.cpu, each.memory, reading) : each;
}

bool isOnePerHost(const ZoneJob &job, std::size_t itemClass)
{
    const PlatformLoad *part = partOfClass(job, itemClass);
    return part ? part->onePerHost : job.steady[itemClass]->onePerHost;
}

/// Nothing less than nothing.
static Resources less(const Resources &all, const Resources &kept)
{
    Resources rest = all;
    rest.cpu = std::max(all.cpu - kept.cpu, MilliCpu(0));
    rest.memory = std::max(all.memory - kept.memory, Bytes(0));
    return rest;
}

Resources serverOffer(const ZoneJob &job, std::size_t baseline, Reading reading)
{
    const ZonePolicy &policy = job.zone->policy;
    Resources offer = offerOf(*job.baselines[baseline], job.tier, policy);
    offer.disk = diskOffer(job, *job.baselines[baseline]);
    if (baseline >= job.serverReserve.size())
        return offer;
    Resources kept = valueOf(job.serverReserve[baseline], reading);
    // Kept in threads; where vCPUs per core are set, a thread kept is so many vCPUs fewer.
    if (isOvercommitted(job.tier, policy))
        kept.cpu = MilliCpu(Fraction(kept.cpu.count()).times(policy.vcpuPerCore->ppm, kPpm).roundedUp());
    if (isMemoryOvercommitted(job.tier, policy))
        kept.memory =
            Bytes(Fraction(kept.memory.count()).times(policy.memory.overcommit->ppm, kPpm).roundedUp());
    return less(offer, kept);
}

Resources serverOffer(const ZoneJob &job, const Baseline &baseline, Reading reading)
{
    const auto at = [&job](auto matches) {
        return std::find_if(job.baselines.begin(), job.baselines.end(), matches);
    };
    // With the same options in it, where there are any.
    auto found = at([&](const Baseline *known) { return known == &baseline || *known == baseline; });
    if (found == job.baselines.end())
        found = at([&](const Baseline *known) { return known->id == baseline.id; });
    return found == job.baselines.end()
               ? offerOf(baseline, job.tier, job.zone->policy)
               : serverOffer(job, static_cast<std::size_t>(found - job.baselines.begin()), reading);
}

Resources nodeRoom(const ZoneJob &job, Reading reading)
{
    const NodeShape &shape = job.node;
    return less({shape.cpu, shape.memory, Bytes(0), 0}, valueOf(job.nodeReserve, reading));
}

const Baseline &mainBaseline(const ZoneJob &job, const QStringList &used)
{
    const auto found =
        std::find_if(job.baselines.begin(), job.baselines.end(),
                     [&used](const Baseline *baseline) { return used.contains(baseline->id); });
    return found == job.baselines.end() ? *job.baselines.front() : **found;
}

std::int64_t placedReplicas(const Workload &workload)
{
    return workload.replicas.max;
}

std::int64_t ZoneOutcome::nodeVms() const
{
    std::int64_t count = 0;
    for (const PlacedHost &host : hosts)
        count += static_cast<std::int64_t>(host.nodes.size());
    return count;
}

ClusterSize clusterOf(const ZoneJob &job, const ZoneOutcome &outcome)
{
    const auto own = std::count_if(outcome.hosts.begin(), outcome.hosts.end(),
                                   [](const PlacedHost &host) { return host.ofPlatform; });
    const auto servers = static_cast<std::int64_t>(outcome.hosts.size());
    return {runsInNodeVms(job.tier) ? outcome.nodeVms() : servers - own, servers};
}

} // namespace grondplan
