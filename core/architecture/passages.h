#pragma once

#include "core/plan/plan.h"
#include "core/platform/passages.h"

#include <vector>

namespace grondplan {

/// The same on the tiers of a plan's zones.
std::vector<Passage> passagesOf(const Scenario &scenario, const Plan &plan);

} // namespace grondplan
