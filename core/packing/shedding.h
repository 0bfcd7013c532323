#pragma once

#include "core/packing/packing.h"

namespace grondplan::packing {

/// Whether a failure is to be survived, and something may be left out then.
bool sheds(const Problem &problem);

/// The same problem without items that may be left out: where those ask for a resource there are two instead,
/// one of normal running, of which there is no end after a failure, and one of what must go on. What survives
/// failures in it survives them in the problem. Bins and items keep their indexes.
///
/// It asks a little more than the problem: what may be left out still has a bin after a failure in which its
/// rules let it be.
struct Unshed
{
    Problem problem;
    std::vector<int> dimensionOf; ///< by dimension: that of the original
};
Unshed unshed(const Problem &problem);

/// Solves a problem of which sheds() holds.
Result solveShedding(const Problem &problem, const Budget &budget);

} // namespace grondplan::packing
