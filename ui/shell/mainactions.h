#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QToolBar;

namespace grondplan::ui {

class Language;
class MainWindow;
class Theme;

/// The window's actions, its menus and its tool bar, with their words. The canvas has actions of its own,
/// which the menus show too.
class MainActions final : public QObject
{
    Q_OBJECT
public:
    MainActions(MainWindow &window, Language &language, Theme &theme);

    [[nodiscard]] QToolBar *toolBar() const { return m_toolBar; }
    void retranslate();
    void showState(); ///< what can be done at the moment

private:
    using Wording = QString (*)();

    enum class Zoom
    {
        In,
        Out,
        Original,
        Fit
    };

    QAction *add(const char *name, const QString &icon, Wording text, const std::function<void()> &run);
    QAction *choice(const char *name, QActionGroup *group, Wording text, const std::function<void()> &run);
    QMenu *menu(const char *name, Wording title, QMenu *parent = nullptr);
    void buildFile();
    void buildEdit();
    void buildArrange();
    void buildView();
    void buildScenario();
    void buildHelp();
    void buildToolBar();
    void addZoomActions(QMenu *menu);
    void zoom(Zoom step);
    void addCanvasActions(QMenu *menu, const std::vector<const char *> &names);
    void fillRecent();
    void fillScenarios();
    void showUndoTexts();
    void askScenarioName(const QString &title, const QString &proposed,
                         const std::function<void(const QString &)> &then);

    struct ZoomAction
    {
        QAction *action = nullptr;
        const char *ofCanvas = nullptr; ///< the canvas's action of the same name and icon
    };

    struct Worded
    {
        QAction *action = nullptr;
        Wording text = nullptr;
    };

    MainWindow &m_window;
    Language &m_language;
    Theme &m_theme;
    std::vector<Worded> m_worded;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_import = nullptr;
    QAction *m_exportPdf = nullptr;
    QAction *m_exportDrawing = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_removeScenario = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_panels = nullptr;
    QMenu *m_scenario = nullptr;
    QToolBar *m_toolBar = nullptr;
    std::vector<ZoomAction> m_zooms;
    QAction *m_zoomSelection = nullptr;
    std::vector<QAction *> m_views;
    std::vector<QAction *> m_scenarioChoices;
};

} // namespace grondplan::ui
