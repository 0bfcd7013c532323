#pragma once

#include "core/plan/readings.h"

#include <limits>
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

/// What the disks or the network card of a server of the zone's first type have for a workload, and what one
/// replica asks of it: billionths of what disks can do, Mbit/s. Only those it asks for.
struct ExtraRoom
{
    const char *id; ///< "iops", "network"
    std::int64_t all = 0;
    std::int64_t own = 0;
};
std::vector<ExtraRoom> extraRooms(const ZoneJob &job, const ZonePlan &plan, const Workload &workload);
/// How many of a workload the disks and the network card of a server of the zone's first type are enough for;
/// kMostByExtras where it asks for neither. With node VMs: of one server, which several may share.
std::int64_t mostByExtras(const ZoneJob &job, const ZonePlan &plan, const Workload &workload);
inline constexpr std::int64_t kMostByExtras = std::numeric_limits<std::int64_t>::max();

/// What one server has in normal running for what runs on it, or one node VM; packing's dimensions. Of the
/// first type that the zone got.
std::vector<std::int64_t> densityRoom(const ZoneJob &job, const ZonePlan &plan);

} // namespace grondplan
