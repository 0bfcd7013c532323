#include "core/platform/standins.h"

#include "core/platform/passages.h"

#include <algorithm>
#include <map>
#include <set>

namespace grondplan {

using StandIns = std::vector<const Workload *>;

static bool isAtWork(const Workload &workload)
{
    return workload.active && !workload.transient;
}

/// Those of a kind; of one zone, or of all where none is given.
static StandIns ofKind(const Scenario &scenario, const char *kind, const Zone *zone)
{
    StandIns found;
    for (const Workload &workload : scenario.workloads) {
        const bool isThere = zone == nullptr || workload.zone == zone->id;
        if (isThere && isAtWork(workload) && !workload.perNode && workload.kind == QLatin1String(kind))
            found.push_back(&workload);
    }
    return found;
}

namespace {
/// What of the sketch leads into a zone.
struct Inbound
{
    Inbound(const Scenario &scenario, const Zone &zone)
    {
        std::map<WorkloadId, const Workload *> all;
        for (const Workload &workload : scenario.workloads) {
            if (isAtWork(workload))
                all.emplace(workload.id, &workload);
        }
        for (const WorkloadId id : entrancesOf(scenario)) {
            if (const Workload *to = all.at(id); to->zone == zone.id)
                ways.push_back({*to, nullptr, trafficFromOutside(*to).level});
        }
        for (const Link &link : scenario.links) {
            const auto to = all.find(link.to);
            const auto from = all.find(link.from);
            if (to != all.end() && from != all.end() && to->second->zone == zone.id)
                ways.push_back({*to->second, from->second, trafficOf(link, *to->second).level});
        }
    }

    /// Of what comes from elsewhere: neighbours can ask each other by way of the proxy.
    [[nodiscard]] bool anyMeets(Part part, const Zone &zone, Tier tier) const
    {
        return std::any_of(ways.begin(), ways.end(), [&](const Way &way) {
            const bool fromElsewhere = way.from == nullptr || way.from->zone != zone.id;
            return fromElsewhere && meets(part, zone, tier, way);
        });
    }

    std::vector<Way> ways;
};
} // namespace

/// Whether a proxy has something behind it: what it is linked to or, where no link of it is drawn, its
/// neighbours. One that stands alone is a site of its own.
static bool leadsOn(const Scenario &scenario, const Workload &proxy)
{
    const auto isOf = [&proxy](const Link &link) { return link.from == proxy.id || link.to == proxy.id; };
    if (std::any_of(scenario.links.begin(), scenario.links.end(), isOf))
        return std::any_of(scenario.links.begin(), scenario.links.end(),
                           [&proxy](const Link &link) { return link.from == proxy.id; });
    return std::any_of(scenario.workloads.begin(), scenario.workloads.end(), [&proxy](const Workload &each) {
        return each.zone == proxy.zone && isAtWork(each) && !passesRequestsOn(each);
    });
}

/// Proxies of the zone, where nothing would go through the part.
static StandIns proxiesOf(Part part, const Scenario &scenario, const Zone &zone, Tier tier)
{
    StandIns proxies;
    for (const Workload &workload : scenario.workloads) {
        if (workload.zone == zone.id && isAtWork(workload) && passesRequestsOn(workload) &&
            leadsOn(scenario, workload))
            proxies.push_back(&workload);
    }
    Zone plain = zone; // as it would be by itself
    plain.policy.partsOn.erase(part);
    return proxies.empty() || Inbound(scenario, plain).anyMeets(part, plain, tier) ? StandIns() : proxies;
}

/// Proxies that share out what every workload of several replicas is asked.
static StandIns balancersOf(const Scenario &scenario, const Zone &zone)
{
    std::set<WorkloadId> balanced;
    for (const Workload &workload : scenario.workloads) {
        if (workload.zone == zone.id && isAtWork(workload) && isBalanced(workload))
            balanced.insert(workload.id);
    }
    if (balanced.empty() || std::none_of(scenario.workloads.begin(), scenario.workloads.end(),
                                         [](const Workload &each) { return passesRequestsOn(each); }))
        return {};
    std::set<const Workload *> proxies;
    std::set<WorkloadId> reached;
    for (const Way &way : Inbound(scenario, zone).ways) {
        if (!balanced.contains(way.to.id))
            continue;
        if (way.from == nullptr || !passesRequestsOn(*way.from))
            return {};
        proxies.insert(way.from);
        reached.insert(way.to.id);
    }
    if (reached.size() < balanced.size())
        return {};
    StandIns inOrder;
    for (const Workload &workload : scenario.workloads) {
        if (proxies.contains(&workload))
            inOrder.push_back(&workload);
    }
    return inOrder;
}

StandIns standInsFor(Part part, const Scenario &scenario, const Zone &zone, Tier tier)
{
    switch (part) {
    case Part::Ingress:
    case Part::ReverseProxy:
        return proxiesOf(part, scenario, zone, tier);
    case Part::LoadBalancer:
        return isKubernetes(tier) ? StandIns() : balancersOf(scenario, zone);
    case Part::Registry:
        return ofKind(scenario, "registry", nullptr);
    case Part::Monitoring:
        return ofKind(scenario, "monitoring", &zone);
    case Part::Logging:
        return ofKind(scenario, "logging", &zone);
    case Part::LogsMetrics: {
        StandIns both = ofKind(scenario, "logging", &zone);
        const StandIns metrics = ofKind(scenario, "monitoring", &zone);
        if (both.empty() || metrics.empty())
            return {};
        both.insert(both.end(), metrics.begin(), metrics.end());
        return both;
    }
    case Part::Backup:
        return ofKind(scenario, "backup", &zone);
    default:
        return {};
    }
}

Parts partsStoodInFor(const Scenario &scenario, const Zone &zone, Tier tier)
{
    Parts parts;
    for (const Part part : partsOf(tier)) {
        if (!zone.policy.partsOn.contains(part) && !zone.policy.partsOff.contains(part) &&
            !standInsFor(part, scenario, zone, tier).empty())
            parts.insert(part);
    }
    return parts;
}

std::optional<Message> standInMessage(const char *text, Part part, const Scenario &scenario, const Zone &zone,
                                      Tier tier)
{
    constexpr std::size_t kMostNames = 3;
    const StandIns standIns = standInsFor(part, scenario, zone, tier);
    if (standIns.empty())
        return std::nullopt;
    QStringList names;
    for (std::size_t i = 0; i < std::min(standIns.size(), kMostNames); ++i)
        names += standIns[i]->name;
    if (standIns.size() > kMostNames)
        names += QString(QChar(0x2026));
    QString id = QString::fromLatin1(text);
    if (standIns.size() > 1)
        id += QLatin1String(".several");
    return Message{id, {names.join(QLatin1String(", "))}};
}

std::optional<Message> standInMessage(Part part, const Scenario &scenario, const Zone &zone, Tier tier)
{
    return standInMessage("part-stood-in", part, scenario, zone, tier);
}

} // namespace grondplan
