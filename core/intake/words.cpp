#include "core/intake/words.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace grondplan::intake {

/// Words and what they stand for, from the program's own data.
static const QHash<QString, Meaning> &knownWords()
{
    static const QHash<QString, Meaning> kWords = [] {
        QHash<QString, Meaning> words;
        QFile file(QStringLiteral(":/advice/intake.json"));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QJsonArray entries = QJsonDocument::fromJson(json).object()[u"words"].toArray();
        for (const QJsonValue entry : entries) {
            Meaning meaning;
            meaning.is = entry[u"is"].toString();
            meaning.os = entry[u"os"].toString() == QLatin1String("windows") ? Os::Windows : Os::Linux;
            for (const QJsonValue word : entry[u"words"].toArray())
                words.insert(word.toString(), meaning);
        }
        return words;
    }();
    return kWords;
}

/// "PostgreSQL 15.3" and ".NET 8" without what tells one release from another.
static QString withoutVersion(const QString &word)
{
    static const QRegularExpression kVersion(QStringLiteral("[ -]*v?[0-9]+([.x][0-9x]*)*(\\s*(lts|ce|ee))?$"),
                                             QRegularExpression::CaseInsensitiveOption);
    QString plain = word.toLower().simplified();
    plain.remove(kVersion);
    return plain.trimmed();
}

static Meaning meaningOf(const QString &word, const Catalogue &catalogue)
{
    const QHash<QString, Meaning> &known = knownWords();
    for (const QString &plain : {word.toLower().simplified(), withoutVersion(word)}) {
        const auto found = known.constFind(plain);
        if (found != known.constEnd()) {
            Meaning meaning = *found;
            meaning.word = word;
            return meaning;
        }
    }
    QString image = withoutVersion(word);
    image.replace(QLatin1Char(' '), QLatin1Char('-'));
    Meaning meaning;
    meaning.word = word;
    if (const Template *item = image.isEmpty() ? nullptr : catalogue.templateForImage(image))
        meaning.is = item->id;
    return meaning;
}

std::vector<Meaning> meaningsOf(const QString &text, const Catalogue &catalogue)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\\n]|\\s(?:and|en|\\+|&|/)\\s"),
                                             QRegularExpression::CaseInsensitiveOption);
    std::vector<Meaning> meanings;
    for (const QString &part : text.split(kBetween, Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        if (!word.isEmpty())
            meanings.push_back(meaningOf(word, catalogue));
    }
    return meanings;
}

} // namespace grondplan::intake
