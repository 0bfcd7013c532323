#include "core/packing/evenly.h"

#include "core/packing/evenstate.h"
#include "core/packing/failure.h"
#include "core/packing/index.h"
#include "core/packing/inorder.h"
#include "core/packing/shedding.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace grondplan::packing {

namespace {

/// Looks for exchanges that make a state more even, copies after copies.
class Evener
{
public:
    Evener(const Evenly &how, EvenState &state)
        : m_how(how)
        , m_state(state)
        , m_left(how.steps)
    {
    }

    /// \return whether anything changed
    bool even(const std::vector<int> &copies);

private:
    bool even(int copies);
    bool relieve(std::size_t from, int copies);
    bool move(std::size_t from, int item, int copies);
    bool swap(std::size_t from, int item, int copies);
    bool swapForSeveral(std::size_t from, int item, int copies);
    bool swapSeveral(std::size_t from, int item, int copies);
    bool pushOn(std::size_t from, int item, int copies);
    [[nodiscard]] double helps(int other, int item, const std::vector<double> &lacking) const;
    [[nodiscard]] std::vector<Packed> severalFor(std::size_t to, int item) const;
    template<class Tries> bool anyOther(std::size_t from, int copies, const Tries &tries);
    bool spend(std::int64_t looks = 1);

    static constexpr std::int64_t kMostLooks = 8'000; ///< for one bin of copies

    const Evenly &m_how;
    EvenState &m_state;
    std::int64_t m_left;
    std::int64_t m_looks = 0;
};

} // namespace

bool Evener::spend(std::int64_t looks)
{
    m_left -= looks;
    m_looks -= looks;
    return m_left >= 0 && m_looks >= 0;
}

/// Tries the bins with fewer of the copies, those after `from` first.
template<class Tries> bool Evener::anyOther(std::size_t from, int copies, const Tries &tries)
{
    const std::size_t bins = m_state.bins();
    const std::int64_t here = m_state.copiesIn(from, copies);
    for (std::size_t step = 1; step < bins; ++step) {
        const std::size_t to = (from + step) % bins;
        if (!spend())
            return false;
        if (m_state.copiesIn(to, copies) < here && tries(to))
            return true;
    }
    return false;
}

bool Evener::move(std::size_t from, int item, int copies)
{
    return anyOther(from, copies, [&](std::size_t to) {
        return m_state.exchange({from, to, from, {{item, 1}}, {}});
    });
}

bool Evener::swap(std::size_t from, int item, int copies)
{
    return anyOther(from, copies, [&](std::size_t to) {
        const auto &others = m_state.items(to);
        return std::any_of(others.begin(), others.end(), [&](const Packed &other) {
            return !m_state.stays(other.itemClass) && spend() &&
                   m_state.offersRoom(to, item, other.itemClass) &&
                   m_state.offersRoom(from, other.itemClass, item) &&
                   m_state.exchange({from, to, from, {{item, 1}}, {{other.itemClass, 1}}});
        });
    });
}

/// What taking out one of `other` adds to the room that `item` lacks; what it makes beyond that is of no use.
double Evener::helps(int other, int item, const std::vector<double> &lacking) const
{
    constexpr double kOfNoUse = 0.5;
    double worth = 0;
    for (std::size_t d = 0; d < lacking.size(); ++d) {
        const auto amount = static_cast<double>(m_state.demand(other)[d]);
        const auto asked = static_cast<double>(std::max<std::int64_t>(m_state.demand(item)[d], 1));
        const double useful = std::min(amount, std::max(lacking[d], 0.0));
        worth += (useful - kOfNoUse * (amount - useful)) / asked;
    }
    return worth;
}

