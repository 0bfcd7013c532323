#pragma once

#include "core/outlook/working.h"
#include "core/plan/plan.h"

#include <vector>

namespace grondplan::outlook {

/// What so many drawn futures come to, in rising order of servers.
struct ServerChance
{
    std::int64_t servers = 0;
    std::int64_t runs = 0;    ///< that need just so many
    std::int64_t upToPpm = 0; ///< share of all runs that need so many or fewer

    friend bool operator==(const ServerChance &, const ServerChance &) = default;
};

/// The smallest value that at least this share of the runs does not pass (nearest rank).
struct Percentile
{
    int percent = 50;
    std::int64_t servers = 0;
    Money month;

    friend bool operator==(const Percentile &, const Percentile &) = default;
};

struct Chances
{
    std::int64_t runs = 0;
    std::vector<ServerChance> servers;
    std::vector<Percentile> percentiles; ///< P50, P90, P95
    std::int64_t planned = 0;            ///< servers of the plan's likely reading
    Money plannedMonth;
    std::int64_t sufficesPpm = 0; ///< share of the runs that need no more servers than planned
    std::int64_t unplaced = 0;    ///< runs in which something has no place; they count as needing more
    std::int64_t ranges = 0;      ///< workloads whose need is drawn: those with a range
    std::int64_t figures = 0;     ///< of the method that have a band, and are drawn from it

    friend bool operator==(const Chances &, const Chances &) = default;
};

inline constexpr int kUsualRuns = 1000;

/// Draws futures and plans each: every figure of the method from its band, every workload's need from the
/// range that the architect gave it; each by itself, all from triangular distributions with the likely value
/// as their peak. Seeded: the same project gives the same chances, with any number of threads.
///
/// \source triangular distribution: inverse of F(x) = (x - a)^2 / ((b - a)(c - a)) below the peak c
/// \errors as plan(); Cancelled
Result<Chances> chancesOf(const Project &project, ScenarioId scenario, int runs, const Working &how);

/// A draw from a triangular distribution. \param share  0 to below 1 \param low,likely,high  in order
std::int64_t triangular(std::int64_t low, std::int64_t likely, std::int64_t high, double share);

} // namespace grondplan::outlook
