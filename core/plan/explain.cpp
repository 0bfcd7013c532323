#include "core/plan/detailedjob.h"
#include "core/plan/explaincost.h"
#include "core/plan/explaindemand.h"
#include "core/plan/explaindensity.h"
#include "core/plan/explainfailover.h"
#include "core/plan/explainflows.h"
#include "core/plan/explainlicences.h"
#include "core/plan/explainmoney.h"
#include "core/plan/explainnodes.h"
#include "core/plan/explainoptions.h"
#include "core/plan/explainplatform.h"
#include "core/plan/explainrunning.h"
#include "core/plan/explainserver.h"
#include "core/plan/explainstanding.h"
#include "core/plan/explainsteps.h"
#include "core/plan/explainstorage.h"
#include "core/plan/explainweek.h"
#include "core/plan/labels.h"
#include "core/plan/overheadlines.h"
#include "core/plan/zoneplanner.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace grondplan {

namespace {

using namespace explaining;

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
        for (const auto &[workload, count] : m_counts) {
            const Resources use = times(wholeSize(job, *workload, Reading::Likely), count);
            m_uses.emplace(workload->id, use);
            m_usedByAll += use;
        }
        for (const auto &[workload, use] : m_uses)
            m_sharesOfAll += largestShare(use, m_usedByAll);
    }

    std::vector<Explanation> all() const
    {
        std::vector<Explanation> result;
        for (const Reading reading : kReadings) {
            result.push_back({figure("servers.", reading), serverSteps(reading)});
            result.push_back(
                {figure("cost_month_cents.", reading), costSteps(m_project, m_plan, m_zone, reading)});
            result.push_back(
                {figure("sales_month_cents.", reading), salesSteps(m_project, m_plan, m_zone, reading)});
            result.push_back({figure("effective.cpu_millis.", reading), effective(Affected::Cpu, reading)});
            result.push_back(
                {figure("effective.memory_bytes.", reading), effective(Affected::Memory, reading)});
        }
        result.push_back({path("instances"), {instancesStep(m_counts)}});
        addTypes(result);
        addNeed(result);
        addDensity(result);
        addUtilisation(result);
        result.push_back({path("bound.cost_month_cents"), boundSteps(m_project, m_zone, m_job)});
        result.push_back({path("bound.gap_ppm"), {gapStep(m_zone.bound.of, m_zone.bound)}});
        addOverhead(result);
        addLicences(m_project, m_plan, m_zone, m_path, result);
        result.push_back({path("bound.of_month_cents"), ofSteps(m_project, m_zone)});
        addNodeVms(result);
        addFailover(m_zone, m_path, result);
        addWeek(m_zone, m_job, m_counts, m_path, result);
        addStorage(m_job, m_plan, m_zone, m_path, result);
        addOptions(m_project, m_plan, m_zone, m_path, result);
        for (Explanation &one : platformExplanations(m_zone, m_job, m_path, m_usedByAll))
            result.push_back(std::move(one));
        return result;
    }

    [[nodiscard]] std::vector<Step> costShareSteps(const WorkloadCost &cost) const
    {
        std::vector<Step> steps = costSteps(m_project, m_plan, m_zone, Reading::Likely);
        steps.push_back(shareStep(cost.workload, "workload.cost", m_zone.month.likely, cost.month));
        return steps;
    }

    [[nodiscard]] std::vector<Step> salesShareSteps(const WorkloadCost &cost) const
    {
        std::vector<Step> steps = salesSteps(m_project, m_plan, m_zone, Reading::Likely);
        steps.push_back(shareStep(cost.workload, "workload.sales", m_zone.sales.likely, cost.sales));
        return steps;
    }

