#include "tests/property/packing/exhaustive.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace grondplan::packing {

namespace {

/// One item each, one bin each; where an item is: the index of its bin.
struct Attempt
{
    const Problem &problem;
    std::vector<const ItemClass *> items;
    std::vector<int> types; ///< of the bins
    std::vector<int> where;
};

using Capacity = std::vector<std::int64_t>;

/// What one spread group asks, the strictest of its classes; 0 as the most in a domain = as many as there
/// are.
struct Group
{
    std::int64_t mostInBin = kLargest;
    std::int64_t mostInDomain = 0;
    std::int64_t least = 1;
    std::int64_t items = 0;
    std::map<int, std::int64_t> byBin;
    std::map<int, std::int64_t> byDomain;
};

} // namespace

static const BinType &typeOf(const Attempt &attempt, int bin)
{
    return attempt.problem.bins[static_cast<std::size_t>(attempt.types[static_cast<std::size_t>(bin)])];
}

static bool fits(const Capacity &load, const Capacity &capacity)
{
    for (std::size_t d = 0; d < load.size(); ++d) {
        if (load[d] > capacity[d])
            return false;
    }
    return true;
}

/// Every way to hand out the items from `index` on to the units.
static bool unitsHold(const std::vector<const ItemClass *> &items, std::size_t index, const Capacity &unit,
                      std::vector<Capacity> &loads)
{
    if (index == items.size())
        return true;
    for (Capacity &load : loads) {
        const Capacity before = load;
        for (std::size_t d = 0; d < load.size(); ++d)
            load[d] += items[index]->demand[d];
        if (fits(load, unit) && unitsHold(items, index + 1, unit, loads))
            return true;
        load = before;
    }
    return false;
}

static bool mayBeIn(const ItemClass &item, int type)
{
    const auto &allowed = item.binsAllowed;
    return (item.pin < 0 || item.pin == type) &&
           (allowed.empty() || std::count(allowed.begin(), allowed.end(), type) > 0);
}

/// Capacity, units, allowed bins and conflicts of one bin with what `where` puts there.
static bool binHolds(const Attempt &attempt, int bin, const Capacity &capacity)
{
    const int type = attempt.types[static_cast<std::size_t>(bin)];
    std::set<int> conflicts;
    std::vector<const ItemClass *> inOneUnit;
    Capacity load(capacity.size(), 0);
    for (std::size_t i = 0; i < attempt.where.size(); ++i) {
        const ItemClass &item = *attempt.items[i];
        if (attempt.where[i] != bin)
            continue;
        if (!mayBeIn(item, type))
            return false;
        if (item.conflictGroup >= 0)
            conflicts.insert(item.conflictGroup);
        if (item.oneUnit)
            inOneUnit.push_back(&item);
        for (std::size_t d = 0; d < load.size(); ++d)
            load[d] += item.demand[d];
    }
    const int units = typeOf(attempt, bin).units;
    Capacity unit = capacity;
    for (std::size_t d = 0; d < unit.size(); ++d) {
        // A unit that has all of a dimension holds whatever the bin does.
        if (attempt.problem.undivided.empty() || attempt.problem.undivided[d] == 0)
            unit[d] /= units;
    }
    std::vector<Capacity> loads(static_cast<std::size_t>(units), Capacity(capacity.size(), 0));
    return conflicts.size() <= 1 && fits(load, capacity) && unitsHold(inOneUnit, 0, unit, loads);
}

static bool holds(const Group &group)
{
    for (const auto &[bin, count] : group.byBin) {
        if (count > group.mostInBin)
            return false;
    }
    for (const auto &[domain, count] : group.byDomain) {
        if (domain >= 0 && group.mostInDomain > 0 && count > group.mostInDomain)
            return false;
    }
    return static_cast<std::int64_t>(group.byBin.size()) >= std::min(group.least, group.items);
}

static bool spreadHolds(const Attempt &attempt)
{
    std::map<int, Group> groups;
    for (std::size_t i = 0; i < attempt.items.size(); ++i) {
        const ItemClass &item = *attempt.items[i];
        if (item.spreadGroup < 0)
            continue;
        Group &group = groups[item.spreadGroup];
        group.mostInBin = std::min(group.mostInBin, item.spreadMax);
        if (item.domainMax > 0 && (group.mostInDomain == 0 || item.domainMax < group.mostInDomain))
            group.mostInDomain = item.domainMax;
        group.least = std::max<std::int64_t>(group.least, item.spreadLeast);
        ++group.items;
        ++group.byBin[attempt.where[i]];
        ++group.byDomain[typeOf(attempt, attempt.where[i]).domain];
    }
    return std::all_of(groups.begin(), groups.end(), [](const auto &group) { return holds(group.second); });
}

