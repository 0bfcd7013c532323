#include "ui/drawing/strokeraster.h"

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kSteps = 256;        ///< places in a pixel that are told apart
static constexpr double kCornerPieces = 2;   ///< times the root of the radius, so that none is seen
static constexpr double kLeastRadius = 0.75; ///< a smaller corner is a sharp one

/// Rounded so that the same place in another pixel comes out the same, whatever the last bits are.
static double settled(double value)
{
    return std::floor(value * kSteps + 0.5) / kSteps;
}

static QPointF settled(QPointF point)
{
    return {settled(point.x()), settled(point.y())};
}

int StrokeRaster::nearest(double value)
{
    return static_cast<int>(std::floor(settled(value) + 0.5));
}

/// \param share  0 to 256 of `over`
static QRgb mixed(QRgb under, QRgb over, quint32 share)
{
    const quint32 rest = 256 - share;
    const quint32 redBlue = ((under & 0xff00ff) * rest + (over & 0xff00ff) * share + 0x800080) >> 8;
    const quint32 green = ((under & 0xff00) * rest + (over & 0xff00) * share + 0x8000) >> 8;
    return 0xff000000 | (redBlue & 0xff00ff) | (green & 0xff00);
}

static quint32 shareOf(double cover)
{
    return static_cast<quint32>(std::floor(std::clamp(cover, 0.0, 1.0) * 256 + 0.5));
}

static void blend(QRgb *first, QRgb *last, QRgb color, quint32 share)
{
    if (share >= 256) {
        std::fill(first, last, color);
        return;
    }
    for (QRgb *pixel = first; pixel != last; ++pixel)
        *pixel = mixed(*pixel, color, share);
}

StrokeRaster::StrokeRaster(QImage &image, const QRect &clip)
    : m_bits(image.bits())
    , m_stride(image.bytesPerLine())
    , m_clip(clip & image.rect())
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
}

QRgb *StrokeRaster::row(int y) const
{
    return reinterpret_cast<QRgb *>(m_bits + y * m_stride);
}

void StrokeRaster::fillPixels(const QRect &pixels, QRgb color)
{
    const QRect seen = pixels & m_clip;
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        std::fill(row(y) + seen.left(), row(y) + seen.right() + 1, color);
}

void StrokeRaster::blendPixels(const QRect &pixels, QRgb color, double share)
{
    const QRect seen = pixels & m_clip;
    const quint32 of256 = shareOf(share);
    for (int y = seen.top(); of256 > 0 && y <= seen.bottom(); ++y)
        blend(row(y) + seen.left(), row(y) + seen.right() + 1, color, of256);
}

void StrokeRaster::fill(const QRectF &rect, QRgb color)
{
    const double left = std::max<double>(settled(rect.left()), m_clip.left());
    const double right = std::min<double>(settled(rect.right()), m_clip.right() + 1);
    const double top = std::max<double>(settled(rect.top()), m_clip.top());
    const double bottom = std::min<double>(settled(rect.bottom()), m_clip.bottom() + 1);
    if (left >= right || top >= bottom)
        return;
    const int first = static_cast<int>(std::floor(left));
    const int last = static_cast<int>(std::ceil(right)) - 1;
    const double firstCover = std::min(first + 1.0, right) - left;
    const double lastCover = right - last;
    for (int y = static_cast<int>(std::floor(top)); y < bottom; ++y) {
        const double cover = std::min(y + 1.0, bottom) - std::max<double>(y, top);
        QRgb *pixels = row(y);
        blend(pixels + first, pixels + first + 1, color, shareOf(cover * firstCover));
        if (last > first) {
            blend(pixels + first + 1, pixels + last, color, shareOf(cover));
            blend(pixels + last, pixels + last + 1, color, shareOf(cover * lastCover));
        }
    }
}

