#include "core/packing/covers.h"

#include "core/packing/index.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace grondplan::packing {

static std::vector<char> typesFor(const Model &model, int cls, bool afterFailure)
{
    std::vector<char> suits;
    for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
        const Model::Type &bin = model.types[at(type)];
        const auto &capacity = afterFailure ? bin.after : bin.capacity;
        bool fits = model.allowed(cls, type) && bin.stock > 0;
        for (std::size_t d = 0; d < model.dimensions && fits; ++d)
            fits = model.classes[at(cls)].demand[d] <= model.reachable(cls, type, d, capacity[d]);
        suits.push_back(fits ? 1 : 0);
    }
    return suits;
}

std::vector<Lump> lumpsOf(const Model &model, Grain grain, bool afterFailure)
{
    std::vector<Lump> lumps;
    std::map<std::vector<char>, Lump> groups;
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        const Model::Class &cls = model.classes[c];
        if (cls.count == 0)
            continue;
        std::vector<char> suits = grain == Grain::All ? std::vector<char>(model.types.size(), 1)
                                                      : typesFor(model, static_cast<int>(c), afterFailure);
        Lump one;
        Lump &lump = grain == Grain::Classes ? one : groups[suits];
        lump.demand.resize(model.dimensions, 0);
        for (std::size_t d = 0; d < model.dimensions; ++d) {
            if (model.isBounded[d] != 0)
                lump.demand[d] += wide(cls.demand[d]) * wide(cls.count);
        }
        lump.count += cls.count;
        lump.suits = std::move(suits);
        if (grain == Grain::Classes)
            lumps.push_back(std::move(one));
    }
    for (auto &[suits, lump] : groups)
        lumps.push_back(std::move(lump));
    return lumps;
}

static Wide worthAsWhole(const Lump &lump, const std::vector<std::int64_t> &prices)
{
    Wide least = ~Wide{0};
    for (std::size_t t = 0; t < lump.suits.size(); ++t) {
        Wide whole = 0;
        for (std::size_t d = 0; d < lump.demand.size(); ++d)
            whole += wide(prices[t * lump.demand.size() + d]) * lump.demand[d];
        if (lump.suits[t] != 0)
            least = std::min(least, whole);
    }
    return least;
}

static Wide worthByDimension(const Lump &lump, const std::vector<std::int64_t> &prices)
{
    Wide sum = 0;
    for (std::size_t d = 0; d < lump.demand.size(); ++d) {
        std::int64_t cheapest = std::numeric_limits<std::int64_t>::max();
        for (std::size_t t = 0; t < lump.suits.size(); ++t) {
            if (lump.suits[t] != 0)
                cheapest = std::min(cheapest, prices[t * lump.demand.size() + d]);
        }
        if (lump.demand[d] > 0)
            sum += wide(cheapest) * lump.demand[d];
    }
    return sum;
}

Wide worthOf(const std::vector<Lump> &lumps, const std::vector<std::int64_t> &prices, bool asWhole)
{
    Wide sum = 0;
    for (const Lump &lump : lumps)
        sum += asWhole ? worthAsWhole(lump, prices) : worthByDimension(lump, prices);
    return sum;
}

/// The sets of types that are all that some items may be on, and what they make up together, as far as that
/// is not too many.
static std::set<std::vector<char>> setsOf(const Model &model, const std::vector<Lump> &lumps)
{
    constexpr std::size_t kMost = 48;
    std::set<std::vector<char>> sets{std::vector<char>(model.types.size(), 1)};
    for (const Lump &lump : lumps)
        sets.insert(lump.suits);
    const std::vector<std::vector<char>> alone(sets.begin(), sets.end());
    if (alone.size() > kMost)
        return sets;
    for (const auto &one : alone) {
        const std::vector<std::vector<char>> before(sets.begin(), sets.end());
        for (const auto &other : before) {
            std::vector<char> both = other;
            for (std::size_t t = 0; t < both.size(); ++t)
                both[t] = both[t] != 0 || one[t] != 0 ? 1 : 0;
            if (sets.size() < kMost)
                sets.insert(std::move(both));
        }
    }
    return sets;
}

static bool isWithin(const std::vector<char> &inner, const std::vector<char> &outer)
{
    for (std::size_t t = 0; t < inner.size(); ++t) {
        if (inner[t] > outer[t])
            return false;
    }
    return true;
}

static Cover coverOf(const Model &model, const std::vector<Lump> &lumps, const std::vector<char> &types,
                     std::size_t dimension, bool afterFailure)
{
    Cover cover{types, types, dimension, 0};
    for (const Lump &lump : lumps) {
        if (isWithin(lump.suits, types))
            cover.demand += lump.demand[dimension];
    }
    for (std::size_t t = 0; t < types.size(); ++t) {
        const auto &capacity = afterFailure ? model.types[t].after : model.types[t].capacity;
        if (capacity[dimension] == 0)
            cover.offering[t] = 0;
    }
    return cover;
}

/// Without those that follow from another.
std::vector<Cover> coversOf(const Model &model, const std::vector<Lump> &lumps, bool afterFailure)
{
    std::vector<Cover> kept;
    const std::set<std::vector<char>> all = setsOf(model, lumps);
    for (std::size_t d = 0; d < model.dimensions; ++d) {
        std::vector<Cover> found;
        for (const auto &types : all)
            found.push_back(coverOf(model, lumps, types, d, afterFailure));
        for (std::size_t i = 0; i < found.size(); ++i) {
            bool follows = found[i].demand == 0;
            for (std::size_t k = 0; k < found.size() && !follows; ++k) {
                const Cover &one = found[i];
                const Cover &other = found[k];
                // Of two that say the same the first is kept.
                follows = k != i && other.demand >= one.demand && isWithin(other.offering, one.offering) &&
                          (k < i || other.demand > one.demand || other.offering != one.offering);
            }
            if (!follows)
                kept.push_back(found[i]);
        }
    }
    return kept;
}

} // namespace grondplan::packing
