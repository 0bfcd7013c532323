#pragma once

#include "core/plan/plan.h"
#include "core/scenario/scenario.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace grondplan::ui {

/// The sizes of node VMs that a zone may choose from, with what each would cost. The row that is chosen is
/// the one that fields beside it edit.
class NodeSizes final : public QWidget
{
    Q_OBJECT
public:
    explicit NodeSizes(QWidget *parent = nullptr);

    /// \param planned  of the same zone, or nullptr where there is none yet
    void show(const ZonePolicy &policy, const ZonePlan *planned);
    using QWidget::show;
    [[nodiscard]] int row() const; ///< 0 is the zone's first size
    void choose(int row);
    void retranslate();

    /// The size of a row; nullptr where there is none.
    static NodeShape *sizeAt(ZonePolicy &policy, int row);
    static const NodeShape *sizeAt(const ZonePolicy &policy, int row);

Q_SIGNALS:
    void chosen();
    void addAsked();
    void removeAsked();

private:
    void enableButtons();

    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace grondplan::ui
