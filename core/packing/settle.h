#pragma once

#include "core/packing/frame.h"
#include "core/packing/meter.h"

#include <cstdint>
#include <vector>

namespace grondplan::packing {

/// Looks for a place for every item in so many bins of each type and no others: ruin and recreate, in which
/// what finds no place waits until there is one. Ends when all are placed, or when the meter has spent what
/// it may.
///
/// \param bins   by type; not above the stock
/// \param worth  by dimension, what a unit of it is worth
/// \return with what found no place left over; bins that stayed empty are left out
Placement settle(const Model &model, const std::vector<std::int64_t> &bins, const std::vector<double> &worth,
                 std::uint64_t seed, Meter &meter);

} // namespace grondplan::packing
