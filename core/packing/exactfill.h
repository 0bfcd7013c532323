#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <optional>

namespace grondplan::packing {

/// Where so many bins of the only type leave hardly any room, few fillings are full enough to be among them.
/// Lists these, and looks for a set of them that holds every item once.
///
/// \param bins  how many to use; all of them have what is left over to share
/// \return nothing when there are too many fillings, or no set was found in time
std::optional<Placement> fillExactly(const Model &model, std::int64_t bins, Meter &meter);

} // namespace grondplan::packing
