#include "core/plan/parts.h"

#include "core/plan/controlplane.h"
#include "core/plan/figures.h"
#include "core/plan/reserves.h"
#include "core/plan/stepsum.h"
#include "core/platform/platform.h"

#include <algorithm>

namespace grondplan {

namespace {

/// Works the size of one part out for one reading.
class PartSizer
{
public:
    PartSizer(const Catalogue &catalogue, const PlatformOf &platform, Reading reading)
        : m_catalogue(catalogue)
        , m_platform(platform)
        , m_reading(reading)
        , m_figures(catalogue)
        , m_cpu("part.cpu", Unit::Millicpu)
        , m_memory("part.memory", Unit::ByteCount)
    {
    }

    Result<PartSteps> of(const QString &part)
    {
        if (part == QLatin1String("control-plane"))
            return controlPlane(m_platform.cluster.nodes, "nodes", Unit::None);
        if (part == QLatin1String("host-control-plane"))
            return controlPlane(m_platform.cluster.servers, "servers", Unit::Servers);
        if (part == QLatin1String("dns"))
            nameService();
        else if (part == QLatin1String("metrics"))
            metrics();
        else if (part == QLatin1String("ingress") || part == QLatin1String("reverse-proxy"))
            fixed("ingress.cpu", "ingress.mem");
        else if (part == QLatin1String("backup"))
            fixed("velero.cpu_request", "velero.mem_request");
        else if (part == QLatin1String("load-balancer"))
            fixed("lb.cpu", "lb.mem");
        else if (part == QLatin1String("registry"))
            fixed("registry.cpu", "registry.mem");
        else if (part == QLatin1String("secrets-policy"))
            fixed("secrets.cpu", "secrets.mem");
        else if (part == QLatin1String("gitops"))
            fixed("gitops.cpu", "gitops.mem");
        else
            monitoring();
        return steps();
    }

private:
    Result<PartSteps> steps()
    {
        Result<Step> cpu = m_cpu.step(m_figures);
        Result<Step> memory = m_memory.step(m_figures);
        if (!cpu || !memory)
            return tl::unexpected<Error>(cpu ? memory.error() : cpu.error());
        return PartSteps{std::move(*cpu), std::move(*memory)};
    }

    Fraction addCpu(const char *id, std::int64_t times = 1)
    {
        const Fraction one = m_figures.millicpu(id, m_reading);
        if (const Constant *constant = m_figures.constant(id))
            m_cpu.constant(quoted(*constant, one.roundedUp(), Unit::Millicpu));
        m_cpu.add(one.times(times, 1));
        return one;
    }
    /// `per` things share `one` of what the constant says.
    void addMemory(const char *id, std::int64_t times = 1, std::int64_t per = 1)
    {
        const Fraction one = m_figures.bytes(id, m_reading);
        if (const Constant *constant = m_figures.constant(id))
            m_memory.constant(quoted(*constant, one.roundedUp(), Unit::ByteCount));
        m_memory.add(one.times(times, per));
    }

    void fixed(const char *cpu, const char *memory)
    {
        m_cpu.formula("request");
        addCpu(cpu);
        m_memory.formula("request");
        addMemory(memory);
    }

    [[nodiscard]] std::int64_t allNodes() const
    {
        const bool dedicated = !m_platform.policy.layers.sharedControlPlane;
        const Result<std::int64_t> own = controlPlaneNodes(m_catalogue, m_platform.policy);
        return m_platform.cluster.nodes + (dedicated && own ? *own : 0);
    }

    std::int64_t pods()
    {
        const std::int64_t agents = m_figures.count("k8s.daemonset_pods", m_reading);
        return m_platform.replicas + m_platform.cluster.nodes * (m_platform.perNode + agents);
    }

    void nameService()
    {
        const std::int64_t pods = this->pods();
        m_cpu.formula("request");
        addCpu("coredns.cpu");
        m_memory.formula("base + per-thousand * (pods + services) / 1000")
            .input("pods", pods, Unit::Pods)
            .input("services", m_platform.workloads, Unit::None);
        addMemory("coredns.mem_base");
        addMemory("coredns.mem_per_thousand", pods + m_platform.workloads, 1000);
    }

    void metrics()
    {
        const std::int64_t nodes = allNodes();
        m_cpu.formula("nodes * per-node").input("nodes", nodes, Unit::None);
        addCpu("metrics_server.cpu_per_node", nodes);
        m_memory.formula("nodes * per-node").input("nodes", nodes, Unit::None);
        addMemory("metrics_server.mem_per_node", nodes);
    }

    /// A small set is estimated as a whole; in a large cluster its series ask for more memory than that.
    void monitoring()
    {
        m_cpu.formula("small");
        addCpu("monitoring.small.cpu");
        const Fraction small = m_figures.bytes("monitoring.small.mem", m_reading);
        const Fraction perSeries = m_figures.bytes("prom.mem_per_series", m_reading);
        const std::int64_t series = this->series();
        const Fraction large = perSeries.times(series, m_platform.monitors);
        m_memory.formula("max(small, series * per-series / monitors)")
            .input("series", series, Unit::None)
            .input("monitors", m_platform.monitors, Unit::None);
        m_memory.set(large.roundedUp() > small.roundedUp() ? large : small);
        quote(m_memory, "monitoring.small.mem", small);
        quote(m_memory, "prom.mem_per_series", perSeries);
    }

    void quote(StepSum &sum, const char *id, const Fraction &value)
    {
        if (const Constant *constant = m_figures.constant(id))
            sum.constant(quoted(*constant, value.roundedUp(), Unit::ByteCount));
    }

    std::int64_t series()
    {
        if (!isKubernetes(m_platform.tier))
            return 0;
        return allNodes() * m_figures.count("prom.series_per_node", m_reading) +
               pods() * m_figures.count("prom.series_per_pod", m_reading);
    }

