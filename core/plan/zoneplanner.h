#pragma once

#include "core/plan/zonejob.h"

#include <optional>

namespace grondplan {

/// What one zone adds to a plan.
struct PlannedZone
{
    ZonePlan plan;
    std::vector<PlannedServer> servers;
    std::vector<UnplacedInstances> unplaced;
    std::vector<WorkloadCost> byWorkload; ///< adds up to plan.month.likely
    Money once;
    Findings findings;
    bool stopped = false;
};

/// Prepares a zone for placement: resolves its tier and baselines, and sorts its workloads.
/// \errors BaselineNotFound, CatalogueDamaged
struct PreparedZone
{
    ZoneJob job;
    ZoneJob other; ///< the same in the other profile, for the cross-check
    Profile otherProfile = Profile::Detailed;
    QString missing; ///< the figure of the other profile that the catalogue lacks; empty = none
    std::vector<Message> tierReasons;
    Findings findings;
};
Result<PreparedZone> prepareZone(const Project &project, const Scenario &scenario, const Zone &zone,
                                 const Planning &how);

/// Places all three readings of a prepared zone and works out its figures.
/// \param label  the zone's name, made unique within the plan
PlannedZone planZone(const Project &project, const PreparedZone &prepared, const QString &label);

} // namespace grondplan
