#include "core/packing/failure.h"

#include "core/packing/firstfit.h"
#include "core/packing/index.h"

#include <algorithm>
#include <limits>
#include <map>

namespace grondplan::packing {

namespace {

/// The bins after a failure: what is free on them, and whom they hold.
class Survivors
{
public:
    explicit Survivors(const Placement &placement);

    /// Whether all that is on `failed` finds a place on the others. `failed` ascending.
    [[nodiscard]] bool canTake(const std::vector<std::size_t> &failed);
    /// How much of the room on the others `failed` asks, in the scarcest dimension; above 1 it cannot be.
    [[nodiscard]] double asks(const std::vector<std::size_t> &failed) const;
    /// The same for one bin, when all others stay.
    [[nodiscard]] double asks(std::size_t bin) const { return asks(std::vector<std::size_t>{bin}); }

private:
    enum class Way
    {
        First,
        Fullest,
        Emptiest
    };

    [[nodiscard]] std::vector<Packed> moved(const std::vector<std::size_t> &failed) const;
    bool placeAll(const std::vector<Packed> &items, Way way);
    bool placeFirst(const Packed &item);
    bool placeByRoom(const Packed &item, bool fullest);
    [[nodiscard]] std::int64_t fitting(std::size_t bin, int cls, std::int64_t want) const;
    [[nodiscard]] bool hasUnits(std::size_t bin, int cls) const;
    [[nodiscard]] std::int64_t fittingUnits(std::size_t bin, int cls, std::int64_t want) const;
    [[nodiscard]] double roomAfter(std::size_t bin, int cls) const;
    void put(std::size_t bin, int cls, std::int64_t count);
    void restore();

    struct Put
    {
        std::size_t bin = 0;
        int cls = 0;
        std::int64_t count = 0;
        int conflictBefore = -1;
    };

    const Placement &m_placement;
    const Model &m_model;
    std::vector<std::int64_t> m_free;
    std::vector<int> m_conflict;
    std::vector<std::vector<int>> m_inUnits; ///< by bin: classes that must be inside one unit, ascending
    std::vector<char> m_failed;
    std::vector<Put> m_puts;
    std::vector<double> m_allFree;
    FirstFitTree m_tree;
};

} // namespace

Survivors::Survivors(const Placement &placement)
    : m_placement(placement)
    , m_model(placement.model())
    , m_failed(placement.size(), 0)
    , m_allFree(m_model.dimensions, 0)
    , m_tree(m_model.dimensions)
{
    for (std::size_t bin = 0; bin < placement.size(); ++bin) {
        const Model::Type &type = m_model.types[at(placement.bin(bin).type)];
        for (std::size_t d = 0; d < m_model.dimensions; ++d) {
            m_free.push_back(placement.free(bin)[d] + type.after[d] - type.capacity[d]);
            m_allFree[d] += static_cast<double>(m_free.back());
        }
        m_conflict.push_back(placement.bin(bin).conflict);
        m_inUnits.emplace_back();
        for (const Packed &item : placement.bin(bin).items) {
            if (type.units > 1 && m_model.classes[at(item.itemClass)].oneUnit)
                m_inUnits.back().insert(m_inUnits.back().end(), at(item.count), item.itemClass);
        }
        m_tree.set(bin, &m_free[bin * m_model.dimensions]);
    }
}

std::vector<Packed> Survivors::moved(const std::vector<std::size_t> &failed) const
{
    std::map<int, std::int64_t> counts;
    for (const std::size_t bin : failed) {
        for (const Packed &item : m_placement.bin(bin).items)
            counts[item.itemClass] += item.count;
    }
    std::vector<Packed> items;
    for (const auto &[cls, count] : counts)
        items.push_back({cls, count});
    return items;
}

double Survivors::asks(const std::vector<std::size_t> &failed) const
{
    double most = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        double asked = 0;
        double free = m_allFree[d];
        for (const std::size_t bin : failed) {
            const Model::Type &type = m_model.types[at(m_placement.bin(bin).type)];
            asked += static_cast<double>(type.capacity[d] - m_placement.free(bin)[d]);
            free -= static_cast<double>(m_free[bin * m_model.dimensions + d]);
        }
        if (asked > 0)
            most = std::max(most, free > 0 ? asked / free : std::numeric_limits<double>::max());
    }
    return most;
}

