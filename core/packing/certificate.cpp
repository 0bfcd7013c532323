#include "core/packing/index.h"
#include "core/packing/packing.h"
#include "core/packing/wide.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

// Everything is worked out again from the problem and the certificate alone, in integers; nothing of what
// found the certificate is used here.

namespace grondplan::packing {

namespace {

__extension__ typedef __int128 Signed;

constexpr std::int64_t kMostPrice = std::int64_t{1} << 62;

class Proof
{
public:
    using GoesOn = std::function<bool(std::int64_t)>;

    Proof(const Problem &problem, const std::vector<std::int64_t> &counts, const Certificate &certificate,
          const GoesOn &goesOn);

    [[nodiscard]] std::int64_t value();

private:
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] bool isOutside(std::size_t dimension) const
    {
        return !m_problem.outsideBound.empty() && m_problem.outsideBound[dimension] != 0;
    }
    [[nodiscard]] std::vector<int> typesOf(std::size_t item) const;
    [[nodiscard]] std::optional<Wide> leastOfTree(int node);
    /// Items that may be on the same types.
    struct Lump
    {
        std::vector<int> types;
        std::vector<std::size_t> items;
        std::vector<Wide> demand; ///< of all of them
    };
    void makeLumps();
    [[nodiscard]] static Wide worthByDimension(const Lump &lump, const std::vector<std::int64_t> &prices);
    [[nodiscard]] Wide worthByItem(const Lump &lump, const std::vector<std::int64_t> &prices) const;
    [[nodiscard]] Wide inFailing(const std::vector<std::int64_t> &prices) const;
    [[nodiscard]] Wide ofLeaf(const std::vector<std::int64_t> &prices);
    [[nodiscard]] Wide ofColumns();
    [[nodiscard]] bool isWorthAtMost(int type, Wide most);
    void look(std::int64_t items);
    [[nodiscard]] Wide mostFrom(std::size_t from, Wide worth);
    void fill(std::size_t from, Wide worth, std::vector<std::int64_t> &free);
    [[nodiscard]] Wide leastOfReserve(const std::vector<int> &types) const;
    [[nodiscard]] Wide inSpare() const;
    [[nodiscard]] const std::vector<std::int64_t> &capacity(std::size_t type) const;

    const Problem &m_problem;
    const std::vector<std::int64_t> &m_counts;
    const Certificate &m_certificate;
    const GoesOn &m_goesOn;
    std::vector<std::int64_t> m_least; ///< the box of the node at hand, by type
    std::vector<std::int64_t> m_most;  ///< -1 = any number
    std::vector<Lump> m_lumps;

    // While the worth of a filling is looked at.
    struct Candidate
    {
        std::int64_t worth = 0;
        Wide weight = 0; ///< in shares of the capacity, added up
        std::int64_t count = 0;
        const std::vector<std::int64_t> *demand = nullptr;
    };
    std::vector<Candidate> m_candidates;
    Wide m_weightLeft = 0;
    Wide m_limit = 0;
    std::int64_t m_tries = 0;
    std::int64_t m_looks = 0; ///< since goesOn was asked last
    bool m_isBroken = false;
};

} // namespace

Proof::Proof(const Problem &problem, const std::vector<std::int64_t> &counts, const Certificate &certificate,
             const GoesOn &goesOn)
    : m_problem(problem)
    , m_counts(counts)
    , m_certificate(certificate)
    , m_goesOn(goesOn)
    , m_least(problem.bins.size(), 0)
{
    for (const BinType &bin : problem.bins)
        m_most.push_back(bin.stock.value_or(-1));
}

const std::vector<std::int64_t> &Proof::capacity(std::size_t type) const
{
    const BinType &bin = m_problem.bins[type];
    return m_certificate.afterFailure && !bin.capacityAfterFailure.empty() ? bin.capacityAfterFailure
                                                                           : bin.capacity;
}

bool Proof::isSound() const
{
    const auto isPrice = [](std::int64_t price) { return price >= 0 && price <= kMostPrice; };
    const std::size_t prices = m_problem.bins.size() * m_problem.dimensions.size();
    for (std::size_t i = 0; i < m_certificate.nodes.size(); ++i) {
        const Certificate::Node &node = m_certificate.nodes[i];
        const bool isLeaf = node.type < 0;
        const auto isBelow = [&](int child) {
            return child > static_cast<int>(i) && at(child) < m_certificate.nodes.size();
        };
        if (isLeaf &&
            (node.prices.size() != prices || !std::all_of(node.prices.begin(), node.prices.end(), isPrice)))
            return false;
        if (!isLeaf &&
            (at(node.type) >= m_problem.bins.size() || !isBelow(node.left) || !isBelow(node.right)))
            return false;
    }
    const auto &worth = m_certificate.worth;
    const auto &stock = m_certificate.stockWorth;
    const auto &surrogate = m_certificate.surrogate;
    if (!std::all_of(worth.begin(), worth.end(), isPrice) ||
        !std::all_of(stock.begin(), stock.end(), isPrice) ||
        !std::all_of(surrogate.begin(), surrogate.end(), isPrice) ||
        (!surrogate.empty() && surrogate.size() != prices))
        return false;
    // What fails is one and the same set for all items, so that only sums by dimension may differ in it.
    const bool isOfTree = !m_certificate.nodes.empty() && m_certificate.byDimension;
    if (m_certificate.countsFailing && (!m_certificate.afterFailure || !isOfTree))
        return false;
    return m_certificate.scale > 0 &&
           (m_certificate.nodes.empty() ? worth.size() == m_problem.items.size() : true);
}

