#include "core/store/rowwriter.h"

namespace grondplan::store {

RowWriter::RowWriter(Connection &connection, Table table)
    : m_connection(connection)
    , m_insert(connection.query(sqlOf(table).insert))
{
}

void RowWriter::append(std::initializer_list<Cell> cells)
{
    m_insert.bindValue(0, ++m_position);
    write(1, cells);
}

void RowWriter::add(std::initializer_list<Cell> cells)
{
    write(0, cells);
}

void RowWriter::write(int column, std::initializer_list<Cell> cells)
{
    if (!m_result)
        return;
    for (const Cell &cell : cells)
        m_insert.bindValue(column++, cell.value());
    if (!m_insert.exec())
        m_result = m_connection.failed(m_insert);
}

} // namespace grondplan::store
