#include "core/plan/overhead.h"

#include <algorithm>

namespace grondplan {

/// A constant in per cent, in millionths of it, as parts per million.
static constexpr std::int64_t ppmOfPercent(std::int64_t millionths)
{
    return millionths / 100;
}

static Result<Layer> layerOf(const Catalogue &catalogue, const QString &id, const QString &constantId,
                             Layer::Kind kind)
{
    const Constant *constant = catalogue.constant(constantId);
    if (!constant)
        return failure(ErrorCode::CatalogueDamaged, constantId);
    Layer layer;
    layer.id = id;
    layer.kind = kind;
    layer.constant = constant;
    layer.share.likely.ppm = ppmOfPercent(constant->value);
    layer.share.low.ppm = ppmOfPercent(constant->low.value_or(constant->value));
    layer.share.high.ppm = ppmOfPercent(constant->high.value_or(constant->value));
    const bool ordered = layer.share.low.ppm >= 0 && layer.share.low <= layer.share.likely &&
                         layer.share.likely <= layer.share.high;
    if (!ordered || layer.share.high.ppm >= kPpm)
        return failure(ErrorCode::CatalogueDamaged, constantId, {QString::number(constant->value)});
    return layer;
}

Result<std::vector<Layer>> layersOf(const Catalogue &catalogue, Tier tier, const ZonePolicy &policy)
{
    std::vector<Layer> layers;
    if (hasContainerLayer(tier)) {
        Result<Layer> containers = layerOf(catalogue, QStringLiteral("containers"),
                                           QStringLiteral("rule.container.overhead"), Layer::Kind::Lost);
        if (!containers)
            return failure(containers.error().code, containers.error().where, containers.error().args);
        layers.push_back(*containers);
    }
    if (isKubernetes(tier)) {
        Result<Layer> orchestration =
            layerOf(catalogue, QStringLiteral("orchestration"), QStringLiteral("rule.orchestration.overhead"),
                    Layer::Kind::Added);
        if (!orchestration)
            return failure(orchestration.error().code, orchestration.error().where,
                           orchestration.error().args);
        layers.push_back(*orchestration);
    }
    if (hasVmLayer(tier) && !policy.vcpuPerCore) {
        Result<Layer> vm = layerOf(catalogue, QStringLiteral("vm"), QStringLiteral("rule.vm.cpu_overhead"),
                                   Layer::Kind::Lost);
        if (!vm)
            return failure(vm.error().code, vm.error().where, vm.error().args);
        vm->onMemory = false;
        layers.push_back(*vm);
    }
    return layers;
}

bool affects(const Layer &layer, Affected affected)
{
    if (affected == Affected::Cpu)
        return layer.onCpu;
    return layer.onMemory || layer.each || layer.rule;
}

std::int64_t Inside::vcpus() const
{
    return std::max<std::int64_t>((cpu.count() + 999) / 1000, 1);
}

Inside insideOf(const Workload &workload)
{
    return {workload.cpu.request, workload.memory.request, workload.os, workload.gpus};
}

static Fraction withMemory(const Fraction &amount, const Layer &layer, const Inside &inside, Reading reading)
{
    if (layer.each) {
        const bool windows = inside.os == Os::Windows;
        return amount.plus(valueOf(windows ? layer.each->onWindows : layer.each->onLinux, reading));
    }
    return amount.plus(vmMemory(*layer.rule, amount, inside.vcpus(), inside.gpus, reading));
}

Fraction inflated(const Inside &inside, const std::vector<Layer> &layers, Affected affected, Reading reading,
                  std::size_t count)
{
    const bool cpu = affected == Affected::Cpu;
    Fraction result(cpu ? inside.cpu.count() : inside.memory.count());
    for (std::size_t i = 0; i < std::min(count, layers.size()); ++i) {
        const Layer &layer = layers[i];
        if (!affects(layer, affected))
            continue;
        if (!cpu && !layer.onMemory) {
            result = withMemory(result, layer, inside, reading);
            continue;
        }
        const Ratio share = valueOf(layer.share, reading);
        result = layer.kind == Layer::Kind::Lost ? result.grossedUp(share) : result.plus(share);
    }
    return result;
}

std::size_t layersInsideNode(const std::vector<Layer> &layers, Tier tier)
{
    const bool outermostIsVm = !layers.empty() && layers.back().id == QLatin1String("vm");
    return runsInNodeVms(tier) && outermostIsVm ? layers.size() - 1 : layers.size();
}

} // namespace grondplan
