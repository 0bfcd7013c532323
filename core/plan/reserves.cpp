#include "core/plan/reserves.h"

#include "core/plan/figures.h"
#include "core/plan/hypervisor.h"
#include "core/plan/stepsum.h"

#include <array>

namespace grondplan {

namespace {

Step nothing(const char *what, Unit unit)
{
    Step step;
    step.what = QString::fromLatin1(what);
    step.formula = QStringLiteral("0");
    step.unit = unit;
    return step;
}

/// The sum of amounts of memory from the catalogue, as one step.
Result<Step> memoryOf(const Catalogue &catalogue, const std::vector<const char *> &ids, const char *formula,
                      Reading reading)
{
    Figures figures(catalogue);
    StepSum sum("host.memory", Unit::ByteCount);
    sum.formula(formula);
    for (const char *id : ids) {
        const Fraction amount = figures.bytes(id, reading);
        sum.add(amount);
        if (const Constant *constant = figures.constant(id))
            sum.constant(quoted(*constant, amount.roundedUp(), Unit::ByteCount));
    }
    return sum.step(figures);
}

/// Collects parts; remembers the first mistake.
class Reserving
{
public:
    void add(const char *layer, Result<Step> cpu, Result<Step> memory)
    {
        if (!cpu || !memory) {
            if (m_result)
                m_result = tl::unexpected<Error>(cpu ? memory.error() : cpu.error());
            return;
        }
        m_parts.push_back({QString::fromLatin1(layer), std::move(*cpu), std::move(*memory)});
    }

    void addMemory(const Catalogue &catalogue, const char *layer, const std::vector<const char *> &ids,
                   const char *formula, Reading reading)
    {
        add(layer, nothing("host.cpu", Unit::Millicpu), memoryOf(catalogue, ids, formula, reading));
    }

    /// What a Kubernetes node keeps: its reservation, and below it the memory at which it evicts.
    void addNode(const Catalogue &catalogue, Reservation reservation, const NodeSize &node, Reading reading)
    {
        add("node-reserve", reservedCpu(catalogue, reservation, node),
            reservedMemory(catalogue, reservation, node, reading));
        add("node-reserve", nothing("reserve.cpu", Unit::Millicpu), evictionThreshold(catalogue));
    }

    Result<Reserve> result()
    {
        if (!m_result)
            return tl::unexpected<Error>(m_result.error());
        return std::move(m_parts);
    }

private:
    Reserve m_parts;
    Result<> m_result;
};

const char *guestOs(bool windows)
{
    return windows ? "vm.guest_os_memory_windows" : "vm.guest_os_memory_linux";
}

} // namespace

Result<Reserve> serverReserve(const Catalogue &catalogue, const ReserveOf &zone, const NodeSize &server,
                              Reading reading)
{
    Reserving reserving;
    const LayerChoice &layers = zone.policy.layers;
    switch (zone.tier) {
    case Tier::BareMetal:
        if (zone.policy.shareBareMetal)
            reserving.addMemory(catalogue, "host-reserve", {guestOs(zone.windows)}, "operating-system",
                                reading);
        break;
    case Tier::Container:
        reserving.addMemory(catalogue, "host-reserve", {"container.os_memory", "docker.daemon_memory"},
                            "operating-system + daemon", reading);
        break;
    case Tier::Kubernetes:
        reserving.addNode(catalogue, layers.reservation, server, reading);
        break;
    case Tier::Vm:
    case Tier::ContainerVm:
    case Tier::KubernetesVm:
        reserving.add("host-reserve", hostCpu(catalogue, layers.hypervisor, reading),
                      hostMemory(catalogue, layers.hypervisor, reading));
        if (layers.hypervisor == Hypervisor::KubeVirt)
            reserving.addNode(catalogue, layers.reservation, server, reading);
        break;
    }
    return reserving.result();
}

Result<Reserve> nodeVmReserve(const Catalogue &catalogue, const ReserveOf &zone, Reading reading)
{
    Reserving reserving;
    const NodeShape &shape = zone.policy.node;
    if (zone.tier == Tier::ContainerVm)
        reserving.addMemory(catalogue, "node-reserve", {guestOs(false), "docker.daemon_memory"},
                            "operating-system + daemon", reading);
    if (zone.tier == Tier::KubernetesVm)
        reserving.addNode(catalogue, zone.policy.layers.reservation,
                          {shape.cpu, shape.memory, zone.policy.podsPerNode}, reading);
    return reserving.result();
}

Result<NodeAgents> nodeAgents(const Catalogue &catalogue, Tier tier, Reading reading)
{
    NodeAgents agents;
    agents.cpu = nothing("part.cpu", Unit::Millicpu);
    agents.memory = nothing("part.memory", Unit::ByteCount);
    if (!isKubernetes(tier))
        return agents;
    Figures figures(catalogue);
    StepSum cpu("part.cpu", Unit::Millicpu);
    const Fraction cores = figures.millicpu("k8s.daemonset_cpu", reading);
    cpu.formula("agents").add(cores);
    if (const Constant *constant = figures.constant("k8s.daemonset_cpu"))
        cpu.constant(quoted(*constant, cores.roundedUp(), Unit::Millicpu));
    StepSum memory("part.memory", Unit::ByteCount);
    const Fraction bytes = figures.bytes("k8s.daemonset_mem", reading);
    memory.formula("agents").add(bytes);
    if (const Constant *constant = figures.constant("k8s.daemonset_mem"))
        memory.constant(quoted(*constant, bytes.roundedUp(), Unit::ByteCount));
    agents.pods = figures.count("k8s.daemonset_pods", reading);
    Result<Step> cpuStep = cpu.step(figures);
    Result<Step> memoryStep = memory.step(figures);
    if (!cpuStep || !memoryStep)
        return tl::unexpected<Error>(cpuStep ? memoryStep.error() : cpuStep.error());
    agents.cpu = std::move(*cpuStep);
    agents.memory = std::move(*memoryStep);
    return agents;
}

Resources sumOf(const Reserve &reserve)
{
    Resources sum;
    for (const ReservePart &part : reserve)
        sum += Resources{MilliCpu(part.cpu.result), Bytes(part.memory.result), Bytes(0), 0};
    return sum;
}

} // namespace grondplan
