#include "core/plan/explainfailover.h"

namespace grondplan::explaining {

void addFailover(const ZonePlan &zone, const QString &path, std::vector<Explanation> &result)
{
    Step step{QStringLiteral("zone.failover"),
              QStringLiteral("place-again(failed-instances, other-servers)"),
              {},
              {},
              zone.failover.proved ? 1 : 0,
              Unit::None};
    step.inputs = {{QStringLiteral("failures"), zone.failover.tolerated, Unit::Servers, {}},
                   {QStringLiteral("cases"), zone.failover.cases, Unit::None, {}}};
    if (!zone.failover.worstHost.isEmpty())
        step.inputs.push_back({QStringLiteral("worst-host"), 1, Unit::Servers, zone.failover.worstHost});
    result.push_back({path + QLatin1String("failover.proved"), {step}});
    Step cases{QStringLiteral("zone.failover-cases"),
               QStringLiteral("failures-tried(servers, failures)"),
               {},
               {},
               zone.failover.cases,
               Unit::None};
    cases.inputs = {{QStringLiteral("servers"), zone.servers.likely, Unit::Servers, {}},
                    {QStringLiteral("failures"), zone.failover.tolerated, Unit::Servers, {}}};
    result.push_back({path + QLatin1String("failover.cases"), {cases}});
}

} // namespace grondplan::explaining
