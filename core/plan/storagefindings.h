#pragma once

#include "core/plan/plan.h"

namespace grondplan {

/// Adds what is wrong or doubtful about how a planned zone keeps its data and promises its memory: too few
/// servers or copies, no room, none to repair in, disks or network that do not suit, memory promised twice.
void addStorageFindings(const Catalogue &catalogue, const Scenario &scenario, const Zone &zone,
                        const ZonePlan &planned, Plan &plan);

} // namespace grondplan
