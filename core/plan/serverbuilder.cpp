#include "core/plan/serverbuilder.h"

#include "core/plan/offer.h"
#include "core/plan/platformlist.h"
#include "core/plan/vmlicences.h"
#include "core/plan/weekplan.h"

#include <algorithm>

namespace grondplan {

namespace {

/// Numbers instances and node VMs while it lays hosts out.
class ServerBuilder
{
public:
    ServerBuilder(const ZoneJob &job, const QString &label)
        : m_job(job)
        , m_label(label)
        , m_platform(platformList(job))
        , m_next(classCount(job), 0)
    {
    }

    std::vector<PlannedServer> build(const ZoneOutcome &outcome)
    {
        std::vector<PlannedServer> servers;
        CoveredVms covered;
        for (const PlacedHost &host : outcome.hosts) {
            PlannedServer server;
            server.id = QStringLiteral("%1 %2").arg(m_label).arg(servers.size() + 1);
            server.zone = m_job.zone->id;
            const Baseline &baseline = *m_job.baselines[static_cast<std::size_t>(host.baseline)];
            server.baseline = baseline.id;
            server.rack = host.rack + 1;
            server.capacity = serverOffer(m_job, static_cast<std::size_t>(host.baseline));
            addShares(host.direct, -1, server);
            for (const Shares &node : host.nodes)
                addNode(node, outcome, server);
            if (host.ofPlatform)
                addAgents(-1, server);
            else if (!runsInNodeVms(m_job.tier))
                addEachHost(outcome, -1, server);
            for (const Instance &instance : server.instances) {
                if (instance.node < 0)
                    server.used += instance.size;
            }
            useBusiestHour(m_job, host.direct, server);
            server.licences = m_job.variants[static_cast<std::size_t>(host.baseline)].licences;
            server.options = m_job.variants[static_cast<std::size_t>(host.baseline)].options;
            addVmLicences(m_job, covered, server);
            servers.push_back(std::move(server));
        }
        return servers;
    }

private:
    [[nodiscard]] InstanceKind kind() const
    {
        if (isKubernetes(m_job.tier))
            return InstanceKind::Pod;
        if (m_job.tier == Tier::Vm)
            return InstanceKind::Vm;
        return m_job.tier == Tier::BareMetal ? InstanceKind::Server : InstanceKind::Process;
    }

    void addNode(const Shares &content, const ZoneOutcome &outcome, PlannedServer &server)
    {
        Instance node;
        node.replica = ++m_nodes;
        node.kind = InstanceKind::NodeVm;
        node.size = nodeVmSize(m_job, Reading::Likely);
        const int index = static_cast<int>(server.instances.size());
        server.instances.push_back(node);
        addShares(content, index, server);
        addEachHost(outcome, index, server);
        Resources inside;
        for (std::size_t i = static_cast<std::size_t>(index) + 1; i < server.instances.size(); ++i)
            inside += server.instances[i].size;
        server.instances[static_cast<std::size_t>(index)].size.disk = inside.disk;
        server.instances[static_cast<std::size_t>(index)].size.gpus = inside.gpus;
    }

    void addShares(const Shares &content, int node, PlannedServer &server)
    {
        for (const Share &share : content) {
            const auto itemClass = static_cast<std::size_t>(share.itemClass);
            const PlatformLoad *part = partOfClass(m_job, itemClass);
            for (std::int64_t i = 0; i < share.count; ++i) {
                if (part)
                    addPart(*part, itemClass, node, server);
                else
                    addInstance(*m_job.steady[itemClass], ++m_next[itemClass], node, server);
            }
        }
    }

    /// What runs once on every host or node VM.
    void addEachHost(const ZoneOutcome &outcome, int node, PlannedServer &server)
    {
        ++m_hosts;
        for (std::size_t i = 0; i < m_job.perNode.size(); ++i) {
            const auto &left = outcome.perNodeUnplaced;
            if (std::find(left.begin(), left.end(), static_cast<int>(i)) == left.end())
                addInstance(*m_job.perNode[i], m_hosts, node, server);
        }
        addAgents(node, server);
    }

    void addAgents(int node, PlannedServer &server)
    {
        const int part = platformIndex(m_platform, nodeAgentsPart());
        if (part < 0)
            return;
        Instance agents;
        agents.replica = ++m_agents;
        agents.kind = kind();
        agents.size = m_job.agents.likely;
        agents.node = node;
        agents.part = part;
        server.instances.push_back(agents);
    }

    void addPart(const PlatformLoad &load, std::size_t itemClass, int node, PlannedServer &server)
    {
        Instance part;
        part.replica = ++m_next[itemClass];
        part.kind = load.place == PartPlace::OwnVm       ? InstanceKind::NodeVm
                    : load.place == PartPlace::OwnServer ? InstanceKind::Server
                                                         : kind();
        part.size = classSize(m_job, itemClass, Reading::Likely);
        part.node = node;
        part.part = platformIndex(m_platform, load.id);
        server.instances.push_back(part);
    }

    void addInstance(const Workload &workload, std::int64_t replica, int node, PlannedServer &server)
    {
        Instance instance;
        instance.workload = workload.id;
        instance.replica = replica;
        instance.kind = kind();
        instance.size = instanceSize(m_job, workload, Reading::Likely);
        instance.node = node;
        server.instances.push_back(instance);
    }

    const ZoneJob &m_job;
    QString m_label;
    std::vector<PlatformPart> m_platform;
    std::vector<std::int64_t> m_next;
    std::int64_t m_nodes = 0;
    std::int64_t m_hosts = 0;
    std::int64_t m_agents = 0;
};

} // namespace

std::vector<PlannedServer> builtServers(const ZoneJob &job, const QString &label, const ZoneOutcome &outcome)
{
    return ServerBuilder(job, label).build(outcome);
}

} // namespace grondplan
