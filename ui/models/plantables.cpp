#include "ui/models/plantables.h"

#include <algorithm>
#include <map>

namespace grondplan::ui {

static std::int64_t shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? Fraction(part).times(kPpm, whole).rounded() : 0;
}

static Band<std::int64_t> minorOf(const Band<Money> &money)
{
    return {money.low.minor, money.likely.minor, money.high.minor};
}

/// A line of the table of a zone: its name, then the three readings.
static std::vector<TableCell> bandRow(const QString &name, CellFormat format, const Band<std::int64_t> &band,
                                      const QString &figure)
{
    return {TableCell::words(name), TableCell::number(format, band.low, figure + QLatin1String(".low")),
            TableCell::number(format, band.likely, figure + QLatin1String(".likely")),
            TableCell::number(format, band.high, figure + QLatin1String(".high"))};
}

/// A figure that has one reading only.
static std::vector<TableCell> plainRow(const QString &name, const TableCell &value)
{
    return {TableCell::words(name), TableCell::words({}), value, TableCell::words({})};
}

PlanTables::PlanTables(const Project &project, const Plan &plan, const Words &words)
    : m_project(project)
    , m_plan(plan)
    , m_words(words)
    , m_scenario(project.scenario(plan.scenario))
{
}

QString PlanTables::zoneName(ZoneId id) const
{
    const Zone *zone = m_scenario != nullptr ? m_scenario->zone(id) : nullptr;
    return zone != nullptr ? zone->name : QString();
}

QString PlanTables::workloadName(WorkloadId id) const
{
    const Workload *workload = m_scenario != nullptr ? m_scenario->workload(id) : nullptr;
    return workload != nullptr ? workload->name : QString();
}

QString PlanTables::tierName(Tier tier) const
{
    return m_words.text(QString(QLatin1String("tier.") + tierId(tier)));
}

QString PlanTables::baselineName(const QString &id) const
{
    const Baseline *baseline = m_project.catalogue ? m_project.catalogue->baseline(id) : nullptr;
    return baseline != nullptr && !baseline->model.isEmpty() ? m_words.catalogued(baseline->model) : id;
}

QString PlanTables::sourceOf(const QString &id) const
{
    const Provenance *known = m_project.catalogue ? m_project.catalogue->provenance(id) : nullptr;
    if (known == nullptr)
        return {};
    const Provenance &from = *known;
    const QString source = m_words.catalogued(from.source.isEmpty() ? from.note : from.source);
    if (source.isEmpty())
        return from.estimate ? tr("Estimate") : QString();
    const QString date = m_words.sourceDate(from.date);
    return from.estimate ? tr("%1 (estimate, %2)").arg(source, date) : tr("%1 (%2)").arg(source, date);
}

TableCell PlanTables::survives(const ZonePlan &zone, const QString &figure) const
{
    const int tolerated = zone.failover.tolerated;
    if (tolerated == 0)
        return TableCell::wordsFor(tr("None asked for"), 0, figure);
    const QString count = m_words.number(tolerated);
    if (!zone.failover.proved)
        return TableCell::wordsFor(tr("%1, not proved").arg(count), 0, figure);
    if (zone.failover.soleControlPlane)
        return TableCell::wordsFor(tr("%1 of workers, proved; the control plane is one node").arg(count), 0,
                                   figure);
    return TableCell::wordsFor(tr("%1, proved").arg(count), tolerated, figure);
}

