#pragma once

#include "core/plan/plan.h"
#include "ui/panels/bindings.h"
#include "ui/panels/form.h"
#include "ui/panels/layerfields.h"
#include "ui/panels/optionfields.h"
#include "ui/panels/placefields.h"
#include "ui/panels/storagefields.h"

namespace grondplan::ui {

class BaselineList;
class NodeSizes;
class PartList;
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
    void bindServers();
    void bindPolicy();
    void bindNodes();
    void bindParts();
    void retranslate();
    void refresh();
    void showStock(const std::vector<const Zone *> &zones);
    void showTier(const std::vector<const Zone *> &zones);
    void addNodeSize();
    void removeNodeSize();
    void push(const Bindings<Zone>::Change &change, const StepName &name, const QString &key);
    [[nodiscard]] std::vector<const Zone *> selected() const;
    [[nodiscard]] const ZonePlan *planOf(const Zone &zone) const;

    Document &m_document;
    Planner &m_planner;
    std::shared_ptr<const Plan> m_plan; ///< keeps what planOf() gives alive
    std::vector<ZoneId> m_ids;
    Bindings<Zone> m_bindings;

    std::vector<QLabel *> m_titles; ///< from top to bottom
    TextField *m_name = nullptr;
    QComboBox *m_tier = nullptr;
    QLabel *m_reasons = nullptr;
    BaselineList *m_baselines = nullptr;
    QLabel *m_reference = nullptr;
    AmountField *m_stock = nullptr;
    QCheckBox *m_mixed = nullptr;
    QLabel *m_partsTitle = nullptr;
    PartList *m_parts = nullptr;
    QLabel *m_partsRemark = nullptr;
    LicenceList *m_licences = nullptr;
    QComboBox *m_tolerate = nullptr;
    AmountField *m_cpuTarget = nullptr;
    AmountField *m_memoryTarget = nullptr;
    NodeSizes *m_nodeSizes = nullptr;
    AmountField *m_nodeCpu = nullptr;
    AmountField *m_nodeMemory = nullptr;
    AmountField *m_pods = nullptr;
    AmountField *m_vcpuPerCore = nullptr;
    QCheckBox *m_physicalOnly = nullptr;
    QCheckBox *m_share = nullptr;
    PlaceFields m_places;
    OptionFields m_options;
    StorageFields m_storage;
    LayerFields m_layers;
    std::vector<QLabel *> m_labels; ///< of the rows, in the order in which retranslate() names them
};

} // namespace grondplan::ui
