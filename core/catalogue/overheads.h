#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <QByteArray>

#include <map>

namespace grondplan {

/// What overheads.json holds of a catalogue.
struct Overheads
{
    QString compiled; ///< date on which the data was compiled
    std::map<QString, Constant> constants;
    std::map<QString, ReferenceTable> tables;
};

/// Reads the constants and tables of the method with their sources. Figures are decimal texts and are read
/// exactly.
///
/// \errors CatalogueDamaged: `where` is "file:line: field"; args: the value found
Result<Overheads> readOverheads(const QByteArray &bytes, const QString &fileName);

} // namespace grondplan