void PlanTables::addDemand(const ZonePlan &zone, const QString &path,
                           std::vector<std::vector<TableCell>> &rows) const
{
    const auto add = [&](const QString &name, CellFormat format, std::int64_t value, const char *figure) {
        rows.push_back(plainRow(name, TableCell::number(format, value, path + QLatin1String(figure))));
    };
    if (const auto &week = zone.week) {
        rows.push_back(plainRow(tr("Busiest hour"),
                                TableCell::wordsFor(m_words.hourOfWeek(week->busiestHour), week->busiestHour,
                                                    path + QLatin1String("week.busiest_hour"))));
        add(tr("CPU in the busiest hour"), CellFormat::Cpu, week->busiest.count(), "week.busiest_cpu_millis");
        add(tr("Sum of the peaks"), CellFormat::Cpu, week->peaks.count(), "week.peaks_cpu_millis");
        add(tr("Servers for the sum of the peaks"), CellFormat::Count, week->atPeaks.servers,
            "week.at_peaks.servers");
        add(tr("Saved by peaks apart, a month"), CellFormat::Money,
            week->atPeaks.savedBy(zone.bound.of).minor, "week.saved_month_cents");
    }
    if (const auto &shedding = zone.shedding) {
        add(tr("Instances that may be left down"), CellFormat::Count, shedding->instances,
            "shedding.instances");
        add(tr("Servers if everything must run"), CellFormat::Count, shedding->allMustRun.servers,
            "shedding.all_must_run.servers");
        add(tr("Saved by leaving down, a month"), CellFormat::Money,
            shedding->allMustRun.savedBy(zone.bound.of).minor, "shedding.saved_month_cents");
    }
}

void PlanTables::addRunning(const ZonePlan &zone, const QString &path,
                            std::vector<std::vector<TableCell>> &rows) const
{
    const auto add = [&](const QString &name, const QString &text, std::int64_t value, const char *figure) {
        rows.push_back(plainRow(name, TableCell::wordsFor(text, value, path + QLatin1String(figure))));
    };
    const auto thousandth = [this](const char *unit, std::int64_t value) {
        return m_words.text(unit, {m_words.decimal(static_cast<double>(value) / 1000, 0)});
    };
    if (zone.energy) {
        const Energy &energy = *zone.energy;
        add(tr("Power on average"), thousandth("cost-unit.milliwatts", energy.milliwatts.likely),
            energy.milliwatts.likely, "energy.milliwatts.likely");
        add(tr("Energy a month"), thousandth("cost-unit.watt-hours", energy.wattHours), energy.wattHours,
            "energy.watt_hours_month");
        add(tr("CO2 a month"), thousandth("cost-unit.grams", energy.co2Grams), energy.co2Grams,
            "energy.co2_grams_month");
    }
    if (zone.functionalIops)
        add(tr("IOPS of a server"), m_words.number(*zone.functionalIops), *zone.functionalIops,
            "functional_iops");
    if (zone.traffic) {
        const auto megabits = [this](std::int64_t value) {
            return m_words.text("cost-unit.megabits", {m_words.number(value)});
        };
        add(tr("Between servers"), megabits(zone.traffic->eastWest), zone.traffic->eastWest,
            "traffic.east_west_megabits");
        add(tr("To and from outside"), megabits(zone.traffic->northSouth), zone.traffic->northSouth,
            "traffic.north_south_megabits");
        add(tr("Inside servers"), megabits(zone.traffic->inside), zone.traffic->inside,
            "traffic.inside_megabits");
    }
    if (zone.backup)
        add(tr("Space for backups"), m_words.disk(zone.backup->total()), zone.backup->total().count(),
            "backup.total_bytes");
}

/// What the disks of its servers hold together, where they are one pool.
void PlanTables::addStorage(const ZonePlan &zone, const QString &path,
                            std::vector<std::vector<TableCell>> &rows) const
{
    if (!zone.storage)
        return;
    const auto add = [&](const QString &name, const QString &text, std::int64_t value, const char *figure) {
        rows.push_back(plainRow(
            name, TableCell::wordsFor(text, value,
                                      QString(path + QLatin1String("storage.") + QLatin1String(figure)))));
    };
    const StoragePool &pool = *zone.storage;
    add(tr("Room for data"), m_words.disk(pool.usable), pool.usable.count(), "usable_bytes");
    if (pool.afterFailure)
        add(tr("Room for data after a failure"), m_words.disk(*pool.afterFailure), pool.afterFailure->count(),
            "usable_after_failure_bytes");
    add(tr("Data kept"), m_words.disk(pool.used), pool.used.count(), "used_bytes");
    if (pool.writeMegabits > 0)
        add(tr("Writes over the network"),
            m_words.text("cost-unit.megabits", {m_words.number(pool.writeMegabits)}), pool.writeMegabits,
            "write_megabits");
}

