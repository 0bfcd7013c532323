#pragma once

#include "core/plan/standing.h"

#include <map>

namespace grondplan {

/// How many layers go around each workload: those inside a node VM in the detailed profile, where the VM's
/// own is a matter of how many there are; else all.
std::size_t layersAroundWorkloads(const ZoneJob &job);

/// Works out what is asked for, and what each layer adds to it, so that the two add up to the effective need.
/// What stands on the zone's servers must be in the plan.
///
/// \param counts  replicas asked for, and of what runs on every host as many as there are
void fillNeed(const ZoneJob &job, const std::map<WorkloadId, std::int64_t> &counts, ZonePlan &plan);

} // namespace grondplan
