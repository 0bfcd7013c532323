#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace grondplan {

inline constexpr std::size_t kHoursOfWeek = 168;

/// How a workload's need of CPU goes over the week: shares of the need, hour by hour from Monday 0:00. Either
/// a profile of the catalogue or shares of its own; neither = the whole need at every hour.
///
/// Memory has none: what a process once took it seldom gives back.
struct WeekCurve
{
    QString profile;                  ///< id of a table of the catalogue, without its "week."
    std::vector<std::int32_t> shares; ///< parts per million, kHoursOfWeek of them or none; the most is all

    [[nodiscard]] bool isSet() const { return !profile.isEmpty() || !shares.empty(); }
    friend bool operator==(const WeekCurve &, const WeekCurve &) = default;
};

/// Shares from measured values of any kind, such as vCPU, percent or requests: the largest is the whole need.
/// Each is rounded up. Empty where there are not kHoursOfWeek values from 0 on with one above it.
std::vector<std::int32_t> weekShares(const std::vector<double> &measured);

} // namespace grondplan
