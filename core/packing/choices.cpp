#include "core/packing/failure.h"
#include "core/packing/fill.h"
#include "core/packing/index.h"
#include "core/packing/random.h"
#include "core/packing/spare.h"
#include "core/packing/survive.h"
#include "core/packing/wide.h"

#include <queue>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

// Which bins to have, when the failures are to be survived.

namespace grondplan::packing {

namespace {

/// How many bins of each type.
struct BinChoice
{
    std::int64_t cost = 0;
    std::int64_t bins = 0;
    std::vector<int> counts;

    bool operator>(const BinChoice &other) const
    {
        return std::tie(cost, bins, counts) > std::tie(other.cost, other.bins, other.counts);
    }
};

/// Choices by rising cost, and what speaks against one before anything is placed.
class BinChoices
{
public:
    BinChoices(const Model &model, std::int64_t below);

    /// The next; nothing when there is none below the cost, or there are too many to go through.
    std::optional<BinChoice> next();
    /// In every dimension there is room for all, also when the largest bins fail.
    [[nodiscard]] bool couldDo(const BinChoice &choice) const;

private:
    const Model &m_model;
    std::int64_t m_below;
    std::int64_t m_mostBins;
    std::vector<double> m_demand;
    std::vector<std::vector<std::size_t>> m_largest; ///< by dimension: types, most after a failure first
    std::priority_queue<BinChoice, std::vector<BinChoice>, std::greater<>> m_queue;
    std::size_t m_seen = 0;
};

} // namespace

BinChoices::BinChoices(const Model &model, std::int64_t below)
    : m_model(model)
    , m_below(below)
    , m_mostBins(std::max(model.leastBins, model.items() + model.reserve))
    , m_demand(model.dimensions, 0)
{
    for (std::size_t d = 0; d < model.dimensions; ++d) {
        for (const Model::Class &cls : model.classes)
            m_demand[d] += static_cast<double>(cls.demand[d]) * static_cast<double>(cls.count);
        std::vector<std::size_t> order(model.types.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return model.types[a].after[d] > model.types[b].after[d];
        });
        m_largest.push_back(std::move(order));
    }
    m_queue.push({0, 0, std::vector<int>(model.types.size(), 0)});
}

/// Each is made from one bin less, of the last type in it, so it comes once.
std::optional<BinChoice> BinChoices::next()
{
    constexpr std::size_t kMostSeen = 100'000;
    if (m_queue.empty() || m_seen > kMostSeen)
        return std::nullopt;
    BinChoice choice = m_queue.top();
    m_queue.pop();
    std::size_t last = 0;
    for (std::size_t t = 0; t < choice.counts.size(); ++t)
        last = choice.counts[t] > 0 ? t : last;
    for (std::size_t t = last; t < choice.counts.size() && choice.bins < m_mostBins; ++t) {
        const Model::Type &type = m_model.types[t];
        if (choice.counts[t] >= type.stock || choice.cost + type.cost >= m_below)
            continue;
        BinChoice more = choice;
        ++more.counts[t];
        more.cost += type.cost;
        ++more.bins;
        m_queue.push(std::move(more));
        ++m_seen;
    }
    return choice;
}

bool BinChoices::couldDo(const BinChoice &choice) const
{
    constexpr double kAlmost = 1 - 1e-9; // sums of large numbers are not exact
    if (choice.bins <= m_model.reserve || choice.bins < m_model.leastBins)
        return false;
    for (std::size_t d = 0; d < m_demand.size(); ++d) {
        double normal = 0;
        double after = 0;
        std::int64_t failing = m_model.reserve;
        for (const std::size_t t : m_largest[d]) {
            const std::int64_t count = choice.counts[t];
            const std::int64_t left = count - std::min(failing, count);
            failing -= count - left;
            normal += static_cast<double>(count) * static_cast<double>(m_model.types[t].capacity[d]);
            after += static_cast<double>(left) * static_cast<double>(m_model.types[t].after[d]);
        }
        if (std::min(normal, after) < m_demand[d] * kAlmost)
            return false;
    }
    return true;
}

static Placement openAll(const Model &model, const std::vector<int> &counts)
{
    Placement placement(model);
    for (std::size_t t = 0; t < counts.size(); ++t) {
        for (int i = 0; i < counts[t]; ++i)
            placement.open(static_cast<int>(t));
    }
    return placement;
}

static bool survivesFilled(Placement &placement, const std::vector<int> &order, Choice choice, Meter &meter)
{
    if (!fill(placement, order, choice, Opening::None, meter) || placement.leftItems() > 0)
        return false;
    placement.normalise();
    meter.spend(placement.model().items() + static_cast<std::int64_t>(placement.size()));
    return survivesFailures(placement);
}

static constexpr Choice kChoices[] = {Choice::Worst, Choice::Best, Choice::First};

