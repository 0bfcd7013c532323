#include "core/store/brandrows.h"
#include "core/store/content.h"
#include "core/store/digest.h"
#include "core/store/hardwarerows.h"
#include "core/store/layoutrows.h"
#include "core/store/names.h"
#include "core/store/rowwriter.h"
#include "core/store/store.h"
#include "core/store/workloadrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace grondplan::store {

static QString textOf(const Currency &currency)
{
    return currency.toString();
}

static Result<> writeHead(Connection &connection, const Project &project)
{
    RowWriter meta(connection, Table::Meta);
    meta.append({project.name, project.customer, textOf(project.currency), project.asOf.toString(Qt::ISODate),
                 project.nextId, project.proposal.language});
    if (!meta.result())
        return meta.result();
    RowWriter sections(connection, Table::ProposalSection);
    for (const QString &section : project.proposal.sections)
        sections.append({section});
    if (!sections.result())
        return sections.result();
    RowWriter costs(connection, Table::CostSetting);
    for (const CostFieldInfo &info : costFields()) {
        if (const std::optional<std::int64_t> value = project.costs.value(info.field))
            costs.append({QString::fromLatin1(info.id), *value});
    }
    return costs.result();
}

static void writeIntake(RowWriter &rows, const Scenario &scenario)
{
    static constexpr std::optional<std::int64_t> kNoNumber;
    static const std::optional<QString> kNoText;
    const Intake &intake = scenario.brief.intake;
    for (const auto &[field, text] : intake.texts)
        rows.append({scenario.id.value, QString::fromLatin1(intakeFieldInfo(field).id), text, kNoNumber});
    for (const auto &[field, number] : intake.numbers)
        rows.append({scenario.id.value, QString::fromLatin1(intakeFieldInfo(field).id), kNoText, number});
}

static Result<> writeBriefs(Connection &connection, const Project &project)
{
    RowWriter answers(connection, Table::ScenarioAnswer);
    RowWriter ticks(connection, Table::ScenarioTick);
    RowWriter prospects(connection, Table::ScenarioProspect);
    RowWriter intakes(connection, Table::ScenarioIntake);
    for (const Scenario &scenario : project.scenarios) {
        for (const auto &[question, value] : scenario.brief.answers)
            answers.append({scenario.id.value, QString::fromLatin1(questionInfo(question).id), value});
        for (const QString &tick : scenario.brief.ticks)
            ticks.append({scenario.id.value, tick});
        for (const auto &[prospect, ppm] : scenario.brief.prospects)
            prospects.append({scenario.id.value, QString::fromLatin1(prospectInfo(prospect).id), ppm});
        writeIntake(intakes, scenario);
    }
    for (const RowWriter *writer : {&answers, &ticks, &prospects}) {
        if (!writer->result())
            return writer->result();
    }
    return intakes.result();
}

static void writeZone(RowWriter &rows, const Scenario &scenario, const Zone &zone)
{
    const ZonePolicy &policy = zone.policy;
    const std::optional<QString> tier = zone.tier ? std::optional(nameOf(*zone.tier)) : std::nullopt;
    const std::optional<std::int64_t> ratio =
        policy.vcpuPerCore ? std::optional(policy.vcpuPerCore->ppm) : std::nullopt;
    rows.append({scenario.id.value,
                 zone.id.value,
                 zone.name,
                 tier,
                 policy.tolerate,
                 policy.cpuTarget.ppm,
                 policy.memoryTarget.ppm,
                 policy.node.cpu,
                 policy.node.memory,
                 policy.podsPerNode,
                 policy.shareBareMetal,
                 policy.physicalCoresOnly,
                 ratio,
                 nameOf(policy.layers.hypervisor),
                 policy.layers.pinnedVcpus,
                 nameOf(policy.layers.reservation),
                 nameOf(policy.layers.distribution),
                 policy.layers.highlyAvailable,
                 policy.layers.sharedControlPlane,
                 policy.tenantsApart,
                 policy.systemsApart,
                 policy.mixedTypes,
                 policy.racks,
                 zone.site});
}

static Result<> writeZones(Connection &connection, const Project &project)
{
    RowWriter zones(connection, Table::Zone);
    for (const Scenario &scenario : project.scenarios) {
        for (const Zone &zone : scenario.zones)
            writeZone(zones, scenario, zone);
    }
    return zones.result();
}

