#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace grondplan::ui {

/// One thing that the command palette can do.
struct Command
{
    QString id;     ///< stays the same from run to run
    QString name;   ///< as it is shown
    QString detail; ///< what kind of thing it is, or its keys
    QIcon icon;
    std::function<void()> run;
};

/// Commands that fit what is typed, the best first; of equals, and before anything is typed, what was used
/// last.
class CommandList final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    static constexpr int kDetailRole = Qt::UserRole;
    static constexpr int kMostShown = 50;

    /// \param recent  ids of what was used, the last first
    void setCommands(std::vector<Command> commands, const QStringList &recent);
    void setTyped(const QString &typed);
    [[nodiscard]] const Command *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Command> m_commands;
    std::vector<QString> m_names; ///< folded, as nameMatch() reads them
    std::vector<int> m_ages;      ///< 0 = used last
    std::vector<std::size_t> m_shown;
};

} // namespace grondplan::ui
