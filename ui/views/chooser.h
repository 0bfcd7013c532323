#pragma once

#include <QString>

#include <utility>
#include <vector>

class QComboBox;

namespace grondplan::ui {

/// Gives a box these names, each with an id as its data, and chooses one by id (the first where there is none
/// such). A box that has them already is left alone, so that an open list stays open while plans come in.
void setChoices(QComboBox &box, const std::vector<std::pair<QString, qint64>> &choices, qint64 chosen);

} // namespace grondplan::ui
