#include "core/packing/refit.h"

#include "core/packing/index.h"
#include "core/packing/unitshare.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

// A re-count of its own: simple lists, no index, nothing of what the passes use.

namespace grondplan::packing {

namespace {

/// A bin that has not failed.
struct Standing
{
    std::size_t index = 0; ///< of the result's bins
    const std::vector<std::int64_t> *capacity = nullptr;
    int type = 0;
    std::vector<std::int64_t> free;
    int conflict = -1;
    int units = 1;
    std::vector<const ItemClass *> inUnits; ///< what must be inside one unit
};

/// Items looking for a new place.
struct Homeless
{
    const ItemClass *item = nullptr;
    std::int64_t count = 0;
    double share = 0;
};

class Refit
{
public:
    Refit(const Problem &problem, const Result &result);

    std::string check();
    std::vector<Move> placeAgain(const std::set<std::size_t> &failed, bool thoroughly);
    std::int64_t placeMore(int itemClass, std::int64_t count, bool apart);

private:
    using Placing = bool (Refit::*)(const Homeless &);
    static std::array<Placing, 3> placings()
    {
        return {&Refit::inOrder, &Refit::inFullest, &Refit::inEmptiest};
    }

    void orderBins();
    [[nodiscard]] Standing standing(std::size_t index) const;
    void fail(const std::set<std::size_t> &failed);
    [[nodiscard]] bool survives(const std::set<std::size_t> &failed, std::int64_t tries = kMostTries);
    void leaveLeast(const std::set<std::size_t> &failed);
    [[nodiscard]] std::vector<Move> moves() const;
    std::vector<Move> withTheRest(const std::set<std::size_t> &failed);
    void bringBack(Standing &bin, std::vector<Move> &gaveWay);
    std::string checkSets(std::size_t kind, int left, std::set<std::size_t> &failed);
    [[nodiscard]] double shareOf(const ItemClass &item) const;
    [[nodiscard]] bool takes(const Standing &bin, const ItemClass &item) const;
    [[nodiscard]] static double roomOf(const Standing &bin, const ItemClass &item);
    static void move(Standing &bin, const ItemClass &item, std::int64_t times);
    void put(Standing &bin, const ItemClass &item);
    bool inOrder(const Homeless &homeless);
    bool inFullest(const Homeless &homeless) { return byRoom(homeless, true); }
    bool inEmptiest(const Homeless &homeless) { return byRoom(homeless, false); }
    bool byRoom(const Homeless &homeless, bool fullest);
    bool byTrying(std::size_t index, std::int64_t left, std::size_t from);

    static constexpr std::int64_t kMostTries = 300'000;

    /// What becomes of items that may be left out.
    enum class Sheddable
    {
        Move, ///< they are placed again as all others
        Stay, ///< those that failed are left out, the others stay
        Go    ///< all are left out
    };

    const Problem &m_problem;
    const Result &m_result;
    std::vector<std::size_t> m_order; ///< of the bins, by the contents of their types
    std::vector<std::vector<std::size_t>> m_kinds;
    std::vector<Standing> m_standing;
    std::vector<Homeless> m_homeless;
    std::vector<std::pair<const ItemClass *, std::size_t>> m_puts; ///< what found a place, and in which bin
    std::int64_t m_tries = 0;
    Sheddable m_sheddable = Sheddable::Move;
};

} // namespace

Refit::Refit(const Problem &problem, const Result &result)
    : m_problem(problem)
    , m_result(result)
{
    orderBins();
    std::map<std::pair<int, std::vector<std::pair<int, std::int64_t>>>, std::vector<std::size_t>> kinds;
    for (std::size_t b = 0; b < result.bins.size(); ++b) {
        std::vector<std::pair<int, std::int64_t>> content;
        for (const Packed &packed : result.bins[b].items)
            content.emplace_back(packed.itemClass, packed.count);
        kinds[{result.bins[b].type, std::move(content)}].push_back(b);
    }
    for (auto &[content, bins] : kinds)
        m_kinds.push_back(std::move(bins));
}

void Refit::orderBins()
{
    m_order.resize(m_result.bins.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    const auto keyOf = [this](std::size_t bin) {
        const int index = m_result.bins[bin].type;
        const BinType &type = m_problem.bins[at(index)];
        return std::tuple(type.cost, type.capacity, type.afterFailure(),
                          type.stock.value_or(std::numeric_limits<std::int64_t>::max()), type.id, index);
    };
    const bool mixed = std::any_of(m_result.bins.begin(), m_result.bins.end(),
                                   [this](const Bin &bin) { return bin.type != m_result.bins.front().type; });
    if (mixed)
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&keyOf](std::size_t a, std::size_t b) { return keyOf(a) < keyOf(b); });
}

