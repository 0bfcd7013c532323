#include "core/plan/flows.h"

#include "core/plan/builtserver.h"
#include "core/plan/offer.h"
#include "core/plan/storage.h"
#include "core/plan/throughput.h"

#include <algorithm>
#include <map>

namespace grondplan {

namespace {

/// How many instances of each workload stand on each server.
using ServersOf = std::map<WorkloadId, std::map<std::size_t, std::int64_t>>;

ServersOf serversOfEach(const Plan &plan)
{
    ServersOf standing;
    for (std::size_t i = 0; i < plan.servers.size(); ++i) {
        for (const Instance &instance : plan.servers[i].instances) {
            if (instance.kind != InstanceKind::NodeVm)
                ++standing[instance.workload][i];
        }
    }
    return standing;
}

/// Amounts of one server in kbit/s, each link's rounded up.
struct Sum
{
    std::int64_t eastWest = 0;
    std::int64_t northSouth = 0;
    std::int64_t inside = 0;
};

constexpr std::int64_t kKilo = 1000;

std::int64_t wholeMegabits(std::int64_t kilobits)
{
    return (kilobits + kKilo - 1) / kKilo;
}

std::int64_t total(const std::map<std::size_t, std::int64_t> &counts)
{
    std::int64_t sum = 0;
    for (const auto &[server, count] : counts)
        sum += count;
    return sum;
}

std::int64_t at(const std::map<std::size_t, std::int64_t> &counts, std::size_t server)
{
    const auto found = counts.find(server);
    return found == counts.end() ? 0 : found->second;
}

void addLink(std::int64_t bandwidth, const std::map<std::size_t, std::int64_t> &from,
             const std::map<std::size_t, std::int64_t> &to, std::vector<Sum> &sums)
{
    const std::int64_t froms = total(from);
    const std::int64_t tos = total(to);
    if (froms == 0 || tos == 0)
        return;
    std::map<std::size_t, std::int64_t> both = from;
    both.insert(to.begin(), to.end());
    for (const auto &[server, ignored] : both) {
        const std::int64_t here = at(from, server);
        const std::int64_t there = at(to, server);
        const std::int64_t crossing = here * (tos - there) + there * (froms - here);
        Sum &sum = sums[server];
        sum.eastWest += Fraction(bandwidth * kKilo).times(crossing, froms).times(1, tos).roundedUp();
        sum.inside += Fraction(bandwidth * kKilo).times(here, froms).times(there, tos).roundedUp();
    }
}

/// Puts the sums of servers into the plan, and adds them up by zone.
void takeOver(const Scenario &scenario, const std::vector<Sum> &sums, Plan &plan)
{
    std::map<ZoneId, Traffic> zones;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const Traffic traffic = {wholeMegabits(sums[i].eastWest), wholeMegabits(sums[i].northSouth),
                                 wholeMegabits(sums[i].inside)};
        plan.servers[i].traffic = traffic;
        Traffic &zone = zones[plan.servers[i].zone];
        zone.eastWest += traffic.eastWest;
        zone.northSouth += traffic.northSouth;
        zone.inside += traffic.inside;
    }
    for (ZonePlan &zone : plan.zones) {
        const auto found = zones.find(zone.zone);
        if (found == zones.end())
            continue;
        zone.traffic = found->second;
        if (found->second.inside == 0)
            continue;
        const Zone *drawn = scenario.zone(zone.zone);
        Finding finding;
        finding.severity = Severity::Note;
        finding.code = QStringLiteral("traffic-inside");
        finding.args = {drawn ? drawn->name : QString(), QString::number(found->second.inside)};
        finding.zone = zone.zone;
        plan.findings.push_back(finding);
    }
}

} // namespace

void addTraffic(const Scenario &scenario, Plan &plan)
{
    const bool links = std::any_of(scenario.links.begin(), scenario.links.end(),
                                   [](const Link &link) { return link.bandwidth.has_value(); });
    const bool outside =
        std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                    [](const Workload &workload) { return workload.throughput.outside.count() > 0; });
    if (!links && !outside)
        return;
    const ServersOf standing = serversOfEach(plan);
    std::vector<Sum> sums(plan.servers.size());
    for (const Link &link : scenario.links) {
        const auto from = standing.find(link.from);
        const auto to = standing.find(link.to);
        if (link.bandwidth && from != standing.end() && to != standing.end())
            addLink(link.bandwidth->count(), from->second, to->second, sums);
    }
    for (const Workload &workload : scenario.workloads) {
        const auto found = standing.find(workload.id);
        if (found == standing.end() || workload.throughput.outside.count() == 0)
            continue;
        for (const auto &[server, count] : found->second)
            sums[server].northSouth += workload.throughput.outside.count() * kKilo * count;
    }
    takeOver(scenario, sums, plan);
}

