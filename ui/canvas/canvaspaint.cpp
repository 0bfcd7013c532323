#include "ui/canvas/canvasview.h"
#include "ui/canvas/droptarget.h"
#include "ui/canvas/linkroute.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>
#include <vector>

namespace grondplan::ui {

static constexpr double kCardGlow = 3;  ///< round a card, where its shadow is
static constexpr int kRefineAfter = 60; ///< ms, while the zoom goes on changing
static constexpr double kHandleSize = 4.5;
static constexpr double kFoundGap = 4;
static constexpr double kRingGap = 1.5; ///< between an object and the line that shows it is chosen

/// Where what moves is.
static std::vector<QRectF> movingAreas(const CanvasWorld &world)
{
    std::vector<QRectF> areas;
    for (const int card : world.movingCards())
        areas.push_back(world.card(card).adjusted(-kCardGlow, -kCardGlow, kCardGlow, kCardGlow));
    for (const int link : world.movingLinks()) {
        const std::vector<QPointF> &route = world.route(link);
        for (std::size_t i = 1; i < route.size(); ++i)
            areas.push_back(QRectF(route[i - 1], route[i])
                                .normalized()
                                .adjusted(-kArrowSize, -kArrowSize, kArrowSize, kArrowSize));
    }
    return areas;
}

const QImage &CanvasView::paintedSketch()
{
    const double ratio = devicePixelRatioF();
    m_painter.begin(size(), m_viewport, ratio);
    const QImage *sketch =
        &m_layer.updated(size(), ratio, m_viewport, [this](QImage &image, const QRect &pixels) {
            m_painter.paintResting(image, pixels);
        });
    if (m_world.hasPreview())
        sketch = &m_layer.withMoving(movingAreas(m_world), [this](QImage &image, const QRect &pixels) {
            m_painter.paintMoving(image, pixels);
        });
    if (m_painter.isRough())
        m_refining.start(kRefineAfter);
    return *sketch;
}

void CanvasView::refine()
{
    for (const QRectF &area : m_painter.refine())
        m_layer.mark(area.adjusted(-kCardGlow, -kCardGlow, kCardGlow, kCardGlow));
    update();
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    const QImage &sketch = paintedSketch();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawImage(0, 0, sketch);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
    if (m_gesture)
        m_gesture->paint(painter);
    m_drop->paint(painter);
}

static void paintHandles(QPainter &painter, const CanvasTheme &theme, const QRectF &card)
{
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.card);
    for (const QPointF &handle : linkHandles(card))
        painter.drawEllipse(handle, kHandleSize, kHandleSize);
}

static void paintCorners(QPainter &painter, const CanvasTheme &theme, const QRectF &zone)
{
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.card);
    for (const QPointF &corner : {zone.topLeft(), zone.topRight(), zone.bottomLeft(), zone.bottomRight()})
        painter.drawRoundedRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)), 2, 2);
}

/// Only what is seen is asked for: all of a large sketch may be chosen.
static std::vector<CanvasObject> seenSelection(const CanvasView &view)
{
    const CanvasWorld &world = view.world();
    const QRectF seen = view.viewport().toCanvas(QRectF(view.rect()));
    std::vector<CanvasObject> objects;
    const auto take = [&](CanvasObject object) {
        if (view.isSelected(object))
            objects.push_back(object);
    };
    if (view.selection().isEmpty())
        return objects;
    for (int zone = 0; zone < static_cast<int>(world.zoneCount()); ++zone) {
        if (world.zone(zone).intersects(seen))
            take(CanvasObject(world.zoneId(zone)));
    }
    for (const int link : world.linksIn(seen))
        take(CanvasObject(world.linkId(link)));
    for (const int card : world.cardsIn(seen))
        take(CanvasObject(world.cardId(card)));
    return objects;
}

static void paintRing(QPainter &painter, const CanvasView &view, CanvasObject object, const QPen &pen,
                      double gap)
{
    const QRectF bounds = view.viewport().toView(view.world().bounds(object));
    const QRectF box = bounds.adjusted(-gap, -gap, gap, gap);
    const double radius = (object.kind == ObjectKind::Zone ? 12 : 8) * view.zoom() + gap;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
}

static void paintOverLink(QPainter &painter, const CanvasView &view, CanvasObject link, const QColor &color)
{
    const auto &route = view.world().route(view.world().find(link));
    painter.save();
    painter.scale(view.zoom(), view.zoom());
    painter.translate(-view.viewport().origin());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2.25 / std::min(1.0, view.zoom())));
    painter.drawPath(roundedRoute(route, 7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(arrowHead(route, 9));
    painter.restore();
}

void CanvasView::paintOverlay(QPainter &painter) const
{
    const QRectF seen = m_viewport.toCanvas(QRectF(rect()));
    for (const CanvasObject object : m_found) {
        if (m_world.find(object) >= 0 && m_world.bounds(object).intersects(seen))
            paintRing(painter, *this, object, QPen(m_theme.warning, 2.5), kFoundGap);
    }
    const bool alone = m_selected.size() == 1;
    for (const CanvasObject object : seenSelection(*this)) {
        if (object.kind == ObjectKind::Link)
            paintOverLink(painter, *this, object, m_theme.accent);
        else
            paintRing(painter, *this, object, QPen(m_theme.accent, 2), kRingGap);
        if (object.kind == ObjectKind::Zone && alone)
            paintCorners(painter, m_theme, m_viewport.toView(m_world.bounds(object)));
    }
    if (m_walked && hasFocus() && m_world.find(m_focus) >= 0 && m_focus.kind != ObjectKind::Link)
        paintRing(painter, *this, m_focus, QPen(m_theme.text, 1, Qt::DotLine), kRingGap + 3);
    if (m_gesture)
        return;
    if (m_hover.kind == ObjectKind::Link && !isSelected(m_hover))
        paintOverLink(painter, *this, m_hover, blended(m_theme.link, m_theme.text, 0.5));
    if (const CanvasObject card = handledCard(); m_world.find(card) >= 0 && zoom() >= kLessDetail)
        paintHandles(painter, m_theme, m_viewport.toView(m_world.bounds(card)));
}

} // namespace grondplan::ui
