#include "core/outlook/derivations.h"
#include "core/outlook/outagesteps.h"
#include "core/outlook/outlooksteps.h"
#include "core/outlook/variant.h"
#include "core/plan/figures.h"

namespace grondplan::outlook {

namespace {

/// Seconds until something is there: what has to happen one after the other.
class Seconds
{
public:
    Seconds(const Catalogue &catalogue, const std::vector<WaitStage> &stages)
        : m_catalogue(catalogue)
        , m_stages(stages)
    {
    }

    void explain(const QString &figure, const Band<std::int64_t> &band, std::vector<Explanation> &all) const
    {
        all.push_back({figure + QStringLiteral(".low"), {of(Reading::Low, band.low)}});
        all.push_back({figure + QStringLiteral(".likely"), {of(Reading::Likely, band.likely)}});
        all.push_back({figure + QStringLiteral(".high"), {of(Reading::High, band.high)}});
    }

private:
    [[nodiscard]] Step of(Reading reading, std::int64_t seconds) const
    {
        Step result = step("outlook.seconds", "rounded-up(sum)", {}, seconds, Unit::None);
        for (const WaitStage &stage : m_stages) {
            if (const Constant *constant = constantOf(m_catalogue, stage, reading))
                result.constants.push_back(quoted(*constant, readingOf(*constant, reading), Unit::Decimal));
        }
        return result;
    }

