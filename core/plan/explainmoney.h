#pragma once

#include "core/plan/explaincost.h"

/// How purchase and sales prices came about, from a zone's parts to the totals.
namespace grondplan::explaining {

/// Adds a setting that a step reckons with: the project's own as an input, else the catalogue's constant.
void addTerm(const Project &project, CostField field, Step &step);
Unit unitOf(CostField field);

/// What a zone costs a month: its parts and their sum.
std::vector<Step> costSteps(const Project &project, const Plan &plan, const ZonePlan &zone, Reading reading);
/// What it is sold for: each part with the margin, and their sum.
std::vector<Step> salesSteps(const Project &project, const Plan &plan, const ZonePlan &zone, Reading reading);
/// What the bound of a zone is a bound of: its servers with their licences, what is paid once shared out over
/// the months looked ahead.
std::vector<Step> ofSteps(const Project &project, const ZonePlan &zone);
/// The figures under "cost" that are no zone's and no workload's.
void addMoney(const Project &project, const Plan &plan, const Scenario &scenario,
              std::vector<Explanation> &result);

} // namespace grondplan::explaining
