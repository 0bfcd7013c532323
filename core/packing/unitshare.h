#pragma once

#include "core/packing/packing.h"

#include <vector>

namespace grondplan::packing {

enum class UnitSharing
{
    Fits,
    DoesNotFit,
    Unknown ///< neither was found within the work there is for it
};

/// Part of verify(): whether items that must each be inside one unit can be shared out over the equal units
/// of a bin. Every way is tried, largest first, but for those that differ only in which of equal units or
/// items is which; where that is too much work the answer is Unknown.
///
/// \param undivided  as Problem::undivided
/// \param items      one entry an item
UnitSharing shareUnits(const std::vector<std::int64_t> &capacity, int units,
                       const std::vector<char> &undivided, const std::vector<const ItemClass *> &items);

} // namespace grondplan::packing
