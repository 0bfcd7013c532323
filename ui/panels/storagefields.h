#pragma once

#include "core/plan/plan.h"
#include "ui/panels/bindings.h"
#include "ui/panels/form.h"

namespace grondplan::ui {

/// The fields of a zone's inspector for where its data and its operating systems lie, and for what it
/// promises of memory. A part of the inspector, whose form holds them.
class StorageFields final
{
public:
    void build(Form &form);
    void bind(Bindings<Zone> &bindings);
    void retranslate();
    /// \param tier     of the zones shown, where they have one in common
    /// \param zones    those that are shown
    /// \param planned  the plan of the only zone shown, or nullptr
    void show(Form &form, std::optional<Tier> tier, const std::vector<const Zone *> &zones,
              const ZonePlan *planned);

private:
    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_boot = nullptr;
    AmountField *m_copies = nullptr;
    AmountField *m_dataChunks = nullptr;
    AmountField *m_codingChunks = nullptr;
    AmountField *m_bootSpace = nullptr;
    AmountField *m_overcommit = nullptr;
    QCheckBox *m_ballooning = nullptr;
    std::vector<QLabel *> m_labels; ///< of the rows, in the order in which retranslate() names them
};

} // namespace grondplan::ui
