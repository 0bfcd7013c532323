#pragma once

#include "core/base/fraction.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/csv.h"
#include "core/scenario/limits.h"

#include <QHash>

namespace grondplan {

/// Which column of a CSV file is where.
using CsvColumns = QHash<QString, qsizetype>;

/// Reads the cells of one record as values, by column name, and remembers the first that is not one.
/// What is read after a mistake is meaningless; ask result() before it is used.
class RecordReader
{
public:
    RecordReader(const CsvRecord &record, const CsvColumns &columns, QString fileName);

    QString text(const char *column);
    /// A text that must not be empty.
    QString word(const char *column);
    /// A text between semicolons.
    QStringList words(const char *column);
    std::int64_t integer(const char *column, Range range);
    /// A decimal times 10^decimals, exactly.
    std::int64_t decimal(const char *column, int decimals, Range range);
    /// Empty gives nothing.
    std::optional<std::int64_t> optionalDecimal(const char *column, int decimals, Range range);
    bool yesNo(const char *column);
    Currency currency(const char *column);
    /// Columns `source`, `source_date`, `confidence`, `note`; a date is a year, a month or a day, or empty.
    Provenance provenance(bool estimate, const char *confidenceColumn = "confidence");

    /// Notes a mistake in a column.
    void refuse(const char *column, const QString &found);
    [[nodiscard]] Result<> result() const { return m_result; }

private:
    const CsvRecord &m_record;
    const CsvColumns &m_columns;
    QString m_fileName;
    Result<> m_result;
};

/// "2026", "2026-09", "2026-09-16" or empty.
bool isPartialDate(const QString &text);
bool isConfidence(const QString &text);

} // namespace grondplan
