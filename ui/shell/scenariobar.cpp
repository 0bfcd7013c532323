#include "ui/shell/scenariobar.h"

#include "ui/document/document.h"
#include "ui/drawing/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace grondplan::ui {

ScenarioBar::ScenarioBar(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_add(new QToolButton(this))
{
    m_label->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("scenarioChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumContentsLength(12);
    m_add->setObjectName(QStringLiteral("scenarioAdd"));
    m_add->setIcon(themedIcon(QStringLiteral("list-add")));
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label);
    layout->addWidget(m_choice);
    layout->addWidget(m_add);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_document.setCurrentScenario(ScenarioId{m_choice->itemData(index).toLongLong()});
    });
    connect(&m_document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.scenario.isValid())
            refresh();
    });
    connect(&m_document, &Document::replaced, this, &ScenarioBar::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &ScenarioBar::refresh);
    retranslate();
}

void ScenarioBar::refresh()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const Scenario &scenario : m_document.project().scenarios) {
        m_choice->addItem(scenario.name, QVariant::fromValue<qlonglong>(scenario.id.value));
        if (scenario.id == m_document.currentScenario())
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
}

void ScenarioBar::retranslate()
{
    m_label->setText(tr("Scenario"));
    m_choice->setAccessibleName(tr("Scenario"));
    m_add->setToolTip(tr("Add or change a scenario"));
    m_add->setAccessibleName(tr("Add or change a scenario"));
    refresh();
}

void ScenarioBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
