#include "ui/canvas/canvaslayer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace grondplan::ui {

static constexpr int kMostPieces = 4;           ///< more marked pieces than this are painted as one
static constexpr std::size_t kMostCovered = 64; ///< more moving pieces than this are put back as one
static constexpr auto kPixel = sizeof(QRgb);

QRect CanvasLayer::toPixels(const QRectF &canvasArea) const
{
    const QRectF view = m_shown.toView(canvasArea);
    const double ratio = m_image.devicePixelRatio();
    const QRectF device(view.topLeft() * ratio, view.size() * ratio);
    // Far outside, whole numbers would overflow.
    const QRectF around = QRectF(m_image.rect()).adjusted(-9, -9, 9, 9);
    return (device & around).toAlignedRect().adjusted(-3, -3, 3, 3) & m_image.rect();
}

void CanvasLayer::mark(const QRectF &canvasArea)
{
    if (!m_image.isNull() && !canvasArea.isNull())
        m_marked |= toPixels(canvasArea);
}

/// Copies rows of pixels from one place to another, of the same image too.
static void copyPixels(QImage &to, QPoint place, const QImage &from, const QRect &pixels, bool upwards)
{
    uchar *bits = to.bits();
    const auto bytes = static_cast<std::size_t>(pixels.width()) * kPixel;
    for (int i = 0; i < pixels.height(); ++i) {
        const int row = upwards ? pixels.height() - 1 - i : i;
        std::memmove(bits + (place.y() + row) * to.bytesPerLine() + place.x() * static_cast<int>(kPixel),
                     from.constBits() + (pixels.top() + row) * from.bytesPerLine() +
                         pixels.left() * static_cast<int>(kPixel),
                     bytes);
    }
}

void CanvasLayer::scroll(QPoint by)
{
    const QRect kept = m_image.rect().translated(by) & m_image.rect();
    copyPixels(m_image, kept.topLeft(), m_image, kept.translated(-by), by.y() > 0);
    m_marked.translate(by);
    m_marked |= QRegion(m_image.rect()) - kept;
    m_marked &= m_image.rect();
    if (!m_top.isNull())
        m_covered = {m_image.rect()};
}

void CanvasLayer::follow(const CanvasViewport &viewport, double ratio)
{
    const QPointF shift = (m_shown.origin() - viewport.origin()) * viewport.zoom() * ratio;
    const bool near = std::abs(shift.x()) < m_image.width() && std::abs(shift.y()) < m_image.height();
    if (viewport.zoom() != m_shown.zoom() || !near) {
        m_marked = m_image.rect();
        return;
    }
    if (const QPoint pixels(qRound(shift.x()), qRound(shift.y())); !pixels.isNull())
        scroll(pixels);
}

const QImage &CanvasLayer::updated(QSize window, double ratio, const CanvasViewport &viewport,
                                   const Paint &paint)
{
    const QSize pixels(static_cast<int>(std::ceil(window.width() * ratio)),
                       static_cast<int>(std::ceil(window.height() * ratio)));
    if (m_image.size() != pixels || m_image.devicePixelRatio() != ratio) {
        m_image = QImage(pixels, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(ratio);
        m_marked = m_image.rect();
    } else {
        follow(viewport, ratio);
    }
    m_shown = viewport;
    if (m_marked.isEmpty())
        return m_image;

    if (m_marked.rectCount() > kMostPieces)
        m_marked = m_marked.boundingRect();
    for (const QRect &piece : m_marked) {
        paint(m_image, piece);
        if (!m_top.isNull()) // what moves is to be on top of this
            m_covered.push_back(piece);
    }
    m_marked = QRegion();
    return m_image;
}

void CanvasLayer::restore()
{
    if (m_top.size() != m_image.size() || m_top.devicePixelRatio() != m_image.devicePixelRatio()) {
        m_top = QImage(m_image.size(), m_image.format());
        m_top.setDevicePixelRatio(m_image.devicePixelRatio());
        m_covered = {m_image.rect()};
    }
    if (m_covered.size() > kMostCovered)
        m_covered = {m_image.rect()};
    for (const QRect &pixels : m_covered)
        copyPixels(m_top, pixels.topLeft(), m_image, pixels, false);
    m_covered.clear();
}

const QImage &CanvasLayer::withMoving(const std::vector<QRectF> &areas, const Paint &paint)
{
    restore();
    for (const QRectF &area : areas) {
        if (const QRect pixels = toPixels(area); !pixels.isEmpty())
            m_covered.push_back(pixels);
    }
    paint(m_top, m_top.rect());
    return m_top;
}

void CanvasLayer::endMoving()
{
    m_top = QImage();
    m_covered.clear();
}

} // namespace grondplan::ui
