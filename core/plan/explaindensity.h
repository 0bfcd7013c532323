#pragma once

#include "core/plan/explainsteps.h"

#include <vector>

/// How densely the servers of a zone are filled.
namespace grondplan::explaining {

/// Instances a server, in thousandths; of the whole zone ("zone.density") or of a workload
/// ("workload.density").
Step densityStep(const char *what, std::int64_t instances, std::int64_t servers);

/// How many of a workload's instances one server, or one node VM where the tier has those, could hold in
/// normal running: what the scarcest resource allows.
std::vector<Step> mostPerServerSteps(const ZonePlan &zone, const ZoneJob &job, const Workload &workload);

} // namespace grondplan::explaining
