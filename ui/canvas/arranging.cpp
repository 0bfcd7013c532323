#include "ui/canvas/arranging.h"

#include "core/diagram/layered.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/gliding.h"
#include "ui/commands/clearing.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace grondplan::ui {

static constexpr double kBetweenZones = 80; ///< room for the links that go there

std::vector<Arranging::Piece> Arranging::pieces() const
{
    const Document &document = m_view.document();
    const ::grondplan::Layout &layout = document.layout();
    const ObjectIds chosen = m_view.movable(m_view.selection());
    const std::set<ZoneId> zones(chosen.zones.begin(), chosen.zones.end());
    const std::set<WorkloadId> workloads(chosen.workloads.begin(), chosen.workloads.end());
    std::vector<Piece> pieces;
    for (const ZoneId id : chosen.zones) {
        if (const auto rect = layout.zones.find(id); rect != layout.zones.end())
            pieces.push_back({id, {}, {}, toRect(drawnZone(layout, id))});
    }
    for (const Workload &workload : document.scenario().workloads) {
        const auto place = layout.workloads.find(workload.id);
        const bool goesAlong = zones.contains(workload.zone);
        if (workloads.contains(workload.id) && !goesAlong && place != layout.workloads.end())
            pieces.push_back({{}, workload.id, {}, toRect(cardRect(place->second))});
    }
    for (const NoteId id : chosen.notes) {
        if (const Note *note = layout.note(id))
            pieces.push_back({{}, {}, id, toRect(note->rect)});
    }
    return pieces;
}

std::size_t Arranging::count() const
{
    return pieces().size();
}

static std::vector<QRectF> rectsOf(const auto &pieces)
{
    std::vector<QRectF> rects;
    for (const auto &piece : pieces)
        rects.push_back(piece.rect);
    return rects;
}

void Arranging::align(diagram::Alignment how)
{
    const std::vector<Piece> chosen = pieces();
    move(chosen, diagram::aligned(rectsOf(chosen), how),
         [count = static_cast<int>(chosen.size())] { return tr("Align %Ln object(s)", nullptr, count); });
}

void Arranging::distribute(Qt::Orientation along)
{
    const std::vector<Piece> chosen = pieces();
    move(chosen, diagram::distributed(rectsOf(chosen), along), [count = static_cast<int>(chosen.size())] {
        return tr("Distribute %Ln object(s)", nullptr, count);
    });
}

void Arranging::move(const std::vector<Piece> &pieces, const std::vector<QPointF> &corners, StepName name)
{
    Document &document = m_view.document();
    Move move;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.workload.isValid()) {
            move.places[piece.workload] = fromPoint(corners[i]);
            continue;
        }
        if (piece.note.isValid()) {
            move.notes[piece.note] = {corners[i].x(), corners[i].y(), piece.rect.width(),
                                      piece.rect.height()};
            continue;
        }
        Move along =
            MoveObjects::by(document, {.zones = {piece.zone}}, fromPoint(corners[i] - piece.rect.topLeft()));
        move.rects.merge(along.rects);
        move.places.merge(along.places);
    }
    push(std::move(move), std::move(name));
}

/// What moves does so before one's eyes.
void Arranging::push(Move move, StepName name)
{
    Document &document = m_view.document();
    const ::grondplan::Layout before = document.layout();
    document.push(std::make_unique<MoveObjects>(document, std::move(move), QString(), std::move(name)));
    m_view.gliding().startFrom(before);
}

void Arranging::makeSameSize()
{
    std::vector<Piece> zones = pieces();
    std::erase_if(zones, [this](const Piece &piece) {
        return !m_view.canResize(CanvasObject(piece.zone)) || !piece.zone.isValid();
    });
    const QSizeF size = diagram::largestSize(rectsOf(zones));
    Move move;
    for (const Piece &piece : zones)
        move.rects[piece.zone] = {piece.rect.x(), piece.rect.y(), size.width(), size.height()};
    push(std::move(move), [count = static_cast<int>(zones.size())] {
        return tr("Make %Ln zone(s) the same size", nullptr, count);
    });
}

