#pragma once

#include "core/diagram/candidates.h"

#include <optional>

namespace grondplan::diagram {

/// The shortest way from one box to another round all others, by A* over the lines that end at boxes; nothing
/// where no such way is found.
///
/// \param within     the way stays in here
/// \param clearance  how far it keeps from other boxes
[[nodiscard]] std::optional<Path> searchWay(const GridIndex &boxes, Ends ends, const QRectF &within,
                                            double clearance);

} // namespace grondplan::diagram
