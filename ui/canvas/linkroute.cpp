#include "ui/canvas/linkroute.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace grondplan::ui {

static constexpr double kCornerRadius = 8;
static constexpr double kCostOfCorner = 40;
static constexpr double kCostOfCard = 2000;
static constexpr double kFirstLane = 8; ///< how far a link runs beside a card
static constexpr double kBetweenLanes = 4;

using Route = std::vector<QPointF>;

enum class Side
{
    Left,
    Right,
    Top,
    Bottom
};
static constexpr std::array kSides = {Side::Right, Side::Bottom, Side::Left, Side::Top};

static QPointF middleOf(const QRectF &rect, Side side)
{
    switch (side) {
    case Side::Left:
        return {rect.left(), rect.center().y()};
    case Side::Right:
        return {rect.right(), rect.center().y()};
    case Side::Top:
        return {rect.center().x(), rect.top()};
    case Side::Bottom:
        break;
    }
    return {rect.center().x(), rect.bottom()};
}

static QPointF outwards(Side side)
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

static bool isLevel(Side side)
{
    return side == Side::Left || side == Side::Right;
}

/// From side to side with one turn, when both lead towards the corner.
static void addElbow(Side a, Side b, QPointF start, QPointF end, std::vector<Route> &routes)
{
    constexpr double kAway = kFirstLane;
    const QPointF corner = isLevel(a) ? QPointF(end.x(), start.y()) : QPointF(start.x(), end.y());
    if (QPointF::dotProduct(corner - start, outwards(a)) < kAway ||
        QPointF::dotProduct(corner - end, outwards(b)) < kAway)
        return;
    routes.push_back({start, corner, end});
}

/// From side to opposite side with a cross piece at several places between them.
static void addSteps(Side a, QPointF start, QPointF end, double away, std::vector<Route> &routes)
{
    const bool level = isLevel(a);
    const double first = level ? start.x() : start.y();
    const double last = level ? end.x() : end.y();
    const double ahead = (last - first) * (level ? outwards(a).x() : outwards(a).y());
    if (ahead < kFirstLane)
        return;
    if (level ? start.y() == end.y() : start.x() == end.x()) {
        routes.push_back({start, end});
        return;
    }
    const double step = std::copysign(std::min(away, ahead / 2), last - first);
    for (const double at : {first + step, last - step, (first + last) / 2}) {
        const QPointF one = level ? QPointF(at, start.y()) : QPointF(start.x(), at);
        const QPointF two = level ? QPointF(at, end.y()) : QPointF(end.x(), at);
        routes.push_back({start, one, two, end});
    }
}

/// Out of a side and back into the same side of the other card, past both.
static void addDetour(Side side, QPointF start, QPointF end, double away, std::vector<Route> &routes)
{
    const auto past = [away](double a, double b, bool up) {
        return up ? std::max(a, b) + away : std::min(a, b) - away;
    };
    if (isLevel(side)) {
        const double x = past(start.x(), end.x(), side == Side::Right);
        routes.push_back({start, {x, start.y()}, {x, end.y()}, end});
    } else {
        const double y = past(start.y(), end.y(), side == Side::Bottom);
        routes.push_back({start, {start.x(), y}, {end.x(), y}, end});
    }
}

static bool turnsBack(const Route &route)
{
    for (std::size_t i = 2; i < route.size(); ++i) {
        if (QPointF::dotProduct(route[i - 1] - route[i - 2], route[i] - route[i - 1]) < 0)
            return true;
    }
    return false;
}

/// Through the room beside the cards: out of one side, along it to the corner where the other card's side
/// begins.
static void addLanes(const QRectF &from, const QRectF &to, double away, std::vector<Route> &routes)
{
    for (const Side a : kSides) {
        for (const Side b : kSides) {
            const QPointF start = middleOf(from, a);
            const QPointF end = middleOf(to, b);
            const QPointF out = start + outwards(a) * away;
            const QPointF in = end + outwards(b) * away;
            for (const QPointF corner : {QPointF(out.x(), in.y()), QPointF(in.x(), out.y())}) {
                Route route = {start, out, corner, in, end};
                if (!turnsBack(route))
                    routes.push_back(std::move(route));
            }
        }
    }
}

