#include "core/plan/explainplatform.h"

#include "core/plan/cost.h"
#include "core/plan/explainstanding.h"
#include "core/plan/placement.h"

namespace grondplan::explaining {

static placement::Vector usedOf(const Resources &size)
{
    return placement::demandOf(size, 0);
}

static Step costStep(const ZonePlan &zone, const PlatformPart &part, const Resources &byWorkloads)
{
    Resources all = byWorkloads;
    for (const PlatformPart &other : zone.platform)
        all += other.size.value_or(Resources{});
    Step step{QStringLiteral("part.cost"),
              QStringLiteral("zone-cost * dominant-share / dominant-shares"),
              {},
              {},
              part.month->minor,
              Unit::MinorMoney};
    step.inputs.push_back({QStringLiteral("zone-cost"), zone.month.likely.minor, Unit::MinorMoney, {}});
    for (const char *resource : {"cpu", "memory"}) {
        const QLatin1String name(resource);
        step.inputs.push_back(
            {QStringLiteral("own-%1").arg(name), amountOf(*part.size, resource), unitOf(resource), {}});
        step.inputs.push_back(
            {QStringLiteral("zone-%1").arg(name), amountOf(all, resource), unitOf(resource), {}});
    }
    std::int64_t shares = dominantShare(usedOf(byWorkloads), usedOf(all));
    for (const PlatformPart &other : zone.platform)
        shares += other.size ? dominantShare(usedOf(*other.size), usedOf(all)) : 0;
    addShares(dominantShare(usedOf(*part.size), usedOf(all)), shares, step);
    return step;
}

static Step crossCheckStep(const ZonePlan &zone, Reading reading)
{
    Step step{QStringLiteral("cross-check.servers"),
              QStringLiteral("plan(zone, %1)").arg(profileId(zone.crossCheck.profile)),
              {},
              {},
              valueOf(zone.crossCheck.servers, reading),
              Unit::Servers};
    step.inputs = {{QStringLiteral("servers"), valueOf(zone.servers, reading), Unit::Servers, {}}};
    return step;
}

std::vector<Explanation> platformExplanations(const ZonePlan &zone, const ZoneJob &job, const QString &path,
                                              const Resources &byWorkloads)
{
    std::vector<Explanation> result;
    for (std::size_t i = 0; i < zone.platform.size(); ++i) {
        const PlatformPart &part = zone.platform[i];
        if (!part.size)
            continue;
        const QString name = QStringLiteral("%1platform[%2].").arg(path).arg(i);
        result.push_back({name + QLatin1String("cpu_millis"), partSumSteps(job, part, "cpu")});
        result.push_back({name + QLatin1String("memory_bytes"), partSumSteps(job, part, "memory")});
        result.push_back({name + QLatin1String("copies"), {partCopiesStep(job, part)}});
        if (part.month)
            result.push_back({name + QLatin1String("cost_month_cents"), {costStep(zone, part, byWorkloads)}});
    }
    if (!zone.crossCheck.known)
        return result;
    const QString servers = path + QLatin1String("cross_check.servers.");
    result.push_back({servers + QLatin1String("low"), {crossCheckStep(zone, Reading::Low)}});
    result.push_back({servers + QLatin1String("likely"), {crossCheckStep(zone, Reading::Likely)}});
    result.push_back({servers + QLatin1String("high"), {crossCheckStep(zone, Reading::High)}});
    return result;
}

} // namespace grondplan::explaining
