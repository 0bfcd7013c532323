#include "core/plan/figures.h"
#include "core/plan/overhead.h"

namespace grondplan {

namespace {

/// Puts the layers of a tier together from what the catalogue says of each.
class LayerMaker
{
public:
    explicit LayerMaker(const Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_figures(catalogue)
    {
    }

    /// A share of CPU that is lost.
    Layer lost(const char *id, const char *constant)
    {
        Layer layer;
        layer.id = QString::fromLatin1(id);
        layer.share = m_figures.share(constant);
        layer.constant = m_figures.constant(constant);
        layer.onMemory = false;
        return layer;
    }

    EachMemory each(const char *onLinux, const char *onWindows)
    {
        EachMemory memory;
        for (const Reading reading : kReadings) {
            valueOf(memory.onLinux, reading) = m_figures.bytes(onLinux, reading);
            valueOf(memory.onWindows, reading) = m_figures.bytes(onWindows, reading);
        }
        memory.linuxConstant = m_figures.constant(onLinux);
        memory.windowsConstant = m_figures.constant(onWindows);
        return memory;
    }

    Layer operatingSystem()
    {
        Layer layer;
        layer.id = QStringLiteral("operating-system");
        layer.onCpu = layer.onMemory = false;
        layer.each = each("vm.guest_os_memory_linux", "vm.guest_os_memory_windows");
        layer.constant = layer.each->linuxConstant;
        return layer;
    }

    Layer virtualMachine(const ZonePolicy &policy)
    {
        Layer layer = lost("vm", vmCpuConstant(policy.layers.hypervisor, policy.layers.pinnedVcpus));
        // vCPUs per core already stand for what the VMs cost of CPU.
        layer.onCpu = !policy.vcpuPerCore;
        Result<VmMemoryRule> rule = vmMemoryRule(m_catalogue, policy.layers.hypervisor);
        if (rule)
            layer.rule = std::move(*rule);
        else if (m_ruleResult)
            m_ruleResult = tl::unexpected<Error>(rule.error());
        return layer;
    }

    [[nodiscard]] Result<> result() const { return m_ruleResult ? m_figures.result() : m_ruleResult; }

private:
    const Catalogue &m_catalogue;
    Figures m_figures;
    Result<> m_ruleResult;
};

} // namespace

Result<std::vector<Layer>> detailedLayersOf(const Catalogue &catalogue, Tier tier, const ZonePolicy &policy)
{
    LayerMaker maker(catalogue);
    std::vector<Layer> layers;
    if (hasContainerLayer(tier)) {
        layers.push_back(maker.lost("containers", "docker.cpu_overhead"));
        // What a kubelet reserves has the container runtime in it.
        if (!isKubernetes(tier))
            layers.back().each = maker.each("docker.shim_memory", "docker.shim_memory");
    }
    const bool ownServer = tier == Tier::BareMetal && !policy.shareBareMetal;
    if (tier == Tier::Vm || ownServer)
        layers.push_back(maker.operatingSystem());
    if (hasVmLayer(tier))
        layers.push_back(maker.virtualMachine(policy));
    if (const Result<> whole = maker.result(); !whole)
        return tl::unexpected<Error>(whole.error());
    return layers;
}

} // namespace grondplan
