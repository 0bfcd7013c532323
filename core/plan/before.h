#pragma once

#include "core/plan/zonejob.h"

#include <vector>

namespace grondplan::placement {

// What stood where in the plan before an edit, in the items and bins of a new problem, for Budget::start.
// Empty without such a plan.

/// \param baselineOf  by bin type: index into ZoneJob::baselines
/// \param classOf     by item of the problem: index into ZoneJob::steady
packing::Result serversBefore(const ZoneJob &job, const std::vector<int> &baselineOf,
                              const std::vector<int> &classOf);

/// The node VMs, as bins of the only type.
packing::Result nodesBefore(const ZoneJob &job, const std::vector<int> &classOf);

} // namespace grondplan::placement
