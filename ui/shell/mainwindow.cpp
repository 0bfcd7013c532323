#include "ui/shell/mainwindow.h"

#include "ui/canvas/canvasview.h"
#include "ui/drawing/icons.h"
#include "ui/panels/explanationpanel.h"
#include "ui/panels/figurebutton.h"
#include "ui/panels/figurestrip.h"
#include "ui/panels/findingspanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/templatepalette.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/glossarytips.h"
#include "ui/shell/intakeguide.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startermenu.h"
#include "ui/shell/tour.h"
#include "ui/shell/viewarea.h"
#include "ui/views/adviceview.h"
#include "ui/views/architectureview.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QUrl>

namespace grondplan::ui {

/// Raised when docks or tool bars come or go, as an older layout then does not fit.
static constexpr int kLayoutVersion = 2;
static constexpr int kSavedMessageMillis = 4000;
static constexpr int kPaletteWidth = 230;
static constexpr int kPanelWidth = 310;
/// Beside the tabs, on both sides together.
static constexpr int kPanelEdges = 4;

MainWindow::MainWindow(Language &language, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_planner(m_document)
    , m_files(new ProjectFiles(m_document, this))
    , m_views(new ViewArea(m_document, m_planner, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/grondplan.svg")));
    setAcceptDrops(true);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AnimatedDocks);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    setCentralWidget(m_views);
    buildDocks();
    m_actions = new MainActions(*this, language, theme);
    buildStatus();
    placeFigures();
    connectParts();
    new GlossaryTips(this);
    retranslate();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    // What loses the focus tells the document, which goes before the widgets.
    hide();
}

CanvasView &MainWindow::canvas() const
{
    return *m_views->canvas();
}

void MainWindow::buildDocks()
{
    const auto dock = [this](const char *name, QWidget *content, Qt::DockWidgetArea area) {
        auto *widget = new QDockWidget(this);
        widget->setObjectName(QLatin1String(name));
        widget->setWidget(content);
        addDockWidget(area, widget);
        return widget;
    };
    m_palette = new TemplatePalette(m_document, this);
    m_inspector = new Inspector(m_document, m_planner, this);
    m_findings = new FindingsPanel(m_document, m_planner, this);
    m_why = new ExplanationPanel(m_document, m_planner, this);
    m_history = new HistoryPanel(m_document, m_planner, this);
    m_paletteDock = dock("paletteDock", m_palette, Qt::LeftDockWidgetArea);
    m_inspectorDock = dock("inspectorDock", m_inspector, Qt::RightDockWidgetArea);
    m_findingsDock = dock("findingsDock", m_findings, Qt::RightDockWidgetArea);
    m_whyDock = dock("whyDock", m_why, Qt::RightDockWidgetArea);
    connect(m_whyDock, &QDockWidget::visibilityChanged, m_why, &ExplanationPanel::setInView);
    m_historyDock = dock("historyDock", m_history, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_inspectorDock, m_findingsDock);
    tabifyDockWidget(m_findingsDock, m_whyDock);
    tabifyDockWidget(m_whyDock, m_historyDock);
    m_inspectorDock->raise();
    // Their tabs name them; a title under the tab would say it twice.
    for (QDockWidget *tabbed : {m_inspectorDock, m_findingsDock, m_whyDock, m_historyDock})
        tabbed->setTitleBarWidget(new QWidget(tabbed));
    resizeDocks({m_paletteDock}, {kPaletteWidth}, Qt::Horizontal);
}

void MainWindow::buildStatus()
{
    // At the end of the tool bar: a status bar would take a line for what is seldom there.
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *status = new QWidget(this);
    m_busyText = new QLabel(status);
    m_busyText->setTextFormat(Qt::PlainText);
    m_busyText->setForegroundRole(QPalette::PlaceholderText);
    m_busyBar = new QProgressBar(status);
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedWidth(120);
    m_busyBar->setMaximumHeight(10);
    auto *layout = new QHBoxLayout(status);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_busyText);
    layout->addWidget(m_busyBar);
    m_actions->toolBar()->addWidget(space);
    m_actions->toolBar()->addWidget(status);
    showBusy({});
}

/// Over the whole width of the window, where all figures stand beside each other in every language.
void MainWindow::placeFigures()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_views->strip(), 1);
    connect(m_views, &ViewArea::viewChanged, this,
            [this](View view) { statusBar()->setVisible(view != View::Compare); });
}

