#pragma once

#include "core/scenario/week.h"

#include <rapidcheck.h>

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

/// None, a profile that may not be known, or some hours at the whole need and others below it.
inline WeekCurve anyWeek()
{
    const int kind = *rc::gen::inRange(0, 4);
    if (kind == 0)
        return {};
    if (kind == 1)
        return {*rc::gen::element<QString>(QStringLiteral("office-hours"), QStringLiteral("no such")), {}};
    const int first = *rc::gen::inRange(0, 23);
    const int last = *rc::gen::inRange(first + 1, 25);
    return daily(first, last, *rc::gen::inRange(0, 1'000'001));
}

} // namespace grondplan::test
