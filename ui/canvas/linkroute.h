#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>

#include <vector>

namespace grondplan::ui {

inline constexpr double kLinkCorner = 8; ///< radius of the corners of a link

/// The route with rounded corners, ending where the arrow head begins.
[[nodiscard]] QPainterPath roundedRoute(const std::vector<QPointF> &points, double arrow);
/// The arrow head at the end of a route.
[[nodiscard]] QPolygonF arrowHead(const std::vector<QPointF> &points, double size);
/// The point half way along it.
[[nodiscard]] QPointF middleOf(const std::vector<QPointF> &points);
[[nodiscard]] double distanceToRoute(const std::vector<QPointF> &points, QPointF point);

} // namespace grondplan::ui
