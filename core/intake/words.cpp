#include "core/intake/words.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace grondplan::intake {

static const QJsonObject &intakeData()
{
    static const QJsonObject kData = [] {
        QFile file(QStringLiteral(":/advice/intake.json"));
        return QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray())
            .object();
    }();
    return kData;
}

/// One spelling of a product for all of them.
static QString productOf(const QString &word)
{
    static const QHash<QString, QString> kSpellings = [] {
        QHash<QString, QString> spellings;
        for (const QJsonValue same : intakeData()[u"same"].toArray()) {
            for (const QJsonValue each : same.toArray())
                spellings.insert(each.toString(), same[0].toString());
        }
        return spellings;
    }();
    return kSpellings.value(word, word);
}

/// Words and what they stand for, from the program's own data.
static const QHash<QString, Meaning> &knownWords()
{
    static const QHash<QString, Meaning> kWords = [] {
        QHash<QString, Meaning> words;
        for (const QJsonValue entry : intakeData()[u"words"].toArray()) {
            Meaning meaning;
            meaning.is = entry[u"is"].toString();
            meaning.os = entry[u"os"].toString() == QLatin1String("windows") ? Os::Windows : Os::Linux;
            for (const QJsonValue word : entry[u"words"].toArray()) {
                meaning.product = productOf(word.toString());
                words.insert(word.toString(), meaning);
            }
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

static Meaning kindOf(const QString &word, const Catalogue &catalogue)
{
    QString plain = word.toLower().simplified();
    for (const QString &each : {plain, withoutVersion(word)}) {
        if (const Meaning *found = knownMeaning(each))
            return *found;
    }
    QString image = withoutVersion(word);
    image.replace(QLatin1Char(' '), QLatin1Char('-'));
    if (const Template *item = image.isEmpty() ? nullptr : catalogue.templateForImage(image)) {
        Meaning meaning;
        meaning.is = item->id;
        meaning.product = productOf(image);
        return meaning;
    }
    static const QRegularExpression kMaker(QStringLiteral("^(microsoft|ms|apache) "));
    plain.remove(kMaker);
    const Meaning *found = knownMeaning(withoutVersion(plain));
    if (found == nullptr)
        found = meaningOfBeginning(plain);
    return found != nullptr ? *found : Meaning();
}

static Meaning meaningOf(const QString &word, const Catalogue &catalogue)
{
    static const QRegularExpression kNumber(QStringLiteral("(^|[ -])v?([0-9][0-9.x]*)"));
    Meaning meaning = kindOf(word, catalogue);
    const QString plain = word.toLower().simplified();
    meaning.word = word;
    if (meaning.isKnown())
        meaning.version = kNumber.match(plain).captured(2);
    else
        meaning.product = plain;
    return meaning;
}

bool Meaning::isSameAs(const Meaning &other) const
{
    return product == other.product && is == other.is && os == other.os &&
           (version == other.version || version.isEmpty() || other.version.isEmpty());
}

void leaveOutRepeats(std::vector<Meaning> &meanings, std::vector<Meaning> &said)
{
    std::erase_if(meanings, [&said](const Meaning &meaning) {
        const auto known = std::find_if(said.begin(), said.end(),
                                        [&meaning](const Meaning &each) { return each.isSameAs(meaning); });
        if (known == said.end())
            return false;
        if (known->version.isEmpty() && !meaning.version.isEmpty())
            *known = meaning;
        return true;
    });
}

std::vector<Meaning> meaningsOf(const QString &text, const Catalogue &catalogue)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\\n]|\\s(?:and|en|\\+|&|/)\\s"),
                                             QRegularExpression::CaseInsensitiveOption);
    std::vector<Meaning> meanings;
    for (const QString &part : text.split(kBetween, Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        if (word.isEmpty())
            continue;
        std::vector<Meaning> next = {meaningOf(word, catalogue)};
        leaveOutRepeats(next, meanings);
        meanings.insert(meanings.end(), next.begin(), next.end());
    }
    return meanings;
}

} // namespace grondplan::intake
