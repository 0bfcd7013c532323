#include "core/plan/explainmoney.h"

#include "core/plan/explainlicences.h"
#include "core/plan/explainoptions.h"
#include "core/plan/explainrunning.h"
#include "core/plan/figures.h"
#include "core/plan/terms.h"

#include <algorithm>
#include <map>

namespace grondplan::explaining {

Unit unitOf(CostField field)
{
    switch (costField(field).unit) {
    case CostUnit::Share:
        return Unit::Ppm;
    case CostUnit::Months:
        return Unit::Months;
    case CostUnit::Amount:
        return Unit::MinorMoney;
    case CostUnit::Count:
    case CostUnit::Flag:
        return Unit::None;
    case CostUnit::Decimal:
        break;
    }
    return Unit::Decimal;
}

void addTerm(const Project &project, CostField field, Step &step)
{
    const Terms terms(project);
    const std::optional<std::int64_t> value = terms.value(field);
    if (!value)
        return;
    const Constant *constant = terms.constant(field);
    if (!terms.isStated(field) && constant)
        step.constants.push_back(quoted(*constant, *value, unitOf(field)));
    else
        step.inputs.push_back({QLatin1String(costField(field).id), *value, unitOf(field), {}});
}

/// An amount with the margin on it.
static Step soldStep(const Project &project, const char *what, std::int64_t purchase)
{
    Step step{QString::fromLatin1(what), QStringLiteral("purchase"), {}, {}, 0, Unit::MinorMoney};
    step.inputs.push_back({QStringLiteral("purchase"), purchase, Unit::MinorMoney, {}});
    if (project.costs.value(CostField::Margin))
        step.formula = QStringLiteral("purchase / (1 - margin)");
    addTerm(project, CostField::Margin, step);
    step.result = Terms(project).sales({purchase, project.currency}).minor;
    return step;
}

namespace {
/// A part of a zone's cost, and the step that works it out.
struct PartStep
{
    QString part;
    Step step;
};
} // namespace

static std::vector<PartStep> partSteps(const Project &project, const Plan &plan, const ZonePlan &zone,
                                       Reading reading)
{
    if (valueOf(zone.servers, reading) == 0)
        return {};
    std::vector<PartStep> parts = {{QStringLiteral("servers"), monthStep(project, zone, reading)}};
    if (!zone.options.empty())
        parts.push_back({QStringLiteral("options"), optionsStep(project, zone, reading)});
    if (!zone.licences.empty())
        parts.push_back({QStringLiteral("licences"), licencesStep(project, zone, reading)});
    for (const CostPart &part : plan.parts) {
        if (part.zone != zone.zone || part.part == QLatin1String("servers") ||
            part.part == QLatin1String("options") || part.part == QLatin1String("licences"))
            continue;
        if (std::optional<Step> step = runningStep(project, plan, zone, part.part, reading))
            parts.push_back({part.part, std::move(*step)});
    }
    return parts;
}

static Step sumOf(const char *what, const std::vector<PartStep> &parts)
{
    Step sum{QString::fromLatin1(what), QStringLiteral("sum(parts)"), {}, {}, 0, Unit::MinorMoney};
    for (const PartStep &part : parts) {
        sum.inputs.push_back(
            {QString(QLatin1String("part-") + part.part), part.step.result, Unit::MinorMoney, {}});
        sum.result += part.step.result;
    }
    return sum;
}

/// The steps of the parts, and their sum where they are not just one.
static std::vector<Step> withSum(const char *what, const std::vector<PartStep> &parts)
{
    std::vector<Step> steps;
    for (const PartStep &part : parts)
        steps.push_back(part.step);
    if (parts.size() != 1)
        steps.push_back(sumOf(what, parts));
    return steps;
}

std::vector<Step> costSteps(const Project &project, const Plan &plan, const ZonePlan &zone, Reading reading)
{
    return withSum("zone.cost-all", partSteps(project, plan, zone, reading));
}

std::vector<Step> salesSteps(const Project &project, const Plan &plan, const ZonePlan &zone, Reading reading)
{
    std::vector<PartStep> sold = partSteps(project, plan, zone, reading);
    std::vector<Step> steps;
    for (PartStep &part : sold) {
        steps.push_back(part.step);
        part.step = soldStep(project, "part.sales", part.step.result);
    }
    for (Step &step : withSum("zone.sales", sold))
        steps.push_back(std::move(step));
    return steps;
}

std::vector<Step> ofSteps(const Project &project, const ZonePlan &zone)
{
    Step all{QStringLiteral("zone.bound-of"),
             QStringLiteral("sum(servers * (month + once / horizon))"),
             {},
             {},
             zone.bound.of.minor,
             Unit::MinorMoney};
    addTerm(project, CostField::Horizon, all);
    std::vector<Step> steps = {monthStep(project, zone, Reading::Likely), onceStep(project, zone)};
    if (!zone.options.empty()) {
        steps.push_back(optionsStep(project, zone, Reading::Likely));
        steps.push_back(optionsOnceStep(project, zone));
    }
    if (!zone.licences.empty()) {
        steps.push_back(licencesStep(project, zone, Reading::Likely));
        steps.push_back(licencesOnceStep(project, zone));
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        all.inputs.push_back({i % 2 == 0 ? QStringLiteral("month") : QStringLiteral("once"), steps[i].result,
                              Unit::MinorMoney, QString::number(i / 2 + 1)});
    steps.push_back(all);
    return steps;
}

static Step onceOfPart(const Project &project, const ZonePlan &zone, const QString &part)
{
    if (part == QLatin1String("servers"))
        return onceStep(project, zone);
    if (part == QLatin1String("options"))
        return optionsOnceStep(project, zone);
    if (part == QLatin1String("licences"))
        return licencesOnceStep(project, zone);
    // What runs from month to month costs nothing once.
    return {QStringLiteral("part.no-once"), QStringLiteral("0"), {}, {}, 0, Unit::MinorMoney};
}

static void addParts(const Project &project, const Plan &plan, std::vector<Explanation> &result)
{
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const ZonePlan *zone = plan.zone(plan.parts[i].zone);
        if (!zone)
            continue;
        const QString path = QStringLiteral("cost.parts[%1].").arg(i);
        const std::vector<PartStep> parts = partSteps(project, plan, *zone, Reading::Likely);
        const auto found = std::find_if(parts.begin(), parts.end(),
                                        [&](const PartStep &one) { return one.part == plan.parts[i].part; });
        if (found == parts.end())
            continue;
        const Step &month = found->step;
        const Step once = onceOfPart(project, *zone, found->part);
        result.push_back({path + QLatin1String("month_cents"), {month}});
        result.push_back({path + QLatin1String("once_cents"), {once}});
        result.push_back({path + QLatin1String("sales_month_cents"),
                          {month, soldStep(project, "part.sales", month.result)}});
        result.push_back(
            {path + QLatin1String("sales_once_cents"), {once, soldStep(project, "part.sales", once.result)}});
    }
}

/// The sum of what the parts of all zones cost once, or are sold for.
static Step onceOf(const Plan &plan, const Scenario &scenario, bool sales)
{
    Step step{sales ? QStringLiteral("plan.sales-once") : QStringLiteral("plan.cost-once"),
              QStringLiteral("sum(parts)"),
              {},
              {},
              0,
              Unit::MinorMoney};
    for (const CostPart &part : plan.parts) {
        const Zone *zone = scenario.zone(part.zone);
        const std::int64_t once = sales ? part.salesOnce.minor : part.once.minor;
        // Only servers and licences cost anything once.
        if (once != 0 || part.part == QLatin1String("servers"))
            step.inputs.push_back({QString(QLatin1String("once-") + part.part), once, Unit::MinorMoney,
                                   zone ? zone->name : QString()});
        step.result += once;
    }
    return step;
}

static Step vatStep(const Project &project, std::int64_t amount)
{
    Step step{QStringLiteral("plan.vat"), QStringLiteral("sales * vat"), {}, {}, 0, Unit::MinorMoney};
    step.inputs.push_back({QStringLiteral("sales"), amount, Unit::MinorMoney, {}});
    addTerm(project, CostField::Vat, step);
    step.result = Terms(project).vat({amount, project.currency}).minor;
    return step;
}

static Step withVatStep(std::int64_t amount, const Step &vat)
{
    Step step{QStringLiteral("plan.with-vat"), QStringLiteral("sales + vat"), {}, {}, 0, Unit::MinorMoney};
    step.inputs = {{QStringLiteral("sales"), amount, Unit::MinorMoney, {}},
                   {QStringLiteral("vat-amount"), vat.result, Unit::MinorMoney, {}}};
    step.result = amount + vat.result;
    return step;
}

/// What is paid after the horizon, as a server's price is bound to more months.
static Step beyondStep(const Project &project, const Plan &plan)
{
    Step step{QStringLiteral("plan.beyond"),
              QStringLiteral("servers * price * (bound-months - horizon)"),
              {},
              {},
              0,
              Unit::MinorMoney};
    const Terms terms(project);
    addTerm(project, CostField::Horizon, step);
    std::map<QString, std::int64_t> counts;
    for (const PlannedServer &server : plan.servers)
        ++counts[server.baseline];
    for (const auto &[id, count] : counts) {
        const Baseline *baseline = project.catalogue->baseline(id);
        const auto price = baseline ? terms.serverPrice(*baseline) : std::nullopt;
        const std::int64_t months =
            baseline ? terms.paidMonths(*baseline) - terms.valueOr(CostField::Horizon, 1) : 0;
        if (!price || months == 0)
            continue;
        step.inputs.push_back({QStringLiteral("servers"), count, Unit::Servers, baseline->model});
        step.inputs.push_back(
            {QStringLiteral("bound-months"), terms.paidMonths(*baseline), Unit::Months, baseline->model});
        step.constants.push_back(priceConstant(*baseline, price->month));
        step.result += count * price->month.minor * months;
    }
    return step;
}

static std::vector<Step> overTimeSteps(const Project &project, const Plan &plan, bool sales)
{
    Step all{QStringLiteral("plan.over-time"),
             QStringLiteral("once + month * horizon + beyond"),
             {},
             {},
             0,
             Unit::MinorMoney};
    const std::int64_t month = sales ? plan.sales.month.likely.minor : plan.month.likely.minor;
    const std::int64_t once = sales ? plan.sales.once.minor : plan.once.minor;
    const Step beyond = beyondStep(project, plan);
    const std::int64_t more =
        (sales ? plan.overTime.sales : plan.overTime.cost).minor - once - month * plan.overTime.months;
    all.inputs = {{QStringLiteral("once"), once, Unit::MinorMoney, {}},
                  {QStringLiteral("month"), month, Unit::MinorMoney, {}},
                  {QStringLiteral("beyond"), more, Unit::MinorMoney, {}}};
    addTerm(project, CostField::Horizon, all);
    all.result = once + month * plan.overTime.months + more;
    if (more == 0)
        return {all};
    if (!sales)
        return {beyond, all};
    return {beyond, soldStep(project, "part.sales", beyond.result), all};
}

static void addTerms(const Project &project, const Plan &plan, std::vector<Explanation> &result)
{
    for (std::size_t i = 0; i < plan.terms.size(); ++i) {
        const CostTerm &term = plan.terms[i];
        Step step{QStringLiteral("cost-term"), QLatin1String(costField(term.field).id), {}, {}, 0,
                  unitOf(term.field)};
        addTerm(project, term.field, step);
        step.result = Terms(project).valueOr(term.field, 0);
        result.push_back({QStringLiteral("cost.terms[%1].value").arg(i), {step}});
    }
}

void addMoney(const Project &project, const Plan &plan, const Scenario &scenario,
              std::vector<Explanation> &result)
{
    addParts(project, plan, result);
    const auto add = [&result](const char *figure, std::vector<Step> steps) {
        result.push_back({QLatin1String(figure), std::move(steps)});
    };
    add("cost.once_cents", {onceOf(plan, scenario, false)});
    add("cost.sales.once_cents", {onceOf(plan, scenario, true)});
    const Step month = vatStep(project, plan.sales.month.likely.minor);
    const Step once = vatStep(project, plan.sales.once.minor);
    add("cost.vat.month_cents", {month});
    add("cost.vat.once_cents", {once});
    add("cost.with_vat.month_cents", {month, withVatStep(plan.sales.month.likely.minor, month)});
    add("cost.with_vat.once_cents", {once, withVatStep(plan.sales.once.minor, once)});
    add("cost.over_time.cost_cents", overTimeSteps(project, plan, false));
    add("cost.over_time.sales_cents", overTimeSteps(project, plan, true));
    Step months{
        QStringLiteral("cost-term"), QStringLiteral("horizon"), {}, {}, plan.overTime.months, Unit::Months};
    addTerm(project, CostField::Horizon, months);
    add("cost.over_time.months", {months});
    addTerms(project, plan, result);
}

} // namespace grondplan::explaining
