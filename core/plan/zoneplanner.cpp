#include "core/plan/zoneplanner.h"

#include "core/plan/cost.h"
#include "core/plan/nodechoice.h"
#include "core/plan/offer.h"
#include "core/plan/placement.h"
#include "core/plan/serverbuilder.h"
#include "core/plan/terms.h"
#include "core/plan/zonefindings.h"
#include "core/platform/platform.h"

#include <algorithm>
#include <thread>

namespace grondplan {

namespace {

/// The three readings of a zone, placed so that low <= likely <= high.
struct Readings
{
    Band<ZoneOutcome> outcome;
    bool highIncomplete = false; ///< something placed at likely does not fit at high
    bool stopped = false;
};

std::vector<std::int64_t> unplacedCounts(const ZoneOutcome &outcome, std::size_t classes)
{
    std::vector<std::int64_t> counts(classes, 0);
    for (const UnplacedClass &unplaced : outcome.unplaced)
        counts[static_cast<std::size_t>(unplaced.itemClass)] += unplaced.count;
    return counts;
}

/// Low and high, which do not depend on each other: side by side where there are threads.
void placeBand(const ZoneJob &job, const std::vector<std::int64_t> &counts, Readings &readings)
{
    const auto placeHigh = [&] { readings.outcome.high = placeZone(job, counts, Reading::High); };
    std::jthread beside;
    if (job.how.threads > 1)
        beside = std::jthread(placeHigh);
    else
        placeHigh();
    readings.outcome.low = placeZone(job, counts, Reading::Low);
}

std::vector<std::int64_t> askedReplicas(const ZoneJob &job)
{
    std::vector<std::int64_t> counts;
    for (const Workload *workload : job.steady)
        counts.push_back(placedReplicas(*workload));
    return counts;
}

/// The other two of a zone whose likely reading is placed. Where all servers are of one type it is the same
/// in all readings, so that they differ in number only, unless something then fits on another type alone.
Readings placeReadings(ZoneJob job, const ZoneOutcome &placed)
{
    if (!job.zone->policy.mixedTypes && !placed.hosts.empty())
        job.only = job.baselines[static_cast<std::size_t>(placed.hosts.front().baseline)];
    std::vector<std::int64_t> counts = askedReplicas(job);
    Readings readings;
    ZoneOutcome &likely = readings.outcome.likely;
    likely = placed;
    // Low and high are of what is placed at likely, so that the three can be compared.
    const std::vector<std::int64_t> missing = unplacedCounts(likely, counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] -= missing[i];

    placeBand(job, counts, readings);
    ZoneOutcome &high = readings.outcome.high;
    if (job.only != nullptr && !high.unplaced.empty()) {
        job.only = nullptr;
        high = placeZone(job, counts, Reading::High);
    }
    readings.highIncomplete = !high.unplaced.empty();
    // A placement for a higher band holds for a lower one, where everything is smaller.
    if (!readings.highIncomplete && high.cost < likely.cost) {
        high.unplaced = likely.unplaced;
        const std::int64_t bound = likely.bound;
        likely = high;
        likely.bound = std::min(bound, likely.cost);
    }
    if (high.cost < likely.cost)
        high = likely;

    ZoneOutcome &low = readings.outcome.low;
    if (low.cost > likely.cost || !low.unplaced.empty())
        low = likely;
    readings.stopped = likely.stopped || high.stopped || low.stopped;
    return readings;
}

HostCounts hostsOf(const ZoneJob &job, const ZoneOutcome &outcome)
{
    std::vector<std::int64_t> counts(job.baselines.size(), 0);
    for (const PlacedHost &host : outcome.hosts)
        ++counts[static_cast<std::size_t>(host.baseline)];
    HostCounts hosts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            hosts.push_back({job.baselines[i], counts[i], job.variants[i].licences});
    }
    return hosts;
}

/// What the servers cost a month, without licences.
std::int64_t monthOf(const ZoneJob &job, const ZoneOutcome &outcome, const Project &project)
{
    const Terms terms(project);
    std::int64_t month = 0;
    for (const PlacedHost &host : outcome.hosts) {
        const auto price = terms.serverPrice(*job.baselines[static_cast<std::size_t>(host.baseline)]);
        month += price ? price->month.minor : 0;
    }
    return month;
}

NodeTrial trialOf(const ZoneJob &job, const TriedNode &tried, const Project &project)
{
    const ZoneOutcome &outcome = tried.outcome;
    return {tried.shape, outcome.nodeVms(), static_cast<std::int64_t>(outcome.hosts.size()),
            Money{monthOf(job, outcome, project), project.currency}, tried.unplaced()};
}

/// The types in the order in which the zone may use them.
std::vector<TypeCount> typesOf(const ZoneJob &job, const Band<ZoneOutcome> &outcome)
{
    std::vector<TypeCount> types;
    std::vector<std::size_t> typeOf; // those of one baseline, whatever they are licensed for, are one type
    for (const Baseline *baseline : job.baselines) {
        if (types.empty() || types.back().baseline != baseline->id)
            types.push_back({baseline->id, {}});
        typeOf.push_back(types.size() - 1);
    }
    for (const Reading reading : kReadings) {
        for (const PlacedHost &host : valueOf(outcome, reading).hosts)
            ++valueOf(types[typeOf[static_cast<std::size_t>(host.baseline)]].servers, reading);
    }
    std::erase_if(types, [](const TypeCount &type) { return type.servers == Band<std::int64_t>{}; });
    return types;
}

/// How many instances of each workload stand on the servers, by what was placed.
std::map<WorkloadId, std::int64_t> placedCounts(const std::vector<PlannedServer> &servers)
{
    std::map<WorkloadId, std::int64_t> counts;
    for (const PlannedServer &server : servers) {
        for (const Instance &instance : server.instances) {
            if (instance.kind != InstanceKind::NodeVm)
                ++counts[instance.workload];
        }
    }
    return counts;
}

/// What was asked for, placed or not: an overhead is a matter of the demand. What runs on every host follows
/// their number.
std::map<WorkloadId, std::int64_t> askedCounts(const ZoneJob &job,
                                               const std::map<WorkloadId, std::int64_t> &placed)
{
    std::map<WorkloadId, std::int64_t> counts = placed;
    for (const Workload *workload : job.steady)
        counts[workload->id] = placedReplicas(*workload);
    return counts;
}

/// reached[i][r]: the zone's need with the first i layers on it, r = 0 CPU, 1 memory; a line is the
/// difference of two, so that they add up.
using Reached = std::vector<std::array<Band<std::int64_t>, 2>>;

void addReached(const ZoneJob &job, const Workload &workload, std::int64_t count, Reached &reached)
{
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const Reading reading : kReadings) {
            const Fraction cpu =
                inflated(workload.cpu.request.count(), job.layers, Affected::Cpu, reading, i);
            const Fraction memory =
                inflated(workload.memory.request.count(), job.layers, Affected::Memory, reading, i);
            valueOf(reached[i][0], reading) += cpu.roundedUp() * count;
            valueOf(reached[i][1], reading) += memory.roundedUp() * count;
        }
    }
}

