#pragma once

#include <QImage>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QRgb>

#include <cstddef>
#include <vector>

namespace grondplan::ui {

/// Draws opaque lines and small shapes with smooth edges straight into an image: what QPainter draws, many
/// times faster, which is what a sketch with thousands of links needs. Coordinates are the image's pixels.
///
/// A pixel comes out the same whatever the clip is, and also when all coordinates are moved by whole pixels.
class StrokeRaster
{
public:
    /// \param image  Format_RGB32, outlives this
    StrokeRaster(QImage &image, const QRect &clip);

    /// Rounded to a whole pixel, alike in every pixel.
    [[nodiscard]] static int nearest(double value);

    void fill(const QRectF &rect, QRgb color);
    void fillPixels(const QRect &pixels, QRgb color);
    void blendPixels(const QRect &pixels, QRgb color, double share); ///< this share of it, 0 to 1
    /// Of any direction.
    void line(QPointF from, QPointF to, double width, QRgb color);
    /// A pixel wide, of any direction; quicker than line().
    void thinLine(QPointF from, QPointF to, QRgb color);
    /// The inside of a closed outline that does not cross itself. Meant for small ones.
    void shape(const std::vector<QPointF> &outline, QRgb color);
    /// How a line through points is drawn.
    struct Stroke
    {
        double width = 1;
        double radius = 0;    ///< of its corners
        double shortened = 0; ///< it ends so much before the last point
    };
    /// A line whose pieces are level or upright.
    void route(const std::vector<QPointF> &points, const Stroke &stroke, QRgb color);
    /// The same in whole pixels with sharp corners, for views from afar.
    void thinRoute(const std::vector<QPointF> &points, int width, QRgb color);

private:
    /// A quarter turn, with the straight bits before and after it up to the edges of their pixels: so no
    /// pixel is shared by what is drawn piece by piece.
    struct Turn
    {
        QPointF first;
        QPointF from;
        QPointF over; ///< the corner
        QPointF to;
        QPointF last;
    };

    /// The steps of a line in which it may be seen, along its longer direction, and how it goes across it.
    struct Course
    {
        bool steep = false; ///< along is down, and all of this turned so
        QRect clip;
        QPointF start;
        double slope = 0;
        int first = 0;
        int last = -1;
    };

    [[nodiscard]] Course courseOf(QPointF from, QPointF to, double reach) const;
    [[nodiscard]] QRgb *row(int y) const;
    void piece(QPointF from, QPointF to, double width, QRgb color);
    void corner(const Turn &turn, double width, QRgb color);
    void edge(QPointF from, QPointF to);
    void edgeRow(float *cells, double from, double to, double area) const;

    uchar *m_bits;
    qsizetype m_stride;
    QRect m_clip;
    std::vector<QPointF> m_outline;
    std::vector<QPointF> m_inner;
    std::vector<float> m_cover; ///< of a shape: what each pixel adds to the cover of those right of it
    QRect m_box;                ///< of a shape
};

} // namespace grondplan::ui
