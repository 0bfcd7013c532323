#include "core/packing/fill.h"

#include "core/packing/firstfit.h"
#include "core/packing/index.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace grondplan::packing {

/// The price of all that is asked of one dimension, at the type that has it cheapest.
static double priceOf(const Model &model, std::size_t dimension, double demand)
{
    double least = std::numeric_limits<double>::infinity();
    for (const Model::Type &type : model.types) {
        if (type.capacity[dimension] > 0 && type.stock > 0) {
            const double cost = static_cast<double>(std::max<std::int64_t>(type.cost, 1));
            least = std::min(least, cost / static_cast<double>(type.capacity[dimension]));
        }
    }
    return std::isfinite(least) ? least * demand : 0;
}

std::vector<double> weights(const Model &model, double power)
{
    std::vector<double> demands(model.dimensions, 0);
    for (const Model::Class &cls : model.classes) {
        for (std::size_t d = 0; d < model.dimensions; ++d)
            demands[d] += static_cast<double>(cls.demand[d]) * static_cast<double>(cls.count);
    }
    std::vector<double> prices;
    for (std::size_t d = 0; d < model.dimensions; ++d)
        prices.push_back(priceOf(model, d, demands[d]));
    const double dearest = prices.empty() ? 0 : *std::max_element(prices.begin(), prices.end());
    for (std::size_t d = 0; d < model.dimensions; ++d) {
        double weight = dearest > 0 ? prices[d] / dearest : 0;
        weight = power == 0 ? (weight > 0 ? 1 : 0) : std::pow(weight, power) + 0.01;
        prices[d] = demands[d] > 0 ? weight / demands[d] : 0;
    }
    return prices;
}

static std::vector<double> largestCapacity(const Model &model)
{
    std::vector<double> most(model.dimensions, 1);
    for (const Model::Type &type : model.types) {
        for (std::size_t d = 0; d < model.dimensions; ++d)
            most[d] = std::max(most[d], static_cast<double>(type.capacity[d]));
    }
    return most;
}

static double sizeOf(const Model::Class &cls, Measure measure, const std::vector<double> &most,
                     const std::vector<double> &scarce)
{
    double size = measure == Measure::Product ? 1 : 0;
    for (std::size_t d = 0; d < cls.demand.size(); ++d) {
        const auto demand = static_cast<double>(cls.demand[d]);
        const double share = demand / most[d];
        switch (measure) {
        case Measure::Share:
            size = std::max(size, share);
            break;
        case Measure::Sum:
            size += share;
            break;
        case Measure::Square:
            size += share * share;
            break;
        case Measure::Scarce:
            size += demand * scarce[d];
            break;
        case Measure::Product:
            size *= 0.05 + share;
            break;
        }
    }
    return size;
}

/// 0 for what may be anywhere; the larger, the harder to find a place for.
static std::size_t restriction(const Model &model, const Model::Class &cls)
{
    const auto &allowed = model.allowSets[at(cls.allow)];
    const auto forbidden = static_cast<std::size_t>(std::count(allowed.begin(), allowed.end(), char{0}));
    return 4 * forbidden + (cls.conflict >= 0 ? 2 : 0) + (cls.group >= 0 ? 1 : 0);
}

std::vector<int> orderBy(const Model &model, Measure measure, bool restrictedFirst)
{
    const std::vector<double> most = largestCapacity(model);
    const std::vector<double> scarce = weights(model, 1);
    std::vector<std::pair<std::size_t, double>> keys;
    for (const Model::Class &cls : model.classes)
        keys.emplace_back(restrictedFirst ? restriction(model, cls) : 0, sizeOf(cls, measure, most, scarce));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&keys](int a, int b) { return keys[at(a)] > keys[at(b)]; });
    return order;
}

static std::int64_t mostLooks(const Model &model)
{
    constexpr std::int64_t kFewest = 2048;
    constexpr std::int64_t kOfAll = std::int64_t{1} << 32;
    return std::max(kFewest, kOfAll / std::max<std::int64_t>(1, model.items()));
}

namespace {

class Filler
{
public:
    Filler(Placement &placement, Opening opening, bool isWhole, Meter &meter)
        : m_placement(placement)
        , m_model(placement.model())
        , m_opening(opening)
        , m_isWhole(isWhole)
        , m_meter(meter)
        , m_tree(m_model.dimensions)
        , m_mostLooks(mostLooks(m_model))
        , m_most(largestCapacity(m_model))
        , m_worth(weights(m_model, 1))
    {
    }

