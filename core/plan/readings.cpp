#include "core/plan/readings.h"

#include "core/plan/detailedjob.h"

#include <algorithm>
#include <thread>
#include <tuple>

namespace grondplan {

namespace {

bool haveEqualSizes(const ZoneJob &a, const ZoneJob &b, Reading reading)
{
    return std::equal(a.loads.begin(), a.loads.end(), b.loads.begin(), b.loads.end(),
                      [reading](const PlatformLoad &x, const PlatformLoad &y) {
                          return valueOf(x.each, reading) == valueOf(y.each, reading);
                      });
}

bool isWithin(const ClusterSize &inner, const ClusterSize &outer)
{
    return inner.nodes <= outer.nodes && inner.servers <= outer.servers;
}

/// Placed, and its platform sized for what that gives, on whatever types the job allows.
ZoneOutcome sizedOnce(const ZoneJob &job, const std::vector<std::int64_t> &counts, Reading reading)
{
    // A larger cluster never asks for less; from the third try on the size only grows, so that this ends.
    constexpr int kTriesEitherWay = 3;
    ClusterSize cluster = job.platform.cluster;
    for (int tries = 1;; ++tries) {
        const ZoneJob sized = sizedFor(job, cluster);
        ZoneOutcome outcome = placeZone(sized, counts, reading);
        outcome.sizedFor = cluster;
        const ClusterSize found = clusterOf(job, outcome);
        const bool enough = isWithin(found, cluster);
        if (outcome.stopped || outcome.hosts.empty() || found == cluster ||
            (enough && (tries >= kTriesEitherWay || job.how.effort == Effort::Quick)))
            return outcome;
        if (haveEqualSizes(sized, sizedFor(job, found), reading)) {
            outcome.sizedFor = found;
            return outcome;
        }
        cluster = tries < kTriesEitherWay ? found
                                          : ClusterSize{std::max(found.nodes, cluster.nodes),
                                                        std::max(found.servers, cluster.servers)};
    }
}

/// The baselines of which all servers of a zone may be, each once.
std::vector<const Baseline *> choicesOf(const ZoneJob &job)
{
    std::vector<const Baseline *> choices;
    for (const Baseline *baseline : job.baselines) {
        if (std::find(choices.begin(), choices.end(), baseline) == choices.end())
            choices.push_back(baseline);
    }
    return choices;
}

std::int64_t withoutPlace(const ZoneOutcome &outcome)
{
    std::int64_t missing = static_cast<std::int64_t>(outcome.perNodeUnplaced.size());
    for (const UnplacedClass &unplaced : outcome.unplaced)
        missing += unplaced.count;
    return missing;
}

/// All servers of one type: the platform depends on how many there are and stands on the same type, so that
/// the type is chosen with it.
ZoneOutcome sizedOnCheapest(ZoneJob job, const std::vector<const Baseline *> &choices,
                            const std::vector<std::int64_t> &counts, Reading reading)
{
    job.choices = static_cast<int>(choices.size());
    std::vector<ZoneOutcome> outcomes;
    for (const Baseline *baseline : choices) {
        job.only = baseline;
        outcomes.push_back(sizedOnce(job, counts, reading));
    }
    const auto rank = [](const ZoneOutcome &outcome) {
        // No server at all holds nothing of what is asked: it is the last choice, with all that is missing.
        return std::tuple(outcome.hosts.empty(), withoutPlace(outcome), !outcome.failure.survives,
                          outcome.cost, outcome.hosts.size());
    };
    const auto best = std::min_element(outcomes.begin(), outcomes.end(),
                                       [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    ZoneOutcome cheapest = *best;
    for (const ZoneOutcome &outcome : outcomes) {
        // What a type costs at least that holds no more than the cheapest, if it holds anything.
        if (!outcome.hosts.empty())
            cheapest.bound = std::min(cheapest.bound, outcome.bound);
        cheapest.stopped = cheapest.stopped || outcome.stopped;
    }
    return cheapest;
}

} // namespace

ZoneOutcome placeSized(const ZoneJob &job, const std::vector<std::int64_t> &counts, Reading reading)
{
    if (job.loads.empty())
        return placeZone(job, counts, reading);
    const std::vector<const Baseline *> choices = choicesOf(job);
    if (job.zone->policy.mixedTypes || job.only != nullptr || choices.size() < 2)
        return sizedOnce(job, counts, reading);
    return sizedOnCheapest(job, choices, counts, reading);
}

static std::vector<std::int64_t> unplacedCounts(const ZoneOutcome &outcome, std::size_t classes)
{
    std::vector<std::int64_t> counts(classes, 0);
    for (const UnplacedClass &unplaced : outcome.unplaced)
        counts[static_cast<std::size_t>(unplaced.itemClass)] += unplaced.count;
    return counts;
}

namespace {

/// Low and high, which do not depend on each other: side by side where there are threads.
void placeBand(const ZoneJob &job, const std::vector<std::int64_t> &counts, Readings &readings)
{
    const ZoneJob start = sizedFor(job, readings.outcome.likely.sizedFor);
    const auto placeHigh = [&] { readings.outcome.high = placeSized(start, counts, Reading::High); };
    std::jthread beside;
    if (job.how.threads > 1)
        beside = std::jthread(placeHigh);
    else
        placeHigh();
    readings.outcome.low = placeSized(start, counts, Reading::Low);
}

} // namespace

std::vector<std::int64_t> askedInstances(const ZoneJob &job)
{
    std::vector<std::int64_t> counts;
    for (const Workload *workload : job.steady)
        counts.push_back(placedReplicas(*workload));
    for (const PlatformLoad &part : job.loads)
        counts.push_back(part.copies);
    return counts;
}

Readings onlyReading(const ZoneOutcome &placed)
{
    Readings readings;
    readings.outcome = Band<ZoneOutcome>::exactly(placed);
    readings.stopped = placed.stopped;
    return readings;
}

Readings placeReadings(ZoneJob job, const ZoneOutcome &placed)
{
    if (!job.zone->policy.mixedTypes && !placed.hosts.empty())
        job.only = job.baselines[static_cast<std::size_t>(placed.hosts.front().baseline)];
    std::vector<std::int64_t> counts = askedInstances(job);
    Readings readings;
    ZoneOutcome &likely = readings.outcome.likely;
    likely = placed;
    // Low and high are of what is placed at likely, so that the three can be compared.
    const std::vector<std::int64_t> missing = unplacedCounts(likely, counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] -= missing[i];

    placeBand(job, counts, readings);
    ZoneOutcome &high = readings.outcome.high;
    if (job.only != nullptr && !high.unplaced.empty()) {
        job.only = nullptr;
        high = placeSized(sizedFor(job, likely.sizedFor), counts, Reading::High);
    }
    readings.highIncomplete = !high.unplaced.empty();
    // A placement for a higher band holds for a lower one, where everything is smaller.
    if (!readings.highIncomplete && high.cost < likely.cost) {
        high.unplaced = likely.unplaced;
        const std::int64_t bound = likely.bound;
        const auto [atPeaks, allMustRun] = std::pair(likely.atPeaks, likely.allMustRun);
        likely = high;
        likely.bound = std::min(bound, likely.cost);
        likely.atPeaks = atPeaks;
        likely.allMustRun = allMustRun;
    }
    if (high.cost < likely.cost)
        high = likely;

    ZoneOutcome &low = readings.outcome.low;
    if (low.cost > likely.cost || !low.unplaced.empty())
        low = likely;
    readings.stopped = likely.stopped || high.stopped || low.stopped;
    return readings;
}

} // namespace grondplan
