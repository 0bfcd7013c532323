#pragma once

#include "ui/canvas/canvasworld.h"

#include <vector>

namespace grondplan::ui {

/// All objects in the order in which the keyboard walks them: each zone with its cards in reading order, then
/// the links.
[[nodiscard]] std::vector<CanvasObject> walkingOrder(const CanvasWorld &world);

/// Which objects an arrow key may reach.
enum class Reachable
{
    ZonesAndCards,
    CardsOnly
};

/// The nearest object in a direction; `from` itself when there is none.
///
/// \param key  Qt::Key_Left, Key_Right, Key_Up or Key_Down
[[nodiscard]] CanvasObject neighbour(const CanvasWorld &world, CanvasObject from, int key,
                                     Reachable reachable);
/// The card nearest to another one; none when it is alone.
[[nodiscard]] CanvasObject nearestCard(const CanvasWorld &world, CanvasObject from);

} // namespace grondplan::ui
