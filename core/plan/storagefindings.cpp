#include "core/plan/storagefindings.h"

#include "core/plan/builtserver.h"
#include "core/plan/figures.h"
#include "core/plan/offer.h"
#include "core/plan/storage.h"
#include "core/plan/zonefindings.h"

#include <algorithm>

namespace grondplan {

namespace {

/// One zone, and what was planned for it.
class StorageCheck
{
public:
    StorageCheck(const Catalogue &catalogue, const Scenario &scenario, const Zone &zone,
                 const ZonePlan &planned, Plan &plan)
        : m_catalogue(catalogue)
        , m_scenario(scenario)
        , m_zone(zone)
        , m_planned(planned)
        , m_choice(zone.policy.storage)
        , m_plan(plan)
    {
    }

    void addAll()
    {
        addMemory();
        if (m_planned.servers.likely == 0)
            return;
        addBoot();
        if (m_choice.kind == StorageKind::Longhorn && !isKubernetes(m_planned.tier))
            say(Severity::Error, "longhorn-without-kubernetes");
        if (!m_planned.storage)
            return;
        addServers();
        addCopies();
        addRoom();
        addNodes();
        addNetwork();
    }

private:
    void say(Severity severity, const char *code, const QStringList &args = {})
    {
        m_plan.findings.push_back(about(m_zone, severity, code, args));
    }

    void addMemory()
    {
        if (!isMemoryOvercommitted(m_planned.tier, m_zone.policy)) {
            if (const auto &promised = m_zone.policy.memory.overcommit; promised && promised->ppm > kPpm)
                say(Severity::Warning, "memory-overcommit-unused",
                    {amountArgument(QStringLiteral("times"), promised->ppm)});
            return;
        }
        const Ratio ratio = *m_zone.policy.memory.overcommit;
        if (ratio.ppm <= kPpm)
            return;
        const QString times = amountArgument(QStringLiteral("times"), ratio.ppm);
        if (m_zone.policy.memory.ballooning)
            say(Severity::Note, "memory-overcommitted", {times});
        else
            say(Severity::Warning, "memory-without-ballooning", {times});
    }

    /// A pair for the operating system of servers that have no more disks than that, while data asks for
    /// some.
    void addBoot()
    {
        if (m_choice.boot != BootDisks::OwnPair)
            return;
        const bool keepsData = std::any_of(
            m_scenario.workloads.begin(), m_scenario.workloads.end(), [this](const Workload &workload) {
                return workload.zone == m_zone.id && workload.active && workload.disk.count() > 0;
            });
        for (const PlannedServer &server : m_plan.servers) {
            const std::optional<Baseline> built = builtServer(m_catalogue, server);
            if (server.zone != m_zone.id || !built)
                continue;
            const bool hasPair = built->diskCount >= 2;
            const Baseline data = withDataDisks(m_planned.tier, m_choice, *built);
            if (hasPair && (!keepsData || usableDisk(data).count() > 0))
                continue;
            say(Severity::Error, "no-disks-for-data", {built->model});
            return;
        }
    }

    void addServers()
    {
        constexpr std::int64_t kMonitors = 3;
        const std::int64_t servers = m_planned.storage->servers;
        if (m_choice.kind == StorageKind::Ceph && servers < kMonitors)
            say(Severity::Error, "ceph-too-few-servers", {QString::number(servers)});
        else if (servers < m_choice.pieces())
            say(Severity::Error, "fewer-servers-than-copies",
                {QString::number(servers), QString::number(m_choice.pieces())});
        else if (m_zone.policy.tolerate > 0 && servers - m_zone.policy.tolerate < m_choice.pieces())
            say(Severity::Warning, "pool-cannot-heal",
                {QString::number(servers), QString::number(m_choice.pieces())});
    }

    void addCopies()
    {
        if (m_choice.isErasureCoded() && m_choice.codingChunks < 2) {
            say(Severity::Warning, "few-chunks", {QString::number(m_choice.codingChunks)});
            return;
        }
        const int few = m_choice.kind == StorageKind::Ceph ? 2 : 1; // Longhorn's own advice allows two
        if (!m_choice.isErasureCoded() && m_choice.copies <= few)
            say(Severity::Warning, "few-copies", {QString::number(m_choice.copies)});
    }

    void addRoom()
    {
        const StoragePool &pool = *m_planned.storage;
        const Bytes room = pool.afterFailure ? std::min(pool.usable, *pool.afterFailure) : pool.usable;
        if (pool.used > room)
            say(Severity::Error, "pool-too-small",
                {amountArgument(QStringLiteral("disk"), pool.used.count()),
                 amountArgument(QStringLiteral("disk"), room.count())});
    }

    void addNodes()
    {
        if (m_choice.kind != StorageKind::Longhorn || !runsInNodeVms(m_planned.tier))
            return;
        Figures figures(m_catalogue);
        const MilliCpu cpu(figures.millicpu("longhorn.min_node_cpu", Reading::Likely).roundedUp());
        const Bytes memory(figures.bytes("longhorn.min_node_mem", Reading::Likely).roundedUp());
        if (m_planned.node.cpu < cpu || m_planned.node.memory < memory)
            say(Severity::Warning, "longhorn-small-nodes",
                {QString::number(cpu.count() / 1000), QString::number(memory.count() / kGibi)});
    }

    void addNetwork()
    {
        Figures figures(m_catalogue);
        constexpr std::int64_t kGigabit = 1000;
        const std::int64_t least =
            figures.count("longhorn.network", Reading::Likely) * kGigabit; // Ceph asks for the same
        for (const PlannedServer &server : m_plan.servers) {
            const std::optional<Baseline> built = builtServer(m_catalogue, server);
            if (server.zone != m_zone.id || !built || built->nic.count() >= least)
                continue;
            say(Severity::Warning, "pool-on-slow-network", {built->model});
            return;
        }
    }

    const Catalogue &m_catalogue;
    const Scenario &m_scenario;
    const Zone &m_zone;
    const ZonePlan &m_planned;
    const StorageChoice &m_choice;
    Plan &m_plan;
};

} // namespace

void addStorageFindings(const Catalogue &catalogue, const Scenario &scenario, const Zone &zone,
                        const ZonePlan &planned, Plan &plan)
{
    StorageCheck(catalogue, scenario, zone, planned, plan).addAll();
}

} // namespace grondplan
