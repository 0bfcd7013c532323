#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace grondplan::diagram {

enum class Alignment
{
    Left,
    Centre, ///< the middles one above the other
    Right,
    Top,
    Middle, ///< the middles side by side
    Bottom
};

/// Where the boxes' top left corners go so that they line up: with the outermost edge among them, or the
/// middle of what they cover.
[[nodiscard]] std::vector<QPointF> aligned(const std::vector<QRectF> &boxes, Alignment how);

/// Where the boxes' top left corners go so that the gaps between them are equal. The outermost stay, and so
/// does the order; of fewer than three boxes nothing moves.
[[nodiscard]] std::vector<QPointF> distributed(const std::vector<QRectF> &boxes, Qt::Orientation along);

/// The size that holds each of the boxes.
[[nodiscard]] QSizeF largestSize(const std::vector<QRectF> &boxes);

} // namespace grondplan::diagram
