#include "ui/views/figuresview.h"

#include "core/report/costwords.h"
#include "core/report/proposal.h"
#include "ui/charts/charts.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/models/costtables.h"
#include "ui/models/plantables.h"
#include "ui/views/chooser.h"
#include "ui/views/figuretableview.h"
#include "ui/views/viewframe.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace grondplan::ui {

/// A heading over a table.
struct FigureSection
{
    QLabel *heading = nullptr;
    FigureTableView *table = nullptr;

    void setVisible(bool visible) const
    {
        heading->setVisible(visible);
        table->setVisible(visible);
    }
    void setTitle(const QString &title) const
    {
        heading->setText(title);
        table->setAccessibleName(title);
    }
};

namespace {

QLabel *makeHeading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

/// From this width on a table and its chart stand side by side.
constexpr int kChartBesideCharacters = 124;

} // namespace

struct FiguresView::Page
{
    explicit Page(FiguresView &view);
    FigureSection makeSection(const char *name);
    QBoxLayout *makePair(QWidget *left, QWidget *right);
    QWidget *makeWaterfall();
    QWidget *makeZone();
    QWidget *makeCosts();

    FiguresView &q;
    QWidget *content = nullptr;
    ViewFrame *frame = nullptr;
    QScrollArea *scroll = nullptr;
    std::vector<QBoxLayout *> pairs;
    QLabel *zoneLabel = nullptr;
    QComboBox *zoneChooser = nullptr;
    QLabel *waterfallTitle = nullptr;
    QRadioButton *cpu = nullptr;
    QRadioButton *memory = nullptr;
    ChartView *waterfall = nullptr;
    QLabel *splitTitle = nullptr;
    ChartView *split = nullptr;
    QWidget *zonesGap = nullptr;
    FigureSection zones;
    FigureSection zone;
    FigureSection overhead;
    FigureSection costs;
    QLabel *notCounted = nullptr;
    FigureSection licences;
    FigureSection terms;
    FigureSection workloads;
    FigureSection servers;
    FigureSection assumptions;

    [[nodiscard]] std::array<FigureSection, 9> sections() const
    {
        return {zones, zone, overhead, costs, licences, terms, workloads, servers, assumptions};
    }
};

FigureSection FiguresView::Page::makeSection(const char *name)
{
    FigureSection section{makeHeading(content), new FigureTableView(content)};
    section.table->setObjectName(QString::fromLatin1(name));
    section.heading->setBuddy(section.table);
    QObject::connect(section.table, &FigureTableView::explainRequested, &q, &FiguresView::explainRequested);
    return section;
}

QBoxLayout *FiguresView::Page::makePair(QWidget *left, QWidget *right)
{
    auto *pair = new QBoxLayout(QBoxLayout::TopToBottom);
    pair->setSpacing(kViewGap);
    // The table's words are longer in some languages; the chart can do with less.
    pair->addWidget(left, 4, Qt::AlignTop);
    pair->addWidget(right, 3, Qt::AlignTop);
    pairs.push_back(pair);
    return pair;
}

QWidget *FiguresView::Page::makeWaterfall()
{
    auto *part = new QWidget(content);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    waterfallTitle = makeHeading(part);
    cpu = new QRadioButton(part);
    cpu->setObjectName(QStringLiteral("waterfallCpu"));
    cpu->setChecked(true);
    memory = new QRadioButton(part);
    memory->setObjectName(QStringLiteral("waterfallMemory"));
    QObject::connect(memory, &QRadioButton::toggled, &q, [this] { q.showWaterfall(); });
    waterfall = new ChartView(part);
    waterfall->setObjectName(QStringLiteral("waterfall"));

    auto *head = new QHBoxLayout;
    head->addWidget(waterfallTitle, 1);
    head->addWidget(cpu);
    head->addWidget(memory);
    layout->addLayout(head);
    layout->addWidget(waterfall);
    return part;
}

static QWidget *sectionWidget(const FigureSection &section, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section.heading);
    layout->addWidget(section.table);
    return part;
}

