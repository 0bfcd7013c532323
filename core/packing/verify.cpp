#include "core/packing/index.h"
#include "core/packing/refit.h"
#include "core/packing/unitshare.h"
#include "core/packing/wide.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

// Everything is counted again from the problem and the result alone; nothing of what the passes use is used
// here.

namespace grondplan::packing {

static std::string inBin(std::size_t bin, const std::string &what)
{
    return "bin " + std::to_string(bin) + ": " + what;
}

static std::string checkIndexes(const Problem &problem, const Result &result)
{
    for (std::size_t b = 0; b < result.bins.size(); ++b) {
        const Bin &bin = result.bins[b];
        if (bin.type < 0 || at(bin.type) >= problem.bins.size())
            return inBin(b, "no such type");
        if (b > 0 && result.bins[b - 1].type > bin.type)
            return inBin(b, "not in the order of the types");
        int before = -1;
        for (const Packed &packed : bin.items) {
            if (packed.itemClass <= before || at(packed.itemClass) >= problem.items.size())
                return inBin(b, "its classes are not ascending or do not exist");
            if (packed.count <= 0)
                return inBin(b, "a count that is not above zero");
            before = packed.itemClass;
        }
    }
    return {};
}

static std::string checkCapacity(const Problem &problem, const Result &result)
{
    for (std::size_t b = 0; b < result.bins.size(); ++b) {
        const BinType &type = problem.bins[at(result.bins[b].type)];
        for (std::size_t d = 0; d < problem.dimensions.size(); ++d) {
            Wide load = 0;
            for (const Packed &packed : result.bins[b].items)
                load += wide(packed.count) * wide(problem.items[at(packed.itemClass)].demand[d]);
            if (load > wide(type.capacity[d]))
                return inBin(b, "more " + problem.dimensions[d] + " than it has");
        }
    }
    return {};
}

static std::string checkPlaces(const Problem &problem, const Result &result)
{
    for (std::size_t b = 0; b < result.bins.size(); ++b) {
        const Bin &bin = result.bins[b];
        std::set<int> conflicts;
        for (const Packed &packed : bin.items) {
            const ItemClass &item = problem.items[at(packed.itemClass)];
            const auto &allowed = item.binsAllowed;
            if (!allowed.empty() && std::count(allowed.begin(), allowed.end(), bin.type) == 0)
                return inBin(b, "not allowed for " + item.id);
            if (item.pin >= 0 && item.pin != bin.type)
                return inBin(b, item.id + " is pinned elsewhere");
            if (item.conflictGroup >= 0)
                conflicts.insert(item.conflictGroup);
        }
        if (conflicts.size() > 1)
            return inBin(b, "holds items that must be apart");
    }
    return {};
}

/// What must be inside one unit can be shared out over the units of its bin.
static std::string checkUnits(const Problem &problem, const Result &result)
{
    for (std::size_t b = 0; b < result.bins.size(); ++b) {
        const BinType &type = problem.bins[at(result.bins[b].type)];
        std::vector<const ItemClass *> items;
        for (const Packed &packed : result.bins[b].items) {
            const ItemClass &item = problem.items[at(packed.itemClass)];
            if (item.oneUnit && type.units > 1)
                items.insert(items.end(), at(packed.count), &item);
        }
        const auto shared = items.empty() ? UnitSharing::Fits
                                          : shareUnits(type.capacity, type.units, problem.undivided, items);
        if (shared == UnitSharing::DoesNotFit)
            return inBin(b, "items that must be inside one unit do not fit into its units");
        if (shared == UnitSharing::Unknown)
            return inBin(b, "cannot tell whether items that must be inside one unit fit into its units");
    }
    return {};
}

namespace {

struct SpreadCount
{
    std::int64_t most = kLargest;
    std::int64_t least = 1;
    std::int64_t mostInDomain = kLargest;
    std::map<int, std::int64_t> inDomain;
    std::int64_t items = 0;
    std::int64_t bins = 0;
};

} // namespace

static std::string checkSpread(const Problem &problem, const Result &result)
{
    std::map<int, SpreadCount> groups;
    std::vector<std::map<int, std::int64_t>> inBins(result.bins.size());
    for (std::size_t b = 0; b < result.bins.size(); ++b) {
        for (const Packed &packed : result.bins[b].items) {
            const ItemClass &item = problem.items[at(packed.itemClass)];
            if (item.spreadGroup < 0)
                continue;
            SpreadCount &group = groups[item.spreadGroup];
            group.most = std::min(group.most, item.spreadMax);
            group.least = std::max<std::int64_t>(group.least, item.spreadLeast);
            if (item.domainMax > 0)
                group.mostInDomain = std::min(group.mostInDomain, item.domainMax);
            const int domain = problem.bins[at(result.bins[b].type)].domain;
            if (domain >= 0)
                group.inDomain[domain] += packed.count;
            group.items += packed.count;
            if ((inBins[b][item.spreadGroup] += packed.count) == packed.count)
                ++group.bins;
        }
    }
    for (std::size_t b = 0; b < inBins.size(); ++b) {
        for (const auto &[group, count] : inBins[b]) {
            if (count > groups[group].most)
                return inBin(b, "too many of one spread group");
        }
    }
    for (const auto &[id, group] : groups) {
        if (group.bins < std::min(group.least, group.items))
            return "spread group " + std::to_string(id) + ": on too few bins";
        for (const auto &[domain, count] : group.inDomain) {
            if (count > group.mostInDomain)
                return "spread group " + std::to_string(id) + ": too many in one domain";
        }
    }
    return {};
}

static std::string checkCounts(const Problem &problem, const Result &result)
{
    std::vector<std::int64_t> counts(problem.items.size(), 0);
    for (const Bin &bin : result.bins) {
        for (const Packed &packed : bin.items)
            counts[at(packed.itemClass)] += packed.count;
    }
    for (const Unplaced &unplaced : result.unplaced) {
        if (unplaced.itemClass < 0 || at(unplaced.itemClass) >= counts.size() || unplaced.count <= 0)
            return "an unplaced class that does not exist";
        counts[at(unplaced.itemClass)] += unplaced.count;
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != problem.items[i].count)
            return problem.items[i].id + ": " + std::to_string(counts[i]) + " counted, not " +
                   std::to_string(problem.items[i].count);
    }
    return {};
}

