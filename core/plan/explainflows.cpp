#include "core/plan/explainflows.h"

#include "core/plan/builtserver.h"
#include "core/plan/flows.h"
#include "core/plan/storage.h"
#include "core/plan/throughput.h"

#include <map>

namespace grondplan::explaining {

struct TrafficKind
{
    const char *field;
    const char *what;
    std::int64_t Traffic::*amount;
};

static constexpr TrafficKind kTrafficKinds[] = {{"east_west_megabits", "east-west", &Traffic::eastWest},
                                                {"north_south_megabits", "north-south", &Traffic::northSouth},
                                                {"inside_megabits", "inside", &Traffic::inside}};

static std::map<WorkloadId, std::int64_t> countsOn(const PlannedServer &server)
{
    std::map<WorkloadId, std::int64_t> counts;
    for (const Instance &instance : server.instances) {
        if (instance.kind != InstanceKind::NodeVm)
            ++counts[instance.workload];
    }
    return counts;
}

/// Where a hypervisor takes its part of what the disks can do: says so in a step whose formula is then
/// `formula`.
static void sayReaching(const Catalogue &catalogue, std::int64_t reaching, const QString &formula, Step &step)
{
    const Constant *factor = catalogue.constant(QStringLiteral("kvm.random_iops_factor"));
    if (reaching == kPpm || !factor)
        return;
    step.formula = formula;
    step.constants.push_back({factor->id, factor->value, Unit::Decimal, factor->provenance.source,
                              factor->provenance.date, factor->provenance.estimate});
}

static Step diskStep(const ZoneJob &job, const PlannedServer &server, const Baseline &baseline)
{
    Step step{QStringLiteral("server.disk-load"),
              QStringLiteral("sum(instances * (reads / all-reads + writes * penalty / all-writes))"),
              {},
              {},
              0,
              Unit::Ppm};
    const std::int64_t reaching = reachingVms(*job.catalogue, job.profile, job.tier, job.zone->policy.layers);
    const std::optional<ArrayIops> array = arrayIops(*job.catalogue, baseline, reaching);
    const std::optional<ArrayIops> whole = arrayIops(*job.catalogue, baseline, kPpm);
    if (!array || !whole)
        return step;
    const std::int64_t penalty = writePenalty(*job.catalogue, baseline.raid);
    sayReaching(
        *job.catalogue, reaching,
        QStringLiteral("sum(instances * (reads / all-reads + writes * penalty / all-writes)) / iops-factor"),
        step);
    step.inputs = {{QStringLiteral("all-reads"), whole->read, Unit::Iops, baseline.model},
                   {QStringLiteral("all-writes"), whole->write, Unit::Iops, baseline.model},
                   {QStringLiteral("penalty"), penalty, Unit::None, baseline.model}};
    std::int64_t load = 0;
    const std::map<WorkloadId, std::int64_t> counts = countsOn(server);
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list) {
            const auto found = counts.find(workload->id);
            const Throughput &asks = workload->throughput;
            if (found == counts.end() || asks.iops == 0)
                continue;
            step.inputs.push_back(
                {QStringLiteral("instances"), found->second, Unit::Instances, workload->name});
            step.inputs.push_back({QStringLiteral("iops"), asks.iops, Unit::Iops, workload->name});
            step.inputs.push_back(
                {QStringLiteral("write-share"), asks.writes.ppm, Unit::Ppm, workload->name});
            load += found->second * diskLoad(*array, penalty, asks.iops, asks.writes);
        }
    }
    step.result = (load + 999) / 1000;
    return step;
}

/// What the links of a server's instances and their traffic to outside bring it.
static Step trafficStep(const Scenario &scenario, const PlannedServer &server, const TrafficKind &kind)
{
    Step step{QString(QLatin1String("server.traffic-") + QLatin1String(kind.what)),
              QStringLiteral("sum(link * pairs / all-pairs)"),
              {},
              {},
              server.traffic.value_or(Traffic{}).*kind.amount,
              Unit::Bandwidth};
    const std::map<WorkloadId, std::int64_t> counts = countsOn(server);
    if (kind.amount == &Traffic::northSouth) {
        step.formula = QStringLiteral("sum(instances * outside)");
        for (const auto &[id, count] : counts) {
            const Workload *workload = scenario.workload(id);
            if (!workload || workload->throughput.outside.count() == 0)
                continue;
            step.inputs.push_back({QStringLiteral("instances"), count, Unit::Instances, workload->name});
            step.inputs.push_back({QStringLiteral("outside"), workload->throughput.outside.count(),
                                   Unit::Bandwidth, workload->name});
        }
        return step;
    }
    for (const Link &link : scenario.links) {
        if (!link.bandwidth || (!counts.contains(link.from) && !counts.contains(link.to)))
            continue;
        const Workload *from = scenario.workload(link.from);
        const Workload *to = scenario.workload(link.to);
        if (!from || !to)
            continue;
        step.inputs.push_back({QStringLiteral("link"), link.bandwidth->count(), Unit::Bandwidth,
                               QString(from->name + u' ' + QChar(0x2192) + u' ' + to->name)});
    }
    return step;
}

void addServerFlows(const Scenario &scenario, const Plan &plan, std::size_t index, const ZoneJob &job,
                    const QString &path, std::vector<Explanation> &result)
{
    const PlannedServer &server = plan.servers[index];
    const std::optional<Baseline> baseline = dataServer(*job.catalogue, scenario, plan, server);
    if (server.diskLoadPpm && baseline)
        result.push_back({path + QLatin1String("disk_load_ppm"), {diskStep(job, server, *baseline)}});
    for (const TrafficKind &kind : kTrafficKinds) {
        if (server.traffic)
            result.push_back({QString(path + QLatin1String("traffic.") + QLatin1String(kind.field)),
                              {trafficStep(scenario, server, kind)}});
    }
}

