#pragma once

#include "app/cli/command.h"
#include "core/project/project.h"

namespace grondplan::cli {

/// `--week WORKLOAD=PROFILE` or `=FILE`, `--sheddable WORKLOAD,...`: how needs go over the week, and what may
/// be left down after a failure.
void declareDemand(QCommandLineParser &parser, const Words &words);
/// \return whether all that is named is there; else with a complaint and its exit code in `exit`
bool applyDemand(const QCommandLineParser &parser, const Context &context, const Project &project,
                 Scenario &scenario, Exit &exit);

} // namespace grondplan::cli
