#pragma once

#include "core/advice/applies.h"

#include <QWidget>

#include <set>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace grondplan::ui {

/// The checklists that a design asks for, a box to tick for each line, with the reason why it applies.
class ChecklistPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ChecklistPage(QWidget *parent = nullptr);

    /// Builds the lines anew only where lists or language have changed, so that the focus stays where it is.
    void show(const std::vector<Checklist> &lists, const std::set<QString> &ticks);
    using QWidget::show;

Q_SIGNALS:
    void ticked(const QString &line, bool on);

private:
    void build();
    void addList(const Checklist &list);

    std::vector<Checklist> m_lists;
    QString m_language;
    QWidget *m_lines = nullptr; ///< made anew with the lists
    QVBoxLayout *m_layout = nullptr;
    std::vector<QCheckBox *> m_boxes; ///< named by the id of their line
};

} // namespace grondplan::ui
