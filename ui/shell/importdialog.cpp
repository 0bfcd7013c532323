#include "ui/shell/importdialog.h"

#include "core/importers/registry.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/panels/severity.h"
#include "ui/panels/windowwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace grondplan::ui {

static constexpr int kNewZone = 0;
static constexpr int kAnyFormat = -1;
static constexpr int kRemarkColumn = 2;
static constexpr int kCellPadding = 2;

ImportDialog::ImportDialog(Document &document, std::vector<ReadFile> files, ZoneId zone, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_files(std::move(files))
{
    setObjectName(QStringLiteral("importDialog"));
    build();
    retranslate();
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(QVariant::fromValue<qlonglong>(zone.value))));
    resize(760, 620);
}

namespace {

/// A tree asks how high a row is without saying how wide its columns are, so that nothing would be broken
/// over lines, or everything.
class WrappedCells final : public QStyledItemDelegate
{
public:
    explicit WrappedCells(QTreeView *tree)
        : QStyledItemDelegate(tree)
        , m_tree(*tree)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem placed = option;
        placed.rect = QRect(0, 0, m_tree.columnWidth(index.column()), 1);
        return QStyledItemDelegate::sizeHint(placed, index) + QSize(0, 2 * kCellPadding);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features.setFlag(QStyleOptionViewItem::WrapText, index.column() == kRemarkColumn);
    }

private:
    QTreeView &m_tree;
};

} // namespace

static QTreeWidget *table(const char *name, int columns, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1String(name));
    tree->setColumnCount(columns);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    return tree;
}

void ImportDialog::build()
{
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_workloads = table("importWorkloads", 5, this);
    m_findingsTitle = new QLabel(this);
    m_findings = table("importFindings", 3, this);
    m_findings->setWordWrap(true);
    m_findings->setUniformRowHeights(false);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findings->setItemDelegate(new WrappedCells(m_findings));
    connect(m_findings->header(), &QHeaderView::sectionResized, m_findings, &QTreeView::doItemsLayout,
            Qt::QueuedConnection);

    m_zone = new QComboBox(this);
    m_zone->setObjectName(QStringLiteral("importZone"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("importZoneName"));
    m_tier = new QComboBox(this);
    m_tier->setObjectName(QStringLiteral("importTier"));
    m_zoneLabel = new QLabel(this);
    m_zoneLabel->setBuddy(m_zone);
    m_nameLabel = new QLabel(this);
    m_nameLabel->setBuddy(m_name);
    m_tierLabel = new QLabel(this);
    m_tierLabel->setBuddy(m_tier);
    auto *form = new QFormLayout;
    form->addRow(m_zoneLabel, m_zone);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_tierLabel, m_tier);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_workloads, 3);
    layout->addWidget(m_findingsTitle);
    layout->addWidget(m_findings, 2);
    layout->addLayout(form);
    layout->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &ImportDialog::showZoneFields);
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::showZoneFields);
}

std::vector<const importers::Outcome *> ImportDialog::outcomes() const
{
    std::vector<const importers::Outcome *> found;
    for (const ReadFile &file : m_files) {
        if (file.outcome)
            found.push_back(&*file.outcome);
    }
    return found;
}

bool ImportDialog::hasAnything() const
{
    const auto all = outcomes();
    return std::any_of(all.begin(), all.end(),
                       [](const auto *outcome) { return !outcome->workloads.empty(); });
}

