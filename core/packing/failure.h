#pragma once

#include "core/packing/meter.h"
#include "core/packing/placement.h"

#include <vector>

namespace grondplan::packing {

/// More sets of failed bins than this are not all tried; it is every pair of 60 bins.
inline constexpr std::int64_t kMostFailures = 1770;

/// Lets every set of `reserve` bins fail and places what was on them on the others, which keep theirs. Bins
/// of equal type and content stand for each other. With more than kMostFailures sets for two or more, the
/// ones that leave least room are tried.
///
/// \param placement  normalised; nothing is changed
/// \return `worst` as indexes of its bins
FailureProof proveFailures(const Placement &placement);

/// Adds bins until every failure is survived: each the cheapest with which the failure at hand is.
/// \return false when no bin is left that helps, or the time is over
bool topUp(Placement &placement, const Meter &meter);

} // namespace grondplan::packing
