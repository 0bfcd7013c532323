#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "ui/panels/bindings.h"
#include "ui/panels/form.h"

class QListWidget;

namespace grondplan::ui {

/// The fields of a zone's inspector for what its servers have beyond their baselines: a list of the options
/// they can have, each with its price and how many are planned, and how many of the chosen one each server is
/// to have. A part of the inspector, whose form holds them.
class OptionFields final
{
public:
    void build(Form &form);
    void bind(Bindings<Zone> &bindings, std::function<void()> chosen);
    void retranslate();
    /// \param tier     of the first zone, where it is known
    /// \param planned  the plan of the only zone shown, or nullptr
    void show(Form &form, const Catalogue *catalogue, std::optional<Tier> tier,
              const std::vector<const Zone *> &zones, const ZonePlan *planned);

private:
    [[nodiscard]] QString current() const;
    void fill(const Catalogue &catalogue, const QStringList &baselines, const ZonePlan *planned);

    QListWidget *m_list = nullptr;
    AmountField *m_count = nullptr;
    QLabel *m_label = nullptr;
};

} // namespace grondplan::ui
