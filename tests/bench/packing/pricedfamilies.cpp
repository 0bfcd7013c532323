#include "tests/bench/packing/planting.h"

#include <array>

// Types of several prices; what the cheapest is, is not known beforehand.

namespace grondplan::bench {

namespace {

constexpr std::size_t kResources = 6; // vCPU, memory, disk, thousand IOPS, network, GPU

struct Server
{
    std::array<std::int64_t, kResources> capacity;
    std::int64_t cost;
};

/// Sizes and prices a month as servers are let; the same ratio of sizes in each line of them.
constexpr Server kServers[] = {
    {{16, 64, 960, 200, 100, 0}, 139},     {{32, 128, 1920, 400, 100, 0}, 229},
    {{64, 256, 3840, 800, 250, 0}, 419},   {{64, 512, 3840, 800, 250, 0}, 549},
    {{96, 768, 7680, 1600, 1000, 0}, 829}, {{128, 1024, 15360, 1600, 1000, 0}, 1149},
    {{32, 256, 1920, 800, 250, 2}, 1290},  {{64, 512, 7680, 1600, 1000, 8}, 4790},
};

} // namespace

/// A workload has a common number of vCPU, 1 to 8 GiB of memory for each, and disk and traffic apart from
/// that; one in twenty wants GPUs.
Instance makeFlavours(const Wish &wish)
{
    Planting planting("flavours", wish, kResources);
    Random &random = planting.random();
    for (const Server &server : kServers)
        planting.addType(Numbers(server.capacity.begin(), server.capacity.end()), server.cost);
    for (int item = 0; item < wish.size; ++item) {
        const std::int64_t cpu = random.oneOf<std::int64_t>({1, 1, 2, 2, 4, 4, 8, 8, 16, 24});
        const std::int64_t memory = cpu * random.oneOf<std::int64_t>({1, 2, 2, 4, 4, 4, 8, 8, 8});
        const std::int64_t disk = std::int64_t{10} << random.between(0, 6);
        const std::int64_t operations = random.oneOf<std::int64_t>({1, 2, 5, 10, 20, 40, 80});
        const std::int64_t traffic = random.oneOf<std::int64_t>({1, 1, 1, 2, 2, 5, 10, 20});
        const std::int64_t gpu =
            cpu > 1 && random.oneIn(18) ? random.oneOf<std::int64_t>({1, 1, 2, 4}) : std::int64_t{0};
        const int cls = planting.addClass({cpu, memory, disk, operations, traffic, gpu});
        planting.itemClass(cls).count = 1;
    }
    Instance instance = planting.finished();
    instance.optimum.reset();
    return instance;
}

namespace {

struct Part
{
    std::int64_t size;
    std::int64_t price;
};

// The parts a computer is made of, as in the cloud balancing example of OptaPlanner.
constexpr std::array<Part, 7> kCpus{
    {{3, 110}, {4, 140}, {6, 180}, {8, 270}, {12, 400}, {16, 1000}, {24, 3000}}};
constexpr std::array<Part, 7> kMemories{
    {{2, 140}, {4, 180}, {8, 220}, {16, 300}, {32, 400}, {64, 600}, {96, 1000}}};
constexpr std::array<Part, 7> kNetworks{
    {{2, 100}, {4, 200}, {6, 300}, {8, 400}, {12, 600}, {16, 800}, {20, 1000}}};

// Parts in a million of the processes that ask at most 1, 2, ... : ln(1 + 1999 v / most) / ln 2000, rounded.
const std::vector<std::int64_t> kUpTo12{673'799, 764'599, 817'812, 855'594, 884'912, 908'873,
                                        929'135, 946'689, 962'174, 976'026, 988'558, 1'000'000};
const std::vector<std::int64_t> kUpTo32{
    546'060, 636'212, 689'208, 726'881, 756'134, 780'051, 800'281, 817'812, 833'278, 847'117,  859'637,
    871'068, 881'586, 891'324, 900'391, 908'873, 916'841, 924'354, 931'461, 938'204, 944'618,  950'734,
    956'578, 962'174, 967'541, 972'697, 977'660, 982'442, 987'056, 991'513, 995'825, 1'000'000};

} // namespace

static std::int64_t asked(Random &random, const std::vector<std::int64_t> &upTo)
{
    const std::int64_t at = random.between(0, 999'999);
    std::int64_t value = 1;
    for (const std::int64_t limit : upTo)
        value += at >= limit ? 1 : 0;
    return value;
}

/// The same rank one time in two, else one lower or higher; now and then further.
static std::size_t near(Random &random, std::size_t rank)
{
    const bool isLower = random.oneIn(2);
    for (std::int64_t chance = 2; random.oneIn(chance); chance = 10) {
        if (isLower && rank > 0)
            --rank;
        else if (!isLower && rank + 1 < kCpus.size())
            ++rank;
    }
    return rank;
}

/// Three processes a computer. Computers of equal parts are one type with a stock.
Instance makeCloud(const Wish &wish)
{
    Planting planting("cloud", wish, 3);
    Random &random = planting.random();
    std::vector<packing::BinType> &types = planting.problem().bins;
    for (int computer = 0; computer < (wish.size + 2) / 3; ++computer) {
        const auto rank = static_cast<std::size_t>(random.between(0, 6));
        const Part &cpu = kCpus[rank];
        const Part &memory = kMemories[near(random, rank)];
        const Part &network = kNetworks[near(random, rank)];
        const Numbers capacity{cpu.size, memory.size, network.size};
        std::size_t type = 0;
        while (type < types.size() && types[type].capacity != capacity)
            ++type;
        if (type == types.size()) {
            planting.addType(capacity, cpu.price + memory.price + network.price);
            types[type].stock = 0;
        }
        ++*types[type].stock;
    }
    for (int item = 0; item < wish.size; ++item) {
        const std::int64_t cpu = asked(random, kUpTo12);
        const std::int64_t memory = asked(random, kUpTo32);
        const int cls = planting.addClass({cpu, memory, asked(random, kUpTo12)});
        planting.itemClass(cls).count = 1;
    }
    Instance instance = planting.finished();
    instance.optimum.reset();
    return instance;
}

} // namespace grondplan::bench