static Step functionalStep(const Catalogue &catalogue, const Scenario &scenario, const Plan &plan,
                           const ZonePlan &zone)
{
    Step step{QStringLiteral("zone.functional-iops"),
              QStringLiteral("all-reads * (1 - write-share) + all-writes * write-share / penalty"),
              {},
              {},
              0,
              Unit::Iops};
    std::optional<Baseline> baseline = builtServer(catalogue, plan, zone.zone, zone.baselines.value(0));
    const Zone *drawn = scenario.zone(zone.zone);
    const StorageChoice storage = drawn ? drawn->policy.storage : StorageChoice{};
    if (baseline)
        baseline = withDataDisks(zone.tier, storage, *baseline);
    const std::int64_t reaching =
        drawn ? reachingVms(catalogue, plan.profile, zone.tier, drawn->policy.layers) : kPpm;
    const std::optional<ArrayIops> array =
        baseline ? arrayIops(catalogue, *baseline, reaching) : std::nullopt;
    const std::optional<ArrayIops> whole = baseline ? arrayIops(catalogue, *baseline, kPpm) : std::nullopt;
    const std::optional<Ratio> writes = writesIn(scenario, plan, zone.zone);
    if (!array || !whole || !writes)
        return step;
    sayReaching(
        catalogue, reaching,
        QStringLiteral("(all-reads * (1 - write-share) + all-writes * write-share / penalty) * iops-factor"),
        step);
    const std::int64_t penalty = writesOnDisk(catalogue, zone.tier, storage, baseline->raid);
    step.inputs = {{QStringLiteral("all-reads"), whole->read, Unit::Iops, baseline->model},
                   {QStringLiteral("all-writes"), whole->write, Unit::Iops, baseline->model},
                   {QStringLiteral("penalty"), penalty, Unit::None, baseline->model},
                   {QStringLiteral("write-share"), writes->ppm, Unit::Ppm, {}}};
    step.result = functionalIops(*array, *writes, penalty);
    return step;
}

static Step zoneDiskStep(const Plan &plan, const ZonePlan &zone)
{
    Step step{QStringLiteral("zone.utilisation-iops"),
              QStringLiteral("sum(disk-load) / servers"),
              {},
              {},
              0,
              Unit::Ppm};
    std::int64_t servers = 0;
    std::int64_t sum = 0;
    for (const PlannedServer &server : plan.servers) {
        if (server.zone != zone.zone)
            continue;
        ++servers;
        sum += server.diskLoadPpm.value_or(0);
        step.inputs.push_back(
            {QStringLiteral("disk-load"), server.diskLoadPpm.value_or(0), Unit::Ppm, server.id});
    }
    step.inputs.push_back({QStringLiteral("servers"), servers, Unit::Servers, {}});
    step.result = servers > 0 ? Fraction(sum, servers).rounded() : 0;
    return step;
}

static Step zoneNetworkStep(const Catalogue &catalogue, const Plan &plan, const ZonePlan &zone)
{
    Step step{QStringLiteral("zone.utilisation-network"),
              QStringLiteral("sum(server-traffic) / sum(network-card)"),
              {},
              {},
              0,
              Unit::Ppm};
    std::int64_t traffic = 0;
    std::int64_t cards = 0;
    for (const PlannedServer &server : plan.servers) {
        const std::optional<Baseline> built = builtServer(catalogue, server);
        if (server.zone != zone.zone || !built)
            continue;
        const Traffic asked = server.traffic.value_or(Traffic{});
        step.inputs.push_back({QStringLiteral("server-traffic"), asked.eastWest + asked.northSouth,
                               Unit::Bandwidth, server.id});
        step.inputs.push_back(
            {QStringLiteral("network-card"), built->nic.count(), Unit::Bandwidth, server.id});
        traffic += asked.eastWest + asked.northSouth;
        cards += built->nic.count();
    }
    step.result = cards > 0 ? Fraction(traffic).times(kPpm, cards).rounded() : 0;
    return step;
}

void addZoneFlows(const Catalogue &catalogue, const Scenario &scenario, const Plan &plan,
                  const ZonePlan &zone, const QString &path, std::vector<Explanation> &result)
{
    if (zone.functionalIops)
        result.push_back(
            {path + QLatin1String("functional_iops"), {functionalStep(catalogue, scenario, plan, zone)}});
    if (zone.diskLoadPpm)
        result.push_back({path + QLatin1String("utilisation_ppm.iops"), {zoneDiskStep(plan, zone)}});
    if (zone.networkLoadPpm)
        result.push_back(
            {path + QLatin1String("utilisation_ppm.network"), {zoneNetworkStep(catalogue, plan, zone)}});
    if (!zone.traffic)
        return;
    for (const TrafficKind &kind : kTrafficKinds) {
        Step step{QString(QLatin1String("zone.traffic-") + QLatin1String(kind.what)),
                  QStringLiteral("sum(servers)"),
                  {},
                  {},
                  0,
                  Unit::Bandwidth};
        for (const PlannedServer &server : plan.servers) {
            if (server.zone != zone.zone || !server.traffic)
                continue;
            step.inputs.push_back({QStringLiteral("server-traffic"), (*server.traffic).*kind.amount,
                                   Unit::Bandwidth, server.id});
            step.result += (*server.traffic).*kind.amount;
        }
        result.push_back({QString(path + QLatin1String("traffic.") + QLatin1String(kind.field)), {step}});
    }
}

} // namespace grondplan::explaining
