#include "ui/canvas/marqueegesture.h"

#include "ui/canvas/canvasview.h"

#include <QGuiApplication>
#include <QLineF>
#include <QPainter>
#include <QStyleHints>

#include <set>

namespace grondplan::ui {

MarqueeGesture::MarqueeGesture(CanvasView &view, CanvasObject under, const CanvasPointer &start)
    : CanvasGesture(view)
    , m_under(under)
    , m_start(start)
    , m_last(start)
    , m_before(view.selection())
{
}

bool MarqueeGesture::adds() const
{
    return (m_start.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
}

bool MarqueeGesture::takesAway() const
{
    return (m_start.modifiers & Qt::AltModifier) != 0;
}

void MarqueeGesture::moveTo(const CanvasPointer &pointer)
{
    m_last = pointer;
    const int least = QGuiApplication::styleHints()->startDragDistance();
    if (!m_dragged && QLineF(pointer.view, m_start.view).length() < least)
        return;
    m_dragged = true;
    choose();
    view().update();
}

void MarqueeGesture::choose()
{
    const CanvasWorld &world = view().world();
    const QRectF frame = QRectF(m_start.canvas, m_last.canvas).normalized();
    const bool whole = m_last.canvas.x() >= m_start.canvas.x();
    std::set<WorkloadId> workloads;
    std::set<ZoneId> zones;
    std::set<NoteId> notes;
    if (adds() || takesAway()) {
        workloads.insert(m_before.workloads.begin(), m_before.workloads.end());
        zones.insert(m_before.zones.begin(), m_before.zones.end());
        notes.insert(m_before.notes.begin(), m_before.notes.end());
    }
    const auto take = [this](auto &chosen, auto id) {
        if (takesAway())
            chosen.erase(id);
        else
            chosen.insert(id);
    };
    for (const int card : world.cardsIn(frame)) {
        if (!whole || frame.contains(world.card(card)))
            take(workloads, world.cardId(card));
    }
    for (int zone = 0; zone < static_cast<int>(world.zoneCount()); ++zone) {
        if (frame.contains(world.zone(zone)))
            take(zones, world.zoneId(zone));
    }
    for (const int note : world.notesIn(frame)) {
        if (!whole || frame.contains(world.note(note)))
            take(notes, world.notes()[static_cast<std::size_t>(note)].id);
    }
    ObjectIds chosen;
    chosen.workloads.assign(workloads.begin(), workloads.end());
    chosen.zones.assign(zones.begin(), zones.end());
    chosen.notes.assign(notes.begin(), notes.end());
    view().setSelection(chosen);
}

void MarqueeGesture::drop(const CanvasPointer &pointer)
{
    moveTo(pointer);
    if (m_dragged)
        return;
    if (adds() && m_under.isValid())
        view().toggle(m_under);
    else if (!adds() && !takesAway())
        view().select(m_under);
}

void MarqueeGesture::cancel()
{
    if (m_dragged)
        view().setSelection(m_before);
}

void MarqueeGesture::paint(QPainter &painter) const
{
    if (!m_dragged)
        return;
    QColor wash = view().theme().accent;
    wash.setAlphaF(0.12F);
    const bool whole = m_last.view.x() >= m_start.view.x();
    painter.setPen(QPen(view().theme().accent, 1, whole ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(wash);
    painter.drawRect(QRectF(m_start.view, m_last.view).normalized());
}

} // namespace grondplan::ui
