#pragma once

#include "core/plan/terms.h"
#include "core/plan/zoneplanner.h"

namespace grondplan {

/// Counts the licences of every zone over its servers, holds each to the least of an order over all zones
/// together (what is missing is shared out over the zones by what they use, by largest remainder), and prices
/// them: one rounded amount for each licence of a zone.
///
/// \param zones  those of the plan, in its order
void addLicenceLines(const Project &project, const Terms &terms,
                     const std::vector<const PlannedZone *> &zones, Plan &plan);

/// Where licences are counted, but those of Windows or of a database are not: what no total holds.
void addUncountedLicences(Plan &plan);
/// A note on each licence that was chosen where nothing of the zone is counted by it.
void addIdleLicences(const Catalogue &catalogue, const Scenario &scenario, Plan &plan);

/// A warning where a zone has licences of several hypervisors, or of one in several editions: its servers run
/// one of them, and pay for all.
void addHypervisorsNotRun(const Catalogue &catalogue, const Scenario &scenario, Plan &plan);
void addSeveralHypervisors(const Catalogue &catalogue, const Scenario &scenario, Plan &plan);

/// `units` of each zone, raised to the least of an order where there are any at all.
std::vector<std::int64_t> ordered(const std::vector<std::int64_t> &units, std::int64_t least);

} // namespace grondplan