static Result<> writeZoneBaselines(Connection &connection, const Project &project)
{
    RowWriter baselines(connection, Table::ZoneBaseline);
    for (const Scenario &scenario : project.scenarios) {
        for (const Zone &zone : scenario.zones) {
            for (const QString &baseline : zone.baselines) {
                const auto stock = zone.stock.find(baseline);
                const auto most = stock == zone.stock.end() ? std::nullopt : std::optional(stock->second);
                baselines.append({scenario.id.value, zone.id.value, baseline, most});
            }
        }
    }
    return baselines.result();
}

static Result<> writeZoneNodes(Connection &connection, const Project &project)
{
    RowWriter nodes(connection, Table::ZoneNode);
    for (const Scenario &scenario : project.scenarios) {
        for (const Zone &zone : scenario.zones) {
            for (const NodeShape &shape : zone.policy.otherNodes)
                nodes.append({scenario.id.value, zone.id.value, shape.cpu, shape.memory});
        }
    }
    return nodes.result();
}

static Result<> writeZoneLicences(Connection &connection, const Project &project)
{
    RowWriter licences(connection, Table::ZoneLicence);
    for (const Scenario &scenario : project.scenarios) {
        for (const Zone &zone : scenario.zones) {
            for (const QString &licence : zone.licences)
                licences.append({scenario.id.value, zone.id.value, licence});
        }
    }
    return licences.result();
}

static Result<> writeZoneParts(Connection &connection, const Project &project)
{
    RowWriter parts(connection, Table::ZonePart);
    for (const Scenario &scenario : project.scenarios) {
        for (const Zone &zone : scenario.zones) {
            for (const Part part : zone.policy.partsOff)
                parts.append({scenario.id.value, zone.id.value, partId(part), false});
            for (const Part part : zone.policy.partsOn)
                parts.append({scenario.id.value, zone.id.value, partId(part), true});
        }
    }
    return parts.result();
}

static void writeWorkload(RowWriter &rows, const Scenario &scenario, const Workload &w)
{
    rows.append({scenario.id.value,
                 w.id.value,
                 w.zone.value,
                 w.name,
                 w.kind,
                 w.image,
                 nameOf(w.os),
                 w.replicas.min,
                 w.replicas.usual,
                 w.replicas.max,
                 w.cpu.request,
                 w.cpu.limit,
                 nameOf(w.cpu.basis),
                 w.memory.request,
                 w.memory.limit,
                 nameOf(w.memory.basis),
                 w.disk,
                 w.gpus,
                 w.stateful,
                 w.perNode,
                 w.transient,
                 w.active,
                 w.onePerHost,
                 w.from.file,
                 w.from.line,
                 w.from.column,
                 w.note,
                 w.tenant,
                 w.isolated,
                 w.oneNumaNode,
                 nameOf(w.diskBasis)});
}

static Result<> writeWorkloads(Connection &connection, const Project &project)
{
    RowWriter workloads(connection, Table::Workload);
    for (const Scenario &scenario : project.scenarios) {
        for (const Workload &workload : scenario.workloads)
            writeWorkload(workloads, scenario, workload);
    }
    return workloads.result();
}

namespace {
/// The tables that hold what a workload has several of.
struct PartWriters
{
    explicit PartWriters(Connection &connection)
        : ports(connection, Table::WorkloadPort)
        , profiles(connection, Table::WorkloadProfile)
        , licences(connection, Table::WorkloadLicence)
        , throughputs(connection, Table::WorkloadThroughput)
        , habits(connection, Table::WorkloadHabit)
        , prospects(connection, Table::WorkloadProspect)
        , demands(connection, Table::WorkloadDemand)
        , volumes(connection, Table::Volume)
    {
    }

    void write(const Scenario &scenario, const Workload &workload)
    {
        for (const QString &port : workload.ports)
            ports.append({scenario.id.value, workload.id.value, port});
        for (const QString &profile : workload.profiles)
            profiles.append({scenario.id.value, workload.id.value, profile});
        for (const QString &licence : workload.licences)
            licences.append({scenario.id.value, workload.id.value, licence});
        const Throughput &asked = workload.throughput;
        if (asked != Throughput{})
            throughputs.append(
                {scenario.id.value, workload.id.value, asked.iops, asked.writes.ppm, asked.outside});
        const Habits &known = workload.habits;
        if (known != Habits{})
            habits.append({scenario.id.value, workload.id.value, known.ownKernel, known.unpackaged,
                           known.operated, known.releases});
        for (const auto &[prospect, ppm] : workload.prospects)
            prospects.append(
                {scenario.id.value, workload.id.value, QString::fromLatin1(prospectInfo(prospect).id), ppm});
        writeDemand(demands, scenario.id, workload);
        for (const Volume &volume : workload.volumes)
            volumes.append({scenario.id.value, workload.id.value, volume.name, volume.size});
    }
    [[nodiscard]] Result<> result() const
    {
        if (!ports.result())
            return ports.result();
        if (!licences.result())
            return licences.result();
        if (!throughputs.result())
            return throughputs.result();
        if (!habits.result())
            return habits.result();
        if (!prospects.result())
            return prospects.result();
        if (!demands.result())
            return demands.result();
        return profiles.result() ? volumes.result() : profiles.result();
    }

