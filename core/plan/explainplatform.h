#pragma once

#include "core/plan/explainsteps.h"

#include <vector>

/// What the parts of a zone's platform take and cost, and what the other profile comes to.
namespace grondplan::explaining {

/// \param path         of the zone in the plan's JSON, "zones[0]."
/// \param byWorkloads  what the instances of all its workloads use
std::vector<Explanation> platformExplanations(const ZonePlan &zone, const ZoneJob &job, const QString &path,
                                              const Resources &byWorkloads);

} // namespace grondplan::explaining
