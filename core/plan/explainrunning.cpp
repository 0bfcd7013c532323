#include "core/plan/explainrunning.h"

#include "core/plan/explainmoney.h"
#include "core/plan/figures.h"
#include "core/plan/running.h"

#include <algorithm>
#include <set>

namespace grondplan::explaining {

static void addConstant(const Project &project, const char *id, Step &step)
{
    if (const Constant *constant = Terms(project).constant(id))
        step.constants.push_back(quoted(*constant, constant->value, Unit::Decimal));
}

/// The plan's servers of a zone by what their load adds to their idle state.
static std::int64_t loadPower(const Project &project, const Plan &plan, const ZonePlan &zone)
{
    std::int64_t load = 0;
    for (const PlannedServer &server : plan.servers) {
        const Baseline *type = project.catalogue->baseline(server.baseline);
        const std::int64_t offered = server.capacity.cpu.count();
        if (server.zone != zone.zone || !type || offered == 0)
            continue;
        const std::int64_t span = (type->powerMax.count() - type->powerIdle.count()) * 1000;
        load += Fraction(std::max<std::int64_t>(span, 0)).times(server.used.cpu.count(), offered).rounded();
    }
    return load;
}

static Step drawStep(const Project &project, const Plan &plan, const ZonePlan &zone, Reading reading)
{
    Step step{QStringLiteral("zone.draw"),
              QStringLiteral("sum(idle-power) + sum((full-power - idle-power) * used / offered)"),
              {},
              {},
              valueOf(zone.energy->milliwatts, reading),
              Unit::Milliwatts};
    std::int64_t idle = 0;
    for (const PlannedServer &server : plan.servers) {
        const Baseline *type = project.catalogue->baseline(server.baseline);
        idle += server.zone == zone.zone && type ? type->powerIdle.count() * 1000 : 0;
    }
    const std::int64_t load = loadPower(project, plan, zone);
    step.inputs = {{QStringLiteral("servers"), valueOf(zone.servers, reading), Unit::Servers, {}},
                   {QStringLiteral("idle-power"), idle, Unit::Milliwatts, {}},
                   {QStringLiteral("load-power"), load, Unit::Milliwatts, {}}};
    if (reading == Reading::Likely)
        step.result = idle + load;
    return step;
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

static void addEnergy(const Project &project, const Plan &plan, const ZonePlan &zone, const QString &path,
                      std::vector<Explanation> &result)
{
    const QString name = path + QLatin1String("energy.");
    const Step likely = drawStep(project, plan, zone, Reading::Likely);
    result.push_back({name + QLatin1String("milliwatts.low"), {drawStep(project, plan, zone, Reading::Low)}});
    result.push_back({name + QLatin1String("milliwatts.likely"), {likely}});
    result.push_back(
        {name + QLatin1String("milliwatts.high"), {drawStep(project, plan, zone, Reading::High)}});
    const Step energy = energyStep(project, zone);
    result.push_back({name + QLatin1String("watt_hours_month"), {likely, energy}});
    result.push_back({name + QLatin1String("co2_grams_month"), {likely, energy, carbonStep(project, zone)}});
}

static Step dataStep(const Plan &plan, const Scenario &scenario, const ZonePlan &zone)
{
    Step step{QStringLiteral("zone.backup-data"),
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
        if (found == counts.end() || workload.disk.count() == 0)
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
    const Step data = dataStep(plan, scenario, zone);
    Step full{QStringLiteral("zone.backup-full"),
              QStringLiteral("data / data-reduction"),
              {},
              {},
              space.full.count(),
              Unit::DiskBytes};
    full.inputs.push_back({QStringLiteral("data"), data.result, Unit::DiskBytes, {}});
    addConstant(project, "backup.data_reduction", full);
    Step increments{QStringLiteral("zone.backup-increments"),
                    QStringLiteral("backup-points * sum(data * change) / data-reduction"),
                    {},
                    {},
                    space.increments.count(),
                    Unit::DiskBytes};
    increments.inputs.push_back({QStringLiteral("data"), data.result, Unit::DiskBytes, {}});
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
    result.push_back({name + QLatin1String("increments_bytes"), {data, increments}});
    result.push_back({name + QLatin1String("work_bytes"), {full, work}});
    result.push_back({name + QLatin1String("total_bytes"), {data, full, increments, work, total}});
}

void addRunning(const Project &project, const Plan &plan, const Scenario &scenario, const ZonePlan &zone,
                const QString &path, std::vector<Explanation> &result)
{
    if (zone.energy)
        addEnergy(project, plan, zone, path, result);
    if (zone.backup)
        addBackup(project, plan, scenario, zone, path, result);
}

} // namespace grondplan::explaining
