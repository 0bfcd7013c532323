#include "core/plan/cost.h"
#include "core/plan/explainsteps.h"
#include "core/plan/offer.h"
#include "core/plan/zoneplanner.h"

#include <algorithm>

namespace grondplan {

namespace {

using namespace explaining;

const char *readingName(Reading reading)
{
    return reading == Reading::Low ? "low" : reading == Reading::Likely ? "likely" : "high";
}

/// Explains the figures of one zone.
class ZoneExplainer
{
public:
    ZoneExplainer(const Project &project, const Plan &plan, std::size_t index, const ZoneJob &job)
        : m_project(project)
        , m_plan(plan)
        , m_zone(plan.zones[index])
        , m_path(QStringLiteral("zones[%1].").arg(index))
        , m_job(job)
        , m_counts(countsOf(plan, job))
        , m_asked(askedOf(plan, job))
    {
    }

    std::vector<Explanation> all() const
    {
        std::vector<Explanation> result;
        for (const Reading reading : kReadings) {
            result.push_back({figure("servers.", reading), serverSteps(reading)});
            result.push_back({figure("cost_month_cents.", reading), {moneyStep(reading)}});
            result.push_back({figure("effective.cpu_millis.", reading), effective(Affected::Cpu, reading)});
            result.push_back(
                {figure("effective.memory_bytes.", reading), effective(Affected::Memory, reading)});
        }
        result.push_back({path("density.instances_per_server"), {densityStep()}});
        result.push_back({path("utilisation_ppm.cpu"), {utilisationStep("cpu")}});
        result.push_back({path("utilisation_ppm.memory"), {utilisationStep("memory")}});
        if (m_zone.offered.disk.count() > 0)
            result.push_back({path("utilisation_ppm.disk"), {utilisationStep("disk")}});
        addOverhead(result);
        addNodeVms(result);
        addFailover(result);
        return result;
    }

    [[nodiscard]] std::vector<Step> costShareSteps(const WorkloadCost &cost) const
    {
        Step step{QStringLiteral("workload.cost"),
                  QStringLiteral("zone-cost * dominant-share / sum(dominant-shares)"),
                  {},
                  {},
                  cost.month.minor,
                  Unit::MinorMoney};
        step.inputs.push_back({QStringLiteral("zone-cost"), m_zone.month.likely.minor, Unit::MinorMoney, {}});
        Resources all;
        Resources own;
        for (const auto &[workload, count] : m_counts) {
            const Resources use = times(instanceSize(m_job, *workload, Reading::Likely), count);
            all += use;
            if (workload->id == cost.workload)
                own = use;
        }
        for (const char *resource : {"cpu", "memory", "disk", "gpu"}) {
            const std::int64_t total = amountOf(all, resource);
            if (total == 0)
                continue;
            step.inputs.push_back({QStringLiteral("own-%1").arg(QLatin1String(resource)),
                                   amountOf(own, resource),
                                   unitOf(resource),
                                   {}});
            step.inputs.push_back(
                {QStringLiteral("zone-%1").arg(QLatin1String(resource)), total, unitOf(resource), {}});
        }
        return {moneyStep(Reading::Likely), step};
    }

private:
    [[nodiscard]] QString path(const char *rest) const { return m_path + QLatin1String(rest); }
    [[nodiscard]] QString figure(const char *rest, Reading reading) const
    {
        return m_path + QLatin1String(rest) + QLatin1String(readingName(reading));
    }

    /// Every workload's instance, then their sum over the zone.
    [[nodiscard]] std::vector<Step> effective(Affected affected, Reading reading) const
    {
        std::vector<Step> steps;
        Step sum;
        const bool cpu = affected == Affected::Cpu;
        sum.what = cpu ? QStringLiteral("zone.effective-cpu") : QStringLiteral("zone.effective-memory");
        sum.formula = QStringLiteral("sum(instances * instance)");
        sum.unit = cpu ? Unit::Millicpu : Unit::ByteCount;
        for (const auto &[workload, count] : m_asked) {
            steps.push_back(instanceStep(m_job, *workload, affected, reading, m_job.layers.size()));
            sum.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
            sum.inputs.push_back({QStringLiteral("instance"), steps.back().result, sum.unit, workload->name});
            sum.result += count * steps.back().result;
        }
        steps.push_back(sum);
        return steps;
    }

