#include "core/tiers/tiers.h"

#include <algorithm>
#include <map>
#include <set>

namespace grondplan {

/// How many reasons a zone gives for its tier; the Advice view has them all.
static constexpr std::size_t kMostReasons = 3;

/// What is worth asking of a workload: what an architect can decide or may come to know, not what it is.
static const std::vector<Fact> kAskedOfWorkload = {
    Fact::Operated,     Fact::Scaling,      Fact::Releases,   Fact::Isolated,  Fact::Demand,
    Fact::ZeroDowntime, Fact::PlatformTeam, Fact::Services,   Fact::Isolation, Fact::Compliance,
    Fact::Teams,        Fact::OwnKernel,    Fact::Unpackaged, Fact::Numa,      Fact::Vcpu};

WorkloadAdvice adviseOn(const Scenario &scenario, const Workload &workload)
{
    const Facts facts = factsOf(factsOf(scenario), workload);
    return {workload.id, verdictFor({facts}), changesFor(facts, kAskedOfWorkload)};
}

namespace {
/// The workloads of a scenario, those of equal facts together: a thousand of them are a few kinds.
struct Kinds
{
    Facts whole;
    std::map<Facts, int> counts;

    explicit Kinds(const Scenario &scenario)
        : whole(factsOf(scenario))
    {
        for (const Workload &workload : scenario.workloads) {
            if (workload.active)
                ++counts[factsOf(whole, workload)];
        }
    }

    /// How many workloads each tier is recommended for, where these facts were other than today.
    [[nodiscard]] std::map<Tier, int> votes(const std::vector<Trigger::Part> &parts) const
    {
        std::map<Tier, int> votes;
        for (const auto &[facts, count] : counts) {
            Facts other = facts;
            for (const Trigger::Part &part : parts)
                other.set(part.fact, part.value);
            votes[verdictFor({other}).tier] += count;
        }
        return votes;
    }
};
} // namespace

static Tier mostVoted(const std::map<Tier, int> &votes)
{
    Tier best = Tier::Container;
    int most = 0;
    for (const auto &[tier, count] : votes) {
        if (count > most || (count == most && rankOf(tier) < rankOf(best))) {
            best = tier;
            most = count;
        }
    }
    return best;
}

/// What grows or is decided as a business goes on; the upgrade path is told in these.
static constexpr std::array kGrowing = {Fact::Services,  Fact::Releases,     Fact::Teams,
                                        Fact::Demand,    Fact::ZeroDowntime, Fact::Compliance,
                                        Fact::Isolation, Fact::PlatformTeam};

static std::vector<Trigger::Part> partsThatGrow(const Facts &whole)
{
    std::vector<Trigger::Part> parts;
    for (const Fact fact : kGrowing) {
        const std::optional<std::int64_t> today = whole[fact];
        for (const std::int64_t point : turningPoints(fact, today)) {
            if (point > today.value_or(0))
                parts.push_back({fact, point, true, today});
        }
    }
    return parts;
}

/// How far a tier is along the way on: from machines over containers to an orchestrator, and that one divided
/// among teams.
static int steps(Tier tier)
{
    switch (tier) {
    case Tier::BareMetal:
    case Tier::Vm:
        return 0;
    case Tier::Container:
    case Tier::ContainerVm:
        return 1;
    case Tier::Kubernetes:
        return 2;
    case Tier::KubernetesVm:
        return 3;
    }
    return 0;
}

/// By how far they lead on: the tier of the first that leads there, and all of its triggers.
using Ways = std::map<int, Stage>;

static void note(Ways &ways, Tier tier, Trigger trigger)
{
    Stage &stage = ways.try_emplace(steps(tier), Stage{tier, {}}).first->second;
    if (stage.tier == tier)
        stage.triggers.push_back(std::move(trigger));
}

/// Single things that lead on; pairs for where no single one leads.
static Ways waysOn(const Kinds &kinds, Tier today)
{
    Ways ways;
    std::set<Fact> alone;                 // what leads on by itself needs no second
    std::set<std::pair<Tier, Fact>> seen; // the nearest value of a fact is enough
    const std::vector<Trigger::Part> parts = partsThatGrow(kinds.whole);
    for (const Trigger::Part &part : parts) {
        const Tier tier = mostVoted(kinds.votes({part}));
        if (steps(tier) > steps(today) && seen.insert({tier, part.fact}).second) {
            note(ways, tier, {{part}});
            alone.insert(part.fact);
        }
    }
    Ways pairs;
    std::set<std::tuple<Tier, Fact, Fact>> seenPairs;
    for (auto a = parts.begin(); a != parts.end(); ++a) {
        for (auto b = std::next(a); b != parts.end(); ++b) {
            if (a->fact == b->fact)
                continue;
            const Tier tier = mostVoted(kinds.votes({*a, *b}));
            if (steps(tier) > steps(today) && !ways.contains(steps(tier)) &&
                seenPairs.insert({tier, a->fact, b->fact}).second)
                note(pairs, tier, {{*a, *b}});
        }
    }
    ways.merge(pairs);
    return ways;
}

static std::vector<Stage> stagesFrom(const Kinds &kinds, Tier today)
{
    constexpr std::size_t kStages = 3; // today, next, later
    constexpr std::size_t kMostTriggers = 4;
    std::vector<Stage> stages = {{today, {}}};
    for (auto &[far, stage] : waysOn(kinds, today)) {
        if (stages.size() == kStages)
            break;
        if (stage.triggers.size() > kMostTriggers)
            stage.triggers.resize(kMostTriggers);
        stages.push_back(std::move(stage));
    }
    return stages;
}

/// The reasons of all workloads that ask for this tier, those of most workloads first.
static std::vector<Reason> reasonsOver(const std::vector<WorkloadAdvice> &workloads, Tier tier)
{
    std::map<QString, Reason> sums;
    for (const WorkloadAdvice &advice : workloads) {
        if (advice.verdict.tier != tier)
            continue;
        for (const Reason &reason : advice.verdict.reasons) {
            Reason &sum = sums.try_emplace(reason.rule, Reason{reason.rule, reason.against, reason.veto, 0})
                              .first->second;
            sum.strength += reason.strength;
        }
    }
    std::vector<Reason> reasons;
    for (const auto &[rule, reason] : sums)
        reasons.push_back(reason);
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason &a, const Reason &b) {
        return a.against != b.against ? b.against : a.strength > b.strength;
    });
    return reasons;
}

