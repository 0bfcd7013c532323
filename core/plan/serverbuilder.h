#pragma once

#include "core/plan/zonejob.h"

namespace grondplan {

/// The likely outcome of a zone as servers with numbered instances, node VMs before what is in them.
/// \param label  the zone's name, made unique within the plan
std::vector<PlannedServer> builtServers(const ZoneJob &job, const QString &label, const ZoneOutcome &outcome);

} // namespace grondplan
