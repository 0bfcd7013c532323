#pragma once

#include "core/plan/zonejob.h"

#include <map>

namespace grondplan {

/// By licence: how many VMs of a zone were counted before.
using CoveredVms = std::map<QString, std::int64_t>;

/// Adds the licences that count by the virtual machine: each VM of a workload that has one, or each node VM
/// that such a workload is in, by its virtual cores. A licence of
/// processors that is sold for several is for as many VMs ("per 2 sockets or 2 VMs", as Red Hat sells it):
/// the servers of a zone share those, in their order.
/// \param covered  empty for the first server of a zone
void addVmLicences(const ZoneJob &job, CoveredVms &covered, PlannedServer &server);

} // namespace grondplan
