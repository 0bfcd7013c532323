#pragma once

#include "core/plan/serverchoice.h"

#include <vector>

namespace grondplan::placement {

// What stood where in the plan before an edit, in the items and bins of a new problem, for Budget::start.
// Empty without such a plan.

/// \param servers  what the bins of the problem are
/// \param classOf  by item of the problem: index into ZoneJob::steady
packing::Result serversBefore(const ZoneJob &job, const Servers &servers, const std::vector<int> &classOf);

/// The node VMs, as bins of the type of their rack.
packing::Result nodesBefore(const ZoneJob &job, const std::vector<int> &classOf, int racks);

} // namespace grondplan::placement
