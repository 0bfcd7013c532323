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

/// The problem in a few lines, for the message of a failure.
std::string described(const Problem &problem);

} // namespace grondplan::packing
