#include "core/packing/apart.h"

#include "core/packing/bound.h"
#include "core/packing/index.h"

#include <algorithm>
#include <map>
#include <utility>

namespace grondplan::packing {

namespace {

/// Some bins of a placement, as a problem.
class Part
{
public:
    Part(const Placement &placement, std::vector<std::size_t> bins);

    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] std::int64_t cost() const { return m_cost; }
    /// All items of every spread group in it are in it.
    [[nodiscard]] bool isClosed() const;
    /// No placement of it costs less than it does now.
    [[nodiscard]] bool isLeast() const;
    void replaceBy(const Result &result, Placement &placement) const;

private:
    void addTypes(const Placement &placement);
    void addItems(const Placement &placement);

    const Model &m_model;
    std::vector<std::size_t> m_bins; ///< ascending
    std::vector<int> m_classes;      ///< of the items of the problem
    Problem m_problem;
    std::int64_t m_cost = 0;
};

} // namespace

Part::Part(const Placement &placement, std::vector<std::size_t> bins)
    : m_model(placement.model())
    , m_bins(std::move(bins))
{
    std::sort(m_bins.begin(), m_bins.end());
    for (const std::size_t bin : m_bins)
        m_cost += m_model.types[at(placement.bin(bin).type)].cost;
    m_problem.dimensions.resize(m_model.dimensions);
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        m_problem.outsideBound.push_back(m_model.isBounded[d] != 0 ? 0 : 1);
        m_problem.undivided.push_back(m_model.isDivided[d] != 0 ? 0 : 1);
    }
    addTypes(placement);
    addItems(placement);
}

void Part::addTypes(const Placement &placement)
{
    for (std::size_t t = 0; t < m_model.types.size(); ++t) {
        const Model::Type &type = m_model.types[t];
        BinType bin;
        bin.capacity = type.capacity;
        bin.cost = type.cost;
        bin.units = type.units;
        bin.domain = type.domain;
        if (type.stock != kUnlimited) {
            const auto own = std::count_if(m_bins.begin(), m_bins.end(), [&](std::size_t one) {
                return placement.bin(one).type == static_cast<int>(t);
            });
            bin.stock = std::min(kLargest, placement.stockLeft(static_cast<int>(t)) + own);
        }
        m_problem.bins.push_back(std::move(bin));
    }
}

void Part::addItems(const Placement &placement)
{
    std::map<int, std::int64_t> counts;
    for (const std::size_t bin : m_bins) {
        for (const Packed &packed : placement.bin(bin).items)
            counts[packed.itemClass] += packed.count;
    }
    for (const auto &[cls, count] : counts) {
        const Model::Class &one = m_model.classes[at(cls)];
        ItemClass item;
        item.demand.assign(one.demand.begin(), one.demand.end());
        item.count = count;
        const auto &allowed = m_model.allowSets[at(one.allow)];
        for (std::size_t t = 0; t < allowed.size(); ++t) {
            if (allowed[t] != 0)
                item.binsAllowed.push_back(static_cast<int>(t));
        }
        item.oneUnit = one.oneUnit;
        item.spreadGroup = one.group;
        if (one.group >= 0) {
            const Model::Group &group = m_model.groups[at(one.group)];
            item.spreadMax = std::clamp<std::int64_t>(group.most, 1, kLargest);
            item.spreadLeast = static_cast<int>(std::clamp<std::int64_t>(group.least, 1, kMostItems));
            item.domainMax = group.mostInDomain == kUnlimited ? 0 : std::min(group.mostInDomain, kLargest);
        }
        m_problem.items.push_back(std::move(item));
        m_classes.push_back(cls);
    }
}

bool Part::isClosed() const
{
    std::map<int, std::int64_t> items;
    for (std::size_t i = 0; i < m_classes.size(); ++i)
        items[m_model.classes[at(m_classes[i])].group] += m_problem.items[i].count;
    return std::all_of(items.begin(), items.end(), [this](const auto &group) {
        return group.first < 0 || m_model.groups[at(group.first)].total == group.second;
    });
}

