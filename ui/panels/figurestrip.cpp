#include "ui/panels/figurestrip.h"

#include "ui/document/document.h"
#include "ui/panels/figurebutton.h"
#include "ui/panels/windowwords.h"
#include "ui/planning/planner.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

namespace grondplan::ui {

static constexpr int kFewestColumns = 2;
static constexpr int kLineHeight = 3;
static constexpr int kEndMargin = 6;

static QString iconOf(LiveFigure figure)
{
    switch (figure) {
    case LiveFigure::Servers:
        return QStringLiteral("figure-servers");
    case LiveFigure::Density:
        return QStringLiteral("figure-density");
    case LiveFigure::Cost:
        return QStringLiteral("figure-cost");
    case LiveFigure::Headroom:
        return QStringLiteral("figure-headroom");
    case LiveFigure::Gap:
        return QStringLiteral("figure-gap");
    case LiveFigure::Failover:
        return QStringLiteral("state-proved");
    case LiveFigure::Warnings:
        break;
    }
    return QStringLiteral("severity-warning");
}

FigureStrip::FigureStrip(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_error(new QLabel(this))
{
    m_figures = new QGridLayout;
    m_figures->setSpacing(0);
    for (const LiveFigure figure : kLiveFigures) {
        auto *button = new FigureButton(iconOf(figure), this);
        button->setObjectName(QStringLiteral("figure%1").arg(static_cast<int>(figure)));
        connect(button, &QAbstractButton::clicked, this, [this, figure] { Q_EMIT whyAsked(figure); });
        m_buttons.emplace(figure, button);
    }
    arrange(Columns::Any);

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kLineHeight);
    m_stop->setObjectName(QStringLiteral("stopPlanning"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    connect(m_stop, &QToolButton::clicked, this, [this] { m_planner.cancel(); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_stop}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, kEndMargin, 0);
    row->setSpacing(0);
    row->addLayout(m_figures, 1);
    row->addWidget(m_stop);

    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->setContentsMargins(12, 4, 12, 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addLayout(row);

    connect(&m_planner, &Planner::planChanged, this, &FigureStrip::refresh);
    connect(&m_planner, &Planner::busyChanged, this, &FigureStrip::showState);
    connect(&m_planner, &Planner::effortChanged, this, &FigureStrip::showState);
    connect(&m_document, &Document::currentScenarioChanged, this, &FigureStrip::refresh);
    connect(&m_document, &Document::replaced, this, &FigureStrip::refresh);
    retranslate();
}

/// How wide each of so many columns must be for all words to be seen in full.
std::vector<int> FigureStrip::widthsIn(int columns) const
{
    std::vector<int> widths(static_cast<std::size_t>(columns), 0);
    int index = 0;
    for (const auto &[figure, button] : m_buttons) {
        int &column = widths[static_cast<std::size_t>(index++ % columns)];
        column = std::max(column, button->sizeHint().width());
    }
    return widths;
}

int FigureStrip::columnsFor(int width) const
{
    // The most columns whose words fit; what goes to the next row is then in line.
    for (const int columns : {7, 4, 3}) {
        const std::vector<int> widths = widthsIn(columns);
        if (std::accumulate(widths.begin(), widths.end(), 0) <= width)
            return columns;
    }
    return kFewestColumns;
}

int FigureStrip::roomForFigures() const
{
    return width() - m_stop->sizeHint().width() - kEndMargin;
}

void FigureStrip::arrange(Columns change)
{
    int columns = columnsFor(roomForFigures());
    if (change == Columns::Fewer && m_columns > 0)
        columns = std::min(columns, m_columns);
    if (columns != m_columns) {
        m_columns = columns;
        int index = 0;
        for (const auto &[figure, button] : m_buttons) {
            // Moves it if it is there already.
            m_figures->addWidget(button, index / columns, index % columns);
            ++index;
        }
        updateGeometry();
    }
    // Each column has what its words need, and what is left over goes to all alike. The fewest may be
    // narrower.
    const std::vector<int> widths = widthsIn(columns);
    const bool fits = std::accumulate(widths.begin(), widths.end(), 0) <= roomForFigures();
    for (int column = 0; column < static_cast<int>(kLiveFigures.size()); ++column) {
        m_figures->setColumnStretch(column, column < columns ? 1 : 0);
        m_figures->setColumnMinimumWidth(
            column, fits && column < columns ? widths[static_cast<std::size_t>(column)] : 0);
    }
}

QSize FigureStrip::minimumSizeHint() const
{
    int widest = 0;
    for (const auto &[figure, button] : m_buttons)
        widest = std::max(widest, button->minimumSizeHint().width());
    return {kFewestColumns * widest + width() - roomForFigures(), QWidget::minimumSizeHint().height()};
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(Columns::Any);
}

void FigureStrip::retranslate()
{
    m_buttons.at(LiveFigure::Servers)->setName(tr("Servers"));
    m_buttons.at(LiveFigure::Density)->setName(tr("Density"));
    m_buttons.at(LiveFigure::Cost)->setName(tr("Cost a month"));
    m_buttons.at(LiveFigure::Headroom)->setName(tr("Headroom"));
    m_buttons.at(LiveFigure::Gap)->setName(tr("Proven gap"));
    m_buttons.at(LiveFigure::Failover)->setName(tr("Failover"));
    m_buttons.at(LiveFigure::Warnings)->setName(tr("Warnings"));
    m_stop->setText(tr("Stop"));
    refresh();
    arrange(Columns::Any);
}

void FigureStrip::refresh()
{
    const auto plan = m_planner.plan(m_document.currentScenario());
    for (const auto &[figure, button] : m_buttons)
        button->setFigure(plan ? figureText(figure, *plan, windowWords())
                               : FigureText{QStringLiteral("–"), {}});
    // Back to more only with the window, so that the strip does not jump at every edit.
    arrange(Columns::Fewer);
    showState();
}

void FigureStrip::showState()
{
    const ScenarioId current = m_document.currentScenario();
    const Error *error = m_planner.error(current);
    // A plan that is there within a moment replaces the old one without a flicker of grey between.
    const bool stale = m_planner.isStale(current) && (m_planner.isBusy() || error != nullptr);
    for (const auto &[figure, button] : m_buttons)
        button->setStale(stale);
    m_error->setVisible(error != nullptr && error->code != ErrorCode::Cancelled);
    m_error->setText(error ? windowWords().error(*error) : QString());
    showWork();
}

void FigureStrip::showWork()
{
    const bool busy = m_planner.isBusy();
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    const bool refines = m_planner.isRefining(m_document.currentScenario());
    const QString work = refines ? tr("Looking for a cheaper plan") : tr("Working out the plan");
    m_progress->setAccessibleName(work);
    m_progress->setToolTip(work);
    m_stop->setToolTip(tr("%1 — press to stop; the figures stay as they are").arg(work));
    m_stop->setAccessibleName(m_stop->toolTip());
}

void FigureStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
