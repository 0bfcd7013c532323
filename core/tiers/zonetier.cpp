#include "core/tiers/together.h"

#include <algorithm>
#include <map>

// The tier that a zone's workloads share.

namespace grondplan {

/// How many reasons a zone gives for its tier; the Advice view has them all.
static constexpr std::size_t kMostReasons = 3;

namespace {

/// Workloads of equal facts, what the guide says of them, and their names.
struct Alike
{
    Verdict verdict;
    QStringList names;
};
using AlikeFacts = std::map<Facts, Alike>;

} // namespace

static std::size_t at(Tier tier)
{
    return static_cast<std::size_t>(tier);
}

/// The rule that says that it is data whose place is on machines of its own; nullptr where nobody says so, or
/// an operator looks after it.
static const GuideRule *dataRule(const Facts &facts)
{
    if (facts[Fact::Operated] == 1)
        return nullptr;
    for (const char *id : {"database", "data-on-disk"}) {
        const GuideRule *rule = guideRule(QString::fromLatin1(id));
        if (rule != nullptr && rule->holds(facts))
            return rule;
    }
    return nullptr;
}

bool isRuledOut(const Facts &facts, const Verdict &verdict, Tier tier)
{
    return verdict.vetoed[at(tier)] || (hasContainerLayer(tier) && dataRule(facts) != nullptr);
}

/// Whether the workload may not share a zone of this tier.
static bool rulesOut(const Facts &facts, const Alike &alike, Tier tier)
{
    return isRuledOut(facts, alike.verdict, tier);
}

static AlikeFacts kindsOf(const Scenario &scenario, const std::vector<const Workload *> &workloads)
{
    const Facts whole = factsOf(scenario);
    AlikeFacts kinds;
    for (const Workload *workload : workloads) {
        if (!workload->active)
            continue;
        const Facts facts = factsOf(whole, *workload);
        const auto [found, isNew] = kinds.try_emplace(facts);
        if (isNew)
            found->second.verdict = verdictFor({facts});
        found->second.names.append(workload->name);
    }
    return kinds;
}

/// The tier that most ask for, of those that are allowed; of equal numbers the simpler one.
static std::optional<Tier> mostAsked(const AlikeFacts &kinds, const std::vector<Tier> &allowed)
{
    std::map<Tier, qsizetype> votes;
    for (const auto &[facts, alike] : kinds)
        votes[alike.verdict.tier] += alike.names.size();
    std::optional<Tier> best;
    for (const Tier tier : allowed) {
        if (votes[tier] > 0 && (!best || votes[tier] > votes[*best] ||
                                (votes[tier] == votes[*best] && rankOf(tier) < rankOf(*best))))
            best = tier;
    }
    return best;
}

/// Those that no workload rules out, as they score over all of them.
static std::vector<Tier> allowedFor(const AlikeFacts &kinds, const Verdict &together)
{
    std::vector<Tier> allowed;
    for (const Tier tier : kTiers) {
        const bool isOut = std::any_of(kinds.begin(), kinds.end(), [tier](const auto &kind) {
            return rulesOut(kind.first, kind.second, tier);
        });
        if (!isOut)
            allowed.push_back(tier);
    }
    std::stable_sort(allowed.begin(), allowed.end(), [&together](Tier a, Tier b) {
        const int mine = together.scores[at(a)];
        const int theirs = together.scores[at(b)];
        return mine != theirs ? mine > theirs : rankOf(a) < rankOf(b);
    });
    return allowed;
}

/// What keeps a workload off a tier: the rule that vetoes it, else that it is data.
static QString whatRulesOut(const Facts &facts, Tier tier)
{
    for (const GuideRule &rule : guideRules()) {
        if (rule.vetoesTier(tier) && rule.holds(facts))
            return rule.id;
    }
    const GuideRule *rule = dataRule(facts);
    return rule != nullptr ? rule->id : QStringLiteral("least-layers");
}

/// Why the zone does not get what most of its workloads ask for; nothing where it does.
static std::optional<Message> heldBack(const AlikeFacts &kinds, Tier chosen)
{
    constexpr qsizetype kMostNames = 3;
    const std::optional<Tier> wanted = mostAsked(kinds, {kTiers.begin(), kTiers.end()});
    if (!wanted || *wanted == chosen)
        return std::nullopt;
    qsizetype asking = 0;
    qsizetype all = 0;
    QStringList names;
    QString rule;
    for (const auto &[facts, alike] : kinds) {
        all += alike.names.size();
        asking += alike.verdict.tier == *wanted ? alike.names.size() : 0;
        if (!rulesOut(facts, alike, *wanted))
            continue;
        names += alike.names;
        if (rule.isEmpty())
            rule = whatRulesOut(facts, *wanted);
    }
    if (names.isEmpty())
        return std::nullopt;
    const bool more = names.size() > kMostNames;
    names = names.mid(0, kMostNames);
    if (more)
        names += QStringLiteral("…");
    const Message why = reasonMessage(rule);
    return Message{QStringLiteral("guide.held-back"),
                   {textArgument(QString(QLatin1String("tier.") + tierId(*wanted))), QString::number(asking),
                    QString::number(all), names.join(QLatin1String(", ")), textArgument(why.id, why.args)}};
}

/// The strongest reasons of those that ask for the tier by themselves; else of all together.
static std::vector<Message> reasonsFor(const AlikeFacts &kinds, const Verdict &together, Tier tier)
{
    std::map<QString, int> strengths;
    const auto note = [&strengths](const Verdict &verdict, int times) {
        for (const Reason &reason : verdict.reasons) {
            if (!reason.against)
                strengths[reason.rule] += reason.strength * times;
        }
    };
    for (const auto &[facts, alike] : kinds) {
        if (alike.verdict.tier == tier)
            note(alike.verdict, 1);
    }
    if (strengths.empty() && together.tier == tier)
        note(together, 1);
    std::vector<std::pair<QString, int>> order(strengths.begin(), strengths.end());
    std::stable_sort(order.begin(), order.end(), [tier](const auto &a, const auto &b) {
        const bool mine = guideRule(a.first)->weight(tier) > 0;
        const bool theirs = guideRule(b.first)->weight(tier) > 0;
        return mine != theirs ? mine : a.second > b.second;
    });
    std::vector<Message> reasons;
    for (const auto &[rule, strength] : order) {
        if (reasons.size() < kMostReasons)
            reasons.push_back(reasonMessage(rule));
    }
    if (reasons.empty())
        reasons.push_back(reasonMessage(QStringLiteral("least-layers")));
    return reasons;
}

TierAdvice recommendTier(const Scenario &scenario, const std::vector<const Workload *> &workloads)
{
    const AlikeFacts kinds = kindsOf(scenario, workloads);
    std::vector<Facts> each;
    for (const auto &[facts, alike] : kinds)
        each.push_back(facts);
    const Verdict together = verdictFor(each);
    TierAdvice advice;
    advice.others = allowedFor(kinds, together);
    advice.tier = mostAsked(kinds, advice.others).value_or(advice.others.front());
    std::erase(advice.others, advice.tier);
    advice.reasons = reasonsFor(kinds, together, advice.tier);
    if (std::optional<Message> message = heldBack(kinds, advice.tier))
        advice.reasons.push_back(std::move(*message));
    return advice;
}

TierAdvice recommendTier(const Scenario &scenario, const Zone &zone)
{
    std::vector<const Workload *> inside;
    for (const Workload &workload : scenario.workloads) {
        if (workload.zone == zone.id && workload.active && !workload.transient)
            inside.push_back(&workload);
    }
    TierAdvice advice = recommendTier(scenario, inside);
    // In a small stack nobody would give them a zone of their own.
    const auto held = std::find_if(advice.reasons.begin(), advice.reasons.end(), isHindrance);
    if (held != advice.reasons.end() && isSmallStack(scenario))
        *held = {QStringLiteral("guide.small-stack"), {}};
    return advice;
}

bool isHindrance(const Message &reason)
{
    return reason.id == QLatin1String("guide.held-back") || reason.id == QLatin1String("guide.does-not-fit");
}

} // namespace grondplan
