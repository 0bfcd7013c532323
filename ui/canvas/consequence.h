#pragma once

#include "ui/planning/forecast.h"

#include <QString>

namespace grondplan::ui {

/// What a drop would do, and what that would change: "Moves api to Cluster · 1 server more · EUR 129.00 more
/// a month". Without an answer yet, only what it does.
[[nodiscard]] QString consequenceText(const QString &what, const Forecast::Answer *answer);

} // namespace grondplan::ui
