#include "core/packing/onekind.h"

#include "core/packing/index.h"

#include <algorithm>

namespace grondplan::packing {

/// The only class of which there are any; -1 = there are several, or none.
static int onlyClass(const Model &model)
{
    int only = -1;
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        if (model.classes[c].count == 0)
            continue;
        if (only >= 0)
            return -1;
        only = static_cast<int>(c);
    }
    return only;
}

namespace {

/// What a number of items costs at least with the types looked at so far, and how many bins of the last.
struct Step
{
    std::int64_t cost = kUnlimited;
    std::int64_t bins = 0;
};

} // namespace

/// With one type more.
static std::vector<Step> withType(const std::vector<Step> &before, std::int64_t inBin,
                                  const Model::Type &type)
{
    const auto items = static_cast<std::int64_t>(before.size()) - 1;
    std::vector<Step> after(before.size());
    for (std::int64_t n = 0; n <= items; ++n) {
        const std::int64_t most = inBin > 0 ? std::min(type.stock, (n + inBin - 1) / inBin) : 0;
        for (std::int64_t bins = 0; bins <= most; ++bins) {
            const std::int64_t rest = before[at(std::max<std::int64_t>(0, n - bins * inBin))].cost;
            if (rest == kUnlimited)
                continue;
            const std::int64_t cost = rest + bins * type.cost;
            if (cost < after[at(n)].cost)
                after[at(n)] = {cost, bins};
        }
    }
    return after;
}

std::optional<OneKind> cheapestOfOneKind(const Model &model)
{
    constexpr std::int64_t kMostAlike = 20'000;
    constexpr double kMostLooks = 2'000'000; // two milliseconds, which nothing can cut short
    const int cls = onlyClass(model);
    const bool isAllBounded = std::count(model.isBounded.begin(), model.isBounded.end(), char{0}) == 0;
    if (cls < 0 || !isAllBounded || model.classes[at(cls)].group >= 0)
        return {};
    const std::int64_t items = model.classes[at(cls)].count;
    if (items > kMostAlike)
        return {};
    const Placement empty(model);
    std::vector<std::int64_t> inBin;
    double looks = 0;
    for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
        inBin.push_back(model.types[at(type)].stock > 0 ? empty.fittingEmpty(type, cls, items) : 0);
        const auto all = static_cast<double>(items);
        looks += all * all / static_cast<double>(std::max<std::int64_t>(1, inBin.back())) / 2 + all;
    }
    if (looks > kMostLooks)
        return {};
    std::vector<std::vector<Step>> layers(1, std::vector<Step>(at(items) + 1));
    layers.front().front().cost = 0;
    for (std::size_t type = 0; type < model.types.size(); ++type)
        layers.push_back(withType(layers.back(), inBin[type], model.types[type]));
    if (layers.back().back().cost == kUnlimited)
        return {};
    OneKind found{std::vector<std::int64_t>(model.types.size(), 0), layers.back().back().cost};
    std::int64_t left = items;
    for (std::size_t type = model.types.size(); type-- > 0;) {
        found.bins[type] = layers[type + 1][at(left)].bins;
        left = std::max<std::int64_t>(0, left - found.bins[type] * inBin[type]);
    }
    return found;
}

std::optional<Placement> placeOneKind(const Model &model)
{
    const std::optional<OneKind> found = cheapestOfOneKind(model);
    if (!found)
        return {};
    Placement placement(model);
    const int cls = onlyClass(model);
    for (std::size_t type = 0; type < found->bins.size(); ++type) {
        for (std::int64_t bin = 0; bin < found->bins[type]; ++bin) {
            const std::size_t open = placement.open(static_cast<int>(type));
            const std::int64_t fits = placement.fitting(open, cls, placement.left()[at(cls)]);
            if (fits > 0)
                placement.put(open, cls, fits);
        }
    }
    return placement;
}

} // namespace grondplan::packing
