#include "core/store/content.h"
#include "core/store/file.h"
#include "core/store/image.h"
#include "core/store/store.h"

#include <QCryptographicHash>
#include <QFile>

#include <cstdlib>

namespace grondplan::store {

FileStamp stampOfBytes(const QString &canonicalPath, const QByteArray &bytes)
{
    return {canonicalPath, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Result<FileStamp> stampOf(const QString &path)
{
    const Result<QString> canonical = resolved(path);
    if (!canonical)
        return tl::make_unexpected(canonical.error());
    const Result<FileContent> content = readWhole(*canonical);
    if (!content)
        return tl::make_unexpected(content.error());
    return stampOfBytes(*canonical, content->bytes);
}

Result<Opened> open(const QString &path)
{
    const Result<FileContent> content = readWhole(path);
    if (!content)
        return tl::make_unexpected(content.error());
    Result<Project> project = projectFromImage(content->bytes, path);
    if (!project)
        return tl::make_unexpected(project.error());
    const Result<QString> canonical = resolved(path);
    if (!canonical)
        return tl::make_unexpected(canonical.error());
    return Opened{std::move(*project), stampOfBytes(*canonical, content->bytes)};
}

} // namespace grondplan::store
