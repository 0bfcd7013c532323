#pragma once

#include "core/plan/zoneplanner.h"

namespace grondplan {

/// Plans the zone in the other profile too, and says in which figures the two differ and why.
///
/// \param plan  the zone's own, with its needs, overhead and servers
CrossCheck crossChecked(const PreparedZone &prepared, const ZonePlan &plan);

} // namespace grondplan
