#include "core/plan/hypervisor.h"

#include "core/plan/figures.h"
#include "core/plan/stepsum.h"

#include <algorithm>

namespace grondplan {

namespace {

/// Fills a rule from constants, and remembers which.
class RuleReader
{
public:
    explicit RuleReader(const Catalogue &catalogue)
        : m_figures(catalogue)
    {
    }

    RuleReader &base(const char *id) { return amount(m_rule.base, id); }
    RuleReader &perVcpu(const char *id) { return amount(m_rule.perVcpu, id); }
    RuleReader &perGpu(const char *id) { return amount(m_rule.perGpu, id); }
    /// A share of the VM's memory in per cent.
    RuleReader &percentOfMemory(const char *id)
    {
        if (const Constant *constant = m_figures.constant(id)) {
            for (const Reading reading : kReadings)
                valueOf(m_rule.shareNumerator, reading) = readingOf(*constant, reading);
            m_rule.shareDenominator = 100 * kPpm;
            m_rule.constants.push_back(constant);
        }
        return *this;
    }
    /// An amount for each GiB of the VM's memory above `from`.
    RuleReader &perGib(const char *id, Bytes from)
    {
        if (const Constant *constant = m_figures.constant(id)) {
            for (const Reading reading : kReadings)
                valueOf(m_rule.shareNumerator, reading) = readingOf(*constant, reading);
            m_rule.shareDenominator = kGibi / kMebi * kPpm;
            m_rule.shareFrom = from;
            m_rule.constants.push_back(constant);
            m_figures.bytes(id, Reading::Likely); // is an amount of memory
        }
        return *this;
    }
    Result<VmMemoryRule> rule()
    {
        if (const Result<> whole = m_figures.result(); !whole)
            return tl::unexpected<Error>(whole.error());
        return m_rule;
    }

private:
    RuleReader &amount(Band<Fraction> &band, const char *id)
    {
        for (const Reading reading : kReadings)
            valueOf(band, reading) = m_figures.bytes(id, reading);
        if (const Constant *constant = m_figures.constant(id))
            m_rule.constants.push_back(constant);
        return *this;
    }

    Figures m_figures;
    VmMemoryRule m_rule;
};

} // namespace

Result<VmMemoryRule> vmMemoryRule(const Catalogue &catalogue, Hypervisor hypervisor)
{
    RuleReader reader(catalogue);
    switch (hypervisor) {
    case Hypervisor::Kvm:
        return reader.base("kvm.vm_memory_overhead_base")
            .percentOfMemory("kvm.vm_memory_overhead_rel")
            .rule();
    case Hypervisor::Esxi:
        return reader.base("esxi.mem_overhead.base")
            .perVcpu("esxi.mem_overhead.per_vcpu")
            .perGib("esxi.mem_overhead.per_gib", {})
            .rule();
    case Hypervisor::HyperV:
        return reader.base("hyperv.vm_first_gb").perGib("hyperv.vm_next_gb", Bytes(kGibi)).rule();
    case Hypervisor::KubeVirt:
        return reader.base("kubevirt.vm_memory_base")
            .perVcpu("kubevirt.vm_memory_per_vcpu")
            .percentOfMemory("kubevirt.vm_memory_rel")
            .perGpu("kubevirt.vm_memory_per_gpu")
            .rule();
    }
    return reader.rule();
}

Fraction vmMemory(const VmMemoryRule &rule, const Fraction &memory, std::int64_t vcpus, std::int64_t gpus,
                  Reading reading)
{
    Fraction sum = valueOf(rule.base, reading)
                       .plus(valueOf(rule.perVcpu, reading).times(vcpus, 1))
                       .plus(valueOf(rule.perGpu, reading).times(gpus, 1));
    if (const auto above = memory.less(rule.shareFrom.count()))
        sum = sum.plus(above->times(valueOf(rule.shareNumerator, reading), rule.shareDenominator));
    return sum;
}

std::vector<StepConstant> quotedRule(const VmMemoryRule &rule, Reading reading)
{
    std::vector<StepConstant> result;
    for (const Constant *constant : rule.constants) {
        const bool isShare = constant->unit.startsWith(u'%');
        const std::int64_t value = readingOf(*constant, reading);
        result.push_back(quoted(*constant,
                                isShare ? value / 100 : Fraction(value).times(kMebi, kPpm).rounded(),
                                isShare ? Unit::Ppm : Unit::ByteCount));
    }
    return result;
}

Step vmMemoryStep(const VmMemoryRule &rule, const VmSize &vm, Reading reading)
{
    Step step{QStringLiteral("vm.memory"),
              QStringLiteral("base + per-vcpu * vcpus + per-gpu * gpus + share * memory"),
              {},
              {},
              0,
              Unit::ByteCount};
    if (rule.shareFrom.count() > 0)
        step.formula = QStringLiteral("base + share * max(memory - 1 GiB, 0)");
    step.inputs = {{QStringLiteral("memory"), vm.memory.count(), Unit::ByteCount, {}},
                   {QStringLiteral("vcpus"), vm.vcpus, Unit::None, {}},
                   {QStringLiteral("gpus"), vm.gpus, Unit::Gpus, {}}};
    step.constants = quotedRule(rule, reading);
    step.result = vmMemory(rule, Fraction(vm.memory.count()), vm.vcpus, vm.gpus, reading).roundedUp();
    return step;
}

const char *vmCpuConstant(Hypervisor hypervisor, bool pinnedVcpus)
{
    switch (hypervisor) {
    case Hypervisor::Kvm:
    case Hypervisor::KubeVirt:
        break;
    case Hypervisor::Esxi:
        return "esxi.cpu_overhead";
    case Hypervisor::HyperV:
        return "hyperv.cpu_overhead";
    }
    return pinnedVcpus ? "kvm.cpu_overhead.tuned" : "kvm.cpu_overhead.untuned";
}

static const char *hostMemoryConstant(Hypervisor hypervisor)
{
    switch (hypervisor) {
    case Hypervisor::Kvm:
        break;
    case Hypervisor::Esxi:
        return "esxi.host_reserve";
    case Hypervisor::HyperV:
        return "hyperv.host_reserve";
    case Hypervisor::KubeVirt:
        return "kubevirt.node_memory";
    }
    return "pve.host_reserve";
}

Result<Step> hostMemory(const Catalogue &catalogue, Hypervisor hypervisor, Reading reading)
{
    Figures figures(catalogue);
    StepSum sum("host.memory", Unit::ByteCount);
    const char *id = hostMemoryConstant(hypervisor);
    const Fraction reserve = figures.bytes(id, reading);
    sum.formula("reserve").add(reserve);
    if (const Constant *constant = figures.constant(id))
        sum.constant(quoted(*constant, reserve.roundedUp(), Unit::ByteCount));
    return sum.step(figures);
}

Result<Step> hostCpu(const Catalogue &catalogue, Hypervisor hypervisor, Reading reading)
{
    Figures figures(catalogue);
    StepSum sum("host.cpu", Unit::Millicpu);
    sum.formula("0");
    if (hypervisor == Hypervisor::KubeVirt) {
        const Fraction reserve = figures.millicpu("kubevirt.node_cpu", reading);
        sum.formula("reserve").add(reserve);
        if (const Constant *constant = figures.constant("kubevirt.node_cpu"))
            sum.constant(quoted(*constant, reserve.roundedUp(), Unit::Millicpu));
    }
    return sum.step(figures);
}

} // namespace grondplan
