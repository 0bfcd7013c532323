#include "core/scenario/scenario.h"

#include <algorithm>
#include <limits>

namespace grondplan {

GRONDPLAN_VALUE_DEFINED(Workload)
bool operator==(const Workload &, const Workload &) = default;
GRONDPLAN_VALUE_DEFINED(ZonePolicy)
bool operator==(const ZonePolicy &, const ZonePolicy &) = default;
GRONDPLAN_VALUE_DEFINED(Zone)
bool operator==(const Zone &, const Zone &) = default;
GRONDPLAN_VALUE_DEFINED(Scenario)
bool operator==(const Scenario &, const Scenario &) = default;

void Zone::allow(const QStringList &ids)
{
    baselines = ids;
    std::erase_if(stock, [this](const auto &entry) { return !baselines.contains(entry.first); });
}

template<class Items, class AnyId> static auto *itemWithId(Items &items, AnyId id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const auto &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const Zone *Scenario::zone(ZoneId wanted) const
{
    return itemWithId(zones, wanted);
}
const Workload *Scenario::workload(WorkloadId wanted) const
{
    return itemWithId(workloads, wanted);
}
const Link *Scenario::link(LinkId wanted) const
{
    return itemWithId(links, wanted);
}
Zone *Scenario::zone(ZoneId wanted)
{
    return itemWithId(zones, wanted);
}
Workload *Scenario::workload(WorkloadId wanted)
{
    return itemWithId(workloads, wanted);
}
Link *Scenario::link(LinkId wanted)
{
    return itemWithId(links, wanted);
}

bool Workload::isAssumed() const
{
    return cpu.basis != Basis::Stated || memory.basis != Basis::Stated || diskBasis != Basis::Stated;
}

/// sum + amount * times, and the largest number there is where that is beyond it: the limits of one workload
/// alone multiply to more than 64 bits hold.
static std::int64_t addedUp(std::int64_t sum, std::int64_t amount, std::int64_t times)
{
    std::int64_t product = 0;
    std::int64_t result = 0;
    if (__builtin_mul_overflow(amount, times, &product) || __builtin_add_overflow(sum, product, &result))
        return std::numeric_limits<std::int64_t>::max();
    return result;
}

ScenarioTotals totalsOf(const Scenario &scenario, bool withAssumed)
{
    const auto counts = [withAssumed](Basis basis) { return withAssumed || basis == Basis::Stated; };
    ScenarioTotals totals;
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active || workload.transient)
            continue;
        const std::int64_t replicas = workload.replicas.usual;
        ++totals.workloads;
        totals.replicas = addedUp(totals.replicas, replicas, 1);
        if (counts(workload.cpu.basis))
            totals.cpu = MilliCpu(addedUp(totals.cpu.count(), workload.cpu.request.count(), replicas));
        if (counts(workload.memory.basis))
            totals.memory = Bytes(addedUp(totals.memory.count(), workload.memory.request.count(), replicas));
        if (counts(workload.diskBasis))
            totals.disk = Bytes(addedUp(totals.disk.count(), workload.disk.count(), replicas));
    }
    return totals;
}

} // namespace grondplan
