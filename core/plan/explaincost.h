#pragma once

#include "core/plan/explainsteps.h"

#include <vector>

/// What a zone costs, and what it costs at least.
namespace grondplan::explaining {

/// Servers x price a month, type by type.
Step monthStep(const Project &project, const ZonePlan &zone, Reading reading);
/// Servers x setup fee.
Step onceStep(const Project &project, const ZonePlan &zone);

/// The least the zone can cost a month: what each resource asks for by itself where one type of server is
/// allowed and nothing stands between it and the instances, then the bound that placement proved.
std::vector<Step> boundSteps(const Project &project, const ZonePlan &zone, const ZoneJob &job);

/// (cost - bound) / bound, rounded up. Where nothing has a price, placement counted servers instead, and the
/// gap is what it proved.
Step gapStep(const Money &cost, const Bound &bound);

} // namespace grondplan::explaining