/// A few items that make room for another when they go, the one first that makes most; empty where none do.
std::vector<Packed> Evener::severalFor(std::size_t to, int item) const
{
    constexpr int kMost = 6;
    std::vector<double> lacking(m_state.placement().model().dimensions, 0);
    for (std::size_t d = 0; d < lacking.size(); ++d)
        lacking[d] = static_cast<double>(m_state.demand(item)[d] - m_state.placement().free(to)[d]);
    std::vector<Packed> left = m_state.items(to);
    std::map<int, std::int64_t> chosen;
    const auto isLacking = [](double amount) { return amount > 0; };
    for (int i = 0; i < kMost && std::any_of(lacking.begin(), lacking.end(), isLacking); ++i) {
        double best = 0;
        Packed *found = nullptr;
        for (Packed &other : left) {
            const bool mayGo = other.count > 0 && other.itemClass != item && !m_state.stays(other.itemClass);
            const double worth = mayGo ? helps(other.itemClass, item, lacking) : 0;
            if (worth > best) {
                best = worth;
                found = &other;
            }
        }
        if (found == nullptr)
            return {};
        --found->count;
        ++chosen[found->itemClass];
        for (std::size_t d = 0; d < lacking.size(); ++d)
            lacking[d] -= static_cast<double>(m_state.demand(found->itemClass)[d]);
    }
    if (std::any_of(lacking.begin(), lacking.end(), isLacking))
        return {};
    std::vector<Packed> several;
    for (const auto &[itemClass, count] : chosen)
        several.push_back({itemClass, count});
    return several;
}

bool Evener::swapForSeveral(std::size_t from, int item, int copies)
{
    return anyOther(from, copies, [&](std::size_t to) {
        const std::vector<Packed> several = severalFor(to, item);
        return !several.empty() && spend(static_cast<std::int64_t>(m_state.items(to).size())) &&
               m_state.exchange({from, to, from, {{item, 1}}, several});
    });
}

bool Evener::swapSeveral(std::size_t from, int item, int copies)
{
    constexpr std::int64_t kMost = 4;
    const auto items = m_state.items(from);
    const auto here = std::find_if(items.begin(), items.end(),
                                   [item](const Packed &packed) { return packed.itemClass == item; });
    for (std::int64_t count = 2; count <= std::min(kMost, here->count - 1); ++count) {
        const bool done = anyOther(from, copies, [&](std::size_t to) {
            const auto &others = m_state.items(to);
            return std::any_of(others.begin(), others.end(), [&](const Packed &other) {
                return !m_state.stays(other.itemClass) && spend() &&
                       m_state.exchange({from, to, from, {{item, count}}, {{other.itemClass, 1}}});
            });
        });
        if (done)
            return true;
    }
    return false;
}

/// Into a bin out of which another goes to a third.
bool Evener::pushOn(std::size_t from, int item, int copies)
{
    const std::size_t bins = m_state.bins();
    return anyOther(from, copies, [&](std::size_t to) {
        const std::vector<Packed> &others = m_state.items(to);
        return std::any_of(others.begin(), others.end(), [&](const Packed &other) {
            if (m_state.stays(other.itemClass) || other.itemClass == item ||
                !m_state.offersRoom(to, item, other.itemClass))
                return false;
            for (std::size_t step = 1; step < bins && spend(); ++step) {
                const std::size_t onward = (to + step) % bins;
                if (onward != from && m_state.offersRoom(onward, other.itemClass) &&
                    m_state.exchange({from, to, onward, {{item, 1}}, {{other.itemClass, 1}}}))
                    return true;
            }
            return false;
        });
    });
}

/// One of the copies out of a bin.
bool Evener::relieve(std::size_t from, int copies)
{
    m_looks = kMostLooks;
    std::vector<int> items;
    for (const Packed &packed : m_state.items(from)) {
        if (!m_state.stays(packed.itemClass) && m_state.holds(packed.itemClass, copies))
            items.push_back(packed.itemClass);
    }
    for (const auto way :
         {&Evener::move, &Evener::swap, &Evener::swapForSeveral, &Evener::swapSeveral, &Evener::pushOn}) {
        if (std::any_of(items.begin(), items.end(),
                        [&](int item) { return (this->*way)(from, item, copies); }))
            return true;
    }
    return false;
}

