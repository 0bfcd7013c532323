#pragma once

#include "core/plan/plan.h"

#include <QByteArray>

#include <functional>

namespace grondplan {

/// The plan as the command line's `grondplan.plan/1` JSON (UTF-8, indented, with a final line break).
///
/// \param explanations  from explain(); empty = without "explain"
/// \param wording       turns a finding into its sentence
QByteArray planToJson(const Project &project, const Plan &plan, const std::vector<Explanation> &explanations,
                      const std::function<QString(const Finding &)> &wording);

} // namespace grondplan
