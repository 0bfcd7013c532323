#include "core/store/backups.h"
#include "core/store/file.h"
#include "core/store/image.h"
#include "core/store/store.h"

#include <QDir>

#include <algorithm>

namespace grondplan::store {

/// What stands at the target now; nothing where there is no file.
static Result<std::optional<FileContent>> presentAt(const QString &target)
{
    Result<FileContent> content = readWhole(target);
    if (content)
        return std::optional(std::move(*content));
    if (content.error().code == ErrorCode::FileNotFound)
        return std::optional<FileContent>();
    return tl::make_unexpected(content.error());
}

static Result<> checkUnchanged(const std::optional<FileContent> &present, const QString &target,
                               const FileStamp &expected, OnConflict onConflict)
{
    // Another path than the stamp's is a "save as", which the user has confirmed.
    if (onConflict == OnConflict::Replace || expected.canonicalPath != target)
        return {};
    const bool isSame =
        present ? stampOfBytes(target, present->bytes) == expected : expected.sha256.isEmpty();
    if (!isSame)
        return failure(ErrorCode::ProjectChangedOnDisk, target);
    return {};
}

/// Reads back what was written and holds it to be the project.
static Result<> verify(const TemporaryFile &file, const QByteArray &image, const Project &project,
                       const QString &target)
{
    const Result<FileContent> written = readWhole(file.path());
    if (!written)
        return failure(ErrorCode::FileNotWritable, target, written.error().args);
    if (written->bytes != image)
        return failure(ErrorCode::ProjectDamaged, target, {QStringLiteral("read back")});
    const Result<Project> again = projectFromImage(written->bytes, target);
    if (!again)
        return tl::make_unexpected(again.error());
    if (!(*again == project))
        return failure(ErrorCode::ProjectDamaged, target, {QStringLiteral("read back")});
    return {};
}

bool Saved::isConfirmed() const
{
    return std::none_of(remarks.begin(), remarks.end(),
                        [](const Error &remark) { return remark.code == ErrorCode::SavedButNotConfirmed; });
}

Result<Saved> save(const Project &project, const QString &path, const FileStamp &expected,
                   OnConflict onConflict)
{
    const Result<QString> target = resolved(path);
    if (!target)
        return tl::make_unexpected(target.error());
    const Result<std::optional<FileContent>> before = presentAt(*target);
    if (!before)
        return tl::make_unexpected(before.error());
    if (Result<> unchanged = checkUnchanged(*before, *target, expected, onConflict); !unchanged)
        return tl::make_unexpected(unchanged.error());
    const Result<QByteArray> image = imageOf(project, *target);
    if (!image)
        return tl::make_unexpected(image.error());

    removeLeftoversBeside(*target);
    const std::optional<struct stat> like = *before ? std::optional((*before)->status) : std::nullopt;
    Result<TemporaryFile> file = TemporaryFile::beside(*target, like);
    if (!file)
        return tl::make_unexpected(file.error());
    if (Result<> written = file->write(*image); !written)
        return tl::make_unexpected(written.error());
    if (Result<> verified = verify(*file, *image, project, *target); !verified)
        return tl::make_unexpected(verified.error());

    // Once more, as all that took its time: this leaves others no longer than the rename takes.
    const Result<std::optional<FileContent>> present = presentAt(*target);
    if (!present)
        return tl::make_unexpected(present.error());
    if (Result<> unchanged = checkUnchanged(*present, *target, expected, onConflict); !unchanged)
        return tl::make_unexpected(unchanged.error());
    // Without room for a copy the user's work is still saved: the target is replaced as a whole or not at
    // all.
    Saved saved;
    saved.stamp = stampOfBytes(*target, *image);
    if (*present && !keepBackup(*target, (*present)->bytes))
        saved.remarks.push_back({ErrorCode::BackupNotKept, *target, {backupFolder().path()}});
    if (Result<> replaced = file->replaceTarget(); !replaced)
        return tl::make_unexpected(replaced.error());
    if (!syncFolderOf(*target))
        saved.remarks.push_back({ErrorCode::SavedButNotConfirmed, *target, {}});
    return saved;
}

} // namespace grondplan::store
