#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace grondplan::ui {

/// What the program remembers between two runs, in the user's configuration folder.
class Settings final
{
public:
    static constexpr qsizetype kMostRecent = 10;

    [[nodiscard]] static QString language(); ///< empty: none chosen, the desktop's counts
    static void setLanguage(const QString &language);
    [[nodiscard]] static QString theme();
    static void setTheme(const QString &theme);

    /// The newest first, each once, and only those that are still there.
    [[nodiscard]] static QStringList recentFiles();
    static void addRecentFile(const QString &path);
    static void clearRecentFiles();

    /// Ids of commands that were used, the last used first.
    static constexpr qsizetype kMostRecentCommands = 40;
    [[nodiscard]] static QStringList recentCommands();
    static void setRecentCommands(const QStringList &ids);

    [[nodiscard]] static QByteArray windowGeometry();
    [[nodiscard]] static QByteArray windowState();
    static void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// The folder that file dialogs start in.
    [[nodiscard]] static QString folder();
    static void setFolder(const QString &folder);
};

} // namespace grondplan::ui
