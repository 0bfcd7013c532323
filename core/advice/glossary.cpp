#include "core/advice/glossary.h"

#include "core/advice/content.h"

#include <QRegularExpression>

#include <algorithm>

namespace grondplan {

/// A part of a glossary's text that begins with a name and a colon: "Canary: ..." or "Blue/green: ...".
static QStringList namesIn(const QString &text)
{
    // A sentence's start up to its colon, which is no longer than a few words.
    static const QRegularExpression kName(QStringLiteral("(?:^|\\. )([^.:]{2,40}): "));
    static const QRegularExpression kBetween(QStringLiteral("\\s*[()]\\s*|\\s+(?:and|en)\\s+"));
    QStringList names;
    auto found = kName.globalMatch(text);
    while (found.hasNext())
        names += found.next().captured(1).split(kBetween, Qt::SkipEmptyParts);
    return names;
}

static std::vector<Term> readGlossary(const QString &language)
{
    std::vector<Term> terms;
    for (const QString &key : contentKeys(QStringLiteral("glossary"))) {
        const QString text = contentText(language, QStringLiteral("glossary"), key);
        terms.push_back({key, namesIn(text), text});
    }
    return terms;
}

const std::vector<Term> &glossary(const QString &language)
{
    static const std::vector<Term> kEnglish = readGlossary(QStringLiteral("en"));
    static const std::vector<Term> kDutch = readGlossary(QStringLiteral("nl"));
    return language == QLatin1String("nl") ? kDutch : kEnglish;
}

/// Whether a name stands in a text by itself, not within a longer word.
static bool uses(const QString &text, const QString &name)
{
    // VM stands for itself; vm may be anything. Other names may begin a sentence or not.
    const bool isAbbreviation = name == name.toUpper();
    const Qt::CaseSensitivity how = isAbbreviation ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(name, 0, how); at >= 0; at = text.indexOf(name, at + 1, how)) {
        qsizetype end = at + name.size();
        if (text.mid(end, 2) == QLatin1String("’s") || text.mid(end, 2) == QLatin1String("'s"))
            end += 2;
        else if (text.mid(end, 2) == QLatin1String("en"))
            end += 2;
        else if (end < text.size() && text[end] == QLatin1Char('s'))
            ++end;
        const auto isWord = [&text](qsizetype place) {
            return place >= 0 && place < text.size() && text[place].isLetterOrNumber();
        };
        if (!isWord(at - 1) && !isWord(end))
            return true;
    }
    return false;
}

std::vector<const Term *> termsIn(const QString &text, const QString &language)
{
    std::vector<const Term *> found;
    for (const Term &term : glossary(language)) {
        if (std::any_of(term.names.begin(), term.names.end(),
                        [&text](const QString &name) { return uses(text, name); }))
            found.push_back(&term);
    }
    return found;
}

} // namespace grondplan
