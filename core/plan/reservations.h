#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/scenario/stack.h"

namespace grondplan {

/// A Kubernetes node as its kubelet sees it.
struct NodeSize
{
    MilliCpu cpu;
    Bytes memory;
    std::int64_t pods = 110; ///< the most it may run
};

/// The CPU that a node keeps from its pods for its system and its kubelet, as the step that works it out;
/// `result` in millicpu, rounded up once.
///
/// GKE and EKS: 6 % of the first core, 1 % of the next, 0.5 % of the next two, 0.25 % of all above; each
/// share of its own part only. AKS: the table published, in proportion between two of its rows, beyond the
/// last at the rate of the last two. k3s: what an agent was measured to use. kubeadm: nothing.
///
/// \errors CatalogueDamaged: `where` is the constant or table
/// \source catalogue tables gke_cpu_reserve, aks_cpu_reserve_millicores, k3s_profile
Result<Step> reservedCpu(const Catalogue &catalogue, Reservation reservation, const NodeSize &node);

/// The same of memory, in bytes, without the eviction threshold.
///
/// GKE: 25 % of the first 4 GiB, 20 % of the next 4, 10 % of the next 8, 6 % of the next 112, 2 % of all
/// above; 255 MiB below 1 GiB. EKS: 255 MiB + 11 MiB for each pod it may run. AKS from 1.29 on: 20 MB for
/// each pod it may run + 50 MB, at most 25 % of the memory. k3s: what an agent was measured to use, and its
/// operating system. kubeadm: nothing of its own, so the operating system only.
///
/// \errors CatalogueDamaged: `where` is the constant or table
/// \source catalogue table gke_memory_reserve; constants gke.reserve.*, eks.reserve.*, aks.reserve.*,
///         container.os_memory (an estimate)
Result<Step> reservedMemory(const Catalogue &catalogue, Reservation reservation, const NodeSize &node,
                            Reading reading);

/// The memory below which a kubelet evicts pods, and which is therefore nobody's: 100 MiB.
/// \errors CatalogueDamaged \source constant kubelet.eviction_memory
Result<Step> evictionThreshold(const Catalogue &catalogue);

} // namespace grondplan
