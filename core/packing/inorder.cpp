#include "core/packing/inorder.h"

#include "core/packing/wide.h"

#include <algorithm>
#include <numeric>
#include <tuple>

// Puts the dimensions in an order that does not depend on that of the input, and its answer back.

namespace grondplan::packing {

static std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

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

/// Where each dimension of the ordered problem stands in the given one.
static std::vector<int> orderOf(const Problem &problem)
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

static Problem ordered(const Problem &problem, const std::vector<int> &order)
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

static void putBack(std::vector<std::int64_t> &prices, const std::vector<int> &order)
{
    const std::vector<std::int64_t> before = prices;
    for (std::size_t i = 0; i < prices.size(); ++i)
        prices[i / order.size() * order.size() + at(order[i % order.size()])] = before[i];
}

Result solve(const Problem &problem, const Budget &budget)
{
    const std::vector<int> order = orderOf(problem);
    if (std::is_sorted(order.begin(), order.end()))
        return solveInOrder(problem, budget);
    Result result = solveInOrder(ordered(problem, order), budget);
    for (Unplaced &unplaced : result.unplaced) {
        if (unplaced.reason.dimension >= 0)
            unplaced.reason.dimension = order[at(unplaced.reason.dimension)];
    }
    for (Certificate::Node &node : result.certificate.nodes)
        putBack(node.prices, order);
    putBack(result.certificate.surrogate, order);
    return result;
}

} // namespace grondplan::packing
