#include "ui/views/compareview.h"

#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/drawing/icons.h"
#include "ui/planning/planner.h"
#include "ui/views/chooser.h"
#include "ui/views/comparetable.h"
#include "ui/views/figuretableview.h"
#include "ui/views/notice.h"
#include "ui/views/viewframe.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr std::size_t kLeastSides = 2;
static constexpr std::size_t kMostSides = 4;
static constexpr int kFadeAfterMillis = 150;

struct CompareView::Parts
{
    Notice *notice = nullptr;
    QStackedLayout *stack = nullptr;
    QLabel *alone = nullptr;
    QPushButton *duplicate = nullptr;
    QWidget *choosers = nullptr; ///< the row over the table
    std::vector<QComboBox *> combos;
    std::vector<QToolButton *> removers; ///< of the third and fourth
    QPushButton *add = nullptr;
    CompareTable *table = nullptr;
    QLabel *workloadTitle = nullptr;
    FigureTableView *workloads = nullptr;
    QLabel *noDifference = nullptr;
};

CompareView::CompareView(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
    , m_parts(std::make_unique<Parts>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareView::refresh);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kFadeAfterMillis);
    connect(&m_fade, &QTimer::timeout, this, &CompareView::refresh);

    m_parts->notice = new Notice(this);
    auto *alone = new QWidget(this);
    auto *middle = new QVBoxLayout(alone);
    m_parts->alone = new QLabel(alone);
    m_parts->alone->setTextFormat(Qt::PlainText);
    m_parts->alone->setAlignment(Qt::AlignCenter);
    m_parts->alone->setWordWrap(true);
    m_parts->duplicate = new QPushButton(themedIcon(QStringLiteral("edit-duplicate")), {}, alone);
    m_parts->duplicate->setObjectName(QStringLiteral("duplicate"));
    connect(m_parts->duplicate, &QPushButton::clicked, this, &CompareView::duplicateRequested);
    middle->addStretch(1);
    middle->addWidget(m_parts->alone);
    middle->addSpacing(kViewGap / 2);
    middle->addWidget(m_parts->duplicate, 0, Qt::AlignHCenter);
    middle->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    buildComparison(page);
    scroll->setWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts->notice);
    m_parts->stack = new QStackedLayout;
    m_parts->stack->addWidget(alone);
    m_parts->stack->addWidget(scroll);
    layout->addLayout(m_parts->stack, 1);

    connect(&planner, &Planner::planChanged, this, &CompareView::take);
    connect(&document, &Document::changed, this, &CompareView::refreshSoon);
    connect(&document, &Document::replaced, this, [this] {
        m_held.clear();
        m_chosen.clear();
        refreshSoon();
    });
    retranslate();
}

CompareView::~CompareView() = default;

void CompareView::buildComparison(QWidget *page)
{
    Parts &parts = *m_parts;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kViewGap, kViewGap, kViewGap, kViewGap);
    parts.choosers = new QWidget(page);
    parts.add = new QPushButton(themedIcon(QStringLiteral("list-add")), {}, parts.choosers);
    parts.add->setObjectName(QStringLiteral("addScenario"));
    connect(parts.add, &QPushButton::clicked, this, &CompareView::addScenario);
    for (std::size_t side = 0; side < kMostSides; ++side) {
        auto *combo = new QComboBox(parts.choosers);
        combo->setObjectName(QStringLiteral("scenario%1").arg(side + 1));
        combo->setMinimumContentsLength(8);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::activated, this,
                [this, combo, side] { chooseInstead(side, ScenarioId{combo->currentData().toLongLong()}); });
        auto *remover = new QToolButton(parts.choosers);
        remover->setIcon(themedIcon(QStringLiteral("window-close")));
        remover->setAutoRaise(true);
        connect(remover, &QToolButton::clicked, this, [this, side] { removeScenario(side); });
        parts.combos.push_back(combo);
        parts.removers.push_back(remover);
    }
    parts.choosers->setFixedHeight(parts.combos.front()->sizeHint().height() + 8);
    parts.table = new CompareTable(page);
    parts.table->setObjectName(QStringLiteral("comparison"));
    connect(parts.table, &CompareTable::columnsMoved, this, &CompareView::placeChoosers);

    parts.workloadTitle = new QLabel(page);
    QFont font = parts.workloadTitle->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    parts.workloadTitle->setFont(font);
    parts.workloads = new FigureTableView(page);
    parts.workloads->setObjectName(QStringLiteral("workloads"));
    parts.noDifference = new QLabel(page);
    parts.noDifference->setTextFormat(Qt::PlainText);

    layout->addWidget(parts.choosers);
    layout->addWidget(parts.table);
    layout->addSpacing(kViewGap);
    layout->addWidget(parts.workloadTitle);
    layout->addWidget(parts.workloads);
    layout->addWidget(parts.noDifference);
    layout->addStretch(1);
}

