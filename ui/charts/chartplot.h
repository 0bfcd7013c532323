#pragma once

#include "ui/charts/chartdata.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPicture>

#include <memory>

class QCustomPlot;
class QWidget;

namespace grondplan::ui {

/// How a chart looks. Levels and additions differ in lightness and in thickness too, so that neither
/// colour-blind eyes nor a grey printer lose the difference.
struct ChartStyle
{
    QFont font;
    QColor background;
    QColor text;
    QColor grid;
    QColor level;
    QColor addition;
    double width = 0; ///< of the whole chart: decides how much of it names may take

    [[nodiscard]] static ChartStyle paper(const QFont &font, double width);
    /// \param faded  what is shown is out of date
    [[nodiscard]] static ChartStyle screen(const QPalette &palette, const QFont &font, double width,
                                           bool faded);
};

/// A chart's plot; the only place that knows the plotting library.
class ChartPlot
{
public:
    explicit ChartPlot(QWidget *parent = nullptr);
    ~ChartPlot();

    [[nodiscard]] QWidget *widget() const;
    void show(const ChartData &data, const ChartStyle &style);
    /// The row of the bar at a height within the widget; -1 where there is none.
    [[nodiscard]] int rowAt(double y) const;
    /// What show() made as vectors, `size` large at 96 pixels to the inch.
    [[nodiscard]] QPicture picture(QSize size) const;

    /// The height at which every bar has room for two lines of its name.
    [[nodiscard]] static int height(const ChartData &data, const QFont &font);

private:
    std::unique_ptr<QCustomPlot> m_plot;
    int m_rows = 0;
};

} // namespace grondplan::ui
