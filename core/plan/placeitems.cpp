#include "core/plan/placement.h"

#include <algorithm>

// What instances ask of their servers and node VMs, in the dimensions of a packing problem.

namespace grondplan::placement {

std::size_t moreHours(const ZoneJob &job)
{
    return job.week.isSet() ? job.week.columns.size() - 1 : 0;
}

void addHours(const ZoneJob &job, packing::Problem &problem)
{
    for (std::size_t hour = 1; hour <= moreHours(job); ++hour) {
        problem.dimensions.push_back("hours" + std::to_string(hour));
        problem.undivided.push_back(0);
        if (!problem.outsideBound.empty())
            problem.outsideBound.push_back(0);
    }
}

void addHours(const ZoneJob &job, packing::BinType &bin)
{
    for (Vector *capacity : {&bin.capacity, &bin.capacityAfterFailure}) {
        if (!capacity->empty())
            capacity->insert(capacity->end(), moreHours(job), (*capacity)[Cpu]);
    }
}

void addHours(const ZoneJob &job, std::size_t itemClass, Vector &demand)
{
    if (!job.week.isSet())
        return;
    const std::int64_t need = demand[Cpu];
    const auto asked = [&](const std::vector<std::int32_t> &column) {
        return itemClass < column.size() ? atShare(need, column[itemClass]) : need;
    };
    demand[Cpu] = asked(job.week.columns.front());
    for (std::size_t hour = 1; hour <= moreHours(job); ++hour)
        demand.push_back(asked(job.week.columns[hour]));
}

/// Whether an instance of the class may be left down after a failure.
static bool mayBeLeftDown(const ZoneJob &job, std::size_t itemClass)
{
    return !job.allMustRun && !partOfClass(job, itemClass) && job.steady[itemClass]->sheddable;
}

void keepNodesApart(const ZoneJob &job, packing::Problem &problem)
{
    const bool areOthersApart = std::any_of(problem.items.begin(), problem.items.end(),
                                            [](const auto &item) { return item.conflictGroup >= 0; });
    for (packing::ItemClass &item : problem.items) {
        if (!job.nodesApart || (areOthersApart && item.conflictGroup < 0))
            continue; // stands with anybody
        item.conflictGroup = 2 * std::max(item.conflictGroup, 0) + (item.sheddable ? 1 : 0);
    }
}

std::vector<int> addInstances(const ZoneJob &job, const Vector &counts, Reading reading,
                              packing::Problem &problem)
{
    std::vector<int> classOf;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0 || !isInside(job, i))
            continue;
        problem.items.push_back(itemOf(job, i, counts[i], reading));
        Vector &demand = problem.items.back().demand;
        demand.resize(problem.dimensions.size() - moreHours(job), 0);
        for (std::size_t e = 0; DimensionCount + e < demand.size(); ++e)
            demand[DimensionCount + e] = job.extras[e].demandOf(i, reading);
        addHours(job, i, demand);
        classOf.push_back(static_cast<int>(i));
    }
    return classOf;
}

packing::ItemClass nodeItem(const ZoneJob &job, const Shares &node, Reading reading, const Vector &perNode)
{
    packing::ItemClass item;
    item.demand = demandOf(nodeVmSize(job, reading), 0);
    item.demand.resize(DimensionCount + job.extras.size(), 0);
    item.demand[Disk] = perNode[Disk];
    item.demand[Gpu] = perNode[Gpu];
    item.sheddable = !node.empty();
    for (const Share &share : node) {
        const auto itemClass = static_cast<std::size_t>(share.itemClass);
        const Vector one = demandOf(classSize(job, itemClass, reading), 0);
        item.demand[Disk] += one[Disk] * share.count;
        item.demand[Gpu] += one[Gpu] * share.count;
        for (std::size_t e = 0; e < job.extras.size(); ++e)
            item.demand[DimensionCount + e] += job.extras[e].demandOf(itemClass, reading) * share.count;
        item.sheddable = item.sheddable && mayBeLeftDown(job, itemClass);
        if (partOfClass(job, itemClass))
            continue; // stands with anybody
        item.oneUnit = item.oneUnit || job.steady[itemClass]->oneNumaNode;
        item.conflictGroup = job.apart[itemClass]; // what is in one node is all of one group
    }
    return item;
}

} // namespace grondplan::placement
