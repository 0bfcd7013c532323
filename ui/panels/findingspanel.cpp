#include "ui/panels/findingspanel.h"

#include "core/advice/fixes.h"
#include "ui/canvas/consequence.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/drawing/icons.h"
#include "ui/panels/figures.h"
#include "ui/panels/severity.h"
#include "ui/panels/windowwords.h"
#include "ui/planning/planner.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace grondplan::ui {

static constexpr int kIndexRole = Qt::UserRole;   ///< of the first finding of a row
static constexpr int kAllRole = Qt::UserRole + 1; ///< of all its findings

namespace {

/// A list asks how high a row is without saying how wide it is, so that the last lines would be cut off.
class FindingRows final : public QStyledItemDelegate
{
public:
    explicit FindingRows(QListWidget *list)
        : QStyledItemDelegate(list)
        , m_list(*list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem placed = option;
        // As if the scroll bar were there: whether it will be is not known yet.
        const int room =
            m_list.maximumViewportSize().width() - m_list.verticalScrollBar()->sizeHint().width();
        placed.rect = QRect(0, 0, room - 2 * m_list.spacing(), 1);
        return QStyledItemDelegate::sizeHint(placed, index);
    }

private:
    QListWidget &m_list;
};

} // namespace

FindingsPanel::FindingsPanel(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
    , m_fix(new QPushButton(this))
    , m_cost(new QLabel(this))
    , m_forecast(document, planner)
{
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setItemDelegate(new FindingRows(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    m_fix->setObjectName(QStringLiteral("fixFinding"));
    m_fix->installEventFilter(this);
    layout->addWidget(m_fix);
    m_cost->setObjectName(QStringLiteral("fixCost"));
    m_cost->setTextFormat(Qt::PlainText);
    m_cost->setWordWrap(true);
    layout->addWidget(m_cost);

    connect(m_list, &QListWidget::itemClicked, this, &FindingsPanel::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FindingsPanel::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::showFix);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPanel::mend);
    connect(&m_forecast, &Forecast::answered, this, &FindingsPanel::sayCost);
    connect(&m_planner, &Planner::planChanged, this, &FindingsPanel::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &FindingsPanel::refresh);
    connect(&m_document, &Document::replaced, this, &FindingsPanel::refresh);
    retranslate();
}

/// The findings by row: errors first, then warnings and notes, each as the plan has them.
static std::vector<std::vector<int>> rowsOf(const Findings &findings)
{
    std::vector<std::vector<int>> rows;
    std::map<QString, std::size_t> together;
    for (int i = 0; i < static_cast<int>(findings.size()); ++i) {
        const Finding &finding = findings[static_cast<std::size_t>(i)];
        if (isSaidTogether(finding)) {
            const auto [row, isNew] = together.try_emplace(finding.code, rows.size());
            if (!isNew) {
                rows[row->second].push_back(i);
                continue;
            }
        }
        rows.push_back({i});
    }
    const auto severity = [&findings](const std::vector<int> &row) {
        return findings[static_cast<std::size_t>(row.front())].severity;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto &a, const auto &b) { return severity(a) < severity(b); });
    return rows;
}

static QString saidTogether(const std::vector<const Finding *> &findings)
{
    static constexpr std::size_t kMostNamed = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(findings.size(), kMostNamed); ++i)
        names += findings[i]->args.value(0);
    if (findings.size() > kMostNamed)
        names += QStringLiteral("…");
    const auto count = static_cast<int>(findings.size());
    const QString named = names.join(QStringLiteral(", "));
    if (findings.front()->code == QLatin1String("disk-assumed"))
        return FindingsPanel::tr(
                   "%Ln workload(s) state no disk of their own; those of their templates were used: %1.",
                   nullptr, count)
            .arg(named);
    return FindingsPanel::tr(
               "%Ln workload(s) state no size of their own; assumed ones were used: %1. Give them "
               "requests to be sure.",
               nullptr, count)
        .arg(named);
}

void FindingsPanel::addRow(const std::vector<int> &findings)
{
    QVariantList indexes;
    for (const int index : findings)
        indexes.append(index);
    auto *item = new QListWidgetItem(m_list);
    item->setData(kIndexRole, findings.front());
    item->setData(kAllRole, indexes);
    const std::vector<const Finding *> all = findingsOf(item);
    const Severity severity = all.front()->severity;
    item->setIcon(severityIcon(severity, palette()));
    item->setText(all.size() > 1 ? saidTogether(all) : windowWords().finding(*all.front()));
    item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(severityName(severity), item->text()));
}

