#include "core/outlook/noregret.h"

#include "core/tiers/together.h"

#include <algorithm>
#include <set>

namespace grondplan::outlook {

static std::vector<QString> candidatesOf(const Project &project, const std::vector<Tier> &path)
{
    std::vector<QString> candidates;
    const auto add = [&](const QString &id) {
        const Baseline *baseline = project.catalogue->baseline(id);
        if (baseline != nullptr && baseline->price &&
            std::find(candidates.begin(), candidates.end(), id) == candidates.end())
            candidates.push_back(id);
    };
    for (const Zone &zone : project.scenarios.front().zones) {
        for (const QString &id : zone.baselines)
            add(id);
    }
    for (const Tier tier : path)
        add(Catalogue::referenceBaseline(tier));
    return candidates;
}

namespace {
/// What goes along the path, a set of workloads for each step; the others stay where they are.
struct Way
{
    std::vector<Tier> path;
    std::vector<std::set<WorkloadId>> movers;

    /// The zones that something leaves or changes its tier in, at any step.
    [[nodiscard]] std::set<ZoneId> zones(const Scenario &scenario) const
    {
        std::set<ZoneId> found;
        for (const Workload &workload : scenario.workloads) {
            if (std::any_of(movers.begin(), movers.end(),
                            [&workload](const auto &step) { return step.contains(workload.id); }))
                found.insert(workload.zone);
        }
        return found;
    }
};
} // namespace

/// What is known of a scenario once it has come to a step; nobody looks after a cluster that has no one to.
static Facts factsAt(Facts whole, const Stage &stage)
{
    const auto told = std::find_if(stage.triggers.begin(), stage.triggers.end(),
                                   [](const Trigger &trigger) { return !trigger.parts.empty(); });
    if (told == stage.triggers.end() && !stage.triggers.empty())
        whole.set(Fact::PlatformTeam, std::nullopt);
    else if (told != stage.triggers.end()) {
        for (const Trigger::Part &part : told->parts)
            whole.set(part.fact, part.value);
    }
    return whole;
}

static Way wayOf(const Scenario &scenario, const ScenarioAdvice &advice)
{
    Way way;
    const Facts today = factsOf(scenario);
    for (const Stage &stage : advice.stages) {
        if (stage.forNew) // what is not there yet has no size
            continue;
        way.path.push_back(stage.tier);
        const Facts whole = factsAt(today, stage);
        std::set<WorkloadId> &movers = way.movers.emplace_back();
        for (const WorkloadAdvice &each : advice.workloads) {
            const Facts facts = factsOf(whole, *scenario.workload(each.workload));
            const bool suits = !hasContainerLayer(stage.tier) || hasContainerLayer(each.verdict.tier);
            if (each.tier == advice.tier && suits && !isRuledOut(facts, verdictFor({facts}), stage.tier))
                movers.insert(each.workload);
        }
    }
    return way;
}

/// Puts those that move on the tier of a step: their zone where nothing else is in it, else one of their own.
static void moveTo(Tier tier, const std::set<WorkloadId> &movers, const QString &baseline, Project &project)
{
    Scenario &scenario = project.scenarios.front();
    std::vector<Zone> added;
    for (Zone &zone : scenario.zones) {
        std::vector<Workload *> leaving;
        bool others = false;
        for (Workload &workload : scenario.workloads) {
            if (workload.zone != zone.id || !workload.active)
                continue;
            if (movers.contains(workload.id))
                leaving.push_back(&workload);
            else
                others = true;
        }
        const Tier now = zone.tier ? *zone.tier : recommendTier(scenario, zone).tier;
        if (leaving.empty() || now == tier)
            continue;
        if (!others) {
            zone.tier = tier;
            continue;
        }
        zone.tier = now;
        Zone own = zone;
        own.id = project.newId<ZoneId>();
        own.name += QStringLiteral(" +");
        own.tier = tier;
        own.allow({baseline});
        for (Workload *workload : leaving)
            workload->zone = own.id;
        added.push_back(std::move(own));
    }
    scenario.zones.insert(scenario.zones.end(), added.begin(), added.end());
}

/// What every step takes with what moves on one type of server; nothing where something does not fit.
static Result<std::vector<StageServers>> stagesOn(const Project &project, const Way &way,
                                                  const QString &baseline, const std::stop_token &stop)
{
    std::vector<StageServers> stages;
    const std::set<ZoneId> zones = way.zones(project.scenarios.front());
    for (std::size_t i = 0; i < way.path.size(); ++i) {
        Project variant = project;
        for (Zone &zone : variant.scenarios.front().zones) {
            if (zones.contains(zone.id))
                zone.allow({baseline});
        }
        moveTo(way.path[i], way.movers[i], baseline, variant);
        const Result<Plan> planned = likelyPlan(variant, stop);
        if (!planned)
            return tl::make_unexpected(planned.error());
        const Outcome outcome = outcomeOf(*planned);
        if (outcome.unplaced > 0 || outcome.servers == 0)
            return std::vector<StageServers>();
        stages.push_back({way.path[i], outcome.servers, outcome.month});
    }
    return stages;
}

static bool isWithoutRegret(const std::vector<StageServers> &stages)
{
    return !stages.empty() && std::is_sorted(stages.begin(), stages.end(), [](const auto &a, const auto &b) {
        return a.servers < b.servers;
    });
}

static std::pair<std::int64_t, std::int64_t> costOf(const std::vector<StageServers> &stages)
{
    std::int64_t all = 0;
    for (const StageServers &stage : stages)
        all += stage.month.minor;
    return {stages.front().month.minor, all};
}

Result<NoRegret> noRegretOf(const Project &project, ScenarioId scenario, const Working &how)
{
    NoRegret result;
    const Scenario *drawn = project.scenario(scenario);
    if (drawn == nullptr || !project.catalogue)
        return result;
    const Way way = wayOf(*drawn, adviseOn(*drawn));
    result.path = way.path;
    if (result.path.size() < 2)
        return result;
    const Project variant = alone(project, scenario);
    const Result<Plan> today = likelyPlan(variant, how.stop);
    if (!today)
        return tl::make_unexpected(today.error());
    result.planned = outcomeOf(*today).servers;
    const std::vector<QString> candidates = candidatesOf(variant, result.path);
    std::vector<Result<std::vector<StageServers>>> tried(candidates.size(), std::vector<StageServers>());
    const bool whole = forEach(static_cast<int>(candidates.size()), how, [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        tried[i] = stagesOn(variant, way, candidates[i], how.stop);
    });
    if (!whole)
        return failure(ErrorCode::Cancelled, QString());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!tried[i])
            return tl::make_unexpected(tried[i].error());
        if (!isWithoutRegret(*tried[i]))
            continue;
        if (result.stages.empty() || costOf(*tried[i]) < costOf(result.stages)) {
            result.baseline = candidates[i];
            result.stages = *tried[i];
        }
    }
    return result;
}

} // namespace grondplan::outlook
