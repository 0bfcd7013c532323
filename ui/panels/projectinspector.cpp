#include "ui/panels/projectinspector.h"

#include "ui/commands/editbrief.h"
#include "ui/commands/editproject.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/panels/choices.h"
#include "ui/panels/costform.h"
#include "ui/panels/prospectfields.h"
#include "ui/panels/textfield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace grondplan::ui {

static constexpr int kBeforeGroup = 8;

ProjectInspector::ProjectInspector(Document &document, QWidget *parent)
    : Form(parent)
    , m_document(document)
{
    const auto line = [this](const char *name, bool required) {
        auto *field = new TextField(this);
        field->setObjectName(QLatin1String(name));
        field->editor()->setObjectName(QString(QLatin1String(name) + QLatin1String("Editor")));
        field->setRequired(required);
        m_labels.push_back(addRow(field));
        return field;
    };
    m_titles[0] = addTitle();
    m_scenario = line("scenarioName", true);
    m_profile = new QComboBox(this);
    m_profile->setObjectName(QStringLiteral("scenarioProfile"));
    m_labels.push_back(addRow(m_profile));
    m_profileRemark = addRemark();
    m_titles[1] = addTitle();
    m_totals = addRemark();
    m_prospects = std::make_unique<ProspectFields>(*this, QStringLiteral("scenario"), false);
    for (const ProspectFields::Field &entry : m_prospects->fields()) {
        connect(entry.field, &AmountField::edited, this,
                [this, entry](auto ppm) { expect(entry.prospect, ppm, entry.field->objectName()); });
        connect(entry.field, &AmountField::finished, this, [this] { m_document.endMerging(); });
    }
    m_titles[2] = addTitle();
    m_name = line("projectName", false);
    m_customer = line("projectCustomer", false);
    m_asOf = new QDateEdit(this);
    m_asOf->setObjectName(QStringLiteral("projectAsOf"));
    m_asOf->setCalendarPopup(true);
    m_labels.push_back(addRow(m_asOf));
    m_currency = addRemark();
    m_costs = new CostForm(m_document, this);
    m_costs->setContentsMargins(0, kBeforeGroup, 0, 0); // as before every other title
    addWide(m_costs);

    connect(m_name, &TextField::edited, this, [this](const QString &name) {
        ProjectFields after = ProjectFields::of(m_document.project());
        after.name = name;
        push(after, m_name->objectName());
    });
    connect(m_customer, &TextField::edited, this, [this](const QString &customer) {
        ProjectFields after = ProjectFields::of(m_document.project());
        after.customer = customer;
        push(after, m_customer->objectName());
    });
    connect(m_asOf, &QDateEdit::dateChanged, this, [this](QDate date) {
        ProjectFields after = ProjectFields::of(m_document.project());
        after.asOf = date;
        push(after, m_asOf->objectName());
    });
    // A scenario is renamed when the typing is done, as it takes the whole project into the undo list.
    connect(m_scenario, &TextField::finished, this, [this] {
        if (!m_scenario->isRefused())
            renameScenario(m_scenario->editor()->text());
    });
    connect(m_profile, &QComboBox::activated, this,
            [this](int index) { chooseProfile(static_cast<Profile>(m_profile->itemData(index).toInt())); });
    for (const TextField *field : {m_name, m_customer})
        connect(field, &TextField::finished, this, [this] { m_document.endMerging(); });
    connect(m_asOf, &QDateEdit::editingFinished, this, [this] { m_document.endMerging(); });
    connect(&m_document, &Document::changed, this, &ProjectInspector::refresh);
    connect(&m_document, &Document::replaced, this, &ProjectInspector::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &ProjectInspector::refresh);
    retranslate();
}

ProjectInspector::~ProjectInspector() = default;

void ProjectInspector::expect(Prospect prospect, std::optional<std::int64_t> ppm, const QString &key)
{
    Brief after = m_document.scenario().brief;
    ProspectFields::set(after.prospects, prospect, ppm);
    m_document.push(std::make_unique<EditBrief>(
        m_document, after, [] { return tr("Change what is to be expected"); }, key));
}

void ProjectInspector::push(const ProjectFields &after, const QString &key)
{
    m_document.push(std::make_unique<EditProject>(m_document, after, key));
}

void ProjectInspector::renameScenario(const QString &name)
{
    if (name == m_document.scenario().name)
        return;
    Project after = m_document.project();
    after.scenario(m_document.currentScenario())->name = name;
    m_document.push(
        std::make_unique<ReplaceProject>(m_document, std::move(after), [] { return tr("Rename scenario"); }));
}

void ProjectInspector::chooseProfile(Profile profile)
{
    if (profile == m_document.scenario().profile)
        return;
    Project after = m_document.project();
    after.scenario(m_document.currentScenario())->profile = profile;
    m_document.push(std::make_unique<ReplaceProject>(m_document, std::move(after),
                                                     [] { return tr("Change the profile"); }));
}

void ProjectInspector::refresh()
{
    const Project &project = m_document.project();
    m_scenario->setValue(m_document.scenario().name);
    m_name->setValue(project.name);
    m_customer->setValue(project.customer);
    const QSignalBlocker blocker(m_asOf);
    if (m_asOf->date() != project.asOf)
        m_asOf->setDate(project.asOf);
    const Profile profile = m_document.scenario().profile;
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(profile)));
    m_profileRemark->setText(profile == Profile::RuleOfThumb
                                 ? tr("Overhead by the rule of thumb: shares of each layer.")
                                 : tr("Overhead in detail: each part with its own size."));
    m_currency->setText(tr("Prices in %1, without VAT.").arg(project.currency.toString()));
    m_prospects->show(m_document.scenario().brief.prospects);
    m_costs->refresh();
    showTotals();
}

void ProjectInspector::showTotals()
{
    const Words &words = windowWords();
    const ScenarioTotals totals = totalsOf(m_document.scenario(), true);
    QStringList lines;
    lines << tr("%Ln workload(s)", nullptr, static_cast<int>(totals.workloads));
    lines << tr("%Ln replica(s)", nullptr, static_cast<int>(totals.replicas));
    lines << words.cpu(totals.cpu);
    lines << tr("%1 of memory").arg(words.memory(totals.memory));
    if (totals.disk > Bytes(0))
        lines << tr("%1 of disk").arg(words.disk(totals.disk));
    m_totals->setText(lines.join(QLatin1Char('\n')));
}

void ProjectInspector::retranslate()
{
    m_titles[0]->setText(tr("Scenario"));
    m_titles[1]->setText(tr("What runs in it"));
    m_titles[2]->setText(tr("Project"));
    const QStringList labels = {tr("Name"), tr("Profile"), tr("Project"), tr("Customer"), tr("As of")};
    fillChoices(m_profile, std::array{Profile::RuleOfThumb, Profile::Detailed}, profileId, "profile.");
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        setLabel(m_labels[i], labels.value(static_cast<qsizetype>(i)));
    m_scenario->setAccessibleLabel(tr("Name of the scenario"));
    m_prospects->retranslate();
    m_asOf->setLocale(QLocale());
    m_asOf->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    refresh();
}

void ProjectInspector::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
