#pragma once

#include "core/packing/packing.h"

namespace grondplan::packing {

/// solve(), for a problem whose dimensions are in the order of their contents.
Result solveInOrder(const Problem &problem, const Budget &budget);

} // namespace grondplan::packing