private:
    [[nodiscard]] QString path(const char *rest) const { return m_path + QLatin1String(rest); }
    [[nodiscard]] QString figure(const char *rest, Reading reading) const
    {
        return m_path + QLatin1String(rest) + readingName(reading);
    }

    /// A workload's part of an amount of the zone.
    [[nodiscard]] Step shareStep(WorkloadId workload, const char *what, const Money &whole,
                                 const Money &part) const
    {
        Step step{QString::fromLatin1(what),
                  QStringLiteral("zone-cost * dominant-share / dominant-shares"),
                  {},
                  {},
                  part.minor,
                  Unit::MinorMoney};
        step.inputs.push_back({QStringLiteral("zone-cost"), whole.minor, Unit::MinorMoney, {}});
        const auto found = m_uses.find(workload);
        const Resources own = found == m_uses.end() ? Resources{} : found->second;
        for (const char *resource : {"cpu", "memory", "disk", "gpu"}) {
            const std::int64_t total = amountOf(m_usedByAll, resource);
            if (total == 0)
                continue;
            step.inputs.push_back({QStringLiteral("own-%1").arg(QLatin1String(resource)),
                                   amountOf(own, resource),
                                   unitOf(resource),
                                   {}});
            step.inputs.push_back(
                {QStringLiteral("zone-%1").arg(QLatin1String(resource)), total, unitOf(resource), {}});
        }
        addShares(largestShare(own, m_usedByAll), m_sharesOfAll, step);
        return step;
    }

    /// Every workload's instance, what else is taken, then their sum over the zone.
    [[nodiscard]] std::vector<Step> effective(Affected affected, Reading reading) const
    {
        std::vector<Step> steps;
        Step sum;
        const bool cpu = affected == Affected::Cpu;
        sum.what = cpu ? QStringLiteral("zone.effective-cpu") : QStringLiteral("zone.effective-memory");
        sum.formula = QStringLiteral("sum(instances * instance)");
        sum.unit = cpu ? Unit::Millicpu : Unit::ByteCount;
        for (const auto &[workload, count] : m_asked) {
            steps.push_back(instanceStep(m_job, *workload, affected, reading, layersAroundWorkloads(m_job)));
            sum.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
            sum.inputs.push_back({QStringLiteral("instance"), steps.back().result, sum.unit, workload->name});
            sum.result += count * steps.back().result;
        }
        if (m_job.profile == Profile::Detailed || !m_job.serverReserve.empty())
            addTaken(cpu ? "cpu" : "memory", reading, steps, sum);
        steps.push_back(sum);
        return steps;
    }

    /// What servers, nodes and the platform take.
    void addTaken(const char *resource, Reading reading, std::vector<Step> &steps, Step &sum) const
    {
        for (const OverheadLine &line : m_zone.overhead) {
            const auto isLayer = [&](const char *layer) { return line.layer == QLatin1String(layer); };
            const bool ofVms = line.layer != QLatin1String("vm") ||
                               (runsInNodeVms(m_job.tier) && m_job.profile == Profile::Detailed);
            if (line.resource != QLatin1String(resource) || !ofVms ||
                std::none_of(std::begin(kStandingLayers), std::end(kStandingLayers), isLayer))
                continue;
            const std::vector<Step> taken = overheadSteps(m_job, m_zone, m_asked, line, reading);
            steps.insert(steps.end(), taken.begin(), taken.end());
            sum.inputs.push_back({QStringLiteral("taken"), taken.back().result, sum.unit, line.layer});
            sum.result += taken.back().result;
        }
        sum.formula = QStringLiteral("sum(instances * instance) + sum(taken)");
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
            for (const Step &step : nodeRoomSteps(m_job, reading))
                steps.push_back(step);
            steps.push_back(nodeSizeStep(m_job, reading));
            steps.push_back(nodeCountStep(m_zone, m_job, reading));
        }
        for (const Baseline *baseline : usedServers(m_job, m_zone)) {
            for (const Step &step : offerSteps(m_job, *baseline))
                steps.push_back(step);
        }
        steps.push_back(placementStep(m_zone, m_job, reading));
        return steps;
    }

    void addTypes(std::vector<Explanation> &result) const
    {
        for (std::size_t i = 0; i < m_zone.types.size(); ++i) {
            for (const Reading reading : kReadings) {
                std::vector<Step> steps = serverSteps(reading);
                steps.push_back(typeCountStep(m_project, m_zone, m_zone.types[i], reading));
                result.push_back({QStringLiteral("%1servers_by_type[%2].servers.%3")
                                      .arg(m_path)
                                      .arg(i)
                                      .arg(readingName(reading)),
                                  std::move(steps)});
            }
        }
    }

    void addNeed(std::vector<Explanation> &result) const
    {
        const auto add = [&](const char *resource, const char *field) {
            result.push_back({path(field), needSteps(*m_project.catalogue, m_asked, resource)});
        };
        add("cpu", "need.cpu_millis");
        add("memory", "need.memory_bytes");
        add("disk", "need.disk_bytes");
        if (m_zone.need.gpus > 0)
            add("gpu", "need.gpus");
    }

    void addDensity(std::vector<Explanation> &result) const
    {
        const std::int64_t servers = m_zone.servers.likely;
        result.push_back(
            {path("density.instances_per_server"), {densityStep("zone.density", m_zone.instances, servers)}});
        std::map<WorkloadId, Counts::value_type> counts;
        for (const auto &one : m_counts)
            counts.emplace(one.first->id, one);
        for (std::size_t i = 0; i < m_zone.density.size(); ++i) {
            const auto found = counts.find(m_zone.density[i].workload);
            if (found == counts.end())
                continue;
            const QString name = QStringLiteral("%1density.by_workload[%2].").arg(m_path).arg(i);
            result.push_back({name + QLatin1String("instances_per_server"),
                              {densityStep("workload.density", found->second.second, servers)}});
            result.push_back({name + QLatin1String("most_per_server"),
                              mostPerServerSteps(m_zone, m_job, *found->second.first)});
        }
    }

    void addUtilisation(std::vector<Explanation> &result) const
    {
        const auto add = [&](const char *resource) {
            const std::int64_t offered = amountOf(m_zone.offered, resource);
            result.push_back({m_path + QLatin1String("utilisation_ppm.") + QLatin1String(resource),
                              {utilisationStep("zone", resource, amountOf(m_zone.used, resource), offered)}});
        };
        add("cpu");
        add("memory");
        if (m_zone.offered.disk.count() > 0)
            add("disk");
    }

    void addOverhead(std::vector<Explanation> &result) const
    {
        for (std::size_t line = 0; line < m_zone.overhead.size(); ++line) {
            for (const Reading reading : kReadings) {
                const OverheadLine &added = m_zone.overhead[line];
                const QString name = QStringLiteral("%1overhead[%2].").arg(m_path).arg(line);
                const QLatin1String which = readingName(reading);
                result.push_back({name + which, overheadSteps(m_job, m_zone, m_asked, added, reading)});
                if (added.share)
                    result.push_back({name + QLatin1String("share_ppm.") + which,
                                      {overheadShareStep(m_job, added, reading)}});
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
        result.push_back({path("node_shape.cpu_millis"), nodeChoiceSteps(m_zone, Affected::Cpu)});
        result.push_back({path("node_shape.memory_bytes"), nodeChoiceSteps(m_zone, Affected::Memory)});
        for (std::size_t i = 0; i < m_zone.nodeTrials.size(); ++i) {
            for (auto &[figure, step] : nodeTrialSteps(m_zone.nodeTrials[i])) {
                result.push_back({QStringLiteral("%1node_shapes[%2].%3").arg(m_path).arg(i).arg(figure),
                                  {std::move(step)}});
            }
        }
    }

    const Project &m_project;
    const Plan &m_plan;
    const ZonePlan &m_zone;
    QString m_path;
    const ZoneJob &m_job;
    Counts m_counts; ///< placed
    Counts m_asked;
    std::map<WorkloadId, Resources> m_uses; ///< of all instances placed of a workload
    Resources m_usedByAll;
    std::int64_t m_sharesOfAll = 0; ///< the sum of the dominant shares of all
};

QString zoneName(const Scenario &scenario, ZoneId id)
{
    const Zone *zone = scenario.zone(id);
    return zone ? zone->name : QString();
}

/// Sums over zones, by the zone's name; `values` has one per zone of the plan.
Step sumOverZones(const char *what, Unit unit, const Plan &plan, const Scenario &scenario,
                  const std::vector<std::int64_t> &values)
{
    Step step{QString::fromLatin1(what), QStringLiteral("sum(zones)"), {}, {}, 0, unit};
    for (std::size_t i = 0; i < values.size(); ++i) {
        step.inputs.push_back(
            {QStringLiteral("zone"), values[i], unit, zoneName(scenario, plan.zones[i].zone)});
        step.result += values[i];
    }
    return step;
}

template<class Value> std::vector<std::int64_t> perZone(const Plan &plan, Value value)
{
    std::vector<std::int64_t> values;
    for (const ZonePlan &zone : plan.zones)
        values.push_back(value(zone));
    return values;
}

void addTotals(const Plan &plan, const Scenario &scenario, std::vector<Explanation> &result)
{
    for (const Reading reading : kReadings) {
        const QLatin1String which = readingName(reading);
        const auto servers = perZone(plan, [&](const ZonePlan &z) { return valueOf(z.servers, reading); });
        const auto months = perZone(plan, [&](const ZonePlan &z) { return valueOf(z.month, reading).minor; });
        const auto sales = perZone(plan, [&](const ZonePlan &z) { return valueOf(z.sales, reading).minor; });
        result.push_back({QLatin1String("totals.servers.") + which,
                          {sumOverZones("plan.servers", Unit::Servers, plan, scenario, servers)}});
        result.push_back({QLatin1String("cost.month_cents.") + which,
                          {sumOverZones("plan.cost", Unit::MinorMoney, plan, scenario, months)}});
        result.push_back({QLatin1String("cost.sales.month_cents.") + which,
                          {sumOverZones("plan.sales", Unit::MinorMoney, plan, scenario, sales)}});
    }
    const auto placed = perZone(plan, [](const ZonePlan &zone) { return zone.instances; });
    const Step instances = sumOverZones("plan.instances", Unit::Instances, plan, scenario, placed);
    const std::int64_t servers = plan.serverCount().likely;
    result.push_back({QStringLiteral("totals.instances"), {instances}});
    result.push_back({QStringLiteral("totals.instances_per_server"),
                      {instances, densityStep("plan.density", instances.result, servers)}});
    const auto bounds = perZone(plan, [](const ZonePlan &zone) { return zone.bound.month.minor; });
    result.push_back({QStringLiteral("bound.cost_month_cents"),
                      {sumOverZones("plan.bound", Unit::MinorMoney, plan, scenario, bounds)}});
    const auto costs = perZone(plan, [](const ZonePlan &zone) { return zone.bound.of.minor; });
    result.push_back({QStringLiteral("bound.of_month_cents"),
                      {sumOverZones("plan.bound-of", Unit::MinorMoney, plan, scenario, costs)}});
    result.push_back({QStringLiteral("bound.gap_ppm"), {gapStep(plan.bound.of, plan.bound)}});
}

void addAssumptions(const Project &project, const Plan &plan, const Scenario &scenario,
                    std::vector<Explanation> &result)
{
    for (std::size_t i = 0; i < plan.assumptions.size(); ++i) {
        const Workload *workload = scenario.workload(plan.assumptions[i].workload);
        const QString &field = plan.assumptions[i].field;
        const char *resource = field.contains(QLatin1String("cpu"))      ? "cpu"
                               : field.contains(QLatin1String("memory")) ? "memory"
                                                                         : "disk";
        if (workload)
            result.push_back({QStringLiteral("assumptions[%1].value").arg(i),
                              {assumedStep(*project.catalogue, *workload, resource)}});
    }
}

/// Zone by zone, as each must be prepared once for all that is explained of it.
class Explainer
{
public:
    Explainer(const Project &project, const Plan &plan, Scenario scenario)
        : m_project(project)
        , m_plan(plan)
        , m_scenario(std::move(scenario))
    {
    }

    std::vector<Explanation> zonesAndTotals()
    {
        std::vector<Explanation> result;
        std::map<WorkloadId, std::vector<Step>> shares;
        std::map<WorkloadId, std::vector<Step>> sales;
        std::map<ZoneId, std::vector<const WorkloadCost *>> costs = costsByZone();
        for (std::size_t i = 0; i < m_plan.zones.size(); ++i) {
            const PreparedZone *prepared = zone(m_plan.zones[i].zone);
            if (!prepared)
                continue;
            const ZoneExplainer explainer(m_project, m_plan, i, prepared->job);
            append(explainer.all(), result);
            addZoneFlows(*m_project.catalogue, m_scenario, m_plan, m_plan.zones[i],
                         QStringLiteral("zones[%1].").arg(i), result);
            addRunning(m_project, m_plan, m_scenario, m_plan.zones[i], QStringLiteral("zones[%1].").arg(i),
                       result);
            for (const WorkloadCost *cost : costs[m_plan.zones[i].zone]) {
                shares[cost->workload] = explainer.costShareSteps(*cost);
                sales[cost->workload] = explainer.salesShareSteps(*cost);
            }
        }
        addTotals(m_plan, m_scenario, result);
        addMoney(m_project, m_plan, m_scenario, result);
        for (std::size_t i = 0; i < m_plan.byWorkload.size(); ++i) {
            const QString path = QStringLiteral("cost.by_workload[%1].").arg(i);
            result.push_back({path + QLatin1String("month_cents"), shares[m_plan.byWorkload[i].workload]});
            result.push_back(
                {path + QLatin1String("sales_month_cents"), sales[m_plan.byWorkload[i].workload]});
        }
        addAssumptions(m_project, m_plan, m_scenario, result);
        return result;
    }

    std::vector<Explanation> server(std::size_t index)
    {
        const PlannedServer &server = m_plan.servers[index];
        const PreparedZone *prepared = zone(server.zone);
        const Baseline *baseline = prepared ? serverIn(prepared->job, server) : nullptr;
        if (!baseline)
            return {};
        const auto [workloads, isNew] = m_workloads.try_emplace(server.zone);
        if (isNew)
            workloads->second = workloadsOf(prepared->job);
        std::vector<Explanation> result =
            serverExplanations(m_plan, index, prepared->job, *baseline, workloads->second);
        addServerFlows(m_scenario, m_plan, index, prepared->job, QStringLiteral("servers[%1].").arg(index),
                       result);
        return result;
    }

    static void append(std::vector<Explanation> &&more, std::vector<Explanation> &result)
    {
        std::move(more.begin(), more.end(), std::back_inserter(result));
    }

private:
    [[nodiscard]] std::map<ZoneId, std::vector<const WorkloadCost *>> costsByZone() const
    {
        std::map<WorkloadId, ZoneId> zones;
        for (const Workload &workload : m_scenario.workloads)
            zones.emplace(workload.id, workload.zone);
        std::map<ZoneId, std::vector<const WorkloadCost *>> costs;
        for (const WorkloadCost &cost : m_plan.byWorkload)
            costs[zones[cost.workload]].push_back(&cost);
        return costs;
    }

    const PreparedZone *zone(ZoneId id)
    {
        const auto [place, isNew] = m_zones.try_emplace(id);
        const Zone *drawn = m_scenario.zone(id);
        if (isNew && drawn) {
            if (Result<PreparedZone> prepared = prepareZone(m_project, m_scenario, *drawn, {}))
                place->second = std::move(*prepared);
            // What was chosen and found when it was planned.
            if (const ZonePlan *planned = m_plan.zone(id); planned && place->second)
                place->second->job =
                    sizedFor(withNode(place->second->job, planned->node), planned->cluster.likely);
        }
        return place->second ? &*place->second : nullptr;
    }

    const Project &m_project;
    const Plan &m_plan;
    Scenario m_scenario; ///< with names told apart; what is prepared points into it
    std::map<ZoneId, std::optional<PreparedZone>> m_zones;
    std::map<ZoneId, WorkloadIndex> m_workloads;
};

} // namespace

std::vector<Explanation> explain(const Project &project, const Plan &plan, Explained depth)
{
    std::vector<Explanation> result;
    const Scenario *scenario = project.scenario(plan.scenario);
    if (!scenario)
        return result;
    Explainer explainer(project, plan, withDistinctNames(*scenario));
    result = explainer.zonesAndTotals();
    for (std::size_t i = 0; depth == Explained::Everything && i < plan.servers.size(); ++i)
        Explainer::append(explainer.server(i), result);
    return result;
}

std::vector<Explanation> explainServer(const Project &project, const Plan &plan, std::size_t index)
{
    const Scenario *scenario = project.scenario(plan.scenario);
    if (!scenario || index >= plan.servers.size())
        return {};
    return Explainer(project, plan, withDistinctNames(*scenario)).server(index);
}

} // namespace grondplan
