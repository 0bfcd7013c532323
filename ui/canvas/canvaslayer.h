#pragma once

#include "ui/canvas/canvasviewport.h"

#include <QImage>
#include <QRegion>

#include <functional>
#include <vector>

namespace grondplan::ui {

/// The sketch as it was painted last, so that only what changed is painted again: a pan moves it, a gesture
/// paints what it moves over the rest, and selecting and hovering leave it alone.
class CanvasLayer
{
public:
    /// Paints this part of an image, in its pixels.
    using Paint = std::function<void(QImage &image, const QRect &pixels)>;

    void markAll() { m_image = QImage(); }
    void mark(const QRectF &canvasArea);
    /// The sketch for this part of the canvas, painted where it has to be.
    const QImage &updated(QSize window, double ratio, const CanvasViewport &viewport, const Paint &paint);
    /// The sketch of updated() with what moves on top, which lies in these areas of the canvas.
    const QImage &withMoving(const std::vector<QRectF> &areas, const Paint &paint);
    void endMoving();

private:
    [[nodiscard]] QRect toPixels(const QRectF &canvasArea) const;
    void follow(const CanvasViewport &viewport, double ratio);
    void scroll(QPoint by);
    void restore();

    QImage m_image;
    CanvasViewport m_shown;
    QRegion m_marked;             ///< in device pixels
    QImage m_top;                 ///< with what moves
    std::vector<QRect> m_covered; ///< where m_top differs from m_image
};

} // namespace grondplan::ui
