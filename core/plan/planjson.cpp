#include "core/plan/planjson.h"

#include "core/plan/jsonvalues.h"
#include "core/plan/linkjson.h"
#include "core/plan/offer.h"
#include "core/plan/platformlist.h"
#include "core/platform/standins.h"

#include <QJsonDocument>

namespace grondplan {

namespace {

using namespace json;

/// Turns a plan into JSON; holds what names need.
class Writer
{
public:
    Writer(const Project &project, const Plan &plan, const std::function<QString(const Finding &)> &wording)
        : m_project(project)
        , m_plan(plan)
        , m_scenario(project.scenario(plan.scenario))
        , m_wording(wording)
    {
    }

    QJsonObject write(const std::vector<Explanation> &explanations) const
    {
        QJsonObject root;
        root[QStringLiteral("schema")] = QStringLiteral("grondplan.plan/1");
        root[QStringLiteral("project")] = m_plan.project;
        root[QStringLiteral("scenario")] = m_plan.scenarioName;
        root[QStringLiteral("profile")] = profileId(m_plan.profile);
        root[QStringLiteral("as_of")] = m_plan.asOf.toString(Qt::ISODate);
        root[QStringLiteral("catalogue")] = m_project.catalogue ? m_project.catalogue->version : QString();
        root[QStringLiteral("currency")] = m_plan.currency.toString();
        root[QStringLiteral("totals")] = totals();
        root[QStringLiteral("zones")] = array(m_plan.zones, [this](const ZonePlan &z) { return zone(z); });
        root[QStringLiteral("servers")] =
            array(m_plan.servers, [this](const PlannedServer &s) { return server(s); });
        if (m_scenario)
            root[QStringLiteral("links")] = json::links(*m_scenario);
        root[QStringLiteral("unplaced")] = unplaced();
        root[QStringLiteral("bound")] = boundObject(m_plan.bound);
        root[QStringLiteral("cost")] = cost();
        root[QStringLiteral("assumptions")] =
            array(m_plan.assumptions, [this](const Assumption &a) { return assumption(a); });
        root[QStringLiteral("not_placed")] =
            array(m_plan.notPlaced, [this](WorkloadId id) { return QJsonValue(name(id)); });
        root[QStringLiteral("findings")] =
            array(m_plan.findings, [this](const Finding &f) { return finding(f); });
        if (!explanations.empty())
            root[QStringLiteral("explain")] = array(explanations, json::explanation);
        return root;
    }

private:
    /// With over how many months what is paid once is spread.
    [[nodiscard]] QJsonObject boundObject(const Bound &value) const
    {
        QJsonObject object = bound(value);
        object.insert(QStringLiteral("once_over_months"), number(m_plan.overTime.months));
        return object;
    }

    [[nodiscard]] QString name(WorkloadId id) const
    {
        const Workload *workload = m_scenario ? m_scenario->workload(id) : nullptr;
        return workload ? workload->name : QString();
    }
    [[nodiscard]] QString zoneName(ZoneId id) const
    {
        const Zone *zone = m_scenario ? m_scenario->zone(id) : nullptr;
        return zone ? zone->name : QString();
    }

    [[nodiscard]] QJsonObject totals() const
    {
        std::int64_t instances = 0;
        for (const ZonePlan &zone : m_plan.zones)
            instances += zone.instances;
        const Band<std::int64_t> servers = m_plan.serverCount();
        const std::int64_t density =
            servers.likely > 0 ? Fraction(instances * 1000, servers.likely).rounded() : 0;
        return {{QStringLiteral("servers"), band(servers)},
                {QStringLiteral("instances"), number(instances)},
                {QStringLiteral("instances_per_server"), static_cast<double>(density) / 1000.0}};
    }

