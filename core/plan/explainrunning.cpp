#include "core/plan/explainrunning.h"

#include "core/plan/designfindings.h"
#include "core/plan/explainmoney.h"
#include "core/plan/figures.h"
#include "core/plan/power.h"
#include "core/plan/running.h"

#include <algorithm>
#include <map>
#include <set>

namespace grondplan::explaining {

static void addConstant(const Project &project, const char *id, Step &step)
{
    if (const Constant *constant = Terms(project).constant(id))
        step.constants.push_back(quoted(*constant));
}

using ServersAlike = std::vector<const PlannedServer *>;

/// The plan's servers of a zone, by their type.
static std::map<QString, ServersAlike> serversByType(const Plan &plan, const ZonePlan &zone)
{
    std::map<QString, ServersAlike> byType;
    for (const PlannedServer &server : plan.servers) {
        if (server.zone == zone.zone)
            byType[server.baseline].push_back(&server);
    }
    return byType;
}

/// Who says what a server draws, and how it was measured or worked out.
static StepConstant powerConstant(const char *end, const Baseline &type, Watts watts)
{
    const Provenance &of = type.provenance;
    const bool isEstimate = of.estimate || type.estimatedFields.contains(QStringLiteral("power_max_w"));
    return {QLatin1String(end) + type.id,
            watts.count() * 1000,
            Unit::Milliwatts,
            type.powerBasis.isEmpty() ? of.source : type.powerBasis,
            of.date,
            isEstimate};
}

/// Each load that servers have, and how many have it; over the hours of a week where curves make it go up and
/// down.
static void addServerLoads(const ServerLoads &loads, Step &step)
{
    const QString count = loads.hours > 1 ? QStringLiteral("server-hours") : QStringLiteral("servers-loaded");
    std::int64_t number = 0;
    for (const ServerLoad &load : loads.loads) {
        const QString label = QString::number(++number);
        step.inputs.push_back({count, load.servers, Unit::None, label});
        step.inputs.push_back({QStringLiteral("used"), load.used, Unit::Millicpu, label});
        step.inputs.push_back({QStringLiteral("offered"), load.offered, Unit::Millicpu, label});
    }
    if (loads.hours > 1)
        step.inputs.push_back({QStringLiteral("hours-of-week"), loads.hours, Unit::None, {}});
}

static QString summed(const ServerLoads &loads, const QString &each)
{
    return loads.hours > 1 ? QStringLiteral("sum(server-hours * rounded(%1)) / hours-of-week").arg(each)
                           : QStringLiteral("sum(servers-loaded * rounded(%1))").arg(each);
}

/// What the load of servers of one type adds to their idle state.
static Step typeLoadStep(const Catalogue &catalogue, const Scenario &scenario, const Baseline &type,
                         const ServersAlike &servers)
{
    const bool isCurve = type.powerCurve == PowerCurve::Tdp;
    const ServerLoads loads = serverLoads(catalogue, scenario, servers);
    Step step{QStringLiteral("type.load-power"),
              summed(loads, isCurve ? QStringLiteral("(full-power - idle-power) * curve(used / offered)")
                                    : QStringLiteral("(full-power - idle-power) * used / offered")),
              {},
              {powerConstant("power-idle.", type, type.powerIdle),
               powerConstant("power-full.", type, type.powerMax)},
              loadPower(catalogue, loads, {}),
              Unit::Milliwatts};
    const auto count = static_cast<std::int64_t>(servers.size());
    step.inputs = {{QStringLiteral("servers"), count, Unit::Servers, type.model},
                   {QStringLiteral("idle-power"), type.powerIdle.count() * 1000, Unit::Milliwatts, {}},
                   {QStringLiteral("full-power"), type.powerMax.count() * 1000, Unit::Milliwatts, {}}};
    addServerLoads(loads, step);
    if (isCurve) {
        for (const StepConstant &point : curveConstants(catalogue))
            step.constants.push_back(point);
    }
    return step;
}

/// What a reading with more or fewer servers, and more or less to do, has instead.
static Step readingLoadStep(const Project &project, const Plan &plan, const Scenario &scenario,
                            const ZonePlan &zone, const PowerReading &reading)
{
    ServersAlike servers;
    for (const PlannedServer &server : plan.servers) {
        if (server.zone == zone.zone)
            servers.push_back(&server);
    }
    const ServerLoads loads = serverLoads(*project.catalogue, scenario, servers);
    Step step{
        QStringLiteral("zone.load-power"),
        summed(loads,
               QStringLiteral("load-power(used * need / likely-need * likely-servers / servers, offered)")) +
            QLatin1String(" * servers / likely-servers"),
        {},
        {},
        loadPower(*project.catalogue, loads, reading),
        Unit::Milliwatts};
    step.inputs = {{QStringLiteral("need"), reading.need, Unit::Millicpu, {}},
                   {QStringLiteral("likely-need"), reading.likelyNeed, Unit::Millicpu, {}},
                   {QStringLiteral("servers"), reading.servers, Unit::Servers, {}},
                   {QStringLiteral("likely-servers"), reading.likelyServers, Unit::Servers, {}}};
    addServerLoads(loads, step);
    return step;
}

static std::vector<Step> drawSteps(const Project &project, const Plan &plan, const Scenario &scenario,
                                   const ZonePlan &zone, Reading reading)
{
    std::vector<Step> steps;
    std::int64_t load = 0;
    for (const auto &[id, servers] : serversByType(plan, zone)) {
        if (const Baseline *type = project.catalogue->baseline(id)) {
            steps.push_back(typeLoadStep(*project.catalogue, scenario, *type, servers));
            load += steps.back().result;
        }
    }
    TypeCounts counts;
    PowerReading asked{std::max<std::int64_t>(valueOf(zone.effectiveCpu, reading), 1),
                       std::max<std::int64_t>(zone.effectiveCpu.likely, 1), 0, 0};
    for (const TypeCount &type : zone.types) {
        counts[type.baseline] += valueOf(type.servers, reading);
        asked.servers += valueOf(type.servers, reading);
        asked.likelyServers += type.servers.likely;
    }
    if (reading != Reading::Likely) {
        steps.push_back(readingLoadStep(project, plan, scenario, zone, asked));
        load = steps.back().result;
    }
    Step step{
        QStringLiteral("zone.draw"), QStringLiteral("idle-power + load-power"), {}, {}, 0, Unit::Milliwatts};
    const std::int64_t idle = idlePower(*project.catalogue, counts);
    step.inputs = {{QStringLiteral("servers"), asked.servers, Unit::Servers, {}},
                   {QStringLiteral("idle-power"), idle, Unit::Milliwatts, {}},
                   {QStringLiteral("load-power"), load, Unit::Milliwatts, {}}};
    step.result = idle + load;
    // Low never draws more than likely does, nor high less: of other types it might.
    if (reading != Reading::Likely && step.result != valueOf(zone.energy->milliwatts, reading))
        step.result = valueOf(zone.energy->milliwatts, reading);
    steps.push_back(step);
    return steps;
}

static Step energyStep(const Project &project, const ZonePlan &zone)
{
    Step step{QStringLiteral("zone.energy"),
              QStringLiteral("power * pue * hours-of-month"),
              {},
              {},
              zone.energy->wattHours,
              Unit::WattHours};
    step.inputs.push_back({QStringLiteral("power"), zone.energy->milliwatts.likely, Unit::Milliwatts, {}});
    addTerm(project, CostField::Pue, step);
    addConstant(project, "hours_per_month", step);
    return step;
}

static Step carbonStep(const Project &project, const ZonePlan &zone)
{
    Step step{QStringLiteral("zone.co2"),
              QStringLiteral("energy * carbon"),
              {},
              {},
              zone.energy->co2Grams,
              Unit::Grams};
    step.inputs.push_back({QStringLiteral("energy"), zone.energy->wattHours, Unit::WattHours, {}});
    addTerm(project, CostField::Carbon, step);
    return step;
}

static Step powerStep(const Project &project, const ZonePlan &zone, Reading reading)
{
    Step step{QStringLiteral("zone.power"),
              QStringLiteral("power * pue * hours-of-month * kwh-price"),
              {},
              {},
              0,
              Unit::MinorMoney};
    const std::int64_t power = zone.energy ? valueOf(zone.energy->milliwatts, reading) : 0;
    step.inputs.push_back({QStringLiteral("power"), power, Unit::Milliwatts, {}});
    addTerm(project, CostField::Pue, step);
    addConstant(project, "hours_per_month", step);
    addTerm(project, CostField::KwhPrice, step);
    step.result = powerCost(Terms(project), power);
    return step;
}

static Step backupCostStep(const Project &project, const ZonePlan &zone)
{
    Step step{QStringLiteral("zone.backup-cost"),
              QStringLiteral("space * backup-price"),
              {},
              {},
              0,
              Unit::MinorMoney};
    const Bytes space = zone.backup ? zone.backup->total() : Bytes(0);
    step.inputs.push_back({QStringLiteral("space"), space.count(), Unit::DiskBytes, {}});
    addTerm(project, CostField::BackupPrice, step);
    step.result = backupCost(Terms(project), space);
    return step;
}

/// The fields that a cost of all zones is made of.
static std::pair<CostField, CostField> fieldsOf(const QString &part)
{
    if (part == QLatin1String("traffic"))
        return {CostField::Traffic, CostField::TrafficPrice};
    if (part == QLatin1String("addresses"))
        return {CostField::Addresses, CostField::AddressPrice};
    return {CostField::OpsHours, CostField::OpsRate};
}

static std::optional<Step> sharedStep(const Project &project, const Plan &plan, const ZonePlan &zone,
                                      const QString &part)
{
    const std::vector<SharedCost> costs = sharedCosts(Terms(project));
    const auto cost = std::find_if(costs.begin(), costs.end(), [&part](const SharedCost &one) {
        return part == QLatin1String(one.part);
    });
    if (cost == costs.end())
        return std::nullopt;
    const auto [amount, price] = fieldsOf(part);
    Step step{QString(QLatin1String("zone.") + part),
              QStringLiteral("%1 * %2 * servers / all-servers")
                  .arg(QLatin1String(costField(amount).id), QLatin1String(costField(price).id)),
              {},
              {},
              0,
              Unit::MinorMoney};
    addTerm(project, amount, step);
    addTerm(project, price, step);
    std::vector<std::int64_t> servers;
    std::size_t own = 0;
    for (std::size_t i = 0; i < plan.zones.size(); ++i) {
        servers.push_back(plan.zones[i].servers.likely);
        own = plan.zones[i].zone == zone.zone ? i : own;
    }
    step.inputs.push_back({QStringLiteral("servers"), servers[own], Unit::Servers, {}});
    step.inputs.push_back({QStringLiteral("all-servers"), plan.serverCount().likely, Unit::Servers, {}});
    step.result = sharedOut(cost->month, servers)[own];
    return step;
}

std::optional<Step> runningStep(const Project &project, const Plan &plan, const ZonePlan &zone,
                                const QString &part, Reading reading)
{
    if (part == QLatin1String("power"))
        return powerStep(project, zone, reading);
    if (part == QLatin1String("backup"))
        return backupCostStep(project, zone);
    return sharedStep(project, plan, zone, part);
}

static void addEnergy(const Project &project, const Plan &plan, const Scenario &scenario,
                      const ZonePlan &zone, const QString &path, std::vector<Explanation> &result)
{
    const QString name = path + QLatin1String("energy.");
    std::vector<Step> steps = drawSteps(project, plan, scenario, zone, Reading::Likely);
    result.push_back(
        {name + QLatin1String("milliwatts.low"), drawSteps(project, plan, scenario, zone, Reading::Low)});
    result.push_back({name + QLatin1String("milliwatts.likely"), steps});
    result.push_back(
        {name + QLatin1String("milliwatts.high"), drawSteps(project, plan, scenario, zone, Reading::High)});
    steps.push_back(energyStep(project, zone));
    result.push_back({name + QLatin1String("watt_hours_month"), steps});
    steps.push_back(carbonStep(project, zone));
    result.push_back({name + QLatin1String("co2_grams_month"), steps});
}

/// All data, or that of databases alone.
static Step dataStep(const Plan &plan, const Scenario &scenario, const ZonePlan &zone, bool ofDatabases)
{
    Step step{ofDatabases ? QStringLiteral("zone.backup-databases") : QStringLiteral("zone.backup-data"),
              QStringLiteral("sum(instances * need)"),
              {},
              {},
              0,
              Unit::DiskBytes};
    std::map<WorkloadId, std::int64_t> counts;
    for (const PlannedServer &server : plan.servers) {
        for (const Instance &instance : server.instances) {
            if (server.zone == zone.zone && instance.kind != InstanceKind::NodeVm)
                ++counts[instance.workload];
        }
    }
    for (const Workload &workload : scenario.workloads) {
        const auto found = counts.find(workload.id);
        if (found == counts.end() || !isBackedUp(workload, zone.tier) ||
            (ofDatabases && !isKindOfDatabase(workload.kind)))
            continue;
        step.inputs.push_back({QStringLiteral("instances"), found->second, Unit::Instances, workload.name});
        step.inputs.push_back(
            {QStringLiteral("need"), workload.disk.count(), Unit::DiskBytes, workload.name});
        step.result += found->second * workload.disk.count();
    }
    return step;
}

static void addBackup(const Project &project, const Plan &plan, const Scenario &scenario,
                      const ZonePlan &zone, const QString &path, std::vector<Explanation> &result)
{
    const BackupSpace &space = *zone.backup;
    const QString name = path + QLatin1String("backup.");
    const Step data = dataStep(plan, scenario, zone, false);
    const Step databases = dataStep(plan, scenario, zone, true);
    Step full{QStringLiteral("zone.backup-full"),
              QStringLiteral("data / data-reduction"),
              {},
              {},
              space.full.count(),
              Unit::DiskBytes};
    full.inputs.push_back({QStringLiteral("data"), data.result, Unit::DiskBytes, {}});
    addConstant(project, "backup.data_reduction", full);
    Step increments{QStringLiteral("zone.backup-increments"),
                    QStringLiteral("backup-points * ((data - databases) * backup-change + databases * "
                                   "max(backup-change, daily-change-of-databases)) / data-reduction"),
                    {},
                    {},
                    space.increments.count(),
                    Unit::DiskBytes};
    increments.inputs.push_back({QStringLiteral("data"), data.result, Unit::DiskBytes, {}});
    increments.inputs.push_back({QStringLiteral("databases"), databases.result, Unit::DiskBytes, {}});
    addTerm(project, CostField::BackupPoints, increments);
    addTerm(project, CostField::BackupChange, increments);
    for (const char *id : {"backup.daily_change_db", "backup.data_reduction"})
        addConstant(project, id, increments);
    Step work{QStringLiteral("zone.backup-work"),
              QStringLiteral("full * transform-space"),
              {},
              {},
              space.work.count(),
              Unit::DiskBytes};
    work.inputs.push_back({QStringLiteral("full"), full.result, Unit::DiskBytes, {}});
    addConstant(project, "backup.transform_space", work);
    Step total{QStringLiteral("zone.backup"),
               QStringLiteral("full + increments + work"),
               {},
               {},
               0,
               Unit::DiskBytes};
    total.inputs = {{QStringLiteral("full"), full.result, Unit::DiskBytes, {}},
                    {QStringLiteral("increments"), increments.result, Unit::DiskBytes, {}},
                    {QStringLiteral("work"), work.result, Unit::DiskBytes, {}}};
    total.result = full.result + increments.result + work.result;
    result.push_back({name + QLatin1String("data_bytes"), {data}});
    result.push_back({name + QLatin1String("full_bytes"), {data, full}});
    result.push_back({name + QLatin1String("increments_bytes"), {data, databases, increments}});
    result.push_back({name + QLatin1String("work_bytes"), {full, work}});
    result.push_back({name + QLatin1String("total_bytes"), {data, full, databases, increments, work, total}});
}

void addRunning(const Project &project, const Plan &plan, const Scenario &scenario, const ZonePlan &zone,
                const QString &path, std::vector<Explanation> &result)
{
    if (zone.energy)
        addEnergy(project, plan, scenario, zone, path, result);
    if (zone.backup)
        addBackup(project, plan, scenario, zone, path, result);
}

} // namespace grondplan::explaining
