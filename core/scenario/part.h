#pragma once

#include <QString>

#include <array>
#include <optional>
#include <set>

namespace grondplan {

/// A part of the platform beside the workloads, as the minimal architectures name them.
enum class Part
{
    LoadBalancer,
    Vlan,
    Snapshots,
    ReverseProxy,
    LogsMetrics,
    Ingress,
    ControlPlane,
    Registry,
    Monitoring,
    Logging,
    SecretsPolicy,
    NetworkPolicy,
    GitOps,
    Backup,
};

struct PartInfo
{
    Part part;
    const char *id; ///< stable: in files, on the command line, in core/text as "part.ID"
};

inline constexpr std::array kParts = {
    PartInfo{Part::LoadBalancer, "load-balancer"},
    PartInfo{Part::Vlan, "vlan"},
    PartInfo{Part::Snapshots, "snapshots"},
    PartInfo{Part::ReverseProxy, "reverse-proxy"},
    PartInfo{Part::LogsMetrics, "logs-metrics"},
    PartInfo{Part::Ingress, "ingress"},
    PartInfo{Part::ControlPlane, "control-plane"},
    PartInfo{Part::Registry, "registry"},
    PartInfo{Part::Monitoring, "monitoring"},
    PartInfo{Part::Logging, "logging"},
    PartInfo{Part::SecretsPolicy, "secrets-policy"},
    PartInfo{Part::NetworkPolicy, "network-policy"},
    PartInfo{Part::GitOps, "gitops"},
    PartInfo{Part::Backup, "backup"},
};

QString partId(Part part);
std::optional<Part> partFromId(const QString &id);

/// Parts that a zone does without.
using Parts = std::set<Part>;

} // namespace grondplan