/// The share of a pixel that is beyond an edge which crosses it at `middle`, and `tilt` to either side.
static double beyond(int cell, double middle, double tilt)
{
    const auto integral = [&](double x) {
        if (x >= middle + tilt)
            return x - middle;
        const double inside = x - middle + tilt;
        return inside <= 0 ? 0 : inside * inside / (4 * tilt);
    };
    return integral(cell + 1) - integral(cell);
}

static QPointF turnedIf(bool turned, QPointF point)
{
    return turned ? point.transposed() : point;
}

static QRect turnedIf(bool turned, const QRect &rect)
{
    return turned ? QRect(rect.top(), rect.left(), rect.height(), rect.width()) : rect;
}

/// A line along its longer direction, in which each step crosses it once.
StrokeRaster::Course StrokeRaster::courseOf(QPointF from, QPointF to, double reach) const
{
    Course course;
    course.steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    course.clip = turnedIf(course.steep, m_clip);
    QPointF start = turnedIf(course.steep, from);
    QPointF end = turnedIf(course.steep, to);
    if (start.x() > end.x())
        std::swap(start, end);
    if (end.x() <= start.x())
        return course;
    course.start = start;
    course.slope = (end.y() - start.y()) / (end.x() - start.x());
    double first = std::max<double>(std::ceil(start.x() - 0.5), course.clip.left());
    double last = std::min<double>(std::ceil(end.x() - 0.5) - 1, course.clip.right());
    if (course.slope != 0) { // up to the sides of the clip
        const double one = (course.clip.top() - reach - start.y()) / course.slope + start.x();
        const double two = (course.clip.bottom() + 1 + reach - start.y()) / course.slope + start.x();
        first = std::max(first, std::floor(std::min(one, two)));
        last = std::min(last, std::ceil(std::max(one, two)));
    }
    course.first = static_cast<int>(first);
    course.last = static_cast<int>(last);
    return course;
}

void StrokeRaster::line(QPointF from, QPointF to, double width, QRgb color)
{
    const Course course = courseOf(from, to, width + 1);
    const double slope = course.slope;
    const double half = width / 2 * std::sqrt(1 + slope * slope);
    const double tilt = std::abs(slope) / 2; // each way, in one step
    for (int step = course.first; step <= course.last; ++step) {
        const double middle = settled(course.start.y() + slope * (step + 0.5 - course.start.x()));
        const int begin = std::max(static_cast<int>(std::floor(middle - half - tilt)), course.clip.top());
        const int end = std::min(static_cast<int>(std::ceil(middle + half + tilt)) - 1, course.clip.bottom());
        for (int cell = begin; cell <= end; ++cell) {
            const double cover = beyond(cell, middle - half, tilt) - beyond(cell, middle + half, tilt);
            QRgb &pixel = course.steep ? row(step)[cell] : row(cell)[step];
            pixel = mixed(pixel, color, shareOf(cover));
        }
    }
}

void StrokeRaster::thinLine(QPointF from, QPointF to, QRgb color)
{
    const Course course = courseOf(from, to, 2);
    const qsizetype across = course.steep ? 1 : m_stride / static_cast<qsizetype>(sizeof(QRgb));
    for (int step = course.first; step <= course.last; ++step) {
        // The upper of the two pixels that the line's width lies in.
        const double top = settled(course.start.y() + course.slope * (step + 0.5 - course.start.x()) - 0.5);
        const int cell = static_cast<int>(std::floor(top));
        const auto lower = static_cast<quint32>((top - cell) * 256);
        QRgb *pixel = course.steep ? row(step) + cell : row(0) + cell * across + step;
        if (cell >= course.clip.top() && cell <= course.clip.bottom())
            *pixel = mixed(*pixel, color, 256 - lower);
        if (cell + 1 >= course.clip.top() && cell + 1 <= course.clip.bottom())
            pixel[across] = mixed(pixel[across], color, lower);
    }
}