    [[nodiscard]] QJsonObject zone(const ZonePlan &zone) const
    {
        QJsonObject object{{QStringLiteral("name"), zoneName(zone.zone)},
                           {QStringLiteral("tier"), tierId(zone.tier)},
                           {QStringLiteral("baselines"), QJsonArray::fromStringList(zone.baselines)},
                           {QStringLiteral("servers"), band(zone.servers)},
                           {QStringLiteral("servers_by_type"),
                            array(zone.types,
                                  [](const TypeCount &type) {
                                      return QJsonObject{{QStringLiteral("baseline"), type.baseline},
                                                         {QStringLiteral("servers"), band(type.servers)}};
                                  })},
                           {QStringLiteral("instances"), number(zone.instances)}};
        if (const Zone *drawn = m_scenario ? m_scenario->zone(zone.zone) : nullptr;
            drawn && !drawn->site.isEmpty())
            object[QStringLiteral("site")] = drawn->site;
        if (runsInNodeVms(zone.tier))
            addNodes(zone, object);
        object[QStringLiteral("density")] = QJsonObject{
            {QStringLiteral("instances_per_server"), static_cast<double>(zone.densityMilli) / 1000.0},
            {QStringLiteral("by_workload"), array(zone.density, [this](const WorkloadDensity &d) {
                 return QJsonObject{{QStringLiteral("workload"), name(d.workload)},
                                    {QStringLiteral("instances_per_server"),
                                     static_cast<double>(d.instancesPerServerMilli) / 1000.0},
                                    {QStringLiteral("most_per_server"), number(d.mostPerServer)}};
             })}};
        object[QStringLiteral("need")] = resources(zone.need);
        object[QStringLiteral("effective")] =
            QJsonObject{{QStringLiteral("cpu_millis"), band(zone.effectiveCpu)},
                        {QStringLiteral("memory_bytes"), band(zone.effectiveMemory)}};
        QJsonObject shares = utilisation(zone.used, zone.offered);
        if (zone.offered.disk.count() > 0)
            shares[QStringLiteral("disk")] = number(share(zone.used.disk.count(), zone.offered.disk.count()));
        if (zone.diskLoadPpm)
            shares[QStringLiteral("iops")] = number(*zone.diskLoadPpm);
        if (zone.networkLoadPpm)
            shares[QStringLiteral("network")] = number(*zone.networkLoadPpm);
        object[QStringLiteral("utilisation_ppm")] = shares;
        object[QStringLiteral("overhead")] =
            array(zone.overhead, [this](const OverheadLine &l) { return overhead(l); });
        object[QStringLiteral("cross_check")] = crossCheck(zone);
        object[QStringLiteral("cost_month_cents")] = band(zone.month);
        object[QStringLiteral("sales_month_cents")] = band(zone.sales);
        object[QStringLiteral("failover")] =
            QJsonObject{{QStringLiteral("tolerated"), zone.failover.tolerated},
                        {QStringLiteral("proved"), zone.failover.proved},
                        {QStringLiteral("cases"), number(zone.failover.cases)},
                        {QStringLiteral("exhaustive"), zone.failover.exhaustive},
                        {QStringLiteral("of"), zone.failover.soleControlPlane ? QStringLiteral("workers")
                                                                              : QStringLiteral("everything")},
                        {QStringLiteral("worst_host"), zone.failover.worstHost}};
        object[QStringLiteral("bound")] = boundObject(zone.bound);
        object[QStringLiteral("binding_resource")] = zone.bindingResource;
        if (!zone.licences.empty())
            object[QStringLiteral("licences")] =
                array(zone.licences, [](const LicenceLine &line) { return licence(line); });
        if (zone.functionalIops)
            object[QStringLiteral("functional_iops")] = number(*zone.functionalIops);
        if (zone.traffic)
            object[QStringLiteral("traffic")] = traffic(*zone.traffic);
        if (zone.energy)
            object[QStringLiteral("energy")] =
                QJsonObject{{QStringLiteral("milliwatts"), band(zone.energy->milliwatts)},
                            {QStringLiteral("watt_hours_month"), number(zone.energy->wattHours)},
                            {QStringLiteral("co2_grams_month"), number(zone.energy->co2Grams)}};
        if (zone.backup)
            object[QStringLiteral("backup")] = backup(*zone.backup);
        if (zone.week)
            object[QStringLiteral("week")] = week(zone);
        if (zone.shedding)
            object[QStringLiteral("shedding")] = shedding(zone);
        addHardware(zone, object);
        object[QStringLiteral("platform_off")] = platformOff(zone);
        if (const QJsonArray stoodIn = platformStoodInFor(zone); !stoodIn.isEmpty())
            object[QStringLiteral("platform_in_sketch")] = stoodIn;
        object[QStringLiteral("platform")] = array(zone.platform, [&zone](const PlatformPart &part) {
            QJsonObject entry{{QStringLiteral("part"), part.id}};
            if (const QString within = sizedWithin(zone, part); !within.isEmpty())
                entry[QStringLiteral("within")] = within;
            if (part.size) {
                entry[QStringLiteral("cpu_millis")] = number(part.size->cpu.count());
                entry[QStringLiteral("memory_bytes")] = number(part.size->memory.count());
            }
            if (part.size)
                entry[QStringLiteral("copies")] = number(part.copies);
            if (part.month)
                entry[QStringLiteral("cost_month_cents")] = number(part.month->minor);
            return entry;
        });
        return object;
    }

