#include "core/packing/shortfall.h"

#include "core/packing/index.h"
#include "core/packing/model.h"

#include <algorithm>
#include <limits>

namespace grondplan::packing {

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

static bool fits(const std::vector<std::int64_t> &demand, const std::vector<std::int64_t> &room)
{
    for (std::size_t d = 0; d < room.size(); ++d) {
        if (demand[d] > room[d])
            return false;
    }
    return true;
}

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
        std::vector<std::int64_t> room = bin.capacity;
        for (std::size_t d = 0; d < room.size(); ++d)
            room[d] = reachable(problem, wanted, type, d, room[d]);
        if (!fits(wanted.demand, room))
            (fits(wanted.demand, bin.capacity) ? inUnit : closest).look(type, room);
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

/// Which rule keeps an item out of a bin that has room for it.
static Shortfall ruledOut(const Problem &problem, const ItemClass &wanted, int type, bool isSpreadFull)
{
    if (isSpreadFull)
        return {Shortfall::Kind::Spread, type, -1, 0};
    const bool inUnit = wanted.oneUnit && problem.bins[at(type)].units > 1;
    return {inUnit ? Shortfall::Kind::Unit : Shortfall::Kind::Domain, type, -1, 0};
}

/// A type that the item may be on of which there is another bin, so that it is no bin that lacks; -1 = none.
static int inStock(const Problem &problem, const ItemClass &wanted, const std::vector<int> &types,
                   const std::vector<Bin> &bins)
{
    for (const int type : types) {
        const auto used =
            std::count_if(bins.begin(), bins.end(), [type](const Bin &bin) { return bin.type == type; });
        const auto &stock = problem.bins[at(type)].stock;
        if (mayBeOn(wanted, type) && (!stock || *stock > used))
            return type;
    }
    return -1;
}

namespace {

/// What bins that are open say of an item that found no place.
struct OpenBins
{
    Closest closest; ///< of those without room
    Shortfall rule;  ///< there is room, and still it may not be there
    int apart = -1;  ///< the first type whose bin holds what it is to be apart from
};

} // namespace

static OpenBins lookAt(const Problem &problem, const ItemClass &wanted, const std::vector<Bin> &bins)
{
    OpenBins open{Closest(wanted, Shortfall::Kind::StockUsedUp), {Shortfall::Kind::Spread, -1, -1, 0}, -1};
    const std::int64_t most = wanted.spreadGroup < 0 ? kLargest : mostOfGroup(problem, wanted);
    for (const Bin &bin : bins) {
        if (!mayBeOn(wanted, bin.type))
            continue;
        const Beside left = leftIn(problem, bin, wanted);
        const bool isSpreadFull = wanted.spreadGroup >= 0 && left.ofGroup >= most;
        if (left.isApart)
            open.apart = open.apart < 0 ? bin.type : open.apart;
        else if (!fits(wanted.demand, left.free))
            open.closest.look(bin.type, left.free);
        else if (open.rule.binType < 0 || isSpreadFull)
            open.rule = ruledOut(problem, wanted, bin.type, isSpreadFull);
    }
    return open;
}

Shortfall shortfallBeside(const Problem &problem, int item, const std::vector<int> &types,
                          const std::vector<Bin> &bins)
{
    const ItemClass &wanted = problem.items[at(item)];
    const OpenBins open = lookAt(problem, wanted, bins);
    if (open.rule.binType >= 0)
        return open.rule;
    const int another = wanted.spreadGroup < 0 ? -1 : inStock(problem, wanted, types, bins);
    if (another >= 0)
        return {Shortfall::Kind::Domain, another, -1, 0};
    Shortfall found = open.closest.shortfall();
    if (found.binType < 0 && open.apart >= 0)
        return {Shortfall::Kind::Apart, open.apart, -1, 0};
    for (std::size_t t = 0; t < types.size() && found.binType < 0; ++t) {
        if (mayBeOn(wanted, types[t]))
            found.binType = types[t];
    }
    return found;
}

} // namespace grondplan::packing
