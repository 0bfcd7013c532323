#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <cstdint>

namespace grondplan::packing {

/// Conflict groups share no bins, so that the bins of one are a small problem of their own, which can be
/// solved far better than all together. Goes over the groups in rounds, with twice the steps each round; ends
/// with the meter, or when no group can get cheaper. Items of no group, which are beside any, stay where they
/// are.
///
/// \param target  no less is wanted
/// \return whether it got cheaper
bool placeGroupsAgain(Placement &placement, std::int64_t target, const Budget &budget, Meter &meter);

} // namespace grondplan::packing
