#include "core/store/file.h"

#include "core/base/finding.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace grondplan::store {

bool Descriptor::close()
{
    return m_descriptor < 0 || ::close(release()) == 0;
}

static QString systemWords()
{
    return qt_error_string(errno);
}

static tl::unexpected<Error> notReadable(const QString &path)
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
        return failure(ErrorCode::FileNotFound, path);
    case ENXIO: // a socket
        return failure(ErrorCode::NotARegularFile, path);
    default:
        return failure(ErrorCode::FileNotReadable, path, {systemWords()});
    }
}

static Result<> readInto(int descriptor, const QString &path, QByteArray &bytes)
{
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got =
            ::read(descriptor, bytes.data() + have, static_cast<std::size_t>(bytes.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorCode::FileNotReadable, path, {systemWords()});
        if (got == 0)
            break; // it has become shorter; what is missing shows when it is checked
        have += got;
    }
    bytes.truncate(have);
    return {};
}

bool isProjectFile(const QString &path)
{
    static constexpr qsizetype kHeaderSize = 100; // SQLite's own, which holds the application id
    // As in readWhole().
    const Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status = {};
    if (!descriptor.isOpen() || ::fstat(descriptor.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    QByteArray bytes(kHeaderSize, '\0');
    return readInto(descriptor.get(), path, bytes) && isProject(bytes);
}

Result<FileContent> readWhole(const QString &path)
{
    // Without O_NONBLOCK a pipe would hold us until somebody writes to it.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen())
        return notReadable(path);
    FileContent content;
    if (::fstat(file.get(), &content.status) != 0)
        return notReadable(path);
    if (!S_ISREG(content.status.st_mode))
        return failure(ErrorCode::NotARegularFile, path);
    if (content.status.st_size > kLargestFile)
        return failure(ErrorCode::FileTooLarge, path,
                       {amountArgument(QStringLiteral("disk"), content.status.st_size),
                        amountArgument(QStringLiteral("disk"), kLargestFile)});
    content.bytes.resize(content.status.st_size);
    if (Result<> done = readInto(file.get(), path, content.bytes); !done)
        return tl::make_unexpected(done.error());
    return content;
}

static QString oneLinkFurther(const QString &path)
{
    QByteArray target(4096, '\0');
    const ssize_t size = ::readlink(QFile::encodeName(path).constData(), target.data(),
                                    static_cast<std::size_t>(target.size()));
    if (size <= 0 || size == target.size())
        return {};
    target.truncate(size);
    return QDir(QFileInfo(path).path()).absoluteFilePath(QFile::decodeName(target));
}

Result<QString> resolved(const QString &path)
{
    static constexpr int kMostLinks = 40;
    QString current = QFileInfo(path).absoluteFilePath();
    for (int links = 0; links < kMostLinks; ++links) {
        const QString next = oneLinkFurther(current);
        if (next.isEmpty()) {
            char *folder = ::realpath(QFile::encodeName(QFileInfo(current).path()).constData(), nullptr);
            if (!folder)
                return failure(ErrorCode::FileNotWritable, path, {systemWords()});
            const QString canonical = QFile::decodeName(folder);
            std::free(folder); // realpath() gave it
            return QDir(canonical).filePath(QFileInfo(current).fileName());
        }
        current = next;
    }
    errno = ELOOP;
    return failure(ErrorCode::FileNotWritable, path, {systemWords()});
}

/// Access lists and other attributes; what cannot be taken over is left, as the file's content matters more.
static void copyAttributes(const QByteArray &from, int to)
{
    QByteArray names(65536, '\0');
    const ssize_t size = ::listxattr(from.constData(), names.data(), static_cast<std::size_t>(names.size()));
    if (size <= 0)
        return;
    names.truncate(size);
    for (const QByteArray &name : names.split('\0')) {
        QByteArray value(65536, '\0');
        const ssize_t got = name.isEmpty() ? -1
                                           : ::getxattr(from.constData(), name.constData(), value.data(),
                                                        static_cast<std::size_t>(value.size()));
        if (got >= 0)
            static_cast<void>(
                ::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(got), 0));
    }
}

static constexpr char kTemporaryPrefix[] = ".grondplan-";
static constexpr char kTemporarySuffix[] = ".tmp";

Result<TemporaryFile> TemporaryFile::beside(const QString &target, const std::optional<struct stat> &like)
{
    const QFileInfo info(target);
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QString path =
            QDir(info.path())
                .filePath(QString(QLatin1String(kTemporaryPrefix) +
                                  QString::number(QRandomGenerator::system()->generate64(), 36) +
                                  QLatin1String(kTemporarySuffix)));
        Descriptor file(::open(QFile::encodeName(path).constData(),
                               O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, like ? 0600 : 0666));
        if (!file.isOpen() && errno == EEXIST)
            continue;
        if (!file.isOpen())
            return failure(ErrorCode::FileNotWritable, target, {systemWords()});
        if (like) {
            // The owner first: changing it clears the bits that the mode then sets.
            static_cast<void>(::fchown(file.get(), like->st_uid, like->st_gid) == 0);
            static_cast<void>(::fchmod(file.get(), like->st_mode & 07777) == 0);
            copyAttributes(QFile::encodeName(target), file.get());
        }
        return TemporaryFile(target, path, std::move(file));
    }
    return failure(ErrorCode::FileNotWritable, target, {systemWords()});
}

TemporaryFile::TemporaryFile(QString target, QString path, Descriptor file)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_file(std::move(file))
{
}

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, QString()))
    , m_file(std::move(other.m_file))
{
}

TemporaryFile::~TemporaryFile()
{
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

tl::unexpected<Error> TemporaryFile::failed() const
{
    return failure(ErrorCode::FileNotWritable, m_target, {systemWords()});
}

Result<> TemporaryFile::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(m_file.get(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failed();
        done += written;
    }
    if (::fsync(m_file.get()) != 0 || !m_file.close())
        return failed();
    return {};
}

Result<> TemporaryFile::replaceTarget()
{
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        return failed();
    m_path.clear();
    return {};
}

void removeLeftoversBeside(const QString &path)
{
    static constexpr qint64 kAge = 3600;
    const QDir folder(QFileInfo(path).path());
    const QString pattern = QString(QLatin1String(kTemporaryPrefix) + u'*' + QLatin1String(kTemporarySuffix));
    const QFileInfoList found =
        folder.entryInfoList({pattern}, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : found) {
        if (file.lastModified().secsTo(QDateTime::currentDateTime()) > kAge)
            ::unlink(QFile::encodeName(file.filePath()).constData());
    }
}

bool syncFolderOf(const QString &path)
{
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() && ::fsync(folder.get()) == 0;
}

} // namespace grondplan::store