void CompareView::retranslate()
{
    setAccessibleName(tr("Compare"));
    m_parts->alone->setText(
        tr("This project has one scenario. Duplicate it, change the copy, and see here what the change "
           "does to servers and cost."));
    m_parts->duplicate->setText(tr("Duplicate scenario"));
    m_parts->add->setText(tr("Add scenario"));
    m_parts->add->setToolTip(tr("Compare with one more scenario"));
    m_parts->table->setAccessibleName(tr("Figures side by side"));
    m_parts->workloadTitle->setText(tr("Workloads that differ"));
    m_parts->workloads->setAccessibleName(tr("Workloads that differ"));
    m_parts->noDifference->setText(tr("The scenarios have the same workloads."));
    for (std::size_t side = 0; side < kMostSides; ++side) {
        m_parts->combos[side]->setAccessibleName(side == 0 ? tr("Scenario to measure against")
                                                           : tr("Scenario %1").arg(side + 1));
        m_parts->removers[side]->setToolTip(tr("Leave this scenario out"));
        m_parts->removers[side]->setAccessibleName(tr("Leave scenario %1 out").arg(side + 1));
    }
}

void CompareView::choose(const std::vector<ScenarioId> &scenarios)
{
    const Project &project = m_document.project();
    std::vector<ScenarioId> chosen;
    const auto add = [&chosen, &project](ScenarioId id) {
        const bool isNew = std::find(chosen.begin(), chosen.end(), id) == chosen.end();
        if (isNew && project.scenario(id) != nullptr && chosen.size() < kMostSides)
            chosen.push_back(id);
    };
    for (const ScenarioId id : scenarios)
        add(id);
    if (chosen.empty() && !project.scenarios.empty())
        add(project.scenarios.front().id);
    if (chosen.size() < kLeastSides)
        add(m_document.currentScenario());
    for (const Scenario &scenario : project.scenarios) {
        if (chosen.size() < kLeastSides)
            add(scenario.id);
    }
    m_chosen = std::move(chosen);
    std::erase_if(m_held, [&project](const auto &held) { return project.scenario(held.first) == nullptr; });
    watchAll();
    refreshSoon();
}

void CompareView::watchAll()
{
    if (!isVisible())
        return; // nobody looks: the current scenario alone need be planned
    for (const ScenarioId id : m_chosen) {
        m_planner.watch(id);
        take(id);
    }
}

void CompareView::take(ScenarioId scenario)
{
    if (std::find(m_chosen.begin(), m_chosen.end(), scenario) == m_chosen.end())
        return;
    if (m_planner.isStale(scenario)) {
        if (!m_fade.isActive())
            m_fade.start();
        return;
    }
    m_held[scenario] = {m_document.snapshot(), m_planner.plan(scenario)};
    refreshSoon();
}

void CompareView::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

bool CompareView::isStale(ScenarioId scenario) const
{
    return m_planner.isStale(scenario) && !m_fade.isActive();
}

QString CompareView::message() const
{
    QStringList lines;
    for (const ScenarioId id : m_chosen) {
        const Scenario *scenario = m_document.project().scenario(id);
        if (scenario == nullptr)
            continue;
        if (const Error *error = m_planner.error(id))
            lines.append(tr("%1: %2").arg(scenario->name, windowWords().error(*error)));
        else if (isStale(id))
            lines.append(tr("%1 is being worked out.").arg(scenario->name));
    }
    return lines.join(QLatin1Char('\n'));
}

void CompareView::refresh()
{
    if (!isVisible())
        return;
    m_soon.stop();
    const auto gone = [this](ScenarioId id) { return m_document.project().scenario(id) == nullptr; };
    const bool incomplete =
        m_chosen.size() < kLeastSides && m_document.project().scenarios.size() > m_chosen.size();
    if (incomplete || std::any_of(m_chosen.begin(), m_chosen.end(), gone))
        choose(m_chosen);
    const bool several = m_chosen.size() >= kLeastSides;
    m_parts->stack->setCurrentIndex(several ? 1 : 0);
    m_parts->notice->setMessage(several ? message() : QString());
    if (!several)
        return;

    fillChoosers();
    const Comparison comparison = compareHeld();
    const auto first = m_held.find(m_chosen.front());
    const Currency currency =
        first != m_held.end() ? first->second.plan->currency : m_document.project().currency;
    m_parts->table->comparison().setComparison(comparison, currency, windowWords());
    std::vector<bool> stale;
    for (const ScenarioId id : m_chosen)
        stale.push_back(isStale(id));
    m_parts->workloads->figures().setStale(std::find(stale.begin(), stale.end(), true) != stale.end());
    m_parts->table->comparison().setStale(std::move(stale));
    m_parts->table->layOutColumns();
    placeChoosers();
    showWorkloads(comparison);
}

