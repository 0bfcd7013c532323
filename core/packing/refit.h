#pragma once

#include "core/packing/packing.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace grondplan::packing {

/// Part of verify(): lets bins of a result fail and places what was on them again. The result's indexes have
/// been checked.
std::string checkFailures(const Problem &problem, const Result &result);

/// Where so many items of a class find a place when bins have failed.
struct Move
{
    int itemClass = 0;
    int bin = -1; ///< index of Result::bins; -1 = they find none
    std::int64_t count = 0;
    bool gaveWay = false; ///< they stood in this bin, which goes on, and are left out for others

    friend bool operator==(const Move &, const Move &) = default;
};

/// Places what is on `failed` on the other bins of an answer, which keep theirs: in the ways that prove that
/// a failure is survived, or else in the way that leaves least without a place. Ordered by class, then by
/// bin. What may be left out is placed last, and only if all that must go on cannot be placed otherwise does
/// what stands in other bins give way. \param thoroughly  also tries what those ways do not find
std::vector<Move> placeAgain(const Problem &problem, const Result &result,
                             const std::set<std::size_t> &failed, bool thoroughly);

/// How many more items of a class, up to `count`, fit beside what stands in the bins, at the capacity after a
/// failure. \param apart  each in a bin of its own that holds none of the class yet
std::int64_t placeMore(const Problem &problem, const Result &result, int itemClass, std::int64_t count,
                       bool apart);

} // namespace grondplan::packing