static std::string checkBins(const Problem &problem, const Result &result)
{
    std::vector<std::int64_t> used(problem.bins.size(), 0);
    std::int64_t empty = 0;
    for (const Bin &bin : result.bins) {
        ++used[at(bin.type)];
        empty += bin.items.empty() ? 1 : 0;
    }
    const auto bins = static_cast<std::int64_t>(result.bins.size());
    std::int64_t types = 0;
    bool couldOpenMore = false;
    for (std::size_t t = 0; t < used.size(); ++t) {
        const auto &stock = problem.bins[t].stock;
        if (stock && used[t] > *stock)
            return problem.bins[t].id + ": more used than there are";
        types += used[t] > 0 ? 1 : 0;
        couldOpenMore =
            couldOpenMore || ((!problem.singleType || used[t] > 0) && (!stock || used[t] < *stock));
    }
    if (problem.singleType && types > 1)
        return "bins of more than one type";
    if (empty == bins && bins > 0)
        return "bins without any item";
    if (bins > 0 && bins < problem.leastBins && couldOpenMore)
        return "fewer bins than asked for";
    if (empty > 0 && problem.reserve == 0 && bins > problem.leastBins)
        return "an empty bin for nothing";
    return {};
}

static std::string checkFigures(const Problem &problem, const Result &result)
{
    Wide cost = 0;
    for (const Bin &bin : result.bins)
        cost += wide(problem.bins[at(bin.type)].cost);
    if (result.cost < 0 || cost != wide(result.cost))
        return "the cost does not add up";
    if (result.lowerBound > result.cost)
        return "the bound is above the cost";
    const bool isComplete = result.unplaced.empty() && result.failure.survives && result.lackingBins == 0;
    if (result.proved != (isComplete && result.lowerBound == result.cost))
        return "proved does not follow from the bound";
    const auto bins = static_cast<std::int64_t>(result.bins.size());
    const bool hasItems = std::any_of(problem.items.begin(), problem.items.end(),
                                      [](const ItemClass &item) { return item.count > 0; });
    if (result.lackingBins != (hasItems ? std::max<std::int64_t>(0, problem.leastBins - bins) : 0))
        return "the bins that are lacking do not add up";
    return {};
}

std::string verify(const Problem &problem, const Result &result)
{
    std::string found = checkIndexes(problem, result); // first: the others rely on it
    for (const auto check : {checkCapacity, checkPlaces, checkUnits, checkSpread, checkCounts, checkBins,
                             checkFigures, checkFailures}) {
        if (!found.empty())
            return found;
        found = check(problem, result);
    }
    return found;
}

} // namespace grondplan::packing
