#pragma once

#include "core/plan/zonejob.h"

namespace grondplan {

/// Adds the licences that count by the virtual machine: each VM of a workload that has one, or each node VM
/// that such a workload is in, by its virtual cores.
void addVmLicences(const ZoneJob &job, PlannedServer &server);

} // namespace grondplan
