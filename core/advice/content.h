#pragma once

#include <QString>
#include <QStringList>

namespace grondplan {

/// Texts that are data: checklists, risks, the runbook, targets, the glossary. They stand in
/// resources/content/LANGUAGE/TOPIC.json, the same keys in every language.
///
/// \param language  "en" or "nl"; anything else gives English
/// \param topic     the name of a file
/// \return the text, its %1 filled in; the key where there is none (a test finds those)
QString contentText(const QString &language, const QString &topic, const QString &key,
                    const QString &argument = {});
/// All keys of a topic that start with this, in the order in which they are to be read.
QStringList contentKeys(const QString &topic, const QString &start = {});
QStringList contentTopics();

} // namespace grondplan
