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
    QString product; ///< in one spelling, without its version; of what is not known the word itself
    QString version; ///< as it was typed, or empty

    [[nodiscard]] bool isKnown() const { return !is.isEmpty(); }
    /// Whether both name one thing: "Postgres" and "PostgreSQL 16" do, "MySQL 5" and "MySQL 8" do not.
    [[nodiscard]] bool isSameAs(const Meaning &other) const;
};

/// The words of a text between commas, semicolons, line breaks and "and", each with what it stands for, in
/// the order of the text; what is named again is there once, in the words that say most.
std::vector<Meaning> meaningsOf(const QString &text, const Catalogue &catalogue);
/// Leaves out of `meanings` what `said` names already; where that says less, it takes those words.
void leaveOutRepeats(std::vector<Meaning> &meanings, std::vector<Meaning> &said);

} // namespace grondplan::intake
