#include "core/plan/explaincost.h"

#include "core/plan/cost.h"
#include "core/plan/explainmoney.h"
#include "core/plan/explainoptions.h"
#include "core/plan/explainstanding.h"
#include "core/plan/offer.h"
#include "core/plan/terms.h"

#include <algorithm>

namespace grondplan::explaining {

/// Adds `count` servers of a type at one of its two prices.
static void addServers(const Project &project, const QString &id, std::int64_t count, bool once, Step &step)
{
    const Baseline *baseline = project.catalogue->baseline(id);
    if (!baseline || count == 0)
        return;
    step.inputs.push_back({QStringLiteral("servers"), count, Unit::Servers, baseline->model});
    const Terms terms(project);
    const auto list = terms.listPrice(*baseline);
    const auto price = terms.serverPrice(*baseline);
    if (!price)
        return;
    StepConstant constant = priceConstant(*baseline, once ? list->once : list->month);
    if (once)
        constant.id.replace(QLatin1String("price."), QLatin1String("setup-fee."));
    step.constants.push_back(constant);
    if (price->converted)
        addTerm(project, CostField::UsdPerEur, step);
    step.result += count * (once ? price->once.minor : price->month.minor);
}

static Step serversStep(const Project &project, const ZonePlan &zone, Reading reading)
{
    Step step{QStringLiteral("zone.cost"), QStringLiteral("servers * price"), {}, {}, 0, Unit::MinorMoney};
    if (project.costs.value(CostField::Discount)) {
        step.formula = QStringLiteral("servers * rounded(price * (1 - discount))");
        addTerm(project, CostField::Discount, step);
    }
    for (const TypeCount &type : zone.types)
        addServers(project, type.baseline, valueOf(type.servers, reading), false, step);
    return step;
}

Step monthStep(const Project &project, const ZonePlan &zone, Reading reading)
{
    Step step = serversStep(project, zone, reading);
    const std::int64_t likely = serversStep(project, zone, Reading::Likely).result;
    const bool isHigh = reading == Reading::High;
    if (isHigh ? step.result >= likely : step.result <= likely)
        return step;
    // Its servers cost less, and something else more: the band stays in order all the same.
    step.formula = QStringLiteral("%1(%2, likely-cost)")
                       .arg(isHigh ? QStringLiteral("max") : QStringLiteral("min"), step.formula);
    step.inputs.push_back({QStringLiteral("likely-cost"), likely, Unit::MinorMoney, {}});
    step.result = likely;
    return step;
}

Step onceStep(const Project &project, const ZonePlan &zone)
{
    Step step{
        QStringLiteral("zone.cost-once"), QStringLiteral("servers * setup-fee"), {}, {}, 0, Unit::MinorMoney};
    for (const TypeCount &type : zone.types)
        addServers(project, type.baseline, type.servers.likely, true, step);
    return step;
}

/// How many servers a resource asks for by itself: all that is in use, divided by what one gives in normal
/// running.
static void addByResource(const ZonePlan &zone, const ZoneJob &job, std::vector<Step> &steps)
{
    if (job.baselines.size() != 1 || runsInNodeVms(job.tier))
        return;
    const Resources room = normalOf(serverOffer(job, std::size_t{0}), job.tier, job.zone->policy);
    for (const char *resource : {"cpu", "memory", "disk", "gpu"}) {
        const QString name = QLatin1String(resource);
        const std::int64_t used = amountOf(zone.used, resource);
        const std::int64_t one = amountOf(room, resource);
        if (used == 0 || one == 0)
            continue;
        Step step{QString(QLatin1String("bound.") + name),
                  QStringLiteral("rounded-up(used / room-%1)").arg(name),
                  {},
                  {},
                  (used + one - 1) / one,
                  Unit::Servers};
        step.inputs = {
            {QStringLiteral("used"), used, unitOf(resource), {}},
            {QString(QLatin1String("room-") + name), one, unitOf(resource), job.baselines.front()->model}};
        steps.push_back(step);
    }
}

std::vector<Step> boundSteps(const Project &project, const ZonePlan &zone, const ZoneJob &job)
{
    std::vector<Step> steps;
    for (const Baseline *baseline : usedServers(job, zone)) {
        for (const Step &step : offerSteps(job, *baseline))
            steps.push_back(step);
    }
    addByResource(zone, job, steps);
    Step bound{QStringLiteral("zone.bound"),
               QStringLiteral("%1-bound(instances, price, failures)").arg(zone.bound.kind),
               {},
               {},
               zone.bound.month.minor,
               Unit::MinorMoney};
    bound.inputs = {{QStringLiteral("instances"), zone.instances, Unit::Instances, {}},
                    {QStringLiteral("failures"), job.zone->policy.tolerate, Unit::Servers, {}}};
    const Baseline *before = nullptr;
    for (const Baseline *baseline : job.baselines) {
        // Of one with options in it the price is the same.
        const bool isKnown = before && before != baseline && before->id == baseline->id;
        before = baseline;
        if (isKnown)
            continue;
        if (const auto price = Terms(project).serverPrice(*baseline))
            bound.constants.push_back(priceConstant(*baseline, price->month));
    }
    steps.push_back(bound);
    return steps;
}

Step gapStep(const Money &cost, const Bound &bound)
{
    Step step{QStringLiteral("plan.gap"), QStringLiteral("(cost - bound) / bound"), {}, {}, 0, Unit::Ppm};
    step.inputs = {{QStringLiteral("cost"), cost.minor, Unit::MinorMoney, {}},
                   {QStringLiteral("bound"), bound.month.minor, Unit::MinorMoney, {}}};
    const std::int64_t above = std::max<std::int64_t>(cost.minor - bound.month.minor, 0);
    step.result =
        bound.month.minor > 0 ? Fraction(above).times(kPpm, bound.month.minor).roundedUp() : bound.gapPpm;
    return step;
}

} // namespace grondplan::explaining
