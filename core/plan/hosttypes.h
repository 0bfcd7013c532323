#pragma once

#include "core/plan/terms.h"
#include "core/plan/zonejob.h"

namespace grondplan {

/// A server that a zone may use, with its options in it.
struct AllowedServer
{
    const Baseline *baseline = nullptr;
    std::int64_t cost = 0; ///< of a month, with its options
    std::vector<OptionCount> options{};
};

/// Sets what a zone's servers are licensed for. Each allowed baseline becomes as many types of server as
/// there are ways to license what stands on it: without Windows, Standard once or several times, Datacenter;
/// with the database or without it. A type has a cost of its own and room for only so many of what is
/// licensed, in normal running and after a failure, as a guest that starts again elsewhere needs its licence
/// there too.
///
/// Fills baselines, costs, variants, contents and extras of the job. \param allowed  each once
void addHostTypes(const Project &project, const Terms &terms, const std::vector<AllowedServer> &allowed,
                  ZoneJob &job);

/// Licences that count by the virtual machine: of a workload's own VM or of the node VM that it is in.
bool countsByVm(Tier tier);

/// What is missing or unknown of the licences that a zone and its workloads name.
Findings licenceFindings(const Project &project, const Terms &terms, const ZoneJob &job);

/// A purchase as a cost of a month: the month's price, and what is paid once shared out over the months
/// looked ahead, rounded half away from zero.
std::int64_t monthlyCost(const Terms &terms, std::int64_t month, std::int64_t once);

} // namespace grondplan