/// What the part of an edge that lies in one row of pixels adds to these.
void StrokeRaster::edgeRow(float *cells, double from, double to, double area) const
{
    const double low = std::min(from, to);
    const double high = std::max(from, to);
    const int first = static_cast<int>(std::floor(low));
    const int end = static_cast<int>(std::ceil(high));
    if (end <= first + 1) {
        const double beside = (from + to) / 2 - first;
        cells[first] += static_cast<float>(area * (1 - beside));
        cells[first + 1] += static_cast<float>(area * beside);
        return;
    }
    // The cover of a pixel is the integral over it of the share of the edge that is left of a place.
    const double slope = 1 / (high - low);
    const auto integral = [&](double x) {
        const double inside = std::clamp(x, low, high) - low;
        return slope * inside * inside / 2 + std::max(0.0, x - high);
    };
    double before = 0;
    for (int cell = first; cell <= end; ++cell) {
        const double cover = integral(cell + 1) - integral(cell);
        cells[cell] += static_cast<float>(area * (cover - before));
        before = cover;
    }
}

void StrokeRaster::edge(QPointF from, QPointF to)
{
    if (from.y() == to.y())
        return;
    const double sign = from.y() < to.y() ? 1 : -1;
    if (sign < 0)
        std::swap(from, to);
    const double slope = (to.x() - from.x()) / (to.y() - from.y());
    const auto stride = static_cast<std::size_t>(m_box.width());
    double x = from.x() - m_box.left();
    for (int y = static_cast<int>(std::floor(from.y())); y < to.y(); ++y) {
        const double height = std::min(y + 1.0, to.y()) - std::max<double>(y, from.y());
        const double next = x + slope * height;
        edgeRow(m_cover.data() + static_cast<std::size_t>(y - m_box.top()) * stride, x, next, sign * height);
        x = next;
    }
}

void StrokeRaster::shape(const std::vector<QPointF> &outline, QRgb color)
{
    if (outline.size() < 3)
        return;
    double left = outline.front().x();
    double right = left;
    double top = outline.front().y();
    double bottom = top;
    for (const QPointF &point : outline) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    // With columns to spare: an edge touches those beside it, and sums are not exact.
    m_box = QRect(QPoint(static_cast<int>(std::floor(left)) - 1, static_cast<int>(std::floor(top))),
                  QPoint(static_cast<int>(std::ceil(right)) + 2, static_cast<int>(std::ceil(bottom))));
    const QRect seen = m_box & m_clip;
    if (seen.isEmpty())
        return;
    m_cover.assign(static_cast<std::size_t>(m_box.width()) * static_cast<std::size_t>(m_box.height()), 0.0F);
    for (std::size_t i = 0; i < outline.size(); ++i)
        edge(outline[i], outline[(i + 1) % outline.size()]);
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const float *cells = m_cover.data() + static_cast<std::size_t>(y - m_box.top()) *
                                                  static_cast<std::size_t>(m_box.width());
        double cover = 0;
        for (int x = m_box.left(); x <= seen.right(); ++x) {
            cover += static_cast<double>(cells[x - m_box.left()]);
            if (const quint32 share = shareOf(std::abs(cover)); share > 0 && x >= seen.left())
                row(y)[x] = mixed(row(y)[x], color, share);
        }
    }
}

/// A straight piece.
void StrokeRaster::piece(QPointF from, QPointF to, double width, QRgb color)
{
    const double half = width / 2;
    if (from.y() == to.y())
        fill(QRectF(QPointF(std::min(from.x(), to.x()), from.y() - half),
                    QPointF(std::max(from.x(), to.x()), from.y() + half)),
             color);
    else if (from.x() == to.x())
        fill(QRectF(QPointF(from.x() - half, std::min(from.y(), to.y())),
                    QPointF(from.x() + half, std::max(from.y(), to.y()))),
             color);
    else
        line(from, to, width, color);
}

static double lengthOf(QPointF way)
{
    return std::abs(way.x()) + std::abs(way.y());
}

