#include "core/packing/inorder.h"

#include "core/packing/index.h"
#include "core/packing/wide.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace grondplan::packing {

/// What tells a dimension from another, whatever the order of bins and items. Sums go round at 2^128.
static auto contentOf(const Problem &problem, std::size_t dimension)
{
    Wide demand = 0;
    Wide squares = 0;
    for (const ItemClass &item : problem.items) {
        const Wide one = wide(item.demand[dimension]);
        demand += one * wide(item.count);
        squares += one * one * wide(item.count);
    }
    Wide capacity = 0;
    Wide after = 0;
    for (const BinType &bin : problem.bins) {
        const Wide one = wide(bin.capacity[dimension]);
        capacity += one * one + one * wide(bin.cost);
        if (!bin.capacityAfterFailure.empty())
            after += wide(bin.capacityAfterFailure[dimension]) * wide(bin.capacityAfterFailure[dimension]);
    }
    const bool isOutside = !problem.outsideBound.empty() && problem.outsideBound[dimension] != 0;
    const bool isUndivided = !problem.undivided.empty() && problem.undivided[dimension] != 0;
    return std::tuple(isOutside, isUndivided, demand, squares, capacity, after);
}

std::vector<int> dimensionOrder(const Problem &problem)
{
    std::vector<decltype(contentOf(problem, 0))> contents;
    for (std::size_t d = 0; d < problem.dimensions.size(); ++d)
        contents.push_back(contentOf(problem, d));
    std::vector<int> order(problem.dimensions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return contents[at(a)] > contents[at(b)]; });
    return order;
}

template<class T> static void reorder(std::vector<T> &values, const std::vector<int> &order)
{
    if (values.empty())
        return;
    const std::vector<T> before = values;
    for (std::size_t d = 0; d < order.size(); ++d)
        values[d] = before[at(order[d])];
}

Problem withDimensions(const Problem &problem, const std::vector<int> &order)
{
    Problem made = problem;
    reorder(made.dimensions, order);
    reorder(made.outsideBound, order);
    reorder(made.undivided, order);
    for (BinType &bin : made.bins) {
        reorder(bin.capacity, order);
        reorder(bin.capacityAfterFailure, order);
    }
    for (ItemClass &item : made.items)
        reorder(item.demand, order);
    return made;
}

void putBack(std::vector<std::int64_t> &prices, const std::vector<int> &order)
{
    const std::vector<std::int64_t> before = prices;
    for (std::size_t i = 0; i < prices.size(); ++i)
        prices[i / order.size() * order.size() + at(order[i % order.size()])] = before[i];
}

} // namespace grondplan::packing