std::optional<Ratio> writesIn(const Scenario &scenario, const Plan &plan, ZoneId zone)
{
    std::map<WorkloadId, std::int64_t> counts;
    for (const PlannedServer &server : plan.servers) {
        for (const Instance &instance : server.instances) {
            if (server.zone == zone)
                ++counts[instance.workload];
        }
    }
    Fraction::Wide all = 0;
    Fraction::Wide writes = 0;
    for (const Workload &workload : scenario.workloads) {
        const auto found = counts.find(workload.id);
        if (found == counts.end())
            continue;
        const Fraction::Wide asked = static_cast<Fraction::Wide>(workload.throughput.iops) * found->second;
        all += asked;
        writes += asked * workload.throughput.writes.ppm;
    }
    if (all == 0)
        return std::nullopt;
    return Ratio{static_cast<std::int64_t>(writes / all)};
}

static std::int64_t reachingOf(const Catalogue &catalogue, const Scenario &scenario, const Plan &plan,
                               ZoneId id)
{
    const Zone *zone = scenario.zone(id);
    const ZonePlan *planned = plan.zone(id);
    return zone && planned ? reachingVms(catalogue, plan.profile, planned->tier, zone->policy.layers) : kPpm;
}

static void addFunctional(const Catalogue &catalogue, const Scenario &scenario, Plan &plan)
{
    for (ZonePlan &zone : plan.zones) {
        const std::optional<Ratio> writes = writesIn(scenario, plan, zone.zone);
        const std::optional<Baseline> built =
            builtServer(catalogue, plan, zone.zone, zone.baselines.value(0));
        const Zone *drawn = scenario.zone(zone.zone);
        if (!writes || !built || !drawn)
            continue;
        const StorageChoice &storage = drawn->policy.storage;
        const Baseline data = withDataDisks(zone.tier, storage, *built);
        const std::int64_t reaching = reachingOf(catalogue, scenario, plan, zone.zone);
        if (const std::optional<ArrayIops> array = arrayIops(catalogue, data, reaching))
            zone.functionalIops =
                functionalIops(*array, *writes, writesOnDisk(catalogue, zone.tier, storage, data.raid));
    }
}

void addDiskLoads(const Catalogue &catalogue, const Scenario &scenario, Plan &plan)
{
    std::map<WorkloadId, Throughput> asked;
    for (const Workload &workload : scenario.workloads) {
        if (workload.throughput.iops > 0)
            asked.emplace(workload.id, workload.throughput);
    }
    if (asked.empty())
        return;
    addFunctional(catalogue, scenario, plan);
    for (PlannedServer &server : plan.servers) {
        const ZonePlan *zone = plan.zone(server.zone);
        const std::optional<Baseline> data = dataServer(catalogue, scenario, plan, server);
        const std::int64_t reaching = reachingOf(catalogue, scenario, plan, server.zone);
        const std::optional<ArrayIops> array = data ? arrayIops(catalogue, *data, reaching) : std::nullopt;
        if (!array || !zone || zone->storage) // a pool spreads them over its servers
            continue;
        const std::int64_t penalty = writePenalty(catalogue, data->raid);
        std::int64_t load = 0;
        for (const Instance &instance : server.instances) {
            const auto found = asked.find(instance.workload);
            if (found != asked.end())
                load += diskLoad(*array, penalty, found->second.iops, found->second.writes);
        }
        server.diskLoadPpm = (load + 999) / 1000;
    }
}

/// The largest share in normal running of what the servers of a zone offer, of what is told by `used`.
static std::int64_t fullestOf(const ZonePlan &zone, const ZonePolicy &policy)
{
    const Resources limit = normalOf(zone.offered, zone.tier, policy);
    const auto share = [](std::int64_t used, std::int64_t all) {
        return all > 0 ? Fraction(used).times(kPpm, all).rounded() : 0;
    };
    return std::max({share(zone.used.cpu.count(), limit.cpu.count()),
                     share(zone.used.memory.count(), limit.memory.count()),
                     share(zone.used.disk.count(), limit.disk.count()), share(zone.used.gpus, limit.gpus)});
}

void addLoads(const Catalogue &catalogue, const Scenario &scenario, Plan &plan)
{
    for (ZonePlan &zone : plan.zones) {
        std::int64_t servers = 0;
        std::int64_t disks = 0;
        std::int64_t cards = 0;
        bool asksDisks = false;
        for (const PlannedServer &server : plan.servers) {
            if (server.zone != zone.zone)
                continue;
            ++servers;
            asksDisks = asksDisks || server.diskLoadPpm.has_value();
            disks += server.diskLoadPpm.value_or(0);
            const std::optional<Baseline> built = builtServer(catalogue, server);
            cards += built ? built->nic.count() : 0;
        }
        if (asksDisks)
            zone.diskLoadPpm = Fraction(disks, servers).rounded();
        if (zone.traffic && cards > 0)
            zone.networkLoadPpm =
                Fraction(zone.traffic->eastWest + zone.traffic->northSouth).times(kPpm, cards).rounded();
        const Zone *drawn = scenario.zone(zone.zone);
        if (!drawn || zone.storage || zone.bindingResource == QLatin1String("pods"))
            continue;
        std::int64_t fullest = fullestOf(zone, drawn->policy);
        for (const auto &[load, id] :
             {std::pair(zone.diskLoadPpm, "iops"), std::pair(zone.networkLoadPpm, "network")}) {
            if (load.value_or(0) > fullest) {
                fullest = *load;
                zone.bindingResource = QLatin1String(id);
            }
        }
    }
}

} // namespace grondplan
