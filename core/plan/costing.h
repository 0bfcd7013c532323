#pragma once

#include "core/plan/zoneplanner.h"

namespace grondplan {

/// Works out what all zones of a plan cost: each part a line, purchase and sales price, per month and once;
/// the zones' costs, their workloads' shares by largest remainder, and the totals. Every total is a sum of
/// rounded lines. Adds what is to be known of the prices to the findings.
///
/// \param zones  those of the plan, in its order
void addCosts(const Project &project, const Scenario &scenario, const std::vector<const PlannedZone *> &zones,
              Plan &plan);

} // namespace grondplan
