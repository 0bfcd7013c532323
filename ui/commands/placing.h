#pragma once

#include "core/project/project.h"

#include <vector>

namespace grondplan::ui {

/// Room around the cards of a zone, in canvas units.
inline constexpr double kZonePadding = 24;
inline constexpr double kZoneHeader = 56; ///< name, tier and totals, above the cards
inline constexpr double kNoteWidth = 200; ///< of a new note
inline constexpr double kNoteHeight = 72;
inline constexpr double kLeastNoteWidth = 64;
inline constexpr double kLeastNoteHeight = 32;
inline constexpr double kCardGap = 24;   ///< between cards that the program places
inline constexpr double kCanvasStep = 8; ///< places that the program or the keyboard chooses lie on this grid

[[nodiscard]] double onGrid(double value); ///< the nearest place on the canvas' grid
[[nodiscard]] CanvasRect cardRect(CanvasPoint place);
/// The place of a card whose middle is here, on the grid.
[[nodiscard]] CanvasPoint cardAround(CanvasPoint middle);
[[nodiscard]] CanvasRect shifted(CanvasRect rect, CanvasPoint by);
/// Where a zone is drawn: its title alone where it is folded.
[[nodiscard]] CanvasRect drawnZone(const Layout &layout, ZoneId zone);
[[nodiscard]] bool overlaps(const CanvasRect &a, const CanvasRect &b);
[[nodiscard]] bool contains(const CanvasRect &outer, CanvasPoint point);

/// The least rectangle that holds the zone and these cards with room around them; the zone as it is where
/// they lie inside.
[[nodiscard]] CanvasRect zoneHolding(CanvasRect zone, const std::vector<CanvasPoint> &cards);
/// The zone that just fits one card at this place.
[[nodiscard]] CanvasRect zoneAround(CanvasPoint card);
/// Places in a zone that no card takes: along its rows first, then below them.
[[nodiscard]] std::vector<CanvasPoint> freePlaces(const Scenario &scenario, const Layout &layout, ZoneId zone,
                                                  std::size_t count);
/// The smallest size a zone may be given: room for its cards, and for its header.
[[nodiscard]] CanvasRect leastZone(const Scenario &scenario, const Layout &layout, ZoneId zone);
/// A place for a zone that covers no other one: right of them all.
[[nodiscard]] CanvasRect freeZone(const Layout &layout);

} // namespace grondplan::ui
