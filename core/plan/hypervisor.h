#pragma once

#include "core/base/band.h"
#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/scenario/stack.h"

namespace grondplan {

/// A virtual machine as its hypervisor sees it.
struct VmSize
{
    std::int64_t vcpus = 1;
    Bytes memory; ///< of the machine, with its own operating system
    std::int64_t gpus = 0;
};

/// The memory that a hypervisor takes for one VM beside the VM's own:
/// base + perVcpu * vCPUs + perGpu * GPUs + share * (memory above `shareFrom`).
struct VmMemoryRule
{
    Band<Fraction> base;
    Band<Fraction> perVcpu;
    Band<Fraction> perGpu;
    Band<std::int64_t> shareNumerator; ///< over shareDenominator, bytes a byte of the VM's memory
    std::int64_t shareDenominator = 1;
    Bytes shareFrom;
    std::vector<const Constant *> constants; ///< of the catalogue, which must outlive this
};

/// KVM: 128 MiB + 1 % of the memory (an estimate). ESXi: 14.3 MiB + 4.0 MiB a vCPU + 7.6 MiB a GiB, which
/// fits VMware's table within 1 MiB. Hyper-V: 32 MiB, and 8 MiB for each GiB above the first. KubeVirt: 218
/// MiB + 8 MiB a vCPU + 0.2 % of the memory + 1 GiB for each GPU passed through.
///
/// \errors CatalogueDamaged: `where` is the constant
/// \source constants kvm.vm_memory_overhead_*, esxi.mem_overhead.*, hyperv.vm_*, kubevirt.vm_*
Result<VmMemoryRule> vmMemoryRule(const Catalogue &catalogue, Hypervisor hypervisor);

/// What the rule says of one VM, in bytes, not yet rounded. \param memory  the VM's own, in bytes
Fraction vmMemory(const VmMemoryRule &rule, const Fraction &memory, std::int64_t vcpus, std::int64_t gpus,
                  Reading reading);

/// The constants of a rule as a step quotes them.
std::vector<StepConstant> quotedRule(const VmMemoryRule &rule, Reading reading);

/// vmMemory() of a VM as a step, rounded up.
Step vmMemoryStep(const VmMemoryRule &rule, const VmSize &vm, Reading reading);

/// The constant that says which share of CPU is lost in a VM. KVM and KubeVirt as measured, with vCPUs pinned
/// or not; ESXi and Hyper-V an estimate.
const char *vmCpuConstant(Hypervisor hypervisor, bool pinnedVcpus);

/// What a hypervisor keeps of its host for itself, in bytes and in millicpu. KubeVirt's hosts are Kubernetes
/// nodes: this is what it takes beside what such a node keeps.
///
/// \errors CatalogueDamaged: `where` is the constant
/// \source constants pve.host_reserve, esxi.host_reserve (an estimate), hyperv.host_reserve, kubevirt.node_*
Result<Step> hostMemory(const Catalogue &catalogue, Hypervisor hypervisor, Reading reading);
Result<Step> hostCpu(const Catalogue &catalogue, Hypervisor hypervisor, Reading reading);

} // namespace grondplan