    bool run(const std::vector<int> &order, Choice choice);

private:
    bool choose(int cls, Choice choice);
    void first(int cls);
    void hurry(int cls);
    void last(int cls);
    bool best(int cls);
    bool worst(int cls);
    void openFor(int cls);
    [[nodiscard]] int typeFor(int cls) const;
    [[nodiscard]] double priceFor(int cls, int type) const;
    [[nodiscard]] double roomAfter(std::size_t bin, int cls) const;
    [[nodiscard]] double levelAfter(std::size_t bin, int cls) const;
    std::int64_t put(std::size_t bin, int cls, std::int64_t most);

    Placement &m_placement;
    const Model &m_model;
    Opening m_opening;
    bool m_isWhole; ///< goes on when the meter is over
    Meter &m_meter;
    FirstFitTree m_tree; ///< in use for Choice::First only
    bool m_usesTree = false;
    std::size_t m_from = 0;   ///< the bins before this are as good as full
    std::int64_t m_mostLooks; ///< for one bin
    int m_lastType = -1;      ///< that was opened
    std::vector<double> m_most;
    std::vector<double> m_worth;
};

} // namespace

bool Filler::run(const std::vector<int> &order, Choice choice)
{
    m_usesTree = choice == Choice::First;
    for (std::size_t bin = 0; m_usesTree && bin < m_placement.size(); ++bin)
        m_tree.set(bin, m_placement.free(bin));
    for (const int cls : order) {
        if (m_placement.left()[at(cls)] == 0)
            continue;
        bool goesOn = m_meter.spend(1);
        if (m_isWhole && m_meter.isOver()) {
            hurry(cls);
            continue;
        }
        goesOn = choose(cls, choice) && goesOn;
        openFor(cls);
        if (!m_isWhole && (!goesOn || m_meter.isOver()))
            return false;
    }
    return true;
}

/// Into open bins. \return whether the meter lets it go on
bool Filler::choose(int cls, Choice choice)
{
    switch (choice) {
    case Choice::First:
        first(cls);
        return true;
    case Choice::Best:
        return best(cls);
    case Choice::Worst:
        break;
    }
    return worst(cls);
}

std::int64_t Filler::put(std::size_t bin, int cls, std::int64_t most)
{
    const std::int64_t count = m_placement.fitting(bin, cls, std::min(most, m_placement.left()[at(cls)]));
    if (count > 0) {
        m_placement.put(bin, cls, count);
        if (m_usesTree)
            m_tree.set(bin, m_placement.free(bin));
    }
    return count;
}

/// Where it takes too long to get past bins that have room in one dimension here and in another there, they
/// are not looked at again: so a million items stay near-linear. Of fewer items each may take longer, so that
/// up to some hundreds of thousands this is first fit as it is known.
void Filler::first(int cls)
{
    const auto *demand = m_model.classes[at(cls)].demand.data();
    std::int64_t looks = m_mostLooks;
    std::size_t from = m_from;
    while (m_placement.left()[at(cls)] > 0) {
        const std::size_t bin = m_tree.first(demand, from, looks, m_from);
        if (bin == FirstFitTree::kNone && looks > 0)
            return;
        m_meter.spend(1);
        if (bin != FirstFitTree::kNone)
            put(bin, cls, kUnlimited);
        from = bin != FirstFitTree::kNone ? bin + 1 : m_from;
        looks = m_mostLooks;
    }
}

/// When there is no time left, what is still to be placed takes a few looks each.
void Filler::hurry(int cls)
{
    constexpr std::int64_t kFewLooks = 128;
    const std::size_t bins = m_placement.size();
    if (m_usesTree && bins > 0) {
        // From ever other places, as what is large found no room in the same ones.
        m_from = (m_from + bins * 5 / 8 + 1) % bins;
        std::int64_t looks = kFewLooks;
        std::size_t reached = 0;
        const std::size_t bin = m_tree.first(m_model.classes[at(cls)].demand.data(), m_from, looks, reached);
        if (bin != FirstFitTree::kNone)
            put(bin, cls, kUnlimited);
    } else {
        last(cls);
    }
    openFor(cls);
}

void Filler::last(int cls)
{
    constexpr std::size_t kFew = 8;
    const std::size_t bins = m_placement.size();
    for (std::size_t bin = bins - std::min(bins, kFew); bin < bins; ++bin) {
        if (m_placement.left()[at(cls)] > 0)
            put(bin, cls, kUnlimited);
    }
}

