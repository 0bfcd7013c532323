#pragma once

#include "core/packing/packing.h"

#include <optional>

namespace grondplan::packing {

/// Where the bins in stock were too few for what was found, though they may hold all: the search minimises
/// cost, and a bin that is not there has none. So bins beyond the stock are let in at a price that no answer
/// pays if it can do without, and what is found is begun with once more.
///
/// \return the better of the two: with less unplaced, else surviving, else cheaper
Result searchWithinStock(const Problem &problem, const Budget &budget, Result first,
                         Result (*search)(const Problem &problem, const Budget &budget));

} // namespace grondplan::packing
