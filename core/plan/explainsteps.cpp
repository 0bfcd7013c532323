#include "core/plan/explainsteps.h"

#include "core/plan/offer.h"

#include <algorithm>
#include <cstring>

namespace grondplan::explaining {

Counts countsOf(const Plan &plan, const ZoneJob &job)
{
    std::map<WorkloadId, std::int64_t> placed;
    for (const PlannedServer &server : plan.servers) {
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid())
                ++placed[instance.workload];
        }
    }
    Counts counts;
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list) {
            if (const auto found = placed.find(workload->id); found != placed.end())
                counts.emplace_back(workload, found->second);
        }
    }
    return counts;
}

Counts askedOf(const Plan &plan, const ZoneJob &job)
{
    Counts counts;
    for (const Workload *workload : job.steady)
        counts.emplace_back(workload, placedReplicas(*workload));
    for (const auto &[workload, count] : countsOf(plan, job)) {
        if (workload->perNode)
            counts.emplace_back(workload, count);
    }
    return counts;
}

Resources times(const Resources &size, std::int64_t count)
{
    return {size.cpu * count, size.memory * count, size.disk * count, size.gpus * count};
}

std::int64_t amountOf(const Resources &resources, const char *resource)
{
    if (std::strcmp(resource, "cpu") == 0)
        return resources.cpu.count();
    if (std::strcmp(resource, "memory") == 0)
        return resources.memory.count();
    return std::strcmp(resource, "disk") == 0 ? resources.disk.count() : resources.gpus;
}

Unit unitOf(const char *resource)
{
    if (std::strcmp(resource, "cpu") == 0)
        return Unit::Millicpu;
    return std::strcmp(resource, "gpu") == 0 ? Unit::Gpus : Unit::ByteCount;
}

StepConstant constantOf(const Layer &layer, Reading reading)
{
    const Provenance &provenance = layer.constant->provenance;
    return {layer.constant->id, valueOf(layer.share, reading).ppm,
            Unit::Ppm,          provenance.source,
            provenance.date,    provenance.estimate};
}

StepConstant priceConstant(const Baseline &baseline, const Money &month)
{
    const Provenance &provenance = baseline.price->provenance;
    return {QString(QLatin1String("price.") + baseline.id),
            month.minor,
            Unit::MinorMoney,
            provenance.source,
            provenance.date,
            provenance.estimate};
}

static QString wrapped(const QString &inner, const Layer &layer)
{
    return layer.kind == Layer::Kind::Lost ? QStringLiteral("%1 / (1 - %2)").arg(inner, layer.id)
                                           : QStringLiteral("%1 * (1 + %2)").arg(inner, layer.id);
}

Step instanceStep(const ZoneJob &job, const Workload &workload, Affected affected, Reading reading,
                  std::size_t layers)
{
    const bool cpu = affected == Affected::Cpu;
    const std::int64_t need = cpu ? workload.cpu.request.count() : workload.memory.request.count();
    Step step;
    step.what = cpu ? QStringLiteral("instance.cpu") : QStringLiteral("instance.memory");
    step.formula = QStringLiteral("need");
    step.unit = cpu ? Unit::Millicpu : Unit::ByteCount;
    step.inputs.push_back({QStringLiteral("need"), need, step.unit, workload.name});
    for (std::size_t i = 0; i < std::min(layers, job.layers.size()); ++i) {
        const Layer &layer = job.layers[i];
        if (cpu ? !layer.onCpu : !layer.onMemory)
            continue;
        step.formula = wrapped(step.formula, layer);
        step.constants.push_back(constantOf(layer, reading));
    }
    step.result = inflated(need, job.layers, affected, reading, layers).roundedUp();
    return step;
}

Step nodeSizeStep(const ZoneJob &job, Reading reading)
{
    Step step{QStringLiteral("node.cpu"), QStringLiteral("node-shape"), {}, {}, 0, Unit::Millicpu};
    step.inputs = {{QStringLiteral("node-shape"), job.node.cpu.count(), Unit::Millicpu, {}},
                   {QStringLiteral("node-memory"), job.node.memory.count(), Unit::ByteCount, {}}};
    for (std::size_t i = layersInsideNode(job.layers, job.tier); i < job.layers.size(); ++i) {
        step.formula = wrapped(step.formula, job.layers[i]);
        step.constants.push_back(constantOf(job.layers[i], reading));
    }
    step.result = nodeVmSize(job, reading).cpu.count();
    return step;
}

