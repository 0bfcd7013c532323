#pragma once

#include "core/diagram/routing.h"

#include <array>

namespace grondplan::diagram {

enum class Side
{
    Right,
    Bottom,
    Left,
    Top
};
inline constexpr std::array kSides = {Side::Right, Side::Bottom, Side::Left, Side::Top};
inline constexpr double kCornerCost = 40; ///< how much longer a way may be to save a corner
inline constexpr double kBeside = 12;     ///< how far a way runs beside the boxes it joins

[[nodiscard]] QPointF middleOf(const QRectF &box, Side side);
[[nodiscard]] QPointF outwards(Side side);
[[nodiscard]] inline bool isLevel(Side side)
{
    return side == Side::Left || side == Side::Right;
}
/// Length, and what its corners cost.
[[nodiscard]] double costOf(const Path &path);
/// Without points that do not turn.
[[nodiscard]] Path simplified(const Path &path);

/// The ways with at most three corners that do not look at other boxes, the cheapest first.
[[nodiscard]] std::vector<Path> plainWays(const QRectF &from, const QRectF &to);

} // namespace grondplan::diagram
