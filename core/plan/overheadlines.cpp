#include "core/plan/overheadlines.h"

#include "core/plan/detailedjob.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace grondplan {

namespace {

/// reached[i][r]: the zone's need with the first i layers on it, r = 0 CPU, 1 memory; a line is the
/// difference of two, so that they add up.
using Reached = std::vector<std::array<Band<std::int64_t>, 2>>;

void addReached(const ZoneJob &job, const Workload &workload, std::int64_t count, Reached &reached)
{
    const Inside inside = insideOf(workload);
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const Reading reading : kReadings) {
            const Fraction cpu = inflated(inside, job.layers, Affected::Cpu, reading, i);
            const Fraction memory = inflated(inside, job.layers, Affected::Memory, reading, i);
            valueOf(reached[i][0], reading) += cpu.roundedUp() * count;
            valueOf(reached[i][1], reading) += memory.roundedUp() * count;
        }
    }
}

QString constantOf(const Layer &layer, bool cpu)
{
    if (!cpu && !layer.onMemory && layer.each)
        return layer.each->linuxConstant ? layer.each->linuxConstant->id : QString();
    if (!cpu && !layer.onMemory && layer.rule)
        return layer.rule->constants.empty() ? QString() : layer.rule->constants.front()->id;
    return layer.constant ? layer.constant->id : QString();
}

void addLayerLines(const Layer &layer, const Reached &reached, std::size_t index, ZonePlan &plan)
{
    for (const Affected affected : {Affected::Cpu, Affected::Memory}) {
        if (!affects(layer, affected))
            continue;
        const bool cpu = affected == Affected::Cpu;
        const std::size_t r = cpu ? 0 : 1;
        OverheadLine line;
        line.layer = layer.id;
        line.resource = cpu ? QStringLiteral("cpu") : QStringLiteral("memory");
        line.constant = constantOf(layer, cpu);
        if (cpu || layer.onMemory)
            line.share.emplace();
        for (const Reading reading : kReadings) {
            valueOf(line.added, reading) =
                valueOf(reached[index + 1][r], reading) - valueOf(reached[index][r], reading);
            if (line.share)
                valueOf(*line.share, reading) = valueOf(layer.share, reading).ppm;
        }
        plan.overhead.push_back(line);
    }
}

void addStandingLine(const ZoneJob &job, const char *layer, bool cpu, const Band<Resources> &taken,
                     ZonePlan &plan)
{
    OverheadLine line;
    for (const Reading reading : kReadings) {
        const Resources &amount = valueOf(taken, reading);
        valueOf(line.added, reading) = cpu ? amount.cpu.count() : amount.memory.count();
    }
    if (line.added.low == 0 && line.added.likely == 0 && line.added.high == 0)
        return;
    line.layer = QString::fromLatin1(layer);
    line.resource = cpu ? QStringLiteral("cpu") : QStringLiteral("memory");
    line.constant = standingConstant(job, layer, cpu);
    line.ofServers = isKeptByServers(job, layer);
    if (std::strcmp(layer, "vm") == 0 && cpu) {
        const Band<Ratio> &share = job.layers.back().share;
        line.share = Band<std::int64_t>{share.low.ppm, share.likely.ppm, share.high.ppm};
    }
    // A reading with fewer nodes can have more servers: no figure is then outside its own band.
    line.added.low = std::min(line.added.low, line.added.likely);
    line.added.high = std::max(line.added.high, line.added.likely);
    plan.overhead.push_back(line);
}

void addStandingLines(const ZoneJob &job, ZonePlan &plan)
{
    Band<ZoneJob> sized;
    Band<Standing> standing;
    for (const Reading reading : kReadings) {
        valueOf(standing, reading) = standingOf(job, plan, reading);
        valueOf(sized, reading) = sizedFor(job, valueOf(standing, reading).cluster);
    }
    for (const char *layer : kStandingLayers) {
        // By the rule of thumb only what storage keeps is known apart.
        const bool isReserve =
            std::strcmp(layer, "node-reserve") == 0 || std::strcmp(layer, "host-reserve") == 0;
        if (job.profile != Profile::Detailed && !isReserve)
            continue;
        Band<Resources> taken;
        for (const Reading reading : kReadings)
            valueOf(taken, reading) =
                takenBy(layer, valueOf(sized, reading), valueOf(standing, reading), reading);
        for (const bool cpu : {true, false})
            addStandingLine(job, layer, cpu, taken, plan);
    }
}

} // namespace

std::size_t layersAroundWorkloads(const ZoneJob &job)
{
    return job.profile == Profile::Detailed ? layersInsideNode(job.layers, job.tier) : job.layers.size();
}

void fillNeed(const ZoneJob &job, const std::map<WorkloadId, std::int64_t> &counts, ZonePlan &plan)
{
    const std::size_t layers = layersAroundWorkloads(job);
    Reached reached(layers + 1);
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list) {
            const auto found = counts.find(workload->id);
            if (found == counts.end())
                continue;
            const std::int64_t count = found->second;
            plan.need += Resources{workload->cpu.request * count, workload->memory.request * count,
                                   workload->disk * count, workload->gpus * count};
            addReached(job, *workload, count, reached);
        }
    }
    for (std::size_t i = 0; i < layers; ++i)
        addLayerLines(job.layers[i], reached, i, plan);
    if (job.profile == Profile::Detailed || !job.serverReserve.empty())
        addStandingLines(job, plan);
    plan.effectiveCpu = Band<std::int64_t>::exactly(plan.need.cpu.count());
    plan.effectiveMemory = Band<std::int64_t>::exactly(plan.need.memory.count());
    for (const OverheadLine &line : plan.overhead) {
        Band<std::int64_t> &sum =
            line.resource == QLatin1String("cpu") ? plan.effectiveCpu : plan.effectiveMemory;
        for (const Reading reading : kReadings)
            valueOf(sum, reading) += valueOf(line.added, reading);
    }
}

} // namespace grondplan
