#pragma once

#include <QWidget>

#include <array>

class QStackedWidget;
class QTabBar;

namespace grondplan::ui {

class CanvasView;
class Document;
class FigureStrip;
class Planner;
class ScenarioBar;

/// The views one can look at, in the order of their tabs.
enum class View
{
    Sketch,
    Architecture,
    Figures,
    Advice,
    Compare,
    Outlook
};
inline constexpr std::array kViews = {View::Sketch, View::Architecture, View::Figures,
                                      View::Advice, View::Compare,      View::Outlook};

/// The middle of the window: tabs of views with the choice of scenario beside them, and the view. A view is
/// made when it is first shown.
class ViewArea final : public QWidget
{
    Q_OBJECT
public:
    ViewArea(Document &document, Planner &planner, QWidget *parent = nullptr);

    [[nodiscard]] View current() const;
    void show(View view);
    using QWidget::show;

    [[nodiscard]] CanvasView *canvas() const { return m_canvas; }
    /// The live figures of the scenario; whoever has the window gives them their place.
    [[nodiscard]] FigureStrip *strip() const { return m_strip; }
    [[nodiscard]] ScenarioBar *scenarioBar() const { return m_scenarioBar; }
    [[nodiscard]] QWidget *widgetOf(View view); ///< makes it if needed

Q_SIGNALS:
    void viewChanged(grondplan::ui::View view);
    void figureAsked(const QString &figure); ///< how this figure came about, by its path
    void duplicateAsked();                   ///< a copy of the current scenario, to compare with

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showTab(int index);
    void fitTabs();
    void showTabIcons(bool shown);
    void nameView(View view);
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeComparison();

    Document &m_document;
    Planner &m_planner;
    QTabBar *m_tabs = nullptr;
    int m_tabsWidth = 0; ///< with their pictures
    bool m_tabIcons = false;
    ScenarioBar *m_scenarioBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    CanvasView *m_canvas = nullptr;
    FigureStrip *m_strip = nullptr;
    std::array<QWidget *, kViews.size()> m_views = {};
};

/// Text and icon of a view's tab and menu entry.
QString viewName(View view);
QString viewIcon(View view);

} // namespace grondplan::ui
