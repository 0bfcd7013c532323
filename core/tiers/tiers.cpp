#include "core/tiers/tiers.h"

#include "core/tiers/together.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace grondplan {

/// What is worth asking of a workload: what an architect can decide or may come to know, not what it is.
static const std::vector<Fact> kAskedOfWorkload = {
    Fact::Operated,     Fact::Scaling,      Fact::Releases,   Fact::Isolated,  Fact::Demand,
    Fact::ZeroDowntime, Fact::PlatformTeam, Fact::Services,   Fact::Isolation, Fact::Compliance,
    Fact::Teams,        Fact::OwnKernel,    Fact::Unpackaged, Fact::Numa,      Fact::Vcpu};

static WorkloadAdvice adviseOn(const Facts &whole, const Workload &workload)
{
    const Facts facts = factsOf(whole, workload);
    Verdict verdict = verdictFor({facts});
    const Tier tier = verdict.tier;
    return {workload.id, std::move(verdict), tier, changesFor(facts, kAskedOfWorkload)};
}

WorkloadAdvice adviseOn(const Scenario &scenario, const Workload &workload)
{
    return adviseOn(factsOf(scenario), workload);
}

namespace {
/// The workloads of a scenario, those of equal facts together: a thousand of them are a few kinds.
struct Kinds
{
    Facts whole;
    std::map<Facts, int> counts;

