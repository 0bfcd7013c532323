#pragma once

#include "core/packing/packing.h"

#include <string>

namespace grondplan::packing {

/// How large a random problem gets.
struct Sizes
{
    int dimensions = 3;
    int types = 4;
    int classes = 8;
    int count = 5;
    int reserve = 2;
    int least = 4;
};

/// Every constraint in every mix; some items fit nowhere. To be called inside rc::check.
Problem anyProblem(const Sizes &sizes);

/// Small enough to try every placement, most of the time: see kMostTried.
Problem smallProblem();
inline constexpr std::int64_t kMostTried = 5; ///< items
inline constexpr int kMostBins = 6;           ///< to try them in

/// What a result answers: the problem without what was not placed, or could not be kept.
Problem askedOf(Problem problem, const Result &result);

std::int64_t itemsIn(const Problem &problem);

/// The problem in a few lines, for the message of a failure.
std::string described(const Problem &problem);

} // namespace grondplan::packing
