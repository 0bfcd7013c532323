#pragma once

#include "core/base/finding.h"
#include "core/plan/plan.h"
#include "ui/planning/forecast.h"

#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace grondplan::ui {

class Document;
class Planner;

/// The parts of a zone's platform, to tick those that it has. Below the list stands, for the part that is
/// chosen or pointed at, what switching it would do to servers and cost, before it is done, and what follows
/// from doing without it.
class PartList final : public QWidget
{
    Q_OBJECT
public:
    PartList(const Document &document, const Planner &planner, QWidget *parent = nullptr);
    /// Takes what is said below the list; the form it stands in owns it.
    void setRemark(QLabel *remark);

    /// \return false, and nothing is shown, for zones of several tiers, which have different parts
    bool show(const std::vector<const Zone *> &zones, const Plan *plan);
    using QWidget::show;
    /// The zones shown in which a workload of the sketch does what the part does.
    [[nodiscard]] std::set<ZoneId> stoodInFor(Part part) const;
    void retranslate();

Q_SIGNALS:
    void switched(grondplan::Part part, bool on); ///< the user ticked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(QListWidgetItem *item);
    void fill();
    void noteStandIns(const std::vector<const Zone *> &zones, Tier tier);
    void fillRow(QListWidgetItem *item, Part part) const;
    void ask();
    void say();

    const Document &m_document;
    Forecast m_forecast;
    QListWidget *m_list = nullptr;
    QLabel *m_remark = nullptr;
    std::vector<ZoneId> m_zones;
    Tier m_tier = Tier::Vm;
    std::map<Part, std::size_t> m_off; ///< in how many of the zones
    std::map<Part, QString> m_sizes;
    std::map<Part, std::set<ZoneId>> m_stoodIn;
    std::map<Part, Message> m_by; ///< who does it, where a single zone is shown
    std::set<Part> m_idle;        ///< switched on, with nothing to do as the plan is
    std::optional<Part> m_about;  ///< what the remark is about
};

} // namespace grondplan::ui
