#include "core/plan/backups.h"
#include "core/plan/cost.h"
#include "core/plan/detailedjob.h"
#include "core/plan/hosttypes.h"
#include "core/plan/offer.h"
#include "core/plan/options.h"
#include "core/plan/placement.h"
#include "core/plan/storage.h"
#include "core/plan/throughput.h"
#include "core/plan/zoneplanner.h"
#include "core/platform/standins.h"
#include "core/tiers/tiers.h"

#include <algorithm>

namespace grondplan {

static void sortWorkloads(const Scenario &scenario, const Zone &zone, ZoneJob &job)
{
    for (const Workload &workload : scenario.workloads) {
        if (workload.zone != zone.id || !workload.active || workload.transient)
            continue;
        (workload.perNode ? job.perNode : job.steady).push_back(&workload);
        if (!workload.licences.isEmpty())
            job.licensed.push_back(&workload);
    }
}

static std::vector<AllowedServer> withOptions(const Project &project, const Scenario &scenario,
                                              const Terms &terms, const std::vector<AllowedServer> &plain,
                                              ZoneJob &job)
{
    if (project.catalogue->options.empty())
        return plain;
    const std::map<WorkloadId, std::int64_t> worst = worstTraffic(scenario);
    std::vector<AllowedServer> all;
    for (const AllowedServer &server : plain) {
        for (AllowedServer &fitted : fittings(project, terms, server, worst, job))
            all.push_back(std::move(fitted));
    }
    return all;
}

/// The baselines that can be compared by price; only when none has one, those without.
static void chooseBaselines(const Project &project, const Scenario &scenario,
                            const std::vector<const Baseline *> &allowed, PreparedZone &prepared)
{
    ZoneJob &job = prepared.job;
    std::vector<const Baseline *> unpriced;
    std::vector<AllowedServer> priced;
    const Terms terms(project);
    for (const Baseline *baseline : allowed) {
        if (const auto price = terms.serverPrice(*baseline)) {
            priced.push_back({baseline, monthlyCost(terms, price->month.minor, price->once.minor)});
        } else {
            unpriced.push_back(baseline);
        }
    }
    const bool noneHasPrice = priced.empty();
    job.priced = !noneHasPrice;
    for (const Baseline *baseline : unpriced) {
        Finding finding;
        finding.severity = Severity::Warning;
        finding.code =
            noneHasPrice ? QStringLiteral("baseline-without-price") : QStringLiteral("baseline-left-out");
        finding.args = {job.zone->name, baseline->model};
        finding.zone = job.zone->id;
        prepared.findings.push_back(finding);
        if (noneHasPrice) {
            priced.push_back({baseline, 1}); // fewest servers, as nothing is known of money
        }
    }
    addHostTypes(project, terms, withOptions(project, scenario, terms, priced, job), job);
    for (const Finding &finding : optionFindings(project, allowed, *job.zone))
        prepared.findings.push_back(finding);
    for (const Finding &finding : licenceFindings(project, terms, job))
        prepared.findings.push_back(finding);
}

/// Tells a job what a profile reckons with. Baselines, tier and workloads must be in it.
static Result<> choose(Profile profile, const Catalogue &catalogue, ZoneJob &job)
{
    if (profile == Profile::Detailed)
        return makeDetailed(catalogue, job);
    Result<std::vector<Layer>> layers = layersOf(catalogue, job.tier, job.zone->policy);
    if (!layers)
        return tl::unexpected<Error>(layers.error());
    job.layers = std::move(*layers);
    return addStorageReserves(job);
}

/// What the zone's storage asks of its servers, whatever the profile. Baselines and workloads must be in it.
static Result<> addStorage(ZoneJob &job)
{
    const StorageChoice &choice = job.zone->policy.storage;
    const Result<Bytes> boot = bootSpaceOf(*job.catalogue, choice);
    if (!boot)
        return tl::unexpected<Error>(boot.error());
    job.bootSpace = *boot;
    if (!isPooled(job))
        return {};
    if (const Result<PoolRule> rule = poolRule(*job.catalogue, choice); !rule)
        return tl::unexpected<Error>(rule.error());
    return {};
}

static Result<std::vector<const Baseline *>> allowedBaselines(const Catalogue &catalogue, const Zone &zone,
                                                              Tier tier)
{
    const QStringList ids =
        zone.baselines.isEmpty() ? QStringList{Catalogue::referenceBaseline(tier)} : zone.baselines;
    std::vector<const Baseline *> allowed;
    for (const QString &id : ids) {
        const Baseline *baseline = catalogue.baseline(id);
        if (!baseline)
            return failure(ErrorCode::BaselineNotFound, zone.name, {id});
        // Named twice it is still one type, of which there are as many as its stock says.
        if (std::find(allowed.begin(), allowed.end(), baseline) == allowed.end())
            allowed.push_back(baseline);
    }
    return allowed;
}

/// What a server, or a node VM, has for one instance in normal running.
static std::vector<Resources> roomsOf(const ZoneJob &job)
{
    std::vector<Resources> rooms;
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const Resources room = normalOf(serverOffer(job, i), job.tier, job.zone->policy);
        if (!runsInNodeVms(job.tier)) {
            rooms.push_back(room);
            continue;
        }
        std::vector<NodeShape> shapes = job.zone->policy.otherNodes;
        shapes.push_back(job.zone->policy.node);
        for (const NodeShape &shape : shapes) {
            Resources node = nodeRoom(withNode(job, shape), Reading::Likely);
            node.disk = room.disk;
            node.gpus = room.gpus;
            rooms.push_back(node);
        }
    }
    return rooms;
}