void MainWindow::connectParts()
{
    CanvasView *canvas = m_views->canvas();
    connect(canvas, &CanvasView::selectionChanged, this, [this, canvas] {
        m_inspector->showObjects(canvas->selection());
        m_actions->showState();
    });
    connect(canvas, &CanvasView::filesDropped, this,
            [this](const QStringList &paths, ZoneId zone) { m_files->openAnything(paths, zone); });
    connect(canvas, &CanvasView::importRequested, m_files, &ProjectFiles::importWithDialog);
    connect(canvas, &CanvasView::exampleRequested, m_files, &ProjectFiles::openExample);
    connect(canvas, &CanvasView::tourRequested, this, &MainWindow::openTour);
    connect(canvas, &CanvasView::guideRequested, this, &MainWindow::openGuide);
    auto *starters = new QMenu(canvas);
    fillStarterMenu(*starters, *m_files);
    canvas->setStarters(starters);
    connect(m_palette, &TemplatePalette::templateChosen, this, [this, canvas](const QString &id) {
        m_views->show(View::Sketch);
        canvas->addTemplate(id);
    });
    connect(m_palette, &TemplatePalette::zoneWanted, this, [this, canvas] {
        m_views->show(View::Sketch);
        canvas->addZone();
    });
    connect(m_views->strip(), &FigureStrip::whyAsked, this, [this](LiveFigure figure) {
        if (figure == LiveFigure::Warnings) {
            showPanel(m_findingsDock);
            return;
        }
        showPanel(m_whyDock);
        m_why->explain(figure);
    });
    connect(m_findings, &FindingsPanel::workloadsChosen, this, [this](const std::vector<WorkloadId> &ids) {
        showOnCanvas({{}, ids, {}});
    });
    connect(m_findings, &FindingsPanel::zoneChosen, this, [this](ZoneId id) {
        showOnCanvas({{id}, {}, {}});
    });
    connect(m_views, &ViewArea::viewChanged, m_actions, &MainActions::showState);
    connect(m_views, &ViewArea::figureAsked, this, [this](const QString &figure) {
        showPanel(m_whyDock);
        m_why->explain(figure);
    });
    connect(m_views, &ViewArea::duplicateAsked, this, [this] {
        if (auto *action = findChild<QAction *>(QStringLiteral("scenarioDuplicate")))
            action->trigger();
    });
    connect(&m_document, &Document::savedStateChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::changed, this, &MainWindow::showTitle);
    connect(&m_document, &Document::replaced, this, &MainWindow::showTitle);
    connect(m_files, &ProjectFiles::busyChanged, this, &MainWindow::showBusy);
    connect(m_files, &ProjectFiles::saved, this, [this] {
        m_busyText->setText(tr("Saved “%1”").arg(m_files->shownName()));
        QTimer::singleShot(kSavedMessageMillis, this, [this] { showBusy(m_busy); });
    });
    for (const auto signal : {&ProjectFiles::opened, &ProjectFiles::imported})
        connect(m_files, signal, this, [this, canvas] {
            m_views->show(View::Sketch);
            // Once the canvas has read the new project and the window its layout.
            QTimer::singleShot(0, canvas, [canvas] { canvas->zoomToFit(); });
        });
}

void MainWindow::showOnCanvas(const ObjectIds &objects)
{
    m_views->show(View::Sketch);
    ObjectIds drawn = objects;
    drawn.workloads.clear();
    for (const WorkloadId id : objects.workloads)
        add(drawn, canvas().drawnAs(CanvasObject(id)));
    canvas().setSelection(drawn);
    if (canvas().selection().isEmpty() && !objects.isEmpty())
        canvas().say(tr("It is hidden. Shift+H shows all that is hidden."));
    else
        canvas().zoomToSelection();
    canvas().setFocus();
}

void MainWindow::openCommands()
{
    if (m_commands == nullptr)
        m_commands = new CommandPalette(*this);
    m_commands->open();
}

void MainWindow::openTour()
{
    if (m_tour == nullptr)
        m_tour = new Tour(*this);
    m_tour->start();
}

