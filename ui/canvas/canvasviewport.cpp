#include "ui/canvas/canvasviewport.h"

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kFitMargin = 40; ///< in the window, around what is fitted

QRectF CanvasViewport::toView(const QRectF &canvas) const
{
    return {toView(canvas.topLeft()), canvas.size() * m_zoom};
}

QRectF CanvasViewport::toCanvas(const QRectF &view) const
{
    return {toCanvas(view.topLeft()), view.size() / m_zoom};
}

void CanvasViewport::settle()
{
    const double step = m_zoom * m_ratio;
    m_origin = QPointF(std::round(m_origin.x() * step) / step, std::round(m_origin.y() * step) / step);
}

void CanvasViewport::setRatio(double ratio)
{
    m_ratio = ratio;
    settle();
}

void CanvasViewport::panBy(QPointF viewDistance)
{
    m_origin += viewDistance / m_zoom;
    settle();
}

void CanvasViewport::zoomTo(double zoom, QPointF view)
{
    const QPointF fixed = toCanvas(view);
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    m_origin = fixed - view / m_zoom;
    settle();
}

void CanvasViewport::fit(const QRectF &area, QSizeF window)
{
    if (area.isEmpty() || window.isEmpty())
        return;
    const double across = std::max(1.0, window.width() - 2 * kFitMargin) / area.width();
    const double down = std::max(1.0, window.height() - 2 * kFitMargin) / area.height();
    m_zoom = std::clamp(std::min({across, down, 1.0}), kLeastZoom, kMostZoom);
    m_origin = area.center() - QPointF(window.width(), window.height()) / 2 / m_zoom;
    settle();
}

static double shiftInto(double low, double high, double windowLow, double windowHigh)
{
    if (high - low > windowHigh - windowLow || low < windowLow)
        return low - windowLow;
    return high > windowHigh ? high - windowHigh : 0;
}

void CanvasViewport::reveal(const QRectF &area, QSizeF window)
{
    const double margin = kFitMargin / 2;
    const QRectF inside = toCanvas(QRectF(QPointF(), window)).adjusted(margin, margin, -margin, -margin);
    m_origin += QPointF(shiftInto(area.left(), area.right(), inside.left(), inside.right()),
                        shiftInto(area.top(), area.bottom(), inside.top(), inside.bottom()));
    settle();
}

} // namespace grondplan::ui