/// The types the item may be on and is not too large for.
std::vector<int> Proof::typesOf(std::size_t item) const
{
    const ItemClass &one = m_problem.items[item];
    std::vector<int> types;
    for (int type = 0; type < static_cast<int>(m_problem.bins.size()); ++type) {
        const auto &allowed = one.binsAllowed;
        bool may = one.pin < 0 || one.pin == type;
        may = may && (allowed.empty() || std::find(allowed.begin(), allowed.end(), type) != allowed.end());
        may = may && m_problem.bins[at(type)].stock.value_or(1) > 0;
        for (std::size_t d = 0; d < one.demand.size() && may; ++d) {
            const bool inUnit = one.oneUnit && (m_problem.undivided.empty() || m_problem.undivided[d] == 0);
            const std::int64_t whole = capacity(at(type))[d];
            may = one.demand[d] <= (inUnit ? whole / m_problem.bins[at(type)].units : whole);
        }
        if (may)
            types.push_back(type);
    }
    return types;
}

void Proof::makeLumps()
{
    std::map<std::vector<int>, Lump> lumps;
    for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        Lump &lump = lumps[typesOf(i)];
        if (!m_certificate.byDimension)
            lump.items.push_back(i);
        lump.demand.resize(m_problem.dimensions.size(), 0);
        for (std::size_t d = 0; d < lump.demand.size(); ++d)
            lump.demand[d] += isOutside(d) ? 0 : wide(m_problem.items[i].demand[d]) * wide(m_counts[i]);
    }
    for (auto &[types, lump] : lumps) {
        lump.types = types;
        m_lumps.push_back(std::move(lump));
    }
}

/// Every dimension at the cheapest of the types, so at most what the items are worth.
Wide Proof::worthByDimension(const Lump &lump, const std::vector<std::int64_t> &prices)
{
    Wide sum = 0;
    for (std::size_t d = 0; d < lump.demand.size(); ++d) {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (const int type : lump.types)
            least = std::min(least, prices[at(type) * lump.demand.size() + d]);
        sum += wide(least) * lump.demand[d];
    }
    return sum;
}

/// Every item on the cheapest of the types.
Wide Proof::worthByItem(const Lump &lump, const std::vector<std::int64_t> &prices) const
{
    Wide sum = 0;
    for (const std::size_t i : lump.items) {
        std::optional<Wide> least;
        for (const int type : lump.types) {
            Wide worth = 0;
            for (std::size_t d = 0; d < lump.demand.size(); ++d)
                worth += isOutside(d) ? 0
                                      : wide(prices[at(type) * lump.demand.size() + d]) *
                                            wide(m_problem.items[i].demand[d]);
            least = least ? std::min(*least, worth) : worth;
        }
        sum += *least * wide(m_counts[i]);
    }
    return sum;
}

/// What is left after a failure is worth what the items are; so all bins are worth more than that by what
/// those are that fail. In every dimension by itself these may be others, as prices are for each of them.
Wide Proof::inFailing(const std::vector<std::int64_t> &prices) const
{
    const std::size_t dimensions = m_problem.dimensions.size();
    Wide sum = 0;
    for (std::size_t d = 0; d < dimensions && m_certificate.countsFailing; ++d) {
        std::vector<Wide> worth; // of bins that there are
        for (std::size_t t = 0; t < m_problem.bins.size() && !isOutside(d); ++t) {
            const auto bins = std::min<std::int64_t>(m_least[t], m_problem.reserve);
            worth.insert(worth.end(), at(bins), wide(prices[t * dimensions + d]) * wide(capacity(t)[d]));
        }
        std::sort(worth.rbegin(), worth.rend());
        worth.resize(std::min(worth.size(), at(m_problem.reserve)));
        sum = std::accumulate(worth.begin(), worth.end(), sum);
    }
    return sum;
}

