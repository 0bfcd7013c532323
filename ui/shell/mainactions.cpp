#include "ui/shell/mainactions.h"

#include "ui/canvas/canvasactions.h"
#include "ui/canvas/canvasview.h"
#include "ui/drawing/icons.h"
#include "ui/panels/windowwords.h"
#include "ui/shell/brandmenu.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/projectfiles.h"
#include "ui/shell/scenariobar.h"
#include "ui/shell/scenarios.h"
#include "ui/shell/settings.h"
#include "ui/shell/startermenu.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewarea.h"
#include "ui/views/architectureview.h"
#include "ui/views/diagramcanvas.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

namespace grondplan::ui {

MainActions::MainActions(MainWindow &window, Language &language, Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_language(language)
    , m_theme(theme)
{
    buildFile();
    buildEdit();
    buildArrange();
    buildView();
    buildScenario();
    buildHelp();
    buildToolBar();
    const QUndoStack *stack = m_window.document().undoStack();
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(stack, signal, this, &MainActions::showUndoTexts);
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(stack, signal, this, &MainActions::showUndoTexts);
    connect(&m_window.document(), &Document::changed, this, &MainActions::showState);
    connect(&m_window.document(), &Document::replaced, this, &MainActions::showState);
    connect(&m_window.document(), &Document::savedStateChanged, this, &MainActions::showState);
}

QAction *MainActions::add(const char *name, const QString &icon, Wording text,
                          const std::function<void()> &run)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    connect(action, &QAction::triggered, this, [run] { run(); });
    m_worded.push_back({action, text});
    return action;
}

QAction *MainActions::choice(const char *name, QActionGroup *group, Wording text,
                             const std::function<void()> &run)
{
    QAction *action = add(name, {}, text, run);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QMenu *MainActions::menu(const char *name, Wording title, QMenu *parent)
{
    auto *made = parent ? parent->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    made->setObjectName(QLatin1String(name));
    m_worded.push_back({made->menuAction(), title});
    return made;
}

void MainActions::buildFile()
{
    QMenu *file = menu("fileMenu", [] { return tr("&File"); });
    ProjectFiles &files = m_window.files();
    QAction *fresh = add(
        "fileNew", QStringLiteral("document-new"), [] { return tr("&New"); },
        [&files] { files.newProject(); });
    fresh->setShortcut(QKeySequence::New);
    m_open = add(
        "fileOpen", QStringLiteral("document-open"), [] { return tr("&Open…"); },
        [&files] { files.openWithDialog(); });
    m_open->setShortcut(QKeySequence::Open);
    file->addAction(fresh);
    file->addAction(m_open);
    m_recent = menu(
        "fileRecent", [] { return tr("Open &recent"); }, file);
    connect(m_recent, &QMenu::aboutToShow, this, &MainActions::fillRecent);
    m_import = add(
        "fileImport", QStringLiteral("document-import"), [] { return tr("&Import…"); },
        [&files] { files.importWithDialog(); });
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    file->addAction(m_import);
    file->addAction(add(
        "fileExample", {}, [] { return tr("Open the &worked example"); }, [&files] { files.openExample(); }));
    QMenu *starters = menu(
        "fileStarters", [] { return tr("New from a s&tarter"); }, file);
    fillStarterMenu(*starters, files);
    file->addSeparator();
    m_save = add(
        "fileSave", QStringLiteral("document-save"), [] { return tr("&Save"); }, [&files] { files.save(); });
    m_save->setShortcut(QKeySequence::Save);
    QAction *saveAs = add(
        "fileSaveAs", QStringLiteral("document-save-as"), [] { return tr("Save &as…"); },
        [&files] { files.saveWithDialog(); });
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    file->addAction(m_save);
    file->addAction(saveAs);
    file->addSeparator();
    m_exportPdf = add(
        "fileExportPdf", QStringLiteral("document-export"), [] { return tr("&Export PDF…"); },
        [this] { m_window.exportProposal(); });
    m_exportPdf->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportDrawing = add(
        "fileExportDrawing", {}, [] { return tr("Export the &drawing…"); },
        [this] { m_window.exportDrawing(); });
    file->addAction(m_exportPdf);
    file->addAction(m_exportDrawing);
    QMenu *brand = menu(
        "fileBrand", [] { return tr("&Brand of the proposal"); }, file);
    new BrandMenu(*brand, m_window.document(), files);
    file->addSeparator();
    QAction *quit = add(
        "fileQuit", {}, [] { return tr("&Quit"); }, [this] { m_window.close(); });
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    file->addAction(quit);
}

void MainActions::buildEdit()
{
    QMenu *edit = menu("editMenu", [] { return tr("&Edit"); });
    QUndoStack *stack = m_window.document().undoStack();
    m_undo = add("editUndo", QStringLiteral("edit-undo"), nullptr, [stack] { stack->undo(); });
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = add("editRedo", QStringLiteral("edit-redo"), nullptr, [stack] { stack->redo(); });
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    edit->addSeparator();
    QAction *commands = add(
        "editCommands", QStringLiteral("edit-find"), [] { return tr("Do or find an&ything"); },
        [this] { m_window.openCommands(); });
    commands->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    edit->addAction(commands);
    addCanvasActions(edit, {"canvasFind"});
    edit->addSeparator();
    QAction *find = add(
        "editAddTemplate", {}, [] { return tr("Find a &kind of workload"); },
        [this] { m_window.focusPalette(); });
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    edit->addAction(find);
    addCanvasActions(edit, {"canvasAddWorkload", "canvasAddLinked", "canvasAddZone", "canvasLink",
                            "canvasAddNote", "canvasAddPicture"});
    edit->addSeparator();
    addCanvasActions(edit, {"canvasCut", "canvasCopy", "canvasCopyPicture", "canvasPaste", "canvasPasteNote",
                            "canvasDuplicate"});
    edit->addSeparator();
    addCanvasActions(edit, {"canvasRename", "canvasRemove"});
    edit->addSeparator();
    addCanvasActions(edit, {"canvasSelectAll", "canvasSelectNone", "canvasInvert"});
}

void MainActions::buildArrange()
{
    QMenu *arrange = menu("arrangeMenu", [] { return tr("&Arrange"); });
    m_window.canvas().commands().addArranging(*arrange);
    arrange->addSeparator();
    addCanvasActions(arrange, {"canvasFold", "canvasLock", "canvasHide"});
}

void MainActions::addCanvasActions(QMenu *menu, const std::vector<const char *> &names)
{
    for (const char *name : names) {
        if (auto *action = m_window.canvas().findChild<QAction *>(QLatin1String(name)))
            menu->addAction(action);
    }
}

/// Zooms what is shown: the sketch or the drawing of the architecture. The keys are those views' own.
void MainActions::addZoomActions(QMenu *menu)
{
    struct Entry
    {
        const char *name;
        const char *icon;
        const char *ofCanvas;
        Wording text;
        Zoom step;
    };
    for (const Entry &entry :
         {Entry{"viewZoomIn", "zoom-in", "canvasZoomIn", [] { return tr("Zoom &in"); }, Zoom::In},
          Entry{"viewZoomOut", "zoom-out", "canvasZoomOut", [] { return tr("Zoom &out"); }, Zoom::Out},
          Entry{"viewZoomOriginal", "zoom-original", "canvasZoomOriginal",
                [] { return tr("Zoom to 1&00 %"); }, Zoom::Original},
          Entry{"viewZoomFit", "zoom-fit", "canvasZoomFit", [] { return tr("Zoom to &fit"); }, Zoom::Fit}}) {
        QAction *action =
            add(entry.name, QLatin1String(entry.icon), entry.text, [this, step = entry.step] { zoom(step); });
        menu->addAction(action);
        m_zooms.push_back({action, entry.ofCanvas});
    }
}

void MainActions::zoom(Zoom step)
{
    if (m_window.views().current() == View::Sketch) {
        const auto entry = m_zooms[static_cast<std::size_t>(step)];
        m_window.findChild<QAction *>(QLatin1String(entry.ofCanvas))->trigger();
        return;
    }
    auto *architecture =
        qobject_cast<ArchitectureView *>(m_window.views().widgetOf(m_window.views().current()));
    if (!architecture)
        return;
    DiagramCanvas &drawing = architecture->canvas();
    switch (step) {
    case Zoom::In:
        drawing.zoomIn();
        break;
    case Zoom::Out:
        drawing.zoomOut();
        break;
    case Zoom::Original:
        drawing.zoomTo(1);
        break;
    case Zoom::Fit:
        drawing.zoomToFit();
        break;
    }
}

void MainActions::buildView()
{
    QMenu *view = menu("viewMenu", [] { return tr("&View"); });
    auto *views = new QActionGroup(this);
    for (const View one : kViews) {
        // Named as the tabs are, which have no mnemonic.
        QAction *action = add("viewTab", viewIcon(one), nullptr, [this, one] { m_window.views().show(one); });
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(one))));
        views->addAction(action);
        view->addAction(action);
        m_views.push_back(action);
    }
    view->addSeparator();
    addZoomActions(view);
    addCanvasActions(view, {"canvasZoomSelection", "canvasBackToContent", "canvasMinimap"});
    m_zoomSelection = m_window.findChild<QAction *>(QStringLiteral("canvasZoomSelection"));
    m_window.canvas().commands().addLayers(*menu(
        "layersMenu", [] { return tr("La&yers of the sketch"); }, view));
    view->addSeparator();
    m_panels = menu(
        "panelsMenu", [] { return tr("&Panels"); }, view);
    for (QDockWidget *dock : m_window.docks())
        m_panels->addAction(dock->toggleViewAction());
    QAction *next = add(
        "viewNextPart", {}, [] { return tr("Next pa&rt of the window"); },
        [this] { m_window.focusNextPart(); });
    next->setShortcut(QKeySequence(Qt::Key_F6));
    view->addAction(next);
    view->addSeparator();

    QMenu *languages = menu(
        "languageMenu", [] { return tr("&Language"); }, view);
    auto *languageGroup = new QActionGroup(this);
    for (const QString &id : Language::available()) {
        QAction *action = choice("language", languageGroup, nullptr, [this, id] {
            Settings::setLanguage(id);
            m_language.setCurrent(id);
        });
        action->setObjectName(QString(QLatin1String("language-") + id));
        action->setText(Language::nameOf(id));
        action->setChecked(id == m_language.current());
        languages->addAction(action);
    }
    QMenu *themes = menu(
        "themeMenu", [] { return tr("&Theme"); }, view);
    auto *themeGroup = new QActionGroup(this);
    const auto theme = [&](const char *name, ThemeChoice which, Wording text) {
        QAction *action = choice(name, themeGroup, text, [this, which] {
            Settings::setTheme(themeId(which));
            m_theme.setChoice(which);
        });
        action->setChecked(m_theme.choice() == which);
        themes->addAction(action);
    };
    theme("theme-system", ThemeChoice::System, [] { return tr("&System"); });
    theme("theme-light", ThemeChoice::Light, [] { return tr("&Light"); });
    theme("theme-dark", ThemeChoice::Dark, [] { return tr("&Dark"); });
}

