#pragma once

#include "ui/canvas/canvasviewport.h"

#include <QPixmap>
#include <QRegion>

#include <functional>

class QPainter;

namespace grondplan::ui {

/// The sketch as it was painted last, so that only what changed is painted again: a pan moves it, a gesture
/// marks its own surroundings, and selecting and hovering leave it alone.
class CanvasLayer
{
public:
    /// Paints a part of the canvas into a painter whose coordinates are the window's.
    using Paint = std::function<void(QPainter &painter, const QRectF &viewArea)>;

    void markAll() { m_pixmap = QPixmap(); }
    void mark(const QRectF &canvasArea);
    /// The sketch for this part of the canvas, painted where it has to be.
    const QPixmap &updated(QSize window, double ratio, const CanvasViewport &viewport, const Paint &paint);

private:
    void follow(const CanvasViewport &viewport, double ratio);

    QPixmap m_pixmap;
    CanvasViewport m_shown;
    QRegion m_marked; ///< in device pixels
};

} // namespace grondplan::ui
