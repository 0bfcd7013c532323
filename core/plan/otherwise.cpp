#include "core/plan/backups.h"
#include "core/plan/placement.h"

#include <algorithm>
#include <numeric>
#include <tuple>

// A zone placed in the ways that are open to it. What takes something away that servers are to hold, a peak
// that does not meet another or what may be left down, never makes them dearer: the placement without it
// holds too.

namespace grondplan {

namespace placement {

bool sheds(const ZoneJob &job)
{
    return !job.allMustRun && job.zone->policy.tolerate > 0 &&
           std::any_of(job.steady.begin(), job.steady.end(),
                       [](const Workload *workload) { return workload->sheddable; });
}

} // namespace placement

static std::int64_t missingOf(const ZoneOutcome &outcome)
{
    return std::accumulate(
        outcome.unplaced.begin(), outcome.unplaced.end(), std::int64_t{0},
        [](std::int64_t sum, const UnplacedClass &unplaced) { return sum + unplaced.count; });
}

static auto rankOf(const ZoneOutcome &outcome)
{
    return std::tuple(outcome.perNodeUnplaced.size(), missingOf(outcome), !outcome.failure.survives,
                      outcome.cost, outcome.hosts.size());
}

static OtherPlacement summaryOf(const ZoneOutcome &outcome)
{
    const bool whole = missingOf(outcome) == 0 && outcome.perNodeUnplaced.empty() && outcome.failure.survives;
    return {static_cast<std::int64_t>(outcome.hosts.size()), outcome.cost, whole};
}

/// Takes the other placement where it is better. What bounds the wider problem bounds both.
static void takeBetter(ZoneOutcome other, ZoneOutcome &outcome)
{
    const bool stopped = outcome.stopped || other.stopped;
    if (rankOf(other) < rankOf(outcome)) {
        other.bound = std::min(outcome.bound, other.bound);
        other.boundKind = outcome.boundKind;
        outcome = std::move(other);
    }
    outcome.stopped = stopped;
}

ZoneOutcome placement::placeOnce(const ZoneJob &job, const Vector &counts, Reading reading)
{
    const std::vector<const Baseline *> tried = baselinesForPlatform(job, reading);
    if (tried.empty())
        return placeWithPlatform(job, counts, reading);
    std::vector<ZoneOutcome> outcomes;
    for (const Baseline *baseline : tried) {
        ZoneJob one = job;
        one.platformOn = baseline;
        one.choices *= static_cast<int>(tried.size());
        outcomes.push_back(placeWithPlatform(one, counts, reading));
    }
    ZoneOutcome best =
        *std::min_element(outcomes.begin(), outcomes.end(),
                          [](const ZoneOutcome &a, const ZoneOutcome &b) { return rankOf(a) < rankOf(b); });
    for (const ZoneOutcome &outcome : outcomes) {
        if (missingOf(outcome) <= missingOf(best)) // of less it says nothing
            best.bound = std::min(best.bound, outcome.bound);
        best.stopped = best.stopped || outcome.stopped;
    }
    return best;
}

/// With what is asked of the zone's places as it is.
static ZoneOutcome placeAsAsked(const ZoneJob &job, const std::vector<std::int64_t> &counts, Reading reading)
{
    ZoneOutcome outcome = placement::placeOnce(job, counts, reading);
    const bool sheds = placement::sheds(job);
    if (outcome.stopped || (!sheds && !job.week.isSet()))
        return outcome;
    if (sheds && runsInNodeVms(job.tier)) {
        ZoneJob apart = job;
        apart.nodesApart = true;
        takeBetter(placement::placeOnce(apart, counts, reading), outcome);
    }
    std::optional<OtherPlacement> atPeaks;
    if (job.week.isSet()) {
        ZoneJob peaks = job;
        peaks.week = {};
        ZoneOutcome other = placeAsAsked(peaks, counts, reading);
        atPeaks = summaryOf(other);
        takeBetter(std::move(other), outcome);
    }
    std::optional<OtherPlacement> allMustRun;
    if (sheds) {
        ZoneJob mustRun = job;
        mustRun.allMustRun = true;
        ZoneOutcome other = placeAsAsked(mustRun, counts, reading);
        allMustRun = summaryOf(other);
        takeBetter(std::move(other), outcome);
    }
    outcome.atPeaks = atPeaks;
    outcome.allMustRun = allMustRun;
    return outcome;
}

ZoneOutcome placeZone(const ZoneJob &job, const std::vector<std::int64_t> &counts, Reading reading)
{
    ZoneOutcome outcome = placeAsAsked(job, counts, reading);
    const std::optional<ZoneJob> anywhere = withBackupsAnywhere(job);
    // A zone that is to survive nothing gets no server more for its backups, and none leaves anything out.
    if (!anywhere || outcome.stopped || (summaryOf(outcome).whole && job.zone->policy.tolerate > 0))
        return outcome;
    takeBetter(placeAsAsked(*anywhere, counts, reading), outcome);
    return outcome;
}

} // namespace grondplan
