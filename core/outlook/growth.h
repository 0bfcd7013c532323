#pragma once

#include "core/outlook/working.h"
#include "core/plan/plan.h"

namespace grondplan::outlook {

/// A scenario as it is after so many months of growth. Where a workload has two or more replicas their number
/// grows, else its size; rounded up, at the end.
///
/// \source design decision: needs of month m are need * (1 + growth)^m, kept to a millionth from month to
/// month
/// \errors LimitExceeded: something grows out of what is accepted; `where` is the workload
Result<Scenario> grown(const Scenario &scenario, std::int64_t months);

/// Whether anything that is placed grows or shrinks.
bool grows(const Scenario &scenario);

struct MonthAhead
{
    std::int64_t month = 0; ///< 0 is now
    std::int64_t servers = 0;
    Money cost;                ///< of that month
    std::int64_t unplaced = 0; ///< replicas without a place

    friend bool operator==(const MonthAhead &, const MonthAhead &) = default;
};

/// The month in which a zone has more servers, or fewer, than in the month before, or from which on not all
/// of it fits any more.
struct ServersDue
{
    std::int64_t month = 0;
    ZoneId zone;
    std::int64_t before = 0;
    std::int64_t after = 0;
    Money more; ///< of the zone's month; below 0 where it costs less
    /// Servers of the types allowed no longer hold it: `after` is then `before`, and `more` nothing.
    bool limitReached = false;

    friend bool operator==(const ServersDue &, const ServersDue &) = default;
};

struct Growth
{
    std::vector<MonthAhead> months; ///< from now to the end of what the project looks ahead
    std::vector<ServersDue> due;    ///< by month, then in the order of the zones
    /// The first month that cannot be planned, as something grows out of what is accepted.
    std::optional<std::int64_t> outOfRange;

    friend bool operator==(const Growth &, const Growth &) = default;
};

/// Plans every month that the project looks ahead, at the likely reading and today's prices.
/// \errors as plan(); Cancelled
Result<Growth> growthOf(const Project &project, ScenarioId scenario, const Working &how);

} // namespace grondplan::outlook
