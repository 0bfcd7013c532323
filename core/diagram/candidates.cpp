#include "core/diagram/candidates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace grondplan::diagram {

QPointF middleOf(const QRectF &box, Side side)
{
    switch (side) {
    case Side::Left:
        return {box.left(), box.center().y()};
    case Side::Right:
        return {box.right(), box.center().y()};
    case Side::Top:
        return {box.center().x(), box.top()};
    case Side::Bottom:
        break;
    }
    return {box.center().x(), box.bottom()};
}

QPointF outwards(Side side)
{
    switch (side) {
    case Side::Left:
        return {-1, 0};
    case Side::Right:
        return {1, 0};
    case Side::Top:
        return {0, -1};
    case Side::Bottom:
        break;
    }
    return {0, 1};
}

double costOf(const Path &path)
{
    double cost = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        cost += std::abs(path[i].x() - path[i - 1].x()) + std::abs(path[i].y() - path[i - 1].y());
    return cost + kCornerCost * static_cast<double>(path.size() > 2 ? path.size() - 2 : 0);
}

Path simplified(const Path &path)
{
    Path simple;
    for (const QPointF &point : path) {
        const std::size_t count = simple.size();
        if (count > 0 && simple.back() == point)
            continue;
        const bool straight =
            count > 1 && ((simple[count - 2].x() == simple.back().x() && simple.back().x() == point.x()) ||
                          (simple[count - 2].y() == simple.back().y() && simple.back().y() == point.y()));
        if (straight)
            simple.back() = point;
        else
            simple.push_back(point);
    }
    return simple;
}

/// One turn, when both sides lead towards the corner.
static void addElbow(Side a, Side b, QPointF start, QPointF end, std::vector<Path> &ways)
{
    const QPointF corner = isLevel(a) ? QPointF(end.x(), start.y()) : QPointF(start.x(), end.y());
    if (QPointF::dotProduct(corner - start, outwards(a)) >= kBeside &&
        QPointF::dotProduct(corner - end, outwards(b)) >= kBeside)
        ways.push_back({start, corner, end});
}

/// From a side to the opposite one with a cross piece at several places between them.
static void addSteps(Side a, QPointF start, QPointF end, std::vector<Path> &ways)
{
    const bool level = isLevel(a);
    const double first = level ? start.x() : start.y();
    const double last = level ? end.x() : end.y();
    const double ahead = (last - first) * (level ? outwards(a).x() : outwards(a).y());
    if (ahead < kBeside)
        return;
    if (level ? start.y() == end.y() : start.x() == end.x()) {
        ways.push_back({start, end});
        return;
    }
    const double step = std::copysign(std::min(kBeside, ahead / 2), last - first);
    for (const double at : {(first + last) / 2, first + step, last - step}) {
        const QPointF one = level ? QPointF(at, start.y()) : QPointF(start.x(), at);
        const QPointF two = level ? QPointF(at, end.y()) : QPointF(end.x(), at);
        ways.push_back({start, one, two, end});
    }
}

/// Out of a side and back into the same side of the other box, past both.
static void addDetour(Side side, QPointF start, QPointF end, std::vector<Path> &ways)
{
    const auto past = [](double a, double b, bool up) {
        return up ? std::max(a, b) + kBeside : std::min(a, b) - kBeside;
    };
    if (isLevel(side)) {
        const double x = past(start.x(), end.x(), side == Side::Right);
        ways.push_back({start, {x, start.y()}, {x, end.y()}, end});
    } else {
        const double y = past(start.y(), end.y(), side == Side::Bottom);
        ways.push_back({start, {start.x(), y}, {end.x(), y}, end});
    }
}

std::vector<Path> plainWays(const QRectF &from, const QRectF &to)
{
    std::vector<Path> ways;
    for (const Side a : kSides) {
        for (const Side b : kSides) {
            const QPointF start = middleOf(from, a);
            const QPointF end = middleOf(to, b);
            if (a == b)
                addDetour(a, start, end, ways);
            else if (isLevel(a) == isLevel(b))
                addSteps(a, start, end, ways);
            else
                addElbow(a, b, start, end, ways);
        }
    }
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < ways.size(); ++i)
        order.emplace_back(costOf(ways[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<Path> sorted;
    sorted.reserve(ways.size());
    for (const auto &[cost, index] : order)
        sorted.push_back(std::move(ways[index]));
    return sorted;
}

} // namespace grondplan::diagram