Step nodeMemoryStep(const ZoneJob &job, Reading reading)
{
    Step step{QStringLiteral("node.memory"), QStringLiteral("node-memory"), {}, {}, 0, Unit::ByteCount};
    step.inputs = {{QStringLiteral("node-memory"), job.node.memory.count(), Unit::ByteCount, {}}};
    for (std::size_t i = layersInsideNode(job.layers, job.tier); i < job.layers.size(); ++i) {
        if (!job.layers[i].onMemory)
            continue;
        step.formula = wrapped(step.formula, job.layers[i]);
        step.constants.push_back(constantOf(job.layers[i], reading));
    }
    step.result = nodeVmSize(job, reading).memory.count();
    return step;
}

Step utilisationStep(const char *of, const char *resource, std::int64_t used, std::int64_t offered)
{
    Step step{QStringLiteral("%1.utilisation-%2").arg(QLatin1String(of), QLatin1String(resource)),
              QStringLiteral("used / offered"),
              {},
              {},
              0,
              Unit::Ppm};
    step.inputs = {{QStringLiteral("used"), used, unitOf(resource), {}},
                   {QStringLiteral("offered"), offered, unitOf(resource), {}}};
    step.result = offered > 0 ? Fraction(used).times(kPpm, offered).rounded() : 0;
    return step;
}

Step nodeCountStep(const ZonePlan &zone, const ZoneJob &job, Reading reading)
{
    Step step{QStringLiteral("node.count"),
              QStringLiteral("place(instances, node-shape)"),
              {},
              {},
              0,
              Unit::NodeVms};
    step.inputs = {{QStringLiteral("instances"), zone.instances, Unit::Instances, {}},
                   {QStringLiteral("node-shape"), job.node.cpu.count(), Unit::Millicpu, {}},
                   {QStringLiteral("node-memory"), job.node.memory.count(), Unit::ByteCount, {}}};
    if (isKubernetes(job.tier))
        step.inputs.push_back(
            {QStringLiteral("pods-per-node"), job.zone->policy.podsPerNode, Unit::Pods, {}});
    step.result = valueOf(zone.nodeVms, reading);
    return step;
}

std::vector<Step> offerSteps(const ZoneJob &job, const Baseline &baseline)
{
    const Resources offer = offerOf(baseline, job.tier, job.zone->policy);
    const Resources normal = normalOf(offer, job.tier, job.zone->policy);
    const ZonePolicy &policy = job.zone->policy;
    Step cpu{QStringLiteral("server.cpu"), {}, {}, {}, normal.cpu.count(), Unit::Millicpu};
    if (hasVmLayer(job.tier) && policy.vcpuPerCore) {
        cpu.formula = QStringLiteral("cores * 1000 * vcpu-per-core");
        cpu.inputs = {{QStringLiteral("cores"), baseline.cores, Unit::None, baseline.model},
                      {QStringLiteral("vcpu-per-core"), policy.vcpuPerCore->ppm, Unit::Ppm, {}}};
    } else {
        const bool cores = policy.physicalCoresOnly;
        cpu.formula = cores ? QStringLiteral("cores * 1000 * cpu-target")
                            : QStringLiteral("threads * 1000 * cpu-target");
        cpu.inputs = {{cores ? QStringLiteral("cores") : QStringLiteral("threads"),
                       cores ? baseline.cores : baseline.threads, Unit::None, baseline.model},
                      {QStringLiteral("cpu-target"), policy.cpuTarget.ppm, Unit::Ppm, {}}};
    }
    Step memory{QStringLiteral("server.memory"),
                QStringLiteral("memory * memory-target"),
                {},
                {},
                normal.memory.count(),
                Unit::ByteCount};
    memory.inputs = {{QStringLiteral("memory"), baseline.memory.count(), Unit::ByteCount, baseline.model},
                     {QStringLiteral("memory-target"), policy.memoryTarget.ppm, Unit::Ppm, {}}};
    return {cpu, memory};
}

