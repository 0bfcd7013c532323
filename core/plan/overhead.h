#pragma once

#include "core/base/band.h"
#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace grondplan {

/// One layer between a workload and its server, from the inside out.
struct Layer
{
    /// Lost: the share of what the layer is given that does not reach what runs on it, need / (1 - share).
    /// Added: an addition on top, need * (1 + share).
    enum class Kind
    {
        Lost,
        Added
    };

    QString id; ///< "containers", "orchestration", "vm"
    Kind kind = Kind::Lost;
    Band<Ratio> share;
    bool onCpu = true;
    bool onMemory = true;
    const Constant *constant = nullptr; ///< where the share comes from; lives in the catalogue
};

/// The layers of a tier in the rule-of-thumb profile: containers 2-5 % of CPU and memory, orchestration +20 %
/// of both, virtual machines 10-15 % of CPU. Where vCPUs per core are set, they already stand for the VM's
/// overhead.
///
/// \errors CatalogueDamaged: a constant is missing or out of range; args: its id
/// \source README.md, "Method"; constants rule.vm.cpu_overhead, rule.container.overhead,
/// rule.orchestration.overhead
Result<std::vector<Layer>> layersOf(const Catalogue &catalogue, Tier tier, const ZonePolicy &policy);

/// `amount` with the overhead of the first `count` layers (all by default), not yet rounded.
enum class Affected
{
    Cpu,
    Memory
};
Fraction inflated(std::int64_t amount, const std::vector<Layer> &layers, Affected affected, Reading reading,
                  std::size_t count = static_cast<std::size_t>(-1));

/// The number of layers inside a node VM: all but the VM layer where the tier has node VMs.
std::size_t layersInsideNode(const std::vector<Layer> &layers, Tier tier);

} // namespace grondplan