QString ImportDialog::summary() const
{
    const Words &words = windowWords();
    Scenario found;
    QStringList files;
    QStringList unset;
    for (const importers::Outcome *outcome : outcomes()) {
        found.workloads.insert(found.workloads.end(), outcome->workloads.begin(), outcome->workloads.end());
        files += outcome->files;
        unset += outcome->unsetVariables;
    }
    const ScenarioTotals all = totalsOf(found, true);
    const ScenarioTotals stated = totalsOf(found, false);
    QStringList lines;
    lines << tr("%Ln workload(s) found.", nullptr, static_cast<int>(found.workloads.size()));
    lines << tr("Together they ask for %1 and %2, of which %3 and %4 are stated; the rest is assumed.")
                 .arg(words.cpu(all.cpu), words.memory(all.memory), words.cpu(stated.cpu),
                      words.memory(stated.memory));
    lines << tr("Read: %1").arg(files.join(QStringLiteral(", ")));
    if (!unset.isEmpty())
        lines << tr("Variables without a value: %1").arg(unset.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::fillWorkloads()
{
    const Words &words = windowWords();
    m_workloads->clear();
    m_workloads->setHeaderLabels({tr("Workload"), tr("Replicas"), tr("CPU"), tr("Memory"), tr("Image")});
    for (const int column : {1, 2, 3}) // as the numbers below
        m_workloads->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    const auto sized = [](const QString &amount, Basis basis) {
        return basis == Basis::Stated ? amount : tr("≈ %1").arg(amount);
    };
    for (const importers::Outcome *outcome : outcomes()) {
        for (const Workload &workload : outcome->workloads) {
            auto *item = new QTreeWidgetItem(
                m_workloads,
                {workload.name, words.number(workload.replicas.usual),
                 sized(words.cpu(workload.cpu.request), workload.cpu.basis),
                 sized(words.memory(workload.memory.request), workload.memory.basis), workload.image});
            item->setDisabled(!workload.active);
            for (const int column : {1, 2, 3})
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    for (int column = 0; column < 4; ++column)
        m_workloads->resizeColumnToContents(column);
}

static QString placeText(const SourcePlace &place)
{
    QString text = QFileInfo(place.file).fileName();
    if (place.line > 0)
        text += QStringLiteral(":%1").arg(place.line);
    if (place.line > 0 && place.column > 0)
        text += QStringLiteral(":%1").arg(place.column);
    return text;
}

void ImportDialog::fillFindings()
{
    const Words &words = windowWords();
    m_findings->clear();
    m_findings->setHeaderLabels({tr("Severity"), tr("Place"), tr("Remark")});
    const auto add = [this](Severity severity, const QString &place, const QString &text) {
        auto *item = new QTreeWidgetItem(m_findings, {severityName(severity), place, text});
        item->setIcon(0, severityIcon(severity, palette()));
        item->setToolTip(2, text.toHtmlEscaped());
    };
    for (const ReadFile &file : m_files) {
        if (!file.outcome) {
            add(Severity::Error, QFileInfo(file.path).fileName(), words.error(file.outcome.error()));
            continue;
        }
        for (const Finding &finding : file.outcome->findings)
            add(finding.severity, placeText(finding.place), words.finding(finding));
    }
    m_findings->resizeColumnToContents(0);
    m_findings->resizeColumnToContents(1);
    const int count = m_findings->topLevelItemCount();
    m_findingsTitle->setText(tr("%Ln remark(s)", nullptr, count));
    m_findingsTitle->setVisible(count > 0);
    m_findings->setVisible(count > 0);
}

void ImportDialog::fillZones()
{
    const Words &words = windowWords();
    const int before = std::max(0, m_zone->currentIndex());
    m_zone->clear();
    m_zone->addItem(tr("A new zone"), kNewZone);
    for (const Zone &zone : m_document.scenario().zones)
        m_zone->addItem(zone.name, QVariant::fromValue<qlonglong>(zone.id.value));
    m_zone->setCurrentIndex(before);
    const int tierBefore = std::max(0, m_tier->currentIndex());
    m_tier->clear();
    m_tier->addItem(tr("Automatic"), kAnyFormat);
    for (const Tier tier : kTiers)
        m_tier->addItem(words.text(QString(QLatin1String("tier.") + tierId(tier))), static_cast<int>(tier));
    m_tier->setCurrentIndex(tierBefore);
}

void ImportDialog::showZoneFields()
{
    const bool isNew = m_zone->currentIndex() == 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameLabel, m_name, m_tierLabel, m_tier})
        widget->setEnabled(isNew);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(hasAnything() && (!isNew || !m_name->text().trimmed().isEmpty()));
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_zoneLabel->setText(tr("&Into"));
    m_nameLabel->setText(tr("&Name of the zone"));
    m_tierLabel->setText(tr("&Tier"));
    m_workloads->setAccessibleName(tr("Workloads found"));
    m_findings->setAccessibleName(tr("What was remarked"));
    if (m_name->text().isEmpty() && !m_files.empty())
        m_name->setText(importers::zoneNameFor(m_document.scenario(), windowWords().text("default-zone")));
    fillZones();
    fillWorkloads();
    fillFindings();
    m_summary->setText(hasAnything() ? summary() : tr("Nothing was found that can be planned."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("I&mport"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showZoneFields();
}

ZoneId ImportDialog::zoneIn(Project &project) const
{
    if (m_zone->currentIndex() > 0)
        return ZoneId{m_zone->currentData().toLongLong()};
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = m_name->text().trimmed();
    if (m_tier->currentData().toInt() != kAnyFormat)
        zone.tier = static_cast<Tier>(m_tier->currentData().toInt());
    project.scenario(m_document.currentScenario())->zones.push_back(zone);
    return zone.id;
}

void ImportDialog::apply()
{
    Project after = m_document.project();
    const ScenarioId scenario = m_document.currentScenario();
    if (after.name.isEmpty())
        after.name = importers::projectNameFor(m_files.front().path);
    const ZoneId zone = zoneIn(after);
    int count = 0;
    for (const importers::Outcome *outcome : outcomes())
        count += static_cast<int>(importers::addToProject(*outcome, after, scenario, zone).size());
    placeMissing(*after.scenario(scenario), after.layouts[scenario]);
    m_document.push(std::make_unique<ReplaceProject>(
        m_document, std::move(after), [count] { return tr("Import %Ln workload(s)", nullptr, count); }));
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
