#pragma once

#include "app/cli/command.h"
#include "core/project/project.h"

namespace grondplan::cli {

/// `--cost SETTING=VALUE`, any number of times: what a plan reckons money with.
void declareCosts(QCommandLineParser &parser, const Words &words);

/// Puts them into the project in memory; an empty value takes the catalogue's figure again.
/// \return false after a complaint, with the exit code in `exit`
bool applyCosts(const QCommandLineParser &parser, const Context &context, Project &project, Exit &exit);

/// `--licence [WORKLOAD=]ID[,ID...]`: of all zones, or of the workloads with that name.
bool applyLicences(const QCommandLineParser &parser, const Context &context, const Project &project,
                   Scenario &scenario, Exit &exit);

} // namespace grondplan::cli
