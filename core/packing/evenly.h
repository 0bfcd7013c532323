#pragma once

#include "core/packing/packing.h"

#include <vector>

namespace grondplan::packing {

/// What is to stand as evenly as it can: copies of something, each an item or in one with others.
struct Evenly
{
    struct Copies
    {
        int rank = 0; ///< 0 comes first, and at the cost of the others
        /// What matters most: on how many bins they are at least.
        std::int64_t leastBins = 1;
    };
    std::vector<Copies> copies;
    /// By item: the copies that one of it is or holds; `itemClass` is an index of `copies`.
    std::vector<std::vector<Packed>> holds;
    std::vector<char> stays; ///< by item: whether it is not moved; empty = all may be
    std::int64_t steps = 0;  ///< moves and exchanges to look at
    bool isProved = false;   ///< the bins given survive the failures: where nothing changes it is not proved
};

struct Evened
{
    bool holds = false;   ///< the bins keep all rules, and the failures are survived
    bool changed = false; ///< they are others than those given
    std::vector<Bin> bins;
    FailureProof failure; ///< of a reserve
};

/// Moves and exchanges items between the bins of an answer, so that of no copies more are in one bin than
/// need be. The bins stay, and in them everything that was asked; failures are survived as before. The
/// answer is as far as the steps go; of equal ones it is that of the first items and copies.
///
/// \param bins  within all rules of the problem, but for how many there are
Evened evenedOut(const Problem &problem, const std::vector<Bin> &bins, const Evenly &how);

} // namespace grondplan::packing
