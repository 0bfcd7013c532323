#include "ui/shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace grondplan::ui {

static const QString kLanguage = QStringLiteral("language");
static const QString kTheme = QStringLiteral("theme");
static const QString kRecent = QStringLiteral("recentFiles");
static const QString kCommands = QStringLiteral("recentCommands");
static const QString kFolder = QStringLiteral("folder");
static const QString kGeometry = QStringLiteral("window/geometry");
static const QString kState = QStringLiteral("window/state");

QString Settings::language()
{
    return QSettings().value(kLanguage).toString();
}

void Settings::setLanguage(const QString &language)
{
    QSettings().setValue(kLanguage, language);
}

QString Settings::theme()
{
    return QSettings().value(kTheme).toString();
}

void Settings::setTheme(const QString &theme)
{
    QSettings().setValue(kTheme, theme);
}

QStringList Settings::recentFiles()
{
    QStringList there;
    for (const QString &path : QSettings().value(kRecent).toStringList()) {
        if (!there.contains(path) && QFileInfo::exists(path) && there.size() < kMostRecent)
            there.append(path);
    }
    return there;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(kRecent, files.mid(0, kMostRecent));
}

void Settings::clearRecentFiles()
{
    QSettings().remove(kRecent);
}

QStringList Settings::recentCommands()
{
    return QSettings().value(kCommands).toStringList().mid(0, kMostRecentCommands);
}

void Settings::setRecentCommands(const QStringList &ids)
{
    QSettings().setValue(kCommands, ids.mid(0, kMostRecentCommands));
}

QByteArray Settings::windowGeometry()
{
    return QSettings().value(kGeometry).toByteArray();
}

QByteArray Settings::windowState()
{
    return QSettings().value(kState).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    QSettings settings;
    settings.setValue(kGeometry, geometry);
    settings.setValue(kState, state);
}

QString Settings::folder()
{
    const QString folder = QSettings().value(kFolder).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    QSettings().setValue(kFolder, folder);
}

} // namespace grondplan::ui
