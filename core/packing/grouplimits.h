#pragma once

#include "core/packing/placement.h"

#include <vector>

// What spread groups cannot have, so that the rest of them can be placed.

namespace grondplan::packing {

/// Takes out what the spread of a group rules out with the stock there is, largest items first.
void limitGroups(Model &model);

/// The groups that must use some number of bins and lack items: with fewer of them that number is to be met
/// again.
std::vector<char> lackingGroups(const Model &model, const Placement &placement);

/// Leaves out what the groups lack, or all of them. \return whether there were any
bool reduceGroups(Model &model, const Placement &placement, bool wholly);

} // namespace grondplan::packing
