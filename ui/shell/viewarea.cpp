#include "ui/shell/viewarea.h"

#include "ui/canvas/canvasview.h"
#include "ui/document/document.h"
#include "ui/drawing/icons.h"
#include "ui/panels/figurestrip.h"
#include "ui/shell/scenariobar.h"
#include "ui/views/adviceview.h"
#include "ui/views/architectureview.h"
#include "ui/views/compareview.h"
#include "ui/views/figuresview.h"
#include "ui/views/outlookview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace grondplan::ui {

QString viewName(View view)
{
    switch (view) {
    case View::Architecture:
        return ViewArea::tr("Architecture");
    case View::Figures:
        return ViewArea::tr("Figures");
    case View::Advice:
        return ViewArea::tr("Advice");
    case View::Compare:
        return ViewArea::tr("Compare");
    case View::Outlook:
        return ViewArea::tr("Outlook");
    case View::Sketch:
        break;
    }
    return ViewArea::tr("Sketch");
}

QString viewIcon(View view)
{
    switch (view) {
    case View::Architecture:
        return QStringLiteral("view-architecture");
    case View::Figures:
        return QStringLiteral("view-figures");
    case View::Advice:
        return QStringLiteral("view-advice");
    case View::Compare:
        return QStringLiteral("view-compare");
    case View::Outlook:
        return QStringLiteral("view-outlook");
    case View::Sketch:
        break;
    }
    return QStringLiteral("view-sketch");
}

ViewArea::ViewArea(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planner(planner)
    , m_tabs(new QTabBar(this))
    , m_scenarioBar(new ScenarioBar(document, this))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new CanvasView(document, planner, this))
    , m_strip(new FigureStrip(document, planner, this))
{
    m_tabs->setObjectName(QStringLiteral("viewTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const View view : kViews)
        m_tabs->addTab(themedIcon(viewIcon(view)), QString());
    m_views[0] = m_canvas;
    m_stack->addWidget(m_canvas);

    QSizePolicy kept = m_scenarioBar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // or the tabs would jump
    m_scenarioBar->setSizePolicy(kept);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(4, 0, 0, 0);
    top->addWidget(m_tabs, 0, Qt::AlignBottom);
    top->addStretch(1);
    top->addWidget(m_scenarioBar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &ViewArea::showTab);
    retranslate();
}

View ViewArea::current() const
{
    return kViews[static_cast<std::size_t>(m_tabs->currentIndex())];
}

void ViewArea::show(View view)
{
    m_tabs->setCurrentIndex(static_cast<int>(view));
}

QWidget *ViewArea::makeFigures()
{
    auto *figures = new FiguresView(m_document, m_planner, this);
    connect(figures, &FiguresView::explainRequested, this, &ViewArea::figureAsked);
    return figures;
}

QWidget *ViewArea::makeComparison()
{
    auto *comparison = new CompareView(m_document, m_planner, this);
    connect(comparison, &CompareView::duplicateRequested, this, &ViewArea::duplicateAsked);
    return comparison;
}

QWidget *ViewArea::widgetOf(View view)
{
    QWidget *&widget = m_views[static_cast<std::size_t>(view)];
    if (widget)
        return widget;
    if (view == View::Architecture)
        widget = new ArchitectureView(m_document, m_planner, this);
    else if (view == View::Figures)
        widget = makeFigures();
    else if (view == View::Advice)
        widget = new AdviceView(m_document, m_planner, this);
    else if (view == View::Outlook)
        widget = new OutlookView(m_document, m_planner, this);
    else
        widget = makeComparison();
    m_stack->addWidget(widget);
    nameView(view);
    return widget;
}

void ViewArea::nameView(View view)
{
    const QWidget *widget = m_views[static_cast<std::size_t>(view)];
    if (!widget)
        return;
    // A page that scrolls takes the focus for its keys, and so needs a name to be spoken.
    for (QScrollArea *area : widget->findChildren<QScrollArea *>())
        area->setAccessibleName(viewName(view));
}

void ViewArea::showTab(int index)
{
    const View view = kViews[static_cast<std::size_t>(index)];
    m_stack->setCurrentWidget(widgetOf(view));
    // The comparison is of several scenarios: neither the choice of one nor its figures say anything there.
    m_scenarioBar->setVisible(view != View::Compare);
    Q_EMIT viewChanged(view);
}

void ViewArea::showTabIcons(bool shown)
{
    m_tabIcons = shown;
    for (const View view : kViews)
        m_tabs->setTabIcon(static_cast<int>(view), shown ? themedIcon(viewIcon(view)) : QIcon());
}

/// In a narrow window tabs go without their pictures, so that none of their names is out of sight.
void ViewArea::fitTabs()
{
    constexpr int kBetween = 24;
    const bool fits = m_tabsWidth + m_scenarioBar->sizeHint().width() + kBetween <= width();
    if (fits != m_tabIcons)
        showTabIcons(fits);
}

void ViewArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitTabs();
}

void ViewArea::retranslate()
{
    for (const View view : kViews) {
        m_tabs->setTabText(static_cast<int>(view), viewName(view));
        nameView(view);
    }
    m_tabs->setAccessibleName(tr("Views"));
    showTabIcons(true);
    m_tabsWidth = m_tabs->sizeHint().width();
    fitTabs();
}

void ViewArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
