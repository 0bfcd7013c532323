#pragma once

#include "core/base/finding.h"
#include "core/platform/platform.h"

#include <optional>
#include <vector>

namespace grondplan {

/// The workloads of the sketch that do what a part of a zone's platform does, so that the zone has no need of
/// the part; in the sketch's order, and none where the part has something to do itself. A proxy or a gateway
/// stands in for ingress and reverse proxy where nothing else of its zone is asked from elsewhere, and for
/// the load balancer of virtual machines and bare metal where it alone reaches every workload of several
/// replicas. A registry of the sketch serves all its clusters; monitoring, logs and backups those who share
/// its zone: logs and metrics of containers take both of these.
std::vector<const Workload *> standInsFor(Part part, const Scenario &scenario, const Zone &zone, Tier tier);

/// The parts that a zone has no need of, for that reason, less those that the architect wants all the same.
Parts partsStoodInFor(const Scenario &scenario, const Zone &zone, Tier tier);

/// Who stands in for a part, as a text of core/text about it: the text of one, or that of several of them,
/// with their names. Nothing where nobody does.
std::optional<Message> standInMessage(const char *text, Part part, const Scenario &scenario, const Zone &zone,
                                      Tier tier);
/// The same of what follows for the plan: "part-stood-in".
std::optional<Message> standInMessage(Part part, const Scenario &scenario, const Zone &zone, Tier tier);

} // namespace grondplan
