// What CanvasWorld reads of a scenario and its drawing.

#include "ui/canvas/canvastheme.h"
#include "ui/canvas/canvasworld.h"
#include "ui/canvas/kindicon.h"
#include "ui/commands/placing.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace grondplan::ui {

template<class ObjectId>
static void number(const std::vector<ObjectId> &ids, std::unordered_map<std::int64_t, int> &numbers)
{
    numbers.clear();
    numbers.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        numbers.emplace(ids[i].value, static_cast<int>(i));
}

static bool lacksPlaces(const Scenario &scenario, const ::grondplan::Layout &layout)
{
    return std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                       [&](const Workload &workload) { return !layout.workloads.contains(workload.id); }) ||
           std::any_of(scenario.zones.begin(), scenario.zones.end(),
                       [&](const Zone &zone) { return !layout.zones.contains(zone.id); });
}

void CanvasWorld::rebuild(const Scenario &scenario, const ::grondplan::Layout &layout,
                          const Catalogue *catalogue)
{
    endPreview();
    CanvasWorld before = std::move(*this);
    *this = CanvasWorld();
    m_plan = before.m_plan;
    ::grondplan::Layout placed;
    const bool lacking = lacksPlaces(scenario, layout);
    if (lacking) {
        placed = layout;
        placeMissing(scenario, placed);
    }
    const ::grondplan::Layout &places = lacking ? placed : layout;

    m_locked = places.locked;
    m_lockedLayers = places.lockedLayers;
    readZones(scenario, places);
    readCards(scenario, places, catalogue);
    addFolded(scenario, places);
    readLinks(scenario, places);
    readNotes(places);
    readOutlines(scenario, places);
    m_routes.assign(m_linkIds.size(), {});
    keepRoutes(before);
    indexCards();
    indexLinks();
    setPlan(scenario, m_plan);
}

static bool isShown(const ::grondplan::Layout &layout, CanvasLayer layer)
{
    return !layout.hiddenLayers.contains(layer);
}

/// Whether it has a card: neither itself nor its zone is hidden, and the zone is not folded.
static bool isShown(const ::grondplan::Layout &layout, const Workload &workload)
{
    return !layout.hidden.workloads.contains(workload.id) && !layout.hidden.zones.contains(workload.zone) &&
           !layout.folded.contains(workload.zone);
}

void CanvasWorld::readZones(const Scenario &scenario, const ::grondplan::Layout &layout)
{
    for (const Zone &zone : scenario.zones) {
        if (!isShown(layout, CanvasLayer::Zones) || layout.hidden.zones.contains(zone.id))
            continue;
        m_zoneIds.push_back(zone.id);
        m_zoneRects.push_back(toRect(drawnZone(layout, zone.id)));
    }
    m_zoneFlags.assign(m_zoneIds.size(), 0);
    number(m_zoneIds, m_zoneNumbers);
}

void CanvasWorld::readCards(const Scenario &scenario, const ::grondplan::Layout &layout,
                            const Catalogue *catalogue)
{
    QHash<QString, int> groups;
    if (catalogue != nullptr) {
        for (const Template &model : catalogue->templates)
            groups.insert(model.id, groupNumber(model.group));
    }
    const std::size_t count = isShown(layout, CanvasLayer::Workloads) ? scenario.workloads.size() : 0;
    const bool allLocked = layout.lockedLayers.contains(CanvasLayer::Workloads);
    m_cardIds.reserve(count);
    m_cardWorkloads.reserve(count);
    m_cardPlaces.reserve(count);
    m_cardZones.reserve(count);
    m_cardGroups.reserve(count);
    m_cardIcons.reserve(count);
    m_cardFlags.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Workload &workload = scenario.workloads[i];
        if (!isShown(layout, workload))
            continue;
        const auto place = layout.workloads.find(workload.id);
        m_cardIds.push_back(workload.id);
        m_cardWorkloads.push_back(i);
        m_cardPlaces.push_back(place != layout.workloads.end() ? toPoint(place->second) : QPointF());
        m_cardZones.push_back(workload.zone);
        m_cardGroups.push_back(groups.value(workload.kind, 0));
        m_cardIcons.push_back(kindIconName(workload.kind));
        const bool assumed = workload.isAssumed();
        const bool inactive = !workload.active || workload.transient;
        const bool locked = allLocked || layout.locked.workloads.contains(workload.id);
        m_cardFlags.push_back(
            static_cast<quint8>((assumed ? Assumed : 0) | (inactive ? Inactive : 0) | (locked ? Locked : 0)));
    }
    number(m_cardIds, m_cardNumbers);
}

