#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

namespace grondplan::packing {

/// Takes empty bins away, or makes them cheaper ones, as far as all failures are survived after that as
/// before: what was added for one failure may be of no use once there is more for another.
void makeSpareCheaper(Placement &placement, const Meter &meter);

} // namespace grondplan::packing