    [[nodiscard]] std::vector<Step> serverSteps(Reading reading) const
    {
        std::vector<Step> steps;
        const std::size_t inside = layersInsideNode(m_job.layers, m_job.tier);
        for (const auto &[workload, count] : m_counts) {
            steps.push_back(instanceStep(m_job, *workload, Affected::Cpu, reading, inside));
            steps.push_back(instanceStep(m_job, *workload, Affected::Memory, reading, inside));
        }
        if (runsInNodeVms(m_job.tier)) {
            steps.push_back(nodeSizeStep(m_job, reading));
            steps.push_back(nodeCountStep(m_zone, m_job, reading));
        }
        for (const QString &id : m_zone.baselines) {
            if (const Baseline *baseline = m_project.catalogue->baseline(id)) {
                for (const Step &step : offerSteps(m_job, *baseline))
                    steps.push_back(step);
            }
        }
        steps.push_back(placementStep(m_zone, m_job, reading));
        return steps;
    }

    [[nodiscard]] Step moneyStep(Reading reading) const
    {
        Step step{
            QStringLiteral("zone.cost"), QStringLiteral("servers * price"), {}, {}, 0, Unit::MinorMoney};
        std::map<QString, std::int64_t> counts;
        for (const PlannedServer &server : m_plan.servers) {
            if (server.zone == m_zone.zone)
                ++counts[server.baseline];
        }
        // One type of server per zone: the other readings differ in number only.
        if (counts.size() == 1)
            counts.begin()->second = valueOf(m_zone.servers, reading);
        for (const auto &[id, count] : counts) {
            const Baseline *baseline = m_project.catalogue->baseline(id);
            if (!baseline)
                continue;
            step.inputs.push_back({QStringLiteral("servers"), count, Unit::Servers, baseline->model});
            const auto price = priceIn(m_project.currency, *baseline, *m_project.catalogue);
            if (!price)
                continue;
            step.constants.push_back(priceConstant(*baseline, price->month));
            if (price->converted)
                step.constants.push_back(rateConstant(*m_project.catalogue));
            step.result += count * price->month.minor;
        }
        return step;
    }

    [[nodiscard]] Step densityStep() const
    {
        Step step{QStringLiteral("zone.density"),
                  QStringLiteral("instances * 1000 / servers"),
                  {},
                  {},
                  0,
                  Unit::Instances};
        step.inputs = {{QStringLiteral("instances"), m_zone.instances, Unit::Instances, {}},
                       {QStringLiteral("servers"), m_zone.servers.likely, Unit::Servers, {}}};
        if (m_zone.servers.likely > 0)
            step.result = Fraction(m_zone.instances * 1000, m_zone.servers.likely).rounded();
        return step;
    }

