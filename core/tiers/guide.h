#pragma once

#include "core/base/result.h"
#include "core/tiers/facts.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <vector>

namespace grondplan {

/// One thing that must hold for a rule to speak. An unknown fact holds nothing.
struct Condition
{
    std::optional<Fact> fact; ///< none: the kind of the workload is one of `kinds`
    std::int64_t least = 0;
    std::int64_t most = 0;
    QStringList kinds;

    [[nodiscard]] bool holds(const Facts &facts) const;
};

/// A rule of the decision guide: where all its conditions hold it speaks for and against tiers. Its reason in
/// words is "guide.ID" of core/text.
struct GuideRule
{
    QString id;
    std::vector<Condition> when;
    std::array<int, kTiers.size()> weights = {}; ///< by tier; above zero speaks for it
    std::array<bool, kTiers.size()> vetoes = {}; ///< tiers that are out of the question
    /// The only tiers that it is a reason for where it weighs nothing for them but against others; empty =
    /// any.
    std::vector<Tier> onlyFor{};
    QString source;
    QString sourceDate;
    bool estimate = false;

    [[nodiscard]] bool holds(const Facts &facts) const;
    [[nodiscard]] int weight(Tier tier) const { return weights[static_cast<std::size_t>(tier)]; }
    [[nodiscard]] bool vetoesTier(Tier tier) const { return vetoes[static_cast<std::size_t>(tier)]; }
    /// What it says whether it is asked or not: that fewer layers are simpler.
    [[nodiscard]] bool isGeneral() const { return when.empty(); }
};

/// \errors CatalogueDamaged: `where` is the rule, args: what does not hold
Result<std::vector<GuideRule>> readGuide(const QByteArray &json);

/// The rules of resources/advice/rules.json, read once. Aborts with a message if the program was built with
/// rules it cannot read.
const std::vector<GuideRule> &guideRules();
const GuideRule *guideRule(const QString &id);

} // namespace grondplan
