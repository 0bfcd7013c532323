#pragma once

#include "core/plan/explainsteps.h"

namespace grondplan::explaining {

/// The figures of the pool that a zone's disks are, where they are one. \param path  of the zone, with its
/// dot
void addStorage(const ZoneJob &job, const Plan &plan, const ZonePlan &zone, const QString &path,
                std::vector<Explanation> &result);

} // namespace grondplan::explaining
