#pragma once

#include "core/packing/frame.h"
#include "core/packing/meter.h"

#include <optional>

namespace grondplan::packing {

/// Takes one bin away after the other and finds a place for what was in it: an item that fits nowhere pushes
/// one or two others out, those that were seldom hard to place; some random moves and swaps follow. (Ejection
/// pool: Nagata and Braysy 2009; for vector packing Buljubasic and Vasquez 2016.)
///
/// \param frame  where it starts; it keeps the types of its bins
/// \param least  do not go below this many bins
/// \return the placement with the fewest bins, if they are fewer than at the start
std::optional<Placement> eject(Frame &frame, std::size_t least, std::uint64_t seed, Meter &meter);

} // namespace grondplan::packing
