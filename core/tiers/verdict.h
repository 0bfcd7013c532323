#pragma once

#include "core/base/finding.h"
#include "core/tiers/guide.h"

#include <functional>
#include <utility>
#include <vector>

namespace grondplan {

/// A rule that holds, seen from the tier that is recommended.
struct Reason
{
    QString rule;
    bool against = false; ///< speaks for another tier
    bool veto = false;    ///< takes other tiers out
    int strength = 0;     ///< how far apart it sets the tiers, for the order of reasons

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// What would lead to another answer: the fact at or beyond a value.
struct Change
{
    Fact fact = Fact::Services;
    std::int64_t value = 0;
    bool atLeast = true; ///< from `value` on; else up to it
    Tier tier = Tier::Container;
    std::vector<std::pair<Fact, std::int64_t>> also{}; ///< from these values on, where one fact is not enough

    friend bool operator==(const Change &, const Change &) = default;
};

/// The tier that the rules recommend, and why.
struct Verdict
{
    Tier tier = Tier::Container;
    std::optional<Tier> runnerUp; ///< none where every other tier is out of the question
    int lead = 0;                 ///< points ahead of it; 0: the simpler of two equals
    std::array<int, kTiers.size()> scores = {};
    std::array<bool, kTiers.size()> vetoed = {};
    std::vector<Reason> reasons; ///< for it, strongest first; then against it

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Adds up the rules that hold for all of `workloads`, each as often as it holds, and takes the best tier
/// that none of them rules out; of equals the one with fewer and simpler layers. Without workloads:
/// containers.
Verdict verdictFor(const std::vector<Facts> &workloads);

/// Every single fact that would change the verdict of these facts, with the value nearest to today's. Where
/// no single one does and no container is advised, what would together: the growth that an orchestrator is
/// for. \param asked  facts to try, in this order
std::vector<Change> changesFor(const Facts &facts, const std::vector<Fact> &asked);

/// What must grow, and how far, until `leads` says yes of these facts with that growth; what is not needed is
/// left out, numbers last. Empty where all of it together does not lead there.
/// \param ofData  whether an operator for data is among it
std::vector<std::pair<Fact, std::int64_t>>
growthUntil(const Facts &today, bool ofData,
            const std::function<bool(const std::vector<std::pair<Fact, std::int64_t>> &)> &leads);

/// A change as one clause.
Message changeMessage(const Change &change);
/// Clauses that must come true together: one to five.
Message togetherMessage(const std::vector<Message> &clauses);
/// The rule's reason, with its thresholds.
Message reasonMessage(const QString &rule);
/// A fact at or beyond a value as the clause of a sentence: "if.FACT.yes" and the like.
Message clauseMessage(Fact fact, std::int64_t value, bool atLeast);

/// Tiers from the simplest to the one with most to look after; the order in which equals are taken.
int rankOf(Tier tier);

/// The values at which a rule begins or ends to hold, near the value of today: for each threshold of a rule
/// the nearest value on the other side.
std::vector<std::int64_t> turningPoints(Fact fact, std::optional<std::int64_t> today);

} // namespace grondplan
