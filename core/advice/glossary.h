#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace grondplan {

/// A term of the glossary in one language.
struct Term
{
    QString key;
    QStringList names; ///< all that it is called: "Virtual machine", "VM"
    QString text;      ///< "Virtual machine (VM): ..."
};

/// \param language  "en" or "nl"; anything else gives English
const std::vector<Term> &glossary(const QString &language);

/// The terms that a text uses as whole words, with a plural's ending or without, in the order of the
/// glossary.
std::vector<const Term *> termsIn(const QString &text, const QString &language);

} // namespace grondplan
