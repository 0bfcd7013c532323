#pragma once

#include "core/plan/zonejob.h"

#include <vector>

namespace grondplan {

/// A zone placed with node VMs of one size.
struct TriedNode
{
    NodeShape shape;
    ZoneOutcome outcome;

    /// Replicas without a place, and what should be on every node and does not fit.
    [[nodiscard]] std::int64_t unplaced() const;
};

/// The zone placed at the likely reading, with node VMs of the size that costs least of those it allows.
struct NodeChoice
{
    NodeShape node;
    ZoneOutcome likely;           ///< its bound holds for every size allowed
    std::vector<TriedNode> tried; ///< every size allowed, in the zone's order; empty without node VMs
};

/// Places the zone with node VMs of each size it allows, and takes the one that leaves least without a place,
/// survives its failures, and costs least; of those with the fewest servers, then node VMs, then the first.
/// Without node VMs there is nothing to choose.
NodeChoice placedOnBestNodes(const ZoneJob &job, const std::vector<std::int64_t> &counts);

} // namespace grondplan
