#pragma once

#include "core/plan/reserves.h"
#include "core/plan/zonejob.h"

namespace grondplan {

/// Gives a job what the detailed profile reckons with: layers, what servers and node VMs keep, the agents of
/// each node, and the parts of the platform, sized for a first guess of the cluster.
/// \errors CatalogueDamaged
Result<> makeDetailed(const Catalogue &catalogue, ZoneJob &job);

/// Gives a job by the rule of thumb what the storage of its servers and nodes keeps of them.
/// \errors CatalogueDamaged
Result<> addStorageReserves(ZoneJob &job);

/// The job with its platform sized for a cluster; as it is where it has none.
ZoneJob sizedFor(ZoneJob job, const ClusterSize &cluster);

/// The job with node VMs of a shape, and what follows from that.
ZoneJob withNode(ZoneJob job, const NodeShape &shape);

/// What reserves depend on, of a job.
ReserveOf reserveOf(const ZoneJob &job);
NodeSize nodeOf(const ZoneJob &job, const Baseline &baseline);

} // namespace grondplan
