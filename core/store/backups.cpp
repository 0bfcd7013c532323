#include "core/store/backups.h"

#include "core/store/file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace grondplan::store {

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // A relative path is invalid by the specification and is to be ignored.
    const QString base =
        QDir::isAbsolutePath(given) ? given : QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(base).filePath(QStringLiteral("grondplan"));
}

QDir backupFolder()
{
    return QDir(QDir(stateFolder()).filePath(QStringLiteral("backups")));
}

/// Files of one name in different folders are kept apart by a part of the folder's hash.
static QString prefixOf(const QString &canonicalPath)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonicalPath.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString(QFileInfo(canonicalPath).completeBaseName().left(60) + u'-' +
                   QLatin1String(hash.left(12)) + u'-');
}

QStringList backupsOf(const QString &canonicalPath)
{
    const QDir folder = backupFolder();
    const QString prefix = prefixOf(canonicalPath);
    QStringList found;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (name.startsWith(prefix) && name.endsWith(QLatin1String(".grondplan")))
            found.append(folder.filePath(name));
    }
    return found;
}

/// With a counter behind the time, so that names sort by age even within a millisecond.
static QString nextBackup(const QString &canonicalPath, const QStringList &kept)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    for (int counter = 0;; ++counter) {
        QString path = backupFolder().filePath(QString(prefixOf(canonicalPath) + stamp + u'-' +
                                                       QString::number(counter).rightJustified(4, u'0') +
                                                       QLatin1String(".grondplan")));
        if (!QFileInfo::exists(path) && (kept.isEmpty() || path > kept.last()))
            return path;
        if (counter == 9999)
            return {}; // the clock was set back behind the newest copy
    }
}

bool keepBackup(const QString &canonicalPath, const QByteArray &bytes)
{
    const QDir folder = backupFolder();
    if (!folder.mkpath(QStringLiteral(".")))
        return false;
    ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
    QStringList kept = backupsOf(canonicalPath);
    if (!kept.isEmpty()) {
        const Result<FileContent> last = readWhole(kept.last());
        if (last && last->bytes == bytes)
            return true;
    }
    const QString path = nextBackup(canonicalPath, kept);
    if (path.isEmpty())
        return false;
    removeLeftoversBeside(path);
    Result<TemporaryFile> copy = TemporaryFile::beside(path, std::nullopt);
    if (!copy || !copy->write(bytes) || !copy->replaceTarget() || !syncFolderOf(path))
        return false;
    kept.append(path);
    // Only after the new one is safe does an old one go.
    while (kept.size() > kBackups)
        QFile::remove(kept.takeFirst());
    return true;
}

} // namespace grondplan::store
