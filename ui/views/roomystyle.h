#pragma once

class QTableView;

namespace grondplan::ui {

/// Gives the cells and headings of a table more room at their sides, the same for both, so that a column of
/// numbers does not touch the words beside it.
void giveRoom(QTableView &table);

} // namespace grondplan::ui
