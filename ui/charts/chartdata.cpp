#include "ui/charts/chartdata.h"

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static int decimalsFor(const report::Waterfall &waterfall)
{
    double largest = 0;
    double level = 0;
    for (const auto &bar : waterfall.bars) {
        level = bar.total ? bar.value : level + bar.value;
        largest = std::max(largest, std::abs(level));
    }
    return largest < 1'000 ? 2 : largest < 100'000 ? 1 : 0;
}

/// A bar's value as it is written: additions are differences between rounded levels, so that what is printed
/// adds up. The last one before a level takes what was too little for a bar of its own.
static double shownValue(const report::Waterfall &waterfall, std::size_t bar, double from, double scale)
{
    const std::vector<report::Waterfall::Bar> &bars = waterfall.bars;
    if (bars[bar].total)
        return bars[bar].value;
    const bool isLast = bar + 1 < bars.size() && bars[bar + 1].total;
    const double to = isLast ? bars[bar + 1].value : from + bars[bar].value;
    return (std::round(to * scale) - std::round(from * scale)) / scale;
}

ChartData chartData(const report::Waterfall &waterfall, const Words &words)
{
    ChartData data;
    data.caption = waterfall.caption;
    data.unit = waterfall.unit;
    data.locale = words.locale();
    data.joined = true;

    const int decimals = decimalsFor(waterfall);
    const double scale = std::pow(10, decimals);
    double level = 0;
    for (std::size_t i = 0; i < waterfall.bars.size(); ++i) {
        const report::Waterfall::Bar &bar = waterfall.bars[i];
        ChartData::Row row;
        row.name = bar.label;
        row.level = bar.total;
        row.from = bar.total ? 0 : level;
        row.to = row.from + bar.value;
        level = row.to;
        const QString amount = words.decimal(std::abs(shownValue(waterfall, i, row.from, scale)), decimals);
        const QString minus = QString(QChar(0x2212)) + amount;
        const QString plus = QLatin1Char('+') + amount;
        const QString number = bar.value < 0 ? minus : bar.total ? amount : plus;
        row.value = QString(number + QLatin1Char(' ') + waterfall.unit).trimmed();
        row.text = bar.total ? row.value : number;
        data.rows.push_back(row);
    }
    return data;
}

ChartData chartData(const report::Split &split, const Words &words)
{
    ChartData data;
    data.caption = split.caption;
    data.locale = words.locale();

    std::vector<report::Split::Part> parts = split.parts;
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) {
        return a.rest == b.rest ? a.value > b.value : b.rest;
    });
    double whole = 0;
    for (const auto &part : parts)
        whole += part.value;
    for (const auto &part : parts) {
        ChartData::Row row;
        row.name = part.label;
        row.to = part.value;
        row.value = part.text;
        if (whole > 0)
            row.share = words.percent(std::llround(part.value / whole * 1'000'000));
        const QString both = part.text + QStringLiteral("  ·  ") + row.share;
        row.text = row.share.isEmpty() ? part.text : both;
        data.rows.push_back(row);
    }
    return data;
}

} // namespace grondplan::ui
