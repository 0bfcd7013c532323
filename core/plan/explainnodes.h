#pragma once

#include "core/plan/explainsteps.h"

#include <utility>
#include <vector>

/// Which size of node VM a zone got, and what each size it allows would cost.
namespace grondplan::explaining {

/// The cost a month with each size tried, then the CPU or memory of the one that costs least.
std::vector<Step> nodeChoiceSteps(const ZonePlan &zone, Affected affected);

/// Of one size tried, the step of each of its figures by the name that the plan's JSON gives it.
std::vector<std::pair<QString, Step>> nodeTrialSteps(const NodeTrial &trial);

} // namespace grondplan::explaining