FigureTable PlanTables::zone(std::size_t index) const
{
    const ZonePlan &zone = m_plan.zones[index];
    const QString path = QStringLiteral("zones[%1].").arg(index);
    const auto figure = [&path](const char *name) { return QString(path + QLatin1String(name)); };

    FigureTable table;
    table.currency = m_plan.currency;
    table.columns = {{tr("Figure"), false}, {tr("Low"), true}, {tr("Likely"), true}, {tr("High"), true}};
    auto &rows = table.rows;
    rows.push_back(bandRow(tr("Servers"), CellFormat::Count, zone.servers, figure("servers")));
    rows.push_back(
        bandRow(tr("Cost per month"), CellFormat::Money, minorOf(zone.month), figure("cost_month_cents")));
    rows.push_back(
        plainRow(tr("Instances per server"), TableCell::number(CellFormat::Thousandths, zone.densityMilli,
                                                               figure("density.instances_per_server"))));
    rows.push_back(
        plainRow(tr("Instances"), TableCell::number(CellFormat::Count, zone.instances, figure("instances"))));
    if (runsInNodeVms(zone.tier))
        rows.push_back(bandRow(tr("Node VMs"), CellFormat::Count, zone.nodeVms, figure("node_vms")));
    rows.push_back(plainRow(tr("CPU asked for"), TableCell::number(CellFormat::Cpu, zone.need.cpu.count(),
                                                                   figure("need.cpu_millis"))));
    rows.push_back(
        bandRow(tr("CPU with overhead"), CellFormat::Cpu, zone.effectiveCpu, figure("effective.cpu_millis")));
    rows.push_back(
        plainRow(tr("Memory asked for"), TableCell::number(CellFormat::Memory, zone.need.memory.count(),
                                                           figure("need.memory_bytes"))));
    rows.push_back(bandRow(tr("Memory with overhead"), CellFormat::Memory, zone.effectiveMemory,
                           figure("effective.memory_bytes")));
    const QString cpu = tr("%1 of %2").arg(m_words.cpu(zone.used.cpu), m_words.cpu(zone.offered.cpu));
    const QString memory =
        tr("%1 of %2").arg(m_words.memory(zone.used.memory), m_words.memory(zone.offered.memory));
    rows.push_back(plainRow(tr("CPU in use"),
                            TableCell::wordsFor(cpu, zone.used.cpu.count(), figure("utilisation_ppm.cpu"))));
    rows.push_back(
        plainRow(tr("CPU in use, share"),
                 TableCell::number(CellFormat::Ppm, shareOf(zone.used.cpu.count(), zone.offered.cpu.count()),
                                   figure("utilisation_ppm.cpu"))));
    rows.push_back(plainRow(tr("Memory in use"), TableCell::wordsFor(memory, zone.used.memory.count(),
                                                                     figure("utilisation_ppm.memory"))));
    rows.push_back(plainRow(tr("Memory in use, share"),
                            TableCell::number(CellFormat::Ppm,
                                              shareOf(zone.used.memory.count(), zone.offered.memory.count()),
                                              figure("utilisation_ppm.memory"))));
    rows.push_back(plainRow(tr("Server failures survived"), survives(zone, figure("failover.proved"))));
    if (zone.crossCheck.known)
        rows.push_back(bandRow(m_plan.profile == Profile::Detailed ? tr("Servers by the rule of thumb")
                                                                   : tr("Servers, detailed profile"),
                               CellFormat::Count, zone.crossCheck.servers, figure("cross_check.servers")));
    addDemand(zone, path, rows);
    addRunning(zone, path, rows);
    addStorage(zone, path, rows);
    return table;
}

