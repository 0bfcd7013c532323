#pragma once

#include "core/plan/zonejob.h"

#include <vector>

namespace grondplan::placement {

/// Solves a problem in which one baseline stands for several types of server, by what they are licensed for:
/// a zone's servers may differ in their licences, not in the baseline. Each baseline is tried by itself; the
/// best is taken, and the bound is the least of theirs.
///
/// \param baselineOf  bin type to index into ZoneJob::baselines, those of one baseline side by side
packing::Result solvedByBaseline(const ZoneJob &job, Reading reading, const packing::Problem &problem,
                                 const std::vector<int> &baselineOf);

} // namespace grondplan::placement
