#pragma once

#include "core/tiers/tiers.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace grondplan::ui {

class OpenField;

/// What the decision guide says of one workload: the tier with what speaks for and against it, what would
/// change the answer, and what the guide asks about the workload.
class WorkloadAdviceCard final : public QFrame
{
    Q_OBJECT
public:
    explicit WorkloadAdviceCard(QWidget *parent = nullptr);

    /// \param now  the tier it runs on, where that is known
    void show(const Workload &workload, const WorkloadAdvice &advice, std::optional<Tier> now);
    using QFrame::show;

Q_SIGNALS:
    void habitsEdited(const grondplan::Habits &habits);
    void editingFinished();
    void useRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void edit();

    Habits m_habits;
    QLabel *m_title = nullptr;
    QLabel *m_reasons = nullptr;
    QLabel *m_changes = nullptr;
    QLabel *m_asked = nullptr;
    QCheckBox *m_ownKernel = nullptr;
    QCheckBox *m_unpackaged = nullptr;
    QCheckBox *m_operated = nullptr;
    QLabel *m_releasesLabel = nullptr;
    OpenField *m_releases = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace grondplan::ui
