#pragma once

#include "core/plan/explainsteps.h"

namespace grondplan::explaining {

/// How much of what its disks can do a server is asked for, and what goes over its network.
void addServerFlows(const Scenario &scenario, const Plan &plan, std::size_t index, const ZoneJob &job,
                    const QString &path, std::vector<Explanation> &result);
/// The network of a zone: the sum of its servers; and what the disks of one of them can do.
void addZoneFlows(const Catalogue &catalogue, const Scenario &scenario, const Plan &plan,
                  const ZonePlan &zone, const QString &path, std::vector<Explanation> &result);

} // namespace grondplan::explaining