std::map<ZoneId, std::vector<WorkloadId>> Arranging::toArrange(bool all) const
{
    const std::vector<WorkloadId> &chosen = m_view.selection().workloads;
    const std::set<WorkloadId> meant(chosen.begin(), chosen.end());
    std::map<ZoneId, std::vector<WorkloadId>> byZone;
    for (const Workload &workload : m_view.document().scenario().workloads) {
        const bool locked = m_view.world().isLocked(CanvasObject(workload.id));
        if (!locked && (all || meant.contains(workload.id)))
            byZone[workload.zone].push_back(workload.id);
    }
    return byZone;
}

std::map<WorkloadId, QPointF> Arranging::inLayers(const std::vector<WorkloadId> &workloads) const
{
    std::map<WorkloadId, int> numbers;
    for (const WorkloadId id : workloads)
        numbers.emplace(id, static_cast<int>(numbers.size()));
    std::vector<diagram::Ends> links;
    for (const Link &link : m_view.document().scenario().links) {
        const auto from = numbers.find(link.from);
        const auto to = numbers.find(link.to);
        if (from != numbers.end() && to != numbers.end())
            links.push_back({from->second, to->second});
    }
    const std::vector<QSizeF> sizes(workloads.size(), QSizeF(kCardWidth, kCardHeight));
    const std::vector<QPointF> corners = diagram::layeredLayout(sizes, links);
    std::map<WorkloadId, QPointF> places;
    for (const WorkloadId id : workloads)
        places[id] = corners[static_cast<std::size_t>(numbers[id])];
    return places;
}

void Arranging::arrange()
{
    Document &document = m_view.document();
    const ::grondplan::Layout &layout = document.layout();
    const bool all = m_view.selection().workloads.size() < 2;
    Move move;
    int count = 0;
    for (const auto &[zone, workloads] : toArrange(all)) {
        QRectF before;
        for (const WorkloadId id : workloads) {
            if (const auto place = layout.workloads.find(id); place != layout.workloads.end())
                before |= toRect(cardRect(place->second));
        }
        for (const auto &[id, place] : inLayers(workloads))
            move.places[id] = fromPoint(place + before.topLeft());
        count += static_cast<int>(workloads.size());
    }
    // A zone stays round what is locked in it.
    const auto isLocked = [this](const auto &object) {
        return m_view.world().isLocked(CanvasObject(object.id));
    };
    const Scenario &scenario = document.scenario();
    const bool anyLocked = std::any_of(scenario.zones.begin(), scenario.zones.end(), isLocked) ||
                           std::any_of(scenario.workloads.begin(), scenario.workloads.end(), isLocked);
    const bool withZones = all && !anyLocked;
    if (withZones) {
        arrangeZones(move);
        arrangeNotes(move);
    }
    push(std::move(move), [count] { return tr("Arrange %Ln workload(s)", nullptr, count); });
    if (withZones)
        showAll();
}

/// How far two rectangles are apart; 0 where they touch.
static double distanceOf(const CanvasRect &a, const CanvasRect &b)
{
    const double across = std::max({0.0, a.x - b.x - b.width, b.x - a.x - a.width});
    const double down = std::max({0.0, a.y - b.y - b.height, b.y - a.y - a.height});
    return std::hypot(across, down);
}

/// How far what words stand at goes: the card beside them, else the zone around them.
CanvasPoint Arranging::wayOfHome(const CanvasRect &words, const Move &move) const
{
    const ::grondplan::Layout &layout = m_view.document().layout();
    double least = 2 * kCardGap;
    std::optional<CanvasPoint> way;
    for (const auto &[id, place] : move.places) {
        const auto before = layout.workloads.find(id);
        if (before == layout.workloads.end())
            continue;
        if (const double far = distanceOf(words, cardRect(before->second)); far < least) {
            least = far;
            way = CanvasPoint{place.x - before->second.x, place.y - before->second.y};
        }
    }
    if (way)
        return *way;
    const CanvasPoint middle{words.x + words.width / 2, words.y + words.height / 2};
    for (const auto &[id, rect] : move.rects) {
        const auto before = layout.zones.find(id);
        if (before != layout.zones.end() && contains(before->second, middle))
            return {rect.x - before->second.x, rect.y - before->second.y};
    }
    return {};
}