    RowWriter ports;
    RowWriter profiles;
    RowWriter licences;
    RowWriter throughputs;
    RowWriter habits;
    RowWriter prospects;
    RowWriter demands;
    RowWriter volumes;
};
} // namespace

static Result<> writePartsOfWorkloads(Connection &connection, const Project &project)
{
    PartWriters parts(connection);
    for (const Scenario &scenario : project.scenarios) {
        for (const Workload &workload : scenario.workloads)
            parts.write(scenario, workload);
    }
    return parts.result();
}

static Result<> writeLinks(Connection &connection, const Project &project)
{
    RowWriter links(connection, Table::Link);
    for (const Scenario &scenario : project.scenarios) {
        for (const Link &link : scenario.links)
            links.append({scenario.id.value, link.id.value, link.from.value, link.to.value, link.why,
                          link.bandwidth, link.protocol, link.port, nameOf(link.level), link.latencyMicros,
                          link.bothWays});
    }
    return links.result();
}

static Result<> writeScenarios(Connection &connection, const Project &project)
{
    RowWriter scenarios(connection, Table::Scenario);
    for (const Scenario &scenario : project.scenarios)
        scenarios.append({scenario.id.value, scenario.name, nameOf(scenario.profile)});
    if (!scenarios.result())
        return scenarios.result();
    for (const auto step :
         {&writeBriefs, &writeZones, &writeZoneBaselines, &writeZoneNodes, &writeZoneLicences,
          &writeZoneParts, &writeWorkloads, &writePartsOfWorkloads, &writeLinks}) {
        if (Result<> done = step(connection, project); !done)
            return done;
    }
    return {};
}

static Result<> writePrices(Connection &connection, const Catalogue &catalogue)
{
    RowWriter prices(connection, Table::BaselinePrice);
    RowWriter estimates(connection, Table::BaselineEstimate);
    for (const Baseline &b : catalogue.baselines) {
        if (b.price) {
            const Provenance &p = b.price->provenance;
            prices.append({b.id, b.price->month.minor, textOf(b.price->month.currency), b.price->once.minor,
                           textOf(b.price->once.currency), b.price->basis, p.source, p.date, p.estimate,
                           p.confidence, p.note, b.price->termMonths});
        }
        for (const QString &field : b.estimatedFields)
            estimates.append({b.id, field});
    }
    return prices.result() ? estimates.result() : prices.result();
}

static Result<> writeBaselines(Connection &connection, const Catalogue &catalogue)
{
    RowWriter baselines(connection, Table::Baseline);
    for (const Baseline &b : catalogue.baselines) {
        const Provenance &p = b.provenance;
        baselines.append({b.id,        b.provider,  b.model,      b.location,     b.cpuModel,
                          b.sockets,   b.cores,     b.threads,    b.numaNodes,    b.memory,
                          b.diskType,  b.diskCount, b.diskSize,   nameOf(b.raid), b.nic,
                          b.gpuModel,  b.gpus,      b.powerIdle,  b.powerMax,     p.source,
                          p.date,      p.estimate,  p.confidence, p.note,         nameOf(b.powerCurve),
                          b.powerBasis});
    }
    return baselines.result() ? writePrices(connection, catalogue) : baselines.result();
}

