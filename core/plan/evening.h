#pragma once

#include "core/plan/zonejob.h"

namespace grondplan {

/// Whether a workload keeps data by a majority of its replicas: with most of them gone it stands still.
bool needsMajority(const Workload &workload);

namespace placement {

/// On how many servers the replicas of a class are asked to be, one per host or for failures.
std::int64_t hostsAskedBy(const ZoneJob &job, std::size_t itemClass, std::int64_t count);

/// Stands the replicas of each workload on the servers of a placed zone as evenly as can be, with the same
/// servers and node VMs, within all rules and with failures survived as before; what keeps data comes first.
/// Where there are thousands of servers they stay as they are.
void evenOut(const ZoneJob &job, ZoneOutcome &outcome);

} // namespace placement

} // namespace grondplan
