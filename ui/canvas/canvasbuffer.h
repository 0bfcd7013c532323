#pragma once

#include "ui/canvas/canvasviewport.h"

#include <QImage>
#include <QRegion>

#include <functional>
#include <vector>

class QPainter;

namespace grondplan::ui {

/// The sketch as it was painted last, so that only what changed is painted again: a gesture paints what it
/// moves over the rest, and selecting and hovering leave it alone. A pan moves no pixels: the image begins
/// again at its other side, and only where it begins is moved.
class CanvasBuffer
{
public:
    /// Paints this part of an image, in its pixels; the window's corner is at `corner` of it.
    using Paint = std::function<void(QImage &image, const QRect &pixels, QPoint corner)>;

    void markAll();
    void mark(const QRectF &canvasArea);
    /// Brings the sketch up to date for this part of the canvas, painted where it has to be.
    void update(QSize window, double ratio, const CanvasViewport &viewport, const Paint &paint);
    /// Brings up to date what is on top, which lies in these areas of the canvas.
    void updateTop(const std::vector<QRectF> &areas, const Paint &paint);
    void dropTop();
    /// Leaves the painter clipped to a part of the region.
    void show(QPainter &painter, const QRegion &region) const;

private:
    [[nodiscard]] QRect toPixels(const QRectF &canvasArea) const;
    void follow(const CanvasViewport &viewport, double ratio);
    void scroll(QPoint by);
    void straighten();
    void restore();

    /// A part of the window, and where in m_image it is.
    struct Piece
    {
        QRect window;
        QPoint image;
    };
    [[nodiscard]] std::vector<Piece> pieces(const QRect &window) const;

    QImage m_image;
    QPoint m_corner; ///< of the window, in m_image
    CanvasViewport m_shown;
    QRegion m_marked;             ///< in device pixels
    QImage m_top;                 ///< the sketch with what is on top, where there is such
    std::vector<QRect> m_covered; ///< where m_top differs from m_image, in pixels of the window
};

} // namespace grondplan::ui
