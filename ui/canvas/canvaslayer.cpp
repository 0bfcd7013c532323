#include "ui/canvas/canvaslayer.h"

#include <QPainter>

#include <cmath>

namespace grondplan::ui {

static constexpr int kMostPieces = 4; ///< more marked pieces than this are painted as one

void CanvasLayer::mark(const QRectF &canvasArea)
{
    if (m_pixmap.isNull() || canvasArea.isNull())
        return;
    const QRectF view = m_shown.toView(canvasArea);
    const double ratio = m_pixmap.devicePixelRatio();
    const QRectF device(view.topLeft() * ratio, view.size() * ratio);
    m_marked |= device.toAlignedRect().adjusted(-2, -2, 2, 2) & m_pixmap.rect();
}

void CanvasLayer::follow(const CanvasViewport &viewport, double ratio)
{
    const QPointF shift = (m_shown.origin() - viewport.origin()) * viewport.zoom() * ratio;
    const QPoint pixels(qRound(shift.x()), qRound(shift.y()));
    if (viewport.zoom() != m_shown.zoom() || std::abs(pixels.x()) >= m_pixmap.width() ||
        std::abs(pixels.y()) >= m_pixmap.height()) {
        m_marked = m_pixmap.rect();
        return;
    }
    if (pixels.isNull())
        return;
    QRegion exposed;
    m_pixmap.scroll(pixels.x(), pixels.y(), m_pixmap.rect(), &exposed);
    m_marked.translate(pixels);
    m_marked |= exposed;
    m_marked &= m_pixmap.rect();
}

const QPixmap &CanvasLayer::updated(QSize window, double ratio, const CanvasViewport &viewport,
                                    const Paint &paint)
{
    const QSize pixels(static_cast<int>(std::ceil(window.width() * ratio)),
                       static_cast<int>(std::ceil(window.height() * ratio)));
    if (m_pixmap.size() != pixels || m_pixmap.devicePixelRatio() != ratio) {
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(ratio);
        m_marked = m_pixmap.rect();
    } else {
        follow(viewport, ratio);
    }
    m_shown = viewport;
    if (m_marked.isEmpty())
        return m_pixmap;

    if (m_marked.rectCount() > kMostPieces)
        m_marked = m_marked.boundingRect();
    QPainter painter(&m_pixmap);
    for (const QRect &piece : m_marked) {
        const QRectF area(QPointF(piece.topLeft()) / ratio, QSizeF(piece.size()) / ratio);
        painter.save();
        painter.setClipRect(area);
        paint(painter, area);
        painter.restore();
    }
    m_marked = QRegion();
    return m_pixmap;
}

} // namespace grondplan::ui