/// Scaled cost of all bins in the box of the leaf, at least: what the items are worth at its prices, and of
/// every bin what its cost is above the worth of its capacity.
Wide Proof::ofLeaf(const std::vector<std::int64_t> &prices)
{
    const std::size_t dimensions = m_problem.dimensions.size();
    auto sum = static_cast<Signed>(inFailing(prices));
    for (const Lump &lump : m_lumps) {
        look(static_cast<std::int64_t>(lump.types.size() * (lump.items.size() + 1)));
        if (lump.types.empty() || m_isBroken)
            return 0; // it can be nowhere, so nothing follows
        sum += static_cast<Signed>(m_certificate.byDimension ? worthByDimension(lump, prices)
                                                             : worthByItem(lump, prices));
    }
    for (std::size_t t = 0; t < m_problem.bins.size(); ++t) {
        Signed rest = static_cast<Signed>(wide(m_problem.bins[t].cost) * wide(m_certificate.scale));
        for (std::size_t d = 0; d < dimensions; ++d)
            rest -= isOutside(d)
                        ? 0
                        : static_cast<Signed>(wide(prices[t * dimensions + d]) * wide(capacity(t)[d]));
        if (rest < 0 && m_most[t] < 0)
            return 0; // any number of bins that are worth more than they cost
        sum += rest * (rest >= 0 ? m_least[t] : m_most[t]);
    }
    return sum > 0 ? static_cast<Wide>(sum) : 0;
}

/// The least of all leaves; nothing for a box that is empty.
std::optional<Wide> Proof::leastOfTree(int index)
{
    const Certificate::Node &node = m_certificate.nodes[at(index)];
    if (node.type < 0)
        return ofLeaf(node.prices);
    const auto type = at(node.type);
    const std::int64_t least = m_least[type];
    const std::int64_t most = m_most[type];
    std::optional<Wide> found;
    const auto take = [&found](std::optional<Wide> one) {
        if (one)
            found = found ? std::min(*found, *one) : *one;
    };
    m_most[type] = most < 0 ? node.most : std::min(most, node.most);
    if (m_most[type] >= least)
        take(leastOfTree(node.left));
    m_most[type] = most;
    m_least[type] = std::max(least, node.most + 1);
    if (most < 0 || most >= m_least[type])
        take(leastOfTree(node.right));
    m_least[type] = least;
    return found;
}

void Proof::look(std::int64_t items)
{
    constexpr std::int64_t kLooksAtOnce = 1 << 16;
    m_looks += items;
    if (m_looks < kLooksAtOnce)
        return;
    m_isBroken = m_isBroken || (m_goesOn && !m_goesOn(m_looks));
    m_looks = 0;
}

/// What a filling is worth at most that goes on with the candidates from this one on: they are in the order
/// of worth per weight, so nothing that follows gives more for the weight left.
Wide Proof::mostFrom(std::size_t from, Wide worth)
{
    Wide weight = m_weightLeft;
    std::size_t k = from;
    for (; k < m_candidates.size() && weight > 0; ++k) {
        const Candidate &next = m_candidates[k];
        const Wide all = next.weight * wide(next.count);
        if (all > weight) {
            worth += ceilDiv(wide(next.worth) * weight, next.weight);
            weight = 0;
        } else {
            worth += wide(next.worth) * wide(next.count);
            weight -= all;
        }
    }
    look(static_cast<std::int64_t>(k - from + 1));
    return worth;
}

/// Tries every filling that could be worth more than the limit.
void Proof::fill(std::size_t from, Wide worth, std::vector<std::int64_t> &free)
{
    if (worth > m_limit || --m_tries < 0)
        m_isBroken = true;
    for (std::size_t i = from; i < m_candidates.size() && !m_isBroken; ++i) {
        const Candidate &one = m_candidates[i];
        const Wide most = mostFrom(i, worth);
        if (most <= m_limit)
            return;
        std::int64_t count = one.count;
        for (std::size_t d = 0; d < free.size(); ++d) {
            if ((*one.demand)[d] > 0 && !isOutside(d))
                count = std::min(count, free[d] / (*one.demand)[d]);
        }
        for (; count > 0 && !m_isBroken; --count) {
            for (std::size_t d = 0; d < free.size(); ++d)
                free[d] -= count * (*one.demand)[d];
            m_weightLeft -= wide(count) * one.weight;
            fill(i + 1, worth + wide(count) * wide(one.worth), free);
            m_weightLeft += wide(count) * one.weight;
            for (std::size_t d = 0; d < free.size(); ++d)
                free[d] += count * (*one.demand)[d];
        }
    }
}

