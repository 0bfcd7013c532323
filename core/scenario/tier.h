#pragma once

#include <QString>

#include <array>
#include <optional>

namespace grondplan {

/// What a zone's workloads run in: the stack of layers between them and the server.
enum class Tier
{
    BareMetal,
    Vm,
    Container,
    ContainerVm,
    Kubernetes,
    KubernetesVm
};

inline constexpr std::array kTiers = {Tier::BareMetal,   Tier::Vm,         Tier::Container,
                                      Tier::ContainerVm, Tier::Kubernetes, Tier::KubernetesVm};

/// The stable id of a tier: "bare-metal", "vm", "container", "container-vm", "kubernetes", "kubernetes-vm".
QString tierId(Tier tier);
std::optional<Tier> tierFromId(const QString &id);

/// Whether instances live inside virtual machines that are placed on the servers in their stead.
constexpr bool runsInNodeVms(Tier tier)
{
    return tier == Tier::ContainerVm || tier == Tier::KubernetesVm;
}
constexpr bool isKubernetes(Tier tier)
{
    return tier == Tier::Kubernetes || tier == Tier::KubernetesVm;
}
constexpr bool hasVmLayer(Tier tier)
{
    return tier == Tier::Vm || runsInNodeVms(tier);
}
constexpr bool hasContainerLayer(Tier tier)
{
    return tier != Tier::BareMetal && tier != Tier::Vm;
}

} // namespace grondplan
