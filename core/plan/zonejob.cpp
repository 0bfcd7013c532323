#include "core/plan/zonejob.h"

#include <algorithm>

namespace grondplan {

Resources instanceSize(const ZoneJob &job, const Workload &workload, Reading reading)
{
    const std::size_t inside = layersInsideNode(job.layers, job.tier);
    Resources size;
    size.cpu = MilliCpu(
        inflated(workload.cpu.request.count(), job.layers, Affected::Cpu, reading, inside).roundedUp());
    size.memory = Bytes(
        inflated(workload.memory.request.count(), job.layers, Affected::Memory, reading, inside).roundedUp());
    size.disk = workload.disk;
    size.gpus = workload.gpus;
    return size;
}

Resources nodeVmSize(const ZoneJob &job, Reading reading)
{
    const std::size_t inside = layersInsideNode(job.layers, job.tier);
    const std::vector<Layer> outside(job.layers.begin() + static_cast<std::ptrdiff_t>(inside),
                                     job.layers.end());
    const NodeShape &shape = job.node;
    Resources size;
    size.cpu = MilliCpu(inflated(shape.cpu.count(), outside, Affected::Cpu, reading).roundedUp());
    size.memory = Bytes(inflated(shape.memory.count(), outside, Affected::Memory, reading).roundedUp());
    return size;
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

} // namespace grondplan
