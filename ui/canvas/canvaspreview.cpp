#include "ui/canvas/canvasworld.h"

#include <algorithm>
#include <utility>

namespace grondplan::ui {

/// Of more links than this only the plain ways follow a drag.
static constexpr std::size_t kMostRoutedLive = 48;
/// More cards than this do not make others' links yield while they move.
static constexpr std::size_t kMostYieldedTo = 8;

void CanvasWorld::preview(const Preview &preview)
{
    m_changed = QRectF();
    if (preview.workloads.empty() && preview.zones.empty() && preview.notes.empty() &&
        preview.resized.empty()) {
        endPreview();
        return;
    }
    if (!hasPreview() || preview.workloads != m_previewed)
        beginPreview(preview);
    previewZones(preview);
    previewNotes(preview);
    moveTo(preview.by);
}

void CanvasWorld::previewZones(const Preview &preview)
{
    std::vector<QRectF> zones = m_restZones;
    for (const auto &[id, rect] : preview.zones) {
        if (const int zone = find(CanvasObject(id)); zone >= 0)
            zones[at(zone)] =
                isFolded(zone) ? QRectF(rect.x, rect.y, kFoldedWidth, kFoldedHeight) : toRect(rect);
    }
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        if (zones[zone] != m_zoneRects[zone])
            m_changed |= outlineRect(zones[zone].united(m_zoneRects[zone]), kSiteRoom);
    }
    m_zoneRects = std::move(zones);
}

void CanvasWorld::previewNotes(const Preview &preview)
{
    for (std::size_t note = 0; note < m_notes.size(); ++note) {
        if (m_movesNote[note] == 0)
            continue;
        const auto resized = preview.resized.find(m_notes[note].id);
        CanvasRect rect = resized != preview.resized.end() ? resized->second : m_restNotes[note];
        if (resized == preview.resized.end())
            rect = {rect.x + preview.by.x(), rect.y + preview.by.y(), rect.width, rect.height};
        m_notes[note].rect = rect;
    }
}

/// From now on these notes are painted with what moves.
void CanvasWorld::beginMovingNotes(const Preview &preview)
{
    m_restNotes.clear();
    for (const Note &note : m_notes)
        m_restNotes.push_back(note.rect);
    const auto move = [this](NoteId id) {
        if (const int note = find(CanvasObject(id)); note >= 0) {
            m_movesNote[at(note)] = 1;
            m_changed |= this->note(note);
        }
    };
    for (const NoteId id : preview.notes)
        move(id);
    for (const auto &[id, rect] : preview.resized)
        move(id);
}

/// From now on a card, or a folded zone, is painted with what moves.
void CanvasWorld::moveEnd(int end)
{
    if (end < 0 || std::exchange(m_movesCard[at(end)], 1) != 0)
        return;
    m_moving.push_back(end);
    m_restPlaces.push_back(m_cardPlaces[at(end)]);
    m_changed |= outlineRect(card(end), kTenantRoom);
}

void CanvasWorld::beginPreview(const Preview &preview)
{
    endPreview();
    m_previewing = true;
    m_restZones = m_zoneRects;
    m_previewed = preview.workloads;
    m_movesCard.assign(m_cardPlaces.size(), 0);
    m_movesLink.assign(m_linkIds.size(), 0);
    for (const WorkloadId id : preview.workloads)
        moveEnd(find(CanvasObject(id)));
    for (const auto &[id, rect] : preview.zones) { // one that only grows to hold what moves stays
        const int zone = find(CanvasObject(id));
        if (zone >= 0 && QPointF(rect.x, rect.y) == m_zoneRects[at(zone)].topLeft() + preview.by)
            moveEnd(m_zoneEnds[at(zone)]);
    }
    beginMovingNotes(preview);
    for (const int card : m_moving) {
        for (const int link : m_linksOfCard[at(card)])
            takeMovingLink(link);
    }
}