void MainActions::buildScenario()
{
    Document &document = m_window.document();
    m_scenario = menu("scenarioMenu", [] { return tr("&Scenario"); });
    QAction *fresh = add(
        "scenarioNew", QStringLiteral("scenario-new"), [] { return tr("&New…"); },
        [this, &document] {
            askScenarioName(tr("New scenario"),
                            freeScenarioName(document, windowWords().text("default-scenario")),
                            [&document](const QString &name) { addScenario(document, name); });
        });
    QAction *copy = add(
        "scenarioDuplicate", QStringLiteral("edit-duplicate"), [] { return tr("&Duplicate…"); },
        [this, &document] {
            askScenarioName(tr("Duplicate scenario"), freeScenarioName(document, document.scenario().name),
                            [&document](const QString &name) { duplicateScenario(document, name); });
        });
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    QAction *rename = add(
        "scenarioRename", QStringLiteral("edit-rename"), [] { return tr("&Rename…"); },
        [this, &document] {
            askScenarioName(tr("Rename scenario"), document.scenario().name,
                            [&document](const QString &name) {
                                renameScenario(document, document.currentScenario(), name);
                            });
        });
    m_removeScenario = add(
        "scenarioDelete", QStringLiteral("edit-delete"), [] { return tr("D&elete"); },
        [&document] { removeScenario(document, document.currentScenario()); });
    for (QAction *action : {fresh, copy, rename, m_removeScenario})
        m_scenario->addAction(action);
    m_scenario->addSeparator();
    m_scenario->addAction(add(
        "scenarioGuide", {}, [] { return tr("&Guide…"); }, [this] { m_window.openGuide(); }));
    m_window.views().scenarioBar()->addButton()->setMenu(m_scenario);
    m_scenario->addSeparator();
    connect(m_scenario, &QMenu::aboutToShow, this, &MainActions::fillScenarios);
}

