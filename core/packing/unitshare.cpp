#include "core/packing/unitshare.h"

#include "core/packing/wide.h"

#include <algorithm>
#include <set>
#include <utility>

namespace grondplan::packing {

namespace {

using Amounts = std::vector<std::int64_t>;

class Sharing
{
public:
    Sharing(const Amounts &unit, int units, std::vector<Amounts> items);

    UnitSharing find();

private:
    /// What is left to be done: the items from one on, into units with so much free in any order.
    using State = std::pair<std::size_t, std::vector<Amounts>>;

    [[nodiscard]] bool firstFit();
    UnitSharing from(std::size_t item);
    [[nodiscard]] bool isHopeless() const;
    [[nodiscard]] State stateAt(std::size_t item) const;
    [[nodiscard]] bool fits(std::size_t unit, const Amounts &item) const;
    void move(std::size_t unit, const Amounts &item, std::int64_t sign);

    std::vector<Amounts> m_items;
    std::vector<Amounts> m_free;
    std::set<State> m_failed;
    int m_tries = 200'000;
};

} // namespace

/// The largest part of a unit that the item asks.
static double shareOf(const Amounts &unit, const Amounts &item)
{
    double share = 0;
    for (std::size_t d = 0; d < unit.size(); ++d) {
        if (item[d] > 0)
            share = std::max(share, static_cast<double>(item[d]) / static_cast<double>(unit[d] + 1));
    }
    return share;
}

Sharing::Sharing(const Amounts &unit, int units, std::vector<Amounts> items)
    : m_items(std::move(items))
    , m_free(static_cast<std::size_t>(units), unit)
{
    std::sort(m_items.begin(), m_items.end(), [&unit](const Amounts &a, const Amounts &b) {
        const double shareA = shareOf(unit, a);
        const double shareB = shareOf(unit, b);
        return shareA != shareB ? shareA > shareB : a > b;
    });
}

bool Sharing::fits(std::size_t unit, const Amounts &item) const
{
    for (std::size_t d = 0; d < item.size(); ++d) {
        if (item[d] > m_free[unit][d])
            return false;
    }
    return true;
}

void Sharing::move(std::size_t unit, const Amounts &item, std::int64_t sign)
{
    for (std::size_t d = 0; d < item.size(); ++d)
        m_free[unit][d] -= sign * item[d];
}

/// All units together have too little.
bool Sharing::isHopeless() const
{
    for (std::size_t d = 0; d < m_free.front().size(); ++d) {
        Wide asked = 0;
        for (const Amounts &item : m_items)
            asked += wide(item[d]);
        if (asked > wide(m_free.front()[d]) * wide(static_cast<std::int64_t>(m_free.size())))
            return true;
    }
    return false;
}

Sharing::State Sharing::stateAt(std::size_t item) const
{
    State state(item, m_free);
    std::sort(state.second.begin(), state.second.end());
    return state;
}

UnitSharing Sharing::from(std::size_t item)
{
    if (item == m_items.size())
        return UnitSharing::Fits;
    State state = stateAt(item);
    if (m_failed.count(state) > 0)
        return UnitSharing::DoesNotFit;
    std::set<Amounts> tried; // of units with equal room one is enough
    for (std::size_t unit = 0; unit < m_free.size(); ++unit) {
        if (!fits(unit, m_items[item]) || !tried.insert(m_free[unit]).second)
            continue;
        if (--m_tries <= 0)
            return UnitSharing::Unknown;
        move(unit, m_items[item], 1);
        const UnitSharing found = from(item + 1);
        if (found != UnitSharing::DoesNotFit)
            return found;
        move(unit, m_items[item], -1);
    }
    m_failed.insert(std::move(state));
    return UnitSharing::DoesNotFit;
}

/// Each where it fits first: most often that is all it takes.
bool Sharing::firstFit()
{
    const std::vector<Amounts> before = m_free;
    for (const Amounts &item : m_items) {
        std::size_t unit = 0;
        while (unit < m_free.size() && !fits(unit, item))
            ++unit;
        if (unit == m_free.size()) {
            m_free = before;
            return false;
        }
        move(unit, item, 1);
    }
    return true;
}

UnitSharing Sharing::find()
{
    constexpr std::size_t kDeepest = 2'000; // each one deeper
    if (isHopeless())
        return UnitSharing::DoesNotFit;
    if (firstFit())
        return UnitSharing::Fits;
    return m_items.size() > kDeepest ? UnitSharing::Unknown : from(0);
}

UnitSharing shareUnits(const std::vector<std::int64_t> &capacity, int units,
                       const std::vector<char> &undivided, const std::vector<const ItemClass *> &items)
{
    const auto divided = [&](const Amounts &amounts, std::int64_t by) {
        Amounts part;
        for (std::size_t d = 0; d < amounts.size(); ++d) {
            if (undivided.empty() || undivided[d] == 0)
                part.push_back(amounts[d] / by);
        }
        return part;
    };
    std::vector<Amounts> demands;
    demands.reserve(items.size());
    for (const ItemClass *item : items)
        demands.push_back(divided(item->demand, 1));
    return Sharing(divided(capacity, units), units, std::move(demands)).find();
}

} // namespace grondplan::packing
