#pragma once

#include "core/importers/outcome.h"
#include "core/project/brand.h"

#include <vector>

namespace grondplan::importers {

/// What a brand file holds. With errors among the findings nothing of it is to be used.
struct BrandOutcome
{
    Brand brand;
    std::vector<Baseline> servers; ///< brand.servers are their ids
    Findings findings; ///< each with file, line and column; notes say which colours were darkened, and why

    [[nodiscard]] bool hasErrors() const;
};

/// Reads a brand file: YAML with "schema: grondplan.brand/1", as README.md describes it. Everything is held
/// to be what it says: an unknown field, a colour that is none, a text that is too long or a server without a
/// size is an error of its own. A colour that is too light for white paper is darkened, which a warning says.
/// A logo is read beside the file: a PNG whose parts are whole, or an SVG that names nothing outside itself.
///
/// \errors MalformedInput: not YAML, or no brand file; `where` is "file:line:column"
/// \errors LimitExceeded: larger or deeper than a brand may be
Result<BrandOutcome> readBrand(const Input &input);

/// Opens the file, "-" for standard input, and reads it. \errors as readBrand() and readFile()
Result<BrandOutcome> readBrandFile(const QString &path);

} // namespace grondplan::importers
