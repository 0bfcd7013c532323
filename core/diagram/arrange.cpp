#include "core/diagram/arrange.h"

#include <algorithm>
#include <numeric>

namespace grondplan::diagram {

static QRectF around(const std::vector<QRectF> &boxes)
{
    QRectF all;
    for (const QRectF &box : boxes)
        all |= box;
    return all;
}

static QPointF alignedCorner(const QRectF &box, const QRectF &all, Alignment how)
{
    switch (how) {
    case Alignment::Left:
        return {all.left(), box.top()};
    case Alignment::Centre:
        return {all.center().x() - box.width() / 2, box.top()};
    case Alignment::Right:
        return {all.right() - box.width(), box.top()};
    case Alignment::Top:
        return {box.left(), all.top()};
    case Alignment::Middle:
        return {box.left(), all.center().y() - box.height() / 2};
    case Alignment::Bottom:
        break;
    }
    return {box.left(), all.bottom() - box.height()};
}

std::vector<QPointF> aligned(const std::vector<QRectF> &boxes, Alignment how)
{
    const QRectF all = around(boxes);
    std::vector<QPointF> corners;
    corners.reserve(boxes.size());
    for (const QRectF &box : boxes)
        corners.push_back(alignedCorner(box, all, how));
    return corners;
}

std::vector<QPointF> distributed(const std::vector<QRectF> &boxes, Qt::Orientation along)
{
    const bool level = along == Qt::Horizontal;
    const auto start = [level](const QRectF &box) { return level ? box.left() : box.top(); };
    const auto length = [level](const QRectF &box) { return level ? box.width() : box.height(); };
    std::vector<QPointF> corners;
    for (const QRectF &box : boxes)
        corners.push_back(box.topLeft());
    if (boxes.size() < 3)
        return corners;
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return start(boxes[a]) + length(boxes[a]) / 2 < start(boxes[b]) + length(boxes[b]) / 2;
    });
    const double first = start(boxes[order.front()]);
    const double last = start(boxes[order.back()]) + length(boxes[order.back()]);
    double filled = 0;
    for (const QRectF &box : boxes)
        filled += length(box);
    const double gap = (last - first - filled) / static_cast<double>(boxes.size() - 1);
    double next = first;
    for (const std::size_t index : order) {
        (level ? corners[index].rx() : corners[index].ry()) = next;
        next += length(boxes[index]) + gap;
    }
    return corners;
}

QSizeF largestSize(const std::vector<QRectF> &boxes)
{
    QSizeF size(0, 0);
    for (const QRectF &box : boxes)
        size = size.expandedTo(box.size());
    return size;
}

} // namespace grondplan::diagram