void MainActions::askScenarioName(const QString &title, const QString &proposed,
                                  const std::function<void(const QString &)> &then)
{
    bool accepted = false;
    const QString name = QInputDialog::getText(&m_window, title, tr("Name of the scenario"),
                                               QLineEdit::Normal, proposed, &accepted)
                             .trimmed();
    if (accepted && !name.isEmpty())
        then(name);
}

/// A text of the user's as a menu shows it: an & is an &, and no mnemonic.
static QString asMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void MainActions::fillScenarios()
{
    qDeleteAll(m_scenarioChoices);
    m_scenarioChoices.clear();
    Document &document = m_window.document();
    for (const Scenario &scenario : document.project().scenarios) {
        QAction *action = m_scenario->addAction(asMenuText(scenario.name));
        action->setCheckable(true);
        action->setChecked(scenario.id == document.currentScenario());
        connect(action, &QAction::triggered, this,
                [&document, id = scenario.id] { document.setCurrentScenario(id); });
        m_scenarioChoices.push_back(action);
    }
}

void MainActions::buildHelp()
{
    QMenu *help = menu("helpMenu", [] { return tr("&Help"); });
    QAction *keys = add(
        "helpShortcuts", QStringLiteral("help-keyboard"), [] { return tr("&Keyboard shortcuts"); },
        [this] { m_window.showShortcuts(); });
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    QAction *tour = add(
        "helpTour", QStringLiteral("help-tour"), [] { return tr("&Tour of five steps"); },
        [this] { m_window.openTour(); });
    help->addActions({tour, keys});
    QAction *about = add(
        "helpAbout", QStringLiteral("help-about"), [] { return tr("&About Grondplan"); },
        [this] { m_window.showAbout(); });
    about->setMenuRole(QAction::AboutRole);
    help->addAction(about);
}

