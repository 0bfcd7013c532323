#include "core/store/content.h"
#include "core/store/hardwarerows.h"
#include "core/store/readcatalogue.h"
#include "core/store/rowreader.h"
#include "core/store/workloadrows.h"

#include <functional>
#include <map>
#include <utility>

namespace grondplan::store {

namespace {
/// An object of a scenario, as other tables refer to it.
using Key = std::pair<std::int64_t, std::int64_t>;

/// Reads a project table by table, in the order of Table, which is that of the digest.
class ProjectReader
{
public:
    explicit ProjectReader(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Project> read()
    {
        using My = ProjectReader;
        const auto steps = {&My::readMeta,
                            &My::readSections,
                            &My::readCosts,
                            &My::readScenarios,
                            &My::readAnswers,
                            &My::readTicks,
                            &My::readProspects,
                            &My::readIntakes,
                            &My::readZones,
                            &My::readBaselines,
                            &My::readNodes,
                            &My::readZoneLicences,
                            &My::readZoneParts,
                            &My::readWorkloads,
                            &My::readPorts,
                            &My::readProfiles,
                            &My::readWorkloadLicences,
                            &My::readThroughputs,
                            &My::readHabits,
                            &My::readWorkloadProspects,
                            &My::readDemands,
                            &My::readVolumes,
                            &My::readLinks};
        for (const auto step : steps) {
            if (Result<> done = (this->*step)(); !done)
                return tl::make_unexpected(done.error());
        }
        if (Result<> beside = readBeside(m_connection, m_digest, m_project); !beside)
            return tl::make_unexpected(beside.error());
        Result<std::shared_ptr<const Catalogue>> catalogue = readCatalogue(m_connection, m_digest);
        if (!catalogue)
            return tl::make_unexpected(catalogue.error());
        m_project.catalogue = std::move(*catalogue);
        if (Result<> whole = checkWhole(); !whole)
            return tl::make_unexpected(whole.error());
        return std::move(m_project);
    }

private:
    tl::unexpected<Error> damaged(const QString &what) const
    {
        return failure(ErrorCode::ProjectDamaged, m_connection.subject(), {what});
    }

    Result<> readMeta()
    {
        RowReader rows(m_connection, Table::Meta, m_digest);
        bool found = false;
        while (rows.next()) {
            found = true;
            rows.number();
            m_project.name = rows.text();
            m_project.customer = rows.text();
            if (!Currency::parse(rows.text(), m_project.currency))
                rows.refuse();
            const QString asOf = rows.text();
            m_project.asOf = QDate::fromString(asOf, Qt::ISODate);
            if (!m_project.asOf.isValid() && !asOf.isEmpty())
                rows.refuse();
            m_project.nextId = rows.number(kAnId);
            m_project.proposal.language = rows.text();
        }
        return rows.result() && !found ? Result<>(damaged(QStringLiteral("meta"))) : rows.result();
    }

    Result<> readSections()
    {
        RowReader rows(m_connection, Table::ProposalSection, m_digest);
        while (rows.next()) {
            rows.number();
            m_project.proposal.sections.append(rows.text());
        }
        return rows.result();
    }

    Result<> readCosts()
    {
        RowReader rows(m_connection, Table::CostSetting, m_digest);
        while (rows.next()) {
            rows.number();
            const CostFieldInfo *info = costFieldFromId(rows.text());
            const std::int64_t value = rows.number();
            if (!info || m_project.costs.value(info->field))
                rows.refuse();
            else
                m_project.costs.set(info->field, value);
        }
        return rows.result();
    }

    Result<> readScenarios()
    {
        RowReader rows(m_connection, Table::Scenario, m_digest);
        while (rows.next()) {
            Scenario scenario;
            rows.number();
            scenario.id = rows.id<ScenarioId>();
            scenario.name = rows.text();
            scenario.profile = rows.oneOf<Profile>();
            m_scenarios[scenario.id.value] = m_project.scenarios.size();
            m_project.scenarios.push_back(std::move(scenario));
        }
        return rows.result();
    }

    Scenario *scenarioOf(RowReader &rows, std::int64_t id)
    {
        const auto found = m_scenarios.find(id);
        if (found != m_scenarios.end())
            return &m_project.scenarios[found->second];
        rows.refuse();
        return nullptr;
    }

    Result<> readAnswers()
    {
        RowReader rows(m_connection, Table::ScenarioAnswer, m_digest);
        while (rows.next()) {
            rows.number();
            Scenario *scenario = scenarioOf(rows, rows.number());
            const std::optional<Question> question = questionFromId(rows.text());
            const std::int64_t value = rows.number();
            if (!scenario || !question || !scenario->brief.answers.emplace(*question, value).second)
                rows.refuse();
        }
        return rows.result();
    }

    Result<> readTicks()
    {
        RowReader rows(m_connection, Table::ScenarioTick, m_digest);
        while (rows.next()) {
            rows.number();
            Scenario *scenario = scenarioOf(rows, rows.number());
            if (!scenario || !scenario->brief.ticks.insert(rows.text()).second)
                rows.refuse();
        }
        return rows.result();
    }

    static void readProspect(RowReader &rows, bool ofWorkload, Prospects &prospects)
    {
        const std::optional<Prospect> prospect = prospectFromId(rows.text());
        const std::int64_t ppm = rows.number();
        if (!prospect || (ofWorkload && !prospectInfo(*prospect).ofWorkloads) ||
            !prospects.emplace(*prospect, ppm).second)
            rows.refuse();
    }
    Result<> readProspects()
    {
        RowReader rows(m_connection, Table::ScenarioProspect, m_digest);
        while (rows.next()) {
            rows.number();
            if (Scenario *scenario = scenarioOf(rows, rows.number()))
                readProspect(rows, false, scenario->brief.prospects);
        }
        return rows.result();
    }

    Result<> readIntakes()
    {
        RowReader rows(m_connection, Table::ScenarioIntake, m_digest);
        while (rows.next()) {
            rows.number();
            Scenario *scenario = scenarioOf(rows, rows.number());
            const std::optional<IntakeField> field = intakeFieldFromId(rows.text());
            const std::optional<QString> text = rows.maybeText();
            const std::optional<std::int64_t> number = rows.maybeNumber();
            if (!scenario || !field || intakeFieldInfo(*field).isText != text.has_value())
                rows.refuse();
            else if (text)
                scenario->brief.intake.set(*field, *text);
            else
                scenario->brief.intake.set(*field, number);
        }
        return rows.result();
    }

    static void readPolicy(RowReader &rows, ZonePolicy &policy)
    {
        policy.tolerate = rows.count();
        policy.cpuTarget = Ratio{rows.number()};
        policy.memoryTarget = Ratio{rows.number()};
        policy.node.cpu = rows.amount<MilliCpu>();
        policy.node.memory = rows.amount<Bytes>();
        policy.podsPerNode = rows.count();
        policy.shareBareMetal = rows.flag();
        policy.physicalCoresOnly = rows.flag();
        if (const std::optional<std::int64_t> ratio = rows.maybeNumber())
            policy.vcpuPerCore = Ratio{*ratio};
        policy.layers.hypervisor = rows.oneOf<Hypervisor>();
        policy.layers.pinnedVcpus = rows.flag();
        policy.layers.reservation = rows.oneOf<Reservation>();
        policy.layers.distribution = rows.oneOf<Distribution>();
        policy.layers.highlyAvailable = rows.flag();
        policy.layers.sharedControlPlane = rows.flag();
        policy.tenantsApart = rows.flag();
        policy.systemsApart = rows.flag();
        policy.mixedTypes = rows.flag();
        policy.racks = rows.count();
    }

    Result<> readZones()
    {
        RowReader rows(m_connection, Table::Zone, m_digest);
        while (rows.next()) {
            rows.number();
            Scenario *scenario = scenarioOf(rows, rows.number());
            Zone zone;
            zone.id = rows.id<ZoneId>();
            zone.name = rows.text();
            if (const std::optional<QString> tier = rows.maybeText()) {
                zone.tier = fromName<Tier>(*tier);
                if (!zone.tier)
                    rows.refuse();
            }
            readPolicy(rows, zone.policy);
            zone.site = rows.text();
            if (scenario) {
                m_zones[Key(scenario->id.value, zone.id.value)] =
                    Key(m_scenarios[scenario->id.value], scenario->zones.size());
                scenario->zones.push_back(std::move(zone));
            }
        }
        return rows.result();
    }

    Result<> readBaselines()
    {
        RowReader rows(m_connection, Table::ZoneBaseline, m_digest);
        while (rows.next()) {
            rows.number();
            const std::int64_t scenario = rows.number();
            const auto zone = m_zones.find(Key(scenario, rows.number()));
            const QString baseline = rows.text();
            const std::optional<std::int64_t> stock = rows.maybeNumber();
            if (zone == m_zones.end()) {
                rows.refuse();
                continue;
            }
            Zone &read = zoneAt(zone->second);
            read.baselines.append(baseline);
            if (stock)
                read.stock[baseline] = *stock;
        }
        return rows.result();
    }

    Result<> readNodes()
    {
        RowReader rows(m_connection, Table::ZoneNode, m_digest);
        while (rows.next()) {
            rows.number();
            const std::int64_t scenario = rows.number();
            const auto zone = m_zones.find(Key(scenario, rows.number()));
            NodeShape shape;
            shape.cpu = rows.amount<MilliCpu>();
            shape.memory = rows.amount<Bytes>();
            if (zone == m_zones.end())
                rows.refuse();
            else
                zoneAt(zone->second).policy.otherNodes.push_back(shape);
        }
        return rows.result();
    }

    Result<> readZoneLicences()
    {
        RowReader rows(m_connection, Table::ZoneLicence, m_digest);
        while (rows.next()) {
            rows.number();
            const std::int64_t scenario = rows.number();
            const auto zone = m_zones.find(Key(scenario, rows.number()));
            const QString licence = rows.text();
            if (zone == m_zones.end())
                rows.refuse();
            else
                scenarioAt(zone->second).zones[indexIn(zone->second)].licences.append(licence);
        }
        return rows.result();
    }

    Result<> readZoneParts()
    {
        RowReader rows(m_connection, Table::ZonePart, m_digest);
        while (rows.next()) {
            rows.number();
            const std::int64_t scenario = rows.number();
            const auto zone = m_zones.find(Key(scenario, rows.number()));
            const std::optional<Part> part = partFromId(rows.text());
            const bool isWanted = rows.flag();
            if (zone == m_zones.end() || !part) {
                rows.refuse();
                continue;
            }
            ZonePolicy &policy = zoneAt(zone->second).policy;
            if (!(isWanted ? policy.partsOn : policy.partsOff).insert(*part).second)
                rows.refuse();
        }
        return rows.result();
    }

    Result<> readWorkloads()
    {
        RowReader rows(m_connection, Table::Workload, m_digest);
        while (rows.next()) {
            rows.number();
            Scenario *scenario = scenarioOf(rows, rows.number());
            Workload workload = readWorkload(rows);
            if (scenario) {
                m_workloads[Key(scenario->id.value, workload.id.value)] =
                    Key(m_scenarios[scenario->id.value], scenario->workloads.size());
                scenario->workloads.push_back(std::move(workload));
            }
        }
        return rows.result();
    }

    /// Reads a table whose rows belong to a workload; `take` reads the rest of each.
    Result<> readPartsOfWorkloads(Table table, const std::function<void(RowReader &, Workload &)> &take)
    {
        RowReader rows(m_connection, table, m_digest);
        while (rows.next()) {
            rows.number();
            const std::int64_t scenario = rows.number();
            const auto workload = m_workloads.find(Key(scenario, rows.number()));
            if (workload == m_workloads.end())
                rows.refuse();
            else
                take(rows, scenarioAt(workload->second).workloads[indexIn(workload->second)]);
        }
        return rows.result();
    }

    Result<> readTexts(Table table, QStringList Workload::*list)
    {
        return readPartsOfWorkloads(
            table, [list](RowReader &rows, Workload &workload) { (workload.*list).append(rows.text()); });
    }
    Result<> readPorts() { return readTexts(Table::WorkloadPort, &Workload::ports); }
    Result<> readProfiles() { return readTexts(Table::WorkloadProfile, &Workload::profiles); }
    Result<> readWorkloadLicences() { return readTexts(Table::WorkloadLicence, &Workload::licences); }
    Result<> readThroughputs()
    {
        return readPartsOfWorkloads(Table::WorkloadThroughput, [](RowReader &rows, Workload &workload) {
            workload.throughput.iops = rows.number();
            workload.throughput.writes = Ratio{rows.number()};
            workload.throughput.outside = rows.amount<Megabits>();
        });
    }
    Result<> readDemands() { return readPartsOfWorkloads(Table::WorkloadDemand, readDemand); }
    Result<> readHabits()
    {
        return readPartsOfWorkloads(Table::WorkloadHabit, [](RowReader &rows, Workload &workload) {
            workload.habits.ownKernel = rows.flag();
            workload.habits.unpackaged = rows.flag();
            workload.habits.operated = rows.flag();
            workload.habits.releases = rows.maybeNumber();
        });
    }
    Result<> readWorkloadProspects()
    {
        return readPartsOfWorkloads(Table::WorkloadProspect, [](RowReader &rows, Workload &workload) {
            readProspect(rows, true, workload.prospects);
        });
    }
    Result<> readVolumes()
    {
        return readPartsOfWorkloads(Table::Volume, [](RowReader &rows, Workload &workload) {
            Volume volume;
            volume.name = rows.text();
            volume.size = rows.maybeAmount<Bytes>();
            workload.volumes.push_back(std::move(volume));
        });
    }

    Result<> readLinks()
    {
        RowReader rows(m_connection, Table::Link, m_digest);
        while (rows.next()) {
            rows.number();
            Scenario *scenario = scenarioOf(rows, rows.number());
            Link link;
            link.id = rows.id<LinkId>();
            link.from = rows.id<WorkloadId>();
            link.to = rows.id<WorkloadId>();
            link.why = rows.text();
            link.bandwidth = rows.maybeAmount<Megabits>();
            link.protocol = rows.text();
            if (const std::optional<std::int64_t> port = rows.maybeNumber(limits::kPort))
                link.port = static_cast<int>(*port);
            link.level = rows.oneOf<LinkLevel>();
            link.latencyMicros = rows.maybeNumber(limits::kLatencyMicros);
            link.bothWays = rows.flag();
            if (scenario)
                scenario->links.push_back(std::move(link));
        }
        return rows.result();
    }

    Result<> checkDigest()
    {
        Digest itself; // what it reads is no part of what is digested
        RowReader rows(m_connection, Table::ContentDigest, itself);
        QByteArray stored;
        while (rows.next()) {
            rows.number();
            if (rows.text() != QLatin1String("sha256"))
                rows.refuse();
            stored = rows.blob();
        }
        if (!rows.result())
            return rows.result();
        return stored == m_digest.result() ? Result<>() : Result<>(damaged(QStringLiteral("content digest")));
    }

    Result<> checkWhole()
    {
        if (Result<> same = checkDigest(); !same)
            return same;
        if (Result<> storable = checkStorable(m_project); !storable)
            return damaged(QString(storable.error().where + u' ' + storable.error().args.join(u' ')));
        return {};
    }

    Scenario &scenarioAt(Key place) { return m_project.scenarios[static_cast<std::size_t>(place.first)]; }
    Zone &zoneAt(Key place) { return scenarioAt(place).zones[indexIn(place)]; }
    static std::size_t indexIn(Key place) { return static_cast<std::size_t>(place.second); }

    Connection &m_connection;
    Digest m_digest;
    Project m_project;
    std::map<std::int64_t, std::size_t> m_scenarios;
    std::map<Key, Key> m_zones;     ///< index of the scenario, and within it
    std::map<Key, Key> m_workloads; ///< the same
};
} // namespace

Result<Project> readProject(Connection &connection)
{
    return ProjectReader(connection).read();
}

} // namespace grondplan::store
