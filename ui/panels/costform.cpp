#include "ui/panels/costform.h"

#include "core/plan/terms.h"
#include "core/report/costwords.h"
#include "ui/commands/editproject.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/panels/amountfield.h"

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
    m_title = addTitle();
    for (const CostFieldInfo &info : costFields())
        add(info);
    retranslate();
}

void CostForm::add(const CostFieldInfo &info)
{
    auto *editor = new AmountField(kindOf(info.unit), info.range, this);
    editor->setObjectName(QString(QLatin1String("cost-") + QLatin1String(info.id)));
    editor->editor()->setObjectName(QString(editor->objectName() + QLatin1String("Editor")));
    m_rows.push_back({info.field, editor, addRow(editor)});
    connect(editor, &AmountField::edited, this,
            [this, field = info.field, key = editor->objectName()](std::optional<std::int64_t> value) {
                ProjectFields after = ProjectFields::of(m_document.project());
                after.costs.set(field, value);
                m_document.push(std::make_unique<EditProject>(m_document, after, key));
            });
    connect(editor, &AmountField::finished, this, [this] { m_document.endMerging(); });
}

void CostForm::refresh()
{
    showHints();
    for (const Row &row : m_rows)
        row.editor->setValue(m_document.project().costs.value(row.field));
}

void CostForm::showHints()
{
    const Words &words = windowWords();
    const Terms terms(m_document.project());
    for (const Row &row : m_rows) {
        const std::optional<std::int64_t> value = terms.fallback(row.field);
        const Constant *constant = terms.constant(row.field);
        const QString known = value ? report::settingText(words, row.field, *value) : tr("none");
        row.editor->setOptional(constant && constant->provenance.estimate ? tr("≈ %1").arg(known) : known);
    }
}

void CostForm::retranslate()
{
    const Words &words = windowWords();
    m_title->setText(tr("Basis of the costs"));
    for (const Row &row : m_rows) {
        const QLatin1String id(costField(row.field).id);
        setLabel(row.label, words.text(QString(QLatin1String("cost-setting.") + id)));
        row.editor->editor()->setToolTip(words.text(QString(QLatin1String("cost-hint.") + id)));
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
