#include "core/diagram/linebreak.h"

#include <algorithm>

namespace grondplan::diagram {

static bool isBreakable(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char('/');
}

/// How many characters of a word that is too wide go on the first line.
static qsizetype headOf(const QString &word, double width, Type type, const MeasureText &measure)
{
    qsizetype fits = 1;
    qsizetype tooMany = word.size();
    while (tooMany - fits > 1) {
        const qsizetype middle = fits + (tooMany - fits) / 2;
        if (measure(word.left(middle), type.bold, type.pointSize) <= width)
            fits = middle;
        else
            tooMany = middle;
    }
    for (qsizetype at = fits; at > fits / 2; --at) {
        if (isBreakable(word[at - 1]))
            return at;
    }
    // Never between the halves of one character.
    if (fits < word.size() && word[fits].isLowSurrogate())
        fits = fits > 1 ? fits - 1 : fits + 1;
    return fits;
}

static void breakParagraph(const QString &paragraph, double width, Type type, const MeasureText &measure,
                           QStringList &lines)
{
    QString line;
    const QStringList words = paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString word : words) {
        const QString longer = line.isEmpty() ? word : QString(line % QLatin1Char(' ') % word);
        if (measure(longer, type.bold, type.pointSize) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines += line;
        while (word.size() > 1 && measure(word, type.bold, type.pointSize) > width) {
            const qsizetype head = headOf(word, width, type, measure);
            if (head >= word.size())
                break;
            lines += word.left(head);
            word = word.mid(head);
        }
        line = word;
    }
    if (!line.isEmpty())
        lines += line;
}

QStringList brokenLines(const QString &text, double width, Type type, const MeasureText &measure)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        breakParagraph(paragraph, width, type, measure, lines);
    return lines;
}

double widestLine(const QStringList &lines, Type type, const MeasureText &measure)
{
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, measure(line, type.bold, type.pointSize));
    return widest;
}

} // namespace grondplan::diagram