QWidget *FiguresView::Page::makeZone()
{
    zoneLabel = new QLabel(content);
    zoneChooser = new QComboBox(content);
    zoneChooser->setObjectName(QStringLiteral("zoneChooser"));
    zoneChooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    zoneLabel->setBuddy(zoneChooser);
    QObject::connect(zoneChooser, &QComboBox::currentIndexChanged, &q, [this] { q.showZone(); });
    zone = makeSection("zoneTable");
    overhead = makeSection("overheadTable");

    auto *part = new QWidget(content);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *chooser = new QHBoxLayout;
    chooser->addWidget(zoneLabel);
    chooser->addWidget(zoneChooser);
    chooser->addStretch(1);
    layout->addLayout(chooser);
    layout->addLayout(makePair(sectionWidget(zone, part), makeWaterfall()));
    layout->addSpacing(kViewGap / 2);
    layout->addWidget(overhead.heading);
    layout->addWidget(overhead.table);
    return part;
}

QWidget *FiguresView::Page::makeCosts()
{
    costs = makeSection("costTable");
    costs.table->setSortingEnabled(false); // its last lines are sums of those above
    notCounted = new QLabel(content);
    notCounted->setObjectName(QStringLiteral("notCounted"));
    notCounted->setTextFormat(Qt::PlainText);
    notCounted->setWordWrap(true);
    notCounted->setForegroundRole(QPalette::PlaceholderText);
    licences = makeSection("licenceTable");
    terms = makeSection("termTable");
    workloads = makeSection("workloadTable");
    auto *chart = new QWidget(content);
    auto *layout = new QVBoxLayout(chart);
    layout->setContentsMargins(0, 0, 0, 0);
    splitTitle = makeHeading(chart);
    split = new ChartView(chart);
    split->setObjectName(QStringLiteral("split"));
    layout->addWidget(splitTitle);
    layout->addWidget(split);

    auto *part = new QWidget(content);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(costs.heading);
    rows->addWidget(costs.table);
    rows->addWidget(notCounted);
    rows->addWidget(licences.heading);
    rows->addWidget(licences.table);
    rows->addSpacing(kViewGap / 2);
    rows->addWidget(terms.heading);
    rows->addWidget(terms.table);
    rows->addSpacing(kViewGap / 2);
    rows->addWidget(chart);
    rows->addSpacing(kViewGap / 2);
    rows->addWidget(workloads.heading);
    rows->addWidget(workloads.table);
    return part;
}

FiguresView::Page::Page(FiguresView &view)
    : q(view)
{
    scroll = new QScrollArea(&q);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(kViewGap, kViewGap, kViewGap, kViewGap);
    zones = makeSection("zonesTable");
    page->addWidget(zones.heading);
    page->addWidget(zones.table);
    zonesGap = new QWidget(content);
    zonesGap->setFixedHeight(kViewGap / 2);
    page->addWidget(zonesGap);
    page->addWidget(makeZone());
    page->addSpacing(kViewGap);
    page->addWidget(makeCosts());
    servers = makeSection("serverTable");
    assumptions = makeSection("assumptionTable");
    for (const FigureSection &section : {servers, assumptions}) {
        page->addSpacing(kViewGap);
        page->addWidget(section.heading);
        page->addWidget(section.table);
    }
    page->addStretch(1);
    scroll->setWidget(content);

    // The figures of one zone stand in a telling order, and have different units.
    zone.table->setSortingEnabled(false);
    frame = new ViewFrame(scroll, &q);
    auto *outer = new QVBoxLayout(&q);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
}

FiguresView::FiguresView(Document &document, Planner &planner, QWidget *parent)
    : PlanView(document, planner, parent)
    , m_page(std::make_unique<Page>(*this))
{
    retranslate();
}

FiguresView::~FiguresView() = default;