    /// What is asked of its servers beyond their baselines: the pool of their disks, promised memory,
    /// options.
    void addHardware(const ZonePlan &zone, QJsonObject &object) const
    {
        if (zone.storage)
            object[QStringLiteral("storage")] = storage(*zone.storage);
        const Zone *drawn = m_scenario ? m_scenario->zone(zone.zone) : nullptr;
        if (drawn && isMemoryOvercommitted(zone.tier, drawn->policy))
            object[QStringLiteral("memory_overcommitment")] =
                QJsonObject{{QStringLiteral("memory_per_memory"),
                             static_cast<double>(drawn->policy.memory.overcommit->ppm) / double(kPpm)},
                            {QStringLiteral("ballooning"), drawn->policy.memory.ballooning}};
        if (!zone.options.empty())
            object[QStringLiteral("options")] = array(zone.options, [](const OptionLine &line) {
                return QJsonObject{{QStringLiteral("option"), line.id},
                                   {QStringLiteral("count"), band(line.count)},
                                   {QStringLiteral("month_cents"), band(line.month)},
                                   {QStringLiteral("once_cents"), number(line.once.minor)}};
            });
    }

    [[nodiscard]] static QJsonObject storage(const StoragePool &pool)
    {
        QJsonObject object{{QStringLiteral("servers"), number(pool.servers)},
                           {QStringLiteral("raw_bytes"), number(pool.raw.count())},
                           {QStringLiteral("usable_bytes"), number(pool.usable.count())},
                           {QStringLiteral("used_bytes"), number(pool.used.count())},
                           {QStringLiteral("write_megabits"), number(pool.writeMegabits)}};
        if (pool.afterFailure)
            object[QStringLiteral("usable_after_failure_bytes")] = number(pool.afterFailure->count());
        return object;
    }

    [[nodiscard]] QJsonArray platformOff(const ZonePlan &plan) const
    {
        const Zone *zone = m_scenario ? m_scenario->zone(plan.zone) : nullptr;
        const std::vector<Part> off =
            zone ? partsWithout(plan.tier, zone->policy.partsOff) : std::vector<Part>();
        return array(off, [](Part part) { return QJsonValue(partId(part)); });
    }

    /// Parts that workloads of the sketch stand in for.
    [[nodiscard]] QJsonArray platformStoodInFor(const ZonePlan &plan) const
    {
        const Zone *zone = m_scenario ? m_scenario->zone(plan.zone) : nullptr;
        QJsonArray parts;
        for (const Part part : zone ? partsStoodInFor(*m_scenario, *zone, plan.tier) : Parts()) {
            QJsonArray names;
            for (const Workload *workload : standInsFor(part, *m_scenario, *zone, plan.tier))
                names.append(workload->name);
            parts.append(
                QJsonObject{{QStringLiteral("part"), partId(part)}, {QStringLiteral("workloads"), names}});
        }
        return parts;
    }

