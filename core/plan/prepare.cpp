#include "core/plan/cost.h"
#include "core/plan/detailedjob.h"
#include "core/plan/hosttypes.h"
#include "core/plan/options.h"
#include "core/plan/placement.h"
#include "core/plan/storage.h"
#include "core/plan/throughput.h"
#include "core/plan/zoneplanner.h"
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

static void chooseTier(const Scenario &scenario, const Zone &zone, PreparedZone &prepared)
{
    ZoneJob &job = prepared.job;
    if (zone.tier) {
        job.tier = *zone.tier;
        return;
    }
    std::vector<const Workload *> all = job.steady;
    all.insert(all.end(), job.perNode.begin(), job.perNode.end());
    TierAdvice advice = recommendTier(scenario, all);
    job.tier = advice.tier;
    prepared.tierReasons = std::move(advice.reasons);
}

Result<PreparedZone> prepareZone(const Project &project, const Scenario &scenario, const Zone &zone,
                                 const Planning &how)
{
    PreparedZone prepared;
    ZoneJob &job = prepared.job;
    job.zone = &zone;
    job.node = zone.policy.node;
    job.catalogue = project.catalogue.get();
    job.how = how;
    sortWorkloads(scenario, zone, job);
    job.apart = placement::apartGroups(zone, job.steady);
    chooseTier(scenario, zone, prepared);
    const auto allowed = allowedBaselines(*project.catalogue, zone, job.tier);
    if (!allowed)
        return tl::unexpected<Error>(allowed.error());
    if (Result<> done = addStorage(job); !done)
        return tl::unexpected<Error>(done.error());
    chooseBaselines(project, scenario, *allowed, prepared);
    prepared.other = job;
    prepared.other.isCheck = true;
    prepared.otherProfile = scenario.profile == Profile::Detailed ? Profile::RuleOfThumb : Profile::Detailed;
    if (Result<> done = choose(scenario.profile, *project.catalogue, job); !done)
        return tl::unexpected<Error>(done.error());
    addDemands(scenario, job);
    addWeek(job);
    // An older project's catalogue may not have what the other asks for; that is no fault of the plan.
    if (Result<> done = choose(prepared.otherProfile, *project.catalogue, prepared.other); !done)
        prepared.missing = done.error().where;
    addDemands(scenario, prepared.other);
    addWeek(prepared.other);
    return prepared;
}

} // namespace grondplan
