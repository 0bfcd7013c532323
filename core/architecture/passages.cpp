#include "core/architecture/passages.h"

#include "core/platform/platform.h"

#include <algorithm>
#include <set>

namespace grondplan {

static bool runs(const Workload &workload)
{
    return workload.active && !workload.transient;
}

static bool isPublished(const Workload &workload)
{
    return !openPorts(workload).empty() || workload.throughput.outside.count() > 0;
}

/// Works for others and answers nobody: who needs it is inside, whether that is drawn or not.
static bool worksBehind(const Workload &workload)
{
    static const QStringList kKinds = {QStringLiteral("worker"),      QStringLiteral("job"),
                                       QStringLiteral("transcoding"), QStringLiteral("backup"),
                                       QStringLiteral("ci"),          QStringLiteral("monitoring"),
                                       QStringLiteral("logging"),     QStringLiteral("tracing"),
                                       QStringLiteral("analytics"),   QStringLiteral("batch")};
    return kKinds.contains(workload.kind);
}

std::vector<WorkloadId> entrancesOf(const Scenario &scenario)
{
    const bool anyPublished =
        std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                    [](const Workload &each) { return runs(each) && isPublished(each); });
    std::set<WorkloadId> linkedTo;
    std::set<WorkloadId> linked;
    for (const Link &link : scenario.links) {
        linkedTo.insert(link.to);
        linked.insert({link.from, link.to});
    }
    std::vector<WorkloadId> entrances;
    for (const Workload &workload : scenario.workloads) {
        // What stands alone says nothing of who asks for it.
        const bool begins =
            linked.contains(workload.id) && !linkedTo.contains(workload.id) && !worksBehind(workload);
        if (runs(workload) && (anyPublished ? isPublished(workload) : begins))
            entrances.push_back(workload.id);
    }
    return entrances;
}

/// "80", "53/udp", each once.
static QStringList portsSeen(const Workload &workload, bool fromOutside)
{
    QStringList ports;
    for (const QString &text : workload.ports) {
        const PublishedPort port = publishedPort(text);
        QString seen = fromOutside ? port.outside : port.inside;
        if (!port.transport.isEmpty())
            seen += u'/' + port.transport;
        if (!(fromOutside && port.isLoopback) && !ports.contains(seen))
            ports += seen;
    }
    return ports;
}

namespace {
/// Finds the way into the workloads of one scenario.
class WaysIn
{
public:
    WaysIn(const Scenario &scenario, const Plan &plan)
        : m_scenario(scenario)
        , m_plan(plan)
    {
    }

    [[nodiscard]] Passage into(const Workload &to, const Workload *from, const Link &link) const
    {
        Passage passage;
        passage.from = from != nullptr ? from->id : WorkloadId();
        passage.to = to.id;
        passage.ports = portsSeen(to, from == nullptr);
        passage.traffic = from != nullptr ? trafficOf(link, to) : trafficFromOutside(to);
        passage.bandwidth = link.bandwidth;
        passage.latencyMicros = link.latencyMicros;
        passage.bothWays = link.bothWays;
        const Zone *zone = m_scenario.zone(to.zone);
        const ZonePlan *planned = m_plan.zone(to.zone);
        if (zone == nullptr || planned == nullptr)
            return passage;
        const bool fromElsewhere = from == nullptr || from->zone != to.zone;
        for (const Part part : partsOf(planned->tier)) {
            if (!zone->policy.partsOff.contains(part) && looksInto(part, passage.traffic.level) &&
                isMet(part, planned->tier, to, fromElsewhere) &&
                !isDoneByItself(part, to, from, fromElsewhere))
                passage.through.push_back(part);
        }
        return passage;
    }

private:
    /// Whether a part that handles connections or requests has anything to do with traffic of this level.
    static bool looksInto(Part part, LinkLevel level)
    {
        switch (part) {
        case Part::LoadBalancer:
            return level != LinkLevel::L3;
        case Part::Ingress:
        case Part::ReverseProxy:
            return level != LinkLevel::L3 && level != LinkLevel::L4;
        default:
            return true;
        }
    }

    static bool isMet(Part part, Tier tier, const Workload &to, bool fromElsewhere)
    {
        switch (part) {
        case Part::LoadBalancer:
            return isKubernetes(tier) ? fromElsewhere : isBalanced(to);
        case Part::Ingress:
            return fromElsewhere;
        case Part::ReverseProxy:
            return fromElsewhere || isBalanced(to);
        case Part::Vlan:
        case Part::NetworkPolicy:
            return true;
        default:
            return false;
        }
    }

    /// A proxy of the sketch needs none of the platform before it, nor behind it to share its requests out.
    static bool isDoneByItself(Part part, const Workload &to, const Workload *from, bool fromElsewhere)
    {
        if (part != Part::Ingress && part != Part::ReverseProxy)
            return false;
        return fromElsewhere ? passesRequestsOn(to) : passesRequestsOn(*from);
    }

    const Scenario &m_scenario;
    const Plan &m_plan;
};
} // namespace

std::vector<Passage> passagesOf(const Scenario &scenario, const Plan &plan)
{
    const WaysIn ways(scenario, plan);
    std::vector<Passage> passages;
    for (const WorkloadId id : entrancesOf(scenario))
        passages.push_back(ways.into(*scenario.workload(id), nullptr, Link()));
    for (const Link &link : scenario.links) {
        const Workload *from = scenario.workload(link.from);
        const Workload *to = scenario.workload(link.to);
        if (from != nullptr && to != nullptr && from->active && to->active)
            passages.push_back(ways.into(*to, from, link));
    }
    return passages;
}

QString partTextId(const Scenario &scenario, ZoneId zone, const QString &part)
{
    const bool anyTenant =
        std::any_of(scenario.workloads.begin(), scenario.workloads.end(), [zone](const Workload &each) {
            return each.zone == zone && each.active && !each.tenant.isEmpty();
        });
    if (part == partId(Part::Vlan) && !anyTenant)
        return QStringLiteral("part.vlan-of-zone");
    return QString(QLatin1String("part.") % part);
}

QString passageText(const Passage &passage)
{
    if (passage.traffic.port || passage.ports.isEmpty())
        return passage.traffic.text();
    LinkTraffic published = passage.traffic;
    published.protocol =
        QString(published.protocol + u' ' + passage.ports.join(QStringLiteral(", "))).trimmed();
    return published.text();
}

} // namespace grondplan
