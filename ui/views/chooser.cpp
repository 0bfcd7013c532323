#include "ui/views/chooser.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace grondplan::ui {

static bool has(const QComboBox &box, const std::vector<std::pair<QString, qint64>> &choices)
{
    if (box.count() != static_cast<int>(choices.size()))
        return false;
    for (int i = 0; i < box.count(); ++i) {
        const auto &[name, id] = choices[static_cast<std::size_t>(i)];
        if (box.itemText(i) != name || box.itemData(i).toLongLong() != id)
            return false;
    }
    return true;
}

void setChoices(QComboBox &box, const std::vector<std::pair<QString, qint64>> &choices, qint64 chosen)
{
    const QSignalBlocker blocker(box);
    if (!has(box, choices)) {
        box.clear();
        for (const auto &[name, id] : choices)
            box.addItem(name, id);
    }
    const int index = choices.empty() ? -1 : std::max(0, box.findData(chosen));
    if (box.currentIndex() != index)
        box.setCurrentIndex(index);
}

} // namespace grondplan::ui