FigureTable PlanTables::zones() const
{
    FigureTable table;
    table.currency = m_plan.currency;
    table.columns = {{tr("Zone"), false},         {tr("Runs on"), false},      {tr("Servers"), true},
                     {tr("Instances"), true},     {tr("Per server"), true},    {tr("CPU in use"), true},
                     {tr("Memory in use"), true}, {tr("Cost per month"), true}};
    for (std::size_t i = 0; i < m_plan.zones.size(); ++i) {
        const ZonePlan &zone = m_plan.zones[i];
        const QString path = QStringLiteral("zones[%1].").arg(i);
        table.rows.push_back(
            {TableCell::words(zoneName(zone.zone)), TableCell::words(tierName(zone.tier)),
             TableCell::number(CellFormat::Count, zone.servers.likely,
                               path + QLatin1String("servers.likely")),
             TableCell::number(CellFormat::Count, zone.instances, path + QLatin1String("instances")),
             TableCell::number(CellFormat::Thousandths, zone.densityMilli,
                               path + QLatin1String("density.instances_per_server")),
             TableCell::number(CellFormat::Ppm, shareOf(zone.used.cpu.count(), zone.offered.cpu.count()),
                               path + QLatin1String("utilisation_ppm.cpu")),
             TableCell::number(CellFormat::Ppm,
                               shareOf(zone.used.memory.count(), zone.offered.memory.count()),
                               path + QLatin1String("utilisation_ppm.memory")),
             TableCell::number(CellFormat::Money, zone.month.likely.minor,
                               path + QLatin1String("cost_month_cents.likely"))});
    }
    return table;
}

/// The share of a line of the overhead at `path`, as a range where it is one.
TableCell PlanTables::shareCell(const Band<std::int64_t> &share, const QString &path) const
{
    const QString exact = m_words.percent(share.likely);
    const QString range = tr("%1 to %2").arg(m_words.percent(share.low), m_words.percent(share.high));
    return TableCell::wordsFor(share.low == share.high ? exact : range, share.likely,
                               path + QLatin1String("share_ppm.likely"));
}

FigureTable PlanTables::overhead(std::size_t index) const
{
    const ZonePlan &zone = m_plan.zones[index];
    FigureTable table;
    table.columns = {{tr("Layer"), false},    {tr("Of"), false},          {tr("Share"), true},
                     {tr("Adds, low"), true}, {tr("Adds, likely"), true}, {tr("Adds, high"), true},
                     {tr("Source"), false}};
    for (std::size_t i = 0; i < zone.overhead.size(); ++i) {
        const OverheadLine &line = zone.overhead[i];
        const QString path = QStringLiteral("zones[%1].overhead[%2].").arg(index).arg(i);
        const bool memory = line.resource == QLatin1String("memory");
        const CellFormat format = memory ? CellFormat::Memory : CellFormat::Cpu;
        table.rows.push_back(
            {TableCell::words(m_words.text(QString(QLatin1String("layer.") + line.layer))),
             TableCell::words(m_words.text(QString(QLatin1String("resource.") + line.resource))),
             line.share ? shareCell(*line.share, path) : TableCell::none(),
             TableCell::number(format, line.added.low, path + QLatin1String("low")),
             TableCell::number(format, line.added.likely, path + QLatin1String("likely")),
             TableCell::number(format, line.added.high, path + QLatin1String("high")),
             TableCell::words(sourceOf(line.constant))});
    }
    return table;
}

FigureTable PlanTables::workloads() const
{
    FigureTable table;
    table.currency = m_plan.currency;
    table.columns = {{tr("Workload"), false},  {tr("Zone"), false},      {tr("Instances"), true},
                     {tr("Per server"), true}, {tr("Fit on one"), true}, {tr("Cost per month"), true}};
    std::map<WorkloadId, std::int64_t> placed;
    for (const PlannedServer &server : m_plan.servers) {
        for (const Instance &instance : server.instances)
            ++placed[instance.workload];
    }
    struct DensityRow
    {
        WorkloadDensity of;
        QString path;
    };
    std::map<WorkloadId, DensityRow> densities;
    for (std::size_t z = 0; z < m_plan.zones.size(); ++z) {
        const std::vector<WorkloadDensity> &all = m_plan.zones[z].density;
        for (std::size_t i = 0; i < all.size(); ++i)
            densities.emplace(
                all[i].workload,
                DensityRow{all[i], QStringLiteral("zones[%1].density.by_workload[%2].").arg(z).arg(i)});
    }
    for (std::size_t i = 0; i < m_plan.byWorkload.size(); ++i) {
        const WorkloadCost &cost = m_plan.byWorkload[i];
        const Workload *workload = m_scenario != nullptr ? m_scenario->workload(cost.workload) : nullptr;
        const auto density = densities.find(cost.workload);
        const bool known = density != densities.end();
        table.rows.push_back(
            {TableCell::words(workloadName(cost.workload)),
             TableCell::words(workload != nullptr ? zoneName(workload->zone) : QString()),
             TableCell::number(CellFormat::Count, placed[cost.workload]),
             known ? TableCell::number(CellFormat::Thousandths, density->second.of.instancesPerServerMilli,
                                       density->second.path + QLatin1String("instances_per_server"))
                   : TableCell::none(),
             known ? TableCell::number(CellFormat::Count, density->second.of.mostPerServer,
                                       density->second.path + QLatin1String("most_per_server"))
                   : TableCell::none(),
             TableCell::number(CellFormat::Money, cost.month.minor,
                               QStringLiteral("cost.by_workload[%1].month_cents").arg(i))});
    }
    return table;
}

