#pragma once

#include "core/plan/plan.h"

namespace grondplan {

/// Whether what is proved of the plan's cost holds for servers of one type in a zone only: a zone may choose
/// among several types and does not mix them.
bool isProvedForOneType(const Scenario &scenario, const Plan &plan);

} // namespace grondplan
