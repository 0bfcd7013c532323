#pragma once

#include "core/store/image.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <cstring>

namespace grondplan::test {

inline const QString kSubject = QStringLiteral("test.grondplan");

inline QByteArray image(const Project &project)
{
    const Result<QByteArray> bytes = store::imageOf(project, kSubject);
    return bytes ? *bytes : QByteArray();
}

inline Result<Project> read(const QByteArray &bytes)
{
    return store::projectFromImage(bytes, kSubject);
}

/// The bytes of a file after statements of somebody else's.
inline QByteArray changedBy(const QByteArray &bytes, const char *statements)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(bytes.size())));
    std::memcpy(copy, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    sqlite3_deserialize(database, "main", copy, bytes.size(), bytes.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    char *message = nullptr;
    if (sqlite3_exec(database, statements, nullptr, nullptr, &message) != SQLITE_OK)
        qWarning("%s", message);
    sqlite3_free(message);
    sqlite3_int64 size = 0;
    unsigned char *changed = sqlite3_serialize(database, "main", &size, 0);
    QByteArray result(reinterpret_cast<const char *>(changed), size);
    sqlite3_free(changed);
    sqlite3_close(database);
    return result;
}

} // namespace grondplan::test