bool Evener::even(int copies)
{
    std::vector<std::pair<std::int64_t, std::size_t>> fullest;
    for (const std::size_t bin : m_state.seenIn(copies))
        fullest.emplace_back(-m_state.copiesIn(bin, copies), bin);
    std::sort(fullest.begin(), fullest.end());
    bool changed = false;
    for (const auto &[count, bin] : fullest) {
        while (m_state.copiesIn(bin, copies) > m_state.target(copies) && m_left > 0 && relieve(bin, copies))
            changed = true;
    }
    return changed;
}

bool Evener::even(const std::vector<int> &copies)
{
    bool changed = false;
    for (const int one : copies)
        changed = even(one) || changed;
    return changed;
}

namespace {

/// What the bins given do not keep is not asked of them, and there are as many as there are.
Problem askedOf(const Problem &problem, const std::vector<Bin> &bins)
{
    Problem asked = sheds(problem) ? unshed(problem).problem : problem;
    asked.leastBins = 0;
    asked.singleType = false;
    for (BinType &type : asked.bins)
        type.stock.reset();
    std::map<int, std::set<std::size_t>> binsOf;
    std::map<int, std::int64_t> mostIn;
    std::map<int, std::int64_t> mostInDomain;
    std::map<std::pair<int, int>, std::int64_t> inDomain;
    for (std::size_t b = 0; b < bins.size(); ++b) {
        std::map<int, std::int64_t> inBin;
        for (const Packed &packed : bins[b].items) {
            const int group = asked.items[at(packed.itemClass)].spreadGroup;
            binsOf[group].insert(b);
            mostIn[group] = std::max(mostIn[group], inBin[group] += packed.count);
            const int domain = asked.bins[at(bins[b].type)].domain;
            mostInDomain[group] = std::max(mostInDomain[group], inDomain[{group, domain}] += packed.count);
        }
    }
    for (ItemClass &item : asked.items) {
        const auto least = static_cast<int>(binsOf[item.spreadGroup].size());
        item.spreadLeast = std::max(1, std::min(item.spreadLeast, least));
        item.spreadMax = std::max(item.spreadMax, mostIn[item.spreadGroup]);
        if (item.domainMax > 0)
            item.domainMax = std::max(item.domainMax, mostInDomain[item.spreadGroup]);
    }
    return asked;
}

/// Bins that are to be made even, and what they are asked, in the terms of a model.
class EvenBins
{
public:
    EvenBins(const Problem &problem, const std::vector<Bin> &bins, const Evenly &how)
        : m_asked(askedOf(problem, bins))
        , m_bins(bins)
        , m_how(how)
        , m_model(modelOf())
        , m_classOf(m_asked.items.size(), -1)
    {
        for (std::size_t c = 0; c < m_model.classes.size(); ++c) {
            for (const Model::Part &part : m_model.classes[c].parts)
                m_classOf[at(part.item)] = static_cast<int>(c);
        }
    }

    Evened run();

private:
    [[nodiscard]] Model modelOf() const;
    [[nodiscard]] std::vector<int> order(const EvenState &state) const;
    bool evenInParts(const std::vector<int> &order, EvenState &state) const;
    [[nodiscard]] bool survives(const EvenState &state) const;
    [[nodiscard]] FailureProof proof(const EvenState &state) const;

    Problem m_asked;
    const std::vector<Bin> &m_bins;
    const Evenly &m_how;
    Model m_model;
    std::vector<int> m_classOf;
};

} // namespace

Model EvenBins::modelOf() const
{
    std::vector<std::int64_t> counts(m_asked.items.size(), 0);
    for (const Bin &bin : m_bins) {
        for (const Packed &packed : bin.items)
            counts[at(packed.itemClass)] += packed.count;
    }
    std::vector<int> types(m_asked.bins.size());
    std::iota(types.begin(), types.end(), 0);
    return makeModel(m_asked, types, counts, dimensionOrder(m_asked));
}

