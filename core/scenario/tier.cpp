#include "core/scenario/tier.h"

namespace grondplan {

QString tierId(Tier tier)
{
    switch (tier) {
    case Tier::BareMetal:
        return QStringLiteral("bare-metal");
    case Tier::Vm:
        return QStringLiteral("vm");
    case Tier::Container:
        return QStringLiteral("container");
    case Tier::ContainerVm:
        return QStringLiteral("container-vm");
    case Tier::Kubernetes:
        return QStringLiteral("kubernetes");
    case Tier::KubernetesVm:
        return QStringLiteral("kubernetes-vm");
    }
    return {};
}

std::optional<Tier> tierFromId(const QString &id)
{
    for (const Tier tier : kTiers) {
        if (tierId(tier) == id)
            return tier;
    }
    return std::nullopt;
}

} // namespace grondplan
