#include "tests/bench/packing/planting.h"

#include <algorithm>

// Bins of one type, nothing but capacity.

namespace grondplan::bench {

/// Bins filled exactly in all four dimensions, so the sum of the demand of any one dimension is that of the
/// bins planted: fewer cannot hold it. How many items a bin holds varies with the seed; seeds of 1, 5, 9 ...
/// give what the sample has.
Instance makePlanted(const Wish &wish)
{
    struct Range
    {
        std::int64_t least;
        std::int64_t most;
    };
    constexpr Range kItemsPerBin[] = {{5, 25}, {3, 7}, {2, 4}, {6, 14}};
    constexpr std::int64_t kCapacity = 1000;
    Planting planting("planted", wish, 4);
    Random &random = planting.random();
    planting.addType(Numbers(4, kCapacity), 1);
    const Range range = kItemsPerBin[wish.seed % std::size(kItemsPerBin)];
    std::vector<std::vector<int>> patterns;
    while (planting.items() < wish.size) {
        const std::int64_t left = wish.size - planting.items();
        const std::int64_t count = std::min(left, random.between(range.least, range.most));
        std::vector<int> pattern;
        if (wish.classes > 0 && !patterns.empty() && planting.classes() + count > wish.classes) {
            pattern = random.oneOf(patterns);
            if (static_cast<std::int64_t>(pattern.size()) > left) // a last one would not come out even
                break;
        } else {
            for (Numbers &demand : filling(random, Numbers(4, kCapacity), count))
                pattern.push_back(planting.addClass(std::move(demand)));
            patterns.push_back(pattern);
        }
        planting.open(0, pattern);
    }
    return planting.finished();
}

/// As Falkenauer (1996), by dimension: one item of 38 to 49, two of at least 25, together 100. Each is above
/// a quarter, so a bin holds three at most, and n / 3 bins are needed.
Instance makeTriplets(const Wish &wish)
{
    const std::size_t dimensions = wish.seed % 2 == 0 ? 5 : 3;
    Planting planting("triplets", wish, dimensions);
    Random &random = planting.random();
    planting.addType(Numbers(dimensions, 100), 1);
    for (int triplet = 0; triplet < wish.size / 3; ++triplet) {
        std::vector<Numbers> demands(3);
        for (std::size_t d = 0; d < dimensions; ++d) {
            const std::int64_t large = random.between(38, 49);
            const std::int64_t middle = random.between(25, (100 - large) / 2);
            demands[0].push_back(large);
            demands[1].push_back(middle);
            demands[2].push_back(100 - large - middle);
        }
        std::vector<int> classes;
        classes.reserve(demands.size());
        for (Numbers &demand : demands)
            classes.push_back(planting.addClass(std::move(demand)));
        planting.open(0, classes);
    }
    return planting.finished();
}

/// Near to a normal distribution (Irwin-Hall, twelve uniform numbers), drawn again outside 0 to 100.
static std::int64_t normal(Random &random, std::int64_t mean, std::int64_t deviation)
{
    for (;;) {
        std::int64_t sum = -6000;
        for (int i = 0; i < 12; ++i)
            sum += random.between(0, 1000);
        const std::int64_t value = (1000 * mean + deviation * sum + 500) / 1000;
        if (value >= 0 && value <= 100)
            return value;
    }
}

/// One dimension beside another: `mirrored` where the one is large when the other is small.
static Numbers inPairs(Random &random, std::size_t dimensions, bool mirrored)
{
    Numbers demand;
    while (demand.size() < dimensions) {
        const std::int64_t first = random.between(20, 99);
        demand.push_back(first);
        if (demand.size() < dimensions)
            demand.push_back(mirrored ? random.between(110 - first, 130 - first)
                                      : random.between(first - 10, first + 10));
    }
    return demand;
}

/// A size times how often each dimension was drawn in twice as many draws as there are.
static Numbers inShares(Random &random, std::size_t dimensions)
{
    for (;;) {
        Numbers demand(dimensions, 0);
        const std::int64_t size = random.between(10, 40);
        for (std::size_t draw = 0; draw < 2 * dimensions; ++draw)
            demand[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(dimensions) - 1))] +=
                size;
        for (std::int64_t &value : demand)
            value += random.between(0, 1);
        if (*std::max_element(demand.begin(), demand.end()) <= 100)
            return demand;
    }
}

