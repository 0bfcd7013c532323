#pragma once

#include "core/project/layout.h"

#include <vector>

namespace grondplan::ui {

/// The shortest way, along the axes, that brings `pieces`, which keep together, off all of `taken`: none
/// where they lie free. Lies on the canvas' grid where the rectangles do.
///
/// \param gap  left to all of `taken` where it moves; pieces that lie free may be nearer, but touch nothing
[[nodiscard]] CanvasPoint wayClear(const std::vector<CanvasRect> &pieces,
                                   const std::vector<CanvasRect> &taken, double gap);

/// wayClear() for cards among the cards and the words of a sketch.
[[nodiscard]] CanvasPoint wayClearOfCards(const Layout &layout, const std::vector<CanvasPoint> &cards);
/// wayClear() for zones among those of a sketch, as they are drawn, and its words.
[[nodiscard]] CanvasPoint wayClearOfZones(const Layout &layout, const std::vector<CanvasRect> &zones);

/// Where a new card goes that is wanted at a place: off other cards in the zone there; where there is none,
/// far enough from the zones for one of its own.
/// \param zone  none: it gets a new one
[[nodiscard]] CanvasPoint freePlaceNear(const Layout &layout, CanvasPoint wanted, ZoneId zone);

} // namespace grondplan::ui
