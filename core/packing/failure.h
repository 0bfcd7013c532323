#pragma once

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

/// The same, but only whether all that is tried is survived.
bool survivesFailures(const Placement &placement);

/// Whether what was on these bins, ascending, finds a place on the others.
bool survivesFailure(const Placement &placement, const std::vector<std::size_t> &failed);

} // namespace grondplan::packing
