#include "tests/bench/packing/planting.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace grondplan::bench {

Numbers parted(Random &random, std::int64_t total, std::int64_t count, std::int64_t most)
{
    Numbers parts;
    if (most >= total - count + 1) { // cuts anywhere
        Numbers cuts{0, total - count};
        for (std::int64_t i = 1; i < count; ++i)
            cuts.push_back(random.between(0, total - count));
        std::sort(cuts.begin(), cuts.end());
        for (std::size_t i = 1; i < cuts.size(); ++i)
            parts.push_back(cuts[i] - cuts[i - 1] + 1);
        return parts;
    }
    std::int64_t left = total;
    for (std::int64_t i = count; i > 0; --i) {
        const std::int64_t others = i - 1;
        parts.push_back(
            random.between(std::max<std::int64_t>(1, left - others * most), std::min(most, left - others)));
        left -= parts.back();
    }
    random.shuffle(parts);
    return parts;
}

std::vector<Numbers> filling(Random &random, const Numbers &room, std::int64_t count, int share)
{
    std::vector<Numbers> vectors(static_cast<std::size_t>(count));
    for (const std::int64_t total : room) {
        const Numbers parts = parted(random, total, count, total * share / 100);
        for (std::size_t i = 0; i < vectors.size(); ++i)
            vectors[i].push_back(parts[i]);
    }
    return vectors;
}

/// As b7.
static std::string numbered(char letter, std::size_t number)
{
    std::string name(1, letter);
    name += std::to_string(number);
    return name;
}

Planting::Planting(std::string family, const Wish &wish, std::size_t dimensions)
    : m_random(wish.seed)
{
    m_instance.name = family;
    m_instance.name += '-';
    m_instance.name += std::to_string(wish.size);
    if (wish.classes > 0)
        m_instance.name += numbered('c', static_cast<std::size_t>(wish.classes));
    m_instance.name += "-s";
    m_instance.name += std::to_string(wish.seed);
    m_instance.family = std::move(family);
    for (std::size_t d = 0; d < dimensions; ++d)
        m_instance.problem.dimensions.push_back(numbered('r', d));
}

int Planting::addType(Numbers capacity, std::int64_t cost)
{
    packing::BinType type;
    type.id = numbered('b', m_instance.problem.bins.size());
    type.capacity = std::move(capacity);
    type.cost = cost;
    m_instance.problem.bins.push_back(std::move(type));
    return static_cast<int>(m_instance.problem.bins.size()) - 1;
}

int Planting::addClass(Numbers demand)
{
    packing::ItemClass item;
    item.demand = std::move(demand);
    item.count = 0;
    m_instance.problem.items.push_back(std::move(item));
    return static_cast<int>(m_instance.problem.items.size()) - 1;
}

void Planting::open(int type, const std::vector<int> &classes)
{
    std::map<int, std::int64_t> counts;
    for (const int cls : classes) {
        ++counts[cls];
        ++m_instance.problem.items[at(cls)].count;
        ++m_items;
    }
    packing::Bin bin;
    bin.type = type;
    for (const auto &[cls, count] : counts)
        bin.items.push_back({cls, count});
    m_instance.planted.push_back(std::move(bin));
}

Instance Planting::finished()
{
    packing::Problem &problem = m_instance.problem;
    std::vector<int> order(problem.items.size()); // where the class at i came from
    std::iota(order.begin(), order.end(), 0);
    m_random.shuffle(order);
    std::vector<int> nowAt(order.size());
    std::vector<packing::ItemClass> items(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        nowAt[at(order[i])] = static_cast<int>(i);
        items[i] = std::move(problem.items[at(order[i])]);
        items[i].id = numbered('i', i);
    }
    problem.items = std::move(items);
    std::int64_t cost = 0;
    for (packing::Bin &bin : m_instance.planted) {
        cost += problem.bins[at(bin.type)].cost;
        for (packing::Packed &packed : bin.items)
            packed.itemClass = nowAt[at(packed.itemClass)];
        std::sort(bin.items.begin(), bin.items.end(), [](const packing::Packed &a, const packing::Packed &b) {
            return a.itemClass < b.itemClass;
        });
    }
    std::stable_sort(m_instance.planted.begin(), m_instance.planted.end(),
                     [](const packing::Bin &a, const packing::Bin &b) { return a.type < b.type; });
    m_instance.optimum = cost;
    return std::move(m_instance);
}

} // namespace grondplan::bench
