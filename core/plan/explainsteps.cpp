#include "core/plan/explainsteps.h"

#include "core/plan/cost.h"
#include "core/plan/explainstanding.h"
#include "core/plan/figures.h"
#include "core/plan/overheadlines.h"
#include "core/plan/placement.h"

#include <algorithm>
#include <cstring>

namespace grondplan::explaining {

QLatin1String readingName(Reading reading)
{
    return QLatin1String(reading == Reading::Low ? "low" : reading == Reading::Likely ? "likely" : "high");
}

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

/// What a layer takes of memory by amount or by rule.
static void addMemory(const Layer &layer, const Inside &inside, Reading reading, Step &step)
{
    step.formula = QStringLiteral("%1 + %2").arg(step.formula, layer.id);
    if (layer.each) {
        const bool windows = inside.os == Os::Windows;
        const Constant *constant = windows ? layer.each->windowsConstant : layer.each->linuxConstant;
        const Fraction &amount = valueOf(windows ? layer.each->onWindows : layer.each->onLinux, reading);
        if (constant)
            step.constants.push_back(quoted(*constant, amount.roundedUp(), Unit::ByteCount));
        return;
    }
    step.formula += QLatin1String("(memory, vcpus)");
    step.inputs.push_back({QStringLiteral("vcpus"), inside.vcpus(), Unit::None, {}});
    if (inside.gpus > 0)
        step.inputs.push_back({QStringLiteral("gpu"), inside.gpus, Unit::Gpus, {}});
    for (const StepConstant &constant : quotedRule(*layer.rule, reading))
        step.constants.push_back(constant);
}

/// Puts the layers from `first` up to `end` around what the step has so far.
static void addLayers(const ZoneJob &job, const Inside &inside, Affected affected, Reading reading,
                      std::size_t first, std::size_t end, Step &step)
{
    for (std::size_t i = first; i < std::min(end, job.layers.size()); ++i) {
        const Layer &layer = job.layers[i];
        if (!affects(layer, affected))
            continue;
        if (affected == Affected::Memory && !layer.onMemory) {
            addMemory(layer, inside, reading, step);
            continue;
        }
        step.formula = wrapped(step.formula, layer);
        step.constants.push_back(constantOf(layer, reading));
    }
}

Step instanceStep(const ZoneJob &job, const Workload &workload, Affected affected, Reading reading,
                  std::size_t layers)
{
    const bool cpu = affected == Affected::Cpu;
    const std::int64_t need = cpu ? workload.cpu.request.count() : workload.memory.request.count();
    const Inside inside = insideOf(workload);
    Step step;
    step.what = cpu ? QStringLiteral("instance.cpu") : QStringLiteral("instance.memory");
    step.formula = QStringLiteral("need");
    step.unit = cpu ? Unit::Millicpu : Unit::ByteCount;
    step.inputs.push_back({QStringLiteral("need"), need, step.unit, workload.name});
    addLayers(job, inside, affected, reading, 0, layers, step);
    step.result = inflated(inside, job.layers, affected, reading, layers).roundedUp();
    return step;
}

/// A machine of this size on its server.
static Step machineStep(const ZoneJob &job, const Inside &inside, Affected affected, Reading reading,
                        const QString &name)
{
    Step step;
    step.formula = name;
    const std::size_t first = layersInsideNode(job.layers, job.tier);
    addLayers(job, inside, affected, reading, first, job.layers.size(), step);
    const std::vector<Layer> outside(job.layers.begin() + static_cast<std::ptrdiff_t>(first),
                                     job.layers.end());
    step.result = inflated(inside, outside, affected, reading).roundedUp();
    return step;
}

Step nodeSizeStep(const ZoneJob &job, Reading reading)
{
    const NodeShape &shape = job.node;
    Step step = machineStep(job, {shape.cpu, shape.memory, Os::Linux, 0}, Affected::Cpu, reading,
                            QStringLiteral("node-shape"));
    step.what = QStringLiteral("node.cpu");
    step.unit = Unit::Millicpu;
    step.inputs = {{QStringLiteral("node-shape"), shape.cpu.count(), Unit::Millicpu, {}},
                   {QStringLiteral("node-memory"), shape.memory.count(), Unit::ByteCount, {}}};
    return step;
}

Step nodeMemoryStep(const ZoneJob &job, Reading reading)
{
    const NodeShape &shape = job.node;
    Step step = machineStep(job, {shape.cpu, shape.memory, Os::Linux, 0}, Affected::Memory, reading,
                            QStringLiteral("node-memory"));
    step.what = QStringLiteral("node.memory");
    step.unit = Unit::ByteCount;
    step.inputs.insert(step.inputs.begin(),
                       {QStringLiteral("node-memory"), shape.memory.count(), Unit::ByteCount, {}});
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
        step.inputs.push_back({QStringLiteral("bound"), zone.bound.month.minor, Unit::MinorMoney, {}});
    return step;
}

std::int64_t largestShare(const Resources &use, const Resources &all)
{
    return dominantShare(placement::demandOf(use, 0), placement::demandOf(all, 0));
}

void addShares(std::int64_t own, std::int64_t all, Step &step)
{
    constexpr std::int64_t kInPpm = 1'000'000; // 10^-12
    step.inputs.push_back({QStringLiteral("dominant-share"), Fraction(own, kInPpm).rounded(), Unit::Ppm, {}});
    step.inputs.push_back(
        {QStringLiteral("dominant-shares"), Fraction(all, kInPpm).rounded(), Unit::Ppm, {}});
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

static Step layerStep(const ZoneJob &job, const Counts &counts, const OverheadLine &line, Reading reading)
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
        const Inside inside = insideOf(*workload);
        const std::int64_t without = inflated(inside, job.layers, affected, reading, index).roundedUp();
        const std::int64_t with = inflated(inside, job.layers, affected, reading, index + 1).roundedUp();
        step.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
        step.inputs.push_back({QStringLiteral("without"), without, step.unit, workload->name});
        step.inputs.push_back({QStringLiteral("with"), with, step.unit, workload->name});
        step.result += count * (with - without);
    }
    if (layer != job.layers.end()) {
        Step constants;
        addLayers(job, {}, affected, reading, index, index + 1, constants);
        step.constants = constants.constants;
    }
    return step;
}

std::vector<Step> overheadSteps(const ZoneJob &job, const ZonePlan &plan, const Counts &counts,
                                const OverheadLine &line, Reading reading)
{
    for (const char *layer : kStandingLayers) {
        const bool ofNodeVms =
            std::strcmp(layer, "vm") != 0 || layersAroundWorkloads(job) < job.layers.size();
        // By the rule of thumb only what storage keeps is no layer around workloads.
        const bool isKnown =
            job.profile == Profile::Detailed || line.layer.endsWith(QLatin1String("-reserve"));
        if (isKnown && line.layer == QLatin1String(layer) && ofNodeVms)
            return standingSteps(job, plan, layer, line, reading);
    }
    return {layerStep(job, counts, line, reading)};
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
