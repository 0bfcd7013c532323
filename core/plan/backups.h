#pragma once

#include "core/plan/zonejob.h"

namespace grondplan {

/// Whether a workload is the only copy of data that a backup of its zone is there for: with its server that
/// copy is gone.
bool isOnlyCopy(const Workload &workload);
/// Whether a workload keeps backups.
bool keepsBackups(const Workload &workload);

/// Keeps backups off the servers with the only copy of data, in normal running: as a resource of servers of
/// which a backup takes all and an only copy its part. Of node VMs, which are filled before they have a
/// server, nothing is asked.
void keepBackupsApart(ZoneJob &job);
/// The same job without that; nothing where it asks for it not.
std::optional<ZoneJob> withBackupsAnywhere(const ZoneJob &job);

/// Where a backup and the only copy of data stand on one server all the same.
void addBackupsBesideData(const Scenario &scenario, Plan &plan);

} // namespace grondplan
