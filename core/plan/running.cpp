#include "core/plan/running.h"

#include <algorithm>
#include <map>
#include <set>

namespace grondplan {

static constexpr std::int64_t kCentsOfEuro = 100;

/// Power in milliwatts of a server's idle state, and of what its load adds.
struct Draw
{
    std::int64_t idle = 0;
    std::int64_t load = 0;
};

static std::int64_t milli(Watts watts)
{
    return watts.count() * 1000;
}

static Draw likelyDraw(const PlannedZone &zone)
{
    std::map<QString, const Baseline *> types;
    for (const HostCount &host : zone.hosts.likely)
        types.emplace(host.baseline->id, host.baseline);
    Draw draw;
    for (const PlannedServer &server : zone.servers) {
        const auto type = types.find(server.baseline);
        const std::int64_t offered = server.capacity.cpu.count();
        if (type == types.end() || offered == 0)
            continue;
        const std::int64_t span = milli(type->second->powerMax) - milli(type->second->powerIdle);
        draw.idle += milli(type->second->powerIdle);
        draw.load +=
            Fraction(std::max<std::int64_t>(span, 0)).times(server.used.cpu.count(), offered).rounded();
    }
    return draw;
}

static std::int64_t hoursOfMonth(const Terms &terms)
{
    const Constant *hours = terms.constant("hours_per_month");
    return hours ? hours->value / kPpm : 0;
}

Energy energyOf(const Terms &terms, const PlannedZone &zone)
{
    const Draw draw = likelyDraw(zone);
    Energy energy;
    energy.milliwatts.likely = draw.idle + draw.load;
    for (const Reading reading : {Reading::Low, Reading::High}) {
        std::int64_t idle = 0;
        for (const HostCount &host : valueOf(zone.hosts, reading))
            idle += host.count * milli(host.baseline->powerIdle);
        const std::int64_t load =
            zone.plan.effectiveCpu.likely > 0
                ? Fraction(draw.load)
                      .times(valueOf(zone.plan.effectiveCpu, reading), zone.plan.effectiveCpu.likely)
                      .rounded()
                : 0;
        valueOf(energy.milliwatts, reading) = idle + load;
    }
    energy.milliwatts.low = std::min(energy.milliwatts.low, energy.milliwatts.likely);
    energy.milliwatts.high = std::max(energy.milliwatts.high, energy.milliwatts.likely);
    const Fraction wattHours = Fraction(energy.milliwatts.likely)
                                   .times(terms.valueOr(CostField::Pue, kPpm), kPpm)
                                   .times(hoursOfMonth(terms), 1000);
    energy.wattHours = wattHours.rounded();
    energy.co2Grams = wattHours.times(terms.valueOr(CostField::Carbon, 0), kPpm).times(1, 1000).rounded();
    return energy;
}

std::int64_t powerCost(const Terms &terms, std::int64_t milliwatts)
{
    return Fraction(milliwatts)
        .times(terms.valueOr(CostField::Pue, kPpm), kPpm)
        .times(hoursOfMonth(terms), kPpm)
        .times(terms.valueOr(CostField::KwhPrice, 0), kPpm)
        .times(kCentsOfEuro, 1)
        .rounded();
}

static Bytes divided(Bytes amount, std::int64_t reductionPpm)
{
    return Bytes(Fraction(amount.count()).times(kPpm, reductionPpm).roundedUp());
}

BackupSpace backupSpace(Bytes data, Bytes databases, std::int64_t points, Ratio change, Ratio databaseChange,
                        std::int64_t reductionPpm, std::int64_t workPpm)
{
    BackupSpace space;
    space.data = data;
    space.full = divided(data, reductionPpm);
    const auto daily = [](Bytes amount, Ratio share) {
        return Fraction(amount.count()).times(share.ppm, kPpm);
    };
    const Fraction changed = daily(data - databases, change).plus(daily(databases, databaseChange));
    space.increments = Bytes(changed.times(points, 1).times(kPpm, reductionPpm).roundedUp());
    space.work = Bytes(Fraction(space.full.count()).times(workPpm, kPpm).roundedUp());
    return space;
}

/// The data of a replica, wherever it lies.
static std::map<WorkloadId, Bytes> disksOf(const Scenario &scenario, ZoneId zone)
{
    std::map<WorkloadId, Bytes> disks;
    for (const Workload &workload : scenario.workloads) {
        if (workload.zone == zone)
            disks[workload.id] = workload.disk;
    }
    return disks;
}

/// Workloads whose template is a database or another store of data: they change more in a day.
static std::set<WorkloadId> dataWorkloads(const Catalogue &catalogue, const Scenario &scenario, ZoneId zone)
{
    std::set<WorkloadId> ids;
    for (const Workload &workload : scenario.workloads) {
        const bool counts = workload.zone == zone && workload.disk.count() > 0;
        const Template *kind = counts ? catalogue.templateOf(workload.kind) : nullptr;
        if (kind && kind->group == QLatin1String("data"))
            ids.insert(workload.id);
    }
    return ids;
}

BackupSpace backupOf(const Terms &terms, const Catalogue &catalogue, const Scenario &scenario,
                     const PlannedZone &zone)
{
    const Constant *reduction = catalogue.constant(QStringLiteral("backup.data_reduction"));
    const Constant *work = catalogue.constant(QStringLiteral("backup.transform_space"));
    const Constant *databaseChange = catalogue.constant(QStringLiteral("backup.daily_change_db"));
    if (!reduction || reduction->value <= 0 || !work || !databaseChange)
        return {};
    std::map<WorkloadId, Bytes> disks = disksOf(scenario, zone.plan.zone);
    const std::set<WorkloadId> stores = dataWorkloads(catalogue, scenario, zone.plan.zone);
    Bytes data;
    Bytes databases;
    for (const PlannedServer &server : zone.servers) {
        for (const Instance &instance : server.instances) {
            if (instance.kind == InstanceKind::NodeVm)
                continue;
            data += disks[instance.workload];
            databases += stores.contains(instance.workload) ? disks[instance.workload] : Bytes(0);
        }
    }
    const Ratio change{terms.valueOr(CostField::BackupChange, 0)};
    const Ratio ofDatabases{std::max(change.ppm, databaseChange->value / 100)};
    return backupSpace(data, databases, terms.valueOr(CostField::BackupPoints, 0), change, ofDatabases,
                       reduction->value, work->value);
}

std::int64_t backupCost(const Terms &terms, Bytes space)
{
    constexpr std::int64_t kTerabyte = 1'000'000'000'000;
    return Fraction(space.count()).times(terms.valueOr(CostField::BackupPrice, 0), kTerabyte).rounded();
}

std::vector<SharedCost> sharedCosts(const Terms &terms)
{
    std::vector<SharedCost> costs;
    const auto add = [&](const char *part, CostField amount, CostField price, std::int64_t unit) {
        const auto count = terms.value(amount);
        const auto each = terms.value(price);
        if (count && each)
            costs.push_back({part, Fraction(*count).times(*each, unit).rounded()});
    };
    add("traffic", CostField::Traffic, CostField::TrafficPrice, kPpm);
    add("addresses", CostField::Addresses, CostField::AddressPrice, 1);
    add("operations", CostField::OpsHours, CostField::OpsRate, kPpm);
    return costs;
}

} // namespace grondplan
