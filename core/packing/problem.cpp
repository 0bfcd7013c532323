#include "core/packing/packing.h"
#include "core/packing/search.h"
#include "core/packing/wide.h"

#include <algorithm>
#include <string>

namespace grondplan::packing {

static bool inRange(std::int64_t value)
{
    return value >= 0 && value <= kLargest;
}

static bool allInRange(const std::vector<std::int64_t> &values)
{
    return std::all_of(values.begin(), values.end(), inRange);
}

static std::string about(const char *list, std::size_t index, const char *what)
{
    return std::string(list) + "[" + std::to_string(index) + "]" + what;
}

static std::string problemWithBin(const Problem &problem, std::size_t index)
{
    const BinType &bin = problem.bins[index];
    const auto &after = bin.capacityAfterFailure;
    if (bin.capacity.size() != problem.dimensions.size())
        return about("bins", index, ".capacity: not one number per dimension");
    if (!allInRange(bin.capacity))
        return about("bins", index, ".capacity: not between 0 and 2^53");
    if (!after.empty() && after.size() != problem.dimensions.size())
        return about("bins", index, ".capacityAfterFailure: not one number per dimension");
    if (!allInRange(after))
        return about("bins", index, ".capacityAfterFailure: not between 0 and 2^53");
    for (std::size_t d = 0; d < after.size(); ++d) {
        if (after[d] < bin.capacity[d])
            return about("bins", index, ".capacityAfterFailure: below the capacity");
    }
    if (!inRange(bin.cost))
        return about("bins", index, ".cost: not between 0 and 2^53");
    if (bin.units < 1 || bin.units > kMostUnits)
        return about("bins", index, ".units: not between 1 and 64");
    if (bin.domain < -1)
        return about("bins", index, ".domain: below -1");
    if (bin.stock && !inRange(*bin.stock))
        return about("bins", index, ".stock: not between 0 and 2^53");
    return {};
}

static std::string problemWithItem(const Problem &problem, std::size_t index)
{
    const ItemClass &item = problem.items[index];
    const auto isType = [&problem](int type) {
        return type >= 0 && type < static_cast<int>(problem.bins.size());
    };
    if (item.demand.size() != problem.dimensions.size())
        return about("items", index, ".demand: not one number per dimension");
    if (!allInRange(item.demand))
        return about("items", index, ".demand: not between 0 and 2^53");
    if (item.count < 0 || item.count > kMostItems)
        return about("items", index, ".count: not between 0 and 2000000");
    if (!std::all_of(item.binsAllowed.begin(), item.binsAllowed.end(), isType))
        return about("items", index, ".binsAllowed: no such bin");
    if (item.pin != -1 && !isType(item.pin))
        return about("items", index, ".pin: no such bin");
    if (item.spreadGroup < -1 || item.conflictGroup < -1)
        return about("items", index, ": a group below -1");
    if (item.spreadMax < 1 || item.spreadMax > kLargest)
        return about("items", index, ".spreadMax: not between 1 and 2^53");
    if (item.spreadLeast < 1)
        return about("items", index, ".spreadLeast: below 1");
    if (!inRange(item.domainMax))
        return about("items", index, ".domainMax: not between 0 and 2^53");
    return {};
}

/// All that could ever be bought has a cost that is still a number.
static std::string problemWithCost(const Problem &problem)
{
    std::int64_t items = 0;
    for (const ItemClass &item : problem.items) {
        items += item.count;
        if (items > kMostItems)
            return "items: more than 2000000 in all";
    }
    std::int64_t dearest = 0;
    for (const BinType &bin : problem.bins)
        dearest = std::max(dearest, bin.cost);
    const auto types = static_cast<std::int64_t>(problem.bins.size());
    const std::int64_t mostBins = items + problem.leastBins + (problem.reserve + 1) * (types + 2) + 16;
    if (wide(dearest) * wide(mostBins) >= Wide{1} << 61)
        return "bins: with so many items the cost could exceed 2^61";
    return {};
}

std::string problemWith(const Problem &problem)
{
    if (problem.dimensions.empty())
        return "dimensions: none";
    if (problem.reserve < 0 || problem.reserve > kMostReserve)
        return "reserve: not between 0 and 1000";
    if (problem.leastBins < 0 || problem.leastBins > kMostItems)
        return "leastBins: not between 0 and 2000000";
    if (!problem.outsideBound.empty() && problem.outsideBound.size() != problem.dimensions.size())
        return "outsideBound: not one per dimension";
    if (!problem.undivided.empty() && problem.undivided.size() != problem.dimensions.size())
        return "undivided: not one per dimension";
    for (std::size_t i = 0; i < problem.bins.size(); ++i) {
        std::string found = problemWithBin(problem, i);
        if (!found.empty())
            return found;
    }
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        std::string found = problemWithItem(problem, i);
        if (!found.empty())
            return found;
    }
    return problemWithCost(problem);
}

std::int64_t Result::gapPpm() const
{
    if (cost <= lowerBound)
        return 0;
    if (lowerBound <= 0)
        return kLargest;
    const Wide ppm = ceilDiv(wide(cost - lowerBound) * 1'000'000, wide(lowerBound));
    return static_cast<std::int64_t>(std::min(ppm, wide(kLargest)));
}

const char *boundKindName(BoundKind kind)
{
    switch (kind) {
    case BoundKind::Aggregate:
        return "aggregate";
    case BoundKind::Count:
        return "count";
    case BoundKind::Failure:
        return "failure";
    case BoundKind::Spread:
        return "spread";
    case BoundKind::Least:
        return "least";
    case BoundKind::Assignment:
        return "assignment";
    case BoundKind::Columns:
        return "columns";
    }
    return "aggregate";
}

std::vector<std::string> passNames()
{
    return Search::passNames();
}

} // namespace grondplan::packing