/// Words go along with what they stand at, and stand beside what is arranged, on none of it.
void Arranging::arrangeNotes(Move &move) const
{
    const ::grondplan::Layout &layout = m_view.document().layout();
    std::vector<CanvasRect> taken;
    for (const auto &[id, rect] : move.rects)
        taken.push_back(rect);
    for (const Note &note : layout.notes) {
        if (!note.picture.isEmpty() || m_view.world().isLocked(CanvasObject(note.id)))
            continue;
        CanvasRect rect = shifted(note.rect, wayOfHome(note.rect, move));
        const CanvasPoint way = wayClear({rect}, taken, kCardGap);
        rect = shifted(rect, way);
        taken.push_back(rect);
        move.notes[note.id] = rect;
    }
}

/// Where it went out of view, all of it is brought into view.
void Arranging::showAll()
{
    const ::grondplan::Layout &layout = m_view.document().layout();
    QRectF area;
    for (const auto &[id, rect] : layout.zones)
        area |= toRect(drawnZone(layout, id));
    for (const Note &note : layout.notes)
        area |= toRect(note.rect);
    CanvasViewport viewport = m_view.viewport();
    if (viewport.toCanvas(QRectF(m_view.rect())).contains(area))
        return;
    viewport.fit(area, m_view.size());
    m_view.setViewport(viewport);
}

/// Each zone just holds its workloads, and the zones follow the links between them.
void Arranging::arrangeZones(Move &move) const
{
    const Document &document = m_view.document();
    const Scenario &scenario = document.scenario();
    std::map<ZoneId, int> numbers;
    std::vector<QRectF> held(scenario.zones.size());
    for (const Zone &zone : scenario.zones)
        numbers.emplace(zone.id, static_cast<int>(numbers.size()));
    for (const Workload &workload : scenario.workloads) {
        const auto place = move.places.find(workload.id);
        if (place != move.places.end())
            held[static_cast<std::size_t>(numbers.at(workload.zone))] |= toRect(cardRect(place->second));
    }
    std::vector<QSizeF> sizes;
    for (const QRectF &cards : held) {
        const QSizeF inside = cards.isNull() ? QSizeF(kCardWidth, kCardHeight) : cards.size();
        sizes.push_back(inside + QSizeF(2 * kZonePadding, kZoneHeader + kZonePadding));
    }
    std::vector<diagram::Ends> links;
    for (const Link &link : scenario.links) {
        const Workload *from = scenario.workload(link.from);
        const Workload *to = scenario.workload(link.to);
        if (from != nullptr && to != nullptr && from->zone != to->zone)
            links.push_back({numbers.at(from->zone), numbers.at(to->zone)});
    }
    const std::vector<QPointF> corners = diagram::layeredLayout(sizes, links, {kBetweenZones, kBetweenZones});
    for (const auto &[id, number] : numbers) {
        const auto index = static_cast<std::size_t>(number);
        move.rects[id] = {corners[index].x(), corners[index].y(), sizes[index].width(),
                          sizes[index].height()};
    }
    for (const Workload &workload : scenario.workloads) {
        const auto place = move.places.find(workload.id);
        if (place == move.places.end())
            continue;
        const auto index = static_cast<std::size_t>(numbers.at(workload.zone));
        const QPointF shift = corners[index] + QPointF(kZonePadding, kZoneHeader) - held[index].topLeft();
        place->second = fromPoint(toPoint(place->second) + shift);
    }
}

} // namespace grondplan::ui
