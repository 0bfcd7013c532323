#include "tests/bench/packing/planting.h"

#include <algorithm>

// Planted instances with constraints, whose optimum is known. Why it is:
//
// A bin type of twice the size has twice every capacity and twice the cost, so the cost of any set of bins is
// kPrice times its capacity, counted in bins of the single size (the units of what follows). All bins planted
// are filled exactly in every dimension, but for the spares; so the demand is V units in every dimension, and
// less than V units cannot hold it, whatever else is asked.
//
// With a reserve, whichever k bins fail, the others must hold all V units; so the total is at least V plus
// the k largest bins in use.
// - Spares of the single size, where no bin is larger: V + k is needed. It is enough: the content of each
//   bin that fails goes into a spare as a whole.
// - Two sizes, and an item that only the double size holds: a bin of 2 is in use, and can fail, so V + 2 is
//   needed for k = 1. One spare of the double size takes the content of any bin.
// - More capacity after a failure, by a quarter, and each item at most a quarter of what a bin holds in
//   normal running: V is needed. It is enough, as each item of the failed bin goes to a bin of its own.

namespace grondplan::bench {

static const Numbers kRoom{64'000, 256'000, 8'000};
constexpr std::int64_t kPrice = 100;

static Numbers scaled(const Numbers &room, std::int64_t by)
{
    Numbers result = room;
    for (std::int64_t &value : result)
        value *= by;
    return result;
}

static void addSizes(Planting &planting)
{
    for (const int size : {1, 2})
        planting.addType(scaled(kRoom, size), kPrice * size);
}

static std::vector<int> added(Planting &planting, std::vector<Numbers> demands)
{
    std::vector<int> classes;
    classes.reserve(demands.size());
    for (Numbers &demand : demands)
        classes.push_back(planting.addClass(std::move(demand)));
    return classes;
}

/// One to `most` classes of one item that fill `room`.
static std::vector<int> singles(Planting &planting, const Numbers &room, std::int64_t most)
{
    const std::int64_t count =
        std::min(planting.random().between(1, most), *std::min_element(room.begin(), room.end()));
    return added(planting, filling(planting.random(), room, count));
}

static void append(std::vector<int> &classes, const std::vector<int> &more)
{
    classes.insert(classes.end(), more.begin(), more.end());
}

/// Every replica alone: the group may not share a bin, nor a rack where the planted bins are in several.
static void spreadOut(Planting &planting, const std::vector<int> &classes, bool racks)
{
    for (const int cls : classes) {
        packing::ItemClass &item = planting.itemClass(cls);
        item.spreadGroup = planting.newGroup();
        item.spreadLeast = 2;
        item.domainMax = racks ? 1 : 0;
    }
}

/// One bin of each type named, with the same replicas in each, and now and then with others beside them.
static void openWithReplicas(Planting &planting, const Numbers &room, const std::vector<int> &types,
                             bool racks)
{
    Random &random = planting.random();
    const bool withSingles = random.oneIn(2);
    std::vector<Numbers> demands = filling(random, room, random.between(1, 4) + (withSingles ? 1 : 0));
    const Numbers rest = demands.back();
    if (withSingles)
        demands.pop_back();
    const std::vector<int> common = added(planting, std::move(demands));
    spreadOut(planting, common, racks);
    for (const int type : types) {
        std::vector<int> content = common;
        if (withSingles)
            append(content, singles(planting, rest, 3));
        planting.open(type, content);
    }
}

static void spreadOverRacks(Planting &planting, std::int64_t size)
{
    std::vector<int> racks{0, 1, 2};
    for (const int rack : racks)
        planting.problem().bins[static_cast<std::size_t>(planting.addType(kRoom, kPrice))].domain = rack;
    while (planting.classes() < size) {
        planting.random().shuffle(racks);
        const auto replicas = planting.random().between(2, 3);
        openWithReplicas(planting, kRoom, {racks.begin(), racks.begin() + replicas}, true);
    }
}

static void spreadOverSizes(Planting &planting, std::int64_t size)
{
    addSizes(planting);
    while (planting.classes() < size) {
        const auto replicas = static_cast<std::size_t>(planting.random().between(2, 5));
        const std::int64_t by = planting.random().between(1, 2);
        const std::vector<int> types(replicas, static_cast<int>(by) - 1);
        openWithReplicas(planting, scaled(kRoom, by), types, false);
    }
}

/// Even seeds: three racks, replicas never in one. Odd seeds: bins of two sizes.
Instance makeSpread(const Wish &wish)
{
    Planting planting("spread", wish, kRoom.size());
    if (wish.seed % 2 == 0)
        spreadOverRacks(planting, wish.size);
    else
        spreadOverSizes(planting, wish.size);
    return planting.finished();
}

static void openTimes(Planting &planting, int type, const std::vector<int> &content, std::int64_t times)
{
    for (std::int64_t bin = 0; bin < times; ++bin)
        planting.open(type, content);
}

/// About twenty workloads a tenant; one in six belongs to none, and may be with any.
Instance makeTenants(const Wish &wish)
{
    Planting planting("tenants", wish, kRoom.size());
    Random &random = planting.random();
    addSizes(planting);
    const std::int64_t tenants = std::max(2, wish.size / 20);
    while (planting.classes() < wish.size) {
        const auto tenant = static_cast<int>(random.between(0, tenants - 1));
        const std::int64_t size = random.between(1, 2);
        const std::vector<int> content =
            added(planting, filling(random, scaled(kRoom, size), random.between(2, 7)));
        for (const int cls : content)
            planting.itemClass(cls).conflictGroup = random.oneIn(6) ? -1 : tenant;
        openTimes(planting, static_cast<int>(size) - 1, content, random.between(1, 3));
    }
    return planting.finished();
}

/// Two units of `unit` filled with items that are inside one; now and then with one that is across both.
static std::vector<int> twoUnits(Planting &planting, const Numbers &unit)
{
    Random &random = planting.random();
    const bool across = random.oneIn(3);
    std::vector<int> content;
    Numbers large(unit.size(), 0);
    for (int half = 0; half < 2; ++half) {
        std::vector<Numbers> demands = filling(random, unit, random.between(1, 4) + (across ? 1 : 0));
        if (across) {
            for (std::size_t d = 0; d < large.size(); ++d)
                large[d] += demands.back()[d];
            demands.pop_back();
        }
        append(content, added(planting, std::move(demands)));
    }
    for (const int cls : content)
        planting.itemClass(cls).oneUnit = true;
    if (across)
        content.push_back(planting.addClass(large));
    return content;
}

Instance makeNuma(const Wish &wish)
{
    Planting planting("numa", wish, kRoom.size());
    Random &random = planting.random();
    addSizes(planting);
    for (packing::BinType &type : planting.problem().bins)
        type.units = 2;
    while (planting.classes() < wish.size) {
        const std::int64_t size = random.between(1, 2);
        Numbers unit = scaled(kRoom, size);
        for (std::int64_t &value : unit)
            value /= 2;
        openTimes(planting, static_cast<int>(size) - 1, twoUnits(planting, unit), random.between(1, 3));
    }
    return planting.finished();
}

/// Single bins, `spares` of them empty.
static Instance withSpares(Planting &planting, std::int64_t size, int spares)
{
    Random &random = planting.random();
    planting.addType(kRoom, kPrice);
    while (planting.classes() < size)
        openTimes(planting, 0, singles(planting, kRoom, 8), random.between(1, 3));
    openTimes(planting, 0, {}, spares);
    planting.problem().reserve = spares;
    return planting.finished();
}

static Instance withHeadroom(Planting &planting, std::int64_t size)
{
    constexpr std::int64_t kMostItems = 9; // in a bin; so many others must be there
    Random &random = planting.random();
    planting.addType(kRoom, kPrice);
    packing::BinType &type = planting.problem().bins.front();
    for (const std::int64_t value : kRoom)
        type.capacityAfterFailure.push_back(value + value / 4);
    for (std::int64_t bins = 0; planting.classes() < size || bins <= kMostItems;) {
        const std::int64_t times = random.between(1, 3);
        bins += times;
        openTimes(planting, 0, added(planting, filling(random, kRoom, random.between(5, kMostItems), 25)),
                  times);
    }
    planting.problem().reserve = 1;
    return planting.finished();
}

static Instance withTwoSizes(Planting &planting, std::int64_t size)
{
    Random &random = planting.random();
    addSizes(planting);
    Numbers large = filling(random, kRoom, 2).front();
    large[0] += kRoom[0]; // more than a single bin has
    Numbers rest = scaled(kRoom, 2);
    for (std::size_t d = 0; d < rest.size(); ++d)
        rest[d] -= large[d];
    std::vector<int> content = singles(planting, rest, 5);
    content.push_back(planting.addClass(std::move(large)));
    planting.open(1, content);
    while (planting.classes() < size) {
        const std::int64_t by = random.between(1, 2);
        openTimes(planting, static_cast<int>(by) - 1, singles(planting, scaled(kRoom, by), 8),
                  random.between(1, 3));
    }
    planting.open(1, {});
    planting.problem().reserve = 1;
    return planting.finished();
}

/// By the seed: a spare, headroom, two sizes, two spares.
Instance makeReserve(const Wish &wish)
{
    Planting planting("reserve", wish, kRoom.size());
    switch (wish.seed % 4) {
    case 1:
        return withSpares(planting, wish.size, 1);
    case 2:
        return withHeadroom(planting, wish.size);
    case 3:
        return withTwoSizes(planting, wish.size);
    default:
        return withSpares(planting, wish.size, 2);
    }
}

/// Replicas, tenants and units at once, with one spare: what a bin holds is moved as a whole, and fits there.
Instance makeMixed(const Wish &wish)
{
    Planting planting("mixed", wish, kRoom.size());
    Random &random = planting.random();
    planting.addType(kRoom, kPrice);
    planting.problem().bins.front().units = 2;
    Numbers unit = kRoom;
    for (std::int64_t &value : unit)
        value /= 2;
    const std::int64_t tenants = std::max(2, wish.size / 20);
    while (planting.classes() < wish.size) {
        const auto tenant = static_cast<int>(random.between(0, tenants - 1));
        std::vector<int> common;
        std::vector<Numbers> rests;
        for (int half = 0; half < 2; ++half) {
            std::vector<Numbers> demands = filling(random, unit, random.between(2, 3));
            rests.push_back(demands.back());
            demands.pop_back();
            append(common, added(planting, std::move(demands)));
        }
        spreadOut(planting, common, false);
        for (std::int64_t bin = random.between(2, 3); bin > 0; --bin) {
            std::vector<int> content = common;
            for (const Numbers &rest : rests)
                append(content, singles(planting, rest, 2));
            for (const int cls : content) {
                planting.itemClass(cls).oneUnit = true;
                planting.itemClass(cls).conflictGroup = tenant;
            }
            planting.open(0, content);
        }
    }
    planting.open(0, {});
    planting.problem().reserve = 1;
    return planting.finished();
}

} // namespace grondplan::bench
