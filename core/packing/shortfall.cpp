#include "core/packing/shortfall.h"

#include "core/packing/model.h"

#include <algorithm>
#include <limits>

namespace grondplan::packing {

static std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

namespace {

/// The smallest shortfall seen so far: the one whose worst dimension is short by the least part of the
/// demand.
class Closest
{
public:
    Closest(const ItemClass &item, Shortfall::Kind kind)
        : m_item(item)
        , m_closest{kind, -1, -1, 0}
    {
    }

    void look(int type, const std::vector<std::int64_t> &free)
    {
        Shortfall found{m_closest.kind, type, -1, 0};
        double worst = 0;
        for (std::size_t d = 0; d < free.size(); ++d) {
            const std::int64_t missing = m_item.demand[d] - free[d];
            const double part = static_cast<double>(missing) /
                                static_cast<double>(std::max<std::int64_t>(m_item.demand[d], 1));
            if (missing > 0 && part > worst) {
                worst = part;
                found.dimension = static_cast<int>(d);
                found.short_ = missing;
            }
        }
        if (worst < m_least) {
            m_least = worst;
            m_closest = found;
        }
    }

    [[nodiscard]] const Shortfall &shortfall() const { return m_closest; }

private:
    const ItemClass &m_item;
    Shortfall m_closest;
    double m_least = std::numeric_limits<double>::infinity();
};

} // namespace

Shortfall shortfallAlone(const Problem &problem, int item, const std::vector<int> &types)
{
    const ItemClass &wanted = problem.items[at(item)];
    Closest closest(wanted, Shortfall::Kind::TooLarge);
    Closest inUnit(wanted, Shortfall::Kind::Unit);
    int outOfStock = -1;
    bool isAllowed = false;
    for (const int type : types) {
        if (!mayBeOn(wanted, type))
            continue;
        isAllowed = true;
        const BinType &bin = problem.bins[at(type)];
        bool fits = true;
        bool fitsWhole = true;
        std::vector<std::int64_t> room = bin.capacity;
        for (std::size_t d = 0; d < room.size(); ++d) {
            fitsWhole = fitsWhole && wanted.demand[d] <= room[d];
            room[d] = reachable(problem, wanted, type, d, room[d]);
            fits = fits && wanted.demand[d] <= room[d];
        }
        if (!fits)
            (fitsWhole ? inUnit : closest).look(type, room);
        else if (outOfStock < 0)
            outOfStock = type; // it would fit if there were one
    }
    if (!isAllowed)
        return {Shortfall::Kind::NoAllowedBin, -1, -1, 0};
    if (outOfStock >= 0)
        return {Shortfall::Kind::StockUsedUp, outOfStock, -1, 0};
    return inUnit.shortfall().binType >= 0 ? inUnit.shortfall() : closest.shortfall();
}

namespace {

/// What one bin of a result has left for an item.
struct Beside
{
    std::vector<std::int64_t> free;
    bool isApart = false;     ///< another conflict group is in it
    std::int64_t ofGroup = 0; ///< items of the same spread group
};

} // namespace

static Beside leftIn(const Problem &problem, const Bin &bin, const ItemClass &wanted)
{
    Beside left{problem.bins[at(bin.type)].capacity, false, 0};
    for (const Packed &packed : bin.items) {
        const ItemClass &other = problem.items[at(packed.itemClass)];
        for (std::size_t d = 0; d < left.free.size(); ++d)
            left.free[d] -= packed.count * other.demand[d];
        if (wanted.conflictGroup >= 0 && other.conflictGroup >= 0 &&
            other.conflictGroup != wanted.conflictGroup)
            left.isApart = true;
        if (wanted.spreadGroup >= 0 && other.spreadGroup == wanted.spreadGroup)
            left.ofGroup += packed.count;
    }
    return left;
}

/// The strictest of the group.
static std::int64_t mostOfGroup(const Problem &problem, const ItemClass &wanted)
{
    std::int64_t most = kLargest;
    for (const ItemClass &item : problem.items) {
        if (item.spreadGroup == wanted.spreadGroup)
            most = std::min(most, item.spreadMax);
    }
    return most;
}

Shortfall shortfallBeside(const Problem &problem, int item, const std::vector<int> &types,
                          const std::vector<Bin> &bins)
{
    const ItemClass &wanted = problem.items[at(item)];
    Closest closest(wanted, Shortfall::Kind::StockUsedUp);
    const std::int64_t most = wanted.spreadGroup < 0 ? kLargest : mostOfGroup(problem, wanted);
    Shortfall rule{Shortfall::Kind::Spread, -1, -1, 0}; // there is room, and still it may not be there
    int apart = -1;
    for (const Bin &bin : bins) {
        if (!mayBeOn(wanted, bin.type))
            continue;
        const Beside left = leftIn(problem, bin, wanted);
        bool hasRoom = !left.isApart;
        for (std::size_t d = 0; d < left.free.size() && hasRoom; ++d)
            hasRoom = wanted.demand[d] <= left.free[d];
        if (left.isApart)
            apart = apart < 0 ? bin.type : apart;
        else if (!hasRoom)
            closest.look(bin.type, left.free);
        else if (wanted.spreadGroup >= 0 && left.ofGroup >= most)
            rule = {Shortfall::Kind::Spread, bin.type, -1, 0};
        else if (rule.binType < 0)
            rule = {wanted.oneUnit && problem.bins[at(bin.type)].units > 1 ? Shortfall::Kind::Unit
                                                                           : Shortfall::Kind::Domain,
                    bin.type, -1, 0};
    }
    for (std::size_t t = 0; t < types.size() && rule.binType < 0 && wanted.spreadGroup >= 0; ++t) {
        // Another bin may be had, so it is no bin that lacks.
        const auto used =
            std::count_if(bins.begin(), bins.end(), [&](const Bin &bin) { return bin.type == types[t]; });
        const auto &stock = problem.bins[at(types[t])].stock;
        if (mayBeOn(wanted, types[t]) && (!stock || *stock > used))
            rule = {Shortfall::Kind::Domain, types[t], -1, 0};
    }
    if (rule.binType >= 0)
        return rule;
    Shortfall found = closest.shortfall();
    if (found.binType < 0 && apart >= 0)
        return {Shortfall::Kind::Apart, apart, -1, 0};
    for (std::size_t t = 0; t < types.size() && found.binType < 0; ++t) {
        if (mayBeOn(wanted, types[t]))
            found.binType = types[t];
    }
    return found;
}

} // namespace grondplan::packing
