#include "core/catalogue/record.h"

#include "core/catalogue/decimal.h"

#include <QDate>
#include <QRegularExpression>

namespace grondplan {

bool isPartialDate(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    if (text.isEmpty())
        return true;
    // Not a day that never was: "2026-02-30".
    const QString whole = text + QStringLiteral("-01-01").right(10 - text.size());
    return shape.match(text).hasMatch() && QDate::fromString(whole, Qt::ISODate).isValid();
}

bool isConfidence(const QString &text)
{
    return text == QLatin1String("high") || text == QLatin1String("medium") || text == QLatin1String("low");
}

RecordReader::RecordReader(const CsvRecord &record, const CsvColumns &columns, QString fileName)
    : m_record(record)
    , m_columns(columns)
    , m_fileName(std::move(fileName))
{
}

void RecordReader::refuse(const char *column, const QString &found)
{
    if (m_result)
        m_result = failure(
            ErrorCode::CatalogueDamaged,
            QString(m_fileName + u':' + QString::number(m_record.line) + u": " + QLatin1String(column)),
            {found});
}

QString RecordReader::text(const char *column)
{
    const auto found = m_columns.constFind(QString::fromLatin1(column));
    if (found == m_columns.constEnd() || *found >= m_record.cells.size()) {
        refuse(column, {});
        return {};
    }
    return m_record.cells[*found];
}

QString RecordReader::word(const char *column)
{
    const QString value = text(column);
    if (value.trimmed().isEmpty())
        refuse(column, value);
    return value;
}

QStringList RecordReader::words(const char *column)
{
    return text(column).split(u';', Qt::SkipEmptyParts);
}

std::int64_t RecordReader::integer(const char *column, Range range)
{
    return decimal(column, 0, range);
}

std::int64_t RecordReader::decimal(const char *column, int decimals, Range range)
{
    const QString found = text(column);
    const std::optional<std::int64_t> value = scaledDecimal(found, decimals);
    if (!value || !range.contains(*value)) {
        refuse(column, found);
        return 0;
    }
    return *value;
}

std::optional<std::int64_t> RecordReader::optionalDecimal(const char *column, int decimals, Range range)
{
    if (text(column).isEmpty())
        return std::nullopt;
    return decimal(column, decimals, range);
}

bool RecordReader::yesNo(const char *column)
{
    const QString found = text(column);
    if (found != QLatin1String("yes") && found != QLatin1String("no"))
        refuse(column, found);
    return found == QLatin1String("yes");
}

Currency RecordReader::currency(const char *column)
{
    const QString found = text(column);
    Currency currency;
    if (!Currency::parse(found, currency))
        refuse(column, found);
    return currency;
}

Provenance RecordReader::provenance(bool estimate, const char *confidenceColumn)
{
    Provenance provenance{word("source"), text("source_date"), estimate, text(confidenceColumn),
                          text("note")};
    if (!isPartialDate(provenance.date))
        refuse("source_date", provenance.date);
    if (!isConfidence(provenance.confidence))
        refuse(confidenceColumn, provenance.confidence);
    return provenance;
}

} // namespace grondplan
