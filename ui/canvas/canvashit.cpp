#include "ui/canvas/canvashit.h"

#include "ui/canvas/sketchpainter.h"
#include "ui/commands/placing.h"

#include <QLineF>

#include <cmath>

namespace grondplan::ui {

static constexpr double kHandleReach = 9;
static constexpr double kLinkReach = 5;
static constexpr double kEdgeReach = 5;

std::array<QPointF, 4> linkHandles(const QRectF &cardInView)
{
    const QPointF middle = cardInView.center();
    return {QPointF(cardInView.right(), middle.y()), QPointF(middle.x(), cardInView.bottom()),
            QPointF(cardInView.left(), middle.y()), QPointF(middle.x(), cardInView.top())};
}

static bool onHandle(const CanvasWorld &world, const CanvasViewport &viewport, QPointF view,
                     CanvasObject handled)
{
    // Where cards are too small for handles none are drawn, and a drag moves the card.
    if (viewport.zoom() < kLessDetail || handled.kind != ObjectKind::Workload || world.find(handled) < 0)
        return false;
    for (const QPointF &handle : linkHandles(viewport.toView(world.bounds(handled)))) {
        if (QLineF(handle, view).length() <= kHandleReach)
            return true;
    }
    return false;
}

static Qt::Edges edgesAt(const QRectF &rect, QPointF point)
{
    Qt::Edges edges;
    if (!rect.adjusted(-kEdgeReach, -kEdgeReach, kEdgeReach, kEdgeReach).contains(point))
        return edges;
    edges.setFlag(Qt::LeftEdge, std::abs(point.x() - rect.left()) <= kEdgeReach);
    edges.setFlag(Qt::RightEdge, std::abs(point.x() - rect.right()) <= kEdgeReach);
    edges.setFlag(Qt::TopEdge, std::abs(point.y() - rect.top()) <= kEdgeReach);
    edges.setFlag(Qt::BottomEdge, std::abs(point.y() - rect.bottom()) <= kEdgeReach);
    return edges;
}

CanvasHit hitTest(const CanvasWorld &world, const CanvasViewport &viewport, QPointF view,
                  CanvasObject handled)
{
    if (onHandle(world, viewport, view, handled))
        return {handled, CanvasHit::Part::LinkHandle, {}};
    const QPointF canvas = viewport.toCanvas(view);
    const CanvasObject object = world.at(canvas, kLinkReach / viewport.zoom());
    for (int note = static_cast<int>(world.notes().size()) - 1; note >= 0; --note) {
        const CanvasObject id(world.notes()[static_cast<std::size_t>(note)].id);
        const Qt::Edges edges =
            world.isLocked(id) ? Qt::Edges() : edgesAt(viewport.toView(world.note(note)), view);
        const bool covered = object.kind == ObjectKind::Note
                                 ? object != id
                                 : object.kind == ObjectKind::Workload && world.isBehind(note);
        if (edges && !covered)
            return {id, CanvasHit::Part::Edge, edges};
    }
    if (object.kind != ObjectKind::Zone && object.isValid())
        return {object, CanvasHit::Part::Body, {}};
    if (const int zone = world.find(object);
        zone >= 0 && viewport.zoom() >= kFullDetail && foldMark(world.zone(zone)).contains(canvas))
        return {object, CanvasHit::Part::Fold, {}};
    for (int zone = static_cast<int>(world.zoneCount()) - 1; zone >= 0; --zone) {
        if (world.isFolded(zone) || world.isLocked(CanvasObject(world.zoneId(zone))))
            continue;
        if (const Qt::Edges edges = edgesAt(viewport.toView(world.zone(zone)), view))
            return {CanvasObject(world.zoneId(zone)), CanvasHit::Part::Edge, edges};
    }
    if (!object.isValid())
        return {};
    const bool header = canvas.y() < world.bounds(object).top() + kZoneHeader; // all of one that is folded
    return {object, header ? CanvasHit::Part::Header : CanvasHit::Part::Body, {}};
}

Qt::CursorShape cursorFor(const CanvasHit &hit)
{
    if (hit.part == CanvasHit::Part::LinkHandle)
        return Qt::CrossCursor;
    if (hit.part == CanvasHit::Part::Header)
        return Qt::SizeAllCursor;
    if (hit.part == CanvasHit::Part::Fold)
        return Qt::PointingHandCursor;
    if (hit.part != CanvasHit::Part::Edge)
        return Qt::ArrowCursor;
    const bool level = hit.edges.testFlag(Qt::LeftEdge) || hit.edges.testFlag(Qt::RightEdge);
    const bool upright = hit.edges.testFlag(Qt::TopEdge) || hit.edges.testFlag(Qt::BottomEdge);
    if (!level || !upright)
        return level ? Qt::SizeHorCursor : Qt::SizeVerCursor;
    return hit.edges.testFlag(Qt::LeftEdge) == hit.edges.testFlag(Qt::TopEdge) ? Qt::SizeFDiagCursor
                                                                               : Qt::SizeBDiagCursor;
}

} // namespace grondplan::ui
