#pragma once

#include "core/plan/zoneplanner.h"

namespace grondplan {

/// Works out what all zones cost: each part a line, purchase and sales price, per month and once; the zones'
/// costs, their workloads' shares by largest remainder, and the totals. Every total is a sum of rounded
/// lines. Adds what is to be known of the prices to the zones' findings.
void addCosts(const Project &project, std::vector<PlannedZone> &zones, Plan &plan);

} // namespace grondplan
