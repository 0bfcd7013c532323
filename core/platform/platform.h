#pragma once

#include "core/scenario/part.h"
#include "core/scenario/scenario.h"
#include "core/scenario/tier.h"

#include <QStringList>

#include <vector>

namespace grondplan {

/// The parts that a tier's minimal architecture has, in the order in which traffic meets them.
/// \source minimal architectures: VM-only, containers without orchestration, full orchestration (README.md,
/// "Method")
const std::vector<Part> &partsOf(Tier tier);

/// Whether a load balancer has anything to share out: copies that are all the same to who asks. Who asks for
/// data finds its first copy, or the right one, by itself; what runs on every host answers there.
bool isBalanced(const Workload &workload);

/// Whether a workload does for others what an ingress or a reverse proxy does: it looks at requests and
/// passes them on.
bool passesRequestsOn(const Workload &workload);

/// Whether a zone can do without a part: all but what nothing runs without.
bool isSwitchable(Part part);

/// The ids of the parts that a zone of a tier has, without those it does without.
QStringList platformParts(Tier tier, const Parts &off = {});

/// Switches a part of a zone as an architect does. \param isStoodInFor  a workload of the sketch does what it
/// does, so that the zone has it only where it is asked for
void switchPart(ZonePolicy &policy, Part part, bool on, bool isStoodInFor);

/// The parts of a tier that are off, in the order of partsOf().
std::vector<Part> partsWithout(Tier tier, const Parts &off);

} // namespace grondplan
