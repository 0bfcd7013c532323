#include "core/outlook/variant.h"
#include "core/report/outlook.h"
#include "core/report/phrases.h"

#include <algorithm>

namespace grondplan::report {

using namespace outlook;

static constexpr std::int64_t kMillis = 1000;

static Table workloadTable(const Scenario &scenario, const Scaling &scaling, const Words &words)
{
    Table table;
    table.caption = words.text("scaling.workloads");
    table.columns = {column(words, "report.column.workload", 4), figures(words, "scaling.column.range", 3),
                     figures(words, "scaling.column.average", 2)};
    for (const std::int64_t rise : kRises) {
        table.columns.push_back(figures(words, "scaling.column.short", 3));
        table.columns.back().title = words.text("scaling.column.short", {words.number(rise / 60)});
    }
    table.columns.push_back(figures(words, "scaling.column.idle", 3));
    for (const WorkloadScaling &one : scaling.workloads) {
        QStringList row{
            nameOf(scenario, one.workload),
            words.text("scaling.range", {words.number(one.range.min), words.number(one.range.usual),
                                         words.number(one.range.max)})};
        if (one.scales) {
            row << thousandths(words, one.days[1].averageMilli);
            for (const ScalingDay &day : one.days)
                row << (day.shortSeconds == 0 ? words.text("scaling.never")
                                              : durationText(words, day.shortSeconds * kMillis));
        } else {
            row << words.text("scaling.all-run");
            for (std::size_t i = 0; i < kRises.size(); ++i)
                row << words.text("scaling.never");
        }
        table.rows.push_back(row << words.cpu(one.idle));
    }
    return table;
}

static Table scaleOutTable(const Scaling &scaling, const Words &words)
{
    Table table;
    table.caption = words.text("scaling.outs");
    table.columns = {column(words, "scaling.column.what", 5), figures(words, "scaling.column.after", 2),
                     figures(words, "scaling.column.at-best", 2),
                     figures(words, "scaling.column.at-worst", 2)};
    for (const ScaleOut &one : scaling.scaleOuts) {
        if (!one.seconds)
            continue;
        table.rows.push_back({words.text(QString(QLatin1String("scaling.what.") + QLatin1String(one.what))),
                              durationText(words, one.seconds->likely * kMillis),
                              durationText(words, one.seconds->low * kMillis),
                              durationText(words, one.seconds->high * kMillis)});
    }
    return table;
}

std::vector<Block> scalingBlocks(const Scenario &scenario, const Scaling &scaling, const Words &words)
{
    std::vector<Block> blocks;
    if (scaling.workloads.empty()) {
        blocks.emplace_back(paragraph(words.text("scaling.none")));
    } else {
        blocks.emplace_back(paragraph(words.text("scaling.text")));
        blocks.emplace_back(workloadTable(scenario, scaling, words));
        blocks.emplace_back(remark(words.text("scaling.remark")));
        QStringList byCurve;
        for (const WorkloadScaling &one : scaling.workloads) {
            if (one.byCurve)
                byCurve += nameOf(scenario, one.workload);
        }
        if (!byCurve.isEmpty())
            blocks.emplace_back(remark(words.text("scaling.by-curve", {someOf(words, byCurve)})));
    }
    blocks.emplace_back(scaleOutTable(scaling, words));
    return blocks;
}

} // namespace grondplan::report