double Refit::shareOf(const ItemClass &item) const
{
    double share = 0;
    for (std::size_t d = 0; d < item.demand.size(); ++d) {
        std::int64_t most = 0;
        for (std::size_t t = 0; t < m_problem.bins.size(); ++t) {
            if (!m_problem.singleType || static_cast<int>(t) == m_result.bins.front().type)
                most = std::max(most, m_problem.bins[t].afterFailure()[d]);
        }
        if (item.demand[d] > 0)
            share = std::max(share, static_cast<double>(item.demand[d]) / static_cast<double>(most));
    }
    return share;
}

/// A bin with what stays in it.
Standing Refit::standing(std::size_t index) const
{
    const Bin &bin = m_result.bins[index];
    const auto &capacity = m_problem.bins[at(bin.type)].afterFailure();
    Standing made{index, &capacity, bin.type, capacity, -1, m_problem.bins[at(bin.type)].units, {}};
    for (const Packed &packed : bin.items) {
        const ItemClass &item = m_problem.items[at(packed.itemClass)];
        if (m_sheddable != Sheddable::Go || !item.sheddable)
            move(made, item, packed.count);
    }
    return made;
}

void Refit::fail(const std::set<std::size_t> &failed)
{
    m_standing.clear();
    m_puts.clear();
    std::map<int, std::int64_t> counts;
    for (const std::size_t b : m_order) {
        if (failed.count(b) == 0) {
            m_standing.push_back(standing(b));
            continue;
        }
        for (const Packed &packed : m_result.bins[b].items) {
            if (m_sheddable == Sheddable::Move || !m_problem.items[at(packed.itemClass)].sheddable)
                counts[packed.itemClass] += packed.count;
        }
    }
    m_homeless.clear();
    for (const auto &[index, count] : counts) {
        const ItemClass &item = m_problem.items[at(index)];
        m_homeless.push_back({&item, count, shareOf(item)});
    }
    std::stable_sort(m_homeless.begin(), m_homeless.end(), [](const Homeless &a, const Homeless &b) {
        return a.share != b.share ? a.share > b.share : a.item->demand > b.item->demand;
    });
}

void Refit::move(Standing &bin, const ItemClass &item, std::int64_t times)
{
    for (std::size_t d = 0; d < item.demand.size(); ++d)
        bin.free[d] -= times * item.demand[d];
    if (item.conflictGroup >= 0)
        bin.conflict = item.conflictGroup;
    if (item.oneUnit && bin.units > 1)
        bin.inUnits.insert(bin.inUnits.end(), at(times), &item);
}

void Refit::put(Standing &bin, const ItemClass &item)
{
    move(bin, item, 1);
    m_puts.emplace_back(&item, bin.index);
}

bool Refit::takes(const Standing &bin, const ItemClass &item) const
{
    if (item.pin >= 0 && item.pin != bin.type)
        return false;
    if (!item.binsAllowed.empty() &&
        std::find(item.binsAllowed.begin(), item.binsAllowed.end(), bin.type) == item.binsAllowed.end())
        return false;
    if (item.conflictGroup >= 0 && bin.conflict >= 0 && bin.conflict != item.conflictGroup)
        return false;
    for (std::size_t d = 0; d < item.demand.size(); ++d) {
        if (item.demand[d] > bin.free[d])
            return false;
    }
    if (!item.oneUnit || bin.units == 1)
        return true;
    std::vector<const ItemClass *> inUnits = bin.inUnits;
    inUnits.push_back(&item);
    return shareUnits(*bin.capacity, bin.units, m_problem.undivided, inUnits) == UnitSharing::Fits;
}

double Refit::roomOf(const Standing &bin, const ItemClass &item)
{
    double room = 0;
    for (std::size_t d = 0; d < item.demand.size(); ++d) {
        if ((*bin.capacity)[d] > 0)
            room +=
                static_cast<double>(bin.free[d] - item.demand[d]) / static_cast<double>((*bin.capacity)[d]);
    }
    return room;
}

bool Refit::inOrder(const Homeless &homeless)
{
    std::int64_t left = homeless.count;
    for (Standing &bin : m_standing) {
        for (; left > 0 && takes(bin, *homeless.item); --left)
            put(bin, *homeless.item);
    }
    return left == 0;
}

