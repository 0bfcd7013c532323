#include "core/report/phrases.h"
#include "core/report/storagewords.h"

#include <algorithm>

namespace grondplan::report {

static std::int64_t countOf(const Plan &plan, ZoneId zone, const QString &baseline)
{
    return std::count_if(plan.servers.begin(), plan.servers.end(), [&](const PlannedServer &server) {
        return server.zone == zone && server.baseline == baseline;
    });
}

static QString disksOf(const Words &words, const Baseline &baseline)
{
    if (baseline.diskCount == 0)
        return QString(QChar(0x2013));
    return words.text("report.disks",
                      {words.number(baseline.diskCount), words.disk(baseline.diskSize), baseline.diskType});
}

static Table serverTable(const Subject &subject, const ZonePlan &zone)
{
    const Words &words = subject.words;
    Table table;
    table.columns = {
        column(words, "report.column.server", 5),    figures(words, "report.column.count", 2),
        figures(words, "report.column.cores", 2),    figures(words, "report.column.memory", 2),
        column(words, "report.column.disks", 4),     figures(words, "report.column.price-each", 4),
        column(words, "report.column.price-date", 3)};
    for (const QString &id : zone.baselines) {
        const Baseline *baseline = baselineOf(subject, id);
        const QString count = words.number(countOf(subject.plan, zone.zone, id));
        if (!baseline) {
            table.rows.push_back({baselineName(subject, id), count, QString(), QString(), QString(),
                                  words.text("report.no-price"), QString()});
            continue;
        }
        table.rows.push_back(
            {baselineName(subject, id), count,
             words.text("report.cores", {words.number(baseline->cores), words.number(baseline->threads)}),
             words.memory(baseline->memory), disksOf(words, *baseline), priceOf(subject, *baseline),
             baseline->price ? words.sourceDate(baseline->price->provenance.date) : QString()});
    }
    return table;
}

static Table utilisationTable(const Words &words, const ZonePlan &zone)
{
    Table table;
    table.caption = words.text("report.servers.utilisation");
    table.columns = {column(words, "report.column.resource", 2), figures(words, "report.column.offered", 2),
                     figures(words, "report.column.used", 2), figures(words, "report.column.utilisation")};
    table.rows = {{words.text("resource.cpu"), words.cpu(zone.offered.cpu), words.cpu(zone.used.cpu),
                   shareOf(words, zone.used.cpu.count(), zone.offered.cpu.count())},
                  {words.text("resource.memory"), words.memory(zone.offered.memory),
                   words.memory(zone.used.memory),
                   shareOf(words, zone.used.memory.count(), zone.offered.memory.count())}};
    if (zone.used.disk.count() > 0)
        table.rows.push_back({words.text("resource.disk"), words.disk(zone.offered.disk),
                              words.disk(zone.used.disk),
                              shareOf(words, zone.used.disk.count(), zone.offered.disk.count())});
    if (zone.used.gpus > 0)
        table.rows.push_back({words.text("resource.gpu"), words.number(zone.offered.gpus),
                              words.number(zone.used.gpus),
                              shareOf(words, zone.used.gpus, zone.offered.gpus)});
    return table;
}

static Table storageTable(const Words &words, const ZonePlan &zone, bool survivesAny)
{
    const StoragePool &pool = *zone.storage;
    Table table;
    table.caption = words.text("report.storage.caption");
    table.columns = {column(words, "report.column.resource", 4), figures(words, "report.column.value", 3)};
    table.rows = {{words.text("report.storage.raw", {words.number(pool.servers)}), words.disk(pool.raw)},
                  {words.text("report.storage.usable"), words.disk(pool.usable)},
                  {words.text("report.storage.used"), words.disk(pool.used)}};
    if (survivesAny)
        table.rows.push_back({words.text("report.storage.after-failure"), roomAfterFailure(words, pool)});
    if (pool.writeMegabits > 0)
        table.rows.push_back({words.text("report.storage.writes"),
                              words.text("cost-unit.megabits", {words.number(pool.writeMegabits)})});
    return table;
}

static Table densityTable(const Subject &subject, const ZonePlan &zone)
{
    const Words &words = subject.words;
    Table table;
    table.caption = words.text("report.servers.density");
    table.columns = {
        column(words, "report.column.workload", 3), figures(words, "report.column.density", 2),
        figures(words, runsInNodeVms(zone.tier) ? "report.column.most-node" : "report.column.most-server",
                2)};
    for (const WorkloadDensity &density : zone.density)
        table.rows.push_back({workloadName(subject, density.workload),
                              thousandths(words, density.instancesPerServerMilli),
                              words.number(density.mostPerServer)});
    return table;
}

static QString failoverText(const Words &words, const ZonePlan &zone)
{
    const Failover &failover = zone.failover;
    if (failover.proved && failover.cases == 0 && zone.shedding)
        return words.text("report.failover.nothing");
    if (failover.tolerated <= 0)
        return words.text("report.failover.none");
    if (!failover.proved)
        return words.counted("report.failover.unproved", failover.tolerated, {failover.worstHost});
    QString proved = words.counted("report.failover.proved", failover.tolerated,
                                   {words.number(failover.cases), failover.worstHost});
    if (failover.soleControlPlane)
        return proved + u' ' + words.text("report.failover.workers");
    if (failover.apart == 0)
        return proved;
    return proved + u' ' + words.counted("report.failover.majority", failover.apart);
}

static QString sizeText(const Words &words, const ZonePlan &zone)
{
    const QString servers = rangeOf(words, zone.servers);
    if (!runsInNodeVms(zone.tier))
        return words.text("report.servers.text", {servers, thousandths(words, zone.densityMilli)});
    return words.text("report.servers.text-nodes",
                      {servers, rangeOf(words, zone.nodeVms), thousandths(words, zone.densityMilli)});
}

/// What peaks that do not coincide, and what may be left down, are to the number of servers.
static void addDemand(const Words &words, const ZonePlan &zone, Blocks &blocks)
{
    if (zone.week)
        blocks.emplace_back(paragraph(words.text(
            "report.week", {words.hourOfWeek(zone.week->busiestHour), words.cpu(zone.week->busiest),
                            words.cpu(zone.week->peaks), words.number(zone.week->atPeaks.servers)})));
    if (zone.shedding)
        blocks.emplace_back(
            paragraph(words.text("report.shedding", {words.number(zone.shedding->workloads),
                                                     words.number(zone.shedding->allMustRun.servers)})));
}

void addServers(const Subject &subject, Blocks &blocks)
{
    const Words &words = subject.words;
    if (subject.plan.servers.empty()) {
        blocks.emplace_back(paragraph(
            words.text(subject.plan.unplaced.empty() ? "report.servers.empty" : "report.none-placed")));
        return;
    }
    for (const ZonePlan &zone : subject.plan.zones) {
        if (zone.servers.likely == 0)
            continue;
        blocks.emplace_back(zoneHeading(subject, zone.zone));
        blocks.emplace_back(paragraph(sizeText(words, zone)));
        blocks.emplace_back(serverTable(subject, zone));
        blocks.emplace_back(utilisationTable(words, zone));
        if (zone.storage)
            blocks.emplace_back(storageTable(words, zone, zone.failover.tolerated > 0));
        if (!zone.density.empty())
            blocks.emplace_back(densityTable(subject, zone));
        blocks.emplace_back(paragraph(failoverText(words, zone)));
        addDemand(words, zone, blocks);
    }
    blocks.emplace_back(remark(words.text("report.servers.remark")));
}

} // namespace grondplan::report
