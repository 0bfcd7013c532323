#include "core/platform/platform.h"

namespace grondplan {

QStringList platformParts(Tier tier)
{
    switch (tier) {
    case Tier::BareMetal:
        return {QStringLiteral("load-balancer"), QStringLiteral("monitoring"), QStringLiteral("backup")};
    case Tier::Vm:
        return {QStringLiteral("load-balancer"), QStringLiteral("vlan"), QStringLiteral("snapshots"),
                QStringLiteral("backup")};
    case Tier::Container:
    case Tier::ContainerVm:
        return {QStringLiteral("reverse-proxy"), QStringLiteral("logs-metrics"), QStringLiteral("backup")};
    case Tier::Kubernetes:
    case Tier::KubernetesVm:
        return {
            QStringLiteral("load-balancer"),  QStringLiteral("ingress"),    QStringLiteral("control-plane"),
            QStringLiteral("registry"),       QStringLiteral("monitoring"), QStringLiteral("logging"),
            QStringLiteral("secrets-policy"), QStringLiteral("gitops"),     QStringLiteral("backup")};
    }
    return {};
}

} // namespace grondplan