bool Refit::byRoom(const Homeless &homeless, bool fullest)
{
    for (std::int64_t left = homeless.count; left > 0; --left) {
        Standing *chosen = nullptr;
        for (Standing &bin : m_standing) {
            if (!takes(bin, *homeless.item))
                continue;
            const double room = roomOf(bin, *homeless.item);
            const double best = chosen ? roomOf(*chosen, *homeless.item) : 0;
            if (!chosen || (fullest ? room < best : room > best))
                chosen = &bin;
        }
        if (!chosen)
            return false;
        put(*chosen, *homeless.item);
    }
    return true;
}

/// Every way there is, as far as `m_tries` goes.
bool Refit::byTrying(std::size_t index, std::int64_t left, std::size_t from)
{
    if (left == 0)
        return index + 1 == m_homeless.size() || byTrying(index + 1, m_homeless[index + 1].count, 0);
    const ItemClass &item = *m_homeless[index].item;
    for (std::size_t b = from; b < m_standing.size() && --m_tries > 0; ++b) {
        if (!takes(m_standing[b], item))
            continue;
        const Standing before = m_standing[b];
        put(m_standing[b], item);
        if (byTrying(index, left - 1, b))
            return true;
        m_standing[b] = before;
        m_puts.pop_back();
    }
    return false;
}

bool Refit::survives(const std::set<std::size_t> &failed, std::int64_t tries)
{
    constexpr std::int64_t kMostMoved = 200; // deeper than the stack should go otherwise
    for (const Placing placing : placings()) {
        fail(failed);
        if (std::all_of(m_homeless.begin(), m_homeless.end(),
                        [this, placing](const Homeless &homeless) { return (this->*placing)(homeless); }))
            return true;
    }
    fail(failed);
    std::int64_t moved = 0;
    for (const Homeless &homeless : m_homeless)
        moved += homeless.count;
    m_tries = tries;
    return moved <= kMostMoved && byTrying(0, m_homeless.front().count, 0);
}

/// Of the three ways that which leaves least, by what it asks of a bin.
void Refit::leaveLeast(const std::set<std::size_t> &failed)
{
    double least = std::numeric_limits<double>::infinity();
    std::vector<std::pair<const ItemClass *, std::size_t>> best;
    for (const Placing placing : placings()) {
        fail(failed);
        double left = 0;
        for (const Homeless &homeless : m_homeless) {
            const std::size_t before = m_puts.size();
            (this->*placing)(homeless);
            left += homeless.share *
                    static_cast<double>(homeless.count - static_cast<std::int64_t>(m_puts.size() - before));
        }
        if (left < least) {
            least = left;
            best = m_puts;
        }
    }
    m_puts = std::move(best);
}

std::vector<Move> Refit::moves() const
{
    std::map<std::pair<int, int>, std::int64_t> counts; // by class, then by bin
    const auto indexOf = [this](const ItemClass *item) {
        return static_cast<int>(item - m_problem.items.data());
    };
    for (const Homeless &homeless : m_homeless)
        counts[{indexOf(homeless.item), -1}] = homeless.count;
    for (const auto &[item, bin] : m_puts) {
        ++counts[{indexOf(item), static_cast<int>(bin)}];
        --counts[{indexOf(item), -1}];
    }
    std::vector<Move> result;
    for (const auto &[where, count] : counts) {
        if (count > 0)
            result.push_back({where.first, where.second, count});
    }
    return result;
}

/// Those of a bin that still fit beside what came to it.
void Refit::bringBack(Standing &bin, std::vector<Move> &gaveWay)
{
    for (const Packed &packed : m_result.bins[bin.index].items) {
        const ItemClass &item = m_problem.items[at(packed.itemClass)];
        if (!item.sheddable)
            continue;
        std::int64_t back = 0;
        for (; back < packed.count && takes(bin, item); ++back)
            move(bin, item, 1);
        if (back < packed.count)
            gaveWay.push_back({packed.itemClass, static_cast<int>(bin.index), packed.count - back, true});
    }
}

