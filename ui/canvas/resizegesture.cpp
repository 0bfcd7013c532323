#include "ui/canvas/resizegesture.h"

#include "ui/canvas/canvasview.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <algorithm>

namespace grondplan::ui {

ResizeGesture::ResizeGesture(CanvasView &view, const CanvasHit &hit, const CanvasPointer &start)
    : CanvasGesture(view)
    , m_hit(hit)
    , m_start(start)
{
    view.select(hit.object);
    if (const Note *note = view.document().layout().note(hit.object.note())) {
        m_isEmpty = true;
        m_before = note->rect;
        m_least = {note->rect.x, note->rect.y, kLeastNoteWidth, kLeastNoteHeight};
        return;
    }
    m_least = leastZone(view.document().scenario(), view.document().layout(), hit.object.zone());
    const auto &workloads = view.document().scenario().workloads;
    m_isEmpty = std::none_of(workloads.begin(), workloads.end(),
                             [&hit](const Workload &workload) { return workload.zone == hit.object.zone(); });
    const auto &zones = view.document().layout().zones;
    if (const auto found = zones.find(hit.object.zone()); found != zones.end())
        m_before = found->second;
}

Move ResizeGesture::moveFor(const CanvasPointer &pointer) const
{
    const QPointF distance = pointer.canvas - m_start.canvas;
    QRectF rect = toRect(m_before);
    const QRectF least = toRect(m_least);
    // A note or an empty zone may shrink towards any side; one with cards must keep them where they are.
    if (m_hit.edges.testFlag(Qt::LeftEdge))
        rect.setLeft(std::min(onGrid(rect.left() + distance.x()),
                              m_isEmpty ? rect.right() - least.width() : least.left()));
    if (m_hit.edges.testFlag(Qt::RightEdge))
        rect.setRight(std::max(onGrid(rect.right() + distance.x()),
                               m_isEmpty ? rect.left() + least.width() : least.right()));
    if (m_hit.edges.testFlag(Qt::TopEdge))
        rect.setTop(std::min(onGrid(rect.top() + distance.y()),
                             m_isEmpty ? rect.bottom() - least.height() : least.top()));
    if (m_hit.edges.testFlag(Qt::BottomEdge))
        rect.setBottom(std::max(onGrid(rect.bottom() + distance.y()),
                                m_isEmpty ? rect.top() + least.height() : least.bottom()));
    Move move;
    const CanvasRect after{rect.x(), rect.y(), rect.width(), rect.height()};
    if (m_hit.object.kind == ObjectKind::Note)
        move.notes[m_hit.object.note()] = after;
    else
        move.rects[m_hit.object.zone()] = after;
    return move;
}

void ResizeGesture::moveTo(const CanvasPointer &pointer)
{
    const Move move = moveFor(pointer);
    view().preview({.zones = move.rects, .resized = move.notes});
}

void ResizeGesture::drop(const CanvasPointer &pointer)
{
    view().preview({});
    if (pointer.view != m_start.view)
        view().document().push(std::make_unique<MoveObjects>(view().document(), moveFor(pointer)));
}

void ResizeGesture::cancel()
{
    view().preview({});
}

} // namespace grondplan::ui
