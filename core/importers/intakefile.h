#pragma once

#include "core/importers/outcome.h"

namespace grondplan::importers {

/// What an intake file tells: the fields of an intake, and answers for the decision guide. With errors among
/// the findings nothing of it is to be used.
struct IntakeOutcome
{
    Brief brief; ///< its intake and answers only
    Findings findings;

    [[nodiscard]] bool hasErrors() const;
};

/// Reads YAML with "schema: grondplan.intake/1", as README.md describes it: a text or a number by the id of
/// each field, and under "answers" by the id of each question; every one may be left out. \errors
/// MalformedInput, LimitExceeded: `where` is "file:line:column"
Result<IntakeOutcome> readIntake(const Input &input);

/// Opens the file, "-" for standard input, and reads it. \errors as readIntake() and readFile()
Result<IntakeOutcome> readIntakeFile(const QString &path);

} // namespace grondplan::importers
