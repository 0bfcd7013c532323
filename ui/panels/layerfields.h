#pragma once

#include "core/plan/plan.h"
#include "ui/panels/bindings.h"
#include "ui/panels/form.h"

namespace grondplan::ui {

/// The fields of a zone's inspector for what its layers are made of, and what the other profile comes to. A
/// part of the inspector, whose form holds them.
class LayerFields final
{
public:
    void build(Form &form);
    void bind(Bindings<Zone> &bindings);
    void retranslate();
    /// \param tier     of the zones shown, where they have one in common
    /// \param planned  the plan of the only zone shown, or nullptr
    void show(Form &form, std::optional<Tier> tier, Profile profile, const ZonePlan *planned);

private:
    void showCrossCheck(Form &form, const ZonePlan *planned);

    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
    QLabel *m_crossTitle = nullptr;
    QLabel *m_cross = nullptr;
    QComboBox *m_hypervisor = nullptr;
    QComboBox *m_reservation = nullptr;
    QComboBox *m_distribution = nullptr;
    QCheckBox *m_pinned = nullptr;
    QCheckBox *m_available = nullptr;
    QCheckBox *m_shared = nullptr;
    std::vector<QLabel *> m_labels; ///< of the choices, in the order in which retranslate() names them
};

} // namespace grondplan::ui
