#include "ui/shell/namematch.h"

#include <algorithm>

namespace grondplan::ui {

static constexpr int kSameMatch = 6000;
static constexpr int kBeginning = 5000;
static constexpr int kWordsBeginning = 4000;
static constexpr int kTogether = 3000;
static constexpr int kInOrder = 2000;
static constexpr int kMostLength = 900; ///< what the length of a name can cost it
static constexpr int kTries = 200;      ///< of ways to spread the letters over the words

static bool beginsWord(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

/// Whether the letters are beginnings of words in order: each goes on from the letter before it, or begins a
/// later word.
static bool areWordBeginnings(QStringView typed, QStringView name, qsizetype from, int &tries)
{
    if (typed.isEmpty())
        return true;
    for (qsizetype at = from; at < name.size(); ++at) {
        const bool goesOn = at == from && from > 0;
        if (name[at] != typed.front() || (!goesOn && !beginsWord(name, at)))
            continue;
        if (--tries < 0)
            return false;
        if (areWordBeginnings(typed.mid(1), name, at + 1, tries))
            return true;
    }
    return false;
}

static bool areInOrder(QStringView typed, QStringView name)
{
    qsizetype next = 0;
    for (const QChar letter : name) {
        if (next < typed.size() && letter == typed[next])
            ++next;
    }
    return next == typed.size();
}

int nameMatch(QStringView typed, QStringView name)
{
    const int longer = std::min<int>(static_cast<int>(name.size()), kMostLength);
    if (typed.isEmpty())
        return kInOrder - longer;
    if (typed == name)
        return kSameMatch;
    if (name.startsWith(typed))
        return kBeginning - longer;
    // A blank typed stands before a word, not for a letter.
    const QString letters = typed.toString().remove(QLatin1Char(' '));
    if (!areInOrder(letters, name))
        return 0;
    int tries = kTries;
    if (areWordBeginnings(letters, name, 0, tries))
        return kWordsBeginning - longer;
    return (name.contains(typed) ? kTogether : kInOrder) - longer;
}

QString foldedName(const QString &text)
{
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            folded += letter.toLower();
    }
    return folded.simplified();
}

} // namespace grondplan::ui
