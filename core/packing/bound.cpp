#include "core/packing/bound.h"

#include "core/packing/index.h"
#include "core/packing/onekind.h"
#include "core/packing/wide.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace grondplan::packing {

namespace {

/// Some classes of a model, for a bound on them alone.
using Chosen = std::vector<int>;

/// Bins needed for some classes at one capacity.
struct Needed
{
    Wide aggregate = 0;
    Wide count = 0;
};

} // namespace

static Chosen everyClass(const Model &model)
{
    Chosen all;
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        if (model.classes[c].count > 0)
            all.push_back(static_cast<int>(c));
    }
    return all;
}

static Wide totalDemand(const Model &model, const Chosen &classes, std::size_t dimension)
{
    Wide sum = 0;
    for (const int c : classes)
        sum += wide(model.classes[at(c)].demand[dimension]) * wide(model.classes[at(c)].count);
    return sum;
}

/// Of the items that take at least v, floor(capacity / v) fit into one bin.
static Wide countNeeded(const Model &model, Chosen classes, std::size_t dimension, std::int64_t capacity)
{
    const auto demandOf = [&](int c) { return model.classes[at(c)].demand[dimension]; };
    std::sort(classes.begin(), classes.end(), [&](int a, int b) { return demandOf(a) > demandOf(b); });
    Wide needed = 0;
    Wide items = 0;
    for (const int c : classes) {
        if (demandOf(c) == 0)
            break;
        items += wide(model.classes[at(c)].count);
        const std::int64_t together = capacity / demandOf(c);
        if (together > 0)
            needed = std::max(needed, ceilDiv(items, wide(together)));
    }
    return needed;
}

static Needed neededFor(const Model &model, const Chosen &classes, const std::vector<std::int64_t> &capacity)
{
    Needed needed;
    for (std::size_t d = 0; d < model.dimensions; ++d) {
        const Wide demand = totalDemand(model, classes, d);
        if (demand == 0 || capacity[d] == 0 || model.isBounded[d] == 0)
            continue;
        needed.aggregate = std::max(needed.aggregate, ceilDiv(demand, wide(capacity[d])));
        needed.count = std::max(needed.count, countNeeded(model, classes, d, capacity[d]));
    }
    if (!classes.empty())
        needed.aggregate = std::max(needed.aggregate, Wide{1});
    return needed;
}

/// Conflict groups never share a bin, so what each needs alone adds up.
static Needed neededApart(const Model &model, const std::vector<std::int64_t> &capacity)
{
    const Chosen all = everyClass(model);
    Needed needed = neededFor(model, all, capacity);
    std::map<int, Chosen> groups;
    for (const int c : all) {
        if (model.classes[at(c)].conflict >= 0)
            groups[model.classes[at(c)].conflict].push_back(c);
    }
    Wide sum = 0;
    for (const auto &[group, classes] : groups) {
        const Needed alone = neededFor(model, classes, capacity);
        sum += std::max(alone.aggregate, alone.count);
    }
    needed.count = std::max(needed.count, sum);
    return needed;
}

static Wide spreadNeeded(const Model::Group &group)
{
    if (group.total == 0)
        return 0;
    return std::max(ceilDiv(wide(group.total), wide(group.most)), wide(std::min(group.least, group.total)));
}

Bound leastBinsOf(const Model &model, int type)
{
    Bound bound;
    if (model.items() == 0)
        return bound;
    const Model::Type &bin = model.types[at(type)];
    const Needed needed = neededApart(model, bin.capacity);
    bound.raise(narrow(needed.aggregate), BoundKind::Aggregate);
    bound.raise(narrow(needed.count), BoundKind::Count);
    for (const Model::Group &group : model.groups)
        bound.raise(narrow(spreadNeeded(group)), BoundKind::Spread);
    bound.raise(model.leastBins, BoundKind::Least);
    if (model.reserve > 0) {
        const Needed left = neededApart(model, bin.after);
        bound.raise(narrow(std::max(left.aggregate, left.count)) + model.reserve, BoundKind::Failure);
    }
    return bound;
}

