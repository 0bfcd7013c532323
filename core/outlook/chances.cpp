#include "core/outlook/chances.h"

#include "core/outlook/variant.h"
#include "core/packing/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace grondplan::outlook {

namespace {

/// How far a workload's need may be from what is stated, in parts per million of it.
struct NeedRange
{
    std::size_t workload = 0; ///< index in the scenario
    std::int64_t low = kPpm;
    std::int64_t high = kPpm;
};

std::vector<NeedRange> rangesOf(const Scenario &scenario)
{
    const auto of = [&scenario](const Workload &workload, Prospect prospect) {
        return prospectOf(scenario, workload, prospect).value_or(0);
    };
    std::vector<NeedRange> ranges;
    for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
        const Workload &workload = scenario.workloads[i];
        const NeedRange range{i, kPpm - of(workload, Prospect::Lower), kPpm + of(workload, Prospect::Higher)};
        if (workload.active && !workload.transient && range.low != range.high)
            ranges.push_back(range);
    }
    return ranges;
}

std::vector<QString> bandsOf(const Catalogue &catalogue)
{
    std::vector<QString> ids;
    for (const auto &[id, constant] : catalogue.constants) {
        if (constant.low && constant.high && *constant.low <= constant.value &&
            constant.value <= *constant.high && *constant.low < *constant.high)
            ids.push_back(id);
    }
    return ids;
}

/// One future. Each run has random numbers of its own, so that it does not matter who makes it.
Project drawn(const Project &now, const std::vector<QString> &bands, const std::vector<NeedRange> &ranges,
              int run)
{
    packing::Random random(static_cast<std::uint64_t>(run) + 1);
    Project future = now;
    auto catalogue = std::make_shared<Catalogue>(*now.catalogue);
    for (const QString &id : bands) {
        Constant &constant = catalogue->constants[id];
        constant.value = triangular(*constant.low, constant.value, *constant.high, random.share());
        constant.low = constant.high = constant.value;
    }
    future.catalogue = std::move(catalogue);
    for (const NeedRange &range : ranges) {
        const std::int64_t share = triangular(range.low, kPpm, range.high, random.share());
        scaleNeed(future.scenarios.front().workloads[range.workload], share, share);
    }
    return future;
}

template<class Value> Value atPercent(const std::vector<Value> &sorted, int percent)
{
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

void fillPercentiles(const std::vector<Outcome> &outcomes, Chances &chances)
{
    std::vector<std::int64_t> servers;
    std::vector<std::int64_t> months;
    for (const Outcome &outcome : outcomes) {
        servers.push_back(outcome.servers);
        months.push_back(outcome.month.minor);
    }
    std::sort(servers.begin(), servers.end());
    std::sort(months.begin(), months.end());
    for (const int percent : {50, 90, 95})
        chances.percentiles.push_back({percent, atPercent(servers, percent),
                                       Money{atPercent(months, percent), chances.plannedMonth.currency}});
}

/// Runs in which something has no place are not among the counts: so many servers were not enough.
void fillServers(const std::vector<Outcome> &outcomes, Chances &chances)
{
    std::map<std::int64_t, std::int64_t> counts;
    std::int64_t enough = 0;
    for (const Outcome &outcome : outcomes) {
        if (outcome.unplaced > 0) {
            ++chances.unplaced;
            continue;
        }
        ++counts[outcome.servers];
        enough += outcome.servers <= chances.planned ? 1 : 0;
    }
    const auto shareOfRuns = [&chances](std::int64_t count) {
        return Fraction(count).times(kPpm, chances.runs).rounded();
    };
    std::int64_t upTo = 0;
    for (const auto &[servers, runs] : counts) {
        upTo += runs;
        chances.servers.push_back({servers, runs, shareOfRuns(upTo)});
    }
    chances.sufficesPpm = shareOfRuns(enough);
}

} // namespace

std::int64_t triangular(std::int64_t low, std::int64_t likely, std::int64_t high, double share)
{
    if (low == high)
        return low;
    const auto a = static_cast<double>(low);
    const auto c = static_cast<double>(likely);
    const auto b = static_cast<double>(high);
    // Square roots, unlike other functions, are the same to the last bit on every machine.
    const double value = share * (b - a) < c - a ? a + std::sqrt(share * (b - a) * (c - a))
                                                 : b - std::sqrt((1 - share) * (b - a) * (b - c));
    return std::clamp(static_cast<std::int64_t>(std::llround(value)), low, high);
}

Result<Chances> chancesOf(const Project &project, ScenarioId scenario, int runs, const Working &how)
{
    const Project now = alone(project, scenario);
    const Result<Plan> today = likelyPlan(now, how.stop);
    if (!today)
        return tl::unexpected<Error>(today.error());
    const std::vector<QString> bands = bandsOf(*now.catalogue);
    const std::vector<NeedRange> ranges = rangesOf(now.scenarios.front());

    std::vector<Result<Outcome>> outcomes(static_cast<std::size_t>(runs), Result<Outcome>(Outcome{}));
    const auto planOne = [&](int run) {
        Planning quick;
        quick.likelyOnly = true;
        quick.effort = Effort::Quick;
        quick.before = &*today;
        quick.stop = how.stop;
        const Project future = drawn(now, bands, ranges, run);
        const Result<Plan> planned = plan(future, scenario, quick);
        auto &outcome = outcomes[static_cast<std::size_t>(run)];
        if (planned)
            outcome = outcomeOf(*planned);
        else
            outcome = tl::unexpected<Error>(planned.error());
    };
    if (!forEach(runs, how, planOne))
        return failure(ErrorCode::Cancelled);

    Chances chances;
    chances.runs = runs;
    chances.planned = outcomeOf(*today).servers;
    chances.plannedMonth = outcomeOf(*today).month;
    chances.ranges = static_cast<std::int64_t>(ranges.size());
    chances.figures = static_cast<std::int64_t>(bands.size());
    std::vector<Outcome> drawnOutcomes;
    for (const Result<Outcome> &outcome : outcomes) {
        if (!outcome)
            return tl::unexpected<Error>(outcome.error());
        drawnOutcomes.push_back(*outcome);
    }
    if (drawnOutcomes.empty())
        return chances;
    fillPercentiles(drawnOutcomes, chances);
    fillServers(drawnOutcomes, chances);
    return chances;
}

} // namespace grondplan::outlook