/// The ends of links behind the cards.
void CanvasWorld::addFolded(const Scenario &scenario, const ::grondplan::Layout &layout)
{
    m_zoneEnds.assign(m_zoneIds.size(), -1);
    if (layout.folded.empty())
        return;
    for (std::size_t zone = 0; zone < m_zoneIds.size(); ++zone) {
        if (!layout.folded.contains(m_zoneIds[zone]))
            continue;
        m_zoneEnds[zone] = static_cast<int>(m_cardPlaces.size());
        m_foldedIds.push_back(m_zoneIds[zone]);
        m_cardPlaces.push_back(m_zoneRects[zone].topLeft());
    }
    for (const Workload &workload : scenario.workloads) {
        const int zone =
            layout.hidden.workloads.contains(workload.id) ? -1 : numberOf(m_zoneNumbers, workload.zone.value);
        if (zone >= 0 && isFolded(zone))
            m_foldedInto.emplace(workload.id.value, zone);
    }
}

void CanvasWorld::readNotes(const ::grondplan::Layout &layout)
{
    if (!isShown(layout, CanvasLayer::Notes))
        return;
    for (const Note &note : layout.notes) {
        if (!layout.hidden.notes.contains(note.id))
            m_notes.push_back(note);
    }
    m_movesNote.assign(m_notes.size(), 0);
}

void CanvasWorld::readOutlines(const Scenario &scenario, const ::grondplan::Layout &layout)
{
    const bool anyTenant = std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                                       [](const Workload &workload) { return !workload.tenant.isEmpty(); });
    if (anyTenant && isShown(layout, CanvasLayer::Tenants)) {
        std::vector<QString> names;
        std::vector<QRectF> rects;
        for (std::size_t i = 0; i < m_cardIds.size(); ++i) {
            names.push_back(scenario.workloads[m_cardWorkloads[i]].tenant);
            rects.push_back(card(static_cast<int>(i)));
        }
        m_tenants = outlinesOf(names, rects, kTenantRoom);
    }
    if (!isShown(layout, CanvasLayer::Sites))
        return;
    std::vector<QString> names;
    for (const ZoneId id : m_zoneIds)
        names.push_back(scenario.zone(id)->site);
    m_sites = outlinesOf(names, m_zoneRects, kSiteRoom);
}

static quint8 flagsOf(const Link &link)
{
    const bool said = !link.protocol.isEmpty() || link.port || link.level != LinkLevel::Unstated ||
                      link.bandwidth || link.latencyMicros;
    return static_cast<quint8>((said ? CanvasWorld::Said : 0) | (link.bothWays ? CanvasWorld::BothWays : 0));
}

void CanvasWorld::readLinks(const Scenario &scenario, const ::grondplan::Layout &layout)
{
    m_linksOfCard.assign(m_cardPlaces.size(), {});
    const bool withTexts = isShown(layout, CanvasLayer::LinkTexts);
    std::map<std::pair<int, int>, int> bundles;
    for (const Link &link : scenario.links) {
        const int from = endOf(link.from);
        const int to = endOf(link.to);
        if (from < 0 || to < 0 || from == to || !isShown(layout, CanvasLayer::Links))
            continue;
        const int index = static_cast<int>(m_linkIds.size());
        if (!isCard(from) || !isCard(to)) {
            const auto [bundle, fresh] = bundles.try_emplace({from, to}, index);
            if (!fresh) {
                quint8 &flags = m_linkFlags[at(bundle->second)];
                flags = static_cast<quint8>((flags & BothWays) | Bundle);
                continue;
            }
        }
        m_linkIds.push_back(link.id);
        m_linkFrom.push_back(from);
        m_linkTo.push_back(to);
        m_linkFlags.push_back(static_cast<quint8>(flagsOf(link) & (withTexts ? 0xff : ~Said)));
        m_linksOfCard[at(from)].push_back(index);
        m_linksOfCard[at(to)].push_back(index);
    }
    number(m_linkIds, m_linkNumbers);
}

/// A link whose ends stand where they stood keeps its way until there is a better one.
void CanvasWorld::keepRoutes(CanvasWorld &before)
{
    const auto stands = [&](int card, int earlier) {
        return objectAt(card) == before.objectAt(earlier) &&
               m_cardPlaces[at(card)] == before.m_cardPlaces[at(earlier)];
    };
    for (std::size_t i = 0; i < m_linkIds.size(); ++i) {
        const int earlier = numberOf(before.m_linkNumbers, m_linkIds[i].value);
        if (earlier >= 0 && stands(m_linkFrom[i], before.m_linkFrom[at(earlier)]) &&
            stands(m_linkTo[i], before.m_linkTo[at(earlier)]))
            m_routes[i] = std::move(before.m_routes[at(earlier)]);
    }
}

} // namespace grondplan::ui
