#include "core/report/outlook.h"

#include "core/report/phrases.h"

#include <algorithm>

namespace grondplan::report {

using namespace outlook;

namespace {

/// "+2", "-1", "0": a difference shows its sign.
QString signedNumber(const Words &words, std::int64_t value)
{
    return value > 0 ? QString(u'+' + words.number(value)) : words.number(value);
}

QString signedMoney(const Words &words, const Money &money)
{
    // Where a minus would stand: Dutch writes it with the amount, English before the symbol.
    QString text = words.money(money);
    if (money.minor > 0)
        text.insert(text.indexOf(QChar(QChar::Nbsp)) + 1, u'+');
    return text;
}

/// "4 (+1)"
QString serversText(const Words &words, const std::optional<Outcome> &outcome, const Outcome &now)
{
    if (!outcome)
        return QString(QChar(0x2013));
    if (outcome->unplaced > now.unplaced)
        return words.text("outlook.no-place");
    const std::int64_t more = outcome->servers - now.servers;
    return more == 0 ? words.number(outcome->servers)
                     : words.text("outlook.difference",
                                  {words.number(outcome->servers), signedNumber(words, more)});
}

QString monthText(const Words &words, const std::optional<Outcome> &outcome, const Outcome &now)
{
    if (!outcome || outcome->unplaced > now.unplaced)
        return QString(QChar(0x2013));
    const Money more{outcome->month.minor - now.month.minor, now.month.currency};
    return more.minor == 0 ? words.text("outlook.same") : signedMoney(words, more);
}

Table inputTable(const Deciding &deciding, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.inputs");
    table.columns = {
        column(words, "outlook.column.input", 5), figures(words, "outlook.column.servers-lower", 2),
        figures(words, "outlook.column.month-lower", 3), figures(words, "outlook.column.servers-higher", 2),
        figures(words, "outlook.column.month-higher", 3)};
    for (const Sensitivity &each : deciding.inputs)
        table.rows.push_back(
            {words.text(QString(QLatin1String("outlook.input.") + QLatin1String(inputId(each.input)))),
             serversText(words, each.lower, deciding.now), monthText(words, each.lower, deciding.now),
             serversText(words, each.higher, deciding.now), monthText(words, each.higher, deciding.now)});
    return table;
}

QString cliffText(const Scenario &scenario, const Cliff &cliff, const Words &words)
{
    const QString zone = nameOf(scenario, cliff.zone);
    const QString workload = nameOf(scenario, cliff.workload);
    if (cliff.beyond)
        return words.counted("outlook.cliff-beyond", cliff.added, {zone, workload});
    if (cliff.servers <= 0 && cliff.options > 0)
        return words.counted("outlook.cliff-options", cliff.added,
                             {zone, workload, words.counted("outlook.options-more", cliff.options),
                              signedMoney(words, cliff.month)});
    if (cliff.servers <= 0)
        return words.counted("outlook.cliff-end", cliff.added, {zone, workload});
    return words.counted("outlook.cliff", cliff.added,
                         {zone, workload, words.counted("outlook.servers-more", cliff.servers),
                          signedMoney(words, cliff.month)});
}

QString changeText(const Scenario &scenario, const Saving &saving, const Words &words)
{
    const QString id = QLatin1String("outlook.change.") + QLatin1String(changeId(saving.change));
    const QString zone = nameOf(scenario, saving.zone);
    switch (saving.change) {
    case Saving::Change::CpuTarget:
    case Saving::Change::MemoryTarget:
        return words.text(id, {zone, words.percent(saving.value, 0)});
    case Saving::Change::Tolerate:
        return words.text(id, {zone, words.number(saving.value)});
    case Saving::Change::MixedTypes:
        return words.text(id, {zone});
    case Saving::Change::Replica:
        return words.text(id, {nameOf(scenario, saving.workload), words.number(saving.value)});
    case Saving::Change::Need:
        return words.text(id, {nameOf(scenario, saving.workload), words.percent(saving.value, 0)});
    case Saving::Change::NodeSize:
        return words.text(id, {zone, words.cpu(saving.node.cpu), words.memory(saving.node.memory)});
    }
    return {};
}

Table savingTable(const Scenario &scenario, const Deciding &deciding, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.savings");
    table.columns = {column(words, "outlook.column.change", 8), figures(words, "outlook.column.fewer", 2),
                     figures(words, "outlook.column.less", 3)};
    for (const Saving &saving : deciding.savings)
        table.rows.push_back(
            {changeText(scenario, saving, words), words.number(saving.servers), words.money(saving.month)});
    return table;
}

Table survivingTable(const Deciding &deciding, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.surviving");
    const bool isKnown = std::any_of(deciding.surviving.begin(), deciding.surviving.end(),
                                     [](const Surviving &each) { return each.tooFewMillis.has_value(); });
    table.columns = {column(words, "outlook.column.failures", 3), figures(words, "report.column.servers", 2),
                     figures(words, "report.column.month", 3), figures(words, "outlook.column.step", 3)};
    if (isKnown)
        table.columns.push_back(figures(words, "outlook.column.availability", 3));
    const Surviving *before = nullptr;
    for (const Surviving &each : deciding.surviving) {
        QStringList row{words.number(each.failures)};
        if (!each.possible) {
            row << words.text("outlook.no-place") << QString(QChar(0x2013)) << QString(QChar(0x2013));
        } else {
            row << words.number(each.outcome.servers) << words.money(each.outcome.month)
                << (before ? signedMoney(words, Money{each.outcome.month.minor - before->outcome.month.minor,
                                                      each.outcome.month.currency})
                           : QString(QChar(0x2013)));
            before = &each;
        }
        if (isKnown)
            row << (each.tooFewMillis ? durationText(words, *each.tooFewMillis) : QString(QChar(0x2013)));
        table.rows.push_back(row);
    }
    return table;
}

/// How long too few servers of each zone are up, by the failures that are survived.
Table zoneAvailabilityTable(const Scenario &scenario, const Deciding &deciding, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.availability-by-zone");
    table.columns = {column(words, "report.column.zone", 3)};
    for (const Surviving &each : deciding.surviving)
        table.columns.push_back(
            {words.text("outlook.column.surviving", {words.number(each.failures)}), Align::Right, 2});
    for (const auto &[zone, ignored] : deciding.now.zones) {
        QStringList row{outlook::nameOf(scenario, zone)};
        for (const Surviving &each : deciding.surviving) {
            const auto found = std::find_if(each.tooFewOfZones.begin(), each.tooFewOfZones.end(),
                                            [id = zone](const auto &one) { return one.first == id; });
            row << (found == each.tooFewOfZones.end() ? QString(QChar(0x2013))
                                                      : durationText(words, found->second));
        }
        table.rows.push_back(row);
    }
    return table;
}

Table chanceTable(const Chances &chances, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.chances");
    table.columns = {figures(words, "report.column.servers", 2), figures(words, "outlook.column.runs", 2),
                     figures(words, "outlook.column.up-to", 3)};
    for (const ServerChance &each : chances.servers)
        table.rows.push_back(
            {words.number(each.servers), words.number(each.runs), words.percent(each.upToPpm)});
    return table;
}

Table percentileTable(const Chances &chances, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.percentiles");
    table.columns = {column(words, "outlook.column.percentile", 4),
                     figures(words, "report.column.servers", 2), figures(words, "report.column.month", 3)};
    for (const Percentile &each : chances.percentiles)
        table.rows.push_back({words.text("outlook.percentile", {words.number(each.percent)}),
                              words.number(each.servers), words.money(each.month)});
    table.rows.push_back(
        {words.text("outlook.planned"), words.number(chances.planned), words.money(chances.plannedMonth)});
    return table;
}

QString monthName(const QDate &asOf, std::int64_t month, const Words &words)
{
    if (!asOf.isValid())
        return words.number(month);
    const QDate date = asOf.addMonths(static_cast<int>(month));
    return words.locale().toString(date, QStringLiteral("MMMM yyyy"));
}

Table dueTable(const Scenario &scenario, const QDate &asOf, const Growth &growth, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.due");
    table.columns = {column(words, "outlook.column.month", 3), column(words, "report.column.zone", 3),
                     figures(words, "outlook.column.change-servers", 3),
                     figures(words, "outlook.column.change-month", 3)};
    for (const ServersDue &due : growth.due)
        table.rows.push_back(
            {monthName(asOf, due.month, words), nameOf(scenario, due.zone),
             due.limitReached
                 ? words.text("outlook.limit-reached", {words.number(due.before)})
                 : words.text("outlook.from-to", {words.number(due.before), words.number(due.after)}),
             due.limitReached ? QString(QChar(0x2013)) : signedMoney(words, due.more)});
    return table;
}

/// The first and the last month, and every one in which something changes.
Table monthTable(const QDate &asOf, const Growth &growth, const Words &words)
{
    Table table;
    table.caption = words.text("outlook.months");
    table.columns = {column(words, "outlook.column.month", 3), figures(words, "report.column.servers", 2),
                     figures(words, "report.column.month", 3)};
    for (std::size_t i = 0; i < growth.months.size(); ++i) {
        const MonthAhead &each = growth.months[i];
        const bool isEnd = i == 0 || i + 1 == growth.months.size();
        if (!isEnd && growth.months[i - 1].servers == each.servers && growth.months[i - 1].cost == each.cost)
            continue;
        table.rows.push_back({monthName(asOf, each.month, words),
                              each.unplaced > 0 ? words.text("outlook.no-place") : words.number(each.servers),
                              each.unplaced > 0 ? QString(QChar(0x2013)) : words.money(each.cost)});
    }
    return table;
}

} // namespace

std::vector<Block> decidingBlocks(const Scenario &scenario, const Deciding &deciding, const Words &words)
{
    std::vector<Block> blocks;
    blocks.emplace_back(
        paragraph(words.text("outlook.now", {words.counted("report.servers", deciding.now.servers),
                                             words.money(deciding.now.month)})));
    for (const Cliff &cliff : deciding.cliffs)
        blocks.emplace_back(paragraph(cliffText(scenario, cliff, words)));
    blocks.emplace_back(inputTable(deciding, words));
    blocks.emplace_back(remark(words.text("outlook.inputs-remark")));
    if (deciding.savings.empty())
        blocks.emplace_back(paragraph(words.text("outlook.savings-none")));
    else
        blocks.emplace_back(savingTable(scenario, deciding, words));
    blocks.emplace_back(survivingTable(deciding, words));
    const bool isKnown = scenario.brief.prospects.contains(Prospect::HostAvailability);
    if (isKnown && deciding.now.zones.size() > 1)
        blocks.emplace_back(zoneAvailabilityTable(scenario, deciding, words));
    blocks.emplace_back(
        remark(words.text(isKnown ? "outlook.availability-remark" : "outlook.availability-unknown")));
    QStringList sole;
    for (const ZoneId zone : deciding.soleControlPlane)
        sole.append(nameOf(scenario, zone));
    if (!sole.isEmpty())
        blocks.emplace_back(paragraph(words.text("outlook.workers-only", {sole.join(QStringLiteral(", "))})));
    return blocks;
}

std::vector<Block> chancesBlocks(const Chances &chances, const Words &words)
{
    std::vector<Block> blocks;
    blocks.emplace_back(
        paragraph(words.counted("outlook.suffices", chances.planned, {words.percent(chances.sufficesPpm)})));
    if (chances.unplaced > 0)
        blocks.emplace_back(paragraph(words.counted("outlook.runs-unplaced", chances.unplaced)));
    if (!chances.servers.empty())
        blocks.emplace_back(chanceTable(chances, words));
    blocks.emplace_back(percentileTable(chances, words));
    blocks.emplace_back(
        remark(words.text("outlook.drawn", {words.number(chances.runs), words.number(chances.figures),
                                            words.number(chances.ranges)})));
    if (chances.ranges == 0)
        blocks.emplace_back(remark(words.text("outlook.no-ranges")));
    return blocks;
}

std::vector<Block> growthBlocks(const Scenario &scenario, const QDate &asOf, const Growth &growth,
                                const Words &words)
{
    std::vector<Block> blocks;
    if (!grows(scenario)) {
        blocks.emplace_back(paragraph(words.text("outlook.no-growth")));
        return blocks;
    }
    const auto all = scenario.brief.prospects.find(Prospect::Growth);
    if (all != scenario.brief.prospects.end())
        blocks.emplace_back(paragraph(words.text(
            "outlook.growth-of", {words.percent(all->second, all->second % 10'000 == 0 ? 0 : 2),
                                  words.number(static_cast<std::int64_t>(growth.months.size()))})));
    if (growth.outOfRange)
        blocks.emplace_back(
            paragraph(words.text("outlook.out-of-range", {monthName(asOf, *growth.outOfRange, words)})));
    if (growth.due.empty())
        blocks.emplace_back(paragraph(words.text("outlook.due-none")));
    else
        blocks.emplace_back(dueTable(scenario, asOf, growth, words));
    blocks.emplace_back(monthTable(asOf, growth, words));
    blocks.emplace_back(remark(words.text("outlook.growth-remark")));
    return blocks;
}

} // namespace grondplan::report
