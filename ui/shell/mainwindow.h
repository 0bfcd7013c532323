#pragma once

#include "ui/commands/removeobjects.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QProgressBar;

namespace grondplan::ui {

class CanvasView;
class CommandPalette;
class ExplanationPanel;
class FindingsPanel;
class HistoryPanel;
class Inspector;
class IntakeGuide;
class Language;
class MainActions;
class ProjectFiles;
class TemplatePalette;
class Tour;
class Theme;
class ViewArea;

/// The window: the document it shows, its plans, and all that is around the canvas.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Language &language, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] Planner &planner() { return m_planner; }
    [[nodiscard]] ProjectFiles &files() const { return *m_files; }
    [[nodiscard]] ViewArea &views() const { return *m_views; }
    [[nodiscard]] CanvasView &canvas() const;
    [[nodiscard]] Inspector &inspector() const { return *m_inspector; }

    /// Keeps place, size and panels for the next start.
    void rememberWindow() const;

    // What the actions do beyond the document.
    void exportProposal();
    void exportDrawing();
    void renameSelected();
    void openCommands();
    void openGuide(); ///< where it was left
    void openTour();
    void showOnCanvas(const ObjectIds &objects); ///< chooses them and brings them into view
    void showTerm(const QString &key);           ///< of the glossary
    void focusField(QWidget &field);             ///< of the inspector
    void focusPalette();
    void focusNextPart(); ///< palette, canvas, inspector, figures, in turn
    void showAbout();
    void showShortcuts();
    [[nodiscard]] QList<QDockWidget *> docks() const
    {
        return {m_paletteDock, m_inspectorDock, m_findingsDock, m_whyDock, m_historyDock};
    }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildDocks();
    void buildStatus();
    void placeFigures();
    void connectParts();
    void restoreWindow();
    void retranslate();
    void showTitle();
    void widenPanels();
    void showPanel(QDockWidget *dock);
    void showBusy(const QString &what);

    Document m_document;
    Planner m_planner;
    ProjectFiles *m_files = nullptr;
    ViewArea *m_views = nullptr;
    TemplatePalette *m_palette = nullptr;
    Inspector *m_inspector = nullptr;
    FindingsPanel *m_findings = nullptr;
    ExplanationPanel *m_why = nullptr;
    HistoryPanel *m_history = nullptr;
    QDockWidget *m_paletteDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_whyDock = nullptr;
    QDockWidget *m_historyDock = nullptr;
    MainActions *m_actions = nullptr;
    CommandPalette *m_commands = nullptr;
    IntakeGuide *m_guide = nullptr; ///< once it was opened
    Tour *m_tour = nullptr;         ///< likewise
    QString m_busy;
    QLabel *m_busyText = nullptr;
    QProgressBar *m_busyBar = nullptr;
    bool m_mayClose = false;
};

} // namespace grondplan::ui
