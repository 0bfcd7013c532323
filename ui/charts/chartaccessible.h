#pragma once

#include "ui/charts/chartdata.h"

namespace grondplan::ui {

class ChartView;

/// Makes screen readers meet every ChartView as a table. Does its work once.
void installChartAccessibility();

/// The rows a screen reader finds in the chart from now on.
void setAccessibleRows(ChartView &view, const ChartData &data);

} // namespace grondplan::ui
