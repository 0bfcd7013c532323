#include "ui/models/advicetable.h"

namespace grondplan::ui {

static QString tierName(const Words &words, Tier tier)
{
    return words.text(QString(QLatin1String("tier.") + tierId(tier)));
}

FigureTable adviceTable(const Scenario &scenario, const ScenarioAdvice &advice,
                        const std::map<ZoneId, Tier> &now, const Words &words)
{
    FigureTable table;
    for (const char *title : {"guide.column.workload", "guide.column.now", "guide.column.recommended",
                              "guide.column.runner-up", "guide.column.why"})
        table.columns.push_back({words.text(title), false});
    for (const WorkloadAdvice &each : advice.workloads) {
        const Workload *workload = scenario.workload(each.workload);
        if (workload == nullptr)
            continue;
        const QString row = QString::number(each.workload.value);
        const auto said = [&row](const QString &text) { return TableCell::wordsFor(text, 0, row); };
        const auto tier = now.find(workload->zone);
        TableCell current = said(tier == now.end() ? QString() : tierName(words, tier->second));
        current.absent = tier == now.end();
        TableCell next = said(each.verdict.runnerUp ? tierName(words, *each.verdict.runnerUp) : QString());
        next.absent = !each.verdict.runnerUp;
        table.rows.push_back({said(workload->name), current, said(tierName(words, each.tier)), next,
                              said(words.message(whyTier(each)))});
    }
    return table;
}

WorkloadId adviceRowWorkload(const QString &figure)
{
    return WorkloadId{figure.toLongLong()};
}

} // namespace grondplan::ui
