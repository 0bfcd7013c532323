#pragma once

#include "core/project/project.h"

#include <QString>

#include <vector>

namespace grondplan {

/// The project with these workloads of a scenario on this tier: in the first zone that is set to it, or else
/// in a new zone of that tier. A zone that holds nothing else becomes one of that tier itself, and goes back
/// to the tier's own reference server. Links, sizes and the other workloads stay as they are; cards that move
/// get a place in their new zone.
///
/// \param zoneName  what a new zone is called; a number is added where a zone has that name
Project withTier(Project project, ScenarioId scenario, const std::vector<WorkloadId> &workloads, Tier tier,
                 const QString &zoneName);

} // namespace grondplan
