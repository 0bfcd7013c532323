#include "ui/canvas/movegesture.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/gesturepaint.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <QGuiApplication>
#include <QLineF>
#include <QPainter>
#include <QStyleHints>

#include <cmath>

namespace grondplan::ui {

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
    return m_moving ? Qt::ClosedHandCursor : Qt::ArrowCursor;
}

QPointF MoveGesture::snapped(QPointF distance) const
{
    if (m_last.modifiers & Qt::AltModifier)
        return distance;
    const ::grondplan::Layout &layout = view().document().layout();
    QPointF place;
    if (const auto card = layout.workloads.find(m_pressed.workload()); card != layout.workloads.end())
        place = toPoint(card->second);
    else if (const auto zone = layout.zones.find(m_pressed.zone()); zone != layout.zones.end())
        place = toRect(zone->second).topLeft();
    const auto snap = [](double value) { return std::round(value / kCanvasStep) * kCanvasStep; };
    const QPointF goal = place + distance;
    return QPointF(snap(goal.x()), snap(goal.y())) - place;
}

Move MoveGesture::moveFor(const CanvasPointer &pointer)
{
    const Document &document = view().document();
    const ObjectIds &chosen = view().selection();
    const QPointF distance = snapped(pointer.canvas - m_start.canvas);
    Move move = MoveObjects::by(document, chosen.workloads, chosen.zones, fromPoint(distance));
    m_target = {};
    if (chosen.zones.empty()) {
        const ZoneId under = view().zoneAt(pointer.canvas);
        if (under.isValid()) {
            move.zoneOf = MoveObjects::changedZones(document, chosen.workloads, under);
            if (!move.zoneOf.empty())
                m_target = under;
        }
    }
    return MoveObjects::grown(document, move);
}

void MoveGesture::moveTo(const CanvasPointer &pointer)
{
    m_last = pointer;
    if (!m_moving) {
        const int least = QGuiApplication::styleHints()->startDragDistance();
        if (QLineF(pointer.view, m_start.view).length() < least || !view().isSelected(m_pressed) ||
            m_pressed.kind == ObjectKind::Link)
            return;
        m_moving = true;
    }
    m_move = moveFor(pointer);
    view().preview(m_move);
}

void MoveGesture::drop(const CanvasPointer &pointer)
{
    if (!m_moving) {
        if (m_chooseOnDrop)
            view().select(m_pressed);
        return;
    }
    m_move = moveFor(pointer);
    view().preview({});
    view().document().push(std::make_unique<MoveObjects>(view().document(), m_move));
}

void MoveGesture::cancel()
{
    if (m_moving)
        view().preview({});
}

QString MoveGesture::consequence() const
{
    const Zone *zone = view().document().scenario().zone(m_target);
    if (zone == nullptr)
        return {};
    return CanvasView::tr("Moves %n workload(s) to %1", nullptr, static_cast<int>(m_move.zoneOf.size()))
        .arg(zone->name);
}

void MoveGesture::paint(QPainter &painter) const
{
    if (!m_moving || !m_target.isValid())
        return;
    paintTarget(painter, view(), CanvasObject(m_target));
    paintHint(painter, view(), m_last.view, consequence());
}

} // namespace grondplan::ui
