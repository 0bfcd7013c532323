#include "core/architecture/passages.h"
#include "core/platform/standins.h"
#include "core/report/phrases.h"
#include "core/report/sections.h"

#include <algorithm>

namespace grondplan::report {

/// More rows say nothing that these do not.
static constexpr std::size_t kMostPassages = 300;

static QString partName(const Words &words, Part part)
{
    return words.text(QString(QLatin1String("part.") + partId(part)));
}

static void addPartsOff(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.parts.off");
    table.columns = {column(words, "report.column.zone", 2), column(words, "report.column.part", 2),
                     column(words, "report.column.follows", 6)};
    for (const ZonePlan &planned : subject.plan.zones) {
        const Zone *zone = subject.scenario->zone(planned.zone);
        if (zone == nullptr)
            continue;
        for (const Part part : partsWithout(planned.tier, zone->policy.partsOff))
            table.rows.push_back({zone->name, partName(words, part),
                                  words.text(QString(QLatin1String("part-off.") + partId(part)))});
        for (const Part part : partsStoodInFor(*subject.scenario, *zone, planned.tier)) {
            const auto by =
                standInMessage("report.parts.stood-in", part, *subject.scenario, *zone, planned.tier);
            table.rows.push_back({zone->name, partName(words, part), words.text(by->id, by->args)});
        }
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

/// What passes, with a mark on what nobody stated.
static QString passing(const Words &words, const Passage &passage)
{
    QString text = passageText(passage);
    return passage.traffic.isAssumed() && !text.isEmpty() ? words.text("report.parts.assumed", {text}) : text;
}

static QString needOf(const Words &words, const Passage &passage)
{
    QStringList needs;
    if (passage.bandwidth)
        needs += words.bandwidth(*passage.bandwidth);
    if (passage.latencyMicros)
        needs += words.text("report.parts.latency", {words.latency(*passage.latencyMicros)});
    if (passage.bothWays)
        needs += words.text("report.parts.both-ways");
    return needs.join(QStringLiteral(", "));
}

static QStringList passageRow(const Subject &subject, const Passage &passage)
{
    const Words &words = subject.words;
    QStringList through;
    const Workload *to = subject.scenario->workload(passage.to);
    for (const Part part : passage.through)
        through += words.text(partTextId(*subject.scenario, to->zone, partId(part)));
    const bool fromOutside = !passage.from.isValid();
    return {fromOutside ? words.text("report.parts.outside") : workloadName(subject, passage.from),
            workloadName(subject, passage.to), passing(words, passage), needOf(words, passage),
            through.isEmpty() ? words.text("report.parts.direct") : through.join(QStringLiteral(" › "))};
}

static void addPassages(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    const std::vector<Passage> passages = passagesOf(*subject.scenario, subject.plan);
    if (passages.empty())
        return;
    Table table;
    table.caption = words.text("report.parts.passages");
    table.columns = {column(words, "report.column.from", 3), column(words, "report.column.to", 3),
                     column(words, "report.column.passes", 4), column(words, "report.column.asked", 3),
                     column(words, "report.column.through", 4)};
    const std::size_t shown = std::min(passages.size(), kMostPassages);
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back(passageRow(subject, passages[i]));
    // Where nobody asks for anything, there is no column of it.
    const auto asks = [](const QStringList &row) { return !row[3].isEmpty(); };
    if (std::none_of(table.rows.begin(), table.rows.end(), asks)) {
        table.columns.erase(table.columns.begin() + 3);
        for (QStringList &row : table.rows)
            row.removeAt(3);
    }
    const bool isAssumed = std::any_of(passages.begin(), passages.end(),
                                       [](const Passage &passage) { return passage.traffic.isAssumed(); });
    blocks.emplace_back(std::move(table));
    if (isAssumed)
        blocks.emplace_back(remark(words.text("report.parts.assumed-note")));
    if (passages.size() > kMostPassages)
        blocks.emplace_back(remark(words.counted(
            "report.parts.more-passages", static_cast<std::int64_t>(passages.size() - kMostPassages))));
}

void addPlatform(const Subject &subject, Blocks &blocks)
{
    if (subject.scenario == nullptr)
        return;
    addPartsOff(subject, blocks);
    addPassages(subject, blocks);
}

} // namespace grondplan::report
