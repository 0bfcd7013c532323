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
static constexpr double kRingGap = 1.5;
static constexpr double kTopReach = 10;       ///< round what is on top, for shadows, rings and arrow heads
static constexpr std::size_t kMostOnTop = 32; ///< objects that are put back one by one

static QRectF around(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// Along the way of a link, and where what is said of it may stand.
static void addAreasOf(const CanvasWorld &world, int link, double reach, std::vector<QRectF> &areas)
{
    const std::vector<QPointF> &route = world.route(link);
    for (std::size_t i = 1; i < route.size(); ++i)
        areas.push_back(around(QRectF(route[i - 1], route[i]).normalized(), reach));
    if ((world.linkFlags(link) & CanvasWorld::Said) != 0)
        areas.push_back(world.linkArea(link));
}

/// Where what moves or is chosen is; all that is seen where that is much.
static std::vector<QRectF> areasOnTop(const CanvasView &view, const Marks &marks)
{
    const CanvasWorld &world = view.world();
    const double reach = kTopReach / std::min(1.0, view.zoom());
    if (marks.size() + world.movingCards().size() + world.movingLinks().size() > kMostOnTop)
        return {view.viewport().toCanvas(QRectF(view.rect()))};
    std::vector<QRectF> areas;
    for (const std::vector<int> *cards : {&world.movingCards(), &marks.cards}) {
        for (const int card : *cards)
            areas.push_back(around(world.card(card), reach));
    }
    for (const std::vector<int> *links : {&world.movingLinks(), &marks.links}) {
        for (const int link : *links)
            addAreasOf(world, link, reach, areas);
    }
    for (int note = 0; note < static_cast<int>(world.notes().size()); ++note) {
        if (world.movesNote(note))
            areas.push_back(around(world.note(note), reach));
    }
    for (const int note : marks.notes)
        areas.push_back(around(world.note(note), reach));
    for (const int zone : marks.zones) { // its outline
        const QRectF rect = world.zone(zone);
        const double corner = reach + kZoneRadius;
        for (const QRectF &side :
             {QRectF(rect.topLeft(), QSizeF(rect.width(), corner)),
              QRectF(rect.bottomLeft() - QPointF(0, corner), QSizeF(rect.width(), corner)),
              QRectF(rect.topLeft(), QSizeF(corner, rect.height())),
              QRectF(rect.topRight() - QPointF(corner, 0), QSizeF(corner, rect.height()))})
            areas.push_back(around(side, reach));
    }
    return areas;
}

void CanvasView::updateLayer()
{
    m_painter.begin(size(), m_viewport, devicePixelRatioF());
    m_buffer.update(size(), devicePixelRatioF(), m_viewport,
                    [this](QImage &image, const QRect &pixels, QPoint corner) {
                        m_painter.paintResting(image, pixels, corner);
                    });
    if (m_world.hasPreview() || m_marks.size() > 0)
        m_buffer.updateTop(areasOnTop(*this, m_marks),
                           [this](QImage &image, const QRect &pixels, QPoint corner) {
                               m_painter.paintMoving(image, pixels, corner, m_marks);
                               m_painter.paintMarks(image, pixels, m_marks);
                           });
    else
        m_buffer.dropTop();
    if (m_painter.isRough())
        m_refining.start(m_painter.isZooming() ? kRefineAfter : 0);
}

void CanvasView::refine()
{
    for (const QRectF &area : m_painter.refine())
        m_buffer.mark(area.adjusted(-kCardGlow, -kCardGlow, kCardGlow, kCardGlow));
    update();
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    updateLayer();
    QPainter painter(this);
    m_buffer.show(painter, event->region());
    painter.setClipRegion(event->region());
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

void CanvasView::paintHoveredLink(QPainter &painter)
{
    paintOverLink(painter, *this, m_hover, blended(m_theme.link, m_theme.text, 0.5));
    painter.save();
    painter.scale(zoom(), zoom());
    painter.translate(-m_viewport.origin());
    m_painter.paintLinkLabelOver(painter, m_world.find(m_hover));
    painter.restore();
}

void CanvasView::paintOverlay(QPainter &painter)
{
    const QRectF seen = m_viewport.toCanvas(QRectF(rect()));
    for (const CanvasObject object : m_found) {
        if (m_world.find(object) >= 0 && m_world.bounds(object).intersects(seen))
            paintRing(painter, *this, object, QPen(m_theme.warning, 2.5), kFoundGap);
    }
    const bool alone = m_selected.size() == 1;
    if (alone && m_marks.zones.size() == 1 && canResize(m_selected.front()))
        paintCorners(painter, m_theme, m_viewport.toView(m_world.zone(m_marks.zones.front())));
    if (alone && m_marks.notes.size() == 1 && canResize(m_selected.front()))
        paintCorners(painter, m_theme, m_viewport.toView(m_world.note(m_marks.notes.front())));
    if (m_walked && hasFocus() && m_world.find(m_focus) >= 0 && m_focus.kind != ObjectKind::Link)
        paintRing(painter, *this, m_focus, QPen(m_theme.text, 1, Qt::DotLine), kRingGap + 3);
    if (m_gesture)
        return;
    if (m_hover.kind == ObjectKind::Link && !isSelected(m_hover))
        paintHoveredLink(painter);
    if (const CanvasObject card = handledCard(); m_world.find(card) >= 0 && zoom() >= kLessDetail)
        paintHandles(painter, m_theme, m_viewport.toView(m_world.bounds(card)));
}

} // namespace grondplan::ui