    const Catalogue &m_catalogue;
    const std::vector<WaitStage> &m_stages;
};

void addConstant(const Catalogue &catalogue, const char *id, Step &step)
{
    if (const Constant *constant = catalogue.constant(QString::fromLatin1(id)))
        step.constants.push_back(quoted(*constant));
}

void addRestores(const Scenario &scenario, const QString &zone, const std::vector<Restore> &restores,
                 std::vector<Explanation> &all)
{
    for (std::size_t i = 0; i < restores.size(); ++i) {
        const Restore &each = restores[i];
        const Workload *workload = scenario.workload(each.workload);
        if (workload == nullptr || each.data.count() == 0)
            continue;
        all.push_back({path(zone + QStringLiteral(".restores"), i, "data_bytes"),
                       {step("outlook.restore-data", "failing * data",
                             {input("failing", each.instances, Unit::Instances, workload->name),
                              input("data", workload->disk.count(), Unit::ByteCount)},
                             each.data.count(), Unit::ByteCount)}});
    }
}

void addRollouts(const Catalogue &catalogue, const QString &zone, const std::vector<Rollout> &rollouts,
                 std::vector<Explanation> &all)
{
    const QString list = zone + QStringLiteral(".rollouts");
    for (std::size_t i = 0; i < rollouts.size(); ++i) {
        const StepInput replicas = input("replicas", rollouts[i].replicas, Unit::Instances);
        Step surge = step("outlook.surge", "rounded-up(replicas * percent / 100)", {replicas},
                          rollouts[i].surge, Unit::Instances);
        addConstant(catalogue, "deploy.max_surge", surge);
        Step missing = step("outlook.may-be-missing", "rounded-down(replicas * percent / 100)", {replicas},
                            rollouts[i].unavailable, Unit::Instances);
        addConstant(catalogue, "deploy.max_unavailable", missing);
        all.push_back({path(list, i, "surge"), {surge}});
        all.push_back({path(list, i, "fits"),
                       {surge, step("outlook.surge-fits", "place(surge)",
                                    {input("surge", rollouts[i].surge, Unit::Instances)}, rollouts[i].fits,
                                    Unit::Instances)}});
        all.push_back({path(list, i, "unavailable"), {missing}});
    }
}

} // namespace

std::vector<Explanation> explained(const Scenario &scenario, const Growth &growth)
{
    std::vector<Explanation> all;
    std::vector<StepInput> rates;
    const auto common = scenario.brief.prospects.find(Prospect::Growth);
    rates.push_back(
        input("growth", common == scenario.brief.prospects.end() ? 0 : common->second, Unit::Ppm));
    for (const Workload &workload : scenario.workloads) {
        const auto own = workload.prospects.find(Prospect::Growth);
        if (own != workload.prospects.end())
            rates.push_back(input("growth", own->second, Unit::Ppm, workload.name));
    }
    const QString grownPlan = QStringLiteral("plan(needs * (1 + growth)^months-from-now)");
    const auto planned = [&](const char *what, std::int64_t month, std::int64_t result, Unit unit,
                             const QString &zone = {}) {
        std::vector<StepInput> inputs = rates;
        inputs.push_back(input("months-from-now", month, Unit::Months, zone));
        return step(what, grownPlan, std::move(inputs), result, unit);
    };
    const QString list = QStringLiteral("growth.months");
    for (std::size_t i = 0; i < growth.months.size(); ++i) {
        const MonthAhead &month = growth.months[i];
        all.push_back({path(list, i, "servers"),
                       {planned("outlook.servers-grown", month.month, month.servers, Unit::Servers)}});
        all.push_back({path(list, i, "month_cents"),
                       {planned("outlook.month-grown", month.month, month.cost.minor, Unit::MinorMoney)}});
        all.push_back({path(list, i, "unplaced"),
                       {planned("outlook.unplaced", month.month, month.unplaced, Unit::Instances)}});
    }
    const QString due = QStringLiteral("growth.due");
    for (std::size_t i = 0; i < growth.due.size(); ++i) {
        const ServersDue &each = growth.due[i];
        const QString zone = nameOf(scenario, each.zone);
        const Step before =
            planned("outlook.servers-grown", each.month - 1, each.before, Unit::Servers, zone);
        const Step after = planned("outlook.servers-grown", each.month, each.after, Unit::Servers, zone);
        Step more = planned("outlook.month-more", each.month, each.more.minor, Unit::MinorMoney, zone);
        more.formula = QStringLiteral("%1 - plan(needs * (1 + growth)^(months-from-now - 1))").arg(grownPlan);
        all.push_back({path(due, i, "servers_before"), {before}});
        if (each.limitReached)
            continue;
        all.push_back({path(due, i, "servers_after"), {before, after}});
        all.push_back({path(due, i, "month_more_cents"), {more}});
    }
    return all;
}

std::vector<Explanation> explained(const Project &project, const Scenario &scenario, const Plan &plan,
                                   const std::vector<ZoneOutages> &zones)
{
    std::vector<Explanation> all;
    for (std::size_t z = 0; z < zones.size(); ++z) {
        const ZoneOutages &zone = zones[z];
        const QString list = QStringLiteral("failures");
        const QString name = nameOf(scenario, zone.zone);
        const QString itself = QStringLiteral("failures[%1]").arg(z);
        const StepInput singles =
            input("servers-that-fail", static_cast<std::int64_t>(zone.singles.size()), Unit::Servers, name);
        const StepInput pairs = input("pairs-that-fail", zone.pairs, Unit::None, name);
        const auto counted = [&](const char *field, const char *what, const char *formula,
                                 const StepInput &of, std::int64_t result) {
            all.push_back({path(list, z, field), {step(what, formula, {of}, result, Unit::None)}});
        };
        all.push_back({path(list, z, "servers"),
                       {step("outlook.servers-now", "plan(design)", {}, zone.servers, Unit::Servers)}});
        counted("singles_survived", "outlook.failures-survived",
                "count(place-again(servers-that-fail) without loss)", singles, zone.singlesSurvived());
        counted("singles_shedding", "outlook.failures-shedding", "count(place-again(servers-that-fail))",
                singles, zone.singlesShedding());
        counted("pairs", "outlook.pairs-tried", "count(pairs-that-fail)", pairs, zone.pairs);
        counted("pairs_survived", "outlook.pairs-survived",
                "count(place-again(pairs-that-fail) without loss)", pairs, zone.pairsSurvived);
        counted("pairs_without_majority", "outlook.pairs-without-majority",
                "count(members-up(pairs-that-fail) < members / 2 + 1)", pairs, zone.pairsWithoutMajority);
        counted("pairs_shedding", "outlook.failures-shedding", "count(place-again(pairs-that-fail))", pairs,
                zone.pairsShedding);
        const std::vector<WaitStage> stages = stagesOf(zone.recovery);
        if (zone.seconds)
            Seconds(*project.catalogue, stages)
                .explain(path(list, z, "recovery_seconds"), *zone.seconds, all);
        addRestores(scenario, itself, zone.restores, all);
        addRollouts(*project.catalogue, itself, zone.rollouts, all);
        addOutages(scenario, plan, itself, zone, all);
    }
    return all;
}

std::vector<Explanation> explained(const Project &project, const Scenario &scenario, const Scaling &scaling)
{
    std::vector<Explanation> all;
    for (std::size_t i = 0; i < scaling.workloads.size(); ++i) {
        const WorkloadScaling &one = scaling.workloads[i];
        const QString list = QStringLiteral("scaling.workloads");
        const std::vector<StepInput> range = {input("replicas-least", one.range.min, Unit::Instances),
                                              input("replicas-usual", one.range.usual, Unit::Instances),
                                              input("replicas-most", one.range.max, Unit::Instances)};
        for (std::size_t d = 0; one.scales && d < kRises.size(); ++d) {
            const auto day = [&](const char *field, const char *what, std::int64_t result) {
                Step simulated =
                    step(what,
                         one.byCurve ? "simulation-of-week(curve, replicas-least, replicas-most, rise)"
                                     : "simulation(replicas-least, replicas-usual, replicas-most, rise)",
                         range, result, Unit::None);
                if (one.byCurve)
                    simulated.inputs.push_back(
                        input("curve", static_cast<std::int64_t>(kHoursOfWeek), Unit::None));
                simulated.inputs.push_back(input("rise", kRises[d], Unit::None));
                for (const char *id : {"hpa.sync_period", "hpa.tolerance", "hpa.downscale_stabilization",
                                       "rule.target.pod_start_max"})
                    addConstant(*project.catalogue, id, simulated);
                all.push_back({path(path(list, i, "days"), d, field), {std::move(simulated)}});
            };
            day("average_milli", "outlook.scaling-day", one.days[d].averageMilli);
            day("most", "outlook.scaling-most", one.days[d].most);
            day("short_seconds", "outlook.scaling-short", one.days[d].shortSeconds);
            day("changes", "outlook.scaling-changes", one.days[d].changes);
        }
        const Workload *workload = scenario.workload(one.workload);
        if (!workload)
            continue;
        all.push_back({path(list, i, "idle_cpu_millis"),
                       {step("outlook.idle", "(replicas-most - average) * one-replica",
                             {input("replicas-most", one.range.max, Unit::Instances),
                              input("average", one.averageMilli * 1000, Unit::Decimal),
                              input("one-replica", workload->cpu.request.count(), Unit::Millicpu)},
                             one.idle.count(), Unit::Millicpu)}});
    }
    for (std::size_t i = 0; i < scaling.scaleOuts.size(); ++i) {
        const ScaleOut &one = scaling.scaleOuts[i];
        if (one.seconds)
            Seconds(*project.catalogue, one.stages)
                .explain(path(QStringLiteral("scaling.scale_outs"), i, "seconds"), *one.seconds, all);
    }
    return all;
}

} // namespace grondplan::outlook