namespace {

/// The classes that Mommessin et al. (2025) measure with: those of Panigrahy et al. (2011) and their own.
struct VectorClass
{
    enum class Kind
    {
        Uniform,
        Alike,
        Opposed,
        Shares,
        OneLarge,
        Normal
    };
    Kind kind;
    std::int64_t capacity;
    std::int64_t a = 0; ///< uniform: from a to b; normal: mean a, deviation b
    std::int64_t b = 0;
    std::int64_t large = 0; ///< normal: the mean of one in ten, where it is another
};

constexpr VectorClass kVectorClasses[] = {
    {VectorClass::Kind::Uniform, 1000, 100, 400},
    {VectorClass::Kind::Uniform, 1000, 1, 1000},
    {VectorClass::Kind::Uniform, 1000, 200, 800},
    {VectorClass::Kind::Uniform, 150, 20, 100},
    {VectorClass::Kind::Alike, 150},
    {VectorClass::Kind::Opposed, 150},
    {VectorClass::Kind::Shares, 100},
    {VectorClass::Kind::OneLarge, 100},
    {VectorClass::Kind::Normal, 100, 20, 10},
    {VectorClass::Kind::Normal, 100, 30, 15},
    {VectorClass::Kind::Normal, 100, 30, 15, 70},
    {VectorClass::Kind::Normal, 100, 20, 10, 80},
    {VectorClass::Kind::Normal, 100, 15, 10, 70},
    {VectorClass::Kind::Uniform, 1000, 50, 200},
};

} // namespace

static Numbers drawn(Random &random, const VectorClass &cls, std::size_t dimensions, std::size_t item)
{
    Numbers demand;
    switch (cls.kind) {
    case VectorClass::Kind::Alike:
    case VectorClass::Kind::Opposed:
        return inPairs(random, dimensions, cls.kind == VectorClass::Kind::Opposed);
    case VectorClass::Kind::Shares:
        return inShares(random, dimensions);
    case VectorClass::Kind::Uniform:
        while (demand.size() < dimensions)
            demand.push_back(random.between(cls.a, cls.b));
        return demand;
    case VectorClass::Kind::OneLarge:
        while (demand.size() < dimensions)
            demand.push_back(demand.size() == item % dimensions ? random.between(50, 100)
                                                                : random.between(0, 25));
        return demand;
    case VectorClass::Kind::Normal:
        while (demand.size() < dimensions)
            demand.push_back(normal(random, cls.large > 0 && random.oneIn(10) ? cls.large : cls.a, cls.b));
        return demand;
    }
    return demand;
}

/// The class follows from the seed, and so do 3 or 5 dimensions; the optimum is not known.
Instance makeVector(const Wish &wish)
{
    const auto which = static_cast<std::size_t>((wish.seed - 1) % std::size(kVectorClasses));
    const VectorClass &cls = kVectorClasses[which];
    const std::size_t dimensions = (wish.seed - 1) / std::size(kVectorClasses) % 2 == 0 ? 3 : 5;
    Planting planting("vector", wish, dimensions);
    planting.addType(Numbers(dimensions, cls.capacity), 1);
    for (int item = 0; item < wish.size; ++item) {
        const int added =
            planting.addClass(drawn(planting.random(), cls, dimensions, static_cast<std::size_t>(item)));
        planting.itemClass(added).count = 1;
    }
    Instance instance = planting.finished();
    instance.optimum.reset();
    return instance;
}

} // namespace grondplan::bench
