#include "core/tiers/verdict.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <set>

namespace grondplan {

static constexpr std::int64_t kUnbounded = std::numeric_limits<std::int64_t>::max();

int rankOf(Tier tier)
{
    switch (tier) {
    case Tier::Container:
        return 0;
    case Tier::Vm:
        return 1;
    case Tier::ContainerVm:
        return 2;
    case Tier::BareMetal:
        return 3;
    case Tier::Kubernetes:
        return 4;
    case Tier::KubernetesVm:
        return 5;
    }
    return 0;
}

namespace {
/// A rule with how many of the workloads it holds for.
struct Held
{
    const GuideRule *rule = nullptr;
    int times = 0;
};
} // namespace

static std::vector<Held> rulesThatHold(const std::vector<Facts> &workloads)
{
    std::vector<Held> held;
    for (const GuideRule &rule : guideRules()) {
        const auto times = std::count_if(workloads.begin(), workloads.end(),
                                         [&rule](const Facts &facts) { return rule.holds(facts); });
        if (times > 0)
            held.push_back({&rule, static_cast<int>(times)});
    }
    return held;
}

/// A veto is further down than any weight.
static int pull(const GuideRule &rule, Tier tier)
{
    return rule.vetoesTier(tier) ? -100 : rule.weight(tier);
}

/// What sets the tier apart from the next best comes first, then what sets it apart from others.
static int strengthOf(int fromNext, int fromAny)
{
    constexpr int kFirst = 1000;
    return std::max(fromNext, 0) * kFirst + fromAny;
}

static std::optional<Reason> reasonOf(const Held &held, Tier chosen, Tier next)
{
    const GuideRule &rule = *held.rule;
    if (rule.isGeneral())
        return std::nullopt;
    int least = pull(rule, chosen);
    int most = least;
    for (const Tier tier : kTiers) {
        least = std::min(least, pull(rule, tier));
        most = std::max(most, pull(rule, tier));
    }
    const int mine = pull(rule, chosen);
    Reason reason;
    reason.rule = rule.id;
    reason.veto = std::find(rule.vetoes.begin(), rule.vetoes.end(), true) != rule.vetoes.end();
    const bool mayBeFor = mine > 0 || rule.onlyFor.empty() ||
                          std::find(rule.onlyFor.begin(), rule.onlyFor.end(), chosen) != rule.onlyFor.end();
    if (mine >= 0 && mine > least && mayBeFor) {
        reason.strength = strengthOf(mine - pull(rule, next), mine - least) * held.times;
        return reason;
    }
    if (mine >= most)
        return std::nullopt; // it does not touch this tier
    reason.against = true;
    reason.strength = strengthOf(pull(rule, next) - mine, most - mine) * held.times;
    return reason;
}

Verdict verdictFor(const std::vector<Facts> &workloads)
{
    const std::vector<Held> held = rulesThatHold(workloads);
    Verdict verdict;
    for (const Held &each : held) {
        for (std::size_t i = 0; i < kTiers.size(); ++i) {
            verdict.scores[i] += each.rule->weights[i] * each.times;
            verdict.vetoed[i] = verdict.vetoed[i] || each.rule->vetoes[i];
        }
    }
    std::vector<Tier> open;
    for (const Tier tier : kTiers) {
        if (!verdict.vetoed[static_cast<std::size_t>(tier)])
            open.push_back(tier);
    }
    const auto score = [&verdict](Tier tier) { return verdict.scores[static_cast<std::size_t>(tier)]; };
    std::sort(open.begin(), open.end(), [&score](Tier a, Tier b) {
        return score(a) != score(b) ? score(a) > score(b) : rankOf(a) < rankOf(b);
    });
    if (open.empty())
        return verdict; // no rule takes out virtual machines, which a test holds
    verdict.tier = open.front();
    if (open.size() > 1) {
        verdict.runnerUp = open[1];
        verdict.lead = score(open[0]) - score(open[1]);
    }
    for (const Held &each : held) {
        if (const std::optional<Reason> reason =
                reasonOf(each, verdict.tier, verdict.runnerUp.value_or(verdict.tier)))
            verdict.reasons.push_back(*reason);
    }
    // What speaks for the tier itself comes before what only speaks against others.
    const auto onlyAgainstOthers = [&verdict](const Reason &reason) {
        return guideRule(reason.rule)->weight(verdict.tier) <= 0;
    };
    std::stable_sort(verdict.reasons.begin(), verdict.reasons.end(), [&](const Reason &a, const Reason &b) {
        if (a.against != b.against || a.against)
            return a.against != b.against ? b.against : a.strength > b.strength;
        return onlyAgainstOthers(a) != onlyAgainstOthers(b) ? onlyAgainstOthers(b) : a.strength > b.strength;
    });
    return verdict;
}

static bool isOfHosts(Fact fact)
{
    return fact == Fact::Hosts || fact == Fact::NodeVms;
}

Message reasonMessage(const QString &rule)
{
    Message message{QString(QLatin1String("guide.") + rule), {}};
    const GuideRule *found = guideRule(rule);
    if (!found)
        return message;
    for (const Condition &condition : found->when) {
        if (!condition.fact || isYesNo(*condition.fact) || condition.fact == Fact::Demand)
            continue;
        // Of hosts the most that is run by hand is told.
        const std::int64_t more = isOfHosts(*condition.fact) ? 1 : 0;
        message.args.append(QString::number(condition.least > 0 ? condition.least - more : condition.most));
    }
    return message;
}

/// Whether its sentences count what has a plural.
static bool countsThings(Fact fact)
{
    return fact == Fact::Releases || fact == Fact::Services || fact == Fact::Teams ||
           fact == Fact::PlatformTeam || fact == Fact::Hosts || fact == Fact::NodeVms;
}

Message clauseMessage(Fact fact, std::int64_t value, bool atLeast)
{
    const QString id = QString(QLatin1String("if.") + factId(fact) + u'.');
    if (isYesNo(fact))
        return {QString(id + (value == 1 ? QLatin1String("yes") : QLatin1String("no"))), {}};
    if (fact == Fact::Demand)
        return {QString(id + QString::number(value)), {}};
    // None or more is always so: where it is asked what would change an answer, none is what is meant.
    const bool reaches = atLeast && value > 0;
    const QString bound = id + (reaches ? QLatin1String("least") : QLatin1String("most"));
    if (value == 0 && fact == Fact::PlatformTeam)
        return {QString(bound + QLatin1String(".none")), {}};
    if (value == 1 && countsThings(fact))
        return {QString(bound + QLatin1String(".one")), {}};
    if (isOfHosts(fact) && reaches)
        return {QString(id + QLatin1String("more")), {QString::number(value - 1)}};
    return {bound, {QString::number(value)}};
}

std::vector<std::int64_t> turningPoints(Fact fact, std::optional<std::int64_t> today)
{
    std::set<std::int64_t> points;
    for (const GuideRule &rule : guideRules()) {
        for (const Condition &condition : rule.when) {
            if (condition.fact != fact)
                continue;
            const bool inside = today && *today >= condition.least && *today <= condition.most;
            if (!inside) {
                points.insert(today && *today > condition.most ? condition.most : condition.least);
                continue;
            }
            if (condition.least > 0)
                points.insert(condition.least - 1);
            if (condition.most < kUnbounded)
                points.insert(condition.most + 1);
        }
    }
    if (isYesNo(fact))
        std::erase_if(points, [](std::int64_t point) { return point > 1; });
    if (fact == Fact::Demand)
        std::erase_if(points, [](std::int64_t point) { return point > 2; });
    std::vector<std::int64_t> nearest(points.begin(), points.end());
    const std::int64_t now = today.value_or(0);
    std::stable_sort(nearest.begin(), nearest.end(),
                     [now](std::int64_t a, std::int64_t b) { return std::abs(a - now) < std::abs(b - now); });
    return nearest;
}

using GrownFacts = std::vector<std::pair<Fact, std::int64_t>>;

GrownFacts growthUntil(const Facts &today, bool ofData, const std::function<bool(const GrownFacts &)> &leads)
{
    // How far a thing must grow is what the rules of the guide say; least wanted first.
    static const GrownFacts kGrown = {{Fact::Demand, 2},    {Fact::ZeroDowntime, 1}, {Fact::PlatformTeam, 2},
                                      {Fact::Releases, 20}, {Fact::Teams, 3},        {Fact::Services, 10}};
    GrownFacts growth;
    if (ofData)
        growth.emplace_back(Fact::Operated, 1);
    for (const auto &[fact, value] : kGrown) {
        // Of a team that nobody told of no rule speaks.
        const bool speaks = fact != Fact::PlatformTeam || today[fact].has_value();
        if (speaks && today[fact].value_or(0) < value)
            growth.emplace_back(fact, value);
    }
    if (!leads(growth))
        return {};
    for (std::size_t i = 0; i < growth.size();) {
        GrownFacts less = growth;
        less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
        if (!less.empty() && leads(less))
            growth = std::move(less);
        else
            ++i;
    }
    std::reverse(growth.begin(), growth.end());
    return growth;
}

/// What would together lead from a tier without containers to one with them.
static std::optional<Change> changeByGrowth(const Facts &facts)
{
    const auto with = [&facts](const GrownFacts &growth) {
        Facts other = facts;
        for (const auto &[fact, value] : growth)
            other.set(fact, value);
        return verdictFor({other}).tier;
    };
    const bool ofData = facts[Fact::Stateful] == 1 && facts[Fact::Operated] != 1;
    GrownFacts growth =
        growthUntil(facts, ofData, [&with](const GrownFacts &g) { return hasContainerLayer(with(g)); });
    if (growth.empty())
        return std::nullopt;
    Change change{growth.front().first, growth.front().second, true, with(growth)};
    change.also.assign(growth.begin() + 1, growth.end());
    return change;
}

Message togetherMessage(const std::vector<Message> &clauses)
{
    static constexpr std::array kTogether = {"guide.both", "guide.three", "guide.four", "guide.five"};
    if (clauses.size() < 2)
        return clauses.empty() ? Message{} : clauses.front();
    Message message{QString::fromLatin1(kTogether[std::min(clauses.size() - 2, kTogether.size() - 1)]), {}};
    for (const Message &clause : clauses)
        message.args.append(textArgument(clause.id, clause.args));
    return message;
}

Message changeMessage(const Change &change)
{
    std::vector<Message> clauses = {clauseMessage(change.fact, change.value, change.atLeast)};
    for (const auto &[fact, value] : change.also)
        clauses.push_back(clauseMessage(fact, value, true));
    return togetherMessage(clauses);
}

std::vector<Change> changesFor(const Facts &facts, const std::vector<Fact> &asked)
{
    const Tier today = verdictFor({facts}).tier;
    std::vector<Change> changes;
    for (const Fact fact : asked) {
        std::set<Tier> seen = {today};
        for (const std::int64_t point : turningPoints(fact, facts[fact])) {
            Facts other = facts;
            other.set(fact, point);
            const Tier tier = verdictFor({other}).tier;
            if (!seen.insert(tier).second)
                continue;
            const bool atLeast = point > facts[fact].value_or(-1);
            changes.push_back({fact, point, atLeast, tier});
        }
    }
    if (changes.empty() && !hasContainerLayer(today)) {
        if (std::optional<Change> change = changeByGrowth(facts))
            changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace grondplan