/// A quadratic curve over the corner.
void StrokeRaster::corner(const Turn &turn, double width, QRgb color)
{
    const double reach = width / 2 + 1;
    const QRectF box = QRectF(turn.first, turn.last).normalized().adjusted(-reach, -reach, reach, reach);
    if (!box.intersects(QRectF(m_clip)))
        return;
    m_outline.clear();
    m_inner.clear();
    const auto add = [&](QPointF at, QPointF ahead) {
        const double length = std::hypot(ahead.x(), ahead.y());
        const QPointF beside = QPointF(-ahead.y(), ahead.x()) * (width / 2 / std::max(length, 1e-9));
        m_outline.push_back(at + beside);
        m_inner.push_back(at - beside);
    };
    add(turn.first, turn.over - turn.from);
    const double radius = lengthOf(turn.over - turn.from);
    const double pieces = std::ceil(kCornerPieces * std::sqrt(radius)) + 1;
    for (double i = 0; i <= pieces; ++i) {
        const double t = i / pieces;
        add(turn.from * ((1 - t) * (1 - t)) + turn.over * (2 * t * (1 - t)) + turn.to * (t * t),
            (turn.over - turn.from) * (1 - t) + (turn.to - turn.over) * t);
    }
    add(turn.last, turn.to - turn.over);
    m_outline.insert(m_outline.end(), m_inner.rbegin(), m_inner.rend());
    shape(m_outline, color);
}

/// The edge of the pixel that a point is in, or on, in this direction, which is level or upright.
static QPointF pixelEdge(QPointF point, QPointF way)
{
    if (way.x() != 0)
        return {way.x() > 0 ? std::ceil(point.x()) : std::floor(point.x()), point.y()};
    return {point.x(), way.y() > 0 ? std::ceil(point.y()) : std::floor(point.y())};
}

static QPointF direction(QPointF way)
{
    const double length = lengthOf(way);
    return length > 0 ? way / length : QPointF();
}

void StrokeRaster::route(const std::vector<QPointF> &points, const Stroke &stroke, QRgb color)
{
    if (points.size() < 2)
        return;
    const double radius = settled(stroke.radius);
    const double width = settled(stroke.width);
    QPointF here = settled(points.front());
    QPointF start = here;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF over = settled(points[i]);
        const QPointF next = settled(points[i + 1]);
        const double most = std::min(lengthOf(over - here), lengthOf(next - over)) / 2;
        if (std::min(radius, most) < kLeastRadius) { // each piece goes on to the far side of the other
            piece(start, over + direction(over - here) * (width / 2), width, color);
            start = over + direction(next - over) * (width / 2);
        } else {
            const QPointF back = direction(here - over);
            const QPointF on = direction(next - over);
            Turn turn{{}, over + back * std::min(radius, most), over, over + on * std::min(radius, most), {}};
            turn.first = pixelEdge(turn.from, back);
            if (QPointF::dotProduct(turn.first - start, back) > 0)
                turn.first = start; // a short piece: no pixel of it is left
            turn.last = pixelEdge(turn.to, on);
            piece(start, turn.first, width, color);
            corner(turn, width, color);
            start = turn.last;
        }
        here = over;
    }
    const QPointF last = settled(points.back());
    const QPointF end = settled(last - direction(last - here) * stroke.shortened);
    if (QPointF::dotProduct(end - start, last - here) > 0)
        piece(start, end, width, color);
}

void StrokeRaster::thinRoute(const std::vector<QPointF> &points, int width, QRgb color)
{
    const auto pixel = [](double value) { return static_cast<int>(std::floor(settled(value))); };
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF &from = points[i - 1];
        const QPointF &to = points[i];
        const QPoint first(pixel(std::min(from.x(), to.x())), pixel(std::min(from.y(), to.y())));
        const QPoint last(pixel(std::max(from.x(), to.x())), pixel(std::max(from.y(), to.y())));
        fillPixels(QRect(first, last + QPoint(width - 1, width - 1)), color);
    }
}

} // namespace grondplan::ui
