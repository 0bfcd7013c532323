#include "ui/panels/findingspanel.h"

#include "core/advice/fixes.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/drawing/icons.h"
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

namespace grondplan::ui {

static constexpr int kIndexRole = Qt::UserRole;

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
    layout->addWidget(m_fix);

    connect(m_list, &QListWidget::itemClicked, this, &FindingsPanel::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FindingsPanel::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::showFix);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPanel::mend);
    connect(&m_planner, &Planner::planChanged, this, &FindingsPanel::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &FindingsPanel::refresh);
    connect(&m_document, &Document::replaced, this, &FindingsPanel::refresh);
    retranslate();
}

void FindingsPanel::refresh()
{
    const auto plan = m_planner.plan(m_document.currentScenario());
    if (plan == m_plan && plan)
        return;
    m_plan = plan;
    m_list->clear();
    if (plan) {
        std::vector<int> order;
        for (int i = 0; i < static_cast<int>(plan->findings.size()); ++i)
            order.push_back(i);
        const auto severity = [&plan](int i) { return plan->findings[static_cast<std::size_t>(i)].severity; };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return severity(a) < severity(b); });
        for (const int index : order) {
            const Finding &finding = plan->findings[static_cast<std::size_t>(index)];
            auto *item = new QListWidgetItem(severityIcon(finding.severity, palette()),
                                             windowWords().finding(finding), m_list);
            item->setData(kIndexRole, index);
            item->setData(Qt::AccessibleTextRole,
                          tr("%1: %2").arg(severityName(finding.severity), item->text()));
        }
    }
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    showFix();
}

const Finding *FindingsPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || !m_plan)
        return nullptr;
    const auto index = static_cast<std::size_t>(item->data(kIndexRole).toInt());
    return index < m_plan->findings.size() ? &m_plan->findings[index] : nullptr;
}

static std::optional<Fix> fixOf(const Document &document, const Finding *finding)
{
    if (finding == nullptr)
        return std::nullopt;
    const FixNames names{windowWords().text("tier.vm"), windowWords().text("template.backup")};
    return fixFor(document.project(), document.currentScenario(), *finding, names);
}

void FindingsPanel::showFix()
{
    const std::optional<Fix> fix = fixOf(m_document, current());
    m_fix->setVisible(fix.has_value());
    if (fix)
        m_fix->setText(windowWords().message(fix->label));
}

void FindingsPanel::mend()
{
    // What the plan remarked may be gone from the project by now.
    const std::optional<Fix> fix = fixOf(m_document, current());
    if (!fix)
        return;
    m_document.push(std::make_unique<ReplaceProject>(m_document, fix->apply(m_document.project()),
                                                     windowWords().message(fix->label)));
}

void FindingsPanel::choose(const QListWidgetItem *item)
{
    const auto index = static_cast<std::size_t>(item->data(kIndexRole).toInt());
    if (!m_plan || index >= m_plan->findings.size())
        return;
    const Finding &finding = m_plan->findings[index];
    if (finding.workload.isValid())
        Q_EMIT workloadChosen(finding.workload);
    else if (finding.zone.isValid())
        Q_EMIT zoneChosen(finding.zone);
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
