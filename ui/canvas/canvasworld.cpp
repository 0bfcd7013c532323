#include "ui/canvas/canvasworld.h"

#include "ui/canvas/canvastheme.h"
#include "ui/canvas/kindicon.h"
#include "ui/canvas/linkroute.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace grondplan::ui {

static constexpr int kLanes = 3;

template<class ObjectId>
static void number(const std::vector<ObjectId> &ids, std::unordered_map<std::int64_t, int> &numbers)
{
    numbers.clear();
    numbers.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        numbers.emplace(ids[i].value, static_cast<int>(i));
}

static int numberOf(const std::unordered_map<std::int64_t, int> &numbers, std::int64_t id)
{
    const auto found = numbers.find(id);
    return found != numbers.end() ? found->second : -1;
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
    m_restPlaces.clear();
    m_restZones.clear();
    m_previewArea = QRectF();
    m_previewCards.clear();
    ::grondplan::Layout placed;
    const bool lacking = lacksPlaces(scenario, layout);
    if (lacking) {
        placed = layout;
        placeMissing(scenario, placed);
    }
    const ::grondplan::Layout &places = lacking ? placed : layout;

    m_zoneIds.clear();
    m_zoneRects.clear();
    for (const Zone &zone : scenario.zones) {
        m_zoneIds.push_back(zone.id);
        const auto rect = places.zones.find(zone.id);
        m_zoneRects.push_back(rect != places.zones.end() ? toRect(rect->second) : QRectF());
    }
    m_zoneFlags.assign(m_zoneIds.size(), 0);
    number(m_zoneIds, m_zoneNumbers);
    readCards(scenario, places, catalogue);
    readLinks(scenario);
    m_routes.clear();
    reindex();
    setPlan(scenario, m_plan);
}

void CanvasWorld::readCards(const Scenario &scenario, const ::grondplan::Layout &layout,
                            const Catalogue *catalogue)
{
    QHash<QString, int> groups;
    if (catalogue != nullptr) {
        for (const Template &model : catalogue->templates)
            groups.insert(model.id, groupNumber(model.group));
    }
    const std::size_t count = scenario.workloads.size();
    m_cardIds.resize(count);
    m_cardPlaces.resize(count);
    m_cardZones.resize(count);
    m_cardGroups.resize(count);
    m_cardIcons.resize(count);
    m_cardFlags.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Workload &workload = scenario.workloads[i];
        const auto place = layout.workloads.find(workload.id);
        m_cardIds[i] = workload.id;
        m_cardPlaces[i] = place != layout.workloads.end() ? toPoint(place->second) : QPointF();
        m_cardZones[i] = workload.zone;
        m_cardGroups[i] = groups.value(workload.kind, 0);
        m_cardIcons[i] = kindIconName(workload.kind);
        const bool assumed = workload.cpu.basis != Basis::Stated || workload.memory.basis != Basis::Stated;
        const bool inactive = !workload.active || workload.transient;
        m_cardFlags[i] = static_cast<quint8>((assumed ? Assumed : 0) | (inactive ? Inactive : 0));
    }
    number(m_cardIds, m_cardNumbers);
}

void CanvasWorld::readLinks(const Scenario &scenario)
{
    m_linkIds.clear();
    m_linkFrom.clear();
    m_linkTo.clear();
    m_linksOfCard.assign(m_cardIds.size(), {});
    for (const Link &link : scenario.links) {
        const int from = numberOf(m_cardNumbers, link.from.value);
        const int to = numberOf(m_cardNumbers, link.to.value);
        if (from < 0 || to < 0 || from == to)
            continue;
        const int index = static_cast<int>(m_linkIds.size());
        m_linkIds.push_back(link.id);
        m_linkFrom.push_back(from);
        m_linkTo.push_back(to);
        m_linksOfCard[at(from)].push_back(index);
        m_linksOfCard[at(to)].push_back(index);
    }
    number(m_linkIds, m_linkNumbers);
}

void CanvasWorld::reindex()
{
    std::vector<QRectF> rects(m_cardIds.size());
    for (std::size_t i = 0; i < rects.size(); ++i)
        rects[i] = card(static_cast<int>(i));
    m_cardIndex.build(rects);
    m_routes.resize(m_linkIds.size());
    rects.resize(m_linkIds.size());
    for (std::size_t i = 0; i < rects.size(); ++i)
        rects[i] = linkArea(static_cast<int>(i));
    m_linkIndex.build(rects);
}

static void mark(std::vector<quint8> &flags, int index, quint8 flag)
{
    if (index >= 0)
        flags[static_cast<std::size_t>(index)] =
            static_cast<quint8>(flags[static_cast<std::size_t>(index)] | flag);
}

void CanvasWorld::setPlan(const Scenario &scenario, std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    m_cardMonth.assign(m_cardIds.size(), -1);
    for (quint8 &flags : m_cardFlags)
        flags = static_cast<quint8>(flags & ~(Warning | Error));
    m_zoneFlags.assign(m_zoneIds.size(), 0);
    if (!m_plan || m_plan->scenario != scenario.id)
        return;
    for (const WorkloadCost &cost : m_plan->byWorkload) {
        if (const int index = numberOf(m_cardNumbers, cost.workload.value); index >= 0)
            m_cardMonth[at(index)] = cost.month.minor;
    }
    for (const UnplacedInstances &unplaced : m_plan->unplaced)
        mark(m_cardFlags, numberOf(m_cardNumbers, unplaced.workload.value), Error);
    for (const Finding &finding : m_plan->findings)
        markFinding(finding);
}

