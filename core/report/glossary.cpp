#include "core/advice/glossary.h"

#include "core/report/phrases.h"
#include "core/report/sections.h"

#include <variant>

namespace grondplan::report {

namespace {
/// Gathers the words of a proposal.
struct Gatherer
{
    QString text;

    void add(const QString &words) { text += words + QLatin1Char('\n'); }
    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.text); }
    void operator()(const Table &table)
    {
        add(table.caption);
        for (const Table::Column &column : table.columns)
            add(column.title);
        for (const QStringList &row : table.rows)
            add(row.join(QLatin1Char('\n')));
    }
    void operator()(const KeyFigures &key)
    {
        for (const KeyFigures::Figure &figure : key.figures)
            add(QString(figure.label % QLatin1Char(' ') % figure.remark));
    }
    void operator()(const Waterfall &chart)
    {
        for (const Waterfall::Bar &bar : chart.bars)
            add(bar.label);
    }
    void operator()(const Split &) {}
    void operator()(const Figure &figure)
    {
        for (const diagram::Box &box : figure.diagram.boxes)
            addBox(box);
    }
    void addBox(const diagram::Box &box)
    {
        add(QString(box.title % QLatin1Char('\n') % box.detail));
        for (const diagram::Box &child : box.children)
            addBox(child);
    }
};
} // namespace

Section glossarySection(const std::vector<Section> &sections, const Words &words)
{
    Gatherer gatherer;
    for (const Section &section : sections) {
        for (const Block &block : section.blocks)
            std::visit(gatherer, block);
    }
    Section glossary;
    glossary.id = QStringLiteral("glossary");
    glossary.blocks.emplace_back(Heading{1, words.text("report.section.glossary")});
    Table table;
    table.columns = {column(words, "report.column.term", 3), column(words, "report.column.meaning", 9)};
    for (const Term *term : termsIn(gatherer.text, words.language())) {
        const qsizetype colon = term->text.indexOf(u':');
        QString meaning = term->text.mid(colon + 1).trimmed();
        if (!meaning.isEmpty())
            meaning.front() = meaning.front().toUpper();
        table.rows.push_back({term->text.left(colon), meaning});
    }
    if (!table.rows.empty())
        glossary.blocks.emplace_back(std::move(table));
    return glossary;
}

} // namespace grondplan::report
