#include "core/store/connection.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cstring>

namespace grondplan::store {

static QString nextName()
{
    static std::atomic<std::uint64_t> next = 1;
    return QString(QLatin1String("grondplan-store-") + QString::number(next.fetch_add(1)));
}

Connection::Connection(QString subject)
    : m_subject(std::move(subject))
    , m_name(nextName())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::open()
{
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    if (!m_database.open())
        return failure(ErrorCode::DatabaseFailure, m_subject, {m_database.lastError().text()});
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorCode::DatabaseFailure, m_subject, {QStringLiteral("no SQLite handle")});
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

Result<> Connection::openEmpty()
{
    if (Result<> opened = open(); !opened)
        return opened;
    return run("PRAGMA foreign_keys = ON");
}

Result<> Connection::openUntrusted(const QByteArray &bytes, bool readOnly)
{
    if (Result<> opened = open(); !opened)
        return opened;
    if (Result<> hard = harden(); !hard)
        return hard;
    limitTime(static_cast<std::size_t>(bytes.size()));

    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (!copy)
        return failure(ErrorCode::DatabaseFailure, m_subject,
                       {QString::fromUtf8(sqlite3_errstr(SQLITE_NOMEM))});
    std::memcpy(copy, bytes.constData(), static_cast<std::size_t>(size));
    const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE |
                           (readOnly ? SQLITE_DESERIALIZE_READONLY : SQLITE_DESERIALIZE_RESIZEABLE);
    // Frees the copy itself when it fails.
    const int result = sqlite3_deserialize(m_handle, "main", copy, size, size, flags);
    if (result != SQLITE_OK)
        return failure(ErrorCode::ProjectDamaged, m_subject, {QString::fromUtf8(sqlite3_errstr(result))});
    return {};
}

/// Nothing in the file may run: no triggers, no views, no functions of its schema; and no value, statement or
/// plan may be larger than ours are.
Result<> Connection::harden()
{
    static constexpr std::array kSwitches = {
        std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0)};
    for (const auto &[option, value] : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(m_handle, option, value, &now) != SQLITE_OK || now != value)
            return failure(ErrorCode::DatabaseFailure, m_subject,
                           {QString::fromUtf8(sqlite3_errmsg(m_handle))});
    }
    static constexpr std::array kLimits = {
        std::pair(SQLITE_LIMIT_LENGTH, 16'000'000),  std::pair(SQLITE_LIMIT_SQL_LENGTH, 10'000),
        std::pair(SQLITE_LIMIT_COLUMN, 64),          std::pair(SQLITE_LIMIT_EXPR_DEPTH, 50),
        std::pair(SQLITE_LIMIT_COMPOUND_SELECT, 5),  std::pair(SQLITE_LIMIT_VDBE_OP, 50'000),
        std::pair(SQLITE_LIMIT_FUNCTION_ARG, 8),     std::pair(SQLITE_LIMIT_ATTACHED, 0),
        std::pair(SQLITE_LIMIT_VARIABLE_NUMBER, 64), std::pair(SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        std::pair(SQLITE_LIMIT_WORKER_THREADS, 0)};
    for (const auto &[limit, value] : kLimits)
        sqlite3_limit(m_handle, limit, value);
    if (Result<> done = run("PRAGMA cell_size_check = ON"); !done)
        return done;
    return run("PRAGMA mmap_size = 0");
}

void Connection::limitTime(std::size_t size)
{
    static constexpr std::size_t kSizePerSecond = std::size_t{16} * 1024 * 1024;
    static constexpr int kSteps = 1000;
    m_deadline = std::chrono::steady_clock::now() + std::chrono::seconds(2 + size / kSizePerSecond);
    sqlite3_progress_handler(m_handle, kSteps, &Connection::isTimeOver, this);
}

int Connection::isTimeOver(void *connection)
{
    return std::chrono::steady_clock::now() > static_cast<const Connection *>(connection)->m_deadline ? 1 : 0;
}

Result<> Connection::run(const char *statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromLatin1(statement)))
        return failed(query);
    return {};
}

QSqlQuery Connection::query(const char *statement) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // A statement that cannot be prepared fails when it is run, with the same words.
    static_cast<void>(query.prepare(QString::fromLatin1(statement)));
    return query;
}

tl::unexpected<Error> Connection::failed(const QSqlQuery &query) const
{
    const QString words = query.lastError().databaseText();
    return failure(ErrorCode::DatabaseFailure, m_subject,
                   {words.isEmpty() ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : words});
}

Result<> Connection::expectNoRows(const char *statement)
{
    QSqlQuery rows = query(statement);
    if (!rows.exec())
        return failed(rows);
    if (rows.next())
        return failure(ErrorCode::ProjectDamaged, m_subject,
                       {QString(QLatin1String(statement) + u' ' + rows.value(0).toString())});
    if (rows.lastError().isValid())
        return failed(rows);
    return {};
}

Result<> Connection::quickCheck()
{
    QSqlQuery rows = query("PRAGMA quick_check(1)");
    if (!rows.exec())
        return failed(rows);
    if (!rows.next())
        return failed(rows);
    const QString remark = rows.value(0).toString();
    if (remark != QLatin1String("ok"))
        return failure(ErrorCode::ProjectDamaged, m_subject, {remark.section(u'\n', 0, 0)});
    return {};
}

Result<QByteArray> Connection::bytes()
{
    sqlite3_int64 size = 0;
    unsigned char *serialized = sqlite3_serialize(m_handle, "main", &size, 0);
    if (!serialized)
        return failure(ErrorCode::DatabaseFailure, m_subject, {QString::fromUtf8(sqlite3_errmsg(m_handle))});
    const QByteArray bytes(reinterpret_cast<const char *>(serialized), size);
    sqlite3_free(serialized);
    return bytes;
}

} // namespace grondplan::store