/// Those of the first rank, the most copies first; then by what they are.
std::vector<int> EvenBins::order(const EvenState &state) const
{
    std::vector<int> classOf(m_how.copies.size(), -1);
    for (std::size_t item = 0; item < m_how.holds.size(); ++item) {
        for (const Packed &held : m_how.holds[item])
            classOf[at(held.itemClass)] = std::max(classOf[at(held.itemClass)], m_classOf[item]);
    }
    std::vector<int> order;
    for (int copies = 0; copies < static_cast<int>(m_how.copies.size()); ++copies) {
        if (state.all(copies) > 1)
            order.push_back(copies);
    }
    const auto key = [&](int copies) {
        return std::tuple(m_how.copies[at(copies)].rank, -state.all(copies), classOf[at(copies)], copies);
    };
    std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
    return order;
}

bool EvenBins::survives(const EvenState &state) const
{
    if (m_asked.reserve == 0)
        return true;
    Placement ordered = state.placement();
    ordered.normalise();
    return survivesFailures(ordered);
}

/// With the bins as they are numbered here.
FailureProof EvenBins::proof(const EvenState &state) const
{
    if (m_asked.reserve == 0)
        return {};
    Placement ordered = state.placement();
    ordered.normalise();
    FailureProof proof = proveFailures(ordered);
    std::vector<char> isTaken(m_bins.size(), 0);
    const auto isEqual = [](const OpenBin &a, const OpenBin &b) {
        return a.type == b.type && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                                              [](const Packed &x, const Packed &y) {
                                                  return x.itemClass == y.itemClass && x.count == y.count;
                                              });
    };
    for (int &failed : proof.worst) {
        std::size_t bin = 0;
        while (isTaken[bin] != 0 || !isEqual(state.placement().bin(bin), ordered.bin(at(failed))))
            ++bin;
        isTaken[bin] = 1;
        failed = static_cast<int>(bin);
    }
    std::sort(proof.worst.begin(), proof.worst.end());
    return proof;
}

/// Some copies after the other, and only what is survived then.
bool EvenBins::evenInParts(const std::vector<int> &order, EvenState &state) const
{
    constexpr std::size_t kMostBins = 1000; // placing again takes the square of how many there are
    constexpr std::size_t kMany = 200;
    if (state.bins() > kMostBins)
        return false;
    const std::size_t parts = state.bins() > kMany ? 4 : 24;
    const std::size_t size = std::max<std::size_t>(1, (order.size() + parts - 1) / parts);
    bool changed = false;
    Evenly how = m_how;
    how.steps = m_how.steps / static_cast<std::int64_t>(parts);
    for (std::size_t first = 0; first < order.size(); first += size) {
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(first + size, order.size()));
        EvenState tried = state;
        if (!Evener(how, tried).even(std::vector<int>(begin, end)) || !survives(tried))
            continue;
        state = std::move(tried);
        changed = true;
    }
    return changed;
}

Evened EvenBins::run()
{
    Evened evened;
    std::vector<int> typeOf(m_asked.bins.size(), -1);
    for (std::size_t t = 0; t < m_model.types.size(); ++t)
        typeOf[at(m_model.types[t].original)] = static_cast<int>(t);
    std::vector<int> types;
    for (const Bin &bin : m_bins)
        types.push_back(typeOf[at(bin.type)]);
    EvenState state(m_model, m_classOf, m_how);
    if (!state.fill(m_bins, types))
        return evened;
    const std::vector<int> asked = order(state);
    EvenState all = state;
    evened.changed = Evener(m_how, all).even(asked);
    if (evened.changed || !m_how.isProved)
        evened.failure = proof(all);
    if (!evened.failure.survives && evened.changed) {
        all = std::move(state);
        evened.changed = evenInParts(asked, all);
        evened.failure = evened.changed || !m_how.isProved ? proof(all) : FailureProof();
    }
    evened.holds = evened.failure.survives;
    for (std::size_t b = 0; b < m_bins.size(); ++b)
        evened.bins.push_back({m_bins[b].type, all.items(b)});
    return evened;
}

Evened evenedOut(const Problem &problem, const std::vector<Bin> &bins, const Evenly &how)
{
    return EvenBins(problem, bins, how).run();
}

} // namespace grondplan::packing