TierAdvice recommendTier(const Scenario &scenario, const std::vector<const Workload *> &workloads)
{
    const Facts whole = factsOf(scenario);
    std::map<Facts, int> kinds;
    std::vector<Facts> each;
    for (const Workload *workload : workloads) {
        if (workload->active && ++kinds[factsOf(whole, *workload)] == 1)
            each.push_back(factsOf(whole, *workload));
    }
    // What most ask for, of what none of them rules out.
    const Verdict together = verdictFor(each);
    std::map<Tier, int> votes;
    std::vector<WorkloadAdvice> advices;
    for (const auto &[facts, count] : kinds) {
        advices.push_back({{}, verdictFor({facts}), {}});
        const Tier tier = advices.back().verdict.tier;
        if (!together.vetoed[static_cast<std::size_t>(tier)])
            votes[tier] += count;
    }
    TierAdvice advice{votes.empty() ? together.tier : mostVoted(votes), {}};
    for (const Reason &reason : votes.empty() ? together.reasons : reasonsOver(advices, advice.tier)) {
        if (!reason.against && advice.reasons.size() < kMostReasons)
            advice.reasons.push_back(reasonMessage(reason.rule));
    }
    if (advice.reasons.empty())
        advice.reasons.push_back(reasonMessage(QStringLiteral("least-layers")));
    return advice;
}

ScenarioAdvice adviseOn(const Scenario &scenario)
{
    const Kinds kinds(scenario);
    ScenarioAdvice advice;
    std::map<Facts, WorkloadAdvice> known;
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active)
            continue;
        const Facts facts = factsOf(kinds.whole, workload);
        auto found = known.find(facts);
        if (found == known.end()) {
            WorkloadAdvice made{workload.id, verdictFor({facts}), changesFor(facts, kAskedOfWorkload)};
            found = known.emplace(facts, std::move(made)).first;
        }
        advice.workloads.push_back(found->second);
        advice.workloads.back().workload = workload.id;
    }
    std::map<Tier, int> votes = kinds.votes({});
    advice.tier = mostVoted(votes);
    votes.erase(advice.tier);
    if (votes.empty()) {
        for (const WorkloadAdvice &each : advice.workloads) {
            if (each.verdict.runnerUp)
                ++votes[*each.verdict.runnerUp];
        }
    }
    if (!votes.empty())
        advice.runnerUp = mostVoted(votes);
    advice.reasons = reasonsOver(advice.workloads, advice.tier);
    advice.stages = stagesFrom(kinds, advice.tier);
    return advice;
}

static QString asArgument(const Message &message)
{
    return textArgument(message.id, message.args);
}

static Message partMessage(const Trigger::Part &part)
{
    const Message clause = clauseMessage(part.fact, part.value, part.atLeast);
    if (!part.today)
        return {QStringLiteral("guide.today-unknown"), {asArgument(clause)}};
    if (isYesNo(part.fact) || part.fact == Fact::Demand)
        return clause; // what it is today goes without saying
    return {QStringLiteral("guide.today"), {asArgument(clause), QString::number(*part.today)}};
}

Message triggerMessage(const Trigger &trigger)
{
    if (trigger.parts.size() == 1)
        return partMessage(trigger.parts.front());
    const Trigger::Part &first = trigger.parts.front();
    const Trigger::Part &second = trigger.parts.back();
    return {QStringLiteral("guide.both"),
            {asArgument(clauseMessage(first.fact, first.value, first.atLeast)),
             asArgument(clauseMessage(second.fact, second.value, second.atLeast))}};
}

Message leadingReason(const Verdict &verdict)
{
    if (verdict.reasons.empty() || verdict.reasons.front().against)
        return reasonMessage(QStringLiteral("least-layers"));
    return reasonMessage(verdict.reasons.front().rule);
}

} // namespace grondplan
