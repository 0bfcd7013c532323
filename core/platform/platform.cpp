#include "core/platform/platform.h"

namespace grondplan {

const std::vector<Part> &partsOf(Tier tier)
{
    static const std::vector<Part> kBareMetal = {Part::LoadBalancer, Part::Monitoring, Part::Backup};
    static const std::vector<Part> kVm = {Part::LoadBalancer, Part::Vlan, Part::Snapshots, Part::Backup};
    static const std::vector<Part> kContainers = {Part::ReverseProxy, Part::LogsMetrics, Part::Backup};
    static const std::vector<Part> kKubernetes = {
        Part::LoadBalancer, Part::Ingress,       Part::ControlPlane,  Part::Registry, Part::Monitoring,
        Part::Logging,      Part::SecretsPolicy, Part::NetworkPolicy, Part::GitOps,   Part::Backup};
    switch (tier) {
    case Tier::BareMetal:
        return kBareMetal;
    case Tier::Vm:
        return kVm;
    case Tier::Container:
    case Tier::ContainerVm:
        return kContainers;
    case Tier::Kubernetes:
    case Tier::KubernetesVm:
        break;
    }
    return kKubernetes;
}

bool isBalanced(const Workload &workload)
{
    return workload.replicas.max > 1 && !workload.stateful && !workload.perNode;
}

bool passesRequestsOn(const Workload &workload)
{
    return workload.kind == QLatin1String("proxy") || workload.kind == QLatin1String("gateway");
}

bool isSwitchable(Part part)
{
    return part != Part::ControlPlane;
}

QStringList platformParts(Tier tier, const Parts &off)
{
    QStringList ids;
    for (const Part part : partsOf(tier)) {
        if (!off.contains(part))
            ids += partId(part);
    }
    return ids;
}

void switchPart(ZonePolicy &policy, Part part, bool on, bool isStoodInFor)
{
    policy.partsOff.erase(part);
    policy.partsOn.erase(part);
    if (on && isStoodInFor)
        policy.partsOn.insert(part);
    else if (!on && !isStoodInFor)
        policy.partsOff.insert(part);
}

std::vector<Part> partsWithout(Tier tier, const Parts &off)
{
    std::vector<Part> without;
    for (const Part part : partsOf(tier)) {
        if (off.contains(part))
            without.push_back(part);
    }
    return without;
}

} // namespace grondplan
