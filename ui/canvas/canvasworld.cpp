#include "ui/canvas/canvasworld.h"

#include "ui/canvas/canvastheme.h"
#include "ui/canvas/kindicon.h"
#include "ui/canvas/linkroute.h"

#include <QHash>

#include <algorithm>
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
    m_routes.assign(m_linkIds.size(), {});
    keepRoutes(before);
    indexCards();
    indexLinks();
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
        const bool assumed = workload.isAssumed();
        const bool inactive = !workload.active || workload.transient;
        m_cardFlags[i] = static_cast<quint8>((assumed ? Assumed : 0) | (inactive ? Inactive : 0));
    }
    number(m_cardIds, m_cardNumbers);
}

static quint8 flagsOf(const Link &link)
{
    const bool said = !link.protocol.isEmpty() || link.port || link.level != LinkLevel::Unstated ||
                      link.bandwidth || link.latencyMicros;
    return static_cast<quint8>((said ? CanvasWorld::Said : 0) | (link.bothWays ? CanvasWorld::BothWays : 0));
}

void CanvasWorld::readLinks(const Scenario &scenario)
{
    m_linkIds.clear();
    m_linkFrom.clear();
    m_linkTo.clear();
    m_linkFlags.clear();
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
        m_linkFlags.push_back(flagsOf(link));
        m_linksOfCard[at(from)].push_back(index);
        m_linksOfCard[at(to)].push_back(index);
    }
    number(m_linkIds, m_linkNumbers);
}

void CanvasWorld::indexCards()
{
    std::vector<QRectF> rects(m_cardIds.size());
    for (std::size_t i = 0; i < rects.size(); ++i)
        rects[i] = card(static_cast<int>(i));
    m_cardIndex.build(rects);
}

void CanvasWorld::indexLinks()
{
    std::vector<QRectF> areas(m_linkIds.size());
    for (std::size_t i = 0; i < areas.size(); ++i)
        areas[i] = linkArea(static_cast<int>(i));
    m_linkIndex.build(areas);
}

/// A link whose ends stand where they stood keeps its way until there is a better one.
void CanvasWorld::keepRoutes(CanvasWorld &before)
{
    const auto stands = [&](int card, int earlier) {
        return m_cardIds[at(card)] == before.m_cardIds[at(earlier)] &&
               m_cardPlaces[at(card)] == before.m_cardPlaces[at(earlier)];
    };
    for (std::size_t i = 0; i < m_linkIds.size(); ++i) {
        const int earlier = numberOf(before.m_linkNumbers, m_linkIds[i].value);
        if (earlier >= 0 && stands(m_linkFrom[i], before.m_linkFrom[at(earlier)]) &&
            stands(m_linkTo[i], before.m_linkTo[at(earlier)]))
            m_routes[i] = std::move(before.m_routes[at(earlier)]);
    }
}

void CanvasWorld::setRoutes(std::vector<diagram::Path> routes)
{
    if (routes.size() != m_linkIds.size())
        return;
    for (std::size_t i = 0; i < m_movingLinks.size(); ++i) { // those stay where a gesture shows them
        const std::size_t link = at(m_movingLinks[i]);
        m_restRoutes[i] = std::move(routes[link]);
        routes[link] = std::move(m_routes[link]);
    }
    m_routes = std::move(routes);
    indexLinks();
}

std::vector<diagram::Ends> CanvasWorld::ends() const
{
    std::vector<diagram::Ends> ends(m_linkIds.size());
    for (std::size_t i = 0; i < ends.size(); ++i)
        ends[i] = {m_linkFrom[i], m_linkTo[i]};
    return ends;
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

QRectF CanvasWorld::card(int card) const
{
    return {m_cardPlaces[at(card)], QSizeF(kCardWidth, kCardHeight)};
}

QRectF CanvasWorld::linkArea(int link) const
{
    QRectF area = card(m_linkFrom[at(link)]).united(card(m_linkTo[at(link)]));
    for (const QPointF &point : m_routes[at(link)]) {
        area.setLeft(std::min(area.left(), point.x()));
        area.setRight(std::max(area.right(), point.x()));
        area.setTop(std::min(area.top(), point.y()));
        area.setBottom(std::max(area.bottom(), point.y()));
    }
    constexpr double kMargin = diagram::kPlainMargin; // holds the arrow head, too
    area.adjust(-kMargin, -kMargin, kMargin, kMargin);
    if ((linkFlags(link) & Said) != 0)
        area.adjust(-kWidestLinkLabel / 2, -kLinkLabelHeight / 2, kWidestLinkLabel / 2, kLinkLabelHeight / 2);
    return area;
}

QRectF CanvasWorld::linkLabel(int link, double width) const
{
    const std::vector<QPointF> &way = route(link);
    std::vector<QPointF> middles;
    for (std::size_t i = 1; i < way.size(); ++i)
        middles.push_back((way[i - 1] + way[i]) / 2);
    const auto begun =
        static_cast<std::size_t>(std::count_if(linksOf(linkFrom(link)).begin(), linksOf(linkFrom(link)).end(),
                                               [&](int other) { return linkFrom(other) == linkFrom(link); }));
    const auto ended =
        static_cast<std::size_t>(std::count_if(linksOf(linkTo(link)).begin(), linksOf(linkTo(link)).end(),
                                               [&](int other) { return linkTo(other) == linkTo(link); }));
    if (begun >= ended)
        std::reverse(middles.begin(), middles.end());
    for (const QPointF &middle : middles) {
        const QRectF place(middle - QPointF(width / 2, kLinkLabelHeight / 2),
                           QSizeF(width, kLinkLabelHeight));
        if (cardsIn(place).empty())
            return place;
    }
    return {};
}

const std::vector<QPointF> &CanvasWorld::route(int link) const
{
    std::vector<QPointF> &route = m_routes[at(link)];
    if (route.empty())
        route = diagram::plainRoute(m_cardIndex, {m_linkFrom[at(link)], m_linkTo[at(link)]});
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
    std::vector<int> links = m_linkIndex.in(area);
    if (m_movingLinks.empty())
        return links;
    std::erase_if(links, [this](int link) { return movesLink(link); });
    for (const int link : m_movingLinks) {
        if (linkArea(link).intersects(area))
            links.push_back(link);
    }
    std::sort(links.begin(), links.end());
    return links;
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
