#include "core/packing/survive.h"

#include "core/packing/failure.h"
#include "core/packing/fill.h"
#include "core/packing/improve.h"
#include "core/packing/index.h"
#include "core/packing/random.h"
#include "core/packing/spare.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace grondplan::packing {

namespace {

class Survival
{
public:
    Survival(const Placement &start, std::int64_t target, Meter &meter);

    std::optional<Placement> run();

private:
    void round(std::int64_t proposals, std::uint64_t seed);
    bool propose(Placement &tried, std::int64_t below);
    void ruin(Placement &tried);
    void takeSome(Placement &tried, std::size_t bin);
    bool recreate(Placement &tried);
    [[nodiscard]] std::vector<std::pair<int, std::int64_t>> homeless(const Placement &tried);
    [[nodiscard]] std::size_t binFor(const Placement &tried, int cls, bool fullest);
    bool openFor(Placement &tried, int cls, const std::vector<std::pair<int, std::int64_t>> &rest);
    [[nodiscard]] double worthOn(const Placement &tried, int type, int cls,
                                 const std::vector<std::pair<int, std::int64_t>> &rest) const;

    const Model &m_model;
    Meter &m_meter;
    Random m_random{1};
    std::int64_t m_target;
    std::int64_t m_items;
    std::vector<double> m_worth;
    std::vector<double> m_classWorth;
    Placement m_best;
    bool m_isBetter = false;
};

} // namespace

Survival::Survival(const Placement &start, std::int64_t target, Meter &meter)
    : m_model(start.model())
    , m_meter(meter)
    , m_target(target)
    , m_items(start.model().items())
    , m_worth(weights(start.model(), 1))
    , m_best(start)
{
    for (const Model::Class &cls : m_model.classes) {
        double worth = 0;
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            worth += m_worth[d] * static_cast<double>(cls.demand[d]);
        m_classWorth.push_back(worth);
    }
}

/// A few items of the bin, so that it has room.
void Survival::takeSome(Placement &tried, std::size_t bin)
{
    const auto &items = tried.bin(bin).items;
    if (items.empty())
        return;
    const Packed taken = items[m_random.below(items.size())];
    const auto count = static_cast<std::int64_t>(m_random.below(at(taken.count)) + 1);
    tried.take(bin, taken.itemClass, count);
}

void Survival::ruin(Placement &tried)
{
    if (m_random.below(std::size_t{2}) == 0) {
        for (std::size_t bin = tried.size(); bin-- > 0;) {
            if (tried.bin(bin).items.empty())
                tried.close(bin);
        }
    }
    const std::size_t closed = 1 + m_random.below(std::size_t{3});
    for (std::size_t i = 0; i < closed && tried.size() > 1; ++i)
        tried.close(m_random.below(tried.size()));
    const std::size_t loosened = m_random.below(std::size_t{4});
    for (std::size_t i = 0; i < loosened && tried.size() > 0; ++i)
        takeSome(tried, m_random.below(tried.size()));
    // Now and then another type than what the items ask for first.
    const std::size_t type = m_random.below(m_model.types.size());
    if (m_random.below(std::size_t{3}) == 0 && tried.stockLeft(static_cast<int>(type)) > 0)
        tried.open(static_cast<int>(type));
}

/// What has no place, in random order, by size, or by size more or less.
std::vector<std::pair<int, std::int64_t>> Survival::homeless(const Placement &tried)
{
    const std::size_t way = m_random.below(std::size_t{3});
    std::vector<std::pair<double, int>> order;
    for (std::size_t c = 0; c < m_model.classes.size(); ++c) {
        if (tried.left()[c] == 0)
            continue;
        double key = m_random.share();
        if (way == 1)
            key = -m_classWorth[c];
        else if (way == 2)
            key = -m_classWorth[c] * (0.7 + 0.6 * key);
        order.emplace_back(key, static_cast<int>(c));
    }
    std::sort(order.begin(), order.end());
    std::vector<std::pair<int, std::int64_t>> found;
    found.reserve(order.size());
    for (const auto &[key, cls] : order)
        found.emplace_back(cls, tried.left()[at(cls)]);
    return found;
}

/// Where most is left after it, or least, by shares of what the bin has; the number of bins where it fits in
/// none.
std::size_t Survival::binFor(const Placement &tried, int cls, bool fullest)
{
    const auto &demand = m_model.classes[at(cls)].demand;
    std::size_t chosen = tried.size();
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t bin = 0; bin < tried.size(); ++bin) {
        if (tried.fitting(bin, cls, 1) == 0)
            continue;
        double room = 0;
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            room += m_worth[d] * static_cast<double>(tried.free(bin)[d] - demand[d]);
        const double key = (fullest ? room : -room) * (0.95 + 0.1 * m_random.share());
        if (key < best) {
            best = key;
            chosen = bin;
        }
    }
    m_meter.spend(static_cast<std::int64_t>(tried.size() / 16 + 1));
    return chosen;
}

