#include "core/plan/nodechoice.h"

#include "core/plan/detailedjob.h"
#include "core/plan/readings.h"

#include <algorithm>
#include <tuple>

namespace grondplan {

static std::vector<std::int64_t> missingIn(const ZoneOutcome &outcome, std::size_t classes)
{
    std::vector<std::int64_t> missing(classes, 0);
    for (const UnplacedClass &unplaced : outcome.unplaced)
        missing[static_cast<std::size_t>(unplaced.itemClass)] += unplaced.count;
    return missing;
}

std::int64_t TriedNode::unplaced() const
{
    std::int64_t count = static_cast<std::int64_t>(outcome.perNodeUnplaced.size());
    for (const UnplacedClass &unplaced : outcome.unplaced)
        count += unplaced.count;
    return count;
}

static auto rankOf(const TriedNode &tried)
{
    const ZoneOutcome &outcome = tried.outcome;
    return std::tuple(tried.unplaced(), !outcome.failure.survives, outcome.cost, outcome.spreadBroken.size(),
                      outcome.hosts.size(), outcome.nodeVms());
}

/// What is placed with the best size costs at least this much with any size.
static void boundByAll(const std::vector<TriedNode> &all, std::size_t classes, ZoneOutcome &best)
{
    const std::vector<std::int64_t> missing = missingIn(best, classes);
    for (const auto &[shape, outcome] : all) {
        const std::vector<std::int64_t> others = missingIn(outcome, classes);
        const bool isOfLess = std::equal(missing.begin(), missing.end(), others.begin(),
                                         [](std::int64_t a, std::int64_t b) { return a <= b; });
        const std::int64_t bound = isOfLess ? outcome.bound : 0; // of other instances it says nothing
        if (bound < best.bound) {
            best.bound = bound;
            best.boundKind = outcome.boundKind;
        }
    }
}

NodeChoice placedOnBestNodes(const ZoneJob &job, const std::vector<std::int64_t> &counts)
{
    if (!runsInNodeVms(job.tier))
        return {job.node, placeSized(job, counts, Reading::Likely), {}};
    std::vector<NodeShape> shapes = {job.zone->policy.node};
    for (const NodeShape &shape : job.zone->policy.otherNodes) {
        if (std::find(shapes.begin(), shapes.end(), shape) == shapes.end())
            shapes.push_back(shape);
    }
    NodeChoice choice;
    for (const NodeShape &shape : shapes) {
        ZoneJob tried = withNode(job, shape);
        tried.parts = static_cast<int>(shapes.size());
        choice.tried.push_back({shape, placeSized(tried, counts, Reading::Likely)});
    }
    const auto best =
        std::min_element(choice.tried.begin(), choice.tried.end(),
                         [](const TriedNode &a, const TriedNode &b) { return rankOf(a) < rankOf(b); });
    choice.node = best->shape;
    choice.likely = best->outcome;
    choice.likely.stopped = std::any_of(choice.tried.begin(), choice.tried.end(),
                                        [](const TriedNode &tried) { return tried.outcome.stopped; });
    boundByAll(choice.tried, counts.size(), choice.likely);
    return choice;
}

} // namespace grondplan