namespace {

/// One way to pay for a part of a demand.
struct Offer
{
    std::int64_t cost = 0;
    std::int64_t size = 0;
    std::int64_t stock = kUnlimited;
};

using Offers = std::vector<Offer>;

} // namespace

static Wide worthStocking(const Offer &offer, Wide demand)
{
    const Wide enough = ceilDiv(demand, wide(offer.size));
    return offer.stock == kUnlimited ? enough : std::min(enough, wide(offer.stock));
}

/// Least cost to cover the demand when the last bin may be taken in part.
static Wide coveredInParts(Offers offers, Wide demand)
{
    std::sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) {
        return wide(a.cost) * wide(b.size) < wide(b.cost) * wide(a.size);
    });
    Wide cost = 0;
    for (const Offer &offer : offers) {
        const Wide whole = std::min(worthStocking(offer, demand), demand / wide(offer.size));
        cost += whole * wide(offer.cost);
        demand -= whole * wide(offer.size);
        const bool hasMore = offer.stock == kUnlimited || whole < wide(offer.stock);
        if (demand > 0 && hasMore && demand < wide(offer.size))
            return cost + ceilDiv(demand * wide(offer.cost), wide(offer.size));
    }
    // What no stock covers is not placed, so this is not reached for what is.
    return cost;
}

static std::int64_t commonSize(const Offers &offers)
{
    std::int64_t common = 0;
    for (const Offer &offer : offers)
        common = std::gcd(common, offer.size);
    return common;
}

/// Least cost to cover the demand with whole bins; 0 when that takes too long to find.
static Wide coveredWhole(const Offers &offers, Wide demand)
{
    constexpr Wide kMostCells = 100'000;
    constexpr Wide kMostWork = 5'000'000;
    const std::int64_t unit = commonSize(offers);
    const Wide units = ceilDiv(demand, wide(unit));
    if (units > kMostCells || units * offers.size() * 18 > kMostWork)
        return 0;
    // cost[u]: of covering u units; the stock is taken in packs of 1, 2, 4 ... so that any number of them can
    // be chosen.
    constexpr std::int64_t kNever = std::int64_t{1} << 61;
    const auto size = static_cast<std::size_t>(units);
    std::vector<std::int64_t> cost(size + 1, kNever);
    cost[0] = 0;
    for (const Offer &offer : offers) {
        Wide stock = worthStocking(offer, demand);
        for (Wide pack = 1; stock > 0; pack *= 2) {
            const Wide taken = std::min(pack, stock);
            stock -= taken;
            const auto covers = static_cast<std::size_t>(std::min(units, taken * wide(offer.size / unit)));
            const std::int64_t price = std::min(kNever, narrow(taken * wide(offer.cost)));
            for (std::size_t u = size; u > 0; --u)
                cost[u] = std::min(cost[u], std::min(kNever, cost[u > covers ? u - covers : 0] + price));
        }
    }
    return cost[size] < kNever ? wide(cost[size]) : 0;
}

static Wide covered(const Offers &offers, Wide demand)
{
    if (offers.empty() || demand == 0)
        return 0;
    return std::max(coveredInParts(offers, demand), coveredWhole(offers, demand));
}

namespace {

/// Bounds on the cost of some classes on the types that any of them may use.
class BoundByCount
{
public:
    BoundByCount(const Model &model, Chosen classes, bool afterFailure);

    [[nodiscard]] Wide aggregate() const;
    [[nodiscard]] Wide count() const;
    /// Of this many bins, whichever they are.
    [[nodiscard]] Wide cheapest(Wide bins) const;

private:
    [[nodiscard]] Wide countIn(std::size_t dimension) const;
    [[nodiscard]] std::int64_t capacity(int type, std::size_t dimension) const;

