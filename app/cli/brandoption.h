#pragma once

#include "app/cli/command.h"
#include "core/project/project.h"

namespace grondplan::cli {

/// The option --brand FILE|none.
void declareBrand(QCommandLineParser &parser, const Words &words);

/// Puts the brand that the option names in a project, or takes the project's out for "none"; does nothing
/// where the option is not given. Findings go to standard error. \return false after a complaint, with the
/// exit code in `exit`; the project is then as it was
bool applyBrand(const QCommandLineParser &parser, const Context &context, Project &project, Exit &exit);

} // namespace grondplan::cli
