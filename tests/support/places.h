#pragma once

#include "core/plan/plan.h"
#include "core/project/project.h"

namespace grondplan::test {

/// Counts again, from the plan's servers alone, what zones and workloads ask of places: tenants, systems and
/// isolated workloads apart, NUMA nodes, stock, one type of server unless mixed, racks. Gives what does not
/// hold, or an empty text.
QString brokenPlace(const Project &project, const Plan &plan);

} // namespace grondplan::test
