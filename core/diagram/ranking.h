#pragma once

#include "core/diagram/routing.h"

#include <vector>

namespace grondplan::diagram {

/// Shortens links that lead from layer to layer without changing which way they lead: the sum of the layers
/// they span becomes as small as it can be, or as small as a number of steps makes it. Every connected part
/// begins in layer 0.
///
/// \param links  each leads to a later layer; no two are the same
/// \source the network simplex method: Gansner et al.: A Technique for Drawing Directed Graphs, IEEE
/// Transactions on Software Engineering 19(3), 1993, section 2.3
void shortenLinks(const std::vector<Ends> &links, std::vector<int> &layerOf);

} // namespace grondplan::diagram
