#pragma once

#include <QString>

namespace grondplan {
struct Plan;
struct Scenario;
} // namespace grondplan

namespace grondplan::ui {

/// A figure in words by its path in the plan's JSON: what it is, whose it is and which reading.
QString figureName(const QString &path, const Plan &plan, const Scenario &scenario);

} // namespace grondplan::ui
