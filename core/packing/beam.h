#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <vector>

namespace grondplan::packing {

/// The widest beam there is, in times of what the narrowest takes.
inline constexpr double kWidestBeam = 64;
/// The one for what there is no time for, in the same measure.
inline constexpr double kHastyBeam = 0.1;

/// Fills one bin after the other, each by a beam search: a partial filling grows by the items that leave its
/// room most even; and at every level the last item, the one worth most that still fits, is looked up in the
/// whole pool, sorted by worth. Of several types the one is opened whose filling is worth most for its cost;
/// a type's last score stands until it would win. Near-linear in the number of items.
///
/// The beam is as wide at every moment as what is left of the meter allows for what is left to place.
///
/// \param worth   by dimension, what a unit of it is worth
/// \param widest  at most this many times what the narrowest takes
/// \param only    the type of all bins; -1 = any
/// \return false when the meter ran out; then the placement is no use
bool fillByBeam(Placement &placement, const std::vector<double> &worth, double widest, Meter &meter,
                int only = -1);

} // namespace grondplan::packing
