#pragma once

#include "core/plan/readings.h"

#include <map>

namespace grondplan {

/// Fills in what stands in a zone, in numbers: servers, their types, node VMs, the cluster, and the copies of
/// each part of the platform.
void fillStanding(const ZoneJob &job, const Readings &readings, ZonePlan &plan);

/// How many instances of each workload were placed.
std::map<WorkloadId, std::int64_t> placedCounts(const ZoneJob &job, const ZoneOutcome &outcome);
/// How many were asked for, placed or not: an overhead is a matter of the demand. What runs on every host
/// follows their number.
std::map<WorkloadId, std::int64_t> askedCounts(const ZoneJob &job, const ZoneOutcome &outcome);

/// What one server has in normal running for what runs on it, or one node VM; packing's dimensions. Of the
/// first type that the zone got.
std::vector<std::int64_t> densityRoom(const ZoneJob &job, const ZonePlan &plan);

} // namespace grondplan
