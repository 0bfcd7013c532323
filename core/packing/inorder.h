#pragma once

#include "core/packing/packing.h"

namespace grondplan::packing {

/// An order of the dimensions that follows from their contents, so that the answer does not depend on that of
/// the input: where each stands in the problem. A model has them in this order.
std::vector<int> dimensionOrder(const Problem &problem);

/// The problem with its dimensions in the order.
Problem withDimensions(const Problem &problem, const std::vector<int> &order);

/// Numbers by dimension, [anything * dimensions + dimension], back to the order of the problem.
void putBack(std::vector<std::int64_t> &prices, const std::vector<int> &order);

} // namespace grondplan::packing