void MainWindow::openGuide()
{
    if (m_guide == nullptr) {
        m_guide = new IntakeGuide(m_document, m_planner, this);
        connect(m_guide, &IntakeGuide::filled, this, [this] {
            m_views->show(View::Sketch);
            QTimer::singleShot(0, &canvas(), [this] { canvas().zoomToFit(); });
        });
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::showPanel(QDockWidget *dock)
{
    dock->show();
    dock->raise();
}

void MainWindow::showBusy(const QString &what)
{
    m_busy = what;
    m_busyText->setText(what);
    m_busyBar->setAccessibleName(what);
    m_busyBar->setVisible(!what.isEmpty());
    m_actions->showState();
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1[*] – Grondplan").arg(m_files->shownName()));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
}

void MainWindow::retranslate()
{
    m_paletteDock->setWindowTitle(tr("Workloads"));
    m_inspectorDock->setWindowTitle(tr("Properties"));
    m_findingsDock->setWindowTitle(tr("Warnings"));
    m_whyDock->setWindowTitle(tr("Why?"));
    m_historyDock->setWindowTitle(tr("History"));
    m_actions->retranslate();
    showTitle();
    widenPanels();
}

/// So that the words on the tabs at the right are seen in full in this language too.
void MainWindow::widenPanels()
{
    const QList<QDockWidget *> tabbed = {m_inspectorDock, m_findingsDock, m_whyDock, m_historyDock};
    int width = isVisible() ? 0 : kPanelWidth;
    int tabs = kPanelEdges;
    for (const QDockWidget *dock : tabbed) {
        if (dock->isVisible() && !dock->isFloating())
            width = std::max(width, dock->width());
        tabs += fontMetrics().horizontalAdvance(dock->windowTitle()) + 1 +
                style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this);
    }
    resizeDocks({m_inspectorDock}, {std::max(width, tabs)}, Qt::Horizontal);
}

void MainWindow::restoreWindow()
{
    const QSize screen = this->screen()->availableSize();
    resize(QSize(1360, 860).boundedTo(screen));
    restoreGeometry(Settings::windowGeometry());
    restoreState(Settings::windowState(), kLayoutVersion);
}

void MainWindow::rememberWindow() const
{
    Settings::setWindow(saveGeometry(), saveState(kLayoutVersion));
}

void MainWindow::exportProposal()
{
    ExportDialog dialog(m_document, m_planner, this);
    dialog.exec();
}

void MainWindow::exportDrawing()
{
    m_views->show(View::Architecture);
    if (auto *view = qobject_cast<ArchitectureView *>(m_views->widgetOf(View::Architecture)))
        view->exportDrawing();
}

void MainWindow::renameSelected()
{
    if (m_views->current() == View::Sketch && canvas().focusObject().isValid()) {
        canvas().rename(canvas().focusObject());
        return;
    }
    showPanel(m_inspectorDock);
    m_inspector->focusName();
}

void MainWindow::showTerm(const QString &key)
{
    m_views->show(View::Advice);
    if (auto *view = qobject_cast<AdviceView *>(m_views->widgetOf(View::Advice)))
        view->showTerm(key);
}

void MainWindow::focusField(QWidget &field)
{
    if (!m_inspector->shows(field))
        canvas().setSelection({}); // it is one of the scenario
    showPanel(m_inspectorDock);
    m_inspector->focusField(field);
}

void MainWindow::focusPalette()
{
    showPanel(m_paletteDock);
    m_palette->focusSearch();
}

void MainWindow::focusNextPart()
{
    const QList<QWidget *> parts = {m_palette,
                                    m_views->widgetOf(m_views->current()),
                                    m_inspectorDock->widget(),
                                    m_findingsDock->widget(),
                                    m_whyDock->widget(),
                                    m_historyDock->widget(),
                                    m_views->strip()};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype index = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] == focused || (focused && parts[i]->isAncestorOf(focused)))
            index = i;
    }
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        QWidget *next = parts[(index + step) % parts.size()];
        // A panel behind another tab is not shown to anybody.
        if (!next->isVisible() || next->visibleRegion().isEmpty())
            continue;
        QWidget *target = next->focusPolicy() != Qt::NoFocus ? next : nullptr;
        for (QWidget *child : next->findChildren<QWidget *>()) {
            if (!target && child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(next) &&
                child->isEnabled())
                target = child;
        }
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Grondplan"), {}, QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box.setText(tr("Grondplan %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(tr("Plans what to run workloads on: how many servers, at what cost, and why.\n\n"
                              "Free software under the GNU General Public License, version 3 or later."));
    box.exec();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog dialog(*this);
    dialog.exec();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_document.retranslate();
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        // The answer may come at once, or after a save that runs on another thread: then the window closes
        // anew.
        const auto stillInside = std::make_shared<bool>(true);
        m_files->settle([this, stillInside] {
            m_mayClose = true;
            if (!*stillInside)
                close();
        });
        *stillInside = false;
    }
    event->setAccepted(m_mayClose);
    if (m_mayClose)
        rememberWindow();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() &&
        std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    event->acceptProposedAction();
    // After the drop, so that the program the files come from does not wait for our questions.
    QTimer::singleShot(0, this, [this, paths] { m_files->openAnything(paths); });
}

} // namespace grondplan::ui
