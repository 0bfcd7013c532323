#pragma once

#include "core/base/finding.h"

#include <QIcon>
#include <QPalette>

namespace grondplan::ui {

/// The shape says how bad it is; the colour only repeats it.
QIcon severityIcon(Severity severity, const QPalette &palette);
QString severityName(Severity severity);

} // namespace grondplan::ui
