#pragma once

#include "core/scenario/scenario.h"
#include "ui/panels/bindings.h"
#include "ui/panels/form.h"
#include "ui/panels/prospectfields.h"

class QPlainTextEdit;

namespace grondplan::ui {

class Document;
class LicenceList;
class WeekField;

/// Shows and edits one workload, or what many have in common.
class WorkloadInspector final : public Form
{
    Q_OBJECT
public:
    explicit WorkloadInspector(Document &document, QWidget *parent = nullptr);

    void show(const std::vector<WorkloadId> &ids); ///< at least one; those that are gone are left out
    using QWidget::show;
    void focusName();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildIdentity();
    void bindIdentity();
    void bindPlace();
    void bindReplicas();
    void bindSizes();
    void bindProspects();
    void bindDemand();
    void retranslate();
    void fillKinds();
    void refresh();
    void showBasis(const std::vector<const Workload *> &workloads);
    void push(const Bindings<Workload>::Change &change, const StepName &name, const QString &key);
    void pushReplicas(AmountField *field, std::optional<std::int64_t> value);
    void noteTyped();
    [[nodiscard]] std::vector<const Workload *> selected() const;

    Document &m_document;
    std::vector<WorkloadId> m_ids;
    Bindings<Workload> m_bindings;
    bool m_varies = false; ///< min, usual and max are shown apart

    std::unique_ptr<ProspectFields> m_prospects;
    QLabel *m_titles[5] = {};
    TextField *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    TextField *m_image = nullptr;
    QComboBox *m_os = nullptr;
    TextField *m_tenant = nullptr;
    QCheckBox *m_active = nullptr;
    AmountField *m_replicas = nullptr;
    QCheckBox *m_variesBox = nullptr;
    AmountField *m_min = nullptr;
    AmountField *m_usual = nullptr;
    AmountField *m_max = nullptr;
    QCheckBox *m_perNode = nullptr;
    QCheckBox *m_onePerHost = nullptr;
    QCheckBox *m_isolated = nullptr;
    QCheckBox *m_oneNumaNode = nullptr;
    QCheckBox *m_stateful = nullptr;
    QCheckBox *m_transient = nullptr;
    QCheckBox *m_sheddable = nullptr;
    WeekField *m_week = nullptr;
    AmountField *m_cpu = nullptr;
    QLabel *m_cpuBasis = nullptr;
    AmountField *m_cpuLimit = nullptr;
    AmountField *m_memory = nullptr;
    QLabel *m_memoryBasis = nullptr;
    QLabel *m_diskBasis = nullptr;
    AmountField *m_memoryLimit = nullptr;
    AmountField *m_disk = nullptr;
    AmountField *m_gpus = nullptr;
    AmountField *m_iops = nullptr;
    AmountField *m_writes = nullptr;
    AmountField *m_outside = nullptr;
    LicenceList *m_licences = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_from = nullptr;
    std::vector<QLabel *> m_labels; ///< of the rows, in the order in which retranslate() names them
};

} // namespace grondplan::ui
