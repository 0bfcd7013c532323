#pragma once

#include "core/packing/packing.h"

#include <vector>

namespace grondplan::packing {

/// Part of verify(): whether items that must each be inside one unit can be shared out over the equal units
/// of a bin, by trying, largest first. \param items  one entry an item
bool canShareUnits(const std::vector<std::int64_t> &capacity, int units,
                   std::vector<const ItemClass *> items);

} // namespace grondplan::packing
