#pragma once

#include "core/packing/packing.h"

#include <utility>

// Short ways to write problems in tests.
namespace grondplan::packing {

inline constexpr std::int64_t kGiB = std::int64_t{1} << 30;

inline BinType binOf(std::vector<std::int64_t> capacity, std::int64_t cost = 1)
{
    BinType type;
    type.id = "bin";
    type.capacity = std::move(capacity);
    type.cost = cost;
    return type;
}

inline ItemClass itemsOf(std::int64_t count, std::vector<std::int64_t> demand)
{
    ItemClass item;
    item.id = "item";
    item.demand = std::move(demand);
    item.count = count;
    return item;
}

/// A server of 64 threads and `gib` of memory, filled to 80 and 85 percent; whole after a failure.
inline BinType serverOf(std::int64_t gib)
{
    BinType type = binOf({51'200, gib * kGiB * 85 / 100}, 455'00);
    type.capacityAfterFailure = {64'000, gib * kGiB};
    return type;
}

inline Problem problemOf(std::vector<BinType> bins, std::vector<ItemClass> items)
{
    Problem problem;
    for (std::size_t d = 0; !bins.empty() && d < bins.front().capacity.size(); ++d)
        problem.dimensions.push_back("r" + std::to_string(d));
    problem.bins = std::move(bins);
    problem.items = std::move(items);
    return problem;
}

} // namespace grondplan::packing
