#pragma once

#include "ui/panels/figures.h"

#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace grondplan::ui {

class Document;
class FigureButton;
class Planner;

/// The live figures of the current scenario, under the canvas, in as many rows as they need. While a newer
/// plan is being worked out the figures are greyed, and after a moment a progress bar with Cancel shows.
class FigureStrip final : public QWidget
{
    Q_OBJECT
public:
    FigureStrip(Document &document, Planner &planner, QWidget *parent = nullptr);

    [[nodiscard]] FigureButton *button(LiveFigure figure) const { return m_buttons.at(figure); }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whyAsked(grondplan::ui::LiveFigure figure);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showState();
    [[nodiscard]] std::vector<int> widthsIn(int columns) const;
    [[nodiscard]] int columnsFor(int width) const;
    enum class Columns
    {
        Any,
        Fewer ///< than now, or as many
    };
    void arrange(Columns change); ///< in one row, or in more where it is narrow

    Document &m_document;
    Planner &m_planner;
    std::map<LiveFigure, FigureButton *> m_buttons;
    QGridLayout *m_figures = nullptr;
    int m_columns = 0;
    QWidget *m_work = nullptr;
    QLabel *m_working = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace grondplan::ui
