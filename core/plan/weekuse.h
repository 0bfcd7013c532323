#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <algorithm>
#include <cstdint>

namespace grondplan {

/// What the servers of a zone would be, and cost, if something did not count.
struct Otherwise
{
    std::int64_t servers = 0;
    Money cost{};      ///< a month, as Bound::of
    bool whole = true; ///< everything found a place, and failures were survived

    /// What costs this much less a month; 0 where it does not.
    [[nodiscard]] Money savedBy(const Money &chosen) const
    {
        return {std::max<std::int64_t>(cost.minor - chosen.minor, 0), cost.currency};
    }
    friend bool operator==(const Otherwise &, const Otherwise &) = default;
};

/// How the needs of a zone go over the week, where workloads with a curve are placed for the hours that can
/// be the busiest of a server, instead of for the sum of their peaks.
struct WeekUse
{
    int busiestHour = 0;    ///< from Monday 0:00 on, in which most CPU is asked
    MilliCpu busiest;       ///< what is asked in it, with the overhead of layers
    MilliCpu peaks;         ///< the sum of the peaks
    std::int64_t hours = 0; ///< so many hours, or groups of them, servers are filled for
    Otherwise atPeaks;      ///< with all curves left out

    friend bool operator==(const WeekUse &, const WeekUse &) = default;
};

/// What may be left down after a failure, and what that saves.
struct Shedding
{
    std::int64_t workloads = 0;
    std::int64_t instances = 0;
    Otherwise allMustRun; ///< with nothing left down

    friend bool operator==(const Shedding &, const Shedding &) = default;
};

} // namespace grondplan
