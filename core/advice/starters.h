#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace grondplan {

/// Projects to start from: one for each of six industries, and a web application with its database. They
/// stand in resources/starters/, with names in every language; sizes that a starter does not state are those
/// of the catalogue's templates, marked as such.
QStringList starterIds();

/// The starter's name in a language, and the sentence that says what it is about.
struct StarterWords
{
    QString name;
    QString why;
};
StarterWords starterWords(const QString &id, const QString &language);

/// A new project made from a starter, for `asOf`, with the shipped catalogue and everything placed on the
/// canvas. \errors NothingReadable: `where` is the id, of which there is no starter; CatalogueDamaged: args:
/// what of it
///         cannot be read
Result<Project> starterProject(const QString &id, const QString &language, QDate asOf);

/// The same from the bytes of a file.
Result<Project> readStarter(const QByteArray &json, const QString &language, QDate asOf);

} // namespace grondplan
