#include "core/store/digest.h"

#include "core/store/tables.h"

#include <QSqlRecord>
#include <QVariant>
#include <QtEndian>

#include <bit>

namespace grondplan::store {

void Digest::addNumber(char kind, quint64 bits)
{
    char bytes[9] = {kind};
    qToBigEndian(bits, bytes + 1);
    m_hash.addData(QByteArrayView(bytes, sizeof bytes));
}

void Digest::addText(char kind, const QByteArray &text)
{
    addNumber(kind, static_cast<quint64>(text.size()));
    m_hash.addData(text);
}

void Digest::beginTable(const char *name)
{
    addText('T', QByteArray(name));
}

void Digest::addRow(const QSqlQuery &row, int columns)
{
    addNumber('R', static_cast<quint64>(columns));
    for (int column = 0; column < columns; ++column) {
        const QVariant value = row.value(column);
        if (value.isNull())
            addNumber('n', 0);
        else if (value.typeId() == QMetaType::LongLong)
            addNumber('i', static_cast<quint64>(value.toLongLong()));
        else if (value.typeId() == QMetaType::Double)
            addNumber('r', std::bit_cast<quint64>(value.toDouble()));
        else if (value.typeId() == QMetaType::QByteArray)
            addText('b', value.toByteArray());
        else
            addText('t', value.toString().toUtf8());
    }
}

Result<QByteArray> digestOf(Connection &connection, int version)
{
    Digest digest;
    for (const TableSql &table : allTables()) {
        if (&table == &sqlOf(Table::ContentDigest) || table.since > version)
            continue;
        digest.beginTable(table.name);
        QSqlQuery rows = connection.query(table.select);
        if (!rows.exec())
            return connection.failed(rows);
        const int columns = rows.record().count();
        while (rows.next())
            digest.addRow(rows, columns);
        if (rows.lastError().isValid())
            return connection.failed(rows);
    }
    return digest.result();
}

} // namespace grondplan::store