std::int64_t Survivors::fitting(std::size_t bin, int cls, std::int64_t want) const
{
    const Model::Class &wanted = m_model.classes[at(cls)];
    if (m_failed[bin] != 0 || !m_model.allowed(cls, m_placement.bin(bin).type))
        return 0;
    if (wanted.conflict >= 0 && m_conflict[bin] >= 0 && m_conflict[bin] != wanted.conflict)
        return 0;
    for (std::size_t d = 0; d < m_model.dimensions && want > 0; ++d) {
        if (wanted.demand[d] > 0)
            want = std::min(want, m_free[bin * m_model.dimensions + d] / wanted.demand[d]);
    }
    return want > 0 && hasUnits(bin, cls) ? fittingUnits(bin, cls, want) : want;
}

bool Survivors::hasUnits(std::size_t bin, int cls) const
{
    return m_model.classes[at(cls)].oneUnit && m_model.types[at(m_placement.bin(bin).type)].units > 1;
}

std::int64_t Survivors::fittingUnits(std::size_t bin, int cls, std::int64_t want) const
{
    std::vector<int> inside = m_inUnits[bin];
    std::int64_t taken = 0;
    for (; taken < want; ++taken) {
        inside.insert(std::lower_bound(inside.begin(), inside.end(), cls), cls);
        if (!m_model.fitUnits(m_placement.bin(bin).type, inside, true))
            break;
    }
    return taken;
}

void Survivors::put(std::size_t bin, int cls, std::int64_t count)
{
    m_puts.push_back({bin, cls, count, m_conflict[bin]});
    const Model::Class &added = m_model.classes[at(cls)];
    for (std::size_t d = 0; d < m_model.dimensions; ++d)
        m_free[bin * m_model.dimensions + d] -= count * added.demand[d];
    if (added.conflict >= 0)
        m_conflict[bin] = added.conflict;
    if (hasUnits(bin, cls)) {
        auto &inside = m_inUnits[bin];
        inside.insert(std::lower_bound(inside.begin(), inside.end(), cls), at(count), cls);
    }
    m_tree.set(bin, &m_free[bin * m_model.dimensions]);
}

void Survivors::restore()
{
    for (; !m_puts.empty(); m_puts.pop_back()) {
        const Put &last = m_puts.back();
        const Model::Class &added = m_model.classes[at(last.cls)];
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            m_free[last.bin * m_model.dimensions + d] += last.count * added.demand[d];
        m_conflict[last.bin] = last.conflictBefore;
        if (hasUnits(last.bin, last.cls)) {
            auto &inside = m_inUnits[last.bin];
            const auto from = std::lower_bound(inside.begin(), inside.end(), last.cls);
            inside.erase(from, from + static_cast<std::ptrdiff_t>(last.count));
        }
        m_tree.set(last.bin, &m_free[last.bin * m_model.dimensions]);
    }
}

bool Survivors::placeFirst(const Packed &item)
{
    const auto *demand = m_model.classes[at(item.itemClass)].demand.data();
    std::int64_t left = item.count;
    std::size_t bin = m_tree.first(demand, 0);
    while (left > 0 && bin != FirstFitTree::kNone) {
        const std::int64_t count = fitting(bin, item.itemClass, left);
        if (count > 0)
            put(bin, item.itemClass, count);
        left -= count;
        bin = m_tree.first(demand, bin + 1);
    }
    return left == 0;
}

double Survivors::roomAfter(std::size_t bin, int cls) const
{
    const auto &demand = m_model.classes[at(cls)].demand;
    const auto &capacity = m_model.types[at(m_placement.bin(bin).type)].after;
    double room = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        if (capacity[d] > 0)
            room += static_cast<double>(m_free[bin * m_model.dimensions + d] - demand[d]) /
                    static_cast<double>(capacity[d]);
    }
    return room;
}

