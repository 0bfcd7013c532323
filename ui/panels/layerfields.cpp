#include "ui/panels/layerfields.h"

#include "ui/document/windowwords.h"
#include "ui/panels/checkfield.h"
#include "ui/panels/choices.h"

#include <QCoreApplication>
#include <QLabel>

namespace grondplan::ui {

/// Where the words of this file are found by the translators.
struct Layers
{
    Q_DECLARE_TR_FUNCTIONS(Layers)
};

void LayerFields::build(Form &form)
{
    const auto choice = [&](const char *name) {
        auto *field = new QComboBox(&form);
        field->setObjectName(QLatin1String(name));
        m_labels.push_back(form.addRow(field));
        return field;
    };
    const auto check = [&form](const char *name) {
        auto *field = new CheckField(&form);
        field->setObjectName(QLatin1String(name));
        form.addWide(field);
        return field;
    };
    m_title = form.addTitle();
    m_remark = form.addRemark();
    m_hypervisor = choice("zoneHypervisor");
    m_pinned = check("zonePinnedVcpus");
    m_reservation = choice("zoneReservation");
    m_distribution = choice("zoneDistribution");
    m_available = check("zoneHighlyAvailable");
    m_shared = check("zoneSharedControlPlane");
    m_crossTitle = form.addTitle();
    m_cross = form.addRemark();
    m_cross->setObjectName(QStringLiteral("zoneCrossCheck"));
}

template<class Enum>
static void bindChoice(Bindings<Zone> &bindings, QComboBox *field, Enum LayerChoice::*member,
                       Bindings<Zone>::Wording wording)
{
    bindings.choice(
        field, [member](const Zone &zone) { return QVariant(static_cast<int>(zone.policy.layers.*member)); },
        [member](Zone &zone, const QVariant &value) {
            zone.policy.layers.*member = static_cast<Enum>(value.toInt());
        },
        wording);
}

static void bindCheck(Bindings<Zone> &bindings, QCheckBox *field, bool LayerChoice::*member,
                      Bindings<Zone>::Wording wording)
{
    bindings.check(
        field, [member](const Zone &zone) { return zone.policy.layers.*member; },
        [member](Zone &zone, bool on) { zone.policy.layers.*member = on; }, wording);
}

void LayerFields::bind(Bindings<Zone> &bindings)
{
    bindChoice(bindings, m_hypervisor, &LayerChoice::hypervisor,
               [] { return Layers::tr("Change the hypervisor"); });
    bindChoice(bindings, m_reservation, &LayerChoice::reservation,
               [] { return Layers::tr("Change what nodes keep"); });
    bindChoice(bindings, m_distribution, &LayerChoice::distribution,
               [] { return Layers::tr("Change the Kubernetes distribution"); });
    bindCheck(bindings, m_pinned, &LayerChoice::pinnedVcpus,
              [] { return Layers::tr("Change vCPU pinning"); });
    bindCheck(bindings, m_available, &LayerChoice::highlyAvailable,
              [] { return Layers::tr("Change the control plane"); });
    bindCheck(bindings, m_shared, &LayerChoice::sharedControlPlane,
              [] { return Layers::tr("Change the control plane"); });
}

void LayerFields::retranslate()
{
    fillChoices(m_hypervisor, kHypervisors, hypervisorId, "hypervisor.");
    fillChoices(m_reservation, kReservations, reservationId, "reservation.");
    fillChoices(m_distribution, kDistributions, distributionId, "distribution.");
    m_title->setText(Layers::tr("What the layers are made of"));
    m_remark->setText(
        Layers::tr("The scenario is planned by the rule of thumb, which does not ask for this; the "
                   "cross-check does."));
    const QStringList labels = {Layers::tr("Hypervisor"), Layers::tr("Nodes keep"), Layers::tr("Kubernetes")};
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        Form::setLabel(m_labels[i], labels.value(static_cast<qsizetype>(i)));
    m_pinned->setText(Layers::tr("vCPUs pinned, topology shown to the VMs"));
    m_available->setText(Layers::tr("Control plane of three or more nodes"));
    m_shared->setText(Layers::tr("Control plane among the workloads"));
    m_crossTitle->setText(Layers::tr("Cross-check"));
}

void LayerFields::show(Form &form, std::optional<Tier> tier, Profile profile, const ZonePlan *planned)
{
    const bool vms = !tier || hasVmLayer(*tier);
    const bool cluster = !tier || isKubernetes(*tier);
    form.setRowShown(m_title, vms || cluster);
    form.setRowShown(m_remark, (vms || cluster) && profile == Profile::RuleOfThumb);
    form.setRowShown(m_hypervisor, vms);
    form.setRowShown(m_pinned, vms);
    form.setRowShown(m_reservation, cluster);
    form.setRowShown(m_distribution, cluster);
    form.setRowShown(m_available, cluster);
    form.setRowShown(m_shared, cluster);
    showCrossCheck(form, planned);
}

void LayerFields::showCrossCheck(Form &form, const ZonePlan *planned)
{
    QStringList lines;
    if (planned != nullptr) {
        for (const Message &reason : planned->crossCheck.reasons)
            lines << windowWords().text(QString(QLatin1String("finding.") + reason.id), reason.args);
    }
    m_cross->setText(lines.join(QLatin1Char('\n')));
    form.setRowShown(m_crossTitle, !lines.isEmpty());
    form.setRowShown(m_cross, !lines.isEmpty());
}

} // namespace grondplan::ui