static std::vector<std::vector<int>> everyOrder(const Model &model)
{
    std::vector<std::vector<int>> orders;
    for (const Measure measure : kMeasures) {
        for (const bool restrictedFirst : {true, false}) {
            std::vector<int> order = orderBy(model, measure, restrictedFirst);
            if (std::find(orders.begin(), orders.end(), order) == orders.end())
                orders.push_back(std::move(order));
        }
    }
    return orders;
}

static std::optional<Placement> surviveOn(const Model &model, const std::vector<int> &counts,
                                          const std::vector<std::vector<int>> &orders, Meter &meter)
{
    for (const std::vector<int> &order : orders) {
        for (const Choice way : kChoices) {
            Placement placement = openAll(model, counts);
            if (survivesFilled(placement, order, way, meter))
                return placement;
            if (meter.isOver())
                return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Placement> surviveOnFewest(const Model &model, std::int64_t below, Meter &meter)
{
    const std::vector<std::vector<int>> orders = everyOrder(model);
    BinChoices choices(model, below);
    std::optional<Placement> found;
    for (auto choice = choices.next(); choice && !found && meter.spend(1); choice = choices.next()) {
        if (choices.couldDo(*choice))
            found = surviveOn(model, choice->counts, orders, meter);
    }
    return found;
}

std::optional<Placement> surviveAnyhow(const Model &model, Meter &meter)
{
    constexpr std::int64_t kMostBins = 2000; // of a type
    constexpr int kMostTries = 5000;
    std::vector<int> counts;
    for (const Model::Type &type : model.types)
        counts.push_back(static_cast<int>(std::min({type.stock, model.items() + model.reserve, kMostBins})));
    Random random(1);
    for (int tries = 0; tries < kMostTries && !meter.isOver(); ++tries) {
        std::vector<int> order = orderBy(model, kMeasures[at(tries / 3) % std::size(kMeasures)], true);
        // The first few as they are; then some change places.
        for (std::size_t i = 1; tries >= 15 && i < order.size(); ++i) {
            if (random.below(std::size_t{3}) == 0)
                std::swap(order[i], order[random.below(i + 1)]);
        }
        Placement placement = openAll(model, counts);
        if (!survivesFilled(placement, order, kChoices[tries % 3], meter))
            continue;
        makeSpareCheaper(placement, meter);
        placement.normalise();
        return placement;
    }
    return std::nullopt;
}

/// What is left of these types in one dimension when the largest `reserve` bins fail. All of the stock is the
/// most that can be left: a bin less never leaves more. Nothing where there are as many as one likes.
static std::optional<Wide> leftAfter(const Model &model, const std::vector<char> &types,
                                     std::size_t dimension)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> bins;
    for (std::size_t t = 0; t < types.size(); ++t) {
        if (types[t] == 0)
            continue;
        if (model.types[t].stock == kUnlimited)
            return std::nullopt;
        bins.emplace_back(model.types[t].after[dimension], model.types[t].stock);
    }
    std::sort(bins.rbegin(), bins.rend());
    Wide left = 0;
    std::int64_t failing = model.reserve;
    for (const auto &[capacity, stock] : bins) {
        const std::int64_t failed = std::min(failing, stock);
        failing -= failed;
        left += wide(capacity) * wide(stock - failed);
    }
    return left;
}

static bool hasBinsLeft(const Model &model, const std::vector<char> &types)
{
    std::int64_t bins = 0;
    for (std::size_t t = 0; t < types.size(); ++t)
        bins += types[t] != 0 ? std::min(model.types[t].stock, kMostItems) : 0;
    return bins > model.reserve;
}

/// By the types they suit after a failure, what the items ask together; all of them too.
static std::map<std::vector<char>, std::vector<Wide>> demandsByTypes(const Model &model)
{
    std::map<std::vector<char>, std::vector<Wide>> demands;
    std::vector<char> every(model.types.size(), 0);
    std::vector<Wide> all(model.dimensions, 0);
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        if (model.classes[c].count == 0)
            continue;
        std::vector<char> types;
        for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
            types.push_back(model.suitsAfterFailure(static_cast<int>(c), type) ? 1 : 0);
            every[at(type)] = std::max(every[at(type)], types.back());
        }
        std::vector<Wide> &demand = demands[types];
        demand.resize(model.dimensions, 0);
        for (std::size_t d = 0; d < model.dimensions; ++d) {
            const Wide asked = wide(model.classes[c].demand[d]) * wide(model.classes[c].count);
            demand[d] += asked;
            all[d] += asked;
        }
    }
    demands[every] = all;
    return demands;
}

bool cannotSurvive(const Model &model)
{
    const auto demands = demandsByTypes(model);
    return std::any_of(demands.begin(), demands.end(), [&model](const auto &entry) {
        const auto &[types, demand] = entry;
        bool fits = model.items() == 0 || hasBinsLeft(model, types);
        for (std::size_t d = 0; d < model.dimensions && fits; ++d) {
            const auto left = leftAfter(model, types, d);
            fits = !left || *left >= demand[d];
        }
        return !fits;
    });
}

} // namespace grondplan::packing
