#pragma once

#include "core/plan/zonejob.h"

namespace grondplan {

/// What stands in a zone in one reading, in numbers: enough for what each layer takes of it.
struct Standing
{
    std::int64_t nodeVms = 0;
    std::vector<std::int64_t> servers; ///< by index into ZoneJob::baselines
    std::vector<std::int64_t> copies;  ///< placed, by index into ZoneJob::loads
    ClusterSize cluster;

    [[nodiscard]] std::int64_t allServers() const;
};
Standing standingOf(const ZoneJob &job, const ZoneOutcome &outcome);
/// The same read back from a plan.
Standing standingOf(const ZoneJob &job, const ZonePlan &plan, Reading reading);

/// What is taken by nodes, servers and the platform, and not by the layers around each workload, from the
/// inside out: "control-plane", "platform", "node-agents", "node-reserve", "vm" (of node VMs),
/// "host-reserve".
inline constexpr const char *kStandingLayers[] = {"control-plane", "platform", "node-agents",
                                                  "node-reserve",  "vm",       "host-reserve"};

/// Whether a part is a VM where workloads are VMs as well: what its hypervisor takes for it is then in
/// "platform", as the layer "vm" is that around workloads.
bool isVmAmongWorkloads(const PlatformLoad &load);

/// What one of these layers takes in all, CPU and memory. \param job  sized for the cluster that stands
Resources takenBy(const char *layer, const ZoneJob &job, const Standing &standing, Reading reading);

/// What a server of the job keeps for itself, as its offer lacks it.
Resources keptByServer(const ZoneJob &job, std::size_t baseline, Reading reading);
/// Whether servers keep it, so that it is no part of what they offer.
bool isKeptByServers(const ZoneJob &job, const char *layer);

/// The catalogue's id of what a layer's amount is first of all from; empty where there is none.
QString standingConstant(const ZoneJob &job, const char *layer, bool cpu);

} // namespace grondplan
