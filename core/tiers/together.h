#pragma once

#include "core/tiers/tiers.h"

#include <utility>
#include <vector>

namespace grondplan {

/// Whether no workload of a zone of this tier can be of these facts: a rule takes the tier out, or it is data
/// that nobody looks after in containers.
bool isRuledOut(const Facts &facts, const Verdict &verdict, Tier tier);

/// Sets each workload's tier together with the others: as few platforms as today's needs take. That is one
/// with containers and one without, each the one that a zone of its workloads would choose by itself; all of
/// them the same for a small stack, which several platforms would cost more servers than it fills.
///
/// \return whether it is small, and so some have another tier than they would have by themselves
bool putTogether(const Scenario &scenario, std::vector<WorkloadAdvice> &workloads);

/// The same of a scenario, where that is all that is asked.
bool isSmallStack(const Scenario &scenario);

/// From which values on a stack is not small any more. \source project estimate: see README.md, "Method"
std::vector<std::pair<Fact, std::int64_t>> beyondSmall();

} // namespace grondplan
