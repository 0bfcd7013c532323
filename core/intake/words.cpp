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

static const Meaning *knownMeaning(const QString &plain)
{
    const QHash<QString, Meaning> &known = knownWords();
    const auto found = known.constFind(plain);
    return found == known.constEnd() ? nullptr : &*found;
}

/// "Oracle 19c Enterprise" and "SAP S/4HANA Cloud" by the words they begin with, the most of them first.
static const Meaning *meaningOfBeginning(const QString &plain)
{
    for (QString begin = plain; begin.contains(u' ');) {
        begin = begin.section(u' ', 0, -2);
        for (const QString &each : {begin, withoutVersion(begin)}) {
            if (const Meaning *found = knownMeaning(each))
                return found;
        }
    }
    return nullptr;
}

static Meaning meaningOf(const QString &word, const Catalogue &catalogue)
{
    QString plain = word.toLower().simplified();
    Meaning meaning;
    for (const QString &each : {plain, withoutVersion(word)}) {
        if (const Meaning *found = knownMeaning(each)) {
            meaning = *found;
            meaning.word = word;
            return meaning;
        }
    }
    QString image = withoutVersion(word);
    image.replace(QLatin1Char(' '), QLatin1Char('-'));
    if (const Template *item = image.isEmpty() ? nullptr : catalogue.templateForImage(image)) {
        meaning.is = item->id;
    } else {
        static const QRegularExpression kMaker(QStringLiteral("^(microsoft|ms|apache) "));
        plain.remove(kMaker);
        const Meaning *found = knownMeaning(withoutVersion(plain));
        if (found == nullptr)
            found = meaningOfBeginning(plain);
        if (found != nullptr)
            meaning = *found;
    }
    meaning.word = word;
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
