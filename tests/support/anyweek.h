#pragma once

#include "tests/support/weeks.h"

#include <rapidcheck.h>

namespace grondplan::test {

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
