#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QStringList>

namespace grondplan::store {

/// How many earlier versions of a file are kept.
inline constexpr int kBackups = 10;

/// $XDG_STATE_HOME/grondplan, or ~/.local/state/grondplan.
/// \source XDG Base Directory Specification 0.8
QString stateFolder();

/// Where copies of earlier versions are kept.
QDir backupFolder();

/// The kept versions of a project file, oldest first.
QStringList backupsOf(const QString &canonicalPath);

/// Keeps these bytes as an earlier version of the file, unless they are those kept last, and drops the oldest
/// beyond kBackups. False where that was not possible.
bool keepBackup(const QString &canonicalPath, const QByteArray &bytes);

} // namespace grondplan::store