    [[nodiscard]] QJsonObject crossCheck(const ZonePlan &zone) const
    {
        const CrossCheck &check = zone.crossCheck;
        QJsonObject object{{QStringLiteral("profile"), profileId(check.profile)},
                           {QStringLiteral("reasons"), array(check.reasons, [&](const Message &reason) {
                                return QJsonObject{
                                    {QStringLiteral("code"), reason.id},
                                    {QStringLiteral("message"), m_wording(asFinding(reason, zone))}};
                            })}};
        if (check.known)
            object[QStringLiteral("servers")] = band(check.servers);
        return object;
    }

    /// A reason said as a finding is.
    static Finding asFinding(const Message &message, const ZonePlan &zone)
    {
        Finding finding;
        finding.severity = Severity::Note;
        finding.code = message.id;
        finding.args = message.args;
        finding.zone = zone.zone;
        return finding;
    }

    [[nodiscard]] QString partOf(const PlannedServer &server, const Instance &instance) const
    {
        const ZonePlan *zone = m_plan.zone(server.zone);
        return zone ? zone->platform[static_cast<std::size_t>(instance.part)].id : QString();
    }

    static void addNodes(const ZonePlan &zone, QJsonObject &object)
    {
        object[QStringLiteral("node_vms")] = band(zone.nodeVms);
        object[QStringLiteral("node_shape")] =
            QJsonObject{{QStringLiteral("cpu_millis"), number(zone.node.cpu.count())},
                        {QStringLiteral("memory_bytes"), number(zone.node.memory.count())}};
        object[QStringLiteral("node_shapes")] = array(zone.nodeTrials, [](const NodeTrial &trial) {
            return QJsonObject{{QStringLiteral("cpu_millis"), number(trial.shape.cpu.count())},
                               {QStringLiteral("memory_bytes"), number(trial.shape.memory.count())},
                               {QStringLiteral("node_vms"), number(trial.nodeVms)},
                               {QStringLiteral("servers"), number(trial.servers)},
                               {QStringLiteral("cost_month_cents"), number(trial.month.minor)},
                               {QStringLiteral("unplaced"), number(trial.unplaced)}};
        });
    }

    [[nodiscard]] static QJsonObject utilisation(const Resources &used, const Resources &offered)
    {
        return {{QStringLiteral("cpu"), number(share(used.cpu.count(), offered.cpu.count()))},
                {QStringLiteral("memory"), number(share(used.memory.count(), offered.memory.count()))}};
    }

    [[nodiscard]] QJsonObject overhead(const OverheadLine &line) const
    {
        const Provenance *source = m_project.catalogue->provenance(line.constant);
        QJsonObject object = band(line.added);
        object[QStringLiteral("layer")] = line.layer;
        object[QStringLiteral("resource")] = line.resource == QLatin1String("cpu")
                                                 ? QStringLiteral("cpu_millis")
                                                 : QStringLiteral("memory_bytes");
        if (line.share)
            object[QStringLiteral("share_ppm")] = band(*line.share);
        object[QStringLiteral("constant")] = line.constant;
        object[QStringLiteral("source")] = source ? source->source : QString();
        return object;
    }

    [[nodiscard]] QJsonObject server(const PlannedServer &server) const
    {
        QJsonObject object = inServer(server);
        if (server.rack > 0)
            object[QStringLiteral("rack")] = server.rack;
        if (server.busiestHour >= 0)
            object[QStringLiteral("busiest_hour")] = server.busiestHour;
        if (server.diskLoadPpm)
            object[QStringLiteral("disk_load_ppm")] = number(*server.diskLoadPpm);
        if (server.traffic)
            object[QStringLiteral("traffic")] = traffic(*server.traffic);
        if (!server.licences.empty())
            object[QStringLiteral("licences")] = licences(server.licences);
        if (!server.options.empty())
            object[QStringLiteral("options")] = array(server.options, [](const OptionCount &option) {
                return QJsonObject{{QStringLiteral("option"), option.id},
                                   {QStringLiteral("count"), number(option.count)}};
            });
        return object;
    }