/// What an empty bin of the type holds of the rest, first come first; the class itself is to fit.
double Survival::worthOn(const Placement &tried, int type, int cls,
                         const std::vector<std::pair<int, std::int64_t>> &rest) const
{
    if (tried.fittingEmpty(type, cls, 1) == 0)
        return 0;
    std::vector<std::int64_t> free = m_model.types[at(type)].capacity;
    double worth = 0;
    const auto put = [&](int one) {
        const auto &demand = m_model.classes[at(one)].demand;
        std::int64_t fits = m_model.allowed(one, type) ? tried.left()[at(one)] : 0;
        for (std::size_t d = 0; d < free.size(); ++d)
            fits = demand[d] > 0 ? std::min(fits, free[d] / demand[d]) : fits;
        for (std::size_t d = 0; d < free.size(); ++d)
            free[d] -= fits * demand[d];
        worth += static_cast<double>(fits) * m_classWorth[at(one)];
    };
    put(cls);
    for (const auto &[one, count] : rest) {
        if (one != cls)
            put(one);
    }
    return worth + 1e-9;
}

bool Survival::openFor(Placement &tried, int cls, const std::vector<std::pair<int, std::int64_t>> &rest)
{
    int chosen = -1;
    double most = 0;
    for (int type = 0; type < static_cast<int>(m_model.types.size()); ++type) {
        if (tried.stockLeft(type) <= 0)
            continue;
        const auto cost = static_cast<double>(std::max<std::int64_t>(1, m_model.types[at(type)].cost));
        const double value = worthOn(tried, type, cls, rest) / cost * (0.8 + 0.4 * m_random.share());
        if (value > most) {
            most = value;
            chosen = type;
        }
    }
    m_meter.spend(static_cast<std::int64_t>(m_model.types.size() * rest.size() / 16 + 1));
    if (chosen >= 0)
        tried.open(chosen);
    return chosen >= 0;
}

/// \return false when something has no place
bool Survival::recreate(Placement &tried)
{
    const bool fullest = m_random.below(std::size_t{2}) == 0;
    const auto rest = homeless(tried);
    for (const auto &[cls, count] : rest) {
        // Of very many not each by itself.
        const std::int64_t portion = fullest ? count : std::max<std::int64_t>(1, count / 16);
        while (tried.left()[at(cls)] > 0) {
            std::size_t bin = binFor(tried, cls, fullest);
            if (bin == tried.size() && !openFor(tried, cls, rest))
                return false;
            const std::int64_t fits = tried.fitting(bin, cls, std::min(portion, tried.left()[at(cls)]));
            if (fits == 0)
                return false;
            tried.put(bin, cls, fits);
        }
    }
    return true;
}

/// \param below  what it may cost
/// \return whether it survives and costs less
bool Survival::propose(Placement &tried, std::int64_t below)
{
    ruin(tried);
    if (!recreate(tried))
        return false;
    if (m_random.below(std::size_t{4}) > 0)
        makeCheaper(tried, m_meter);
    openLeast(tried);
    if (tried.cost() >= below)
        return false;
    tried.normalise();
    m_meter.spend(m_items + static_cast<std::int64_t>(tried.size()));
    if (survivesFailures(tried))
        return true;
    const auto before = tried.size();
    if (!topUp(tried, m_meter, below))
        return false;
    m_meter.spend((m_items + static_cast<std::int64_t>(tried.size())) *
                  static_cast<std::int64_t>(tried.size() - std::min(before, tried.size()) + 1));
    tried.normalise();
    return tried.cost() < below;
}

/// Annealing, in which what a step may cost is drawn before it is made, so that a proof is seldom for
/// nothing.
void Survival::round(std::int64_t proposals, std::uint64_t seed)
{
    constexpr double kHot = 0.25;
    m_random = Random(seed);
    Placement now = m_best;
    Placement tried = now; // one for all, so that its memory is
    const double mean = static_cast<double>(now.cost()) / static_cast<double>(now.size());
    for (std::int64_t i = 0; i < proposals && m_best.cost() > m_target && m_meter.spend(1); ++i) {
        const double left = 1 - static_cast<double>(i) / static_cast<double>(proposals);
        const double heat = mean * kHot * left * left;
        const auto more = static_cast<std::int64_t>(heat * m_random.share() * m_random.share());
        tried = now;
        if (!propose(tried, now.cost() + more + 1))
            continue;
        std::swap(now, tried);
        if (now.cost() < m_best.cost()) {
            m_best = now;
            m_isBetter = true;
        }
    }
}

std::optional<Placement> Survival::run()
{
    constexpr std::int64_t kFirst = 250;
    constexpr std::int64_t kMost = std::int64_t{1} << 40;
    std::int64_t proposals = kFirst;
    for (std::uint64_t seed = 1; !m_meter.isOver() && m_best.cost() > m_target && m_best.size() > 0; ++seed) {
        round(proposals, seed);
        proposals = std::min(kMost, seed % 2 == 0 ? 2 * proposals : proposals);
    }
    if (m_isBetter)
        return std::move(m_best);
    return std::nullopt;
}

std::optional<Placement> surviveCheaper(const Placement &start, std::int64_t target, Meter &meter)
{
    return Survival(start, target, meter).run();
}

} // namespace grondplan::packing