static double costOf(const Route &route, const QRectF &from, const QRectF &to, const CrossedCards &crossed)
{
    double cost = kCostOfCorner * static_cast<double>(route.size());
    const QRectF insideFrom = from.adjusted(1, 1, -1, -1);
    const QRectF insideTo = to.adjusted(1, 1, -1, -1);
    for (std::size_t i = 1; i < route.size(); ++i) {
        const QPointF &a = route[i - 1];
        const QPointF &b = route[i];
        const QRectF piece = QRectF(a, b).normalized();
        const QRectF solid = piece.adjusted(-0.5, -0.5, 0.5, 0.5);
        cost += std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
        cost += kCostOfCard * (crossed(piece) + (solid.intersects(insideFrom) ? 1 : 0) +
                               (solid.intersects(insideTo) ? 1 : 0));
    }
    return cost;
}

/// Points in the middle of a straight line say nothing.
static Route simplified(const Route &route)
{
    Route simple;
    for (const QPointF &point : route) {
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
    return simple.size() < 2 ? route : simple;
}

std::vector<QPointF> routeLink(const QRectF &from, const QRectF &to, const CrossedCards &crossed, int lane)
{
    const double away = kFirstLane + kBetweenLanes * lane;
    std::vector<Route> routes;
    for (const Side a : kSides) {
        for (const Side b : kSides) {
            const QPointF start = middleOf(from, a);
            const QPointF end = middleOf(to, b);
            if (a == b)
                addDetour(a, start, end, away, routes);
            else if (isLevel(a) == isLevel(b))
                addSteps(a, start, end, away, routes);
            else
                addElbow(a, b, start, end, routes);
        }
    }
    Route best;
    double least = std::numeric_limits<double>::max();
    const auto choose = [&] {
        for (const Route &route : routes) {
            const double cost = costOf(route, from, to, crossed);
            if (cost < least) {
                least = cost;
                best = route;
            }
        }
    };
    choose();
    if (least >= kCostOfCard) { // under a card, or long enough to be worth a second look
        routes.clear();
        addLanes(from, to, away, routes);
        choose();
    }
    return simplified(best);
}

static QPointF towards(QPointF from, QPointF to, double distance)
{
    const QLineF line(from, to);
    return line.length() <= distance ? to : line.pointAt(distance / line.length());
}

QPainterPath roundedRoute(const std::vector<QPointF> &points, double arrow)
{
    QPainterPath path;
    if (points.size() < 2)
        return path;
    path.moveTo(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double before = QLineF(points[i - 1], points[i]).length();
        const double after = QLineF(points[i], points[i + 1]).length();
        const double radius = std::min({kCornerRadius, before / 2, after / 2});
        path.lineTo(towards(points[i], points[i - 1], radius));
        path.quadTo(points[i], towards(points[i], points[i + 1], radius));
    }
    path.lineTo(towards(points.back(), points[points.size() - 2], arrow));
    return path;
}

QPolygonF arrowHead(const std::vector<QPointF> &points, double size)
{
    if (points.size() < 2)
        return {};
    const QPointF tip = points.back();
    const QLineF line(tip, points[points.size() - 2]);
    if (line.length() <= 0)
        return {};
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y(), along.x());
    return QPolygonF(
        {tip, tip + along * size + across * size * 0.45, tip + along * size - across * size * 0.45});
}

double distanceToRoute(const std::vector<QPointF> &points, QPointF point)
{
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF along = points[i] - a;
        const double square = QPointF::dotProduct(along, along);
        const double share =
            square > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / square, 0.0, 1.0) : 0.0;
        least = std::min(least, QLineF(point, a + along * share).length());
    }
    return least;
}

} // namespace grondplan::ui
