#pragma once

#include "core/packing/packing.h"

#include <optional>

namespace grondplan::packing {

/// The least cost of any placement of all items in at most `mostBins` bins, by trying them all: the failures
/// too, each with every way to place again. Nothing when there is none. For a handful of items only.
///
/// After a failure only capacity, units, allowed bins, pins and conflicts hold, spread does not. What is in a
/// bin may be handed out to its units in any way. A bin without a domain shares it with none. All dimensions
/// count, those outside the bound too.
std::optional<std::int64_t> leastCostByTrying(const Problem &problem, int mostBins);

} // namespace grondplan::packing