void FiguresView::retranslate()
{
    setAccessibleName(tr("Figures"));
    m_page->zones.setTitle(tr("Zones"));
    m_page->zoneLabel->setText(tr("Zone:"));
    m_page->zoneChooser->setAccessibleName(tr("Zone"));
    m_page->waterfallTitle->setText(tr("Where it goes"));
    m_page->cpu->setText(windowWords().text("resource.cpu"));
    m_page->memory->setText(windowWords().text("resource.memory"));
    m_page->overhead.setTitle(tr("What each layer adds"));
    m_page->costs.setTitle(tr("Cost"));
    m_page->licences.setTitle(tr("Licences"));
    m_page->terms.setTitle(tr("Basis of the costs"));
    m_page->workloads.setTitle(tr("Workloads"));
    m_page->splitTitle->setText(tr("Cost per month by workload"));
    m_page->servers.setTitle(tr("Servers"));
    m_page->assumptions.setTitle(tr("Sizes that nobody stated"));
    m_page->frame->setEmptyText(
        tr("There are no figures yet. Put workloads in a zone on the sketch, and they appear here."));
}

void FiguresView::refresh()
{
    m_page->frame->setMessage(message());
    const bool anything = plan() != nullptr && !plan()->zones.empty();
    if (!anything) {
        m_page->frame->showEmpty(plan() != nullptr);
        return;
    }
    m_page->frame->showContent();

    const Words &words = windowWords();
    const PlanTables tables(*project(), *plan(), words);
    const bool several = plan()->zones.size() > 1;
    m_page->zones.setVisible(several);
    m_page->zonesGap->setVisible(several);
    m_page->zones.table->setTable(tables.zones(), words);

    std::vector<std::pair<QString, qint64>> choices;
    for (const ZonePlan &zone : plan()->zones)
        choices.emplace_back(tables.zoneName(zone.zone), zone.zone.value);
    setChoices(*m_page->zoneChooser, choices, m_page->zoneChooser->currentData().toLongLong());
    m_page->zoneLabel->setVisible(several);
    m_page->zoneChooser->setVisible(several);
    showZone();

    const CostTables costs(*project(), *plan(), words);
    m_page->costs.table->setTable(costs.parts(), words);
    const FigureTable licences = costs.licences();
    m_page->licences.table->setTable(licences, words);
    m_page->licences.setVisible(!licences.rows.empty());
    m_page->terms.table->setTable(costs.terms(), words);
    const QString rest = report::notCountedText(words, *plan());
    m_page->notCounted->setText(rest);
    m_page->notCounted->setVisible(!rest.isEmpty());
    m_page->workloads.table->setTable(tables.workloads(), words);
    m_page->split->show(report::costSplit(*project(), *plan(), words), words);
    m_page->servers.table->setTable(tables.servers(), words);
    m_page->assumptions.table->setTable(tables.assumptions(), words);
    m_page->assumptions.setVisible(!plan()->assumptions.empty());
}

void FiguresView::showZone()
{
    const int index = m_page->zoneChooser->currentIndex();
    if (plan() == nullptr || index < 0 || index >= static_cast<int>(plan()->zones.size()))
        return;
    const Words &words = windowWords();
    const PlanTables tables(*project(), *plan(), words);
    const auto zone = static_cast<std::size_t>(index);
    const QString tier = words.text(QString(QLatin1String("tier.") + tierId(plan()->zones[zone].tier)));
    m_page->zone.setTitle(tr("%1: %2").arg(tables.zoneName(plan()->zones[zone].zone), tier));
    m_page->zone.table->setTable(tables.zone(zone), words);
    m_page->overhead.table->setTable(tables.overhead(zone), words);
    m_page->overhead.setVisible(!plan()->zones[zone].overhead.empty());
    showWaterfall();
}

void FiguresView::showWaterfall()
{
    const int index = m_page->zoneChooser->currentIndex();
    if (plan() == nullptr || index < 0 || index >= static_cast<int>(plan()->zones.size()))
        return;
    const ZoneId zone = plan()->zones[static_cast<std::size_t>(index)].zone;
    const bool memory = m_page->memory->isChecked();
    const Words &words = windowWords();
    m_page->waterfall->show(report::overheadWaterfall(*plan(), zone, memory, words), words);
}

void FiguresView::setFaded(bool faded)
{
    for (const FigureSection &section : m_page->sections())
        section.table->figures().setStale(faded);
    m_page->waterfall->setEnabled(!faded);
    m_page->split->setEnabled(!faded);
}

void FiguresView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    PlanView::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * kChartBesideCharacters;
    for (QBoxLayout *pair : m_page->pairs)
        pair->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace grondplan::ui
