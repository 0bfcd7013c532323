#pragma once

#include "core/report/proposal.h"

#include <QStringList>

#include <vector>

namespace grondplan::ui {

inline constexpr double kRowPadding = 3.5; ///< above and below the words of a row

/// A row with its words broken into lines, one list a column.
struct TableRow
{
    std::vector<QStringList> cells;
    double height = 0;
    bool bold = false;
    bool continues = false; ///< the rest of a row that is too tall for one piece
};

/// A table measured for a width.
struct TableLayout
{
    std::vector<double> left;  ///< of each column, from the table's edge
    std::vector<double> width; ///< of each column's words
    std::vector<bool> right;   ///< whether its words end at its right edge
    TableRow head;
    std::vector<TableRow> rows;

    /// 0 past the last row.
    [[nodiscard]] double heightOf(std::size_t row) const { return row < rows.size() ? rows[row].height : 0; }
};

/// Gives each column what its words need, or its due share where there is too little for all, and the rest by
/// weight. Numbers stay on one line.
TableLayout measured(const report::Table &table, double width);

} // namespace grondplan::ui