/// Whether no filling of a bin of the type is worth more than `most`.
bool Proof::isWorthAtMost(int type, Wide most)
{
    constexpr std::int64_t kMostTries = 20'000'000;
    constexpr std::int64_t kWhole = std::int64_t{1} << 40; ///< the weight of one full dimension
    const auto &whole = capacity(at(type));
    std::vector<std::int64_t> shares(whole.size(), kWhole);
    for (std::size_t d = 0; d < whole.size() && !m_certificate.surrogate.empty(); ++d)
        shares[d] = m_certificate.surrogate[at(type) * whole.size() + d];
    m_candidates.clear();
    for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
        const std::vector<int> types = typesOf(i);
        if (m_counts[i] == 0 || m_certificate.worth[i] == 0 ||
            std::count(types.begin(), types.end(), type) == 0)
            continue;
        Candidate one{m_certificate.worth[i], 0, m_counts[i], &m_problem.items[i].demand};
        for (std::size_t d = 0; d < whole.size(); ++d) {
            if (whole[d] > 0 && !isOutside(d)) // rounded down, so that what fits is never too heavy
                one.weight += wide((*one.demand)[d]) * wide(shares[d]) / wide(whole[d]);
        }
        if (one.weight == 0)
            one.weight = 1;
        m_candidates.push_back(one);
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return wide(a.worth) * b.weight > wide(b.worth) * a.weight;
    });
    // Items without weight count one each: there is room for all of those there are.
    m_weightLeft = wide(kMostItems);
    for (const std::int64_t share : shares)
        m_weightLeft += wide(share);
    m_limit = most;
    m_tries = kMostTries;
    m_isBroken = false;
    std::vector<std::int64_t> free = whole;
    fill(0, 0, free);
    return !m_isBroken;
}

Wide Proof::ofColumns()
{
    Signed sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        sum += static_cast<Signed>(wide(m_certificate.worth[i]) * wide(m_counts[i]));
    for (std::size_t t = 0; t < m_problem.bins.size(); ++t) {
        const BinType &bin = m_problem.bins[t];
        Wide most = wide(bin.cost) * wide(m_certificate.scale);
        if (t < m_certificate.stockWorth.size() && m_certificate.stockWorth[t] > 0) {
            if (!bin.stock)
                return 0;
            most += wide(m_certificate.stockWorth[t]);
            sum -= static_cast<Signed>(wide(m_certificate.stockWorth[t]) * wide(*bin.stock));
        }
        if (bin.stock.value_or(1) > 0 && !isWorthAtMost(static_cast<int>(t), most))
            return 0;
    }
    return sum > 0 ? static_cast<Wide>(sum) : 0;
}

/// The least that `reserve` bins of these types cost; nothing where there are not so many.
Wide Proof::leastOfReserve(const std::vector<int> &types) const
{
    std::vector<std::pair<std::int64_t, std::int64_t>> bins;
    for (const int type : types) {
        const BinType &bin = m_problem.bins[at(type)];
        bins.emplace_back(bin.cost, bin.stock.value_or(m_problem.reserve));
    }
    std::sort(bins.begin(), bins.end());
    Wide sum = 0;
    std::int64_t left = m_problem.reserve;
    for (const auto &[cost, stock] : bins) {
        const std::int64_t taken = std::min(left, stock);
        sum += wide(cost) * wide(taken);
        left -= taken;
    }
    return left == 0 ? sum : Wide{0};
}

/// What the bins cost at least that may fail: any, or those that an item needs one of when they have.
Wide Proof::inSpare() const
{
    std::vector<int> all(m_problem.bins.size());
    std::iota(all.begin(), all.end(), 0);
    Wide most = leastOfReserve(all);
    for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
        if (m_counts[i] > 0)
            most = std::max(most, leastOfReserve(typesOf(i)));
    }
    return most;
}

std::int64_t Proof::value()
{
    if (!isSound() || m_counts.size() != m_problem.items.size())
        return 0;
    if (!m_certificate.nodes.empty())
        makeLumps();
    const Wide scaled = m_certificate.nodes.empty() ? ofColumns() : leastOfTree(0).value_or(0);
    std::int64_t common = 0;
    for (const BinType &bin : m_problem.bins)
        common = std::gcd(common, bin.cost);
    if (scaled == 0 || common == 0)
        return 0;
    // Whatever is bought costs a multiple of what all prices share.
    const Wide cost = ceilDiv(ceilDiv(scaled, wide(m_certificate.scale)), wide(common)) * wide(common);
    const bool hasSpare = m_certificate.afterFailure && !m_certificate.countsFailing;
    return narrow(cost + (hasSpare ? inSpare() : 0));
}

std::int64_t provedBy(const Problem &problem, const std::vector<std::int64_t> &counts,
                      const Certificate &certificate, const std::function<bool(std::int64_t)> &goesOn)
{
    return certificate.scale == 0 ? 0 : Proof(problem, counts, certificate, goesOn).value();
}

} // namespace grondplan::packing
