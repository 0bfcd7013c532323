#include "core/packing/evenstate.h"

#include "core/packing/index.h"

#include <algorithm>
#include <tuple>

namespace grondplan::packing {

EvenState::EvenState(const Model &model, const std::vector<int> &classOf, const Evenly &how)
    : m_how(&how)
    , m_classOf(&classOf)
    , m_placement(model)
    , m_seenIn(how.copies.size())
    , m_all(how.copies.size(), 0)
    , m_onBins(how.copies.size(), 0)
{
}

bool EvenState::fill(const std::vector<Bin> &bins, const std::vector<int> &types)
{
    m_items.resize(bins.size());
    m_copies.resize(bins.size());
    m_inBin.assign(bins.size(), 0);
    m_placement.expectBins(bins.size());
    for (std::size_t b = 0; b < bins.size(); ++b) {
        m_placement.open(types[b]);
        for (const Packed &packed : bins[b].items) {
            const int cls = (*m_classOf)[at(packed.itemClass)];
            if (cls < 0 || m_placement.fitting(b, cls, packed.count) < packed.count)
                return false;
            m_placement.put(b, cls, packed.count);
            count(b, packed.itemClass, packed.count);
        }
    }
    return true;
}

/// Of a list by ascending class.
static std::int64_t heldIn(const std::vector<Packed> &sorted, int wanted)
{
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), wanted,
                                        [](const Packed &one, int key) { return one.itemClass < key; });
    return found != sorted.end() && found->itemClass == wanted ? found->count : 0;
}

/// What is zero is not in it.
static void changeHeld(std::vector<Packed> &sorted, int wanted, std::int64_t by)
{
    auto found = std::lower_bound(sorted.begin(), sorted.end(), wanted,
                                  [](const Packed &one, int key) { return one.itemClass < key; });
    if (found == sorted.end() || found->itemClass != wanted)
        found = sorted.insert(found, {wanted, 0});
    found->count += by;
    if (found->count == 0)
        sorted.erase(found);
}

std::int64_t EvenState::copiesIn(std::size_t bin, int copies) const
{
    return heldIn(m_copies[bin], copies);
}

const std::vector<std::size_t> &EvenState::seenIn(int copies) const
{
    return m_seenIn[at(copies)];
}

std::int64_t EvenState::all(int copies) const
{
    return m_all[at(copies)];
}

std::int64_t EvenState::target(int copies) const
{
    const auto bins = static_cast<std::int64_t>(m_items.size());
    return (m_all[at(copies)] + bins - 1) / bins;
}

bool EvenState::stays(int item) const
{
    return !m_how->stays.empty() && m_how->stays[at(item)] != 0;
}

const std::int64_t *EvenState::demand(int item) const
{
    return m_placement.model().classes[at((*m_classOf)[at(item)])].demand.data();
}

bool EvenState::holds(int item, int copies) const
{
    return heldIn(m_how->holds[at(item)], copies) > 0;
}

bool EvenState::offersRoom(std::size_t bin, int item, int leaving) const
{
    const std::int64_t *asked = demand(item);
    const std::int64_t *free = m_placement.free(bin);
    const std::int64_t *freed = leaving < 0 ? nullptr : demand(leaving);
    for (std::size_t d = 0; d < m_placement.model().dimensions; ++d) {
        if (asked[d] > free[d] + (freed ? freed[d] : 0))
            return false;
    }
    return true;
}

void EvenState::count(std::size_t bin, int item, std::int64_t by)
{
    changeHeld(m_items[bin], item, by);
    m_inBin[bin] += by;
    for (const Packed &held : m_how->holds[at(item)]) {
        const std::int64_t before = copiesIn(bin, held.itemClass);
        const std::int64_t after = before + by * held.count;
        changeHeld(m_copies[bin], held.itemClass, by * held.count);
        m_all[at(held.itemClass)] += by * held.count;
        m_onBins[at(held.itemClass)] += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
        auto &seen = m_seenIn[at(held.itemClass)];
        if (before == 0 && std::find(seen.begin(), seen.end(), bin) == seen.end())
            seen.push_back(bin);
    }
}

/// A bin that is in use is not left without anything.
bool EvenState::leavesSomething(const Exchange &asked) const
{
    std::int64_t left = m_inBin[asked.from];
    for (const Packed &packed : asked.out)
        left -= packed.count;
    for (const Packed &packed : asked.back)
        left += asked.onward == asked.from ? packed.count : 0;
    return left > 0;
}

/// By what the bins offer alone, which is soon told.
bool EvenState::hasRoom(const Exchange &asked)
{
    const std::size_t dimensions = m_placement.model().dimensions;
    m_sums.assign(2 * dimensions, 0);
    for (const Packed &packed : asked.out) {
        for (std::size_t d = 0; d < dimensions; ++d)
            m_sums[d] += packed.count * demand(packed.itemClass)[d];
    }
    for (const Packed &packed : asked.back) {
        for (std::size_t d = 0; d < dimensions; ++d)
            m_sums[dimensions + d] += packed.count * demand(packed.itemClass)[d];
    }
    const bool isReturned = asked.onward == asked.from;
    for (std::size_t d = 0; d < dimensions; ++d) {
        const std::int64_t out = m_sums[d];
        const std::int64_t back = m_sums[dimensions + d];
        if (out > m_placement.free(asked.to)[d] + back ||
            back > m_placement.free(asked.onward)[d] + (isReturned ? out : 0))
            return false;
    }
    return true;
}

