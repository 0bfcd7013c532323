#include "ui/panels/placefields.h"

#include "core/scenario/limits.h"
#include "ui/panels/checkfield.h"

#include <QLineEdit>

namespace grondplan::ui {

static QCheckBox *addCheck(Form &form, const char *name)
{
    auto *box = new CheckField(&form);
    box->setObjectName(QLatin1String(name));
    form.addWide(box);
    return box;
}

void PlaceFields::build(Form &form)
{
    m_site = new TextField(&form);
    m_site->setObjectName(QStringLiteral("zoneSite"));
    m_site->editor()->setObjectName(QStringLiteral("zoneSiteEditor"));
    m_site->editor()->setMaxLength(static_cast<int>(limits::kSiteLength));
    m_siteLabel = form.addRow(m_site);
    m_racks = new AmountField(AmountKind::Count, limits::kRacks, &form);
    m_racks->setObjectName(QStringLiteral("zoneRacks"));
    m_racks->editor()->setObjectName(QStringLiteral("zoneRacksEditor"));
    m_racksLabel = form.addRow(m_racks);
    m_tenantsApart = addCheck(form, "zoneTenantsApart");
    m_systemsApart = addCheck(form, "zoneSystemsApart");
}

void PlaceFields::bind(Bindings<Zone> &bindings) const
{
    bindings.text(
        m_site, [](const Zone &z) { return z.site; }, [](Zone &z, const QString &v) { z.site = v.trimmed(); },
        [] { return tr("Change the site"); });
    bindings.amount(
        m_racks, [](const Zone &z) { return std::optional<std::int64_t>(z.policy.racks); },
        [](Zone &z, std::optional<std::int64_t> v) { z.policy.racks = static_cast<int>(v.value_or(1)); },
        [] { return tr("Change the number of racks"); });
    bindings.check(
        m_tenantsApart, [](const Zone &z) { return z.policy.tenantsApart; },
        [](Zone &z, bool on) { z.policy.tenantsApart = on; },
        [] { return tr("Change the keeping apart of tenants"); });
    bindings.check(
        m_systemsApart, [](const Zone &z) { return z.policy.systemsApart; },
        [](Zone &z, bool on) { z.policy.systemsApart = on; },
        [] { return tr("Change the keeping apart of operating systems"); });
}

void PlaceFields::retranslate() const
{
    Form::setLabel(m_siteLabel, tr("Site"));
    m_site->editor()->setPlaceholderText(tr("not said"));
    m_site->editor()->setToolTip(tr(
        "Where its servers stand, such as a data centre; the sketch draws a line round zones of one site"));
    Form::setLabel(m_racksLabel, tr("Racks or sites"));
    m_racks->editor()->setToolTip(
        tr("Servers are divided over them evenly, and so are the replicas of each workload"));
    m_tenantsApart->setText(tr("Tenants share no server"));
    m_tenantsApart->setToolTip(tr("Workloads without a tenant count as one tenant of their own"));
    m_systemsApart->setText(tr("Windows and Linux share no server"));
}

} // namespace grondplan::ui
