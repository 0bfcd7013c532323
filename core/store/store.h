#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace grondplan::store {

/// What a project file looked like when it was opened or last saved; a save compares it with what is on disk
/// then.
struct FileStamp
{
    QString canonicalPath;
    qint64 size = 0;
    QByteArray sha256; ///< of the whole file; empty = the file did not exist

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

struct Opened
{
    Project project;
    FileStamp stamp;
};

/// Opens a project file of any origin without changing it, its folder or its date.
///
/// Refuses anything that is not a regular file with our application id, checks it for damage (quick_check and
/// our digest of the content), and copies it through validating constructors. \errors FileNotFound,
/// FileNotReadable, NotARegularFile, FileTooLarge \errors FileEmpty, NotAProject: not ours; ProjectTruncated:
/// shorter than its header says \errors ProjectTooNew: args: version found, version known; ProjectDamaged:
/// args: what does not hold
Result<Opened> open(const QString &path);

/// A save that is done, and what the user must know of it.
struct Saved
{
    FileStamp stamp; ///< of what was written, for the next save()
    /// SavedButNotConfirmed: the folder could not be synced, so that a failure of the power may bring the
    /// earlier version back; what was saved still counts as changed. BackupNotKept: args: the folder.
    std::vector<Error> remarks;

    [[nodiscard]] bool isConfirmed() const;
};

/// What to do when the file on disk is no longer the one that was opened.
enum class OnConflict
{
    Refuse,
    Replace
};

/// Saves a snapshot: builds a temporary file beside the target, writes the digest, reads it back and verifies
/// it, syncs, keeps a copy of the previous file under $XDG_STATE_HOME/grondplan/backups, compares the target
/// with `expected`, renames, and syncs the folder. A failure leaves the target as it was. May be called from
/// any thread, with its own connection.
///
/// \param expected  the stamp from open() or the last save(); an empty path means a new file or a "save as"
/// A link is followed and its target replaced; mode, owner and attributes stay. Where no copy of the previous
/// file can be kept, it is saved all the same, and a remark says so. \errors FileNotWritable,
/// DatabaseFailure, ProjectDamaged (what was written does not read back) \errors NotARegularFile,
/// FileNotReadable, FileTooLarge: what stands at the target \errors InvalidValue, LimitExceeded: the project
/// holds a value that validate() refuses; nothing was written \errors ProjectChangedOnDisk: the file on disk
/// is another, or gone; nothing was written
Result<Saved> save(const Project &project, const QString &path, const FileStamp &expected,
                   OnConflict onConflict = OnConflict::Refuse);

/// The stamp of a file as it is now. \errors FileNotFound, FileNotReadable, NotARegularFile, FileTooLarge,
/// FileNotWritable
Result<FileStamp> stampOf(const QString &path);

/// Whether the first bytes are those of a project file, by its application id.
bool isProject(const QByteArray &firstBytes);
/// The same of a regular file that can be read; false for anything else. Neither waits nor changes anything.
bool isProjectFile(const QString &path);

inline constexpr int kSchemaVersion = 7;
inline constexpr quint32 kApplicationId = 0x4752504C; ///< "GRPL", for ever

} // namespace grondplan::store
