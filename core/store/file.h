#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <sys/stat.h>

namespace grondplan::store {

// Project files by file descriptor: Qt's file classes would open a pipe, follow a link or truncate without a
// word.

/// The most a project file may hold.
inline constexpr qint64 kLargestFile = qint64{1} << 30;

/// An open file descriptor, closed at the end of its life.
class Descriptor
{
public:
    explicit Descriptor(int descriptor = -1)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor() { close(); }
    Q_DISABLE_COPY(Descriptor)
    Descriptor(Descriptor &&other) noexcept
        : m_descriptor(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        close();
        m_descriptor = other.release();
        return *this;
    }

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// Whether the file could be closed; a full disk may show itself only now.
    bool close();

private:
    int release()
    {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return descriptor;
    }

    int m_descriptor;
};

struct FileContent
{
    QByteArray bytes;
    struct stat status = {};
};

/// All bytes of a regular file, without changing it.
/// \errors FileNotFound, FileNotReadable, NotARegularFile, FileTooLarge: args: size, most
Result<FileContent> readWhole(const QString &path);

/// The file a path leads to, through links, even one that does not exist yet; its folder must exist.
/// \errors FileNotWritable: the folder is missing, or links lead in a circle
Result<QString> resolved(const QString &path);

/// A new file beside a target, unseen by listings, that is removed again unless it took the target's place.
class TemporaryFile
{
public:
    /// \param like  gives the mode, owner and attributes to take over; nothing = those of any new file
    /// \errors FileNotWritable: args: the system's words
    static Result<TemporaryFile> beside(const QString &target, const std::optional<struct stat> &like);
    ~TemporaryFile();
    Q_DISABLE_COPY(TemporaryFile)
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Writes, syncs and closes. \errors FileNotWritable: args: the system's words
    Result<> write(const QByteArray &bytes);
    /// Takes the target's place, at once. \errors FileNotWritable: args: the system's words
    Result<> replaceTarget();

private:
    TemporaryFile(QString target, QString path, Descriptor file);
    [[nodiscard]] tl::unexpected<Error> failed() const;

    QString m_target;
    QString m_path;
    Descriptor m_file;
};

/// Removes temporary files of ours that a killed program left beside a file: those not touched for an hour.
void removeLeftoversBeside(const QString &path);

/// Makes renames in the folder of a file last. False where the system does not confirm that.
bool syncFolderOf(const QString &path);

} // namespace grondplan::store