    [[nodiscard]] QJsonObject inServer(const PlannedServer &server) const
    {
        return {{QStringLiteral("id"), server.id},
                {QStringLiteral("zone"), zoneName(server.zone)},
                {QStringLiteral("baseline"), server.baseline},
                {QStringLiteral("capacity"), resources(server.capacity)},
                {QStringLiteral("used"), resources(server.used)},
                {QStringLiteral("utilisation_ppm"), utilisation(server.used, server.capacity)},
                {QStringLiteral("instances"), array(server.instances, [&](const Instance &instance) {
                     QJsonObject one = resources(instance.size);
                     one[QStringLiteral("kind")] = kindId(instance.kind);
                     one[QStringLiteral("replica")] = number(instance.replica);
                     if (instance.workload.isValid())
                         one[QStringLiteral("workload")] = name(instance.workload);
                     if (instance.part >= 0)
                         one[QStringLiteral("part")] = partOf(server, instance);
                     if (instance.node >= 0)
                         one[QStringLiteral("node")] = instance.node;
                     return one;
                 })}};
    }

    [[nodiscard]] QJsonArray unplaced() const
    {
        QJsonArray result;
        for (const UnplacedInstances &group : m_plan.unplaced) {
            for (std::int64_t i = 0; i < group.count; ++i) {
                result.append(QJsonObject{{QStringLiteral("workload"), name(group.workload)},
                                          {QStringLiteral("replica"), number(group.firstReplica + i)},
                                          {QStringLiteral("reason"), group.reason.id}});
            }
        }
        return result;
    }

    [[nodiscard]] QJsonObject cost() const
    {
        return {{QStringLiteral("month_cents"), band(m_plan.month)},
                {QStringLiteral("once_cents"), number(m_plan.once.minor)},
                {QStringLiteral("vat_included"), false},
                {QStringLiteral("parts"),
                 array(m_plan.parts,
                       [this](const CostPart &part) {
                           return QJsonObject{
                               {QStringLiteral("part"), part.part},
                               {QStringLiteral("zone"), zoneName(part.zone)},
                               {QStringLiteral("month_cents"), number(part.month.minor)},
                               {QStringLiteral("once_cents"), number(part.once.minor)},
                               {QStringLiteral("sales_month_cents"), number(part.salesMonth.minor)},
                               {QStringLiteral("sales_once_cents"), number(part.salesOnce.minor)}};
                       })},
                {QStringLiteral("sales"),
                 QJsonObject{{QStringLiteral("month_cents"), band(m_plan.sales.month)},
                             {QStringLiteral("once_cents"), number(m_plan.sales.once.minor)}}},
                {QStringLiteral("vat"), onceAndMonth(m_plan.sales.vatMonth, m_plan.sales.vatOnce)},
                {QStringLiteral("with_vat"), onceAndMonth(m_plan.sales.month.likely + m_plan.sales.vatMonth,
                                                          m_plan.sales.once + m_plan.sales.vatOnce)},
                {QStringLiteral("over_time"),
                 QJsonObject{{QStringLiteral("months"), number(m_plan.overTime.months)},
                             {QStringLiteral("cost_cents"), number(m_plan.overTime.cost.minor)},
                             {QStringLiteral("sales_cents"), number(m_plan.overTime.sales.minor)}}},
                {QStringLiteral("terms"), array(m_plan.terms, [](const CostTerm &t) { return term(t); })},
                {QStringLiteral("not_counted"), QJsonArray::fromStringList(m_plan.notCounted)},
                {QStringLiteral("by_workload"), array(m_plan.byWorkload, [this](const WorkloadCost &cost) {
                     return QJsonObject{{QStringLiteral("workload"), name(cost.workload)},
                                        {QStringLiteral("month_cents"), number(cost.month.minor)},
                                        {QStringLiteral("sales_month_cents"), number(cost.sales.minor)}};
                 })}};
    }

