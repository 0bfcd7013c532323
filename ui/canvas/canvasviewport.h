#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace grondplan::ui {

inline constexpr double kLeastZoom = 0.02;
inline constexpr double kMostZoom = 4.0;

/// Which part of the canvas the window shows, and how large.
class CanvasViewport
{
public:
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QPointF origin() const
    {
        return m_origin;
    } ///< the canvas's point at the window's top left corner

    [[nodiscard]] QPointF toView(QPointF canvas) const { return (canvas - m_origin) * m_zoom; }
    [[nodiscard]] QPointF toCanvas(QPointF view) const { return view / m_zoom + m_origin; }
    [[nodiscard]] QRectF toView(const QRectF &canvas) const;
    [[nodiscard]] QRectF toCanvas(const QRectF &view) const;

    /// Device pixels for one pixel of the window: places are kept on them, so that a pan moves whole pixels.
    void setRatio(double ratio);
    void panBy(QPointF viewDistance);
    /// What is at `view` stays there.
    void zoomTo(double zoom, QPointF view);
    /// Shows all of `area` in the middle, no larger than it is.
    void fit(const QRectF &area, QSizeF window);
    /// Moves as little as it takes to show `area`.
    void reveal(const QRectF &area, QSizeF window);

private:
    void settle();

    QPointF m_origin;
    double m_zoom = 1;
    double m_ratio = 1;
};

} // namespace grondplan::ui
