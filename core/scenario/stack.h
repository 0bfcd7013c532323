#pragma once

#include <QString>

#include <array>
#include <optional>

namespace grondplan {

/// Which constants the overhead of a layer comes from; see plan/overhead.h.
enum class Profile
{
    RuleOfThumb,
    Detailed
};

/// What runs virtual machines.
enum class Hypervisor
{
    Kvm,
    Esxi,
    HyperV,
    KubeVirt
};

/// Whose formula says what a Kubernetes node keeps for its system and its kubelet.
enum class Reservation
{
    Gke,
    Eks,
    Aks,
    K3s,
    Kubeadm
};

/// Which Kubernetes, and so how large its control plane is.
enum class Distribution
{
    Kubeadm,
    K3s,
    Rke2,
    OpenShift
};

inline constexpr std::array kHypervisors = {Hypervisor::Kvm, Hypervisor::Esxi, Hypervisor::HyperV,
                                            Hypervisor::KubeVirt};
inline constexpr std::array kReservations = {Reservation::Gke, Reservation::Eks, Reservation::Aks,
                                             Reservation::K3s, Reservation::Kubeadm};
inline constexpr std::array kDistributions = {Distribution::Kubeadm, Distribution::K3s, Distribution::Rke2,
                                              Distribution::OpenShift};

/// What a zone's layers are made of. The detailed profile reckons with it; the rule of thumb does not ask.
struct LayerChoice
{
    Hypervisor hypervisor = Hypervisor::Kvm;
    bool pinnedVcpus = false; ///< vCPUs pinned and the host's topology shown to the VMs
    Reservation reservation = Reservation::Gke;
    Distribution distribution = Distribution::Kubeadm;
    bool highlyAvailable = true;     ///< a control plane of three or more; else of one
    bool sharedControlPlane = false; ///< the control plane runs among the workloads, on no nodes of its own

    friend bool operator==(const LayerChoice &, const LayerChoice &) = default;
};

/// Stable ids: "rule-of-thumb", "detailed".
QString profileId(Profile profile);
std::optional<Profile> profileFromId(const QString &id);
/// "kvm", "esxi", "hyper-v", "kubevirt".
QString hypervisorId(Hypervisor hypervisor);
std::optional<Hypervisor> hypervisorFromId(const QString &id);
/// "gke", "eks", "aks", "k3s", "kubeadm".
QString reservationId(Reservation reservation);
std::optional<Reservation> reservationFromId(const QString &id);
/// "kubeadm", "k3s", "rke2", "openshift".
QString distributionId(Distribution distribution);
std::optional<Distribution> distributionFromId(const QString &id);

} // namespace grondplan
