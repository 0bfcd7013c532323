#include "ui/canvas/linkroute.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

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
        const double radius = std::min({kLinkCorner, before / 2, after / 2});
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

QPointF middleOf(const std::vector<QPointF> &points)
{
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += QLineF(points[i - 1], points[i]).length();
    double rest = length / 2;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QLineF piece(points[i - 1], points[i]);
        if (piece.length() >= rest && piece.length() > 0)
            return piece.pointAt(rest / piece.length());
        rest -= piece.length();
    }
    return points.empty() ? QPointF() : points.back();
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
