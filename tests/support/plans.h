#pragma once

#include "core/plan/plan.h"
#include "core/project/project.h"

namespace grondplan::test {

/// A project with a plan made by hand, so that what shows a plan can be tested without computing one.
struct PlannedProject
{
    Project project;
    Plan plan;
};

/// Two zones, a link between them: "Production" (Kubernetes on VMs, 3 servers of EUR 300.00) with web, api
/// and worker, whose size is assumed; "Databases" (VM, 2 servers of EUR 455.00) with postgres and files. EUR
/// 1,810.00 a month.
PlannedProject shop();

/// One container zone of this many servers, each with three instances of web and one of api; every server
/// after the first `alike` has one instance more of web than the one before.
PlannedProject farm(int servers, int alike);

/// No zones, no servers.
PlannedProject nothing();

/// Sales prices without a margin: what a plan says of money, said again of its sales.
void sellAtCost(Plan &plan);

} // namespace grondplan::test
