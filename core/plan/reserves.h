#pragma once

#include "core/plan/reservations.h"
#include "core/scenario/tier.h"

#include <vector>

namespace grondplan {

/// One thing that a host or a node VM keeps from what runs on it.
struct ReservePart
{
    QString layer; ///< "host-reserve", "node-reserve"
    Step cpu;
    Step memory;
};
using Reserve = std::vector<ReservePart>;

/// What a zone's servers and node VMs are, as far as their reserves go.
struct ReserveOf
{
    Tier tier = Tier::Container;
    ZonePolicy policy;
    bool windows = false; ///< something on them asks for Windows
};

/// What a server keeps for itself in the detailed profile. A hypervisor: its host's reserve. Containers: the
/// operating system and the daemon. Kubernetes: what its system and kubelet reserve and do not give before
/// they evict. KubeVirt's hosts are Kubernetes nodes as well. Bare metal that is shared: the operating
/// system.
///
/// \errors CatalogueDamaged: `where` is the constant or table
/// \source constants container.os_memory, docker.daemon_memory (estimates), vm.guest_os_memory_*;
/// hypervisor.h,
///         reservations.h
Result<Reserve> serverReserve(const Catalogue &catalogue, const ReserveOf &zone, const NodeSize &server,
                              Reading reading);

/// The same of a node VM of the zone's shape; nothing where the tier has none.
/// \errors CatalogueDamaged
Result<Reserve> nodeVmReserve(const Catalogue &catalogue, const ReserveOf &zone, Reading reading);

/// What the agents on every node of a Kubernetes cluster take together: network, proxy, storage, logs and
/// metrics. Nothing in other tiers. \errors CatalogueDamaged \source constants k8s.daemonset_* (estimates)
struct NodeAgents
{
    std::int64_t pods = 0;
    Step cpu;
    Step memory;
};
Result<NodeAgents> nodeAgents(const Catalogue &catalogue, Tier tier, Reading reading);

/// The sum of the parts.
Resources sumOf(const Reserve &reserve);

} // namespace grondplan
