#include "ui/panels/costform.h"

#include "core/plan/terms.h"
#include "core/report/costwords.h"
#include "ui/commands/editproject.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/panels/amountfield.h"
#include "ui/panels/checkfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

static AmountKind kindOf(CostUnit unit)
{
    switch (unit) {
    case CostUnit::Share:
        return AmountKind::Percent;
    case CostUnit::Months:
        return AmountKind::Months;
    case CostUnit::Amount:
        return AmountKind::Money;
    case CostUnit::Count:
    case CostUnit::Flag:
        return AmountKind::Count;
    case CostUnit::Decimal:
        break;
    }
    return AmountKind::Factor;
}

CostForm::CostForm(Document &document, QWidget *parent)
    : Form(parent)
    , m_document(document)
{
    setInside();
    for (const CostFieldInfo &info : costFields()) {
        if (m_titles.empty() || QLatin1String(m_titles.back().group) != QLatin1String(info.group))
            m_titles.push_back({info.group, addTitle()});
        if (info.unit == CostUnit::Flag)
            addFlag(info);
        else
            addAmount(info);
    }
    retranslate();
}

void CostForm::addAmount(const CostFieldInfo &info)
{
    auto *editor = new AmountField(kindOf(info.unit), info.range, this);
    editor->setObjectName(QString(QLatin1String("cost-") + QLatin1String(info.id)));
    editor->editor()->setObjectName(QString(editor->objectName() + QLatin1String("Editor")));
    m_rows.push_back({info.field, editor, nullptr, addRow(editor)});
    connect(editor, &AmountField::edited, this,
            [this, field = info.field, key = editor->objectName()](std::optional<std::int64_t> value) {
                push(field, value, key);
            });
    connect(editor, &AmountField::finished, this, [this] { m_document.endMerging(); });
}

void CostForm::addFlag(const CostFieldInfo &info)
{
    auto *box = new CheckField(this);
    box->setObjectName(QString(QLatin1String("cost-") + QLatin1String(info.id)));
    addWide(box);
    m_rows.push_back({info.field, nullptr, box, nullptr});
    connect(box, &QCheckBox::clicked, this, [this, field = info.field](bool on) {
        m_document.endMerging();
        push(field, on ? std::optional<std::int64_t>(1) : std::nullopt, {});
    });
}

void CostForm::push(CostField field, std::optional<std::int64_t> value, const QString &key)
{
    ProjectFields after = ProjectFields::of(m_document.project());
    after.costs.set(field, value);
    m_document.push(std::make_unique<EditProject>(m_document, after, key));
}

void CostForm::refresh()
{
    showHints();
    const CostSettings &costs = m_document.project().costs;
    const bool ownFloor = costs.value(CostField::OwnFloor) == 1;
    for (const Row &row : m_rows) {
        if (row.box) {
            row.box->setChecked(costs.value(row.field) == 1);
            continue;
        }
        row.editor->setValue(costs.value(row.field));
        // What power costs is asked only of those who pay for it.
        if (QLatin1String(costField(row.field).group) == QLatin1String("power"))
            setRowShown(row.editor, ownFloor);
    }
}

void CostForm::showHints()
{
    const Words &words = windowWords();
    const Terms terms(m_document.project());
    for (const Row &row : m_rows) {
        if (!row.editor)
            continue;
        const std::optional<std::int64_t> value = terms.fallback(row.field);
        const Constant *constant = terms.constant(row.field);
        const QString known =
            value ? report::settingText(words, m_document.project().currency, row.field, *value) : tr("none");
        row.editor->setOptional(constant && constant->provenance.estimate ? tr("≈ %1").arg(known) : known);
    }
}

void CostForm::retranslate()
{
    const Words &words = windowWords();
    for (const Title &title : m_titles)
        title.label->setText(words.text(QString(QLatin1String("cost-group.") + QLatin1String(title.group))));
    for (const Row &row : m_rows) {
        const QLatin1String id(costField(row.field).id);
        const QString name = words.text(QString(QLatin1String("cost-setting.") + id));
        const QString hint = words.text(QString(QLatin1String("cost-hint.") + id));
        if (row.box) {
            row.box->setText(name);
            row.box->setToolTip(hint);
            continue;
        }
        setLabel(row.label, name);
        row.editor->editor()->setToolTip(hint);
    }
    refresh();
}

void CostForm::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