bool Survivors::placeByRoom(const Packed &item, bool fullest)
{
    for (std::int64_t left = item.count; left > 0;) {
        std::size_t chosen = FirstFitTree::kNone;
        double best = std::numeric_limits<double>::infinity();
        for (std::size_t bin = 0; bin < m_failed.size(); ++bin) {
            if (fitting(bin, item.itemClass, 1) == 0)
                continue;
            const double room = fullest ? roomAfter(bin, item.itemClass) : -roomAfter(bin, item.itemClass);
            if (room < best) {
                best = room;
                chosen = bin;
            }
        }
        if (chosen == FirstFitTree::kNone)
            return false;
        const std::int64_t count = fullest ? fitting(chosen, item.itemClass, left) : 1;
        put(chosen, item.itemClass, count);
        left -= count;
    }
    return true;
}

bool Survivors::placeAll(const std::vector<Packed> &items, Way way)
{
    const bool placed = std::all_of(items.begin(), items.end(), [this, way](const Packed &item) {
        return way == Way::First ? placeFirst(item) : placeByRoom(item, way == Way::Fullest);
    });
    restore();
    return placed;
}

bool Survivors::canTake(const std::vector<std::size_t> &failed)
{
    const std::vector<Packed> items = moved(failed);
    if (items.empty())
        return true;
    if (asks(failed) > 1 + 1e-9)
        return false;
    for (const std::size_t bin : failed) {
        m_failed[bin] = 1;
        m_tree.close(bin);
    }
    const bool placed =
        placeAll(items, Way::First) || placeAll(items, Way::Fullest) || placeAll(items, Way::Emptiest);
    for (const std::size_t bin : failed) {
        m_failed[bin] = 0;
        m_tree.set(bin, &m_free[bin * m_model.dimensions]);
    }
    return placed;
}

namespace {

/// Bins of equal type and content, which a normalised placement has next to each other.
struct Kind
{
    std::size_t first = 0;
    std::int64_t count = 0;
};

/// Goes through the sets of failed bins, one for all that are equal to it.
class Failures
{
public:
    explicit Failures(const Placement &placement);

    [[nodiscard]] FailureProof run();
    [[nodiscard]] bool survives();

private:
    void each(std::size_t kind, int left, double sets);
    void heaviest();
    void tryOne(double sets);

    const Placement &m_placement;
    int m_reserve;
    std::vector<Kind> m_kinds;
    Survivors m_survivors;
    std::vector<std::size_t> m_failed;
    double m_worstAsks = -1;
    double m_cases = 0;
    FailureProof m_proof;
};

} // namespace

static bool sameContent(const OpenBin &a, const OpenBin &b)
{
    return a.type == b.type && a.items.size() == b.items.size() &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), [](const Packed &x, const Packed &y) {
               return x.itemClass == y.itemClass && x.count == y.count;
           });
}

Failures::Failures(const Placement &placement)
    : m_placement(placement)
    , m_reserve(placement.model().reserve)
    , m_survivors(placement)
{
    for (std::size_t bin = 0; bin < placement.size(); ++bin) {
        if (bin > 0 && sameContent(placement.bin(bin - 1), placement.bin(bin)))
            ++m_kinds.back().count;
        else
            m_kinds.push_back({bin, 1});
    }
}

/// In how many ways `take` of `of` can be chosen.
static double choices(std::int64_t of, int take)
{
    double ways = 1;
    for (int i = 0; i < take; ++i)
        ways = ways * static_cast<double>(of - i) / static_cast<double>(i + 1);
    return ways;
}

/// How many sets of `left` bins there are from this kind on when equal bins are not told apart; stops
/// counting at `most`.
static std::int64_t countSets(const std::vector<Kind> &kinds, std::size_t kind, int left, std::int64_t most)
{
    // ways[n]: of n bins from the kinds seen so far.
    std::vector<std::int64_t> ways(at(left) + 1, 0);
    ways[0] = 1;
    for (; kind < kinds.size(); ++kind) {
        for (int n = left; n > 0; --n) {
            for (int taken = 1; taken <= n && taken <= kinds[kind].count; ++taken)
                ways[at(n)] = std::min(most, ways[at(n)] + ways[at(n - taken)]);
        }
    }
    return ways[at(left)];
}

