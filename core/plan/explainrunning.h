#pragma once

#include "core/plan/explainsteps.h"

namespace grondplan::explaining {

/// Power, backup space and what all zones share, as parts of a zone's cost a month; nothing for a part that
/// is none of these.
std::optional<Step> runningStep(const Project &project, const Plan &plan, const ZonePlan &zone,
                                const QString &part, Reading reading);
/// The figures of "zones[i].energy" and "zones[i].backup".
void addRunning(const Project &project, const Plan &plan, const Scenario &scenario, const ZonePlan &zone,
                const QString &path, std::vector<Explanation> &result);

} // namespace grondplan::explaining
