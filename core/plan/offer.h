#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/scenario/scenario.h"

namespace grondplan {

/// What a server offers at 100 %: threads x 1000 millicpu (cores only where the zone counts those; vCPUs per
/// core x cores where overcommitment is set), memory (as often as is promised of it), disks after RAID, GPUs.
Resources offerOf(const Baseline &baseline, Tier tier, const ZonePolicy &policy);

/// Whether vCPUs per core are set, and there are VMs to promise them to.
bool isOvercommitted(Tier tier, const ZonePolicy &policy);

/// Whether more memory is promised than there is, and there are VMs to promise it to.
bool isMemoryOvercommitted(Tier tier, const ZonePolicy &policy);

/// The part of an offer that may be used in normal running. Vcpus per core already leave headroom: then all
/// CPU may be used.
Resources normalOf(const Resources &offer, Tier tier, const ZonePolicy &policy);

} // namespace grondplan
