#include "ui/proposal/tablelayout.h"

#include "ui/proposal/typesetting.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace grondplan::ui {

static constexpr double kColumnGap = 12;
/// Between numbers at the right of their column and words at the left of theirs.
static constexpr double kTurnGap = 22;
/// A taller row is broken, so that it always fits a page.
static constexpr qsizetype kMostLines = 30;

/// What a column would like to have, and what it cannot do without.
struct ColumnNeed
{
    double natural = 0;
    double least = 0;
};

static double widestWord(const QString &text, const TextStyle &style)
{
    double widest = 0;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, widthOf(word, style));
    return widest;
}

static ColumnNeed needOf(const report::Table &table, std::size_t column, double whole)
{
    const auto at = static_cast<qsizetype>(column);
    const report::Table::Column &head = table.columns[column];
    ColumnNeed need;
    need.natural = widthOf(head.title, text::kCellHead);
    need.least = widestWord(head.title, text::kCellHead);
    for (const QStringList &row : table.rows) {
        const QString cell = row.value(at);
        // Bold, as the last row may be.
        need.natural = std::max(need.natural, widthOf(cell, text::kCellBold));
        const bool isNumber = head.align == report::Align::Right;
        need.least = std::max(need.least,
                              isNumber ? widthOf(cell, text::kCellBold) : widestWord(cell, text::kCellBold));
    }
    // One endless word does not take the room of all others.
    need.least = std::ceil(std::min(need.least, whole / 3)) + 1;
    need.natural = std::max(std::ceil(need.natural) + 1, need.least);
    return need;
}

static std::vector<double> widthsOf(const report::Table &table, double room)
{
    std::vector<ColumnNeed> needs;
    double natural = 0;
    double least = 0;
    double weights = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        needs.push_back(needOf(table, i, room));
        natural += needs.back().natural;
        least += needs.back().least;
        weights += table.columns[i].weight;
    }

    std::vector<double> widths;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (natural <= room)
            widths.push_back(needs[i].natural + (room - natural) * table.columns[i].weight / weights);
        else if (least <= room)
            widths.push_back(needs[i].least +
                             (room - least) * (needs[i].natural - needs[i].least) / (natural - least));
        else
            widths.push_back(needs[i].least * room / least);
    }
    return widths;
}

/// Between a column and the next.
static double gapAfter(const report::Table &table, std::size_t column)
{
    if (column + 1 >= table.columns.size())
        return 0;
    const bool turns = table.columns[column].align == report::Align::Right &&
                       table.columns[column + 1].align == report::Align::Left;
    return turns ? kTurnGap : kColumnGap;
}

static double heightOf(const TableRow &row, const TextStyle &style)
{
    qsizetype lines = 1;
    for (const QStringList &cell : row.cells)
        lines = std::max(lines, cell.size());
    return static_cast<double>(lines) * style.lineHeight() + 2 * kRowPadding;
}

/// Adds a row, in pieces where it is too tall.
static void addRow(TableLayout &layout, TableRow row, const TextStyle &style)
{
    for (;;) {
        TableRow rest = row;
        bool hasRest = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            row.cells[i] = row.cells[i].mid(0, kMostLines);
            rest.cells[i] = rest.cells[i].mid(kMostLines);
            hasRest = hasRest || !rest.cells[i].isEmpty();
        }
        row.height = heightOf(row, style);
        layout.rows.push_back(row);
        if (!hasRest)
            return;
        row = std::move(rest);
        row.continues = true;
    }
}

TableLayout measured(const report::Table &table, double width)
{
    TableLayout layout;
    const auto columns = table.columns.size();
    if (columns == 0)
        return layout;
    double gaps = 0;
    for (std::size_t i = 0; i < columns; ++i)
        gaps += gapAfter(table, i);
    layout.width = widthsOf(table, width - gaps);
    double x = 0;
    for (std::size_t i = 0; i < columns; ++i) {
        layout.left.push_back(x);
        x += layout.width[i] + gapAfter(table, i);
    }

    for (const report::Table::Column &column : table.columns)
        layout.right.push_back(column.align == report::Align::Right);

    for (std::size_t i = 0; i < columns; ++i)
        layout.head.cells.push_back(linesOf(table.columns[i].title, layout.width[i], text::kCellHead));
    layout.head.height = heightOf(layout.head, text::kCellHead);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        TableRow row;
        row.bold = table.lastRowIsTotal && r + 1 == table.rows.size();
        const TextStyle &style = row.bold ? text::kCellBold : text::kCell;
        for (std::size_t i = 0; i < columns; ++i)
            row.cells.push_back(
                linesOf(table.rows[r].value(static_cast<qsizetype>(i)), layout.width[i], style));
        addRow(layout, std::move(row), style);
    }
    return layout;
}

} // namespace grondplan::ui