FailureProof Failures::run()
{
    m_proof.survives = true;
    if (m_reserve == 0 || m_placement.size() == 0)
        return m_proof;
    if (m_reserve >= static_cast<std::int64_t>(m_placement.size())) {
        m_proof.survives = m_placement.emptyBins() == static_cast<std::int64_t>(m_placement.size());
        for (std::size_t bin = 0; bin < m_placement.size(); ++bin)
            m_proof.worst.push_back(static_cast<int>(bin));
        m_proof.cases = 1;
        return m_proof;
    }
    if (m_reserve == 1 || countSets(m_kinds, 0, m_reserve, kMostFailures + 1) <= kMostFailures)
        each(0, m_reserve, 1);
    else
        heaviest();
    m_proof.cases = static_cast<std::int64_t>(std::min(m_cases, static_cast<double>(kLargest)));
    return m_proof;
}

/// The same answer sooner: what asks most of the others comes first.
bool Failures::survives()
{
    if (m_reserve != 1 || m_placement.size() <= 1)
        return run().survives;
    std::vector<std::pair<double, std::size_t>> order;
    for (const Kind &kind : m_kinds)
        order.emplace_back(-m_survivors.asks(kind.first), kind.first);
    std::sort(order.begin(), order.end());
    return std::all_of(order.begin(), order.end(),
                       [this](const auto &one) { return m_survivors.canTake({one.second}); });
}

void Failures::tryOne(double sets)
{
    m_cases += sets;
    const double asks = m_survivors.asks(m_failed);
    const bool survives = m_survivors.canTake(m_failed);
    if (survives && (!m_proof.survives || asks <= m_worstAsks))
        return;
    m_worstAsks = asks;
    m_proof.survives = survives;
    m_proof.worst.assign(m_failed.begin(), m_failed.end());
}

void Failures::each(std::size_t kind, int left, double sets)
{
    if (left == 0) {
        tryOne(sets);
        return;
    }
    const std::size_t before = m_failed.size();
    for (; kind < m_kinds.size() && m_proof.survives; ++kind) {
        const int most = static_cast<int>(std::min<std::int64_t>(left, m_kinds[kind].count));
        for (int taken = 1; taken <= most && m_proof.survives; ++taken) {
            m_failed.push_back(m_kinds[kind].first + at(taken) - 1);
            each(kind + 1, left - taken, sets * choices(m_kinds[kind].count, taken));
        }
        m_failed.resize(before);
    }
}

void Failures::heaviest()
{
    m_proof.exhaustive = false;
    // The bins that ask most of the others, in all sets of them that come first.
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t bin = 0; bin < m_placement.size(); ++bin)
        order.emplace_back(-m_survivors.asks(bin), bin);
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> taken(at(m_reserve));
    for (std::size_t i = 0; i < taken.size(); ++i)
        taken[i] = i;
    for (std::int64_t tried = 0; tried < kMostFailures && m_proof.survives; ++tried) {
        m_failed.clear();
        for (const std::size_t rank : taken)
            m_failed.push_back(order[rank].second);
        std::sort(m_failed.begin(), m_failed.end());
        tryOne(1);
        // The next set in the order of its largest rank, so that the heaviest come first.
        std::size_t i = 0;
        for (; i + 1 < taken.size() && taken[i] + 1 == taken[i + 1]; ++i)
            taken[i] = i;
        if (++taken[i] >= order.size())
            return;
    }
}

FailureProof proveFailures(const Placement &placement)
{
    return Failures(placement).run();
}

bool survivesFailures(const Placement &placement)
{
    return Failures(placement).survives();
}

bool survivesFailure(const Placement &placement, const std::vector<std::size_t> &failed)
{
    return failed.size() < placement.size() && Survivors(placement).canTake(failed);
}

} // namespace grondplan::packing
