#pragma once

#include "core/plan/explainsteps.h"

#include <map>
#include <vector>

namespace grondplan::explaining {

/// The figures of one server of a plan, "servers[index]. ...": what it offers, what of that is in use, and
/// the size of each instance on it.
///
/// \param job        of the server's zone
/// \param workloads  those of the job
using WorkloadIndex = std::map<WorkloadId, const Workload *>;
std::vector<Explanation> serverExplanations(const Plan &plan, std::size_t index, const ZoneJob &job,
                                            const Baseline &baseline, const WorkloadIndex &workloads);
WorkloadIndex workloadsOf(const ZoneJob &job);

} // namespace grondplan::explaining
