#pragma once

#include "core/scenario/week.h"

#include <functional>

namespace grondplan::test {

/// Shares of a week from a function of the hour, 0 to 167 from Monday 0:00 on.
inline WeekCurve weekOf(const std::function<std::int32_t(int hour)> &share)
{
    WeekCurve curve;
    for (int hour = 0; hour < static_cast<int>(kHoursOfWeek); ++hour)
        curve.shares.push_back(share(hour));
    return curve;
}

/// The whole need in the hours of every day from `first` to before `last`, else a share of it.
inline WeekCurve daily(int first, int last, std::int32_t elsePpm)
{
    return weekOf([=](int hour) {
        const int ofDay = hour % 24;
        return ofDay >= first && ofDay < last ? 1'000'000 : elsePpm;
    });
}

} // namespace grondplan::test