    const Model &m_model;
    Chosen m_classes;
    std::vector<int> m_types;
    bool m_afterFailure;
};

} // namespace

BoundByCount::BoundByCount(const Model &model, Chosen classes, bool afterFailure)
    : m_model(model)
    , m_classes(std::move(classes))
    , m_afterFailure(afterFailure)
{
    std::vector<char> sets(model.allowSets.size(), 0);
    for (const int c : m_classes)
        sets[at(model.classes[at(c)].allow)] = 1;
    for (std::size_t t = 0; t < model.types.size(); ++t) {
        bool allowed = false;
        for (std::size_t set = 0; set < sets.size() && !allowed; ++set)
            allowed = sets[set] != 0 && model.allowSets[set][t] != 0;
        if (allowed && model.types[t].stock > 0)
            m_types.push_back(static_cast<int>(t));
    }
}

std::int64_t BoundByCount::capacity(int type, std::size_t dimension) const
{
    const Model::Type &bin = m_model.types[at(type)];
    return m_afterFailure ? bin.after[dimension] : bin.capacity[dimension];
}

Wide BoundByCount::aggregate() const
{
    Wide most = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        if (m_model.isBounded[d] == 0)
            continue;
        Offers offers;
        for (const int type : m_types) {
            if (capacity(type, d) > 0)
                offers.push_back(
                    {m_model.types[at(type)].cost, capacity(type, d), m_model.types[at(type)].stock});
        }
        most = std::max(most, covered(offers, totalDemand(m_model, m_classes, d)));
    }
    return most;
}

/// Of the items that take at least v, floor(capacity / v) fit into one bin of a type: each costs its part of
/// the cheapest.
Wide BoundByCount::countIn(std::size_t dimension) const
{
    Chosen classes = m_classes;
    const auto demandOf = [&](int c) { return m_model.classes[at(c)].demand[dimension]; };
    std::sort(classes.begin(), classes.end(), [&](int a, int b) { return demandOf(a) > demandOf(b); });
    Wide most = 0;
    Wide items = 0;
    for (std::size_t i = 0; i < classes.size() && demandOf(classes[i]) > 0; ++i) {
        items += wide(m_model.classes[at(classes[i])].count);
        if (i + 1 < classes.size() && demandOf(classes[i + 1]) == demandOf(classes[i]))
            continue;
        Offers offers;
        for (const int type : m_types) {
            const std::int64_t together = capacity(type, dimension) / demandOf(classes[i]);
            if (together > 0)
                offers.push_back({m_model.types[at(type)].cost, together, m_model.types[at(type)].stock});
        }
        if (!offers.empty())
            most = std::max(most, coveredInParts(std::move(offers), items));
    }
    return most;
}

Wide BoundByCount::count() const
{
    constexpr std::size_t kMostWork = 20'000'000;
    if (m_classes.size() * m_types.size() * m_model.dimensions > kMostWork)
        return 0;
    Wide most = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d)
        most = std::max(most, m_model.isBounded[d] != 0 ? countIn(d) : Wide{0});
    return most;
}

Wide BoundByCount::cheapest(Wide bins) const
{
    Wide cost = 0;
    for (const int type : m_types) { // ascending by cost
        const Model::Type &bin = m_model.types[at(type)];
        const Wide taken = bin.stock == kUnlimited ? bins : std::min(bins, wide(bin.stock));
        cost += taken * wide(bin.cost);
        bins -= taken;
    }
    return cost;
}

/// All classes together, and for every set of allowed types those that may be nowhere else.
static std::vector<Chosen> nestedChoices(const Model &model)
{
    constexpr std::size_t kMostSets = 32;
    std::vector<Chosen> choices{everyClass(model)};
    const std::size_t sets = std::min(kMostSets, model.allowSets.size());
    for (std::size_t set = 0; set < sets && model.allowSets.size() > 1; ++set) {
        const auto &outer = model.allowSets[set];
        Chosen inside;
        for (const int c : choices.front()) {
            const auto &own = model.allowSets[at(model.classes[at(c)].allow)];
            bool isWithin = true;
            for (std::size_t t = 0; t < own.size() && isWithin; ++t)
                isWithin = own[t] <= outer[t];
            if (isWithin)
                inside.push_back(c);
        }
        if (!inside.empty() && inside.size() < choices.front().size())
            choices.push_back(std::move(inside));
    }
    return choices;
}

