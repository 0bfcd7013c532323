#pragma once

#include "core/base/finding.h"
#include "core/scenario/scenario.h"
#include "core/tiers/verdict.h"

#include <vector>

namespace grondplan {

/// A tier with the reasons for it, strongest first.
struct TierAdvice
{
    Tier tier = Tier::Container;
    std::vector<Message> reasons;
    std::vector<Tier> others{}; ///< what no workload rules out either, the next best first
};

/// The tier for a zone with these workloads of a scenario: what most of them ask for by themselves, of what
/// none of them rules out. A database that no operator looks after rules out containers for the zone it
/// stands in. Where most would have asked for something else, the last reason says what holds them back.
TierAdvice recommendTier(const Scenario &scenario, const std::vector<const Workload *> &workloads);

/// The same for what runs in a zone.
TierAdvice recommendTier(const Scenario &scenario, const Zone &zone);
/// Whether a reason says why a zone does not get what most in it ask for.
bool isHindrance(const Message &reason);

/// What the guide says of one workload.
struct WorkloadAdvice
{
    WorkloadId workload;
    Verdict verdict;             ///< by itself
    Tier tier = Tier::Container; ///< together with the others of its scenario; see putTogether()
    std::vector<Change> changes; ///< what would change the answer

    friend bool operator==(const WorkloadAdvice &, const WorkloadAdvice &) = default;
};

/// How soon the needs of a scenario have doubled.
struct Doubling
{
    std::int64_t growth = 0; ///< a month, in parts per million
    std::int64_t months = 0; ///< rounded up
    bool ofHosts = false;    ///< container hosts that are run by hand become too many

    friend bool operator==(const Doubling &, const Doubling &) = default;
};

/// \source compound growth: (1 + growth)^m = 2, so m = ln 2 / ln(1 + growth)
/// \returns nothing where the needs do not grow, or nobody said so
std::optional<Doubling> doublingOf(const Scenario &scenario);

/// One or two things that would move the scenario on, beside what is so today.
struct Trigger
{
    struct Part
    {
        Fact fact = Fact::Services;
        std::int64_t value = 0;
        bool atLeast = true;
        std::optional<std::int64_t> today; ///< none: not known

        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<Part> parts;          ///< all must come true
    std::optional<Doubling> growth{}; ///< instead of parts: what comes with growth

    friend bool operator==(const Trigger &, const Trigger &) = default;
};

/// A step of the upgrade path: most workloads would run on this tier, as soon as one of the triggers is
/// there. No zone in which something runs has come so far yet.
struct Stage
{
    Tier tier = Tier::Container;
    std::vector<Trigger> triggers; ///< none: today
    bool forNew = false;           ///< new services without data would; what runs today stays where it is

    friend bool operator==(const Stage &, const Stage &) = default;
};

/// What the guide says of a scenario as a whole: each workload by itself, the tier that most of them ask for,
/// and the way on from there.
struct ScenarioAdvice
{
    Tier tier = Tier::Container;  ///< recommended for most workloads; of equal numbers the simpler one
    std::optional<Tier> runnerUp; ///< recommended for most of the others; else what most have as runner-up
    bool isSmall = false; ///< so small that one platform does for all, though some would suit another better
    std::vector<Reason> reasons;           ///< over the workloads that ask for `tier`
    std::vector<WorkloadAdvice> workloads; ///< those switched on, in the scenario's order
    std::vector<Stage> stages;             ///< today, next, later; as many as there are
    bool isAhead = false;                  ///< a stage is left out, as a zone has that tier already

    friend bool operator==(const ScenarioAdvice &, const ScenarioAdvice &) = default;
};

ScenarioAdvice adviseOn(const Scenario &scenario);
/// Why a workload is recommended its tier: by itself, or as another platform would be one too many.
Message whyTier(const WorkloadAdvice &advice);
/// What must come true, and what is so today, as one clause.
Message triggerMessage(const Trigger &trigger);
/// The strongest reason for the tier; that fewer layers are simpler where there is no other.
Message leadingReason(const Verdict &verdict);
WorkloadAdvice adviseOn(const Scenario &scenario, const Workload &workload);

} // namespace grondplan
