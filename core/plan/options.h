#pragma once

#include "core/plan/hosttypes.h"
#include "core/plan/zoneplanner.h"

#include <map>

namespace grondplan {

/// What one option costs, as servers do. Nothing where it cannot be converted.
std::optional<ProjectPrice> optionPrice(const Terms &terms, const ServerOption &option);

/// A server the zone may use as all the servers it may be made into: with the options that the zone sets, and
/// beyond those, where it lacks disks, disk operations or network (one replica asks for more of it than it
/// has, or all ask for more servers than CPU and memory do), with those that add to it. More memory is put in
/// only where the zone sets it. What is put together is kept in the job.
///
/// \param worst  worstTraffic() of the scenario
std::vector<AllowedServer> fittings(const Project &project, const Terms &terms, const AllowedServer &plain,
                                    const std::map<WorkloadId, std::int64_t> &worst, ZoneJob &job);

/// What does not hold of the options that a zone sets: unknown ones, more than a server takes.
Findings optionFindings(const Project &project, const std::vector<const Baseline *> &allowed,
                        const Zone &zone);

/// The options of a planned zone whose prices are estimates.
Findings optionPriceFindings(const Catalogue &catalogue, const Zone &zone, const ZonePlan &plan);

/// The options of every zone over its servers, priced: one rounded amount for each option of a zone.
/// \param zones  those of the plan, in its order
void addOptionLines(const Project &project, const Terms &terms, const std::vector<const PlannedZone *> &zones,
                    Plan &plan);

/// The id of core/text for what an option is, and its amount: "server-option.disks", "2".
struct OptionText
{
    const char *id;
    std::int64_t amount = 0; ///< disks, bytes or Mbit/s
};
OptionText optionText(const ServerOption &option);

} // namespace grondplan