void addOverheadLines(const Layer &layer, const Reached &reached, std::size_t index, ZonePlan &plan)
{
    for (std::size_t r = 0; r < 2; ++r) {
        if (r == 0 ? !layer.onCpu : !layer.onMemory)
            continue;
        OverheadLine line;
        line.layer = layer.id;
        line.resource = r == 0 ? QStringLiteral("cpu") : QStringLiteral("memory");
        line.constant = layer.constant->id;
        for (const Reading reading : kReadings) {
            valueOf(line.added, reading) =
                valueOf(reached[index + 1][r], reading) - valueOf(reached[index][r], reading);
            valueOf(line.share, reading) = valueOf(layer.share, reading).ppm;
        }
        plan.overhead.push_back(line);
    }
}

void fillNeed(const ZoneJob &job, const std::map<WorkloadId, std::int64_t> &counts, ZonePlan &plan)
{
    const std::size_t layers = job.layers.size();
    Reached reached(layers + 1);
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list) {
            const auto found = counts.find(workload->id);
            if (found == counts.end())
                continue;
            const std::int64_t count = found->second;
            plan.need += Resources{workload->cpu.request * count, workload->memory.request * count,
                                   workload->disk * count, workload->gpus * count};
            addReached(job, *workload, count, reached);
        }
    }
    plan.effectiveCpu = reached[layers][0];
    plan.effectiveMemory = reached[layers][1];
    for (std::size_t i = 0; i < layers; ++i)
        addOverheadLines(job.layers[i], reached, i, plan);
}

/// How many instances of a size fit in a capacity; a resource that is not asked for does not count.
std::int64_t fitting(const placement::Vector &capacity, const placement::Vector &demand)
{
    std::int64_t most = packing::kLargest;
    for (std::size_t d = 0; d < capacity.size(); ++d) {
        if (demand[d] > 0)
            most = std::min(most, capacity[d] / demand[d]);
    }
    return most == packing::kLargest ? 0 : most;
}

