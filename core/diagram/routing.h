#pragma once

#include "core/diagram/gridindex.h"

#include <QPointF>
#include <QRectF>

#include <stop_token>
#include <vector>

namespace grondplan::diagram {

/// The boxes that a link joins, by their numbers.
struct Ends
{
    int from = 0;
    int to = 0;
    friend bool operator==(const Ends &, const Ends &) = default;
};

using Path = std::vector<QPointF>;

// Ways for links between boxes: level and upright pieces from the middle of a side to the middle of a side,
// short and with few corners, through no other box where there is such a way. Deterministic.

/// A plain way leaves the outline of its boxes by at most this much.
inline constexpr double kPlainMargin = 20;

/// The best of the ways with at most three corners, quickly; it may run through boxes. Empty for a box and
/// itself.
[[nodiscard]] Path plainRoute(const GridIndex &boxes, Ends ends);
/// One link's way by itself; through boxes only where there is no other.
[[nodiscard]] Path route(const GridIndex &boxes, Ends ends);
/// The ways of all links, those that would lie on each other moved apart. Empty when stopped.
[[nodiscard]] std::vector<Path> routeAll(const GridIndex &boxes, const std::vector<Ends> &links,
                                         const std::stop_token &stop = {});
/// Whether the way meets no box but those of its ends, and those only at their edges.
[[nodiscard]] bool isFree(const GridIndex &boxes, const Path &path, Ends ends);

/// Moves pieces of ways that lie on each other apart, as far as there is room beside them.
void nudgeApart(std::vector<Path> &paths, const std::vector<Ends> &links, const GridIndex &boxes);

} // namespace grondplan::diagram
