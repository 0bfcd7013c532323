#pragma once

#include "core/importers/outcome.h"
#include "core/project/project.h"

namespace grondplan::importers {

/// How sure a format is that an input is its own, from the first bytes and the name.
enum class Match
{
    No,
    Maybe,
    Yes
};

/// Reads one input, with the format named ("compose") or recognised ("auto").
///
/// Parts with mistakes are left out and reported in the outcome; sizes that nobody states come from the
/// catalogue's templates by image name and are marked (Basis). \errors UnknownFormat: no format recognises
/// the input; args: the formats known \errors NotAvailable: a format named in the contract that this version
/// cannot read; args: the format \errors MalformedInput: nothing readable; `where` is "file:line:column",
/// args: the parser's own words \errors LimitExceeded: larger, deeper or wider than allowed; args: what,
/// found, most
Result<Outcome> read(const Input &input, const QString &format, const Catalogue &catalogue);

/// Opens a file (a regular one of at most 20 MB) and reads it; siblings are read from its own folder only.
/// "-" reads standard input, with no siblings.
/// \errors as read(), and FileNotFound, FileNotReadable, NotARegularFile, FileTooLarge, FileEmpty
Result<Outcome> readFile(const QString &path, const QString &format, const Catalogue &catalogue);

/// Puts what was found into a zone of a scenario, with ids of the project; names stay as they are.
/// \return the ids of the new workloads, in the order of the outcome
std::vector<WorkloadId> addToProject(const Outcome &outcome, Project &project, ScenarioId scenario,
                                     ZoneId zone);

/// The file as the command line's `grondplan.import/1` JSON (UTF-8, indented, with a final line break).
QByteArray toJson(const Outcome &outcome, const std::function<QString(const Finding &)> &wording);

/// What a project is called that was made of a file, where nobody named it: the file's name without its last
/// suffix; "stdin" for "-".
QString projectNameFor(const QString &path);

/// The name of a new zone of a scenario: `wish`, with a number where a zone of that name is there already.
QString zoneNameFor(const Scenario &scenario, const QString &wish);

} // namespace grondplan::importers
