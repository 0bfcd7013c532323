#pragma once

#include "ui/charts/chartdata.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QCustomPlot;

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

/// Fills an empty or an earlier filled plot anew; the caller replots.
void fillPlot(QCustomPlot &plot, const ChartData &data, const ChartStyle &style);

/// The height at which every bar has room for two lines of its name.
int plotHeight(const ChartData &data, const QFont &font);

/// The row of the bar at a height within the plot; -1 where there is none.
int rowAt(QCustomPlot &plot, const ChartData &data, double y);

} // namespace grondplan::ui