static Capacity afterFailure(const BinType &type)
{
    return type.capacityAfterFailure.empty() ? type.capacity : type.capacityAfterFailure;
}

/// Every way to place the items from `index` on that were in failed bins.
static bool placedAgain(Attempt &attempt, const std::vector<int> &before, const std::set<int> &failed,
                        std::size_t index)
{
    if (index == before.size())
        return true;
    if (failed.count(before[index]) == 0)
        return placedAgain(attempt, before, failed, index + 1);
    for (int bin = 0; bin < static_cast<int>(attempt.types.size()); ++bin) {
        attempt.where[index] = bin;
        if (failed.count(bin) == 0 && binHolds(attempt, bin, afterFailure(typeOf(attempt, bin))) &&
            placedAgain(attempt, before, failed, index + 1))
            return true;
    }
    attempt.where[index] = -1;
    return false;
}

static bool survives(const Attempt &attempt, std::set<int> &failed, int from, int left)
{
    if (left == 0) {
        Attempt again = attempt;
        for (int &bin : again.where)
            bin = failed.count(bin) > 0 ? -1 : bin;
        return placedAgain(again, attempt.where, failed, 0);
    }
    for (int bin = from; bin + left <= static_cast<int>(attempt.types.size()); ++bin) {
        failed.insert(bin);
        const bool survived = survives(attempt, failed, bin + 1, left - 1);
        failed.erase(bin);
        if (!survived)
            return false;
    }
    return true;
}

/// Every way to place the items from `index` on in the bins.
static bool placed(Attempt &attempt, std::size_t index)
{
    if (index == attempt.items.size()) {
        std::set<int> failed;
        const bool hasEnough =
            attempt.problem.reserve == 0 || attempt.problem.reserve < static_cast<int>(attempt.types.size());
        return hasEnough && spreadHolds(attempt) && survives(attempt, failed, 0, attempt.problem.reserve);
    }
    attempt.where.push_back(0);
    for (int bin = 0; bin < static_cast<int>(attempt.types.size()); ++bin) {
        attempt.where.back() = bin;
        if (binHolds(attempt, bin, typeOf(attempt, bin).capacity) && placed(attempt, index + 1))
            return true;
    }
    attempt.where.pop_back();
    return false;
}

/// Whether one more bin of the type may be opened.
static bool mayOpen(const Attempt &attempt, int type)
{
    const BinType &bin = attempt.problem.bins[static_cast<std::size_t>(type)];
    const bool isOther =
        attempt.problem.singleType && !attempt.types.empty() && attempt.types.front() != type;
    return !isOther &&
           (!bin.stock || std::count(attempt.types.begin(), attempt.types.end(), type) < *bin.stock);
}

std::optional<std::int64_t> leastCostByTrying(const Problem &problem, int mostBins)
{
    Attempt attempt{problem, {}, {}, {}};
    for (const ItemClass &item : problem.items)
        attempt.items.insert(attempt.items.end(), static_cast<std::size_t>(item.count), &item);
    if (attempt.items.empty())
        return 0;
    std::optional<std::int64_t> best;
    const std::function<void(int, std::int64_t)> tryFrom = [&](int from, std::int64_t cost) {
        if (best && cost >= *best)
            return;
        attempt.where.clear();
        if (static_cast<std::int64_t>(attempt.types.size()) >= std::max<std::int64_t>(1, problem.leastBins) &&
            placed(attempt, 0)) {
            best = cost;
            return;
        }
        for (int type = from; type < static_cast<int>(problem.bins.size()); ++type) {
            if (!mayOpen(attempt, type) || static_cast<int>(attempt.types.size()) >= mostBins)
                continue;
            attempt.types.push_back(type);
            tryFrom(type, cost + problem.bins[static_cast<std::size_t>(type)].cost);
            attempt.types.pop_back();
        }
    };
    tryFrom(0, 0);
    return best;
}

} // namespace grondplan::packing
