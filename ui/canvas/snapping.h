#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace grondplan::ui {

class CanvasView;

/// What a moving rectangle is in line with.
struct Snap
{
    struct Gap
    {
        QLineF line; ///< from edge to edge
        double length = 0;
    };

    std::optional<double> x; ///< how much further to the right it goes; unset where nothing is near
    std::optional<double> y;
    std::vector<QLineF> guides; ///< through the edges or middles that line up
    std::vector<Gap> gaps;      ///< that are equal
};

/// Brings a rectangle in line with others, edge with edge and middle with middle, or to a distance that its
/// neighbours in the row or column have too; each direction by itself, by the least that does.
///
/// \param reach  no further than this, in canvas units
[[nodiscard]] Snap snapTo(const QRectF &moving, const std::vector<QRectF> &others, double reach);

/// Shows guides, and gaps with their sizes, in the window's coordinates.
void paintSnap(QPainter &painter, const CanvasView &view, const Snap &snap);

} // namespace grondplan::ui
