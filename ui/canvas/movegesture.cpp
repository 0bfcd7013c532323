#include "ui/canvas/movegesture.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/consequence.h"
#include "ui/canvas/copying.h"
#include "ui/canvas/gesturepaint.h"
#include "ui/canvas/newworkload.h"
#include "ui/commands/clearing.h"
#include "ui/commands/movetonewzone.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QPainter>
#include <QStyleHints>

#include <cmath>
#include <utility>

namespace grondplan::ui {

static constexpr double kSnapReach = 5;        ///< in the window
static constexpr double kLeastSnapZoom = 0.22; ///< further away everything is near everything

MoveGesture::MoveGesture(CanvasView &view, CanvasObject pressed, const CanvasPointer &start)
    : CanvasGesture(view)
    , m_pressed(pressed)
    , m_start(start)
    , m_last(start)
{
    if (start.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        view.toggle(pressed);
    else if (view.isSelected(pressed))
        m_chooseOnDrop = true; // it may be a drag of all that is chosen
    else
        view.select(pressed);
}

Qt::CursorShape MoveGesture::cursor() const
{
    if (!m_moving)
        return Qt::ArrowCursor;
    return copies() ? Qt::DragCopyCursor : Qt::ClosedHandCursor;
}

/// Cards come in line with cards, zones with zones: those that are seen.
void MoveGesture::begin()
{
    m_moving = true;
    const CanvasWorld &world = view().world();
    m_chosen = view().movable(view().selection());
    m_carried = CarriedCards(view().document(), m_chosen);
    m_place = world.bounds(m_pressed).topLeft();
    for (const ZoneId id : m_chosen.zones)
        m_frame |= world.bounds(CanvasObject(id));
    for (const WorkloadId id : m_chosen.workloads)
        m_frame |= world.bounds(CanvasObject(id));
    for (const NoteId id : m_chosen.notes)
        m_frame |= world.bounds(CanvasObject(id));
    if (view().zoom() < kLeastSnapZoom)
        return;
    const QRectF seen = view().viewport().toCanvas(QRectF(view().rect()));
    if (m_chosen.zones.empty()) {
        for (const int card : world.cardsIn(seen)) {
            if (!view().isSelected(CanvasObject(world.cardId(card))))
                m_others.push_back(world.card(card));
        }
        return;
    }
    for (int zone = 0; zone < static_cast<int>(world.zoneCount()); ++zone) {
        if (!view().isSelected(CanvasObject(world.zoneId(zone))) && world.zone(zone).intersects(seen))
            m_others.push_back(world.zone(zone));
    }
}

/// In line with others where some are near, else on the grid.
QPointF MoveGesture::snapped(QPointF distance)
{
    m_snap = {};
    const bool straight = (m_last.modifiers & Qt::ShiftModifier) != 0;
    const bool level = std::abs(distance.x()) >= std::abs(distance.y());
    if (straight)
        (level ? distance.ry() : distance.rx()) = 0;
    if (m_last.modifiers & Qt::ControlModifier)
        return distance;
    const QPointF start = m_place;
    QPointF grid = QPointF(onGrid(start.x() + distance.x()), onGrid(start.y() + distance.y())) - start;
    m_snap = snapTo(m_frame.translated(distance), m_others, kSnapReach / view().zoom());
    if (m_snap.x)
        grid.setX(distance.x() + *m_snap.x);
    if (m_snap.y)
        grid.setY(distance.y() + *m_snap.y);
    if (straight)
        (level ? grid.ry() : grid.rx()) = 0;
    return grid;
}

void MoveGesture::aim(const CanvasPointer &pointer)
{
    m_last = pointer;
    m_distance = fromPoint(snapped(pointer.canvas - m_start.canvas));
    const Document &document = view().document();
    const bool onlyCards = m_chosen.zones.empty() && !m_chosen.workloads.empty();
    const ZoneId under = onlyCards ? view().zoneAt(pointer.canvas) : ZoneId();
    const bool leaves =
        onlyCards && !under.isValid() && m_carried.isOutside(document, fromPoint(pointer.canvas));
    if (leaves) {
        const CanvasPoint way = wayClearOfZones(document.layout(), {m_carried.around(m_distance)});
        m_distance = {m_distance.x + way.x, m_distance.y + way.y};
    }
    aimAt(copies() || m_carried.isFromOutside(under) ? under : ZoneId(), leaves);
    askWhatItCosts();
    if (copies())
        view().preview({});
    else
        view().preview(
            {.workloads = m_carried.workloads(),
             .by = toPoint(m_distance),
             .zones = leaves ? std::map<ZoneId, CanvasRect>() : m_carried.zones(document, m_distance, under),
             .notes = m_chosen.notes});
}

void MoveGesture::aimAt(ZoneId target, bool leaves)
{
    if (target == m_target && leaves == m_leaves && copies() == m_copying)
        return;
    m_target = target;
    m_leaves = leaves;
    m_copying = copies();
    m_zoneOf.clear();
    const std::vector<WorkloadId> &chosen = m_chosen.workloads;
    if (target.isValid() && !m_copying)
        m_zoneOf = MoveObjects::changedZones(view().document(), chosen, target);
    const bool toOther = leaves || (target.isValid() && m_copying);
    for (std::size_t i = 0; toOther && i < chosen.size(); ++i)
        m_zoneOf[chosen[i]] = target;
}

/// What the drop does.
Move MoveGesture::move() const
{
    Move move = MoveObjects::by(view().document(), m_chosen, m_distance);
    move.zoneOf = m_zoneOf;
    return MoveObjects::grown(view().document(), std::move(move));
}

namespace {
/// The drop, done to a scenario.
struct Drop
{
    std::map<WorkloadId, ZoneId> zoneOf;
    std::optional<Zone> fresh; ///< the zone that all of them go to, where it is a new one
    bool copies = false;

    void operator()(Project &project, Scenario &scenario) const
    {
        ZoneId added;
        if (fresh) {
            added = project.newId<ZoneId>();
            scenario.zones.push_back(*fresh);
            scenario.zones.back().id = added;
        }
        std::vector<Workload> copied;
        for (Workload &workload : scenario.workloads) {
            const auto zone = zoneOf.find(workload.id);
            if (zone == zoneOf.end())
                continue;
            Workload moved = workload;
            moved.zone = added.isValid() ? added : zone->second;
            if (!copies) {
                workload = moved;
                continue;
            }
            moved.id = project.newId<WorkloadId>();
            copied.push_back(moved);
        }
        scenario.workloads.insert(scenario.workloads.end(), copied.begin(), copied.end());
    }
};
} // namespace

/// Where a workload runs is what costs; where its card stands does not.
void MoveGesture::askWhatItCosts()
{
    if (!m_target.isValid() && !m_leaves) {
        view().forecast().forget();
        return;
    }
    const QString key = QStringLiteral("%1/%2").arg(m_target.value).arg(copies() ? 1 : 0);
    Drop drop{m_zoneOf, {}, copies()};
    if (m_leaves)
        drop.fresh = newZone(view().document().scenario());
    view().forecast().ask(key, drop);
}

void MoveGesture::moveTo(const CanvasPointer &pointer)
{
    if (!m_moving) {
        const int least = QGuiApplication::styleHints()->startDragDistance();
        if (QLineF(pointer.view, m_start.view).length() < least || !view().isSelected(m_pressed) ||
            m_pressed.kind == ObjectKind::Link)
            return;
        begin();
    }
    aim(pointer);
    const QWidget *window = view().window();
    if (window->rect().contains(view().mapTo(window, pointer.view.toPoint())))
        return;
    // Queued, as it ends this gesture.
    QMetaObject::invokeMethod(&view(), &CanvasView::dragOut, Qt::QueuedConnection);
}

void MoveGesture::drop(const CanvasPointer &pointer)
{
    if (!m_moving) {
        if (m_chooseOnDrop)
            view().select(m_pressed);
        return;
    }
    aim(pointer);
    view().preview({});
    view().forecast().forget();
    if (copies()) {
        if (m_target.isValid() || m_leaves)
            view().copying().duplicate(m_distance, m_target);
        else
            view().copying().duplicate(m_distance);
        return;
    }
    if (m_leaves) {
        dropOutside();
        return;
    }
    view().document().push(std::make_unique<MoveObjects>(view().document(), move()));
}

void MoveGesture::dropOutside()
{
    Document &document = view().document();
    document.push(std::make_unique<MoveToNewZone>(
        document, MoveObjects::by(document, m_chosen, m_distance),
        PlacedZone{newZone(document.scenario()), m_carried.around(m_distance)}));
}

void MoveGesture::cancel()
{
    if (m_moving)
        view().preview({});
}

static Qt::KeyboardModifier modifierOf(int key)
{
    if (key == Qt::Key_Alt)
        return Qt::AltModifier;
    if (key == Qt::Key_Control)
        return Qt::ControlModifier;
    return key == Qt::Key_Shift ? Qt::ShiftModifier : Qt::NoModifier;
}

/// Alt, Ctrl and Shift take effect when they are pressed and let go, not only with the next move.
CanvasGesture::Answer MoveGesture::key(const QKeyEvent &event)
{
    const Qt::KeyboardModifier modifier = modifierOf(event.key());
    if (modifier == Qt::NoModifier)
        return Answer::NotMine;
    if (m_moving) {
        CanvasPointer now = m_last;
        now.modifiers.setFlag(modifier, event.type() == QEvent::KeyPress);
        aim(now);
    }
    return Answer::Taken;
}

QString MoveGesture::consequence() const
{
    const Zone *zone = view().document().scenario().zone(m_target);
    const int count = static_cast<int>(m_zoneOf.size());
    if (m_leaves) {
        const QString what = copies() ? CanvasView::tr("Copies %Ln workload(s) to a new zone", nullptr, count)
                                      : CanvasView::tr("Moves %Ln workload(s) to a new zone", nullptr, count);
        return consequenceText(what, view().forecast().answer());
    }
    if (zone == nullptr)
        return {};
    const QString what = copies() ? CanvasView::tr("Copies %Ln workload(s) to %1", nullptr, count)
                                  : CanvasView::tr("Moves %Ln workload(s) to %1", nullptr, count);
    return consequenceText(what.arg(zone->name), view().forecast().answer());
}

void MoveGesture::paintCopies(QPainter &painter) const
{
    const Move copied = m_leaves ? MoveObjects::by(view().document(), m_chosen, m_distance) : move();
    for (const auto &[id, rect] : copied.rects)
        paintDraftZone(painter, view(), toRect(rect));
    const Scenario &scenario = view().document().scenario();
    const QRectF seen = view().viewport().toCanvas(QRectF(view().rect()));
    for (const auto &[id, place] : copied.places) {
        const QRectF card = toRect(cardRect(place));
        const Workload *workload = scenario.workload(id);
        if (workload != nullptr && card.intersects(seen))
            paintDraftCard(painter, view(), card, workload->name);
    }
    for (const auto &[id, rect] : copied.notes)
        paintDraftCard(painter, view(), toRect(rect), view().texts().name(CanvasObject(id)));
}

void MoveGesture::paint(QPainter &painter) const
{
    if (!m_moving)
        return;
    if (m_leaves)
        paintDraftZone(painter, view(), toRect(m_carried.around(m_distance)));
    if (copies())
        paintCopies(painter);
    paintSnap(painter, view(), m_snap);
    if (m_target.isValid())
        paintTarget(painter, view(), CanvasObject(m_target));
    else if (!m_leaves)
        return;
    paintHint(painter, view(), m_last.view, consequence());
}

} // namespace grondplan::ui
