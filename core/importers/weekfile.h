#pragma once

#include "core/base/result.h"
#include "core/scenario/week.h"

#include <QByteArray>

namespace grondplan::importers {

/// A week from measured values, hour by hour from Monday 0:00 on, of any kind: the largest is the whole need.
/// A JSON list of 168 numbers, or text: a value a line, or the last cell of each line of a table, of which
/// the first line may name its columns; or all in one line. \errors InvalidValue: args: what was found,
/// "week-values"
Result<WeekCurve> readWeek(const QByteArray &bytes, const QString &fileName);

} // namespace grondplan::importers
