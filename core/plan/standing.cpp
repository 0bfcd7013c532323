#include "core/plan/standing.h"

#include "core/plan/offer.h"
#include "core/plan/platformlist.h"

#include <cstring>
#include <numeric>

namespace grondplan {

std::int64_t Standing::allServers() const
{
    return std::accumulate(servers.begin(), servers.end(), std::int64_t{0});
}

Standing standingOf(const ZoneJob &job, const ZoneOutcome &outcome)
{
    Standing standing;
    standing.nodeVms = outcome.nodeVms();
    standing.cluster = outcome.sizedFor;
    standing.servers.resize(job.baselines.size(), 0);
    standing.copies.resize(job.loads.size(), 0);
    const auto count = [&](const Shares &shares) {
        for (const Share &share : shares) {
            const auto itemClass = static_cast<std::size_t>(share.itemClass);
            if (itemClass >= job.steady.size())
                standing.copies[itemClass - job.steady.size()] += share.count;
        }
    };
    for (const PlacedHost &host : outcome.hosts) {
        ++standing.servers[static_cast<std::size_t>(host.baseline)];
        count(host.direct);
        for (const Shares &node : host.nodes)
            count(node);
    }
    return standing;
}

Standing standingOf(const ZoneJob &job, const ZonePlan &plan, Reading reading)
{
    Standing standing;
    standing.nodeVms = valueOf(plan.nodeVms, reading);
    standing.cluster = valueOf(plan.cluster, reading);
    const Baseline *before = nullptr; // one stands several times where its licences make types of it
    for (std::size_t i = 0; i < job.baselines.size(); ++i) {
        const Baseline *baseline = job.baselines[i];
        standing.servers.push_back(0);
        if (baseline == before)
            continue;
        before = baseline;
        for (const TypeCount &type : plan.types) {
            if (type.baseline == baseline->id && type.options == job.variants[i].options)
                standing.servers.back() = valueOf(type.servers, reading);
        }
    }
    for (const PlatformLoad &load : job.loads) {
        const int index = platformIndex(plan.platform, load.id);
        standing.copies.push_back(index < 0 ? 0 : plan.platform[static_cast<std::size_t>(index)].copies);
    }
    return standing;
}

static Resources cpuAndMemory(const Resources &one, std::int64_t times)
{
    return {one.cpu * times, one.memory * times, Bytes(0), 0};
}

static Resources difference(const Resources &with, const Resources &without, std::int64_t times)
{
    return cpuAndMemory({with.cpu - without.cpu, with.memory - without.memory, Bytes(0), 0}, times);
}

Resources keptByServer(const ZoneJob &job, std::size_t baseline, Reading reading)
{
    return difference(offerOf(*job.baselines[baseline], job.tier, job.zone->policy),
                      serverOffer(job, baseline, reading), 1);
}

bool isKeptByServers(const ZoneJob &job, const char *layer)
{
    if (std::strcmp(layer, "host-reserve") == 0)
        return true;
    return std::strcmp(layer, "node-reserve") == 0 && !runsInNodeVms(job.tier);
}

static bool isControlPlane(const PlatformLoad &load)
{
    return load.id.endsWith(QLatin1String("control-plane"));
}

bool isVmAmongWorkloads(const PlatformLoad &load)
{
    return load.isVm && load.place == PartPlace::OnServer;
}

static Resources takenByParts(const ZoneJob &job, const Standing &standing, bool controlPlane,
                              Reading reading)
{
    Resources sum;
    for (std::size_t i = 0; i < job.loads.size(); ++i) {
        const PlatformLoad &load = job.loads[i];
        if (isControlPlane(load) == controlPlane)
            sum += cpuAndMemory(isVmAmongWorkloads(load) ? classSize(job, job.steady.size() + i, reading)
                                                         : valueOf(load.each, reading),
                                standing.copies[i]);
    }
    return sum;
}

/// Node VMs, and parts of the platform in VMs of their own.
static Resources takenByVms(const ZoneJob &job, const Standing &standing, Reading reading)
{
    const NodeShape &shape = job.node;
    Resources sum =
        difference(nodeVmSize(job, reading), {shape.cpu, shape.memory, Bytes(0), 0}, standing.nodeVms);
    for (std::size_t i = 0; i < job.loads.size(); ++i)
        sum += difference(classSize(job, job.steady.size() + i, reading), valueOf(job.loads[i].each, reading),
                          standing.copies[i]);
    return sum;
}

static Resources takenByReserves(const ZoneJob &job, const Standing &standing, Reading reading)
{
    Resources sum;
    for (std::size_t i = 0; i < job.baselines.size(); ++i)
        sum += cpuAndMemory(keptByServer(job, i, reading), standing.servers[i]);
    return sum;
}

Resources takenBy(const char *layer, const ZoneJob &job, const Standing &standing, Reading reading)
{
    const auto is = [layer](const char *other) { return std::strcmp(layer, other) == 0; };
    const bool nodes = runsInNodeVms(job.tier);
    if (is("control-plane") || is("platform"))
        return takenByParts(job, standing, is("control-plane"), reading);
    if (is("node-agents"))
        return cpuAndMemory(valueOf(job.agents, reading), nodes ? standing.nodeVms : standing.allServers());
    if (is("vm"))
        return nodes ? takenByVms(job, standing, reading) : Resources{};
    if (is("node-reserve") && nodes)
        return cpuAndMemory(valueOf(job.nodeReserve, reading), standing.nodeVms);
    const bool onNodes = job.tier == Tier::Kubernetes;
    return is(onNodes ? "node-reserve" : "host-reserve") ? takenByReserves(job, standing, reading)
                                                         : Resources{};
}

/// That of the part which asks for most.
static QString constantOfParts(const ZoneJob &job, bool controlPlane, bool cpu)
{
    QString constant;
    std::int64_t most = -1;
    for (const PlatformLoad &load : job.loads) {
        const std::int64_t amount = cpu ? load.each.likely.cpu.count() : load.each.likely.memory.count();
        if (isControlPlane(load) == controlPlane && amount * load.copies > most) {
            most = amount * load.copies;
            constant = cpu ? load.cpuConstant : load.memoryConstant;
        }
    }
    return constant;
}

QString standingConstant(const ZoneJob &job, const char *layer, bool cpu)
{
    const auto is = [layer](const char *other) { return std::strcmp(layer, other) == 0; };
    if (is("control-plane") || is("platform"))
        return constantOfParts(job, is("control-plane"), cpu);
    if (is("node-agents"))
        return cpu ? QStringLiteral("k8s.daemonset_cpu") : QStringLiteral("k8s.daemonset_mem");
    if (is("vm")) {
        const Layer &vm = job.layers.back();
        if (cpu)
            return vm.constant ? vm.constant->id : QString();
        return vm.rule && !vm.rule->constants.empty() ? vm.rule->constants.front()->id : QString();
    }
    const Sources &sources =
        is("node-reserve") && runsInNodeVms(job.tier) ? job.nodeSources : job.serverSources;
    return cpu ? sources.cpu : sources.memory;
}

} // namespace grondplan
