#include "core/plan/running.h"

#include "core/plan/designfindings.h"
#include "core/plan/power.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace grondplan {

static constexpr std::int64_t kCentsOfEuro = 100;

static TypeCounts typesOf(const HostCounts &hosts)
{
    TypeCounts types;
    for (const HostCount &host : hosts)
        types[host.baseline->id] += host.count;
    return types;
}

static std::int64_t numberOf(const HostCounts &hosts)
{
    return std::accumulate(hosts.begin(), hosts.end(), std::int64_t{0},
                           [](std::int64_t sum, const HostCount &host) { return sum + host.count; });
}

static std::int64_t hoursOfMonth(const Terms &terms)
{
    const Constant *hours = terms.constant("hours_per_month");
    return hours ? hours->value / kPpm : 0;
}

Energy energyOf(const Terms &terms, const Catalogue &catalogue, const Scenario &scenario,
                const PlannedZone &zone)
{
    std::vector<const PlannedServer *> servers;
    for (const PlannedServer &server : zone.servers)
        servers.push_back(&server);
    const ServerLoads loads = serverLoads(catalogue, scenario, servers);
    const Band<std::int64_t> &need = zone.plan.effectiveCpu;
    Energy energy;
    for (const Reading reading : kReadings) {
        const HostCounts &hosts = valueOf(zone.hosts, reading);
        const PowerReading asked{std::max<std::int64_t>(valueOf(need, reading), 1),
                                 std::max<std::int64_t>(need.likely, 1), numberOf(hosts),
                                 numberOf(zone.hosts.likely)};
        valueOf(energy.milliwatts, reading) =
            idlePower(catalogue, typesOf(hosts)) + loadPower(catalogue, loads, asked);
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

bool isBackedUp(const Workload &workload, Tier tier)
{
    return workload.disk.count() > 0 && (workload.stateful || !hasContainerLayer(tier));
}

/// Of a replica, what a backup holds.
static std::map<WorkloadId, Bytes> disksOf(const Scenario &scenario, const ZonePlan &zone)
{
    std::map<WorkloadId, Bytes> disks;
    for (const Workload &workload : scenario.workloads) {
        if (workload.zone == zone.zone && isBackedUp(workload, zone.tier))
            disks[workload.id] = workload.disk;
    }
    return disks;
}

/// Databases, which change more in a day; queues, caches and stores of objects are none.
static std::set<WorkloadId> databasesIn(const Scenario &scenario, ZoneId zone)
{
    std::set<WorkloadId> ids;
    for (const Workload &workload : scenario.workloads) {
        if (workload.zone == zone && workload.disk.count() > 0 && isKindOfDatabase(workload.kind))
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
    std::map<WorkloadId, Bytes> disks = disksOf(scenario, zone.plan);
    const std::set<WorkloadId> stores = databasesIn(scenario, zone.plan.zone);
    Bytes data;
    Bytes databases;
    for (const PlannedServer &server : zone.servers) {
        for (const Instance &instance : server.instances) {
            if (instance.kind == InstanceKind::NodeVm)
                continue;
            data += disks[instance.workload];
            if (stores.contains(instance.workload))
                databases += disks[instance.workload];
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
