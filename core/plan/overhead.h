#pragma once

#include "core/base/band.h"
#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/hypervisor.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace grondplan {

/// An amount of memory that every instance takes beside its own, by its operating system.
struct EachMemory
{
    Band<Fraction> onLinux;
    Band<Fraction> onWindows;
    const Constant *linuxConstant = nullptr; ///< these live in the catalogue
    const Constant *windowsConstant = nullptr;
};

/// One layer between a workload and its server, from the inside out. On memory it is a share, an amount for
/// each instance, or the hypervisor's rule for a VM; in the rule of thumb always a share.
struct Layer
{
    /// Lost: the share of what the layer is given that does not reach what runs on it, need / (1 - share).
    /// Added: an addition on top, need * (1 + share).
    enum class Kind
    {
        Lost,
        Added
    };

    QString id; ///< "containers", "orchestration", "vm", "operating-system"
    Kind kind = Kind::Lost;
    Band<Ratio> share;
    bool onCpu = true;
    bool onMemory = true;
    const Constant *constant = nullptr; ///< where the share comes from; lives in the catalogue
    std::optional<EachMemory> each;
    std::optional<VmMemoryRule> rule;
};

/// What a layer is put around: a replica's need, or the shape of a node VM.
struct Inside
{
    MilliCpu cpu;
    Bytes memory;
    Os os = Os::Linux;
    std::int64_t gpus = 0;

    /// Those of a VM that has this CPU: whole ones, at least one.
    [[nodiscard]] std::int64_t vcpus() const;
};
Inside insideOf(const Workload &workload);

/// The layers of a tier in the rule-of-thumb profile: containers 2-5 % of CPU and memory, orchestration +20 %
/// of both, virtual machines 10-15 % of CPU. Where vCPUs per core are set, they already stand for the VM's
/// overhead.
///
/// \errors CatalogueDamaged: a constant is missing or out of range; args: its id
/// \source README.md, "Method"; constants rule.vm.cpu_overhead, rule.container.overhead,
/// rule.orchestration.overhead
Result<std::vector<Layer>> layersOf(const Catalogue &catalogue, Tier tier, const ZonePolicy &policy);

/// The same in the detailed profile. Containers: CPU as measured, and the memory of a shim each where no
/// kubelet keeps it. Virtual machines: CPU and memory as the zone's hypervisor takes them. Operating systems
/// of VMs and of servers that are not shared: memory, by their kind.
///
/// \errors CatalogueDamaged: a constant is missing or out of range; args: its id
/// \source constants docker.*, vm.guest_os_memory_*, those of vmCpuConstant() and vmMemoryRule()
Result<std::vector<Layer>> detailedLayersOf(const Catalogue &catalogue, Tier tier, const ZonePolicy &policy);

/// The need with the overhead of the first `count` layers (all by default), not yet rounded.
enum class Affected
{
    Cpu,
    Memory
};
Fraction inflated(const Inside &inside, const std::vector<Layer> &layers, Affected affected, Reading reading,
                  std::size_t count = static_cast<std::size_t>(-1));

/// Whether the layer takes any of the resource.
bool affects(const Layer &layer, Affected affected);

/// The number of layers inside a node VM: all but the VM layer where the tier has node VMs.
std::size_t layersInsideNode(const std::vector<Layer> &layers, Tier tier);

} // namespace grondplan
