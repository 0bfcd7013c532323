#include "core/plan/serverbuilder.h"

#include "core/plan/offer.h"
#include "core/plan/vmlicences.h"

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
        , m_next(job.steady.size(), 0)
    {
    }

    std::vector<PlannedServer> build(const ZoneOutcome &outcome)
    {
        std::vector<PlannedServer> servers;
        for (const PlacedHost &host : outcome.hosts) {
            PlannedServer server;
            server.id = QStringLiteral("%1 %2").arg(m_label).arg(servers.size() + 1);
            server.zone = m_job.zone->id;
            const Baseline &baseline = *m_job.baselines[static_cast<std::size_t>(host.baseline)];
            server.baseline = baseline.id;
            server.rack = host.rack + 1;
            server.capacity = offerOf(baseline, m_job.tier, m_job.zone->policy);
            if (runsInNodeVms(m_job.tier)) {
                for (const Shares &node : host.nodes)
                    addNode(node, outcome, server);
            } else {
                addContent(host.direct, outcome, -1, server);
            }
            for (const Instance &instance : server.instances) {
                if (instance.node < 0)
                    server.used += instance.size;
            }
            server.licences = m_job.variants[static_cast<std::size_t>(host.baseline)].licences;
            addVmLicences(m_job, server);
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
        addContent(content, outcome, index, server);
        Resources inside;
        for (std::size_t i = static_cast<std::size_t>(index) + 1; i < server.instances.size(); ++i)
            inside += server.instances[i].size;
        server.instances[static_cast<std::size_t>(index)].size.disk = inside.disk;
        server.instances[static_cast<std::size_t>(index)].size.gpus = inside.gpus;
    }

    void addContent(const Shares &content, const ZoneOutcome &outcome, int node, PlannedServer &server)
    {
        for (const Share &share : content) {
            const auto itemClass = static_cast<std::size_t>(share.itemClass);
            const Workload &workload = *m_job.steady[itemClass];
            for (std::int64_t i = 0; i < share.count; ++i)
                addInstance(workload, ++m_next[itemClass], node, server);
        }
        ++m_hosts;
        for (std::size_t i = 0; i < m_job.perNode.size(); ++i) {
            const auto &left = outcome.perNodeUnplaced;
            if (std::find(left.begin(), left.end(), static_cast<int>(i)) == left.end())
                addInstance(*m_job.perNode[i], m_hosts, node, server);
        }
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
    std::vector<std::int64_t> m_next;
    std::int64_t m_nodes = 0;
    std::int64_t m_hosts = 0;
};

} // namespace

std::vector<PlannedServer> builtServers(const ZoneJob &job, const QString &label, const ZoneOutcome &outcome)
{
    return ServerBuilder(job, label).build(outcome);
}

} // namespace grondplan
