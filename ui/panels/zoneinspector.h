#pragma once

#include "core/plan/plan.h"
#include "ui/panels/bindings.h"
#include "ui/panels/form.h"

namespace grondplan::ui {

class BaselineList;
class Document;
class LicenceList;
class Planner;

/// Shows and edits one zone, or what several have in common: its tier, its servers, and what it promises.
class ZoneInspector final : public Form
{
    Q_OBJECT
public:
    ZoneInspector(Document &document, Planner &planner, QWidget *parent = nullptr);

    void show(const std::vector<ZoneId> &ids); ///< at least one; those that are gone are left out
    using QWidget::show;
    void focusName();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void bind();
    void bindPolicy();
    void retranslate();
    void refresh();
    void showTier(const std::vector<const Zone *> &zones);
    void push(const Bindings<Zone>::Change &change, const QString &text, const QString &key);
    [[nodiscard]] std::vector<const Zone *> selected() const;
    [[nodiscard]] const ZonePlan *planOf(const Zone &zone) const;

    Document &m_document;
    Planner &m_planner;
    std::shared_ptr<const Plan> m_plan; ///< keeps what planOf() gives alive
    std::vector<ZoneId> m_ids;
    Bindings<Zone> m_bindings;

    QLabel *m_titles[4] = {};
    TextField *m_name = nullptr;
    QComboBox *m_tier = nullptr;
    QLabel *m_reasons = nullptr;
    BaselineList *m_baselines = nullptr;
    QLabel *m_reference = nullptr;
    LicenceList *m_licences = nullptr;
    QComboBox *m_tolerate = nullptr;
    AmountField *m_cpuTarget = nullptr;
    AmountField *m_memoryTarget = nullptr;
    AmountField *m_nodeCpu = nullptr;
    AmountField *m_nodeMemory = nullptr;
    AmountField *m_pods = nullptr;
    AmountField *m_vcpuPerCore = nullptr;
    QCheckBox *m_physicalOnly = nullptr;
    QCheckBox *m_share = nullptr;
    std::vector<QLabel *> m_labels; ///< of the rows, in the order in which retranslate() names them
};

} // namespace grondplan::ui
