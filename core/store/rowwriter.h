#pragma once

#include "core/base/quantity.h"
#include "core/store/connection.h"
#include "core/store/tables.h"

#include <QVariant>

#include <concepts>
#include <initializer_list>
#include <optional>

namespace grondplan::store {

/// One value of a row, as SQLite is to store it.
class Cell
{
public:
    template<std::integral Number>
    Cell(Number number)
        : m_value(static_cast<qlonglong>(number))
    {
    }
    template<class Unit>
    Cell(Quantity<Unit> amount)
        : m_value(static_cast<qlonglong>(amount.count()))
    {
    }
    Cell(double number)
        : m_value(number)
    {
    }
    /// Qt would store a null text as NULL; a text is never absent here, only empty.
    Cell(const QString &text)
        : m_value(text.isNull() ? QStringLiteral("") : text)
    {
    }
    Cell(const QByteArray &blob)
        : m_value(blob)
    {
    }
    /// Nothing is stored as NULL.
    template<class Value> Cell(const std::optional<Value> &value)
    {
        if (value)
            m_value = Cell(*value).m_value;
    }

    [[nodiscard]] const QVariant &value() const { return m_value; }

private:
    QVariant m_value;
};

/// Adds rows to one table; after a first failure it does nothing more.
class RowWriter
{
public:
    RowWriter(Connection &connection, Table table);

    /// A row after the table's own first column, its position, which counts from 1.
    void append(std::initializer_list<Cell> cells);
    /// A row of a table whose first column is no position.
    void add(std::initializer_list<Cell> cells);
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    void write(int column, std::initializer_list<Cell> cells);

    Connection &m_connection;
    QSqlQuery m_insert;
    qlonglong m_position = 0;
    Result<> m_result;
};

} // namespace grondplan::store
