#pragma once

#include "ui/panels/bindings.h"
#include "ui/panels/form.h"

#include <QCoreApplication>

namespace grondplan::ui {

/// What stands where in a zone: its site and racks, and what shares no server. A part of ZoneInspector.
class PlaceFields final
{
    Q_DECLARE_TR_FUNCTIONS(PlaceFields)
public:
    void build(Form &form);
    void bind(Bindings<Zone> &bindings) const;
    void retranslate() const;

private:
    TextField *m_site = nullptr;
    QLabel *m_siteLabel = nullptr;
    AmountField *m_racks = nullptr;
    QLabel *m_racksLabel = nullptr;
    QCheckBox *m_tenantsApart = nullptr;
    QCheckBox *m_systemsApart = nullptr;
};

} // namespace grondplan::ui
