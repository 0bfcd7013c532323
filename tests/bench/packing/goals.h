#pragma once

#include "tests/bench/packing/measure.h"

#include <cstdio>
#include <string>
#include <vector>

namespace grondplan::bench {

struct GoalOptions
{
    std::vector<Instance> samples; ///< what E1, E2, E3 and E6 are about; goals without their sample say so
    int repeat = 1;
    int seeds = 3;                 ///< generated instances of each kind
    std::vector<std::string> only; ///< "E1", ...; empty = all
    std::FILE *out = stdout;       ///< where each line goes as it is known
};

/// One thing a goal asks, as measured.
struct GoalLine
{
    std::string goal;
    std::string asked;
    std::string measured;
    bool isMeasured = true;
    bool reached = false;
};

/// The goals of the placement engine, E1 to E9, each run as it is worded: the time is a limit given to the
/// engine, and the processor time it took is held against the same number.
std::vector<GoalLine> runGoals(const GoalOptions &options);

std::string toJson(const std::vector<GoalLine> &lines);

} // namespace grondplan::bench
