#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <optional>

// Placements that survive the failures: searched for with the failures in mind, instead of adding bins to
// what is cheap in normal running.

namespace grondplan::packing {

/// Goes through choices of bins by rising cost, and fills those that could do in several ways.
///
/// \param below  only what costs less is of interest
/// \return the first that survives
std::optional<Placement> surviveOnFewest(const Model &model, std::int64_t below, Meter &meter);

/// With all bins in stock, in many ways; what is of no use is taken away again.
std::optional<Placement> surviveAnyhow(const Model &model, Meter &meter);

/// Ruin and recreate where every step survives: bins are emptied, what was in them is placed again, and bins
/// added until the failures are survived. The rounds do not depend on the budget, so more of it never gives
/// worse from the same start.
///
/// \param start   survives
/// \param target  nothing is cheaper than this
/// \return what survives and is cheaper than the start
std::optional<Placement> surviveCheaper(const Placement &start, std::int64_t target, Meter &meter);

/// Proof that with the bins there are no placement of all items survives: some items would not have the bins,
/// or not the room, that is left on those they suit when the largest fail. False says nothing.
bool cannotSurvive(const Model &model);

} // namespace grondplan::packing
