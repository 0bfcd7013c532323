#include "core/store/image.h"

#include "core/store/connection.h"
#include "core/store/content.h"
#include "core/store/migrations.h"
#include "core/store/upgrade.h"

#include <QtEndian>

namespace grondplan::store {

// The header of a SQLite file: offsets of what is read of it. \source sqlite.org/fileformat2.html,
// section 1.3
static constexpr qsizetype kHeaderSize = 100;
static constexpr qsizetype kPageSizeAt = 16;
static constexpr qsizetype kWriteVersionAt = 18;
static constexpr qsizetype kReadVersionAt = 19;
static constexpr qsizetype kPageCountAt = 28;
static constexpr qsizetype kUserVersionAt = 60;
static constexpr qsizetype kApplicationIdAt = 68;
static constexpr char kMagic[] = "SQLite format 3"; // with its final NUL

static quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

static bool hasMagic(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView(kMagic, sizeof kMagic));
}

bool isProject(const QByteArray &firstBytes)
{
    return firstBytes.size() >= kApplicationIdAt + 4 && hasMagic(firstBytes) &&
           numberAt(firstBytes, kApplicationIdAt) == kApplicationId;
}

static qint64 pageSizeOf(const QByteArray &bytes)
{
    const qint64 size = qFromBigEndian<quint16>(bytes.constData() + kPageSizeAt);
    return size == 1 ? 65536 : size;
}

/// What can be told before SQLite sees the bytes. Gives the version of the schema.
static Result<int> checkHeader(const QByteArray &bytes, const QString &subject)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, subject);
    if (!hasMagic(bytes) || (bytes.size() >= kHeaderSize && !isProject(bytes)))
        return failure(ErrorCode::NotAProject, subject);
    if (bytes.size() < kHeaderSize)
        return failure(ErrorCode::ProjectTruncated, subject);

    const auto version = static_cast<qint32>(numberAt(bytes, kUserVersionAt));
    if (version > kSchemaVersion)
        return failure(ErrorCode::ProjectTooNew, subject,
                       {QString::number(version), QString::number(kSchemaVersion)});
    if (version < 1)
        return failure(ErrorCode::ProjectDamaged, subject, {QStringLiteral("version")});
    const qint64 expected = pageSizeOf(bytes) * numberAt(bytes, kPageCountAt);
    if (bytes.size() < expected)
        return failure(ErrorCode::ProjectTruncated, subject);
    if (bytes.size() > expected)
        return failure(ErrorCode::ProjectDamaged, subject, {QStringLiteral("size")});
    return version;
}

static Result<> checkSchema(Connection &connection, int version)
{
    const Result<QStringList> found = schemaOf(connection);
    const Result<QStringList> expected = expectedSchema(version);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!expected)
        return tl::make_unexpected(expected.error());
    if (*found != *expected)
        return failure(ErrorCode::ProjectDamaged, connection.subject(), {QStringLiteral("tables")});
    return {};
}

static Result<Project> readChecked(Connection &connection, int version)
{
    if (Result<> whole = connection.quickCheck(); !whole)
        return tl::make_unexpected(whole.error());
    if (Result<> ours = checkSchema(connection, version); !ours)
        return tl::make_unexpected(ours.error());
    if (Result<> linked = connection.expectNoRows("PRAGMA foreign_key_check"); !linked)
        return tl::make_unexpected(linked.error());
    if (version == kSchemaVersion)
        return readProject(connection);
    return readOlder(connection, version);
}

/// Whatever SQLite says of a file whose header is ours, the file is damaged: there is no disk that could fail
/// in between.
static Error asDamage(Error error)
{
    if (error.code == ErrorCode::DatabaseFailure)
        error.code = ErrorCode::ProjectDamaged;
    return error;
}

Result<Project> projectFromImage(const QByteArray &bytes, const QString &subject)
{
    const Result<int> version = checkHeader(bytes, subject);
    if (!version)
        return tl::make_unexpected(version.error());
    // A file that another program left in WAL mode cannot be read from memory; nothing else differs.
    QByteArray image = bytes;
    for (const qsizetype offset : {kWriteVersionAt, kReadVersionAt}) {
        if (image[offset] == 2)
            image[offset] = 1;
    }
    Connection connection(subject);
    const bool readOnly = *version == kSchemaVersion;
    if (Result<> opened = connection.openUntrusted(image, readOnly); !opened)
        return tl::make_unexpected(opened.error());
    Result<Project> project = readChecked(connection, *version);
    if (!project)
        return tl::make_unexpected(asDamage(project.error()));
    return project;
}

Result<QByteArray> imageOf(const Project &project, const QString &subject)
{
    if (Result<> storable = checkStorable(project); !storable)
        return tl::make_unexpected(storable.error());
    Connection connection(subject);
    if (Result<> opened = connection.openEmpty(); !opened)
        return tl::make_unexpected(opened.error());
    if (Result<> made = migrate(connection, 0, kSchemaVersion); !made)
        return tl::make_unexpected(made.error());
    if (Result<> written = writeProject(connection, project); !written)
        return tl::make_unexpected(written.error());
    return connection.bytes();
}

} // namespace grondplan::store