bool Part::isLeast() const
{
    std::vector<int> types;
    std::vector<int> order;
    std::vector<std::int64_t> counts;
    for (std::size_t t = 0; t < m_problem.bins.size(); ++t)
        types.push_back(static_cast<int>(t));
    for (std::size_t d = 0; d < m_model.dimensions; ++d)
        order.push_back(static_cast<int>(d));
    for (const ItemClass &item : m_problem.items)
        counts.push_back(item.count);
    return simpleBound(makeModel(m_problem, types, counts, order)).value >= m_cost;
}

void Part::replaceBy(const Result &result, Placement &placement) const
{
    for (auto bin = m_bins.rbegin(); bin != m_bins.rend(); ++bin)
        placement.close(*bin);
    for (const Bin &bin : result.bins) {
        const std::size_t open = placement.open(bin.type);
        for (const Packed &packed : bin.items)
            placement.put(open, m_classes[at(packed.itemClass)], packed.count);
    }
}

namespace {

class Regrouper
{
public:
    Regrouper(Placement &placement, std::int64_t target, const Budget &budget, Meter &meter);

    bool run();

private:
    [[nodiscard]] Result solved(const Part &part, std::int64_t steps);
    void round(std::int64_t steps);
    bool improve(int group, std::int64_t steps);
    [[nodiscard]] std::vector<std::size_t> binsFor(int group) const;

    Placement &m_placement;
    std::int64_t m_target;
    const Budget &m_budget;
    Meter &m_meter;
    std::vector<int> m_groups; ///< that may get cheaper
};

} // namespace

Regrouper::Regrouper(Placement &placement, std::int64_t target, const Budget &budget, Meter &meter)
    : m_placement(placement)
    , m_target(target)
    , m_budget(budget)
    , m_meter(meter)
{
    for (std::size_t bin = 0; bin < placement.size(); ++bin)
        m_groups.push_back(placement.bin(bin).conflict);
    std::sort(m_groups.begin(), m_groups.end());
    m_groups.erase(std::unique(m_groups.begin(), m_groups.end()), m_groups.end());
}

std::vector<std::size_t> Regrouper::binsFor(int group) const
{
    std::vector<std::size_t> bins;
    for (std::size_t bin = 0; bin < m_placement.size(); ++bin) {
        if (m_placement.bin(bin).conflict == group)
            bins.push_back(bin);
    }
    return bins;
}

Result Regrouper::solved(const Part &part, std::int64_t steps)
{
    Budget budget = m_meter.rest();
    budget.steps = std::min(steps, budget.steps);
    budget.without = m_budget.without;
    Result found = solve(part.problem(), budget);
    for (const PassReport &pass : found.passes)
        m_meter.spend(pass.steps);
    return found;
}

/// \return whether it may get cheaper another time
bool Regrouper::improve(int group, std::int64_t steps)
{
    constexpr std::size_t kMostBins = 200;
    const std::vector<std::size_t> bins = binsFor(group);
    if (bins.empty() || bins.size() > kMostBins)
        return false;
    const Part part(m_placement, bins);
    m_meter.spend(static_cast<std::int64_t>(m_placement.size() / 64 + part.problem().items.size()));
    if (!part.isClosed() || part.isLeast())
        return false;
    const Result found = solved(part, steps);
    if (found.unplaced.empty() && found.cost <= part.cost())
        part.replaceBy(found, m_placement);
    return true;
}

void Regrouper::round(std::int64_t steps)
{
    std::vector<int> kept;
    for (const int group : m_groups) {
        if (m_placement.cost() <= m_target || m_meter.isOver())
            return;
        if (improve(group, steps))
            kept.push_back(group);
    }
    m_groups = std::move(kept);
}

bool Regrouper::run()
{
    constexpr std::int64_t kFirst = 20'000;
    const std::int64_t before = m_placement.cost();
    for (std::int64_t steps = kFirst; !m_meter.isOver() && !m_groups.empty() && m_placement.cost() > m_target;
         steps = std::min(2 * steps, kLargest / 4)) {
        m_meter.spend(1);
        round(steps);
    }
    return m_placement.cost() < before;
}

bool placeGroupsAgain(Placement &placement, std::int64_t target, const Budget &budget, Meter &meter)
{
    return Regrouper(placement, target, budget, meter).run();
}

} // namespace grondplan::packing