Comparison CompareView::compareHeld() const
{
    std::vector<Compared> sides;
    for (const ScenarioId id : m_chosen) {
        const auto held = m_held.find(id);
        if (held != m_held.end())
            sides.push_back({held->second.project.get(), held->second.plan.get()});
    }
    if (m_held.find(m_chosen.front()) == m_held.end())
        return {}; // nothing to measure against
    Comparison comparison = compare(sides);
    // A scenario whose plan is still to come keeps its place.
    for (std::size_t side = 0; side < m_chosen.size(); ++side) {
        if (m_held.find(m_chosen[side]) != m_held.end())
            continue;
        const auto at = static_cast<std::ptrdiff_t>(side);
        const Scenario *scenario = m_document.project().scenario(m_chosen[side]);
        comparison.scenarios.insert(comparison.scenarios.begin() + at,
                                    scenario != nullptr ? scenario->name : QString());
        for (ComparedFigure &figure : comparison.figures)
            figure.values.insert(figure.values.begin() + at, std::nullopt);
        for (ComparedWorkload &workload : comparison.workloads)
            workload.bySide.insert(workload.bySide.begin() + at, QStringList());
    }
    return comparison;
}

void CompareView::showWorkloads(const Comparison &comparison)
{
    const Words &words = windowWords();
    FigureTable table;
    table.columns.push_back({tr("Workload"), false});
    for (std::size_t side = 1; side < comparison.scenarios.size(); ++side)
        table.columns.push_back({comparison.scenarios[side], false});
    for (const ComparedWorkload &workload : comparison.workloads) {
        std::vector<TableCell> row = {TableCell::words(workload.name)};
        for (std::size_t side = 1; side < workload.bySide.size(); ++side) {
            QStringList differences;
            for (const QString &id : workload.bySide[side])
                differences.append(words.text(QString(QLatin1String("compare.") + id)));
            row.push_back(TableCell::words(differences.join(QLatin1String(", "))));
        }
        table.rows.push_back(std::move(row));
    }
    const bool any = !comparison.workloads.empty();
    m_parts->workloads->setTable(std::move(table), words);
    m_parts->workloads->setVisible(any);
    m_parts->noDifference->setVisible(!any && !comparison.figures.empty());
}

void CompareView::fillChoosers()
{
    std::vector<std::pair<QString, qint64>> choices;
    for (const Scenario &scenario : m_document.project().scenarios)
        choices.emplace_back(scenario.name, scenario.id.value);
    for (std::size_t side = 0; side < kMostSides; ++side) {
        QComboBox &combo = *m_parts->combos[side];
        const bool used = side < m_chosen.size();
        combo.setVisible(used);
        m_parts->removers[side]->setVisible(used && side >= kLeastSides);
        if (!used)
            continue;
        setChoices(combo, choices, m_chosen[side].value);
    }
    const bool more = m_chosen.size() < kMostSides && m_document.project().scenarios.size() > m_chosen.size();
    m_parts->add->setEnabled(more);
}

void CompareView::placeChoosers()
{
    const QPoint offset = m_parts->table->viewport()->mapTo(m_parts->table->parentWidget(), QPoint()) -
                          m_parts->choosers->pos();
    const int height = m_parts->choosers->height() - 8;
    m_parts->add->setGeometry(0, 4, m_parts->add->sizeHint().width(), height);
    for (std::size_t side = 0; side < m_chosen.size() && side < kMostSides; ++side) {
        QRect place = m_parts->table->placeOf(static_cast<int>(side));
        if (place.isEmpty()) { // no figures yet to stand over
            const int each = m_parts->choosers->width() / static_cast<int>(m_chosen.size() + 1);
            place = QRect(each * static_cast<int>(side + 1), 0, each, height);
        }
        const int remover = side >= kLeastSides ? height : 0;
        m_parts->combos[side]->setGeometry(place.left() + offset.x() + 8, 4, place.width() - 12 - remover,
                                           height);
        m_parts->removers[side]->setGeometry(place.right() + offset.x() - remover, 4, remover, height);
    }
}

void CompareView::chooseInstead(std::size_t side, ScenarioId scenario)
{
    if (side >= m_chosen.size() || m_chosen[side] == scenario)
        return;
    std::vector<ScenarioId> chosen = m_chosen;
    // One that stands in another column changes places with this one.
    const auto elsewhere = std::find(chosen.begin(), chosen.end(), scenario);
    if (elsewhere != chosen.end())
        *elsewhere = chosen[side];
    chosen[side] = scenario;
    choose(chosen);
}

void CompareView::addScenario()
{
    std::vector<ScenarioId> chosen = m_chosen;
    for (const Scenario &scenario : m_document.project().scenarios) {
        if (std::find(chosen.begin(), chosen.end(), scenario.id) != chosen.end())
            continue;
        chosen.push_back(scenario.id);
        choose(chosen);
        return;
    }
}

void CompareView::removeScenario(std::size_t side)
{
    std::vector<ScenarioId> chosen = m_chosen;
    if (side < chosen.size())
        chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(side));
    choose(chosen);
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refreshSoon();
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    choose(m_chosen);
    refresh();
}

} // namespace grondplan::ui
