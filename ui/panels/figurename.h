#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace grondplan {
struct Plan;
struct Scenario;
} // namespace grondplan

namespace grondplan::ui {

/// The index that a path of the plan's JSON has after `list`; none where it has no such list.
std::optional<std::size_t> indexIn(const QString &path, const char *list);

/// A figure in words by its path in the plan's JSON: what it is, whose it is and which reading.
QString figureName(const QString &path, const Plan &plan, const Scenario &scenario);

} // namespace grondplan::ui
