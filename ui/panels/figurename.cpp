#include "ui/panels/figurename.h"

#include "core/plan/plan.h"
#include "ui/panels/explanationpanel.h"
#include "ui/panels/windowwords.h"

#include <algorithm>
#include <optional>

namespace grondplan::ui {

/// What a path is of, by what it holds.
struct FigureName
{
    const char *part;
    QString (*words)();
};

/// The first that fits counts.
static const FigureName kFigureNames[] = {
    {"totals.servers.", [] { return ExplanationPanel::tr("Servers, everything"); }},
    {"totals.instances_per_server", [] { return ExplanationPanel::tr("Density, everything"); }},
    {"totals.instances", [] { return ExplanationPanel::tr("Instances, everything"); }},
    {".servers.", [] { return ExplanationPanel::tr("Servers"); }},
    {".busiest_hour", [] { return ExplanationPanel::tr("Busiest hour"); }},
    {".week.busiest_cpu", [] { return ExplanationPanel::tr("CPU in the busiest hour"); }},
    {".week.peaks_cpu", [] { return ExplanationPanel::tr("Sum of the peaks"); }},
    {".week.hours", [] { return ExplanationPanel::tr("Hours looked at"); }},
    {".week.saved", [] { return ExplanationPanel::tr("Saved by peaks apart, a month"); }},
    {".week.at_peaks.servers", [] { return ExplanationPanel::tr("Servers for the sum of the peaks"); }},
    {".week.at_peaks.cost", [] { return ExplanationPanel::tr("Cost for the sum of the peaks"); }},
    {".shedding.instances", [] { return ExplanationPanel::tr("Instances that may be left down"); }},
    {".shedding.workloads", [] { return ExplanationPanel::tr("Workloads that may be left down"); }},
    {".shedding.saved", [] { return ExplanationPanel::tr("Saved by leaving down, a month"); }},
    {".all_must_run.servers", [] { return ExplanationPanel::tr("Servers if everything must run"); }},
    {".all_must_run.cost", [] { return ExplanationPanel::tr("Cost if everything must run"); }},
    {".node_vms.", [] { return ExplanationPanel::tr("Node VMs"); }},
    {".most_per_server", [] { return ExplanationPanel::tr("Fit on one server or node VM"); }},
    {".density.by_workload", [] { return ExplanationPanel::tr("Density of a workload"); }},
    {".density.", [] { return ExplanationPanel::tr("Density"); }},
    {".traffic.east_west", [] { return ExplanationPanel::tr("Between servers"); }},
    {".traffic.north_south", [] { return ExplanationPanel::tr("To and from outside"); }},
    {".traffic.inside", [] { return ExplanationPanel::tr("Inside servers"); }},
    {".functional_iops", [] { return ExplanationPanel::tr("Disk operations of a server"); }},
    {".disk_load_ppm", [] { return ExplanationPanel::tr("Disk operations, share"); }},
    {".energy.milliwatts.", [] { return ExplanationPanel::tr("Power on average"); }},
    {".energy.watt_hours", [] { return ExplanationPanel::tr("Energy a month"); }},
    {".energy.co2", [] { return ExplanationPanel::tr("CO2 a month"); }},
    {".options[", [] { return ExplanationPanel::tr("Options of servers"); }},
    {".storage.servers", [] { return ExplanationPanel::tr("Servers of the storage pool"); }},
    {".storage.raw", [] { return ExplanationPanel::tr("All disks of the pool"); }},
    {".storage.usable_bytes", [] { return ExplanationPanel::tr("Room for data"); }},
    {".storage.usable_after", [] { return ExplanationPanel::tr("Room for data after a failure"); }},
    {".storage.used", [] { return ExplanationPanel::tr("Data kept in the pool"); }},
    {".storage.write", [] { return ExplanationPanel::tr("Writes over the network"); }},
    {".backup.data", [] { return ExplanationPanel::tr("Data to back up"); }},
    {".backup.full", [] { return ExplanationPanel::tr("Backups: the full copy"); }},
    {".backup.increments", [] { return ExplanationPanel::tr("Backups: daily changes"); }},
    {".backup.work", [] { return ExplanationPanel::tr("Backups: room to work"); }},
    {".backup.total", [] { return ExplanationPanel::tr("Space for backups"); }},
    {".licences[", [] { return ExplanationPanel::tr("Licences"); }},
    {"bound.of_month",
     [] { return ExplanationPanel::tr("Cost of servers and licences that the bound is of"); }},
    {".sales_month_cents.", [] { return ExplanationPanel::tr("Sold a month"); }},
    {"cost.sales.month_cents.", [] { return ExplanationPanel::tr("Sold a month, everything"); }},
    {"cost.sales.once_cents", [] { return ExplanationPanel::tr("Sold once, everything"); }},
    {"].sales_once_cents", [] { return ExplanationPanel::tr("Sold once"); }},
    {"cost.vat.month", [] { return ExplanationPanel::tr("VAT a month"); }},
    {"cost.vat.once", [] { return ExplanationPanel::tr("VAT once"); }},
    {"cost.with_vat.month", [] { return ExplanationPanel::tr("With VAT, a month"); }},
    {"cost.with_vat.once", [] { return ExplanationPanel::tr("With VAT, once"); }},
    {"cost.over_time.cost", [] { return ExplanationPanel::tr("Cost over the months looked ahead"); }},
    {"cost.over_time.sales", [] { return ExplanationPanel::tr("Sold over the months looked ahead"); }},
    {"cost.over_time.months", [] { return ExplanationPanel::tr("Months looked ahead"); }},
    {"cost.terms[", [] { return ExplanationPanel::tr("Basis of the costs"); }},
    {"].sales_month_cents", [] { return ExplanationPanel::tr("Sold a month"); }},
    {"cost.by_workload", [] { return ExplanationPanel::tr("Cost of a workload"); }},
    {".cost_month_cents.", [] { return ExplanationPanel::tr("Cost a month"); }},
    {"cost.month_cents.", [] { return ExplanationPanel::tr("Cost a month, everything"); }},
    {"cost.once_cents", [] { return ExplanationPanel::tr("Cost once, everything"); }},
    {".once_cents", [] { return ExplanationPanel::tr("Part, cost once"); }},
    {"cost.parts", [] { return ExplanationPanel::tr("Part, cost a month"); }},
    {".need.cpu", [] { return ExplanationPanel::tr("CPU asked for"); }},
    {".need.memory", [] { return ExplanationPanel::tr("Memory asked for"); }},
    {".need.disk", [] { return ExplanationPanel::tr("Disk asked for"); }},
    {".need.gpus", [] { return ExplanationPanel::tr("GPUs asked for"); }},
    {".effective.cpu", [] { return ExplanationPanel::tr("CPU with overhead"); }},
    {".effective.memory", [] { return ExplanationPanel::tr("Memory with overhead"); }},
    {".utilisation_ppm.cpu", [] { return ExplanationPanel::tr("CPU in use, share"); }},
    {".utilisation_ppm.memory", [] { return ExplanationPanel::tr("Memory in use, share"); }},
    {".utilisation_ppm.disk", [] { return ExplanationPanel::tr("Disk in use, share"); }},
    {".capacity.cpu", [] { return ExplanationPanel::tr("CPU of the server"); }},
    {".capacity.memory", [] { return ExplanationPanel::tr("Memory of the server"); }},
    {".capacity.disk", [] { return ExplanationPanel::tr("Disk of the server"); }},
    {".capacity.gpus", [] { return ExplanationPanel::tr("GPUs of the server"); }},
    {".used.cpu", [] { return ExplanationPanel::tr("CPU in use"); }},
    {".used.memory", [] { return ExplanationPanel::tr("Memory in use"); }},
    {".used.disk", [] { return ExplanationPanel::tr("Disk in use"); }},
    {".used.gpus", [] { return ExplanationPanel::tr("GPUs in use"); }},
    {".cpu_millis", [] { return ExplanationPanel::tr("CPU of an instance"); }},
    {".memory_bytes", [] { return ExplanationPanel::tr("Memory of an instance"); }},
    {".disk_bytes", [] { return ExplanationPanel::tr("Disk of an instance"); }},
    {".gpus", [] { return ExplanationPanel::tr("GPUs of an instance"); }},
    {".share_ppm.", [] { return ExplanationPanel::tr("Overhead, share"); }},
    {".overhead[", [] { return ExplanationPanel::tr("Overhead"); }},
    {".failover.cases", [] { return ExplanationPanel::tr("Failures tried"); }},
    {".failover.", [] { return ExplanationPanel::tr("Failures survived"); }},
    {".instances", [] { return ExplanationPanel::tr("Instances"); }},
    {"assumptions[", [] { return ExplanationPanel::tr("Assumed size"); }},
    {".bound.gap_ppm", [] { return ExplanationPanel::tr("Proven gap"); }},
    {".bound.cost", [] { return ExplanationPanel::tr("Least possible cost of servers and licences"); }},
    {"bound.gap_ppm", [] { return ExplanationPanel::tr("Proven gap, everything"); }},
    {"bound.cost",
     [] { return ExplanationPanel::tr("Least possible cost of servers and licences, everything"); }},
};

static QString kindOfFigure(const QString &path)
{
    for (const FigureName &name : kFigureNames) {
        if (path.contains(QLatin1String(name.part)))
            return name.words();
    }
    return path;
}

static QString readingText(const QString &path)
{
    if (path.endsWith(QLatin1String(".low")))
        return ExplanationPanel::tr("low");
    if (path.endsWith(QLatin1String(".likely")))
        return ExplanationPanel::tr("likely");
    if (path.endsWith(QLatin1String(".high")))
        return ExplanationPanel::tr("high");
    return {};
}

std::optional<std::size_t> indexIn(const QString &path, const char *list)
{
    // Asked for every figure of an estate: an expression would be compiled each time.
    const QString head = QLatin1String(list) + QLatin1Char('[');
    for (qsizetype at = path.indexOf(head); at >= 0; at = path.indexOf(head, at + 1)) {
        if (at > 0 && path[at - 1] != QLatin1Char('.'))
            continue;
        const qsizetype begin = at + head.size();
        bool isNumber = false;
        const std::size_t index =
            QStringView(path).mid(begin, path.indexOf(QLatin1Char(']'), begin) - begin).toUInt(&isNumber);
        if (isNumber)
            return index;
    }
    return std::nullopt;
}

template<class Values>
static const typename Values::value_type *entryOf(const Values &values, std::optional<std::size_t> index)
{
    return index && *index < values.size() ? &values[*index] : nullptr;
}

namespace {

/// Whose figure a path is: of which zone, workload, layer or server.
class Owners
{
public:
    Owners(const Plan &plan, const Scenario &scenario, const QString &path)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_path(path)
    {
        addOfZone();
        addOfCosts();
        addOfServer();
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    template<class Values>
    const typename Values::value_type *entry(const Values &values, const char *list) const
    {
        return entryOf(values, indexIn(m_path, list));
    }
    void addZone(ZoneId id)
    {
        if (const Zone *zone = m_scenario.zone(id))
            m_names << zone->name;
    }
    void addWorkload(WorkloadId id)
    {
        if (const Workload *workload = m_scenario.workload(id))
            m_names << workload->name;
    }

    void addOfZone()
    {
        const ZonePlan *zone = entry(m_plan.zones, "zones");
        if (!zone)
            return;
        addZone(zone->zone);
        if (const WorkloadDensity *density = entry(zone->density, "density.by_workload"))
            addWorkload(density->workload);
        if (const LicenceLine *line = entry(zone->licences, "licences"))
            m_names << line->id << measureOfLicence();
        if (const OptionLine *line = entry(zone->options, "options"))
            m_names << line->id << measureOfLicence();
        if (const OverheadLine *line = entry(zone->overhead, "overhead"))
            m_names << windowWords().text(QString(QLatin1String("layer.") + line->layer))
                    << windowWords().text(QString(QLatin1String("resource.") + line->resource));
    }

    [[nodiscard]] QString measureOfLicence() const
    {
        if (m_path.contains(QLatin1String(".units.")) || m_path.contains(QLatin1String(".count.")))
            return ExplanationPanel::tr("how many");
        return m_path.endsWith(QLatin1String("once_cents")) ? ExplanationPanel::tr("once")
                                                            : ExplanationPanel::tr("a month");
    }

    void addOfCosts()
    {
        if (const WorkloadCost *cost = entry(m_plan.byWorkload, "cost.by_workload"))
            addWorkload(cost->workload);
        if (const CostPart *part = entry(m_plan.parts, "cost.parts")) {
            m_names << windowWords().text(QString(QLatin1String("report.part.") + part->part));
            addZone(part->zone);
        }
        if (const CostTerm *term = entry(m_plan.terms, "cost.terms"))
            m_names << windowWords().text(
                QString(QLatin1String("cost-setting.") + QLatin1String(costField(term->field).id)));
        if (const Assumption *assumption = entry(m_plan.assumptions, "assumptions"))
            addWorkload(assumption->workload);
    }

    void addOfServer()
    {
        const PlannedServer *server = entry(m_plan.servers, "servers");
        if (!server)
            return;
        m_names << server->id;
        if (const ServerLicence *licence = entry(server->licences, "licences"))
            m_names << licence->id;
        if (const OptionCount *option = entry(server->options, "options"))
            m_names << option->id;
        if (const Instance *instance = entry(server->instances, "instances")) {
            addWorkload(instance->workload);
            m_names << windowWords().number(instance->replica);
        }
    }

    const Plan &m_plan;
    const Scenario &m_scenario;
    const QString &m_path;
    QStringList m_names;
};

} // namespace

QString figureName(const QString &path, const Plan &plan, const Scenario &scenario)
{
    QStringList parts = QStringList{kindOfFigure(path)} + Owners(plan, scenario, path).names();
    if (const QString reading = readingText(path); !reading.isEmpty())
        parts << reading;
    return parts.join(QStringLiteral(" · "));
}

} // namespace grondplan::ui
