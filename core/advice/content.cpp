#include "core/advice/content.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace grondplan {

namespace {
/// A topic in one language. JSON objects lose the order of their members, so that is read from the text.
struct Topic
{
    QHash<QString, QString> texts;
    QStringList keys;
};
} // namespace

static Topic readTopic(const QString &language, const QString &topic)
{
    Topic read;
    QFile file(QString(u":/content/" + language + u'/' + topic + u".json"));
    if (!file.open(QIODevice::ReadOnly))
        return read;
    const QByteArray bytes = file.readAll();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (const QByteArray &line : bytes.split('\n')) { // a member a line
        const qsizetype from = line.indexOf('"') + 1;
        const qsizetype to = line.indexOf("\": ", from);
        if (from == 0 || to < 0)
            continue;
        const QString key = QString::fromUtf8(line.mid(from, to - from));
        read.keys.append(key);
        read.texts.insert(key, object[key].toString());
    }
    return read;
}

static const Topic &topicOf(const QString &language, const QString &topic)
{
    static const QHash<QString, Topic> kAll = [] {
        QHash<QString, Topic> all;
        for (const QString &name : contentTopics()) {
            for (const QString &each : {QStringLiteral("en"), QStringLiteral("nl")})
                all.insert(QString(each + u'/' + name), readTopic(each, name));
        }
        return all;
    }();
    static const Topic kNone;
    const auto found = kAll.constFind(
        QString((language == QLatin1String("nl") ? QStringLiteral("nl/") : QStringLiteral("en/")) + topic));
    return found == kAll.constEnd() ? kNone : *found;
}

QStringList contentTopics()
{
    return {QStringLiteral("checklists"), QStringLiteral("runbook"),  QStringLiteral("targets"),
            QStringLiteral("risks"),      QStringLiteral("because"),  QStringLiteral("tradeoffs"),
            QStringLiteral("tiers"),      QStringLiteral("glossary"), QStringLiteral("pains"),
            QStringLiteral("depth")};
}

QString contentText(const QString &language, const QString &topic, const QString &key,
                    const QString &argument)
{
    const Topic &texts = topicOf(language, topic);
    const auto found = texts.texts.constFind(key);
    if (found == texts.texts.constEnd())
        return key;
    QString text = *found;
    return text.replace(QLatin1String("%1"), argument);
}

QStringList contentKeys(const QString &topic, const QString &start)
{
    QStringList keys;
    for (const QString &key : topicOf(QStringLiteral("en"), topic).keys) {
        if (key.startsWith(start))
            keys.append(key);
    }
    return keys;
}

} // namespace grondplan
