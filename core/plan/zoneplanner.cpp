#include "core/plan/zoneplanner.h"

#include "core/plan/cost.h"
#include "core/plan/crosscheck.h"
#include "core/plan/detailedjob.h"
#include "core/plan/evening.h"
#include "core/plan/nodechoice.h"
#include "core/plan/offer.h"
#include "core/plan/options.h"
#include "core/plan/overheadlines.h"
#include "core/plan/placement.h"
#include "core/plan/platformlist.h"
#include "core/plan/readings.h"
#include "core/plan/serverbuilder.h"
#include "core/plan/storage.h"
#include "core/plan/terms.h"
#include "core/plan/weekplan.h"
#include "core/plan/zonecounts.h"
#include "core/plan/zonefindings.h"

#include <algorithm>

namespace grondplan {

namespace {

HostCounts hostsOf(const ZoneJob &job, const ZoneOutcome &outcome)
{
    std::vector<std::int64_t> counts(job.baselines.size(), 0);
    for (const PlacedHost &host : outcome.hosts)
        ++counts[static_cast<std::size_t>(host.baseline)];
    HostCounts hosts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            hosts.push_back({job.baselines[i], counts[i], job.variants[i].licences, job.variants[i].options});
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
        for (const OptionCount &fitted : job.variants[static_cast<std::size_t>(host.baseline)].options) {
            const ServerOption *option = project.catalogue->option(fitted.id);
            const auto each = option ? optionPrice(terms, *option) : std::nullopt;
            month += each ? fitted.count * each->month.minor : 0;
        }
    }
    return month;
}

NodeTrial trialOf(const ZoneJob &job, const TriedNode &tried, const Project &project)
{
    const ZoneOutcome &outcome = tried.outcome;
    return {tried.shape, outcome.nodeVms(), static_cast<std::int64_t>(outcome.hosts.size()),
            Money{monthOf(job, outcome, project), project.currency}, tried.unplaced()};
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
    const placement::Vector capacity = densityRoom(job, plan);
    const auto add = [&](const Workload &workload, bool perNode) {
        const auto found = counts.find(workload.id);
        if (found == counts.end())
            return;
        WorkloadDensity density;
        density.workload = workload.id;
        density.instancesPerServerMilli = milliRatio(found->second, servers);
        const auto demand =
            placement::demandOf(instanceSize(job, workload, Reading::Likely), placement::slotDemand(job));
        density.mostPerServer =
            perNode ? 1 : std::min(fitting(capacity, demand), mostByExtras(job, plan, workload));
        plan.density.push_back(density);
    };
    for (const Workload *workload : job.steady)
        add(*workload, false);
    for (const Workload *workload : job.perNode)
        add(*workload, true);
}

std::int64_t podsOfPlatform(const ZoneJob &job, const ZonePlan &plan)
{
    std::int64_t pods = 0;
    for (const PlatformLoad &load : job.loads) {
        if (load.place == PartPlace::Inside)
            pods += load.copies;
    }
    return pods + job.agentPods.likely * plan.cluster.likely.nodes;
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
    if (plan.storage && plan.storage->usable.count() > 0) {
        const std::int64_t share =
            Fraction(plan.storage->used.count()).times(kPpm, plan.storage->usable.count()).rounded();
        if (share > fullest) {
            fullest = share;
            plan.bindingResource = placement::dimensionId(placement::Disk);
        }
    }
    if (isKubernetes(job.tier) && plan.servers.likely > 0) {
        const std::int64_t hosts = runsInNodeVms(job.tier) ? plan.nodeVms.likely : plan.servers.likely;
        const std::int64_t placed = plan.instances + podsOfPlatform(job, plan);
        const std::int64_t pods =
            Fraction(placed).times(kPpm, hosts * job.zone->policy.podsPerNode).rounded();
        if (pods > fullest)
            plan.bindingResource = placement::dimensionId(placement::Slots);
    }
}

void fillFailover(const ZoneJob &job, const ZoneOutcome &likely, const std::vector<PlannedServer> &servers,
                  ZonePlan &plan)
{
    Failover &failover = plan.failover;
    failover.tolerated = job.zone->policy.tolerate;
    // What has no place at all survives nothing; that it has none is said elsewhere, and no server's fault.
    const bool isWhole = likely.unplaced.empty() && likely.perNodeUnplaced.empty();
    failover.proved = failover.tolerated == 0 || (likely.failure.survives && isWhole);
    failover.cases = likely.failure.cases;
    failover.exhaustive = likely.failure.exhaustive;
    const auto apart = std::count_if(likely.hosts.begin(), likely.hosts.end(),
                                     [](const PlacedHost &host) { return host.ofPlatform; });
    if (failover.tolerated > 0 && apart > 2 * failover.tolerated)
        failover.apart = apart;
    failover.soleControlPlane =
        isKubernetes(job.tier) && !job.zone->policy.layers.highlyAvailable && !likely.hosts.empty();
    if (!likely.failure.worst.empty() && (isWhole || !likely.failure.survives))
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
        placement::Vector use = placement::demandOf(wholeSize(job, *workload, Reading::Likely), 0);
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
        if (partOfClass(job, static_cast<std::size_t>(unplaced->itemClass)))
            continue; // a finding says so
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
    const NodeChoice choice = placedOnBestNodes(prepared.job, askedInstances(prepared.job));
    const ZoneJob chosen = withNode(prepared.job, choice.node);
    Readings readings =
        prepared.job.how.likelyOnly ? onlyReading(choice.likely) : placeReadings(chosen, choice.likely);
    ZoneOutcome &likely = readings.outcome.likely;
    const ZoneJob job = sizedFor(chosen, likely.sizedFor);
    if (!prepared.job.how.likelyOnly) // else only what it costs matters
        placement::evenOut(job, likely);
    PlannedZone zone;
    ZonePlan &plan = zone.plan;
    plan.node = choice.node;
    for (const TriedNode &tried : choice.tried)
        plan.nodeTrials.push_back(trialOf(job, tried, project));
    plan.zone = job.zone->id;
    plan.tier = job.tier;
    plan.tierReasons = prepared.tierReasons;
    fillStanding(job, readings, plan);
    zone.servers = builtServers(job, label, likely);
    const std::map<WorkloadId, std::int64_t> counts = placedCounts(job, likely);
    for (const auto &[workload, count] : counts)
        plan.instances += count;
    fillNeed(job, askedCounts(job, likely), plan);
    fillStorage(job, likely, zone.servers, plan);
    fillUse(job, zone.servers, plan);
    fillDensity(job, counts, plan);
    fillFailover(job, likely, zone.servers, plan);
    for (const Reading reading : kReadings)
        valueOf(zone.hosts, reading) = hostsOf(job, valueOf(readings.outcome, reading));
    zone.fitted = job.fitted;
    fillBound(project, job, likely, plan);
    fillWeek(job, likely, project.currency, plan);
    fillSharing(job, counts, zone);
    fillPlatform(job, zone.servers, plan);
    fillUnplaced(job, likely, counts, zone);
    zone.findings = prepared.findings;
    addZoneFindings(job, likely, readings.highIncomplete, zone);
    if (!prepared.job.how.likelyOnly)
        plan.crossCheck = crossChecked(prepared, plan);
    zone.stopped = readings.stopped || plan.crossCheck.stopped;
    return zone;
}

} // namespace grondplan
