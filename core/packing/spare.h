#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

namespace grondplan::packing {

/// Takes empty bins away, or makes them cheaper ones, as far as all failures are survived after that as
/// before: what was added for one failure may be of no use once there is more for another.
void makeSpareCheaper(Placement &placement, const Meter &meter);

/// Adds bins until every failure is survived: each the cheapest with which the failure at hand is; then as
/// makeSpareCheaper().
///
/// \param below  gives up when it would cost as much
/// \return false when no bin is left that helps, or the time is over
bool topUp(Placement &placement, const Meter &meter, std::int64_t below = kUnlimited);

/// As many empty bins as may fail, each of which could hold all that is in any other: that survives, and
/// nothing is tried for it. \return whether there is a type for it, in stock
bool addWholeSpares(Placement &placement);

/// Opens the cheapest bins until there are as many as are asked for.
void openLeast(Placement &placement);

} // namespace grondplan::packing
