#pragma once

#include "core/packing/wide.h"

#include <vector>

namespace grondplan::packing {

/// Of `failing` bins that may be any, as much as they can have: the largest first, and of each type no more
/// than there are.
///
/// \param sizes  by type
/// \param bins   by type
Wide mostLost(const std::vector<Wide> &sizes, const std::vector<std::int64_t> &bins, std::int64_t failing);

} // namespace grondplan::packing
