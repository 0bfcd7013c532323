#include "ui/shell/exportdialog.h"

#include "core/report/proposal.h"
#include "ui/commands/editproject.h"
#include "ui/document/document.h"
#include "ui/panels/choices.h"
#include "ui/panels/windowwords.h"
#include "ui/planning/planner.h"
#include "ui/shell/language.h"
#include "ui/shell/proposalwriter.h"
#include "ui/shell/settings.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace grondplan::ui {

ExportDialog::ExportDialog(Document &document, Planner &planner, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_planner(planner)
{
    setObjectName(QStringLiteral("exportDialog"));
    build();
    retranslate();
}

static QListWidgetItem *addTick(QListWidget *list, const QString &text, const QVariant &id, bool ticked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(kIdRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

void ExportDialog::build()
{
    m_languageLabel = new QLabel(this);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("proposalLanguage"));
    m_languageLabel->setBuddy(m_language);
    for (const QString &language : Language::available())
        m_language->addItem(Language::nameOf(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_document.project().proposal.language)));

    m_scenariosLabel = new QLabel(this);
    m_scenarios = new QListWidget(this);
    m_scenarios->setObjectName(QStringLiteral("proposalScenarios"));
    m_scenariosLabel->setBuddy(m_scenarios);
    for (const Scenario &scenario : m_document.project().scenarios) {
        addTick(m_scenarios, scenario.name, QVariant::fromValue<qlonglong>(scenario.id.value),
                scenario.id == m_document.currentScenario());
        m_planner.refine(scenario.id);
    }
    m_sectionsLabel = new QLabel(this);
    m_sections = new QListWidget(this);
    m_sections->setObjectName(QStringLiteral("proposalSections"));
    m_sectionsLabel->setBuddy(m_sections);

    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_scenariosLabel, m_scenarios);
    form->addRow(m_sectionsLabel, m_sections);
    form->addRow(m_state);
    form->addRow(m_buttons);
    form->setRowVisible(m_scenarios, m_scenarios->count() > 1);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_scenarios, &QListWidget::itemChanged, this, &ExportDialog::showState);
    connect(m_sections, &QListWidget::itemChanged, this, &ExportDialog::showState);
    connect(&m_planner, &Planner::planChanged, this, &ExportDialog::showState);
    connect(&m_planner, &Planner::effortChanged, this, &ExportDialog::showState);
}

void ExportDialog::fillSections()
{
    const QStringList wanted =
        m_sections->count() > 0 ? chosenSections() : m_document.project().proposal.sections;
    const QSignalBlocker blocker(m_sections);
    m_sections->clear();
    const QStringList ticked = wanted.isEmpty() ? report::usualSectionIds(m_document.project()) : wanted;
    for (const QString &id : report::sectionIds(m_document.project())) {
        addTick(m_sections, report::sectionTitle(id, windowWords()), id, ticked.contains(id));
    }
    m_sections->setFixedHeight(m_sections->count() * (m_sections->sizeHintForRow(0) + 1) +
                               2 * m_sections->frameWidth());
    m_scenarios->setMaximumHeight(m_sections->height());
}

QStringList ExportDialog::chosenSections() const
{
    QStringList chosen;
    for (int i = 0; i < m_sections->count(); ++i) {
        if (m_sections->item(i)->checkState() == Qt::Checked)
            chosen << m_sections->item(i)->data(kIdRole).toString();
    }
    return chosen == report::usualSectionIds(m_document.project()) ? QStringList() : chosen;
}

std::vector<ScenarioId> ExportDialog::chosenScenarios() const
{
    std::vector<ScenarioId> chosen;
    for (int i = 0; i < m_scenarios->count(); ++i) {
        if (m_scenarios->item(i)->checkState() == Qt::Checked)
            chosen.push_back(ScenarioId{m_scenarios->item(i)->data(kIdRole).toLongLong()});
    }
    return chosen;
}

bool ExportDialog::isReady() const
{
    const auto scenarios = chosenScenarios();
    return !scenarios.empty() && std::all_of(scenarios.begin(), scenarios.end(),
                                             [this](ScenarioId id) { return m_planner.isFinal(id); });
}

void ExportDialog::showState()
{
    bool anySection = false;
    for (int i = 0; i < m_sections->count(); ++i)
        anySection = anySection || m_sections->item(i)->checkState() == Qt::Checked;
    const bool ready = isReady();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(ready && anySection);
    QString state;
    if (chosenScenarios().empty())
        state = tr("Tick at least one scenario.");
    else if (!anySection)
        state = tr("Tick at least one section.");
    else if (!ready)
        state = tr("The plan is still being worked out, or has an error.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

/// By itself, so that the dialog has gone with all it opened before anything is written.
QString ExportDialog::askForFile()
{
    const QString name = m_document.project().name.isEmpty() ? tr("Proposal") : m_document.project().name;
    QFileDialog dialog(this, tr("Export the proposal"), Settings::folder(), tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(QString(name).replace(QLatin1Char('/'), QLatin1Char('-')));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void ExportDialog::chooseFile()
{
    const QString path = askForFile();
    if (path.isEmpty())
        return;
    Settings::setFolder(QFileInfo(path).absolutePath());
    if (!writeTo(path))
        return;
    keepChoices();
    accept();
    offerToOpen(path);
}

bool ExportDialog::writeTo(const QString &path)
{
    if (!isReady())
        return false;
    ProposalOrder order;
    order.project = m_document.project();
    for (const ScenarioId id : chosenScenarios())
        order.plans.push_back(m_planner.plan(id));
    order.language = m_language->currentData().toString();
    order.sections = chosenSections();
    const Result<bool> written = writeProposal(order, path, *this);
    if (written)
        return *written;
    QMessageBox box(QMessageBox::Warning, tr("Grondplan"), {}, QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.setText(windowWords().error(written.error()));
    box.exec();
    return false;
}

void ExportDialog::keepChoices()
{
    ProjectFields after = ProjectFields::of(m_document.project());
    after.proposal.language = m_language->currentData().toString();
    after.proposal.sections = chosenSections();
    m_document.push(std::make_unique<EditProject>(m_document, after));
}

void ExportDialog::offerToOpen(const QString &path)
{
    QMessageBox box(QMessageBox::Information, tr("Grondplan"), {}, QMessageBox::Open | QMessageBox::Close,
                    parentWidget());
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("The proposal is in “%1”.").arg(path));
    box.setDefaultButton(QMessageBox::Open);
    if (box.exec() == QMessageBox::Open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export the proposal"));
    m_languageLabel->setText(tr("&Language of the proposal"));
    m_scenariosLabel->setText(tr("S&cenarios"));
    m_sectionsLabel->setText(tr("&Sections"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Export…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    fillSections();
    showState();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
