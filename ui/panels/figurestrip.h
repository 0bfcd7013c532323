#pragma once

#include "ui/panels/figures.h"

#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace grondplan::ui {

class Document;
class FigureButton;
class Planner;

/// The live figures of the current scenario, under the canvas, in as many rows as they need. When a newer
/// plan takes longer than a moment the figures are greyed until it is there; while one is worked out or
/// refined a line moves along the top, and a button stops it. Nothing moves for that: their room is kept.
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
    void showWork();
    [[nodiscard]] std::vector<int> widthsIn(int columns) const;
    [[nodiscard]] int roomForFigures() const;
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
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace grondplan::ui
