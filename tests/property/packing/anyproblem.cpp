#include "tests/property/packing/anyproblem.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace grondplan::packing {

/// From `least` to `most`, both of them too.
static int between(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

static bool oneIn(int chances)
{
    return between(1, chances) == 1;
}

static BinType anyBin(int index, int dimensions)
{
    BinType type;
    type.id = "bin" + std::to_string(index);
    for (int d = 0; d < dimensions; ++d)
        type.capacity.push_back(oneIn(12) ? 0 : between(4, 24));
    if (oneIn(2)) {
        type.capacityAfterFailure = type.capacity;
        for (std::int64_t &capacity : type.capacityAfterFailure)
            capacity += between(0, 8);
    }
    type.cost = oneIn(15) ? 0 : between(1, 20);
    if (oneIn(3))
        type.stock = between(0, 4);
    if (oneIn(3))
        type.units = between(1, 3);
    if (oneIn(2))
        type.domain = between(0, 2);
    return type;
}

static ItemClass anyItem(int index, const Sizes &sizes, int dimensions, int types)
{
    ItemClass item;
    item.id = "item" + std::to_string(index);
    for (int d = 0; d < dimensions; ++d)
        item.demand.push_back(oneIn(4) ? 0 : between(1, oneIn(10) ? 30 : 9));
    item.count = between(oneIn(10) ? 0 : 1, sizes.count);
    for (int type = 0; type < types; ++type) {
        if (oneIn(6))
            item.binsAllowed.push_back(type);
    }
    if (oneIn(12))
        item.pin = between(0, types - 1);
    if (oneIn(3)) {
        item.spreadGroup = between(0, 1);
        item.spreadMax = between(1, 3);
        item.spreadLeast = between(1, 3);
        item.domainMax = oneIn(2) ? 0 : between(1, 3);
    }
    item.oneUnit = oneIn(4);
    if (oneIn(3))
        item.conflictGroup = between(0, 2);
    return item;
}

Problem anyProblem(const Sizes &sizes)
{
    Problem problem;
    const int dimensions = between(1, sizes.dimensions);
    const int types = between(1, sizes.types);
    const int classes = between(0, sizes.classes);
    for (int d = 0; d < dimensions; ++d)
        problem.dimensions.push_back("r" + std::to_string(d));
    for (int type = 0; type < types; ++type)
        problem.bins.push_back(anyBin(type, dimensions));
    for (int item = 0; item < classes; ++item)
        problem.items.push_back(anyItem(item, sizes, dimensions, types));
    problem.reserve = oneIn(2) ? 0 : between(1, sizes.reserve);
    problem.leastBins = oneIn(2) ? 0 : between(1, sizes.least);
    problem.singleType = oneIn(3);
    if (oneIn(4)) {
        for (int d = 0; d < dimensions; ++d)
            problem.outsideBound.push_back(oneIn(2) ? 1 : 0);
    }
    if (oneIn(3)) {
        for (int d = 0; d < dimensions; ++d)
            problem.undivided.push_back(oneIn(2) ? 1 : 0);
    }
    return problem;
}

Problem smallProblem()
{
    return anyProblem({2, 3, 4, 2, 2, 3});
}

/// Where the classes of a group differ the strictest holds, also when it has no place itself.
static void shareStrictest(Problem &problem)
{
    std::map<int, ItemClass> strictest;
    for (const ItemClass &item : problem.items) {
        if (item.spreadGroup < 0 || item.count == 0)
            continue;
        ItemClass &rule = strictest.try_emplace(item.spreadGroup, item).first->second;
        rule.spreadMax = std::min(rule.spreadMax, item.spreadMax);
        rule.spreadLeast = std::max(rule.spreadLeast, item.spreadLeast);
        if (item.domainMax > 0)
            rule.domainMax = rule.domainMax > 0 ? std::min(rule.domainMax, item.domainMax) : item.domainMax;
    }
    for (ItemClass &item : problem.items) {
        if (const auto rule = strictest.find(item.spreadGroup); rule != strictest.end()) {
            item.spreadMax = rule->second.spreadMax;
            item.spreadLeast = rule->second.spreadLeast;
            item.domainMax = rule->second.domainMax;
        }
    }
}

Problem askedOf(Problem problem, const Result &result)
{
    shareStrictest(problem);
    for (const Unplaced &unplaced : result.unplaced)
        problem.items[static_cast<std::size_t>(unplaced.itemClass)].count -= unplaced.count;
    if (!result.failure.survives)
        problem.reserve = 0;
    if (static_cast<std::int64_t>(result.bins.size()) < problem.leastBins)
        problem.leastBins = 0; // there were not so many
    return problem;
}

std::int64_t itemsIn(const Problem &problem)
{
    std::int64_t items = 0;
    for (const ItemClass &item : problem.items)
        items += item.count;
    return items;
}

static void write(std::ostream &text, const char *name, const std::vector<std::int64_t> &numbers)
{
    text << ' ' << name;
    for (const std::int64_t number : numbers)
        text << ' ' << number;
}

std::string described(const Problem &problem)
{
    std::ostringstream text;
    text << "reserve " << problem.reserve << " least " << problem.leastBins << " single "
         << problem.singleType;
    write(text, "outside bound", {problem.outsideBound.begin(), problem.outsideBound.end()});
    write(text, "undivided", {problem.undivided.begin(), problem.undivided.end()});
    text << '\n';
    for (const BinType &bin : problem.bins) {
        text << bin.id << " cost " << bin.cost << " stock " << bin.stock.value_or(-1) << " units "
             << bin.units << " domain " << bin.domain;
        write(text, "capacity", bin.capacity);
        write(text, "after", bin.capacityAfterFailure);
        text << '\n';
    }
    for (const ItemClass &item : problem.items) {
        text << item.id << " x " << item.count << " spread " << item.spreadGroup << " most " << item.spreadMax
             << " least " << item.spreadLeast << " in domain " << item.domainMax << " one unit "
             << item.oneUnit << " conflict " << item.conflictGroup << " pin " << item.pin;
        write(text, "demand", item.demand);
        write(text, "allowed", {item.binsAllowed.begin(), item.binsAllowed.end()});
        text << '\n';
    }
    return text.str();
}

} // namespace grondplan::packing
