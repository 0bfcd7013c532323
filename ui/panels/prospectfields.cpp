#include "ui/panels/prospectfields.h"

#include "ui/document/windowwords.h"
#include "ui/panels/form.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

namespace {
struct Prospecting
{
    Q_DECLARE_TR_FUNCTIONS(ProspectFields)
};
} // namespace

ProspectFields::ProspectFields(Form &form, const QString &prefix, bool ofWorkloads)
    : m_title(form.addTitle())
    , m_ofWorkloads(ofWorkloads)
{
    for (const ProspectInfo &info : kProspects) {
        if (ofWorkloads && !info.ofWorkloads)
            continue;
        Field entry;
        entry.prospect = info.prospect;
        entry.field = new AmountField(AmountKind::Percent, {info.least, info.most}, &form);
        entry.field->setObjectName(QString(prefix + u'-' + QLatin1String(info.id)));
        entry.field->editor()->setObjectName(QString(entry.field->objectName() + QLatin1String("Editor")));
        entry.label = form.addRow(entry.field);
        m_fields.push_back(entry);
    }
}

void ProspectFields::show(const Prospects &prospects)
{
    for (const Field &entry : m_fields)
        entry.field->setValue(value(prospects, entry.prospect));
}

void ProspectFields::retranslate()
{
    m_title->setText(Prospecting::tr("Looking ahead"));
    for (const Field &entry : m_fields) {
        const QString label = windowWords().text(
            QString(QLatin1String("prospect.") + QLatin1String(prospectInfo(entry.prospect).id)));
        Form::setLabel(entry.label, label);
        entry.field->setAccessibleLabel(label);
        entry.field->setOptional(m_ofWorkloads ? Prospecting::tr("as the scenario")
                                               : Prospecting::tr("not known"));
    }
}

std::optional<std::int64_t> ProspectFields::value(const Prospects &prospects, Prospect prospect)
{
    const auto found = prospects.find(prospect);
    return found == prospects.end() ? std::nullopt : std::optional(found->second);
}

void ProspectFields::set(Prospects &prospects, Prospect prospect, std::optional<std::int64_t> ppm)
{
    if (ppm)
        prospects[prospect] = *ppm;
    else
        prospects.erase(prospect);
}

} // namespace grondplan::ui