void FindingsPanel::refresh()
{
    const auto plan = m_planner.plan(m_document.currentScenario());
    if (plan == m_plan && plan)
        return;
    m_plan = plan;
    m_list->clear();
    if (plan) {
        for (const std::vector<int> &row : rowsOf(plan->findings))
            addRow(row);
    }
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    showFix();
}

std::vector<const Finding *> FindingsPanel::findingsOf(const QListWidgetItem *item) const
{
    std::vector<const Finding *> findings;
    if (item == nullptr || !m_plan)
        return findings;
    for (const QVariant &number : item->data(kAllRole).toList()) {
        const auto index = static_cast<std::size_t>(number.toInt());
        if (index < m_plan->findings.size())
            findings.push_back(&m_plan->findings[index]);
    }
    return findings;
}

namespace {
/// The project with findings mended one after the other, and what the last fix is called.
struct Mended
{
    Project project;
    std::optional<Message> label; ///< none where nothing had a fix
};
} // namespace

static FixNames fixNames()
{
    return {windowWords().text("tier.vm"), windowWords().text("template.backup")};
}

static Mended mended(Project project, ScenarioId scenario, const Findings &findings, const FixNames &names)
{
    Mended result{std::move(project), std::nullopt};
    for (const Finding &finding : findings) {
        // What the plan remarked may be gone from the project by now.
        const std::optional<Fix> fix = fixFor(result.project, scenario, finding, names);
        if (!fix)
            continue;
        result.project = fix->apply(result.project);
        result.label = fix->label;
    }
    return result;
}

Findings FindingsPanel::current() const
{
    Findings findings;
    for (const Finding *finding : findingsOf(m_list->currentItem()))
        findings.push_back(*finding);
    return findings;
}

void FindingsPanel::showFix()
{
    const Findings findings = current();
    const std::optional<Fix> fix =
        findings.empty()
            ? std::nullopt
            : fixFor(m_document.project(), m_document.currentScenario(), findings.front(), fixNames());
    m_fix->setVisible(fix.has_value());
    m_cost->setVisible(fix.has_value());
    if (fix)
        m_fix->setText(windowWords().message(fix->label));
    askCost();
}

/// Off the window's thread; the same question again is not worked out twice.
void FindingsPanel::askCost()
{
    const Findings findings = current();
    if (findings.empty() || m_fix->isHidden()) {
        m_forecast.forget();
    } else {
        const QString key = QStringLiteral("%1/%2/%3")
                                .arg(m_document.revision())
                                .arg(m_document.currentScenario().value)
                                .arg(m_list->currentItem()->data(kIndexRole).toInt());
        m_forecast.ask(key, [findings, id = m_document.currentScenario(),
                             names = fixNames()](Project &project, Scenario &) {
            project = mended(std::move(project), id, findings, names).project;
        });
    }
    sayCost();
}

void FindingsPanel::sayCost()
{
    const Forecast::Answer *answer = m_forecast.answer();
    const QString said =
        answer ? consequenceText(tr("Mends this"), answer) : tr("What it would cost is being worked out…");
    m_cost->setText(said);
    m_fix->setToolTip(said);
    m_fix->setAccessibleDescription(said);
}

/// Asked again by who points at the button: there may be a plan to compare with only by now.
bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fix && (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn))
        askCost();
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::mend()
{
    Mended result = mended(m_document.project(), m_document.currentScenario(), current(), fixNames());
    if (!result.label)
        return;
    m_document.push(
        std::make_unique<ReplaceProject>(m_document, std::move(result.project),
                                         [label = *result.label] { return windowWords().message(label); }));
}

void FindingsPanel::choose(const QListWidgetItem *item)
{
    std::vector<WorkloadId> workloads;
    for (const Finding *finding : findingsOf(item)) {
        if (finding->workload.isValid())
            workloads.push_back(finding->workload);
        else if (finding->zone.isValid())
            Q_EMIT zoneChosen(finding->zone);
    }
    if (!workloads.empty())
        Q_EMIT workloadsChosen(workloads);
}

void FindingsPanel::retranslate()
{
    m_list->setAccessibleName(tr("What the plan remarks"));
    m_fix->setText(tr("Mend")); // for who asks while there is nothing to mend
    m_empty->setText(tr("Nothing to look at."));
    m_plan.reset();
    refresh();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace grondplan::ui
