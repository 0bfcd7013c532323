#pragma once

#include "core/plan/plan.h"
#include "ui/planning/forecast.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace grondplan::ui {

class Document;
class Planner;

/// What the plan remarks: errors first, then warnings and notes, each in a sentence. Choosing one selects its
/// object; what has a fix is mended by a button, in one step that can be undone, which says beforehand what
/// that does to servers and cost. Sizes that nobody stated are one remark for all workloads.
class FindingsPanel final : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(Document &document, Planner &planner, QWidget *parent = nullptr);

Q_SIGNALS:
    void workloadsChosen(const std::vector<grondplan::WorkloadId> &workloads);
    void zoneChosen(grondplan::ZoneId zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void addRow(const std::vector<int> &findings);
    void choose(const QListWidgetItem *item);
    void showFix();
    void askCost();
    void sayCost();
    void mend();
    [[nodiscard]] std::vector<const Finding *> findingsOf(const QListWidgetItem *item) const;
    [[nodiscard]] Findings current() const;

    Document &m_document;
    Planner &m_planner;
    std::shared_ptr<const Plan> m_plan;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_fix = nullptr; ///< hidden where the current remark has no fix
    QLabel *m_cost = nullptr;     ///< of the fix, below it
    Forecast m_forecast;
};

} // namespace grondplan::ui
