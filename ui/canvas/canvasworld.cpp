#include "ui/canvas/canvasworld.h"

#include "ui/canvas/linkroute.h"
#include "ui/commands/placing.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace grondplan::ui {

CanvasObject CanvasWorld::objectAt(int end) const
{
    return isCard(end) ? CanvasObject(cardId(end)) : CanvasObject(m_foldedIds[at(end) - m_cardIds.size()]);
}

int CanvasWorld::endOf(WorkloadId workload) const
{
    const auto zone = m_foldedInto.find(workload.value);
    return zone != m_foldedInto.end() ? m_zoneEnds[at(zone->second)]
                                      : numberOf(m_cardNumbers, workload.value);
}

bool CanvasWorld::isLocked(CanvasObject object) const
{
    switch (object.kind) {
    case ObjectKind::Zone:
        return m_lockedLayers.contains(CanvasLayer::Zones) || m_locked.zones.contains(object.zone());
    case ObjectKind::Workload:
        return m_lockedLayers.contains(CanvasLayer::Workloads) ||
               m_locked.workloads.contains(object.workload());
    case ObjectKind::Note:
        return m_lockedLayers.contains(CanvasLayer::Notes) || m_locked.notes.contains(object.note());
    case ObjectKind::Link:
        return m_lockedLayers.contains(CanvasLayer::Links);
    case ObjectKind::None:
        break;
    }
    return false;
}

void CanvasWorld::indexCards()
{
    std::vector<QRectF> rects(m_cardPlaces.size());
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
    if (const auto folded = m_foldedInto.find(finding.workload.value); folded != m_foldedInto.end())
        mark(m_zoneFlags, folded->second, flag);
    else if (finding.workload.isValid())
        mark(m_cardFlags, numberOf(m_cardNumbers, finding.workload.value), flag);
    else
        mark(m_zoneFlags, numberOf(m_zoneNumbers, finding.zone.value), flag);
}

QRectF CanvasWorld::card(int card) const
{
    return {m_cardPlaces[at(card)],
            isCard(card) ? QSizeF(kCardWidth, kCardHeight) : QSizeF(kFoldedWidth, kFoldedHeight)};
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

static std::size_t countOf(const std::vector<int> &links, const std::function<bool(int)> &holds)
{
    return static_cast<std::size_t>(std::count_if(links.begin(), links.end(), holds));
}

std::vector<QRectF> CanvasWorld::linkLabels(int link, double width) const
{
    const auto begun =
        countOf(linksOf(linkFrom(link)), [&](int other) { return linkFrom(other) == linkFrom(link); });
    const auto ended =
        countOf(linksOf(linkTo(link)), [&](int other) { return linkTo(other) == linkTo(link); });
    std::vector<QPointF> way = route(link);
    if (begun >= ended)
        std::reverse(way.begin(), way.end());
    std::vector<QPointF> middles;
    for (const double share : {0.5, 0.25, 0.75}) {
        for (std::size_t i = 1; i < way.size(); ++i)
            middles.push_back(way[i - 1] + (way[i] - way[i - 1]) * share);
    }
    std::vector<QRectF> places;
    for (const QPointF &middle : middles) {
        const QRectF place(middle - QPointF(width / 2, kLinkLabelHeight / 2),
                           QSizeF(width, kLinkLabelHeight));
        if (m_cardIndex.in(place).empty())
            places.push_back(place);
    }
    // Rather not on the name of a zone.
    std::stable_partition(places.begin(), places.end(), [this](const QRectF &place) {
        return std::none_of(m_zoneRects.begin(), m_zoneRects.end(), [&place](const QRectF &zone) {
            return QRectF(zone.topLeft(), QSizeF(zone.width(), kZoneHeader)).intersects(place);
        });
    });
    return places;
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
    std::vector<int> cards = m_cardIndex.in(area);
    while (!cards.empty() && !isCard(cards.back())) // ascending: folded zones come last
        cards.pop_back();
    return cards;
}

std::vector<int> CanvasWorld::notesIn(const QRectF &area) const
{
    std::vector<int> notes;
    for (int note = 0; note < static_cast<int>(m_notes.size()); ++note) {
        if (this->note(note).intersects(area))
            notes.push_back(note);
    }
    std::stable_partition(notes.begin(), notes.end(), [this](int note) { return isBehind(note); });
    return notes;
}

std::vector<int> CanvasWorld::restingLinksIn(const QRectF &area) const
{
    if (m_movingLinks.size() == m_linkIds.size())
        return {};
    std::vector<int> links = m_linkIndex.in(area);
    if (!m_movingLinks.empty())
        std::erase_if(links, [this](int link) { return movesLink(link); });
    return links;
}

std::vector<int> CanvasWorld::linksIn(const QRectF &area) const
{
    std::vector<int> links = restingLinksIn(area);
    if (m_movingLinks.empty())
        return links;
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
    case ObjectKind::Note:
        for (std::size_t note = 0; note < m_notes.size(); ++note) {
            if (m_notes[note].id == object.note())
                return static_cast<int>(note);
        }
        break;
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
    if (object.kind == ObjectKind::Note)
        return note(index);
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
    for (const Note &note : m_notes)
        all |= toRect(note.rect);
    for (const CanvasOutline &site : m_sites) {
        for (const int zone : site.members)
            all |= outlineRect(m_zoneRects[at(zone)], kSiteRoom);
    }
    return all;
}

CanvasObject CanvasWorld::noteAt(QPointF point, bool behind) const
{
    for (int note = static_cast<int>(m_notes.size()) - 1; note >= 0; --note) {
        if (isBehind(note) == behind && this->note(note).contains(point))
            return CanvasObject(m_notes[at(note)].id);
    }
    return {};
}

CanvasObject CanvasWorld::at(QPointF point, double reach) const
{
    if (const CanvasObject words = noteAt(point, false); words.isValid())
        return words;
    const std::vector<int> cards = cardsIn(QRectF(point, QSizeF(0, 0)));
    if (!cards.empty())
        return CanvasObject(cardId(cards.back()));
    const QRectF around(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    const std::vector<int> links = m_linkIndex.in(around);
    CanvasObject nearest; // of two side by side
    double least = reach;
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        const double distance = distanceToRoute(route(*link), point);
        if ((linkFlags(*link) & Bundle) == 0 && (nearest.isValid() ? distance < least : distance <= least)) {
            nearest = CanvasObject(linkId(*link));
            least = distance;
        }
    }
    if (nearest.isValid())
        return nearest;
    if (const CanvasObject picture = noteAt(point, true); picture.isValid())
        return picture;
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