void MainActions::buildToolBar()
{
    m_toolBar = m_window.addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(20, 20));
    const auto show = [this](const char *name) {
        QAction *action = m_window.findChild<QAction *>(QLatin1String(name));
        if (!action)
            return;
        m_toolBar->addAction(action);
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    };
    for (const char *name : {"fileNew", "fileOpen", "fileSave"})
        show(name);
    m_toolBar->addSeparator();
    show("editUndo");
    show("editRedo");
    m_toolBar->addSeparator();
    for (const char *name : {"viewZoomOut", "viewZoomFit", "viewZoomIn"})
        show(name);
    m_toolBar->addSeparator();
    show("fileImport");
    show("fileExportPdf");
    // The two ends of the job are named: what comes in and what goes out.
    for (QAction *action : {m_import, m_exportPdf}) {
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

void MainActions::fillRecent()
{
    m_recent->clear();
    const QStringList files = Settings::recentFiles();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString shown = asMenuText(QDir::toNativeSeparators(files[i]));
        QAction *action = m_recent->addAction(i < 9 ? tr("&%1  %2").arg(i + 1).arg(shown) : shown);
        connect(action, &QAction::triggered, this, [this, path = files[i]] { m_window.files().open(path); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear this list")), &QAction::triggered, this,
            [] { Settings::clearRecentFiles(); });
}

void MainActions::showUndoTexts()
{
    const QUndoStack *stack = m_window.document().undoStack();
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
    const QString undo = asMenuText(stack->undoText());
    const QString redo = asMenuText(stack->redoText());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
}

void MainActions::showState()
{
    const bool busy = m_window.files().isBusy();
    m_open->setEnabled(!busy);
    m_import->setEnabled(!busy);
    m_save->setEnabled(!busy && (m_window.document().isModified() || m_window.document().path().isEmpty()));
    const bool any = !m_window.document().scenario().workloads.empty();
    m_exportPdf->setEnabled(any);
    m_exportDrawing->setEnabled(any);
    m_removeScenario->setEnabled(m_window.document().project().scenarios.size() > 1);
    const View view = m_window.views().current();
    for (const ZoomAction &zoom : m_zooms)
        zoom.action->setEnabled(view == View::Sketch || view == View::Architecture);
    m_zoomSelection->setVisible(view == View::Sketch);
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_views[i]->setChecked(kViews[i] == m_window.views().current());
}

void MainActions::retranslate()
{
    for (const Worded &worded : m_worded) {
        if (worded.text)
            worded.action->setText(worded.text());
    }
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_views[i]->setText(viewName(kViews[i]));
    for (const ZoomAction &zoom : m_zooms) {
        const QAction *named = m_window.findChild<QAction *>(QLatin1String(zoom.ofCanvas));
        const QString keys = named->shortcut().toString(QKeySequence::NativeText);
        const QString text = zoom.action->text();
        const QString plain = QString(text).remove(QLatin1Char('&'));
        zoom.action->setIconText(plain);
        zoom.action->setToolTip(plain);
        zoom.action->setText(text + QLatin1Char('\t') + keys); // only shown: the canvas listens to them
    }
    m_toolBar->setWindowTitle(tr("Tools"));
    m_import->setIconText(tr("Import"));
    m_exportPdf->setIconText(tr("Export PDF"));
    showUndoTexts();
    showState();
}

} // namespace grondplan::ui
