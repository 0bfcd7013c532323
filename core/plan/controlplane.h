#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/scenario/scenario.h"

namespace grondplan {

/// The size of one control-plane node.
struct ControlPlaneSize
{
    MilliCpu cpu;
    Bytes memory;
    std::int64_t upTo = 0;    ///< nodes that the row of the table is published for; 0 where it has no end
    bool beyondTable = false; ///< more nodes than any row is published for: this is the last row
    const ReferenceTable *table = nullptr; ///< of the catalogue, which must outlive this
};

/// The size that a distribution's table gives for a cluster of `nodes` nodes. k3s, RKE2 and OpenShift: their
/// tables of servers by agents or workers. kubeadm publishes only a least size: the table of etcd, which then
/// runs on the same nodes, and no less than that.
///
/// \errors CatalogueDamaged: `where` is the table or constant
/// \source catalogue tables k3s_server_size, rke2_server_size, openshift_control_plane, etcd_size; constants
///         kubeadm.min_cpu, kubeadm.min_ram
Result<ControlPlaneSize> controlPlaneSize(const Catalogue &catalogue, Distribution distribution,
                                          std::int64_t nodes);

/// How many control-plane nodes: one, or so many that the failures survived leave a majority, at least three.
/// \errors CatalogueDamaged \source constant k8s.control_plane_ha; majority = n / 2 + 1
Result<std::int64_t> controlPlaneNodes(const Catalogue &catalogue, const ZonePolicy &policy);

} // namespace grondplan
