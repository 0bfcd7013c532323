#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace grondplan::store {

/// SHA-256 over the rows of a project as values, in a fixed order: SQLite itself has no checksums, and of
/// single flipped bits about a third would change a value unseen.
class Digest
{
public:
    /// Begins a table, so that rows never pass for those of another.
    void beginTable(const char *name);
    /// Takes in the first `columns` columns of the row a query stands on.
    void addRow(const QSqlQuery &row, int columns);
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void addNumber(char kind, quint64 bits);
    void addText(char kind, const QByteArray &text);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The digest of what a database of a version holds, all tables but its own.
/// \errors DatabaseFailure
Result<QByteArray> digestOf(Connection &connection, int version);

} // namespace grondplan::store