static Result<> writeFigures(Connection &connection, const Catalogue &catalogue)
{
    RowWriter constants(connection, Table::Constant);
    for (const auto &[id, c] : catalogue.constants) {
        const Provenance &p = c.provenance;
        constants.append({id, c.value, c.low, c.high, c.unit, c.basis, p.source, p.date, p.estimate,
                          p.confidence, p.note});
    }
    RowWriter licences(connection, Table::Licence);
    for (const Licence &l : catalogue.licences) {
        const Provenance &p = l.provenance;
        const auto minor = l.price ? std::optional(l.price->minor) : std::nullopt;
        const auto currency = l.price ? std::optional(textOf(l.price->currency)) : std::nullopt;
        licences.append({l.id,
                         l.vendor,
                         l.product,
                         l.edition,
                         l.category,
                         l.metric,
                         minor,
                         currency,
                         l.period,
                         l.minimumRule,
                         l.formula,
                         p.source,
                         p.date,
                         p.estimate,
                         p.confidence,
                         p.note,
                         nameOf(l.rule.unit),
                         l.rule.pack,
                         l.rule.processorMinimum,
                         l.rule.serverMinimum,
                         l.rule.orderMinimum,
                         l.rule.guests});
    }
    return constants.result() ? licences.result() : constants.result();
}

static Result<> writeTemplates(Connection &connection, const Catalogue &catalogue)
{
    RowWriter templates(connection, Table::Template);
    for (const Template &t : catalogue.templates) {
        const Provenance &p = t.provenance;
        templates.append({t.id, t.group, t.cpu, t.memory, t.disk, t.replicas, t.stateful, p.source, p.date,
                          p.estimate, p.confidence, p.note});
    }
    RowWriter images(connection, Table::TemplateImage);
    for (const Template &t : catalogue.templates) {
        for (const QString &image : t.images)
            images.append({t.id, image});
    }
    return templates.result() ? images.result() : templates.result();
}

/// Cells as a JSON array, of arrays for rows.
static QString asJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

static QString asJson(const std::vector<QStringList> &rows)
{
    QJsonArray array;
    for (const QStringList &row : rows)
        array.append(QJsonArray::fromStringList(row));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

static Result<> writeTables(Connection &connection, const Catalogue &catalogue)
{
    RowWriter tables(connection, Table::ReferenceTable);
    for (const auto &[id, t] : catalogue.tables) {
        const Provenance &p = t.provenance;
        tables.append({id, t.unit, t.meaning, asJson(t.columns), asJson(t.rows), p.source, p.date, p.estimate,
                       p.confidence, p.note});
    }
    return tables.result();
}

static Result<> writeOptions(Connection &connection, const Catalogue &catalogue)
{
    RowWriter options(connection, Table::ServerOption);
    for (const ServerOption &o : catalogue.options) {
        const Provenance &p = o.price.provenance;
        options.append({o.id, asJson(o.baselines), o.disks, o.memory, o.nic, o.most, o.price.month.minor,
                        textOf(o.price.month.currency), o.price.once.minor, textOf(o.price.once.currency),
                        o.price.basis, p.source, p.date, p.estimate, p.confidence, p.note,
                        o.price.termMonths});
    }
    return options.result();
}

static Result<> writeCatalogue(Connection &connection, const Catalogue &catalogue)
{
    RowWriter head(connection, Table::Catalogue);
    head.append({catalogue.version});
    if (!head.result())
        return head.result();
    if (Result<> done = writeBaselines(connection, catalogue); !done)
        return done;
    if (Result<> done = writeFigures(connection, catalogue); !done)
        return done;
    if (Result<> done = writeTemplates(connection, catalogue); !done)
        return done;
    const Result<> tables = writeTables(connection, catalogue);
    return tables ? writeOptions(connection, catalogue) : tables;
}

static Result<> writeAll(Connection &connection, const Project &project)
{
    if (Result<> done = writeHead(connection, project); !done)
        return done;
    if (Result<> done = writeScenarios(connection, project); !done)
        return done;
    if (Result<> done = writeLayouts(connection, project.layouts); !done)
        return done;
    if (Result<> done = writeBrand(connection, project.brand); !done)
        return done;
    if (Result<> done = writeHardware(connection, project); !done)
        return done;
    if (project.catalogue) {
        if (Result<> done = writeCatalogue(connection, *project.catalogue); !done)
            return done;
    }
    const Result<QByteArray> digest = digestOf(connection, kSchemaVersion);
    if (!digest)
        return tl::make_unexpected(digest.error());
    RowWriter digests(connection, Table::ContentDigest);
    digests.append({QStringLiteral("sha256"), *digest});
    return digests.result();
}

Result<> writeProject(Connection &connection, const Project &project)
{
    if (Result<> begun = connection.run("BEGIN"); !begun)
        return begun;
    if (Result<> done = writeAll(connection, project); !done)
        return done; // the database is in memory and given up
    return connection.run("COMMIT");
}

} // namespace grondplan::store
