#include "core/plan/linkjson.h"

#include "core/catalogue/traffic.h"
#include "core/plan/jsonvalues.h"

#include <QJsonObject>

namespace grondplan::json {

static void addAssumable(QJsonObject &object, const LinkTraffic &traffic)
{
    QJsonArray assumed;
    const auto add = [&](const char *field, const QJsonValue &value, bool isAssumed) {
        object[QLatin1String(field)] = value;
        if (isAssumed)
            assumed.append(QLatin1String(field));
    };
    if (!traffic.protocol.isEmpty())
        add("protocol", traffic.protocol, traffic.isProtocolAssumed);
    if (traffic.port)
        add("port", *traffic.port, traffic.isPortAssumed);
    if (traffic.level != LinkLevel::Unstated)
        add("level", linkLevelId(traffic.level), traffic.isLevelAssumed);
    if (!traffic.transport.isEmpty())
        object[QStringLiteral("transport")] = traffic.transport;
    object[QStringLiteral("assumed")] = assumed;
}

QJsonArray links(const Scenario &scenario)
{
    QJsonArray list;
    for (const Link &link : scenario.links) {
        const Workload *from = scenario.workload(link.from);
        const Workload *to = scenario.workload(link.to);
        if (from == nullptr || to == nullptr || !from->active || !to->active)
            continue;
        QJsonObject object{{QStringLiteral("from"), from->name},
                           {QStringLiteral("to"), to->name},
                           {QStringLiteral("why"), link.why},
                           {QStringLiteral("both_ways"), link.bothWays}};
        if (link.bandwidth)
            object[QStringLiteral("megabits")] = number(link.bandwidth->count());
        if (link.latencyMicros)
            object[QStringLiteral("latency_micros")] = number(*link.latencyMicros);
        addAssumable(object, trafficOf(link, *to));
        list.append(object);
    }
    return list;
}

} // namespace grondplan::json