    static QJsonObject traffic(const Traffic &traffic)
    {
        return {{QStringLiteral("east_west_megabits"), number(traffic.eastWest)},
                {QStringLiteral("north_south_megabits"), number(traffic.northSouth)},
                {QStringLiteral("inside_megabits"), number(traffic.inside)}};
    }

    static QJsonObject backup(const BackupSpace &space)
    {
        return {{QStringLiteral("data_bytes"), number(space.data.count())},
                {QStringLiteral("full_bytes"), number(space.full.count())},
                {QStringLiteral("increments_bytes"), number(space.increments.count())},
                {QStringLiteral("work_bytes"), number(space.work.count())},
                {QStringLiteral("total_bytes"), number(space.total().count())}};
    }

    static QJsonObject licence(const LicenceLine &line)
    {
        return {{QStringLiteral("licence"), line.id},
                {QStringLiteral("units"), band(line.units)},
                {QStringLiteral("month_cents"), band(line.month)},
                {QStringLiteral("once_cents"), number(line.once.minor)}};
    }

    static QJsonArray licences(const std::vector<ServerLicence> &licences)
    {
        return array(licences, [](const ServerLicence &licence) {
            return QJsonObject{{QStringLiteral("licence"), licence.id},
                               {QStringLiteral("units"), number(licence.units)}};
        });
    }

    static QJsonObject onceAndMonth(const Money &month, const Money &once)
    {
        return {{QStringLiteral("month_cents"), number(month.minor)},
                {QStringLiteral("once_cents"), number(once.minor)}};
    }

    static QJsonObject term(const CostTerm &term)
    {
        const CostFieldInfo &info = costField(term.field);
        QJsonObject object{{QStringLiteral("setting"), QLatin1String(info.id)},
                           {QStringLiteral("value"), number(term.value)},
                           {QStringLiteral("unit"), QLatin1String(costUnitId(info.unit))},
                           {QStringLiteral("stated"), term.stated}};
        if (!term.stated)
            object[QStringLiteral("constant")] = QLatin1String(info.constant);
        return object;
    }

    [[nodiscard]] QJsonObject assumption(const Assumption &assumption) const
    {
        QJsonObject object{{QStringLiteral("workload"), name(assumption.workload)},
                           {QStringLiteral("field"), assumption.field},
                           {QStringLiteral("value"), number(assumption.value)},
                           {QStringLiteral("basis"), basisId(assumption.basis)}};
        if (!assumption.templateId.isEmpty())
            object[QStringLiteral("template")] = assumption.templateId;
        return object;
    }

    [[nodiscard]] QJsonObject finding(const Finding &finding) const
    {
        QJsonObject object{{QStringLiteral("severity"), severityId(finding.severity)},
                           {QStringLiteral("code"), finding.code},
                           {QStringLiteral("message"), m_wording(finding)}};
        if (finding.zone.isValid())
            object[QStringLiteral("zone")] = zoneName(finding.zone);
        if (finding.workload.isValid())
            object[QStringLiteral("workload")] = name(finding.workload);
        if (!finding.place.file.isEmpty()) {
            object[QStringLiteral("file")] = finding.place.file;
            object[QStringLiteral("line")] = finding.place.line;
            object[QStringLiteral("column")] = finding.place.column;
        }
        return object;
    }

    const Project &m_project;
    const Plan &m_plan;
    const Scenario *m_scenario;
    const std::function<QString(const Finding &)> &m_wording;
};

} // namespace

QByteArray planToJson(const Project &project, const Plan &plan, const std::vector<Explanation> &explanations,
                      const std::function<QString(const Finding &)> &wording)
{
    return QJsonDocument(Writer(project, plan, wording).write(explanations)).toJson(QJsonDocument::Indented);
}

} // namespace grondplan