std::int64_t milliRatio(std::int64_t amount, std::int64_t by)
{
    return by == 0 ? 0 : Fraction(amount * 1000, by).rounded();
}

void fillDensity(const ZoneJob &job, const std::map<WorkloadId, std::int64_t> &counts, ZonePlan &plan)
{
    const std::int64_t servers = plan.servers.likely;
    plan.densityMilli = milliRatio(plan.instances, servers);
    if (servers == 0)
        return;
    const Resources room =
        runsInNodeVms(job.tier)
            ? Resources{job.node.cpu, job.node.memory, plan.offered.disk, plan.offered.gpus}
            : normalOf(offerOf(mainBaseline(job, plan.baselines), job.tier, job.zone->policy), job.tier,
                       job.zone->policy);
    const placement::Vector capacity = placement::capacityOf(room, placement::slotsOf(job));
    const auto add = [&](const Workload &workload, bool perNode) {
        const auto found = counts.find(workload.id);
        if (found == counts.end())
            return;
        WorkloadDensity density;
        density.workload = workload.id;
        density.instancesPerServerMilli = milliRatio(found->second, servers);
        const auto demand =
            placement::demandOf(instanceSize(job, workload, Reading::Likely), placement::slotDemand(job));
        density.mostPerServer = perNode ? 1 : fitting(capacity, demand);
        plan.density.push_back(density);
    };
    for (const Workload *workload : job.steady)
        add(*workload, false);
    for (const Workload *workload : job.perNode)
        add(*workload, true);
}

void fillUse(const ZoneJob &job, const std::vector<PlannedServer> &servers, ZonePlan &plan)
{
    for (const PlannedServer &server : servers) {
        plan.offered += server.capacity;
        plan.used += server.used;
        if (!plan.baselines.contains(server.baseline))
            plan.baselines.append(server.baseline);
    }
    const placement::Vector limit =
        placement::capacityOf(normalOf(plan.offered, job.tier, job.zone->policy), 0);
    const placement::Vector used = placement::demandOf(plan.used, 0);
    std::int64_t fullest = -1;
    for (int d = 0; d < placement::Slots; ++d) {
        const auto i = static_cast<std::size_t>(d);
        if (limit[i] == 0)
            continue;
        const std::int64_t share = Fraction(used[i]).times(kPpm, limit[i]).rounded();
        if (share > fullest) {
            fullest = share;
            plan.bindingResource = placement::dimensionId(d);
        }
    }
    if (isKubernetes(job.tier) && plan.servers.likely > 0) {
        const std::int64_t hosts = runsInNodeVms(job.tier) ? plan.nodeVms.likely : plan.servers.likely;
        const std::int64_t pods =
            Fraction(plan.instances).times(kPpm, hosts * job.zone->policy.podsPerNode).rounded();
        if (pods > fullest)
            plan.bindingResource = placement::dimensionId(placement::Slots);
    }
}

void fillFailover(const ZoneJob &job, const ZoneOutcome &likely, const std::vector<PlannedServer> &servers,
                  ZonePlan &plan)
{
    Failover &failover = plan.failover;
    failover.tolerated = job.zone->policy.tolerate;
    // What has no place at all survives nothing.
    failover.proved = failover.tolerated == 0 ||
                      (likely.failure.survives && likely.unplaced.empty() && likely.perNodeUnplaced.empty());
    failover.cases = likely.failure.cases;
    failover.exhaustive = likely.failure.exhaustive;
    if (!likely.failure.worst.empty())
        failover.worstHost = servers[static_cast<std::size_t>(likely.failure.worst.front())].id;
}

void fillBound(const Project &project, const ZoneJob &job, const ZoneOutcome &likely, ZonePlan &plan)
{
    plan.bound.month = {job.priced ? likely.bound : 0, project.currency};
    plan.bound.of = {job.priced ? likely.cost : 0, project.currency};
    plan.bound.kind = QString::fromLatin1(packing::boundKindName(likely.boundKind));
    const std::int64_t above = likely.cost - likely.bound;
    plan.bound.gapPpm = likely.bound > 0 ? Fraction(above).times(kPpm, likely.bound).roundedUp() : 0;
}

