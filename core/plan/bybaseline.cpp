#include "core/plan/bybaseline.h"

#include "core/plan/placement.h"

#include <algorithm>

namespace grondplan::placement {

namespace {

/// The share of a problem that is for one baseline, of which there are several types: which licences a server
/// has may differ within a zone, the server may not.
struct OneBaseline
{
    packing::Problem problem;
    std::vector<int> typeOf; ///< its bin types as those of the whole
};

std::vector<OneBaseline> byBaseline(const ZoneJob &job, const packing::Problem &problem,
                                    const std::vector<int> &baselineOf)
{
    std::vector<OneBaseline> parts;
    const Baseline *before = nullptr;
    for (std::size_t type = 0; type < problem.bins.size(); ++type) {
        const Baseline *baseline = job.baselines[static_cast<std::size_t>(baselineOf[type])];
        if (baseline != before) {
            parts.push_back({problem, {}});
            parts.back().problem.bins.clear();
            parts.back().problem.singleType = false;
        }
        before = baseline;
        parts.back().problem.bins.push_back(problem.bins[type]);
        parts.back().typeOf.push_back(static_cast<int>(type));
    }
    return parts;
}

std::int64_t unplacedIn(const packing::Result &result)
{
    std::int64_t count = 0;
    for (const packing::Unplaced &unplaced : result.unplaced)
        count += unplaced.count;
    return count;
}

} // namespace

packing::Result solvedByBaseline(const ZoneJob &job, Reading reading, const packing::Problem &problem,
                                 const std::vector<int> &baselineOf)
{
    packing::Result best;
    std::int64_t bound = 0;
    bool first = true;
    for (const OneBaseline &part : byBaseline(job, problem, baselineOf)) {
        packing::Result result = solved(job, reading, part.problem, nullptr);
        for (packing::Bin &bin : result.bins)
            bin.type = part.typeOf[static_cast<std::size_t>(bin.type)];
        for (packing::Unplaced &unplaced : result.unplaced) {
            if (unplaced.reason.binType >= 0)
                unplaced.reason.binType = part.typeOf[static_cast<std::size_t>(unplaced.reason.binType)];
        }
        const std::int64_t missing = unplacedIn(result);
        const std::int64_t fewest = unplacedIn(best);
        const bool stopped = best.stopped || result.stopped;
        if (first || missing < fewest)
            bound = result.lowerBound;
        else if (missing == fewest)
            bound = std::min(bound, result.lowerBound);
        if (first || missing < fewest || (missing == fewest && result.cost < best.cost))
            best = std::move(result);
        best.stopped = stopped;
        first = false;
    }
    best.lowerBound = bound;
    return best;
}

} // namespace grondplan::placement
