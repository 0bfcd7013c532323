#include "core/packing/shedding.h"

#include "core/packing/wide.h"

#include <algorithm>
#include <utility>

namespace grondplan::packing {

bool sheds(const Problem &problem)
{
    return problem.reserve > 0 &&
           std::any_of(problem.items.begin(), problem.items.end(),
                       [](const ItemClass &item) { return item.sheddable && item.count > 0; });
}

static std::int64_t totalOf(const Problem &problem, std::size_t dimension)
{
    Wide total = 0;
    for (const ItemClass &item : problem.items)
        total += wide(item.demand[dimension]) * wide(item.count);
    return total > wide(kLargest) ? kLargest : narrow(total);
}

/// Adds a dimension for what must go on, and makes the one there is endless after a failure.
static void split(std::size_t dimension, Problem &problem)
{
    const std::int64_t total = totalOf(problem, dimension);
    problem.dimensions.push_back(problem.dimensions[dimension] + "-goes-on");
    if (!problem.outsideBound.empty())
        problem.outsideBound.push_back(problem.outsideBound[dimension]);
    if (!problem.undivided.empty())
        problem.undivided.push_back(problem.undivided[dimension]);
    for (BinType &bin : problem.bins) {
        const std::int64_t after = bin.capacityAfterFailure[dimension];
        bin.capacity.push_back(after);
        bin.capacityAfterFailure.push_back(after);
        // A unit is a part of it.
        const Wide endless = wide(total) * wide(bin.units);
        bin.capacityAfterFailure[dimension] =
            std::max(after, endless > wide(kLargest) ? kLargest : narrow(endless));
    }
    for (ItemClass &item : problem.items)
        item.demand.push_back(item.sheddable ? 0 : item.demand[dimension]);
}

Unshed unshed(const Problem &problem)
{
    Unshed made{problem, {}};
    Problem &without = made.problem;
    for (BinType &bin : without.bins)
        bin.capacityAfterFailure = bin.afterFailure();
    const std::size_t dimensions = problem.dimensions.size();
    for (std::size_t d = 0; d < dimensions; ++d)
        made.dimensionOf.push_back(static_cast<int>(d));
    for (std::size_t d = 0; d < dimensions; ++d) {
        const bool isAsked =
            std::any_of(problem.items.begin(), problem.items.end(), [d](const ItemClass &item) {
                return item.sheddable && item.count > 0 && item.demand[d] > 0;
            });
        if (!isAsked)
            continue;
        split(d, without);
        made.dimensionOf.push_back(static_cast<int>(d));
    }
    const bool anyGoesOn = std::any_of(without.items.begin(), without.items.end(), [](const ItemClass &item) {
        return !item.sheddable && item.count > 0;
    });
    if (!anyGoesOn)
        without.reserve = 0; // there is nothing to place again
    for (ItemClass &item : without.items)
        item.sheddable = false;
    return made;
}

Result solveShedding(const Problem &problem, const Budget &budget)
{
    const Unshed made = unshed(problem);
    Result result = solve(made.problem, budget);
    for (Unplaced &unplaced : result.unplaced) {
        if (unplaced.reason.dimension >= 0)
            unplaced.reason.dimension = made.dimensionOf[static_cast<std::size_t>(unplaced.reason.dimension)];
    }
    result.certificate = {}; // it is one of the other problem
    result.survivalRefuted = false;
    return result;
}

} // namespace grondplan::packing
