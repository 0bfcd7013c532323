#pragma once

#include "core/packing/packing.h"

#include <cstdint>
#include <vector>

namespace grondplan::packing {

/// Why no item of the class fits into any bin of these types, even an empty one.
Shortfall shortfallAlone(const Problem &problem, int item, const std::vector<int> &types);

/// Why no item of the class fits beside what is in the bins, all stock being used.
Shortfall shortfallBeside(const Problem &problem, int item, const std::vector<int> &types,
                          const std::vector<Bin> &bins);

} // namespace grondplan::packing
