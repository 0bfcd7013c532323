#pragma once

#include "core/packing/placement.h"

#include <optional>

namespace grondplan::packing {

/// The cheapest bins that hold all items where these are all alike, as the node VMs of a cluster are: then
/// only how many bins there are of each type matters, which is counted out.
struct OneKind
{
    std::vector<std::int64_t> bins; ///< by type
    std::int64_t cost = 0;
};

/// \return nothing where items differ, where rules beyond one bin tell them apart, where a bound leaves a
/// dimension out, where the stock does not do, or where counting would take too long
std::optional<OneKind> cheapestOfOneKind(const Model &model);

/// The same, filled.
std::optional<Placement> placeOneKind(const Model &model);

} // namespace grondplan::packing
