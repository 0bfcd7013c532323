#pragma once

#include "core/plan/zonejob.h"

#include <optional>

namespace grondplan {

/// How many servers of a type a zone has.
struct HostCount
{
    const Baseline *baseline = nullptr;
    std::int64_t count = 0;
    std::vector<ServerLicence> licences{}; ///< of each
    std::vector<OptionCount> options{};    ///< of each
};
using HostCounts = std::vector<HostCount>;

/// What one zone adds to a plan. Its cost is worked out afterwards, from its hosts; see costing.h.
struct PlannedZone
{
    ZonePlan plan;
    std::vector<PlannedServer> servers;
    std::vector<UnplacedInstances> unplaced;
    Band<HostCounts> hosts; ///< each type once, those that are used
    /// Types that the hosts are of and no catalogue holds: they live as long as this does.
    std::vector<std::shared_ptr<const Baseline>> fitted;
    std::vector<WorkloadId> sharing;          ///< the workloads that its cost is shared out over
    std::vector<std::int64_t> sharingWeights; ///< the dominant share of each
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