/// What keeps instances from standing just anywhere.
static void addRules(const ZoneJob &job, Step &step)
{
    const int apart = job.apart.empty() ? 0 : *std::max_element(job.apart.begin(), job.apart.end()) + 1;
    if (apart > 1)
        step.inputs.push_back({QStringLiteral("groups-apart"), apart, Unit::None, {}});
    std::int64_t inOneNode = 0;
    for (const Workload *workload : job.steady)
        inOneNode += workload->oneNumaNode ? placedReplicas(*workload) : 0;
    if (inOneNode > 0)
        step.inputs.push_back({QStringLiteral("in-one-numa-node"), inOneNode, Unit::Instances, {}});
    if (job.zone->policy.racks > 1)
        step.inputs.push_back({QStringLiteral("racks"), job.zone->policy.racks, Unit::None, {}});
    for (const Baseline *baseline : job.baselines) {
        if (const auto stock = job.zone->stock.find(baseline->id); stock != job.zone->stock.end())
            step.inputs.push_back({QStringLiteral("stock"), stock->second, Unit::Servers, baseline->model});
    }
}

Step placementStep(const ZonePlan &zone, const ZoneJob &job, Reading reading)
{
    Step step{QStringLiteral("server.count"), {}, {}, {}, valueOf(zone.servers, reading), Unit::Servers};
    step.formula = runsInNodeVms(job.tier)
                       ? QStringLiteral("place(node-vms, server); place-again(failed-servers)")
                       : QStringLiteral("place(instances, server); place-again(failed-servers)");
    if (runsInNodeVms(job.tier))
        step.inputs.push_back(
            {QStringLiteral("node-vms"), valueOf(zone.nodeVms, reading), Unit::NodeVms, {}});
    else
        step.inputs.push_back({QStringLiteral("instances"), zone.instances, Unit::Instances, {}});
    step.inputs.push_back({QStringLiteral("failures"), job.zone->policy.tolerate, Unit::Servers, {}});
    addRules(job, step);
    if (reading == Reading::Likely && zone.bound.month.minor > 0)
        step.inputs.push_back(
            {QStringLiteral("bound"), zone.bound.month.minor, Unit::MinorMoney, zone.bound.kind});
    return step;
}

Step typeCountStep(const Project &project, const ZonePlan &zone, const TypeCount &type, Reading reading)
{
    Step step{QStringLiteral("server.type-count"),
              QStringLiteral("servers-of-the-type"),
              {},
              {},
              valueOf(type.servers, reading),
              Unit::Servers};
    const Baseline *baseline = project.catalogue->baseline(type.baseline);
    step.inputs = {{QStringLiteral("servers"), valueOf(zone.servers, reading), Unit::Servers, {}},
                   {QStringLiteral("servers-of-type"), step.result, Unit::Servers,
                    baseline ? baseline->model : type.baseline}};
    return step;
}

Step overheadStep(const ZoneJob &job, const Counts &counts, const OverheadLine &line, Reading reading)
{
    const bool cpu = line.resource == QLatin1String("cpu");
    const Affected affected = cpu ? Affected::Cpu : Affected::Memory;
    const auto layer = std::find_if(job.layers.begin(), job.layers.end(),
                                    [&](const Layer &candidate) { return candidate.id == line.layer; });
    const auto index = static_cast<std::size_t>(layer - job.layers.begin());
    Step step{QStringLiteral("overhead.%1").arg(line.layer),
              QStringLiteral("sum(instances * (with - without))"),
              {},
              {},
              0,
              cpu ? Unit::Millicpu : Unit::ByteCount};
    for (const auto &[workload, count] : counts) {
        const std::int64_t need = cpu ? workload->cpu.request.count() : workload->memory.request.count();
        const std::int64_t without = inflated(need, job.layers, affected, reading, index).roundedUp();
        const std::int64_t with = inflated(need, job.layers, affected, reading, index + 1).roundedUp();
        step.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
        step.inputs.push_back({QStringLiteral("without"), without, step.unit, workload->name});
        step.inputs.push_back({QStringLiteral("with"), with, step.unit, workload->name});
        step.result += count * (with - without);
    }
    if (layer != job.layers.end())
        step.constants.push_back(constantOf(*layer, reading));
    return step;
}

Step overheadShareStep(const ZoneJob &job, const OverheadLine &line, Reading reading)
{
    Step step{QStringLiteral("overhead.share"), line.layer, {}, {}, 0, Unit::Ppm};
    for (const Layer &layer : job.layers) {
        if (layer.id != line.layer)
            continue;
        step.constants.push_back(constantOf(layer, reading));
        step.result = valueOf(layer.share, reading).ppm;
    }
    return step;
}

} // namespace grondplan::explaining
