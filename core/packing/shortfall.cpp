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
    int outOfStock = -1;
    bool isAllowed = false;
    for (const int type : types) {
        if (!mayBeOn(wanted, type))
            continue;
        isAllowed = true;
        const BinType &bin = problem.bins[at(type)];
        bool fits = true;
        std::vector<std::int64_t> room = bin.capacity;
        for (std::size_t d = 0; d < room.size(); ++d) {
            room[d] = reachable(problem, wanted, type, d, room[d]);
            fits = fits && wanted.demand[d] <= room[d];
        }
        if (!fits)
            closest.look(type, room);
        else if (outOfStock < 0)
            outOfStock = type; // it would fit if there were one
    }
    if (!isAllowed)
        return {Shortfall::Kind::NoAllowedBin, -1, -1, 0};
    if (outOfStock >= 0)
        return {Shortfall::Kind::StockUsedUp, outOfStock, -1, 0};
    return closest.shortfall();
}

namespace {

/// What one bin of a result has left for an item.
struct Beside
{
    std::vector<std::int64_t> free;
    bool isApart = false; ///< another conflict group is in it
};

} // namespace

static Beside leftIn(const Problem &problem, const Bin &bin, const ItemClass &wanted)
{
    Beside left{problem.bins[at(bin.type)].capacity, false};
    for (const Packed &packed : bin.items) {
        const ItemClass &other = problem.items[at(packed.itemClass)];
        for (std::size_t d = 0; d < left.free.size(); ++d)
            left.free[d] -= packed.count * other.demand[d];
        if (wanted.conflictGroup >= 0 && other.conflictGroup >= 0 &&
            other.conflictGroup != wanted.conflictGroup)
            left.isApart = true;
    }
    return left;
}

Shortfall shortfallBeside(const Problem &problem, int item, const std::vector<int> &types,
                          const std::vector<Bin> &bins)
{
    const ItemClass &wanted = problem.items[at(item)];
    Closest closest(wanted, Shortfall::Kind::StockUsedUp);
    Shortfall spread{Shortfall::Kind::Spread, -1, -1, 0};
    for (const Bin &bin : bins) {
        if (!mayBeOn(wanted, bin.type))
            continue;
        const Beside left = leftIn(problem, bin, wanted);
        bool hasRoom = !left.isApart;
        for (std::size_t d = 0; d < left.free.size() && hasRoom; ++d)
            hasRoom = wanted.demand[d] <= left.free[d];
        if (hasRoom && wanted.spreadGroup >= 0)
            spread.binType = bin.type;
        else if (!left.isApart)
            closest.look(bin.type, left.free);
    }
    if (spread.binType >= 0)
        return spread;
    Shortfall found = closest.shortfall();
    for (std::size_t t = 0; t < types.size() && found.binType < 0; ++t) {
        if (mayBeOn(wanted, types[t]))
            found.binType = types[t];
    }
    return found;
}

} // namespace grondplan::packing
