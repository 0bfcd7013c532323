#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

namespace grondplan::packing {

/// Gives every bin the cheapest type that still holds what is in it.
void makeCheaper(Placement &placement, Meter &meter);

/// Takes bins away whose items all find a place on the others, the emptiest for its price first. An item that
/// fits nowhere may push out one other that does. Keeps at least `least` bins.
void emptyBins(Placement &placement, std::int64_t least, Meter &meter);

} // namespace grondplan::packing
