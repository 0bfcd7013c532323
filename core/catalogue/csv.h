#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace grondplan {

/// One record of a CSV file; `line` is where it begins, counting from 1.
struct CsvRecord
{
    int line = 0;
    QStringList cells;

    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Reads comma-separated values as RFC 4180 defines them: UTF-8, quoted cells may hold commas, line breaks
/// and doubled quotes; lines end in LF or CRLF; the last line break may be absent. Empty lines are left out.
/// Strict: nothing is mended.
///
/// \errors CatalogueDamaged: `where` is "file:line"; args: what is wrong there
/// \source RFC 4180
Result<std::vector<CsvRecord>> readCsv(const QByteArray &bytes, const QString &fileName);

} // namespace grondplan
