#include "core/plan/offer.h"

namespace grondplan {

bool isOvercommitted(Tier tier, const ZonePolicy &policy)
{
    return hasVmLayer(tier) && policy.vcpuPerCore.has_value();
}

bool isMemoryOvercommitted(Tier tier, const ZonePolicy &policy)
{
    return hasVmLayer(tier) && policy.memory.overcommit.has_value();
}

Resources offerOf(const Baseline &baseline, Tier tier, const ZonePolicy &policy)
{
    Resources offer;
    if (isOvercommitted(tier, policy))
        offer.cpu = MilliCpu(
            Fraction(baseline.cores * std::int64_t{1000}).times(policy.vcpuPerCore->ppm, kPpm).roundedDown());
    else
        offer.cpu =
            MilliCpu((policy.physicalCoresOnly ? baseline.cores : baseline.threads) * std::int64_t{1000});
    offer.memory = baseline.memory;
    if (isMemoryOvercommitted(tier, policy))
        offer.memory =
            Bytes(Fraction(baseline.memory.count()).times(policy.memory.overcommit->ppm, kPpm).roundedDown());
    offer.disk = usableDisk(baseline);
    offer.gpus = baseline.gpus;
    return offer;
}

Resources normalOf(const Resources &offer, Tier tier, const ZonePolicy &policy)
{
    Resources normal = offer;
    if (!isOvercommitted(tier, policy))
        normal.cpu = MilliCpu(Fraction(offer.cpu.count()).times(policy.cpuTarget.ppm, kPpm).roundedDown());
    normal.memory = Bytes(Fraction(offer.memory.count()).times(policy.memoryTarget.ppm, kPpm).roundedDown());
    return normal;
}

} // namespace grondplan
