#include "core/catalogue/assumedsize.h"

#include "core/catalogue/loader.h"
#include "core/scenario/limits.h"

namespace grondplan {

static constexpr std::int64_t kMillicpuPerVcpu = 1000;

static const QString &cpuId()
{
    static const QString kId = QStringLiteral("assumed.cpu");
    return kId;
}

static const QString &memoryId()
{
    static const QString kId = QStringLiteral("assumed.memory");
    return kId;
}

/// A constant in units of `perUnit` of ours.
static std::int64_t amountOf(const Constant &constant, std::int64_t perUnit)
{
    return Fraction(constant.value).times(perUnit, kPpm).roundedUp();
}

static const Constant *ownOrShipped(const Catalogue &catalogue, const QString &id)
{
    const Constant *own = catalogue.constant(id);
    return own ? own : shippedCatalogue()->constant(id);
}

AssumedSize assumedSize(const Catalogue &catalogue)
{
    AssumedSize size;
    size.cpuConstant = ownOrShipped(catalogue, cpuId());
    size.memoryConstant = ownOrShipped(catalogue, memoryId());
    size.cpu = MilliCpu(amountOf(*size.cpuConstant, kMillicpuPerVcpu));
    size.memory = Bytes(amountOf(*size.memoryConstant, kMebi));
    return size;
}

static Result<> check(const Catalogue &catalogue, const QString &id, QLatin1String unit, Range range,
                      std::int64_t perUnit)
{
    const Constant *constant = catalogue.constant(id);
    if (!constant)
        return failure(ErrorCode::CatalogueDamaged, id, {QString(), QString()});
    const std::int64_t most = range.max / perUnit * kPpm;
    if (constant->unit != unit || constant->value <= 0 || constant->value > most)
        return failure(ErrorCode::CatalogueDamaged, id, {QString::number(constant->value), constant->unit});
    return {};
}

Result<> checkAssumedSize(const Catalogue &catalogue)
{
    if (Result<> cpu = check(catalogue, cpuId(), QLatin1String("vCPU"), limits::kCpuMillis, kMillicpuPerVcpu);
        !cpu)
        return cpu;
    return check(catalogue, memoryId(), QLatin1String("MiB"), limits::kMemoryBytes, kMebi);
}

} // namespace grondplan
