#include "core/platform/passages.h"

#include "core/platform/standins.h"

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

using ById = std::map<WorkloadId, const Workload *>;

static ById byId(const Scenario &scenario)
{
    ById found;
    for (const Workload &workload : scenario.workloads)
        found.emplace(workload.id, &workload);
    return found;
}

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

static bool stands(Part part, Tier tier, const Workload &to, bool fromElsewhere)
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

/// A proxy of the sketch needs none of the platform before it, unless the architect wants one there, nor
/// behind it to share its requests out.
static bool isDoneByItself(Part part, const Zone &zone, Tier tier, const Workload &to, const Workload *from)
{
    const bool isWanted = zone.policy.partsOn.contains(part);
    if (part == Part::LoadBalancer)
        return !isKubernetes(tier) && !isWanted && from != nullptr && passesRequestsOn(*from);
    if (part != Part::Ingress && part != Part::ReverseProxy)
        return false;
    const bool fromElsewhere = from == nullptr || from->zone != to.zone;
    return fromElsewhere ? passesRequestsOn(to) && !isWanted : passesRequestsOn(*from);
}

bool meets(Part part, const Zone &zone, Tier tier, const Way &way)
{
    const bool fromElsewhere = way.from == nullptr || way.from->zone != way.to.zone;
    return looksInto(part, way.level) && stands(part, tier, way.to, fromElsewhere) &&
           !isDoneByItself(part, zone, tier, way.to, way.from);
}

namespace {
/// Finds the way into the workloads of one scenario.
class WaysIn
{
public:
    WaysIn(const Scenario &scenario, const std::map<ZoneId, Tier> &tiers)
    {
        for (const Zone &zone : scenario.zones) {
            const auto tier = tiers.find(zone.id);
            if (tier == tiers.end())
                continue;
            Parts without = zone.policy.partsOff;
            without.merge(partsStoodInFor(scenario, zone, tier->second));
            m_zones.emplace(zone.id, Known{&zone, tier->second, std::move(without)});
        }
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
        const auto found = m_zones.find(to.zone);
        if (found == m_zones.end())
            return passage;
        const Known &known = found->second;
        if (from != nullptr && from->zone != to.zone && letsOut(from->zone))
            passage.through.push_back(Part::NetworkPolicy);
        for (const Part part : partsOf(known.tier)) {
            if (!known.without.contains(part) &&
                meets(part, *known.zone, known.tier, {to, from, passage.traffic.level}))
                passage.through.push_back(part);
        }
        return passage;
    }

private:
    /// Whether a cluster has network policies, which name where its pods may go outside as well.
    [[nodiscard]] bool letsOut(ZoneId zone) const
    {
        const auto found = m_zones.find(zone);
        return found != m_zones.end() && isKubernetes(found->second.tier) &&
               !found->second.without.contains(Part::NetworkPolicy);
    }

    struct Known
    {
        const Zone *zone = nullptr;
        Tier tier = Tier::Container;
        Parts without;
    };
    std::map<ZoneId, Known> m_zones;
};
} // namespace

std::vector<Passage> passagesOf(const Scenario &scenario, const std::map<ZoneId, Tier> &tiers)
{
    const WaysIn ways(scenario, tiers);
    const ById workloads = byId(scenario);
    std::vector<Passage> passages;
    for (const WorkloadId id : entrancesOf(scenario))
        passages.push_back(ways.into(*workloads.at(id), nullptr, Link()));
    for (const Link &link : scenario.links) {
        const auto from = workloads.find(link.from);
        const auto to = workloads.find(link.to);
        if (from != workloads.end() && to != workloads.end() && from->second->active && to->second->active)
            passages.push_back(ways.into(*to->second, from->second, link));
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