double Filler::roomAfter(std::size_t bin, int cls) const
{
    const auto &demand = m_model.classes[at(cls)].demand;
    double room = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d)
        room += static_cast<double>(m_placement.free(bin)[d] - demand[d]) / m_most[d];
    return room;
}

bool Filler::best(int cls)
{
    std::vector<std::pair<double, std::size_t>> fits;
    for (std::size_t bin = 0; bin < m_placement.size(); ++bin) {
        if (m_placement.fitting(bin, cls, 1) > 0)
            fits.emplace_back(roomAfter(bin, cls), bin);
    }
    std::sort(fits.begin(), fits.end());
    for (std::size_t i = 0; i < fits.size() && m_placement.left()[at(cls)] > 0; ++i)
        put(fits[i].second, cls, kUnlimited);
    return m_meter.spend(static_cast<std::int64_t>(m_placement.size() / 32 + 1));
}

double Filler::levelAfter(std::size_t bin, int cls) const
{
    const auto &demand = m_model.classes[at(cls)].demand;
    const auto &capacity = m_model.types[at(m_placement.bin(bin).type)].capacity;
    double level = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        const std::int64_t load = capacity[d] - m_placement.free(bin)[d] + demand[d];
        if (load > 0 && capacity[d] > 0)
            level = std::max(level, static_cast<double>(load) / static_cast<double>(capacity[d]));
    }
    // Items that ask for nothing spread too.
    return level + 1e-9 * static_cast<double>(m_placement.bin(bin).items.size());
}

bool Filler::worst(int cls)
{
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (std::size_t bin = 0; bin < m_placement.size(); ++bin) {
        if (m_placement.fitting(bin, cls, 1) > 0)
            queue.emplace(levelAfter(bin, cls), bin);
    }
    std::int64_t steps = static_cast<std::int64_t>(m_placement.size() / 32 + 1);
    while (!queue.empty() && m_placement.left()[at(cls)] > 0) {
        const std::size_t bin = queue.top().second;
        queue.pop();
        if (put(bin, cls, 1) > 0 && m_placement.fitting(bin, cls, 1) > 0)
            queue.emplace(levelAfter(bin, cls), bin);
        ++steps;
    }
    return m_meter.spend(steps);
}

double Filler::priceFor(int cls, int type) const
{
    const Model::Type &bin = m_model.types[at(type)];
    const auto cost = static_cast<double>(bin.cost);
    if (m_opening == Opening::Items) {
        const std::int64_t items = m_placement.fittingEmpty(type, cls, m_placement.left()[at(cls)]);
        return cost / static_cast<double>(std::max<std::int64_t>(items, 1));
    }
    if (m_opening == Opening::Value) {
        double worth = 1e-9;
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            worth += m_worth[d] * static_cast<double>(bin.capacity[d]);
        return cost / worth;
    }
    return cost;
}

int Filler::typeFor(int cls) const
{
    m_meter.spend(static_cast<std::int64_t>(m_model.types.size() / 32));
    // In a hurry the type that was good for the one before is good enough, where there are very many.
    constexpr std::size_t kManyTypes = 64;
    if (m_isWhole && m_meter.isOver() && m_model.types.size() > kManyTypes && m_lastType >= 0 &&
        m_placement.stockLeft(m_lastType) > 0 && m_placement.fittingEmpty(m_lastType, cls, 1) > 0)
        return m_lastType;
    int chosen = -1;
    double least = std::numeric_limits<double>::infinity();
    for (int type = 0; type < static_cast<int>(m_model.types.size()); ++type) {
        if (m_placement.stockLeft(type) <= 0 || m_placement.fittingEmpty(type, cls, 1) == 0)
            continue;
        const double price = priceFor(cls, type);
        if (price < least) {
            least = price;
            chosen = type;
        }
    }
    return chosen;
}

void Filler::openFor(int cls)
{
    while (m_opening != Opening::None && m_placement.left()[at(cls)] > 0) {
        const int type = typeFor(cls);
        if (type < 0)
            return;
        m_meter.spend(1);
        m_lastType = type;
        put(m_placement.open(type), cls, kUnlimited);
    }
}

bool fill(Placement &placement, const std::vector<int> &order, Choice choice, Opening opening, Meter &meter)
{
    return Filler(placement, opening, false, meter).run(order, choice);
}

void fillWhole(Placement &placement, const std::vector<int> &order, Choice choice, Opening opening,
               Meter &meter)
{
    Filler(placement, opening, true, meter).run(order, choice);
}

} // namespace grondplan::packing