FigureTable PlanTables::servers() const
{
    FigureTable table;
    table.columns = {{tr("Server"), false},    {tr("Type"), false},  {tr("CPU"), true},
                     {tr("CPU in use"), true}, {tr("Memory"), true}, {tr("Memory in use"), true},
                     {tr("Instances"), true}};
    for (std::size_t i = 0; i < m_plan.servers.size(); ++i) {
        const PlannedServer &server = m_plan.servers[i];
        const QString path = QStringLiteral("servers[%1].").arg(i);
        const auto instances =
            std::count_if(server.instances.begin(), server.instances.end(),
                          [](const Instance &instance) { return instance.workload.isValid(); });
        const Resources &used = server.used;
        const Resources &offered = server.capacity;
        const QString cpu = tr("%1 of %2").arg(m_words.cpu(used.cpu), m_words.cpu(offered.cpu));
        const QString memory =
            tr("%1 of %2").arg(m_words.memory(used.memory), m_words.memory(offered.memory));
        table.rows.push_back(
            {TableCell::words(server.id), TableCell::words(baselineName(server.baseline)),
             TableCell::wordsFor(cpu, used.cpu.count(), path + QLatin1String("used.cpu_millis")),
             TableCell::number(CellFormat::Ppm, shareOf(used.cpu.count(), offered.cpu.count()),
                               path + QLatin1String("utilisation_ppm.cpu")),
             TableCell::wordsFor(memory, used.memory.count(), path + QLatin1String("used.memory_bytes")),
             TableCell::number(CellFormat::Ppm, shareOf(used.memory.count(), offered.memory.count()),
                               path + QLatin1String("utilisation_ppm.memory")),
             TableCell::number(CellFormat::Count, instances)});
    }
    return table;
}

FigureTable PlanTables::assumptions() const
{
    FigureTable table;
    table.columns = {
        {tr("Workload"), false}, {tr("Of"), false}, {tr("Assumed"), true}, {tr("On whose word"), false}};
    for (std::size_t i = 0; i < m_plan.assumptions.size(); ++i) {
        const Assumption &assumption = m_plan.assumptions[i];
        const bool memory = assumption.field.contains(QLatin1String("memory"));
        const bool disk = assumption.field.contains(QLatin1String("disk"));
        QString basis;
        switch (assumption.basis) {
        case Basis::Stated:
            basis = m_words.text("basis.stated");
            break;
        case Basis::Limit:
            basis = m_words.text("basis.limit");
            break;
        case Basis::Template:
            basis = tr("Estimate from the template %1")
                        .arg(m_words.text(QString(QLatin1String("template.") + assumption.templateId)));
            break;
        case Basis::Default:
            basis = m_words.text("basis.default");
            break;
        }
        table.rows.push_back(
            {TableCell::words(workloadName(assumption.workload)),
             TableCell::words(m_words.text(disk     ? "resource.disk"
                                           : memory ? "resource.memory"
                                                    : "resource.cpu")),
             TableCell::number(disk     ? CellFormat::Disk
                               : memory ? CellFormat::Memory
                                        : CellFormat::Cpu,
                               assumption.value, QStringLiteral("assumptions[%1].value").arg(i)),
             TableCell::words(basis)});
    }
    return table;
}

} // namespace grondplan::ui
