#pragma once

#include "core/report/proposal.h"
#include "core/text/words.h"

#include <QString>

#include <vector>

namespace grondplan::ui {

/// A chart with all its numbers in words: bars from top to bottom, each from one value to another.
struct ChartData
{
    struct Row
    {
        QString name;
        QString text;  ///< drawn beside the bar, e.g. "+0.73", "€1,365.00 · 45.2 %"
        QString value; ///< told and copied, with its unit: "+0.73 vCPU", "€1,365.00"
        QString share; ///< of the whole, where it is a split
        double from = 0;
        double to = 0;
        bool level = true; ///< stands on zero; else floats where the one before ended
    };
    QString caption;
    QString unit; ///< beside the axis; empty: no axis, as each bar's value stands beside it
    QLocale locale;
    std::vector<Row> rows;
    bool joined = false; ///< a line joins the end of each bar with the next
};

ChartData chartData(const report::Waterfall &waterfall, const Words &words);
/// Largest first, whatever the order given; equal ones stay in theirs.
ChartData chartData(const report::Split &split, const Words &words);

} // namespace grondplan::ui
