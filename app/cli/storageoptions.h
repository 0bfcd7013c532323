#pragma once

#include "app/cli/command.h"
#include "core/scenario/scenario.h"

namespace grondplan::cli {

/// `--storage KIND`, `--copies N`, `--chunks K+M`, `--boot WHERE`, `--memory-overcommit TIMES`,
/// `--ballooning yes|no` and `--server-option ID=N`, the last any number of times.
void declareStorage(QCommandLineParser &parser, const Words &words);

/// Puts them into all zones. \return false after a complaint, with the exit code in `exit`
bool applyStorage(const QCommandLineParser &parser, const Context &context, Scenario &scenario, Exit &exit);

} // namespace grondplan::cli
