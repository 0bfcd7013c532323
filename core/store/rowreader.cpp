#include "core/store/rowreader.h"

#include <QSqlRecord>
#include <QVariant>

#include <cmath>

namespace grondplan::store {

RowReader::RowReader(Connection &connection, Table table, Digest &digest)
    : m_connection(connection)
    , m_table(table)
    , m_digest(digest)
    , m_rows(connection.query(sqlOf(table).select))
{
    if (m_rows.exec())
        m_columns = m_rows.record().count();
    else
        m_result = connection.failed(m_rows);
    m_digest.beginTable(sqlOf(table).name);
}

bool RowReader::next()
{
    if (!m_result)
        return false;
    if (m_rows.next()) {
        m_digest.addRow(m_rows, m_columns);
        m_column = 0;
        ++m_row;
        return true;
    }
    if (m_rows.lastError().isValid())
        m_result = m_connection.failed(m_rows);
    return false;
}

void RowReader::refuse()
{
    if (m_result)
        m_result = failure(ErrorCode::ProjectDamaged, m_connection.subject(),
                           {QString(QLatin1String(sqlOf(m_table).name) + u' ' + QString::number(m_row) +
                                    u'.' + QString::number(m_column))});
}

QVariant RowReader::cell()
{
    return m_rows.value(m_column++);
}

std::int64_t RowReader::number(Range range)
{
    const QVariant value = cell();
    if (value.typeId() != QMetaType::LongLong || value.isNull() || !range.contains(value.toLongLong())) {
        refuse();
        return range.min;
    }
    return value.toLongLong();
}

std::optional<std::int64_t> RowReader::maybeNumber(Range range)
{
    if (m_rows.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return number(range);
}

double RowReader::coordinate()
{
    static constexpr double kFarthest = 1e9;
    const QVariant value = cell();
    const double number = value.toDouble();
    if (value.typeId() != QMetaType::Double || !std::isfinite(number) || std::abs(number) > kFarthest)
        refuse();
    return number;
}

QString RowReader::text()
{
    const QVariant value = cell();
    if (value.typeId() != QMetaType::QString || value.isNull())
        refuse();
    return value.toString();
}

std::optional<QString> RowReader::maybeText()
{
    if (m_rows.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return text();
}

QByteArray RowReader::blob()
{
    const QVariant value = cell();
    if (value.typeId() != QMetaType::QByteArray)
        refuse();
    return value.toByteArray();
}

std::optional<QByteArray> RowReader::maybeBlob()
{
    if (m_rows.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return blob();
}

} // namespace grondplan::store
