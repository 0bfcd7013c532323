#include "core/report/phrases.h"
#include "core/report/sections.h"

#include <QRegularExpression>

namespace grondplan::report {

QString brandText(const Brand::Texts &texts, const Words &words)
{
    const auto found = texts.find(words.language());
    return found == texts.end() ? QString() : found->second;
}

/// Whether a line stands by itself: "- ", "* ", "• " or "1. " begins it.
static bool beginsItem(const QString &line)
{
    static const QRegularExpression kItem(QStringLiteral("^([-*•]|[0-9]{1,2}[.)]) "));
    return kItem.match(line).hasMatch();
}

/// A paragraph for each part between empty lines. A file breaks lines where it likes, the page where it has
/// to.
static void addParagraphs(const QString &text, Blocks &blocks)
{
    QString part;
    const auto flush = [&] {
        if (!part.isEmpty())
            blocks.emplace_back(paragraph(part));
        part.clear();
    };
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            flush();
        else if (part.isEmpty())
            part = line.trimmed();
        else
            part += (beginsItem(line.trimmed()) ? QLatin1Char('\n') : QLatin1Char(' ')) + line.trimmed();
    }
    flush();
}

void addIntroduction(const Subject &subject, Blocks &blocks)
{
    if (subject.project.brand)
        addParagraphs(brandText(subject.project.brand->introduction, subject.words), blocks);
}

void addConditions(const Subject &subject, Blocks &blocks)
{
    if (subject.project.brand)
        addParagraphs(brandText(subject.project.brand->conditions, subject.words), blocks);
}

} // namespace grondplan::report
