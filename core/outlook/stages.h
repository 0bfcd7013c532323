#pragma once

#include "core/base/band.h"
#include "core/catalogue/catalogue.h"

#include <optional>
#include <vector>

namespace grondplan::outlook {

/// Part of what it takes until something runs: a constant in seconds.
struct WaitStage
{
    const char *constant;
    const char *atBest = nullptr;   ///< whose low end counts, where it is another's
    const char *orLonger = nullptr; ///< another that has to pass as well, at the same time
};

inline constexpr WaitStage kContainerStarts{"rule.target.container_start_max"};
inline constexpr WaitStage kPodStarts{"rule.target.pod_start_max", "pod_start.slo"};
/// What is aimed at for a node that is there; a VM of a node boots first, for as long as VMs do.
inline constexpr WaitStage kNodeIsReady{"rule.target.node_ready_max", nullptr, "recovery.vm_boot"};
inline constexpr WaitStage kFailureNoticed{"recovery.vm_detect"};
inline constexpr WaitStage kVmBoots{"recovery.vm_boot"};
inline constexpr WaitStage kNodeMissed{"recovery.node_monitor_grace"};
inline constexpr WaitStage kPodsTolerate{"recovery.toleration"};
inline constexpr WaitStage kServerAdded{"baremetal.node_add_time"};

/// The constant that a reading of a stage comes from, of two the longer one; nullptr where the catalogue
/// lacks it.
const Constant *constantOf(const Catalogue &catalogue, const WaitStage &stage, Reading reading);

/// One stage after the other, in whole seconds, rounded up; unset where there are none, or where the
/// catalogue lacks one.
std::optional<Band<std::int64_t>> secondsOf(const Catalogue &catalogue, const std::vector<WaitStage> &stages);

} // namespace grondplan::outlook
