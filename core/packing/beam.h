#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <vector>

namespace grondplan::packing {

/// How wide a beam is.
struct Beam
{
    std::size_t width = 8;    ///< partial fillings kept at every level
    std::size_t branch = 4;   ///< continuations tried of each
    std::size_t sample = 200; ///< items looked at for them
};

/// Fills one bin after the other, each by a beam search: a partial filling grows by the items that leave its
/// room most even; and at every level the last item, the one worth most that still fits, is looked up in the
/// whole pool, sorted by worth. Of several types the one is opened whose filling is worth most for its cost;
/// a type's last score stands until it would win. Near-linear in the number of items.
///
/// \param worth  by dimension, what a unit of it is worth
/// \return false when the meter ran out; then the placement is no use
bool fillByBeam(Placement &placement, const std::vector<double> &worth, const Beam &beam, Meter &meter);

} // namespace grondplan::packing