    [[nodiscard]] Step utilisationStep(const char *resource) const
    {
        const std::int64_t used = amountOf(m_zone.used, resource);
        const std::int64_t offered = amountOf(m_zone.offered, resource);
        Step step{QStringLiteral("zone.utilisation-%1").arg(QLatin1String(resource)),
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

    void addOverhead(std::vector<Explanation> &result) const
    {
        for (std::size_t line = 0; line < m_zone.overhead.size(); ++line) {
            for (const Reading reading : kReadings) {
                const QString name = QStringLiteral("%1overhead[%2].%3")
                                         .arg(m_path)
                                         .arg(line)
                                         .arg(QLatin1String(readingName(reading)));
                result.push_back({name, {overheadStep(m_job, m_asked, m_zone.overhead[line], reading)}});
            }
        }
    }

    void addNodeVms(std::vector<Explanation> &result) const
    {
        if (!runsInNodeVms(m_job.tier))
            return;
        for (const Reading reading : kReadings) {
            result.push_back({figure("node_vms.", reading),
                              {nodeSizeStep(m_job, reading), nodeCountStep(m_zone, m_job, reading)}});
        }
    }

    void addFailover(std::vector<Explanation> &result) const
    {
        Step step{QStringLiteral("zone.failover"),
                  QStringLiteral("place-again(instances of the failed hosts, other hosts)"),
                  {},
                  {},
                  m_zone.failover.proved ? 1 : 0,
                  Unit::None};
        step.inputs = {{QStringLiteral("failures"), m_zone.failover.tolerated, Unit::Servers, {}},
                       {QStringLiteral("cases"), m_zone.failover.cases, Unit::None, {}}};
        if (!m_zone.failover.worstHost.isEmpty())
            step.inputs.push_back(
                {QStringLiteral("worst-host"), 1, Unit::Servers, m_zone.failover.worstHost});
        result.push_back({path("failover.proved"), {step}});
    }

    const Project &m_project;
    const Plan &m_plan;
    const ZonePlan &m_zone;
    QString m_path;
    const ZoneJob &m_job;
    Counts m_counts; ///< placed
    Counts m_asked;
};

Explanation totalOf(const Plan &plan, const Scenario &scenario, Reading reading)
{
    Step step{QStringLiteral("plan.cost"), QStringLiteral("sum(zones)"), {}, {}, 0, Unit::MinorMoney};
    for (const ZonePlan &zone : plan.zones) {
        const std::int64_t month = valueOf(zone.month, reading).minor;
        const Zone *drawn = scenario.zone(zone.zone);
        step.inputs.push_back(
            {QStringLiteral("zone"), month, Unit::MinorMoney, drawn ? drawn->name : QString()});
        step.result += month;
    }
    return {QString(QLatin1String("cost.month_cents.") + QLatin1String(readingName(reading))), {step}};
}

Explanation boundOf(const Plan &plan)
{
    Step step{QStringLiteral("plan.gap"), QStringLiteral("(cost - bound) / bound"), {}, {}, 0, Unit::Ppm};
    step.inputs = {{QStringLiteral("cost"), plan.month.likely.minor, Unit::MinorMoney, {}},
                   {QStringLiteral("bound"), plan.bound.month.minor, Unit::MinorMoney, {}}};
    const std::int64_t above = plan.month.likely.minor - plan.bound.month.minor;
    if (plan.bound.month.minor > 0)
        step.result =
            Fraction(std::max<std::int64_t>(above, 0)).times(kPpm, plan.bound.month.minor).roundedUp();
    return {QStringLiteral("bound.gap_ppm"), {step}};
}

} // namespace

std::vector<Explanation> explain(const Project &project, const Plan &plan)
{
    std::vector<Explanation> result;
    const Scenario *scenario = project.scenario(plan.scenario);
    if (!scenario)
        return result;
    std::map<WorkloadId, std::vector<Step>> shares;
    for (std::size_t i = 0; i < plan.zones.size(); ++i) {
        const Zone *zone = scenario->zone(plan.zones[i].zone);
        if (!zone)
            continue;
        const Result<PreparedZone> prepared = prepareZone(project, *scenario, *zone);
        if (!prepared)
            continue;
        const ZoneExplainer explainer(project, plan, i, prepared->job);
        const std::vector<Explanation> figures = explainer.all();
        result.insert(result.end(), figures.begin(), figures.end());
        for (const WorkloadCost &cost : plan.byWorkload) {
            const Workload *workload = scenario->workload(cost.workload);
            if (workload && workload->zone == zone->id)
                shares[cost.workload] = explainer.costShareSteps(cost);
        }
    }
    for (const Reading reading : kReadings)
        result.push_back(totalOf(plan, *scenario, reading));
    for (std::size_t i = 0; i < plan.byWorkload.size(); ++i) {
        result.push_back(
            {QStringLiteral("cost.by_workload[%1].month_cents").arg(i), shares[plan.byWorkload[i].workload]});
    }
    result.push_back(boundOf(plan));
    return result;
}

} // namespace grondplan
