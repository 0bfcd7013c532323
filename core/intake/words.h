#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

namespace grondplan::intake {

/// What a word of an intake stands for.
struct Meaning
{
    QString word; ///< as it was typed, with its version
    QString is;   ///< "service", "front-end", "worker", or the id of a template; empty: nothing known
    Os os = Os::Linux;

    [[nodiscard]] bool isKnown() const { return !is.isEmpty(); }
};

/// The words of a text between commas, semicolons, line breaks and "and", each with what it stands for.
std::vector<Meaning> meaningsOf(const QString &text, const Catalogue &catalogue);

} // namespace grondplan::intake
