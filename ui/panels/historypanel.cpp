#include "ui/panels/historypanel.h"

#include "ui/document/document.h"
#include "ui/panels/windowwords.h"
#include "ui/planning/planner.h"

#include <QEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QUndoStack>
#include <QVBoxLayout>

#include <cstdlib>

namespace grondplan::ui {

HistoryPanel::HistoryPanel(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_refreshing && row >= 0)
            m_document.undoStack()->setIndex(row);
    });
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &HistoryPanel::stepped);
    connect(&document, &Document::replaced, this, [this] {
        m_known.clear();
        planned();
    });
    connect(&planner, &Planner::planChanged, this, &HistoryPanel::planned);
    retranslate();
}

/// A new step takes the place of those that were undone.
void HistoryPanel::stepped(int index)
{
    if (index == m_document.undoStack()->count())
        m_known.erase(m_known.lower_bound(index), m_known.end());
    planned();
}

void HistoryPanel::planned()
{
    const ScenarioId scenario = m_document.currentScenario();
    const auto plan = m_planner.plan(scenario);
    if (plan && !m_planner.isStale(scenario))
        m_known[m_document.undoStack()->index()] = {scenario.value, plan->month.likely};
    refresh();
}

QString HistoryPanel::costOf(int step) const
{
    const auto before = m_known.find(step - 1);
    const auto after = m_known.find(step);
    if (before == m_known.end() || after == m_known.end() ||
        before->second.scenario != after->second.scenario)
        return {};
    const std::int64_t more = after->second.month.minor - before->second.month.minor;
    if (more == 0)
        return {};
    const QString amount = windowWords().money(Money{std::abs(more), after->second.month.currency});
    return more > 0 ? tr("%1 more a month").arg(amount) : tr("%1 less a month").arg(amount);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::refresh()
{
    if (!isVisible())
        return; // read anew when it is looked at
    const QScopedValueRollback<bool> rollback(m_refreshing, true);
    const QUndoStack *stack = m_document.undoStack();
    m_list->clear();
    m_list->addItem(tr("As it was opened"));
    for (int step = 1; step <= stack->count(); ++step) {
        const QString cost = costOf(step);
        const QString text = stack->text(step - 1);
        auto *item =
            new QListWidgetItem(cost.isEmpty() ? text : QString(text % QLatin1Char('\n') % cost), m_list);
        if (step > stack->index())
            item->setForeground(palette().color(QPalette::PlaceholderText)); // undone
    }
    m_list->setCurrentRow(stack->index());
    m_list->scrollToItem(m_list->currentItem());
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(tr("Steps that can be undone"));
    refresh();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace grondplan::ui