/// The first workload of which not even one instance fits anywhere; nullptr where all do.
static const Workload *tooLargeFor(const ZoneJob &job)
{
    const std::vector<Resources> rooms = roomsOf(job);
    const auto fits = [&](const Workload *workload) {
        const Resources size = instanceSize(job, *workload, Reading::Likely);
        return std::any_of(rooms.begin(), rooms.end(), [&size](const Resources &room) {
            return size.cpu <= room.cpu && size.memory <= room.memory && size.disk <= room.disk &&
                   size.gpus <= room.gpus;
        });
    };
    for (const auto *list : {&job.steady, &job.perNode}) {
        const auto found = std::find_if_not(list->begin(), list->end(), fits);
        if (found != list->end())
            return *found;
    }
    return nullptr;
}

static Result<PreparedZone> prepareOn(Tier tier, const Project &project, const Scenario &scenario,
                                      const Zone &zone, const Planning &how)
{
    PreparedZone prepared;
    ZoneJob &job = prepared.job;
    job.zone = &zone;
    job.node = zone.policy.node;
    job.catalogue = project.catalogue.get();
    job.how = how;
    job.tier = tier;
    sortWorkloads(scenario, zone, job);
    job.without = zone.policy.partsOff;
    job.without.merge(partsStoodInFor(scenario, zone, tier));
    job.apart = placement::apartGroups(zone, job.steady);
    const auto allowed = allowedBaselines(*project.catalogue, zone, job.tier);
    if (!allowed)
        return tl::unexpected<Error>(allowed.error());
    if (Result<> done = addStorage(job); !done)
        return tl::unexpected<Error>(done.error());
    chooseBaselines(project, scenario, *allowed, prepared);
    ZoneJob other = job;
    prepared.otherProfile = scenario.profile == Profile::Detailed ? Profile::RuleOfThumb : Profile::Detailed;
    if (Result<> done = choose(scenario.profile, *project.catalogue, job); !done)
        return tl::unexpected<Error>(done.error());
    addDemands(scenario, job);
    keepBackupsApart(job);
    addWeek(job);
    if (how.likelyOnly) // nothing is compared with the other profile
        return prepared;
    prepared.other = std::move(other);
    prepared.other.isCheck = true;
    // An older project's catalogue may not have what the other asks for; that is no fault of the plan.
    if (Result<> done = choose(prepared.otherProfile, *project.catalogue, prepared.other); !done)
        prepared.missing = done.error().where;
    addDemands(scenario, prepared.other);
    keepBackupsApart(prepared.other);
    addWeek(prepared.other);
    return prepared;
}

/// On the tier that is recommended; where something fits on none of its servers, on the next best one whose
/// servers take everything, if there is any.
static Result<PreparedZone> prepareOnBest(const Project &project, const Scenario &scenario, const Zone &zone,
                                          const Planning &how)
{
    const TierAdvice advice = recommendTier(scenario, zone);
    Result<PreparedZone> best = prepareOn(advice.tier, project, scenario, zone, how);
    if (!best)
        return best;
    best->tierReasons = advice.reasons;
    const Workload *tooLarge = tooLargeFor(best->job);
    for (std::size_t i = 0; tooLarge != nullptr && i < advice.others.size(); ++i) {
        Result<PreparedZone> next = prepareOn(advice.others[i], project, scenario, zone, how);
        if (!next || tooLargeFor(next->job) != nullptr)
            continue;
        next->tierReasons = {
            {QStringLiteral("guide.does-not-fit"),
             {textArgument(QString(QLatin1String("tier.") + tierId(advice.tier))), tooLarge->name}}};
        return next;
    }
    return best;
}

Result<PreparedZone> prepareZone(const Project &project, const Scenario &scenario, const Zone &zone,
                                 const Planning &how)
{
    return zone.tier ? prepareOn(*zone.tier, project, scenario, zone, how)
                     : prepareOnBest(project, scenario, zone, how);
}

} // namespace grondplan