    explicit Kinds(const Facts &ofScenario)
        : whole(ofScenario)
    {
    }
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
                                        Fact::Isolation, Fact::PlatformTeam, Fact::Hosts};

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

/// A service without data of its own, as teams build them.
static Facts newService(const Facts &whole)
{
    Workload service;
    service.kind = QStringLiteral("api");
    return factsOf(whole, service);
}

/// The numbers that lead on together where no number does by itself: services, teams and releases. They come
/// first, as nobody decides on them.
static void noteGrowth(const Kinds &kinds, Tier today, Ways &ways)
{
    const auto partsOf = [&kinds](const std::vector<std::pair<Fact, std::int64_t>> &growth) {
        std::vector<Trigger::Part> parts;
        for (const auto &[fact, value] : growth)
            parts.push_back({fact, value, true, kinds.whole[fact]});
        return parts;
    };
    const auto growth = growthUntil(kinds.whole, false, [&](const auto &grown) {
        return steps(mostVoted(kinds.votes(partsOf(grown)))) > std::max(steps(today), 1);
    });
    constexpr std::size_t kMostParts = 5;
    if (growth.size() < 2 || growth.size() > kMostParts)
        return;
    const Trigger trigger{partsOf(growth)};
    Stage &stage = ways.try_emplace(steps(mostVoted(kinds.votes(trigger.parts))),
                                    Stage{mostVoted(kinds.votes(trigger.parts)), {}})
                       .first->second;
    const bool isKnown =
        std::find(stage.triggers.begin(), stage.triggers.end(), trigger) != stage.triggers.end();
    if (!isKnown)
        stage.triggers.insert(stage.triggers.begin(), trigger);
}

/// Single things that lead on; pairs for where no single one leads.
static Ways waysOn(const Kinds &kinds, Tier today)
{
    Ways ways;
    std::set<Fact> alone;                 // what leads on by itself needs no second
    std::set<std::pair<Tier, Fact>> seen; // the nearest value of a fact is enough
    const std::vector<Trigger::Part> parts = partsThatGrow(kinds.whole);
    for (const Trigger::Part &part : parts) {
        if (part.fact == Fact::PlatformTeam)
            continue; // people to run a platform are no reason to have one
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
    noteGrowth(kinds, today, ways);
    return ways;
}

static constexpr std::size_t kStages = 3; // today, next, later

namespace {
/// The upgrade path as it grows, without the tiers that zones have.
struct Path
{
    std::vector<Stage> stages;
    std::set<int> taken; ///< steps of the tiers of zones in which something runs
    bool isAhead = false;

    [[nodiscard]] bool isTaken(Tier tier)
    {
        const bool found = taken.contains(steps(tier));
        isAhead = isAhead || found;
        return found;
    }
};
} // namespace

static std::set<int> stepsOfZones(const Scenario &scenario)
{
    std::set<int> taken;
    for (const Zone &zone : scenario.zones) {
        const bool isUsed =
            std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                        [&zone](const Workload &each) { return each.active && each.zone == zone.id; });
        if (isUsed)
            taken.insert(steps(zone.tier ? *zone.tier : recommendTier(scenario, zone).tier));
    }
    return taken;
}

static void addStages(const Kinds &kinds, Tier today, Path &path)
{
    constexpr std::size_t kMostTriggers = 4;
    std::vector<Stage> &stages = path.stages;
    for (auto &[far, stage] : waysOn(kinds, today)) {
        if (stages.size() == kStages)
            break;
        if (path.isTaken(stage.tier))
            continue;
        if (stage.triggers.size() > kMostTriggers)
            stage.triggers.resize(kMostTriggers);
        stages.push_back(std::move(stage));
    }
}

/// What makes releases a routine of images, in numbers; one service more where that is so today.
static Trigger firstOfItsKind(const Facts &whole)
{
    Trigger trigger;
    if (const GuideRule *often = guideRule(QStringLiteral("frequent-releases"))) {
        for (const Condition &condition : often->when) {
            if (condition.fact && isOfScenario(*condition.fact) && !condition.holds(whole))
                trigger.parts.push_back({*condition.fact, condition.least, true, whole[*condition.fact]});
        }
    }
    const std::int64_t services = whole[Fact::Services].value_or(0);
    if (trigger.parts.empty())
        trigger.parts.push_back({Fact::Services, services + 1, true, services});
    return trigger;
}

/// Where what runs today stays on its machines, whatever grows: the way of new services beside it.
static void addStagesOfNew(const Kinds &kinds, Tier today, Path &path)
{
    std::vector<Stage> &stages = path.stages;
    const Trigger first = firstOfItsKind(kinds.whole);
    Kinds imagined(kinds.whole);
    for (const Trigger::Part &part : first.parts)
        imagined.whole.set(part.fact, part.value);
    imagined.counts[newService(imagined.whole)] = 1;
    const Tier tier = mostVoted(imagined.votes({}));
    const std::size_t before = stages.size();
    if (steps(tier) > steps(today) && !path.isTaken(tier))
        stages.push_back({tier, {first}});
    addStages(imagined, tier, path);
    for (std::size_t i = before; i < stages.size(); ++i) {
        stages[i].forNew = true;
        for (Trigger &trigger : stages[i].triggers) {
            for (Trigger::Part &part : trigger.parts)
                part.today = kinds.whole[part.fact];
        }
    }
}

static Path pathFrom(const Scenario &scenario, const Kinds &kinds, Tier today)
{
    Path path{{{today, {}}}, stepsOfZones(scenario), false};
    addStages(kinds, today, path);
    if (path.stages.size() == 1 && steps(today) == 0 && !kinds.counts.empty())
        addStagesOfNew(kinds, today, path);
    return path;
}

/// One platform does for today; what makes it too small for that leads to what most ask for.
static Path pathOfSmall(const Scenario &scenario, const Kinds &kinds, Tier today, Tier asked)
{
    Path path{{{today, {}}}, stepsOfZones(scenario), false};
    Stage next{asked, {}};
    for (const auto &[fact, value] : beyondSmall())
        next.triggers.push_back({{Trigger::Part{fact, value, true, kinds.whole[fact]}}});
    if (!path.isTaken(asked))
        path.stages.push_back(std::move(next));
    addStages(kinds, asked, path);
    return path;
}

std::optional<Doubling> doublingOf(const Scenario &scenario)
{
    constexpr double kMillion = 1e6;
    constexpr double kRounding = 1e-9;
    const auto found = scenario.brief.prospects.find(Prospect::Growth);
    if (found == scenario.brief.prospects.end() || found->second <= 0)
        return std::nullopt;
    const double months = std::log(2.0) / std::log1p(static_cast<double>(found->second) / kMillion);
    return Doubling{found->second, static_cast<std::int64_t>(std::ceil(months - kRounding)), false};
}

/// What growth does by itself. Hosts that are run by hand become too many, so that there is a way on from
/// them even where no answer leads on.
static void addGrowth(const Scenario &scenario, Tier today, Path &path)
{
    std::vector<Stage> &stages = path.stages;
    std::optional<Doubling> doubling = doublingOf(scenario);
    if (!doubling)
        return;
    doubling->ofHosts = steps(today) == steps(Tier::Container);
    const Trigger trigger{{}, doubling};
    const auto next = std::find_if(stages.begin(), stages.end(), [&](const Stage &stage) {
        return steps(stage.tier) > steps(today) && (!doubling->ofHosts || isKubernetes(stage.tier));
    });
    if (next != stages.end())
        next->triggers.insert(next->triggers.begin(), trigger);
    else if (doubling->ofHosts && stages.size() < kStages && !path.isTaken(Tier::Kubernetes))
        stages.push_back({Tier::Kubernetes, {trigger}});
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
    const auto speaks = [tier](const Reason &reason) { return guideRule(reason.rule)->weight(tier) > 0; };
    std::stable_sort(reasons.begin(), reasons.end(), [&speaks](const Reason &a, const Reason &b) {
        if (a.against != b.against)
            return b.against;
        return !a.against && speaks(a) != speaks(b) ? speaks(a) : a.strength > b.strength;
    });
    return reasons;
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
            found = known.emplace(facts, adviseOn(kinds.whole, workload)).first;
        }
        advice.workloads.push_back(found->second);
        advice.workloads.back().workload = workload.id;
    }
    const Tier asked = mostVoted(kinds.votes({}));
    advice.isSmall = putTogether(scenario, advice.workloads);
    std::map<Tier, int> votes;
    for (const WorkloadAdvice &each : advice.workloads)
        ++votes[each.tier];
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
    Path path = advice.isSmall && steps(asked) > steps(advice.tier)
                    ? pathOfSmall(scenario, kinds, advice.tier, asked)
                    : pathFrom(scenario, kinds, advice.tier);
    if (!advice.workloads.empty())
        addGrowth(scenario, advice.tier, path);
    advice.stages = std::move(path.stages);
    advice.isAhead = path.isAhead;
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