/// What must go on stands as `m_puts` says; the rest takes what room is left.
std::vector<Move> Refit::withTheRest(const std::set<std::size_t> &failed)
{
    const auto puts = std::move(m_puts);
    fail(failed);
    for (const auto &[item, index] : puts) {
        const auto bin = std::find_if(m_standing.begin(), m_standing.end(),
                                      [index = index](const Standing &one) { return one.index == index; });
        put(*bin, *item);
    }
    std::vector<Move> gaveWay;
    if (m_sheddable == Sheddable::Go) {
        for (Standing &bin : m_standing)
            bringBack(bin, gaveWay);
    }
    std::map<int, std::int64_t> counts;
    for (const std::size_t index : failed) {
        for (const Packed &packed : m_result.bins[index].items) {
            if (m_problem.items[at(packed.itemClass)].sheddable)
                counts[packed.itemClass] += packed.count;
        }
    }
    for (const auto &[index, count] : counts) {
        const ItemClass &item = m_problem.items[at(index)];
        m_homeless.push_back({&item, count, shareOf(item)});
        inOrder(m_homeless.back());
    }
    std::vector<Move> result = moves();
    result.insert(result.end(), gaveWay.begin(), gaveWay.end());
    return result;
}

std::vector<Move> Refit::placeAgain(const std::set<std::size_t> &failed, bool thoroughly)
{
    constexpr std::int64_t kFewTries = 1000;
    const std::int64_t tries = thoroughly ? kMostTries : kFewTries;
    m_sheddable = Sheddable::Move;
    if (survives(failed, tries))
        return moves();
    const bool anySheddable = std::any_of(m_problem.items.begin(), m_problem.items.end(),
                                          [](const ItemClass &item) { return item.sheddable; });
    if (!anySheddable) {
        leaveLeast(failed);
        return moves();
    }
    m_sheddable = Sheddable::Stay;
    if (!survives(failed, tries)) {
        m_sheddable = Sheddable::Go;
        if (!survives(failed, tries))
            leaveLeast(failed);
    }
    return withTheRest(failed);
}

std::int64_t Refit::placeMore(int itemClass, std::int64_t count, bool apart)
{
    fail({});
    const ItemClass &item = m_problem.items[at(itemClass)];
    if (!apart) {
        inOrder({&item, count, 0});
        return static_cast<std::int64_t>(m_puts.size());
    }
    std::int64_t found = 0;
    for (const Standing &bin : m_standing) {
        const auto &packed = m_result.bins[bin.index].items;
        const bool holdsOne = std::any_of(packed.begin(), packed.end(), [itemClass](const Packed &each) {
            return each.itemClass == itemClass;
        });
        found += !holdsOne && takes(bin, item) ? 1 : 0;
    }
    return std::min(found, count);
}

std::string Refit::checkSets(std::size_t kind, int left, std::set<std::size_t> &failed)
{
    if (left == 0) {
        std::string names;
        for (const std::size_t bin : failed)
            names += " " + std::to_string(bin);
        return survives(failed) ? std::string() : "not survived when these bins fail:" + names;
    }
    if (kind == m_kinds.size())
        return {};
    std::string found;
    const std::vector<std::size_t> &bins = m_kinds[kind];
    std::size_t taken = 0;
    for (; found.empty() && taken <= bins.size() && static_cast<int>(taken) <= left; ++taken) {
        if (taken > 0)
            failed.insert(bins[taken - 1]);
        found = checkSets(kind + 1, left - static_cast<int>(taken), failed);
    }
    for (const std::size_t bin : bins)
        failed.erase(bin);
    return found;
}

std::string Refit::check()
{
    if (m_problem.reserve == 0 || m_result.bins.empty() || !m_result.failure.survives)
        return {}; // what is not claimed need not hold
    m_sheddable = Sheddable::Go;
    const bool anyItems = std::any_of(m_result.bins.begin(), m_result.bins.end(), [this](const Bin &bin) {
        return std::any_of(bin.items.begin(), bin.items.end(), [this](const Packed &packed) {
            return !m_problem.items[at(packed.itemClass)].sheddable;
        });
    });
    if (anyItems && at(m_problem.reserve) >= m_result.bins.size())
        return "no bin is left after a failure";
    std::set<std::size_t> failed;
    if (m_result.failure.exhaustive)
        return checkSets(0, m_problem.reserve, failed);
    for (const int bin : m_result.failure.worst)
        failed.insert(at(bin));
    return survives(failed) ? std::string() : "the worst failure is not survived";
}

std::string checkFailures(const Problem &problem, const Result &result)
{
    return Refit(problem, result).check();
}

std::vector<Move> placeAgain(const Problem &problem, const Result &result,
                             const std::set<std::size_t> &failed, bool thoroughly)
{
    return Refit(problem, result).placeAgain(failed, thoroughly);
}

std::int64_t placeMore(const Problem &problem, const Result &result, int itemClass, std::int64_t count,
                       bool apart)
{
    return Refit(problem, result).placeMore(itemClass, count, apart);
}

} // namespace grondplan::packing