    Result<PartSteps> controlPlane(std::int64_t nodes, const char *counted, Unit unit)
    {
        const Result<ControlPlaneSize> size =
            controlPlaneSize(m_catalogue, m_platform.policy.layers.distribution, nodes);
        if (!size)
            return tl::unexpected<Error>(size.error());
        const auto describe = [&](StepSum &sum, std::int64_t amount, Unit of) {
            sum.formula(nodes == 0 ? "0" : "published(nodes)").input(counted, nodes, unit);
            sum.add(Fraction(amount));
            if (size->table)
                sum.constant(quoted(*size->table, amount, of));
        };
        describe(m_cpu, size->cpu.count(), Unit::Millicpu);
        describe(m_memory, size->memory.count(), Unit::ByteCount);
        return steps();
    }

    const Catalogue &m_catalogue;
    const PlatformOf &m_platform;
    Reading m_reading;
    Figures m_figures;
    StepSum m_cpu;
    StepSum m_memory;
};

bool isBeyondTable(const Catalogue &catalogue, const PlatformOf &platform, const QString &part)
{
    if (part != QLatin1String("control-plane"))
        return false;
    const auto size =
        controlPlaneSize(catalogue, platform.policy.layers.distribution, platform.cluster.nodes);
    return size && size->beyondTable;
}

/// Which parts there are, without their sizes.
std::vector<PlatformLoad> unsized(const Catalogue &catalogue, const PlatformOf &platform, Figures &figures)
{
    std::vector<PlatformLoad> loads;
    const auto add = [&](const char *id, std::int64_t copies, PartPlace place = PartPlace::Inside,
                         bool onePerHost = false) {
        const std::optional<Part> part = partFromId(QString::fromLatin1(id));
        if (part && isSwitchable(*part) && platform.policy.partsOff.contains(*part))
            return;
        const bool isVm =
            place == PartPlace::OwnVm || (platform.tier == Tier::Vm && part == Part::LoadBalancer);
        loads.push_back({QString::fromLatin1(id), copies, place, onePerHost, {}, {}, {}, isVm, false});
    };
    const LayerChoice &layers = platform.policy.layers;
    const std::int64_t members = controlPlaneNodes(catalogue, platform.policy).value_or(1);
    if (hasVmLayer(platform.tier) && layers.hypervisor == Hypervisor::KubeVirt)
        add("host-control-plane", members, PartPlace::OnServer, true);
    if (platform.tier == Tier::Vm && platform.balances)
        add("load-balancer", figures.count("lb.replicas", Reading::Likely), PartPlace::OnServer);
    if (isKubernetes(platform.tier)) {
        const PartPlace own = platform.tier == Tier::Kubernetes ? PartPlace::OwnServer : PartPlace::OwnVm;
        const PartPlace place = layers.sharedControlPlane ? PartPlace::Inside : own;
        add("control-plane", members, place, true);
        add("dns", figures.count("coredns.replicas", Reading::Likely));
        add("metrics", 1);
        add("load-balancer", figures.count("lb.replicas", Reading::Likely));
        add("ingress", figures.count("ingress.replicas", Reading::Likely));
        add("registry", 1);
        add("monitoring", platform.monitors);
        add("secrets-policy", 1);
        add("gitops", 1);
        add("backup", 1);
    } else if (hasContainerLayer(platform.tier)) {
        add("reverse-proxy", figures.count("ingress.replicas", Reading::Likely));
        add("logs-metrics", 1);
    }
    return loads;
}

} // namespace

Result<PartSteps> partSteps(const Catalogue &catalogue, const PlatformOf &platform, const QString &part,
                            Reading reading)
{
    return PartSizer(catalogue, platform, reading).of(part);
}

Result<std::int64_t> monitorsFor(const Catalogue &catalogue, const PlatformOf &platform)
{
    PlatformOf alone = platform;
    alone.monitors = 1;
    const Result<PartSteps> all = partSteps(catalogue, alone, QStringLiteral("monitoring"), Reading::Likely);
    if (!all)
        return tl::unexpected<Error>(all.error());
    Figures figures(catalogue);
    const std::int64_t small = figures.bytes("monitoring.small.mem", Reading::Likely).roundedUp();
    if (small <= 0)
        return failure(ErrorCode::CatalogueDamaged, QStringLiteral("monitoring.small.mem"));
    return std::max<std::int64_t>((all->memory.result + small - 1) / small, 1);
}

Result<std::vector<PlatformLoad>> platformLoads(const Catalogue &catalogue, const PlatformOf &platform)
{
    Figures figures(catalogue);
    std::vector<PlatformLoad> loads = unsized(catalogue, platform, figures);
    if (const Result<std::int64_t> members = controlPlaneNodes(catalogue, platform.policy); !members)
        return tl::unexpected<Error>(members.error());
    if (const Result<> whole = figures.result(); !whole)
        return tl::unexpected<Error>(whole.error());
    for (PlatformLoad &load : loads) {
        load.beyondTable = isBeyondTable(catalogue, platform, load.id);
        for (const Reading reading : kReadings) {
            const Result<PartSteps> steps = partSteps(catalogue, platform, load.id, reading);
            if (!steps)
                return tl::unexpected<Error>(steps.error());
            if (!steps->cpu.constants.empty())
                load.cpuConstant = steps->cpu.constants.front().id;
            if (!steps->memory.constants.empty())
                load.memoryConstant = steps->memory.constants.front().id;
            valueOf(load.each, reading) = {MilliCpu(steps->cpu.result), Bytes(steps->memory.result), Bytes(0),
                                           0};
        }
    }
    return loads;
}

} // namespace grondplan
