#pragma once

#include "core/outlook/chances.h"
#include "core/outlook/deciding.h"
#include "core/outlook/growth.h"
#include "core/outlook/outages.h"
#include "core/outlook/scaling.h"

#include <vector>

namespace grondplan::outlook {

// How the figures of an outlook came about, as explain() has it for those of a plan: which plans were made,
// with what changed, and what was reckoned from them. `figure` is the path in the JSON of outlookjson.h, from
// its topic on: "deciding.savings[0].month_less_cents", "failures[0].recovery_seconds.likely". The plans that
// are compared are explained by explain() themselves, of the project with that change.

std::vector<Explanation> explained(const Project &project, const Scenario &scenario,
                                   const Deciding &deciding);
std::vector<Explanation> explained(const Chances &chances);
std::vector<Explanation> explained(const Scenario &scenario, const Growth &growth);
/// \param plan  that the outages are of
std::vector<Explanation> explained(const Project &project, const Scenario &scenario, const Plan &plan,
                                   const std::vector<ZoneOutages> &zones);
std::vector<Explanation> explained(const Project &project, const Scenario &scenario, const Scaling &scaling);

} // namespace grondplan::outlook