void EvenState::collect(const std::vector<Packed> &items, std::size_t from, std::size_t to)
{
    for (const Packed &packed : items) {
        for (const Packed &held : m_how->holds[at(packed.itemClass)]) {
            m_changes.push_back({held.itemClass, from, -packed.count * held.count});
            m_changes.push_back({held.itemClass, to, packed.count * held.count});
        }
    }
}

/// What changes of it for one kind of copies.
std::int64_t EvenState::unevennessOf(std::size_t first, std::size_t last) const
{
    // On too few bins is worst, then whatever of the first rank.
    constexpr std::int64_t kOnTooFew = std::int64_t{1} << 44;
    constexpr std::int64_t kOfFirstRank = std::int64_t{1} << 16;
    const int copies = m_changes[first].copies;
    const Evenly::Copies &asked = m_how->copies[at(copies)];
    const std::int64_t best = target(copies);
    const auto squared = [best](std::int64_t count) {
        const std::int64_t over = std::max<std::int64_t>(0, count - best);
        return over * over;
    };
    std::int64_t changed = 0;
    std::int64_t bins = m_onBins[at(copies)];
    for (std::size_t c = first; c < last;) {
        const std::size_t bin = m_changes[c].bin;
        std::int64_t by = 0;
        for (; c < last && m_changes[c].bin == bin; ++c)
            by += m_changes[c].by;
        const std::int64_t before = copiesIn(bin, copies);
        changed += squared(before + by) - squared(before);
        bins += (before + by > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    }
    const std::int64_t least = std::min(asked.leastBins, m_all[at(copies)]);
    const auto lacking = [least](std::int64_t on) { return std::max<std::int64_t>(0, least - on); };
    return changed * (asked.rank == 0 ? kOfFirstRank : 1) +
           kOnTooFew * (lacking(bins) - lacking(m_onBins[at(copies)]));
}

/// What an exchange adds to it; below zero it is more even then.
std::int64_t EvenState::unevenness(const Exchange &asked)
{
    m_changes.clear();
    collect(asked.out, asked.from, asked.to);
    collect(asked.back, asked.to, asked.onward);
    std::sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
        return std::tie(a.copies, a.bin) < std::tie(b.copies, b.bin);
    });
    std::int64_t sum = 0;
    for (std::size_t first = 0; first < m_changes.size();) {
        std::size_t last = first + 1;
        while (last < m_changes.size() && m_changes[last].copies == m_changes[first].copies)
            ++last;
        sum += unevennessOf(first, last);
        first = last;
    }
    return sum;
}

bool EvenState::putAll(const Exchange &asked)
{
    struct Put
    {
        std::size_t bin = 0;
        int cls = 0;
        std::int64_t count = 0;
    };
    std::vector<Put> puts;
    for (const Packed &packed : asked.out)
        puts.push_back({asked.to, (*m_classOf)[at(packed.itemClass)], packed.count});
    for (const Packed &packed : asked.back)
        puts.push_back({asked.onward, (*m_classOf)[at(packed.itemClass)], packed.count});
    const auto refused = std::find_if(puts.begin(), puts.end(), [this](const Put &put) {
        if (m_placement.fitting(put.bin, put.cls, put.count) < put.count)
            return true;
        m_placement.put(put.bin, put.cls, put.count);
        return false;
    });
    if (refused == puts.end())
        return true;
    for (auto put = puts.begin(); put != refused; ++put)
        m_placement.take(put->bin, put->cls, put->count);
    return false;
}

void EvenState::record(const std::vector<Packed> &items, std::size_t from, std::size_t to)
{
    for (const Packed &packed : items) {
        count(from, packed.itemClass, -packed.count);
        count(to, packed.itemClass, packed.count);
    }
}

bool EvenState::exchange(const Exchange &asked)
{
    if (!hasRoom(asked) || !leavesSomething(asked) || unevenness(asked) >= 0)
        return false;
    for (const Packed &packed : asked.out)
        m_placement.take(asked.from, (*m_classOf)[at(packed.itemClass)], packed.count);
    for (const Packed &packed : asked.back)
        m_placement.take(asked.to, (*m_classOf)[at(packed.itemClass)], packed.count);
    if (putAll(asked)) {
        record(asked.out, asked.from, asked.to);
        record(asked.back, asked.to, asked.onward);
        return true;
    }
    for (const Packed &packed : asked.out)
        m_placement.put(asked.from, (*m_classOf)[at(packed.itemClass)], packed.count);
    for (const Packed &packed : asked.back)
        m_placement.put(asked.to, (*m_classOf)[at(packed.itemClass)], packed.count);
    return false;
}

} // namespace grondplan::packing
