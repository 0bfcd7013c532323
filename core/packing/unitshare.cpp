#include "core/packing/unitshare.h"

#include <algorithm>

namespace grondplan::packing {

namespace {

class Sharing
{
public:
    Sharing(const std::vector<std::int64_t> &capacity, int units, std::vector<const ItemClass *> items);

    bool find(std::size_t item);

private:
    [[nodiscard]] bool fits(std::size_t unit, const ItemClass &item) const;
    void move(std::size_t unit, const ItemClass &item, std::int64_t sign);

    std::vector<const ItemClass *> m_items;
    std::vector<std::vector<std::int64_t>> m_free;
    int m_tries = 200'000;
};

} // namespace

/// The largest part of the capacity that the item asks.
static double shareOf(const std::vector<std::int64_t> &capacity, const ItemClass &item)
{
    double share = 0;
    for (std::size_t d = 0; d < capacity.size(); ++d) {
        if (item.demand[d] > 0)
            share =
                std::max(share, static_cast<double>(item.demand[d]) / static_cast<double>(capacity[d] + 1));
    }
    return share;
}

Sharing::Sharing(const std::vector<std::int64_t> &capacity, int units, std::vector<const ItemClass *> items)
    : m_items(std::move(items))
{
    std::stable_sort(m_items.begin(), m_items.end(), [&](const ItemClass *a, const ItemClass *b) {
        return shareOf(capacity, *a) > shareOf(capacity, *b);
    });
    std::vector<std::int64_t> unit;
    for (const std::int64_t whole : capacity)
        unit.push_back(whole / units);
    m_free.assign(static_cast<std::size_t>(units), unit);
}

bool Sharing::fits(std::size_t unit, const ItemClass &item) const
{
    for (std::size_t d = 0; d < item.demand.size(); ++d) {
        if (item.demand[d] > m_free[unit][d])
            return false;
    }
    return true;
}

void Sharing::move(std::size_t unit, const ItemClass &item, std::int64_t sign)
{
    for (std::size_t d = 0; d < item.demand.size(); ++d)
        m_free[unit][d] -= sign * item.demand[d];
}

bool Sharing::find(std::size_t item)
{
    if (item == m_items.size())
        return true;
    for (std::size_t unit = 0; unit < m_free.size() && --m_tries > 0; ++unit) {
        if (!fits(unit, *m_items[item]))
            continue;
        move(unit, *m_items[item], 1);
        if (find(item + 1))
            return true;
        move(unit, *m_items[item], -1);
    }
    return false;
}

bool canShareUnits(const std::vector<std::int64_t> &capacity, int units, std::vector<const ItemClass *> items)
{
    return Sharing(capacity, units, std::move(items)).find(0);
}

} // namespace grondplan::packing
