#include "core/plan/detailedjob.h"

#include "core/plan/offer.h"
#include "core/plan/storage.h"

#include <algorithm>

namespace grondplan {

ReserveOf reserveOf(const ZoneJob &job)
{
    const auto isWindows = [](const Workload *workload) { return workload->os == Os::Windows; };
    ZonePolicy policy = job.zone->policy;
    policy.node = job.node;
    return {job.tier, policy,
            std::any_of(job.steady.begin(), job.steady.end(), isWindows) ||
                std::any_of(job.perNode.begin(), job.perNode.end(), isWindows)};
}

NodeSize nodeOf(const ZoneJob &job, const Baseline &baseline)
{
    // A kubelet sees threads and memory, whatever is promised to VMs.
    return {MilliCpu(baseline.threads * std::int64_t{1000}), baseline.memory, job.zone->policy.podsPerNode};
}

static Sources sourcesOf(const Reserve &reserve)
{
    Sources sources;
    for (const ReservePart &part : reserve) {
        if (sources.cpu.isEmpty() && !part.cpu.constants.empty())
            sources.cpu = part.cpu.constants.front().id;
        if (sources.memory.isEmpty() && !part.memory.constants.empty())
            sources.memory = part.memory.constants.front().id;
    }
    return sources;
}

static Result<> addReserves(const Catalogue &catalogue, ZoneJob &job)
{
    job.serverReserve.resize(job.baselines.size());
    for (const Reading reading : kReadings) {
        for (std::size_t i = 0; i < job.baselines.size(); ++i) {
            const Result<Reserve> kept = hostReserve(job, *job.baselines[i], reading);
            if (!kept)
                return tl::unexpected<Error>(kept.error());
            valueOf(job.serverReserve[i], reading) = sumOf(*kept);
            job.serverSources = sourcesOf(*kept);
        }
        const Result<Reserve> kept = nodeReserve(job, reading);
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        valueOf(job.nodeReserve, reading) = sumOf(*kept);
        job.nodeSources = sourcesOf(*kept);
        if (job.profile != Profile::Detailed)
            continue; // the "+20 %" stands for the agents
        const Result<NodeAgents> agents = nodeAgents(catalogue, job.tier, reading);
        if (!agents)
            return tl::unexpected<Error>(agents.error());
        valueOf(job.agents, reading) = {MilliCpu(agents->cpu.result), Bytes(agents->memory.result), Bytes(0),
                                        0};
        valueOf(job.agentPods, reading) = agents->pods;
    }
    return {};
}

/// How many nodes or servers hold all replicas at least; a start, no more.
static std::int64_t firstGuess(const ZoneJob &job, const Resources &room)
{
    using Wide = Fraction::Wide;
    Wide cpu = 0;
    Wide memory = 0;
    for (const Workload *workload : job.steady) {
        const Resources one = instanceSize(job, *workload, Reading::Likely);
        cpu += Wide{one.cpu.count()} * placedReplicas(*workload);
        memory += Wide{one.memory.count()} * placedReplicas(*workload);
    }
    const auto times = [](Wide amount, std::int64_t one) { return one > 0 ? (amount + one - 1) / one : 1; };
    const Wide most = std::max(times(cpu, room.cpu.count()), times(memory, room.memory.count()));
    const std::int64_t least = isKubernetes(job.tier) ? 3 : 1;
    return std::max(static_cast<std::int64_t>(std::min<Wide>(most, packing::kMostItems)), least);
}

static ClusterSize guessedCluster(const ZoneJob &job)
{
    const Resources server = job.baselines.empty()
                                 ? Resources{}
                                 : normalOf(serverOffer(job, std::size_t{0}), job.tier, job.zone->policy);
    const std::int64_t servers = firstGuess(job, server);
    if (!runsInNodeVms(job.tier))
        return {servers, servers};
    return {firstGuess(job, nodeRoom(job, Reading::Likely)), servers};
}

Result<> addStorageReserves(ZoneJob &job)
{
    return isPooled(job) ? addReserves(*job.catalogue, job) : Result<>{};
}

Result<> makeDetailed(const Catalogue &catalogue, ZoneJob &job)
{
    job.profile = Profile::Detailed;
    job.catalogue = &catalogue;
    Result<std::vector<Layer>> layers = detailedLayersOf(catalogue, job.tier, job.zone->policy);
    if (!layers)
        return tl::unexpected<Error>(layers.error());
    job.layers = std::move(*layers);
    if (Result<> done = addReserves(catalogue, job); !done)
        return done;
    job.platform.tier = job.tier;
    job.platform.policy = job.zone->policy;
    job.platform.policy.partsOff = job.without;
    job.platform.balances = hasBalancing(job);
    job.platform.perNode = static_cast<std::int64_t>(job.perNode.size());
    job.platform.workloads = static_cast<std::int64_t>(job.steady.size() + job.perNode.size());
    for (const Workload *workload : job.steady)
        job.platform.replicas += placedReplicas(*workload);
    job.platform.cluster = guessedCluster(job);
    const Result<std::int64_t> monitors = monitorsFor(catalogue, job.platform);
    if (!monitors)
        return tl::unexpected<Error>(monitors.error());
    job.platform.monitors = *monitors;
    Result<std::vector<PlatformLoad>> parts = platformLoads(catalogue, job.platform);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    job.loads = std::move(*parts);
    return {};
}

ZoneJob withNode(ZoneJob job, const NodeShape &shape)
{
    if (job.node == shape)
        return job;
    job.node = shape;
    // The catalogue held for the shape before, and has the same figures for this one.
    if (job.profile != Profile::Detailed) {
        static_cast<void>(addStorageReserves(job));
        return job;
    }
    if (addReserves(*job.catalogue, job))
        return sizedFor(job, guessedCluster(job));
    return job;
}

ZoneJob sizedFor(ZoneJob job, const ClusterSize &cluster)
{
    if (job.loads.empty() || job.platform.cluster == cluster)
        return job;
    job.platform.cluster = cluster;
    // The catalogue held for the first guess, and which of its rows is read does not change that.
    if (Result<std::vector<PlatformLoad>> parts = platformLoads(*job.catalogue, job.platform))
        job.loads = std::move(*parts);
    return job;
}

} // namespace grondplan
