#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <chrono>

struct sqlite3;

namespace grondplan::store {

/// A SQLite database in memory, under a connection name of its own, so that any thread may have one.
///
/// SQLite never sees the document's path: a document's bytes are read and written whole, by us. So no journal
/// beside it can be mixed in, nothing beside it is ever created, no lock of anybody is dropped, and what was
/// checked is what was read.
class Connection
{
public:
    /// \param subject  what errors are about: the document's path
    explicit Connection(QString subject);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// An empty database to write to.
    Result<> openEmpty();
    /// The bytes of a database file of unknown origin, with all that SQLite offers against hostile ones
    /// switched on.
    Result<> openUntrusted(const QByteArray &bytes, bool readOnly);

    Result<> run(const char *statement);
    /// A statement to bind values to.
    [[nodiscard]] QSqlQuery query(const char *statement) const;
    /// For checks that list what does not hold: ProjectDamaged with the first row, if there is one.
    Result<> expectNoRows(const char *statement);
    /// "PRAGMA quick_check": ProjectDamaged with its first remark.
    Result<> quickCheck();
    /// The whole database as the bytes of a file.
    Result<QByteArray> bytes();

    [[nodiscard]] tl::unexpected<Error> failed(const QSqlQuery &query) const;
    [[nodiscard]] const QString &subject() const { return m_subject; }

private:
    Result<> open();
    Result<> harden();
    void limitTime(std::size_t size);
    static int isTimeOver(void *connection);

    QString m_subject;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace grondplan::store
