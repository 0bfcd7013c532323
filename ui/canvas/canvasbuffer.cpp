#include "ui/canvas/canvasbuffer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace grondplan::ui {

static constexpr int kMostPieces = 4;           ///< more marked pieces than this are painted as one
static constexpr std::size_t kMostCovered = 64; ///< more moving pieces than this are put back as one
static constexpr auto kPixel = static_cast<qsizetype>(sizeof(QRgb));

QRect CanvasBuffer::toPixels(const QRectF &canvasArea) const
{
    const QRectF view = m_shown.toView(canvasArea);
    const double ratio = m_image.devicePixelRatio();
    const QRectF device(view.topLeft() * ratio, view.size() * ratio);
    // Far outside, whole numbers would overflow.
    const QRectF around = QRectF(m_image.rect()).adjusted(-9, -9, 9, 9);
    return (device & around).toAlignedRect().adjusted(-3, -3, 3, 3) & m_image.rect();
}

void CanvasBuffer::mark(const QRectF &canvasArea)
{
    if (!m_image.isNull() && !canvasArea.isNull())
        m_marked |= toPixels(canvasArea);
}

void CanvasBuffer::markAll()
{
    m_marked = m_image.rect();
}

static int wrapped(int value, int length)
{
    const int rest = value % length;
    return rest < 0 ? rest + length : rest;
}

/// Up to four: the image begins again at its other side.
std::vector<CanvasBuffer::Piece> CanvasBuffer::pieces(const QRect &window) const
{
    const QSize size = m_image.size();
    const int left = wrapped(window.left() + m_corner.x(), size.width());
    const int top = wrapped(window.top() + m_corner.y(), size.height());
    const int firstWidth = std::min(window.width(), size.width() - left);
    const int firstHeight = std::min(window.height(), size.height() - top);
    std::vector<Piece> pieces;
    const auto add = [&](QPoint offset, QSize piece, QPoint image) {
        if (!piece.isEmpty())
            pieces.push_back({QRect(window.topLeft() + offset, piece), image});
    };
    const int restWidth = window.width() - firstWidth;
    const int restHeight = window.height() - firstHeight;
    add({0, 0}, {firstWidth, firstHeight}, {left, top});
    add({firstWidth, 0}, {restWidth, firstHeight}, {0, top});
    add({0, firstHeight}, {firstWidth, restHeight}, {left, 0});
    add({firstWidth, firstHeight}, {restWidth, restHeight}, {0, 0});
    return pieces;
}

void CanvasBuffer::scroll(QPoint by)
{
    m_corner = QPoint(wrapped(m_corner.x() - by.x(), m_image.width()),
                      wrapped(m_corner.y() - by.y(), m_image.height()));
    m_marked.translate(by);
    m_marked |= QRegion(m_image.rect()) - m_image.rect().translated(by);
    m_marked &= m_image.rect();
    for (QRect &covered : m_covered)
        covered = covered.translated(by) & m_image.rect();
}

void CanvasBuffer::follow(const CanvasViewport &viewport, double ratio)
{
    const QPointF shift = (m_shown.origin() - viewport.origin()) * viewport.zoom() * ratio;
    const bool near = std::abs(shift.x()) < m_image.width() && std::abs(shift.y()) < m_image.height();
    if (viewport.zoom() != m_shown.zoom() || !near) {
        markAll();
        return;
    }
    if (const QPoint pixels(qRound(shift.x()), qRound(shift.y())); !pixels.isNull())
        scroll(pixels);
}

void CanvasBuffer::update(QSize window, double ratio, const CanvasViewport &viewport, const Paint &paint)
{
    const QSize pixels(static_cast<int>(std::ceil(window.width() * ratio)),
                       static_cast<int>(std::ceil(window.height() * ratio)));
    if (m_image.size() != pixels || m_image.devicePixelRatio() != ratio) {
        m_image = QImage(pixels, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(ratio);
        m_corner = {};
        m_top = QImage();
        markAll();
    } else {
        follow(viewport, ratio);
    }
    m_shown = viewport;
    if (m_marked.rectCount() > kMostPieces)
        m_marked = m_marked.boundingRect();
    if (m_marked == QRegion(m_image.rect()))
        m_corner = {}; // in one piece
    for (const QRect &marked : m_marked) {
        for (const Piece &piece : pieces(marked))
            paint(m_image, QRect(piece.image, piece.window.size()), piece.image - piece.window.topLeft());
        if (!m_top.isNull()) // what moves is to be on top of this
            m_covered.push_back(marked);
    }
    m_marked = QRegion();
}

/// Copies these pixels to a place in another image.
static void copyPixels(QImage &to, QPoint place, const QImage &from, const QRect &pixels)
{
    uchar *bits = to.bits() + place.y() * to.bytesPerLine() + place.x() * kPixel;
    const uchar *source = from.constBits() + pixels.top() * from.bytesPerLine() + pixels.left() * kPixel;
    for (int row = 0; row < pixels.height(); ++row)
        std::memcpy(bits + row * to.bytesPerLine(), source + row * from.bytesPerLine(),
                    static_cast<std::size_t>(pixels.width() * kPixel));
}

void CanvasBuffer::straighten()
{
    QImage straight(m_image.size(), m_image.format());
    straight.setDevicePixelRatio(m_image.devicePixelRatio());
    for (const Piece &piece : pieces(m_image.rect()))
        copyPixels(straight, piece.window.topLeft(), m_image, QRect(piece.image, piece.window.size()));
    m_image = straight;
    m_corner = {};
    m_covered = {m_image.rect()};
}

void CanvasBuffer::restore()
{
    if (m_top.isNull()) {
        m_top = QImage(m_image.size(), m_image.format());
        m_top.setDevicePixelRatio(m_image.devicePixelRatio());
        m_covered = {m_image.rect()};
    }
    if (m_covered.size() > kMostCovered)
        m_covered = {m_image.rect()};
    for (const QRect &covered : m_covered) {
        for (const Piece &piece : pieces(covered))
            copyPixels(m_top, piece.image, m_image, QRect(piece.image, piece.window.size()));
    }
    m_covered.clear();
}

void CanvasBuffer::updateTop(const std::vector<QRectF> &areas, const Paint &paint)
{
    std::vector<QRect> covered;
    for (const QRectF &area : areas) {
        if (const QRect pixels = toPixels(area); !pixels.isEmpty())
            covered.push_back(pixels);
    }
    if (!m_corner.isNull() && covered == std::vector<QRect>{m_image.rect()})
        straighten(); // so much is painted in one piece
    restore();
    m_covered = std::move(covered);
    for (const Piece &piece : pieces(m_image.rect()))
        paint(m_top, QRect(piece.image, piece.window.size()), piece.image - piece.window.topLeft());
}

void CanvasBuffer::dropTop()
{
    m_top = QImage();
    m_covered.clear();
}

void CanvasBuffer::show(QPainter &painter, const QRegion &region) const
{
    const QImage &image = m_top.isNull() ? m_image : m_top;
    const double ratio = image.devicePixelRatio();
    // One after the other: within one rectangle pixels are copied in rows, else span by span.
    for (const QRect &rect : region) {
        painter.setClipRect(rect);
        for (const Piece &piece : pieces(image.rect()))
            painter.drawImage(QPointF(piece.window.topLeft()) / ratio, image,
                              QRect(piece.image, piece.window.size()));
    }
}

} // namespace grondplan::ui
