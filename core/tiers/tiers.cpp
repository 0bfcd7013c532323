#include "core/tiers/tiers.h"

#include <algorithm>

namespace grondplan {

static QString namesOf(const std::vector<const Workload *> &workloads, bool (*matches)(const Workload &))
{
    QStringList names;
    for (const Workload *workload : workloads) {
        if (matches(*workload))
            names.append(workload->name);
    }
    names.sort();
    return names.join(QLatin1String(", "));
}

TierAdvice recommendTier(const std::vector<const Workload *> &workloads)
{
    const QString windows =
        namesOf(workloads, [](const Workload &workload) { return workload.os == Os::Windows; });
    const QString varying = namesOf(workloads, [](const Workload &workload) {
        return workload.active && workload.replicas.max > workload.replicas.min;
    });

    if (!windows.isEmpty()) {
        return {Tier::Vm, {{QStringLiteral("tier-reason.windows"), {windows}}}};
    }
    if (!varying.isEmpty()) {
        return {Tier::Kubernetes, {{QStringLiteral("tier-reason.varying"), {varying}}}};
    }
    return {Tier::Container, {{QStringLiteral("tier-reason.simplest"), {}}}};
}

} // namespace grondplan
