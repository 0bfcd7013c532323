#include "core/text/texttable.h"

#include <iterator>

namespace grondplan {

static constexpr Text kProfileTexts[] = {
    {"profile.rule-of-thumb", QT_TRANSLATE_NOOP("grondplan", "Rule of thumb")},
    {"profile.detailed", QT_TRANSLATE_NOOP("grondplan", "Detailed")},

    // What the layers of a zone are made of; names of products stay as they are.
    {"hypervisor.kvm", QT_TRANSLATE_NOOP("grondplan", "KVM")},
    {"hypervisor.esxi", QT_TRANSLATE_NOOP("grondplan", "VMware ESXi")},
    {"hypervisor.hyper-v", QT_TRANSLATE_NOOP("grondplan", "Microsoft Hyper-V")},
    {"hypervisor.kubevirt", QT_TRANSLATE_NOOP("grondplan", "KubeVirt")},
    {"reservation.gke", QT_TRANSLATE_NOOP("grondplan", "As GKE")},
    {"reservation.eks", QT_TRANSLATE_NOOP("grondplan", "As EKS")},
    {"reservation.aks", QT_TRANSLATE_NOOP("grondplan", "As AKS, from 1.29 on")},
    {"reservation.k3s", QT_TRANSLATE_NOOP("grondplan", "As k3s")},
    {"reservation.kubeadm", QT_TRANSLATE_NOOP("grondplan", "As kubeadm")},
    {"distribution.kubeadm", QT_TRANSLATE_NOOP("grondplan", "kubeadm")},
    {"distribution.k3s", QT_TRANSLATE_NOOP("grondplan", "k3s")},
    {"distribution.rke2", QT_TRANSLATE_NOOP("grondplan", "RKE2")},
    {"distribution.openshift", QT_TRANSLATE_NOOP("grondplan", "OpenShift")},

    // The layers of the detailed profile.
    {"layer.operating-system", QT_TRANSLATE_NOOP("grondplan", "Operating systems")},
    {"layer.control-plane", QT_TRANSLATE_NOOP("grondplan", "Control plane")},
    {"layer.platform", QT_TRANSLATE_NOOP("grondplan", "Platform services")},
    {"layer.node-agents", QT_TRANSLATE_NOOP("grondplan", "Agents on every node")},
    {"layer.node-reserve", QT_TRANSLATE_NOOP("grondplan", "Kept by nodes")},
    {"layer.host-reserve", QT_TRANSLATE_NOOP("grondplan", "Kept by servers")},
    {"part.dns", QT_TRANSLATE_NOOP("grondplan", "DNS of the cluster")},
    {"part.metrics", QT_TRANSLATE_NOOP("grondplan", "Metrics of nodes and pods")},
    {"part.node-agents", QT_TRANSLATE_NOOP("grondplan", "Agents on every node")},
    {"part.host-control-plane", QT_TRANSLATE_NOOP("grondplan", "Control plane of the servers")},

    {"cli.platform-line", QT_TRANSLATE_NOOP("grondplan", "%1 (%2): %3, %4")},
    {"cli.cross-check", QT_TRANSLATE_NOOP("grondplan", "Cross-check with the other profile, %1: servers %2")},
    {"report.constant.of", QT_TRANSLATE_NOOP("grondplan", "%1: %2")},
    {"report.overhead.text-detailed",
     QT_TRANSLATE_NOOP("grondplan",
                       "Between a workload and its server stand layers that take an amount or a share of "
                       "their own: hypervisor and operating systems, what nodes and servers keep, agents, "
                       "control plane and platform services. Each is counted by its own figure, and so no "
                       "general addition for orchestration.")},

    // Why the profiles differ. %1 and %2 are CPU and memory in the detailed profile, %3 and %4 in the rule of
    // thumb.
    {"finding.cross-check.same", QT_TRANSLATE_NOOP("grondplan", "Both profiles come to the same number of "
                                                                "servers: %1.")},
    {"finding.cross-check.unknown",
     QT_TRANSLATE_NOOP("grondplan",
                       "The catalogue of this project lacks a figure of the other profile: %1. Take over "
                       "a newer catalogue to compare.")},
    {"finding.cross-check.detailed-more",
     QT_TRANSLATE_NOOP("grondplan", "The detailed profile comes to more servers than the rule of thumb: %1 "
                                    "against %2.")},
    {"finding.cross-check.detailed-fewer",
     QT_TRANSLATE_NOOP("grondplan", "The detailed profile comes to fewer servers than the rule of thumb: %1 "
                                    "against %2.")},
    {"finding.cross-check.own-servers",
     QT_TRANSLATE_NOOP("grondplan",
                       "The control plane stands on servers of its own: %1 servers that run workloads pay "
                       "for %2 that run none.")},
    {"finding.cross-check.orchestration",
     QT_TRANSLATE_NOOP("grondplan",
                       "Control plane, platform services, agents and what nodes keep take %1 and %2; the "
                       "rule of thumb has one addition for orchestration instead: %3 and %4.")},
    {"finding.cross-check.platform",
     QT_TRANSLATE_NOOP("grondplan",
                       "Platform services and what hosts keep for them take %1 and %2; the rule of "
                       "thumb counts nothing for them.")},
    {"finding.cross-check.containers",
     QT_TRANSLATE_NOOP("grondplan", "Containers take %1 and %2; in the rule of thumb %3 and %4.")},
    {"finding.cross-check.vm",
     QT_TRANSLATE_NOOP("grondplan",
                       "The hypervisor takes %1 and %2 for its VMs; in the rule of thumb %3 and %4.")},
    {"finding.cross-check.vm-alone",
     QT_TRANSLATE_NOOP("grondplan",
                       "The hypervisor takes %1 and %2 for its VMs; the rule of thumb counts nothing "
                       "for them.")},
    {"finding.cross-check.operating-system",
     QT_TRANSLATE_NOOP("grondplan",
                       "Operating systems take %2 of memory; the rule of thumb counts nothing for "
                       "them.")},
    {"finding.cross-check.host-reserve",
     QT_TRANSLATE_NOOP("grondplan",
                       "Servers keep %1 and %2 for themselves; the rule of thumb counts nothing for "
                       "that.")},

    // What the detailed profile says of a zone; %1 is the zone.
    {"finding.part-unplaced",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1: no server has room for %2 (%3 copies). Choose a larger server, or let "
                       "the control plane run among the workloads.")},
    {"finding.part-beyond-node",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1: no node VM has room for %2 (%3 copies): each needs %4 more (%5) than a node "
                       "VM has room for. Choose larger node VMs.")},
    {"finding.part-beyond-stock",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1: too few servers are available for %2 (%3 copies): no more than %5 of %4, "
                       "those for workloads among them.")},
    {"finding.control-plane-beyond-table",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 has %2 nodes, more than any size of control plane is published for: the "
                       "largest was taken. Divide the cluster, or measure.")},
    {"finding.control-plane-single",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 has one control-plane node: while it is down, nothing in the cluster is "
                       "started again or changed.")},
    {"finding.control-plane-not-survived",
     QT_TRANSLATE_NOOP("grondplan",
                       "Zone %1 has one control-plane node. What it survives is the failure of servers that "
                       "run workloads: when the one with the control plane fails, nothing is started again "
                       "until it is back. It takes %2 nodes to keep a majority.")},
    {"fix.control-plane-majority", QT_TRANSLATE_NOOP("grondplan", "Keep a majority of control-plane nodes")},

    // The steps of the detailed profile.
    {"step.host.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU that the host keeps")},
    {"step.host.memory", QT_TRANSLATE_NOOP("grondplan", "Memory that the host keeps")},
    {"step.reserve.cpu",
     QT_TRANSLATE_NOOP("grondplan", "CPU that a node reserves for its system and its kubelet")},
    {"step.reserve.memory",
     QT_TRANSLATE_NOOP("grondplan", "Memory that a node reserves for its system and its kubelet")},
    {"step.reserve.eviction", QT_TRANSLATE_NOOP("grondplan", "Memory below which a node evicts pods")},
    {"step.vm.memory", QT_TRANSLATE_NOOP("grondplan", "Memory that the hypervisor takes for a VM")},
    {"step.server.reserve-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU that a server keeps for itself")},
    {"step.server.reserve-memory", QT_TRANSLATE_NOOP("grondplan", "Memory that a server keeps for itself")},
    {"step.node.room-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU that a node VM has for what runs in it")},
    {"step.node.room-memory",
     QT_TRANSLATE_NOOP("grondplan", "Memory that a node VM has for what runs in it")},
    {"step.part.cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of one copy of a part of the platform")},
    {"step.part.memory", QT_TRANSLATE_NOOP("grondplan", "Memory of one copy of a part of the platform")},
    {"step.part.vm-cpu",
     QT_TRANSLATE_NOOP("grondplan", "CPU that it takes of its server in a VM of its own")},
    {"step.part.vm-memory",
     QT_TRANSLATE_NOOP("grondplan", "Memory that it takes of its server in a VM of its own")},
    {"step.part.all-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of all copies of a part of the platform")},
    {"step.part.all-memory",
     QT_TRANSLATE_NOOP("grondplan", "Memory of all copies of a part of the platform")},
    {"step.part.copies", QT_TRANSLATE_NOOP("grondplan", "Copies of a part of the platform")},
    {"step.part.cost",
     QT_TRANSLATE_NOOP("grondplan", "Cost a month of a part of the platform, by its dominant share")},
    {"step.cross-check.servers", QT_TRANSLATE_NOOP("grondplan", "Servers of the zone in the other profile")},
    {"step.overhead.operating-system", QT_TRANSLATE_NOOP("grondplan", "What operating systems take")},
    {"step.overhead.control-plane", QT_TRANSLATE_NOOP("grondplan", "What the control plane takes")},
    {"step.overhead.platform", QT_TRANSLATE_NOOP("grondplan", "What platform services take")},
    {"step.overhead.node-agents", QT_TRANSLATE_NOOP("grondplan", "What the agents on every node take")},
    {"step.overhead.node-reserve", QT_TRANSLATE_NOOP("grondplan", "What nodes keep")},
    {"step.overhead.host-reserve", QT_TRANSLATE_NOOP("grondplan", "What servers keep")},
    {"term.detailed", QT_TRANSLATE_NOOP("grondplan", "detailed")},
    {"term.rule-of-thumb", QT_TRANSLATE_NOOP("grondplan", "rule of thumb")},
    {"step-input.reserve", QT_TRANSLATE_NOOP("grondplan", "kept")},
    {"step-input.taken", QT_TRANSLATE_NOOP("grondplan", "taken")},
    {"step-input.copies", QT_TRANSLATE_NOOP("grondplan", "copies")},
    {"step-input.part", QT_TRANSLATE_NOOP("grondplan", "one copy")},
    {"step-input.vm-adds", QT_TRANSLATE_NOOP("grondplan", "added by a VM")},
    {"step-input.series", QT_TRANSLATE_NOOP("grondplan", "time series")},
    {"step-input.monitors", QT_TRANSLATE_NOOP("grondplan", "copies that share them")},
    {"step-input.services", QT_TRANSLATE_NOOP("grondplan", "services")},
    {"step-input.pods", QT_TRANSLATE_NOOP("grondplan", "pods")},
    {"step-input.nodes", QT_TRANSLATE_NOOP("grondplan", "nodes")},
    {"step-input.vcpus", QT_TRANSLATE_NOOP("grondplan", "vCPUs")},
    {"step-input.gpus", QT_TRANSLATE_NOOP("grondplan", "GPUs")},
    {"step-input.band", QT_TRANSLATE_NOOP("grondplan", "band")},
    {"step-input.node-cpu", QT_TRANSLATE_NOOP("grondplan", "CPU of the node")},
};

TextTable profileTexts()
{
    return {kProfileTexts, std::size(kProfileTexts)};
}

} // namespace grondplan