void CanvasWorld::markFinding(const Finding &finding)
{
    // An assumed size has a mark of its own.
    if (finding.severity == Severity::Note || finding.code == QLatin1String("size-assumed"))
        return;
    const quint8 flag = finding.severity == Severity::Error ? Error : Warning;
    if (finding.workload.isValid())
        mark(m_cardFlags, numberOf(m_cardNumbers, finding.workload.value), flag);
    else
        mark(m_zoneFlags, numberOf(m_zoneNumbers, finding.zone.value), flag);
}

void CanvasWorld::preview(const Move &move)
{
    if (m_restPlaces.empty() && m_restZones.empty()) {
        m_restPlaces = m_cardPlaces;
        m_restZones = m_zoneRects;
    } else {
        m_cardPlaces = m_restPlaces;
        m_zoneRects = m_restZones;
    }
    m_previewArea = QRectF();
    for (const int card : std::exchange(m_previewCards, {}))
        forgetRoutes(card);
    for (const auto &[id, place] : move.places) {
        const int index = numberOf(m_cardNumbers, id.value);
        if (index < 0)
            continue;
        extendPreview(index);
        m_cardPlaces[at(index)] = toPoint(place);
        extendPreview(index);
        m_previewCards.push_back(index);
        forgetRoutes(index);
    }
    for (const auto &[id, rect] : move.rects) {
        const int index = numberOf(m_zoneNumbers, id.value);
        if (index < 0)
            continue;
        m_previewArea |= m_zoneRects[at(index)].united(toRect(rect));
        m_zoneRects[at(index)] = toRect(rect);
    }
    if (move.places.empty() && move.rects.empty()) {
        m_restPlaces.clear();
        m_restZones.clear();
    }
    reindex();
}

/// Only links of cards that move find a new way while they do; the others do at the drop.
void CanvasWorld::forgetRoutes(int card)
{
    for (const int link : m_linksOfCard[at(card)])
        m_routes[at(link)].clear();
}

/// The card with the links that end at it, as they are now.
void CanvasWorld::extendPreview(int card)
{
    m_previewArea |= this->card(card).adjusted(-4, -4, 4, 4);
    for (const int link : m_linksOfCard[at(card)])
        m_previewArea |= linkArea(link);
}

QRectF CanvasWorld::card(int card) const
{
    return {m_cardPlaces[at(card)], QSizeF(kCardWidth, kCardHeight)};
}

QRectF CanvasWorld::linkArea(int link) const
{
    return card(m_linkFrom[at(link)])
        .united(card(m_linkTo[at(link)]))
        .adjusted(-kRouteMargin, -kRouteMargin, kRouteMargin, kRouteMargin);
}

const std::vector<QPointF> &CanvasWorld::route(int link) const
{
    std::vector<QPointF> &route = m_routes[at(link)];
    if (route.empty()) {
        const int from = m_linkFrom[at(link)];
        const int to = m_linkTo[at(link)];
        route = routeLink(
            card(from), card(to),
            [&](const QRectF &piece) {
                const std::vector<int> met = m_cardIndex.in(piece);
                return static_cast<int>(std::count_if(
                    met.begin(), met.end(), [from, to](int card) { return card != from && card != to; }));
            },
            from % kLanes);
    }
    return route;
}

std::optional<std::int64_t> CanvasWorld::monthMinor(int card) const
{
    const std::int64_t minor = m_cardMonth[at(card)];
    return minor >= 0 ? std::optional(minor) : std::nullopt;
}

std::vector<int> CanvasWorld::cardsIn(const QRectF &area) const
{
    return m_cardIndex.in(area);
}

std::vector<int> CanvasWorld::linksIn(const QRectF &area) const
{
    return m_linkIndex.in(area);
}

std::vector<int> CanvasWorld::linksOf(int card) const
{
    return m_linksOfCard[at(card)];
}

int CanvasWorld::find(CanvasObject object) const
{
    switch (object.kind) {
    case ObjectKind::Zone:
        return numberOf(m_zoneNumbers, object.id);
    case ObjectKind::Workload:
        return numberOf(m_cardNumbers, object.id);
    case ObjectKind::Link:
        return numberOf(m_linkNumbers, object.id);
    case ObjectKind::None:
        break;
    }
    return -1;
}

QRectF CanvasWorld::bounds(CanvasObject object) const
{
    const int index = find(object);
    if (index < 0)
        return {};
    if (object.kind == ObjectKind::Zone)
        return zone(index);
    if (object.kind == ObjectKind::Workload)
        return card(index);
    QRectF box;
    for (const QPointF &point : route(index))
        box |= QRectF(point - QPointF(2, 2), QSizeF(4, 4));
    return box;
}

QRectF CanvasWorld::bounds() const
{
    QRectF all = m_cardIndex.bounds();
    for (const QRectF &zone : m_zoneRects)
        all |= zone;
    return all;
}

CanvasObject CanvasWorld::at(QPointF point, double reach) const
{
    const std::vector<int> cards = m_cardIndex.in(QRectF(point, QSizeF(0, 0)));
    if (!cards.empty())
        return CanvasObject(cardId(cards.back()));
    const QRectF around(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    const std::vector<int> links = m_linkIndex.in(around);
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        if (distanceToRoute(route(*link), point) <= reach)
            return CanvasObject(linkId(*link));
    }
    const ZoneId zone = zoneAt(point);
    return zone.isValid() ? CanvasObject(zone) : CanvasObject();
}

ZoneId CanvasWorld::zoneAt(QPointF point) const
{
    for (std::size_t i = m_zoneRects.size(); i > 0; --i) {
        if (m_zoneRects[i - 1].contains(point))
            return m_zoneIds[i - 1];
    }
    return {};
}

} // namespace grondplan::ui
