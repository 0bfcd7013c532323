#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <vector>

namespace grondplan::ui {

/// A link leaves the outline of its cards by at most this much.
inline constexpr double kRouteMargin = 20;

/// How many cards a straight piece of a link would run under.
using CrossedCards = std::function<int(const QRectF &piece)>;

/// The way from one card to another in straight pieces that are level or upright, from the middle of a side
/// to the middle of a side: the shortest with few corners that runs under the fewest cards.
///
/// \param lane  0, 1 or 2: links in different lanes keep apart where they run beside the same cards
[[nodiscard]] std::vector<QPointF> routeLink(const QRectF &from, const QRectF &to,
                                             const CrossedCards &crossed, int lane = 1);

/// The route with rounded corners, ending where the arrow head begins.
[[nodiscard]] QPainterPath roundedRoute(const std::vector<QPointF> &points, double arrow);
/// The arrow head at the end of a route.
[[nodiscard]] QPolygonF arrowHead(const std::vector<QPointF> &points, double size);
[[nodiscard]] double distanceToRoute(const std::vector<QPointF> &points, QPointF point);

} // namespace grondplan::ui