void fillSharing(const ZoneJob &job, const std::map<WorkloadId, std::int64_t> &counts, PlannedZone &zone)
{
    std::vector<const Workload *> workloads = job.steady;
    workloads.insert(workloads.end(), job.perNode.begin(), job.perNode.end());
    std::vector<placement::Vector> uses;
    placement::Vector all(placement::DimensionCount, 0);
    for (const Workload *workload : workloads) {
        const auto found = counts.find(workload->id);
        if (found == counts.end())
            continue;
        placement::Vector use = placement::demandOf(instanceSize(job, *workload, Reading::Likely), 0);
        for (std::size_t d = 0; d < use.size(); ++d) {
            use[d] *= found->second;
            all[d] += use[d];
        }
        uses.push_back(use);
        zone.sharing.push_back(workload->id);
    }
    for (const placement::Vector &use : uses)
        zone.sharingWeights.push_back(dominantShare(use, all));
}

void fillUnplaced(const ZoneJob &job, const ZoneOutcome &likely,
                  const std::map<WorkloadId, std::int64_t> &counts, PlannedZone &zone)
{
    std::vector<const UnplacedClass *> ordered;
    for (const UnplacedClass &unplaced : likely.unplaced)
        ordered.push_back(&unplaced);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](auto *a, auto *b) { return a->itemClass < b->itemClass; });
    for (const UnplacedClass *unplaced : ordered) {
        const WorkloadId id = job.steady[static_cast<std::size_t>(unplaced->itemClass)]->id;
        if (!zone.unplaced.empty() && zone.unplaced.back().workload == id &&
            zone.unplaced.back().reason == unplaced->reason) {
            zone.unplaced.back().count += unplaced->count;
            continue;
        }
        const auto placed = counts.find(id);
        std::int64_t first = (placed == counts.end() ? 0 : placed->second) + 1;
        if (!zone.unplaced.empty() && zone.unplaced.back().workload == id)
            first = zone.unplaced.back().firstReplica + zone.unplaced.back().count;
        zone.unplaced.push_back({id, unplaced->count, first, unplaced->reason});
    }
    for (const int index : likely.perNodeUnplaced) {
        zone.unplaced.push_back({job.perNode[static_cast<std::size_t>(index)]->id,
                                 1,
                                 1,
                                 {QStringLiteral("unplaced.per-node"), {job.zone->name}}});
    }
}

} // namespace

PlannedZone planZone(const Project &project, const PreparedZone &prepared, const QString &label)
{
    ZoneJob job = prepared.job;
    const NodeChoice choice = placedOnBestNodes(job, askedReplicas(job));
    job.node = choice.node;
    const Readings readings = placeReadings(job, choice.likely);
    PlannedZone zone;
    zone.stopped = readings.stopped;
    ZonePlan &plan = zone.plan;
    plan.node = choice.node;
    for (const TriedNode &tried : choice.tried)
        plan.nodeTrials.push_back(trialOf(job, tried, project));
    plan.zone = job.zone->id;
    plan.tier = job.tier;
    plan.tierReasons = prepared.tierReasons;
    for (const Reading reading : kReadings) {
        valueOf(plan.servers, reading) =
            static_cast<std::int64_t>(valueOf(readings.outcome, reading).hosts.size());
        valueOf(plan.nodeVms, reading) = valueOf(readings.outcome, reading).nodeVms();
    }
    // With other types the dearer servers of a higher reading may be fewer, and larger.
    plan.servers.low = std::min(plan.servers.low, plan.servers.likely);
    plan.servers.high = std::max(plan.servers.high, plan.servers.likely);
    plan.types = typesOf(job, readings.outcome);
    const ZoneOutcome &likely = readings.outcome.likely;
    zone.servers = builtServers(job, label, likely);
    const std::map<WorkloadId, std::int64_t> counts = placedCounts(zone.servers);
    for (const auto &[workload, count] : counts)
        plan.instances += count;
    fillNeed(job, askedCounts(job, counts), plan);
    fillUse(job, zone.servers, plan);
    fillDensity(job, counts, plan);
    fillFailover(job, likely, zone.servers, plan);
    for (const Reading reading : kReadings)
        valueOf(zone.hosts, reading) = hostsOf(job, valueOf(readings.outcome, reading));
    fillBound(project, job, likely, plan);
    fillSharing(job, counts, zone);
    fillUnplaced(job, likely, counts, zone);
    for (const QString &part : platformParts(job.tier))
        plan.platform.push_back({part, std::nullopt, std::nullopt});
    zone.findings = prepared.findings;
    addZoneFindings(job, likely, readings.highIncomplete, zone);
    return zone;
}

} // namespace grondplan
