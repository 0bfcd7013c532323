#pragma once

#include <QString>

namespace grondplan::ui {

/// The icon of a kind of workload: named as its template, else the one for any workload.
[[nodiscard]] QString kindIconName(const QString &kind);

} // namespace grondplan::ui
