#pragma once

#include "core/scenario/scenario.h"

#include <QString>

#include <vector>

namespace grondplan {

/// The names of a scenario's zones, in its order, told apart: of several zones of one name the first keeps it
/// and the others get a number, "shop", "shop (2)", that no other zone has.
std::vector<QString> zoneLabels(const Scenario &scenario);

/// The scenario with the names of its zones and of its workloads told apart in the same way, for what names
/// them as keys.
Scenario withDistinctNames(Scenario scenario);

} // namespace grondplan
