#pragma once

#include "app/cli/command.h"
#include "core/importers/outcome.h"
#include "core/plan/plan.h"
#include "core/store/store.h"

#include <optional>

namespace grondplan::cli {

/// What the inputs of a command became: a project, and the scenario of it that is meant.
struct Loaded
{
    Project project;
    ScenarioId scenario;
    bool inputErrors = false; ///< parts of an input had mistakes; the rest was read
};

/// The options of `plan` and what builds on it.
void declarePlanning(QCommandLineParser &parser, const Words &words);

/// Opens a project, or reads inputs into a new one with a single zone; findings go to standard error. The
/// planning options then change its zones in memory. \return nothing after a complaint, with the exit code in
/// `exit`
std::optional<Loaded> load(const QCommandLineParser &parser, const Context &context, Exit &exit);

/// Reads what can be read of the inputs; for each of the others a complaint, and `exit` says so.
std::vector<importers::Outcome> readAll(const QStringList &paths, const QString &format,
                                        const Catalogue &catalogue, const Context &context, Exit &exit);
/// Puts them all into one new zone of a scenario, named as no other zone of it.
void addAll(const std::vector<importers::Outcome> &outcomes, Project &project, ScenarioId scenario,
            const Words &words);

/// A project file, which may name its scenario as PROJECT#SCENARIO.
std::optional<Loaded> openProject(const QString &argument, const QString &scenarioName,
                                  const Context &context, Exit &exit);

/// A whole number in a range, or a complaint.
std::optional<std::int64_t> numberOption(const QCommandLineParser &parser, const Context &context,
                                         const QString &option, std::int64_t least, std::int64_t most,
                                         Exit &exit);

/// One of the words allowed, or a complaint.
bool oneOf(const QCommandLineParser &parser, const Context &context, const QString &option,
           const QStringList &allowed, Exit &exit);

} // namespace grondplan::cli
