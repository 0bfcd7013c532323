#include "core/outlook/noregret.h"

#include "core/tiers/tiers.h"

#include <algorithm>

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

static Project onTier(Project project, Tier tier, const QString &baseline)
{
    for (Zone &zone : project.scenarios.front().zones) {
        zone.tier = tier;
        zone.allow({baseline});
    }
    return project;
}

/// What every step takes on one server; nothing where something does not fit.
static Result<std::vector<StageServers>> stagesOn(const Project &project, const std::vector<Tier> &path,
                                                  const QString &baseline, const std::stop_token &stop)
{
    std::vector<StageServers> stages;
    for (const Tier tier : path) {
        const Result<Plan> planned = likelyPlan(onTier(project, tier, baseline), stop);
        if (!planned)
            return tl::make_unexpected(planned.error());
        const Outcome outcome = outcomeOf(*planned);
        if (outcome.unplaced > 0 || outcome.servers == 0)
            return std::vector<StageServers>();
        stages.push_back({tier, outcome.servers, outcome.month});
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
    for (const Stage &stage : adviseOn(*drawn).stages) {
        if (!stage.forNew) // what is not there yet has no size
            result.path.push_back(stage.tier);
    }
    if (result.path.size() < 2)
        return result;
    const Project variant = alone(project, scenario);
    const std::vector<QString> candidates = candidatesOf(variant, result.path);
    std::vector<Result<std::vector<StageServers>>> tried(candidates.size(), std::vector<StageServers>());
    const bool whole = forEach(static_cast<int>(candidates.size()), how, [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        tried[i] = stagesOn(variant, result.path, candidates[i], how.stop);
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
