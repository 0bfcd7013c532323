#pragma once

#include "core/plan/zonejob.h"

namespace grondplan {

/// The parts of the zone's platform: those of its tier in the order in which traffic meets them, then what
/// only the detailed profile tells apart. Sizes are not yet in it.
std::vector<PlatformPart> platformList(const ZoneJob &job);
/// The place of a part in that list; -1 where it is not in it.
int platformIndex(const std::vector<PlatformPart> &list, const QString &part);

/// Fills in the sizes of what stands on the servers.
void fillPlatform(const ZoneJob &job, const std::vector<PlannedServer> &servers, ZonePlan &plan);
/// Fills in each part's share of the zone's cost, by dominant share over the workloads together and each
/// part.
void sharePlatformCost(const std::vector<PlannedServer> &servers, ZonePlan &plan);

/// The part whose size has this one's in it, as both are published as one; empty where it has its own, or
/// none is known.
QString sizedWithin(const ZonePlan &zone, const PlatformPart &part);

/// What runs on every node of a cluster.
inline QString nodeAgentsPart()
{
    return QStringLiteral("node-agents");
}

} // namespace grondplan