void CanvasWorld::endPreview()
{
    if (!hasPreview())
        return;
    for (std::size_t zone = 0; zone < m_restZones.size(); ++zone) {
        if (m_restZones[zone] != m_zoneRects[zone])
            m_changed |= outlineRect(m_restZones[zone].united(m_zoneRects[zone]), kSiteRoom);
    }
    for (std::size_t note = 0; note < m_notes.size(); ++note) {
        if (std::exchange(m_movesNote[note], 0) == 0)
            continue;
        m_changed |= this->note(static_cast<int>(note));
        m_notes[note].rect = m_restNotes[note];
        m_changed |= this->note(static_cast<int>(note));
    }
    m_previewing = false;
    m_zoneRects = std::exchange(m_restZones, {});
    for (std::size_t i = 0; i < m_moving.size(); ++i) {
        m_cardPlaces[at(m_moving[i])] = m_restPlaces[i];
        m_changed |= outlineRect(card(m_moving[i]), kTenantRoom);
    }
    for (std::size_t i = 0; i < m_movingLinks.size(); ++i) {
        m_routes[at(m_movingLinks[i])] = std::move(m_restRoutes[i]);
        m_changed |= areaOfLabels(m_movingLinks[i]);
    }
    m_previewed.clear();
    m_moving.clear();
    m_restPlaces.clear();
    m_movingLinks.clear();
    m_restRoutes.clear();
    m_cardIndex.shift({}, {});
}

/// Of the link; where something is said of it, of all, as labels of others give way to it.
QRectF CanvasWorld::areaOfLabels(int link) const
{
    if ((linkFlags(link) & Said) == 0)
        return linkArea(link);
    return bounds()
        .united(linkArea(link))
        .adjusted(-kWidestLinkLabel, -kLinkLabelHeight, kWidestLinkLabel, kLinkLabelHeight);
}

/// From now on the link is painted with what moves.
void CanvasWorld::takeMovingLink(int link)
{
    if (std::exchange(m_movesLink[at(link)], 1) != 0)
        return;
    m_changed |= areaOfLabels(link);
    m_movingLinks.push_back(link);
    m_restRoutes.push_back(m_routes[at(link)]);
}

void CanvasWorld::moveTo(QPointF by)
{
    for (std::size_t i = 0; i < m_moving.size(); ++i)
        m_cardPlaces[at(m_moving[i])] = m_restPlaces[i] + by;
    m_cardIndex.shift(m_moving, by);
    if (m_moving.size() <= kMostYieldedTo)
        makeWay();
    followLinks(by);
}

/// Links of others through whose way a card comes look for another one while it is there.
void CanvasWorld::makeWay()
{
    for (const int card : m_moving) {
        for (const int link : m_linkIndex.in(this->card(card))) {
            if (m_movingLinks.size() < kMostRoutedLive && !movesLink(link) && isInTheWay(m_routes[at(link)]))
                takeMovingLink(link);
        }
    }
}

/// Whether a card that moves stands on this way.
bool CanvasWorld::isInTheWay(const diagram::Path &path) const
{
    for (std::size_t i = 1; i < path.size(); ++i) {
        const QRectF piece = QRectF(path[i - 1], path[i]).normalized();
        for (const int card : m_moving) {
            const QRectF rect = this->card(card);
            if (piece.left() < rect.right() && rect.left() < piece.right() && piece.top() < rect.bottom() &&
                rect.top() < piece.bottom())
                return true;
        }
    }
    return false;
}

void CanvasWorld::followLinks(QPointF by)
{
    const bool few = m_movingLinks.size() <= kMostRoutedLive;
    for (std::size_t i = 0; i < m_movingLinks.size(); ++i) {
        if (rests(i, by))
            continue;
        const std::size_t link = at(m_movingLinks[i]);
        m_routes[link].clear();
        if (few)
            m_routes[link] = diagram::route(m_cardIndex, {m_linkFrom[link], m_linkTo[link]});
    }
}

/// Gives a link the way it had where all of it moves, or none unless it has to make way; and whether it did.
bool CanvasWorld::rests(std::size_t movingLink, QPointF by)
{
    const std::size_t link = at(m_movingLinks[movingLink]);
    const bool from = m_movesCard[at(m_linkFrom[link])] != 0;
    const bool to = m_movesCard[at(m_linkTo[link])] != 0;
    if (from != to)
        return false;
    diagram::Path &path = m_routes[link];
    path = m_restRoutes[movingLink];
    for (QPointF &point : path)
        point += from ? by : QPointF();
    return from || !isInTheWay(path);
}

} // namespace grondplan::ui