/// A growth of 5 % a month as core/text writes it.
static Message growthMessage(const Doubling &doubling)
{
    constexpr std::int64_t kMillionthsOfPercent = 100; // in a part per million
    const QString when = doubling.months == 1 ? textArgument(QStringLiteral("guide.next-month"))
                                              : textArgument(QStringLiteral("guide.in-months"),
                                                             {QString::number(doubling.months)});
    return {doubling.ofHosts ? QStringLiteral("guide.hosts-grow") : QStringLiteral("guide.needs-double"),
            {amountArgument(QStringLiteral("target-%"), doubling.growth * kMillionthsOfPercent), when}};
}

Message triggerMessage(const Trigger &trigger)
{
    if (trigger.growth)
        return growthMessage(*trigger.growth);
    if (trigger.parts.size() == 1)
        return partMessage(trigger.parts.front());
    std::vector<Message> clauses;
    for (const Trigger::Part &part : trigger.parts)
        clauses.push_back(clauseMessage(part.fact, part.value, part.atLeast));
    return togetherMessage(clauses);
}

Message whyTier(const WorkloadAdvice &advice)
{
    const Tier alone = advice.verdict.tier;
    return alone == advice.tier ? leadingReason(advice.verdict)
                                : Message{QStringLiteral("guide.together"),
                                          {textArgument(QString(QLatin1String("tier.") + tierId(alone)))}};
}

Message leadingReason(const Verdict &verdict)
{
    static const QString kSimplest = QStringLiteral("least-layers");
    if (verdict.reasons.empty() || verdict.reasons.front().against)
        return reasonMessage(kSimplest);
    // That others are worse is no reason by itself, where this is the simplest.
    const QString &first = verdict.reasons.front().rule;
    const bool isSimple = guideRule(kSimplest)->weight(verdict.tier) > 0;
    return reasonMessage(isSimple && guideRule(first)->weight(verdict.tier) <= 0 ? kSimplest : first);
}

} // namespace grondplan
