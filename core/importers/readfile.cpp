#include "core/importers/readfile.h"

#include "core/importers/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace grondplan::importers {

// No input of this size is written by hand, and what is larger could take the memory of the program.
static constexpr qint64 kLargestFile = 20'000'000;

namespace {

/// An open file, closed at the end.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor > STDERR_FILENO)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace

static tl::unexpected<Error> systemFailure(ErrorCode code, const QString &path)
{
    return failure(code, path, {QString::fromLocal8Bit(std::strerror(errno))});
}

static tl::unexpected<Error> tooLarge(const QString &path, qint64 size)
{
    return failure(
        ErrorCode::FileTooLarge, path,
        {amountArgument(QStringLiteral("disk"), size), amountArgument(QStringLiteral("disk"), kLargestFile)});
}

/// Reads to the end, at most kLargestFile bytes.
static Result<QByteArray> readAll(int descriptor, const QString &path)
{
    QByteArray bytes;
    QByteArray chunk(65'536, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::read(descriptor, chunk.data(), static_cast<size_t>(chunk.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure(ErrorCode::FileNotReadable, path);
        if (got == 0)
            return bytes;
        bytes.append(chunk.constData(), static_cast<qsizetype>(got));
        if (bytes.size() > kLargestFile)
            return tooLarge(path, bytes.size());
    }
}

static Result<QByteArray> readRegularFile(const QString &path)
{
    // Without O_NONBLOCK a named pipe would be waited for for ever.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.get() < 0)
        return systemFailure(
            errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable, path);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return systemFailure(ErrorCode::FileNotReadable, path);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::NotARegularFile, path);
    if (status.st_size > kLargestFile)
        return tooLarge(path, status.st_size);
    return readAll(file.get(), path);
}

/// Reads beside an input: only in its folder and below, also after following links.
static ReadSibling siblingsOf(const QString &path)
{
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    return [folder](const QString &relative) -> Result<QByteArray> {
        const QFileInfo named(folder + u'/' + relative);
        if (folder.isEmpty() || relative.isEmpty() || QDir::isAbsolutePath(relative))
            return failure(ErrorCode::FileNotReadable, relative);
        const QString real = named.canonicalFilePath();
        if (real.isEmpty())
            return failure(ErrorCode::FileNotFound, relative);
        const QString inside = folder.endsWith(u'/') ? folder : QString(folder + u'/');
        if (!real.startsWith(inside))
            return failure(ErrorCode::FileNotReadable, relative);
        return readRegularFile(real);
    };
}

Result<Input> openInput(const QString &path)
{
    const bool isStandardInput = path == QLatin1String("-");
    const Result<QByteArray> bytes = isStandardInput ? readAll(STDIN_FILENO, path) : readRegularFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (bytes->isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return Input{path, *bytes, isStandardInput ? ReadSibling() : siblingsOf(path)};
}

Result<Outcome> readFile(const QString &path, const QString &format, const Catalogue &catalogue)
{
    const Result<Input> input = openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    return read(*input, format, catalogue);
}

} // namespace grondplan::importers
