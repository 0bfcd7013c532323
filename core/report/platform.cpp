#include "core/platform/platform.h"

#include "core/architecture/passages.h"
#include "core/report/phrases.h"
#include "core/report/sections.h"

#include <algorithm>

namespace grondplan::report {

/// More rows say nothing that these do not.
static constexpr std::size_t kMostPassages = 40;

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
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
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
                     column(words, "report.column.ports", 2), column(words, "report.column.through", 5)};
    for (std::size_t i = 0; i < std::min(passages.size(), kMostPassages); ++i) {
        const Passage &passage = passages[i];
        QStringList through;
        for (const Part part : passage.through)
            through += partName(words, part);
        const bool fromOutside = !passage.from.isValid();
        table.rows.push_back(
            {fromOutside ? words.text("report.parts.outside") : workloadName(subject, passage.from),
             workloadName(subject, passage.to), passage.ports.join(QLatin1String(", ")),
             through.isEmpty() ? words.text("report.parts.direct") : through.join(QStringLiteral(" › "))});
    }
    blocks.emplace_back(std::move(table));
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