/// One bin at least, also for items that ask for nothing.
static Wide spreadCost(const Model &model, std::size_t group)
{
    Chosen members;
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        if (model.classes[c].group == static_cast<int>(group) && model.classes[c].count > 0)
            members.push_back(static_cast<int>(c));
    }
    return BoundByCount(model, std::move(members), false).cheapest(spreadNeeded(model.groups[group]));
}

/// Any type, since an empty bin may be of one that no item may use.
std::int64_t costOfAny(const Model &model, std::int64_t bins)
{
    Wide cost = 0;
    Wide open = wide(bins);
    for (const Model::Type &type : model.types) {
        const Wide taken = type.stock == kUnlimited ? open : std::min(open, wide(type.stock));
        cost += taken * wide(type.cost);
        open -= taken;
    }
    return narrow(cost);
}

/// The cheapest `reserve` bins that suit the class after a failure.
static Wide spareFor(const Model &model, int cls)
{
    Wide cost = 0;
    Wide open = wide(model.reserve);
    for (int type = 0; type < static_cast<int>(model.types.size()) && open > 0; ++type) { // ascending by cost
        if (!model.suitsAfterFailure(cls, type))
            continue;
        const Model::Type &bin = model.types[at(type)];
        const Wide taken = bin.stock == kUnlimited ? open : std::min(open, wide(bin.stock));
        cost += taken * wide(bin.cost);
        open -= taken;
    }
    return open == 0 ? cost : Wide{0}; // with fewer it cannot survive, which is found elsewhere
}

std::int64_t costOfSpare(const Model &model)
{
    constexpr std::size_t kMostWork = 20'000'000;
    Wide most = wide(costOfAny(model, model.reserve));
    if (model.reserve == 0 || model.types.size() == 1 ||
        model.classes.size() * model.types.size() * model.dimensions > kMostWork)
        return narrow(most);
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        if (model.classes[c].count > 0)
            most = std::max(most, spareFor(model, static_cast<int>(c)));
    }
    return narrow(most);
}

Bound leastCost(const Model &model)
{
    Bound bound;
    if (model.items() == 0)
        return bound;
    const Wide spare = wide(costOfSpare(model));
    for (const Chosen &classes : nestedChoices(model)) {
        const BoundByCount normal(model, classes, false);
        bound.raise(narrow(std::max(normal.aggregate(), normal.cheapest(1))), BoundKind::Aggregate);
        bound.raise(narrow(normal.count()), BoundKind::Count);
        if (model.reserve > 0) {
            // Whichever bins fail, what is left holds all.
            const BoundByCount after(model, classes, true);
            const Wide rest = std::max({after.aggregate(), after.count(), after.cheapest(1)});
            bound.raise(narrow(rest + spare), BoundKind::Failure);
        }
    }
    for (std::size_t group = 0; group < model.groups.size(); ++group)
        bound.raise(narrow(spreadCost(model, group)), BoundKind::Spread);
    bound.raise(costOfAny(model, model.leastBins), BoundKind::Least);
    return bound;
}

Bound simpleBound(const Model &model)
{
    if (model.types.size() != 1) {
        Bound bound = leastCost(model);
        if (const auto alike = cheapestOfOneKind(model))
            bound.raise(alike->cost, BoundKind::Count);
        return bound;
    }
    const Bound bins = leastBinsOf(model, 0);
    return {bins.value * model.types.front().cost, bins.kind};
}

} // namespace grondplan::packing
