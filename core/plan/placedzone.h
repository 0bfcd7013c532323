#pragma once

#include "core/plan/placement.h"

#include <vector>

namespace grondplan::placement {

/// A planned zone as placement sees it, for what is asked of it afterwards: a packing problem and its answer,
/// put together again from the plan.
struct PlacedZone
{
    packing::Problem problem;
    packing::Result placed;    ///< bins alone
    std::vector<int> serverOf; ///< by bin: index into Plan::servers
    std::vector<Shares> holds; ///< by item: what one of it is, or what is in the node VM that it is
    /// Servers for a part of the platform alone: nothing moves there.
    std::vector<int> ofPlatform;
};
/// \param job  as it was planned: see plannedJob()
PlacedZone placedZone(const ZoneJob &job, const Plan &plan);

/// The node VMs of a planned zone and what is in each, likewise; their items are classes of the job.
struct PlacedNodes
{
    packing::Problem problem;
    packing::Result placed;
};
PlacedNodes placedNodes(const ZoneJob &job, const Plan &plan);

/// The job of a zone with the node VMs and the platform that it got.
ZoneJob plannedJob(const ZoneJob &prepared, const ZonePlan &planned);

} // namespace grondplan::placement
