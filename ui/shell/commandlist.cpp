#include "ui/shell/commandlist.h"

#include "ui/shell/namematch.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace grondplan::ui {

void CommandList::setCommands(std::vector<Command> commands, const QStringList &recent)
{
    beginResetModel();
    m_commands = std::move(commands);
    m_names.clear();
    m_ages.clear();
    QHash<QString, int> ages;
    for (int i = 0; i < recent.size(); ++i)
        ages.insert(recent[i], i);
    for (const Command &command : m_commands) {
        m_names.push_back(foldedName(command.name));
        m_ages.push_back(ages.value(command.id, std::numeric_limits<int>::max()));
    }
    m_shown.clear();
    endResetModel();
    setTyped({});
}

void CommandList::setTyped(const QString &typed)
{
    const QString folded = foldedName(typed);
    using Rank = std::tuple<int, int, std::size_t>; // the better first, then the newer, then as they came
    std::vector<Rank> ranks;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (const int score = nameMatch(folded, m_names[i]); score > 0)
            ranks.emplace_back(folded.isEmpty() ? 0 : -score, m_ages[i], i);
    }
    const auto shown = std::min<std::size_t>(ranks.size(), kMostShown);
    std::partial_sort(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(shown), ranks.end());
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < shown; ++i)
        m_shown.push_back(std::get<2>(ranks[i]));
    endResetModel();
}

const Command *CommandList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_commands[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

/// Keeps the names of what has no icon in line with the others.
static QIcon blankIcon()
{
    static constexpr int kLargest = 64;
    QPixmap blank(kLargest, kLargest);
    blank.fill(Qt::transparent);
    return QIcon(blank);
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    const Command *command = at(index.row());
    if (command == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return command->name;
    case Qt::DecorationRole:
        return command->icon.isNull() ? blankIcon() : command->icon;
    case kDetailRole:
        return command->detail;
    case Qt::AccessibleTextRole:
        return QString(command->name % QStringLiteral(", ") % command->detail);
    default:
        return {};
    }
}

} // namespace grondplan::ui
