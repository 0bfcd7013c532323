#include "core/packing/exactfill.h"

#include "core/packing/exactcover.h"
#include "core/packing/index.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace grondplan::packing {

namespace {

/// All fillings of a bin that leave no more room than all bins together may.
class Fillings
{
public:
    Fillings(const Model &model, Numbers spare, Meter &meter);

    /// \return false when there are too many, or it takes too long
    bool list();
    [[nodiscard]] const std::vector<Pattern> &found() const { return m_found; }

private:
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool canBeFilled() const;
    void look();
    void extend(std::size_t from);
    void put(std::size_t place, std::int64_t count);

    const Model &m_model;
    Numbers m_spare;
    std::vector<int> m_order; ///< classes, most of the first dimension first
    Numbers m_least;          ///< by dimension, of all classes
    Numbers m_room;
    Pattern m_chosen;
    std::vector<Pattern> m_found;
    Meter &m_meter;
    std::int64_t m_looks = 0;
    bool m_isTooMuch = false;
};

} // namespace

static constexpr std::size_t kMostFillings = 20'000;

Fillings::Fillings(const Model &model, Numbers spare, Meter &meter)
    : m_model(model)
    , m_spare(std::move(spare))
    , m_order(model.classes.size())
    , m_least(model.dimensions, std::numeric_limits<std::int64_t>::max())
    , m_room(model.types.front().capacity)
    , m_meter(meter)
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return model.classes[at(a)].demand[0] > model.classes[at(b)].demand[0];
    });
    for (const Model::Class &cls : model.classes) {
        for (std::size_t d = 0; d < model.dimensions; ++d)
            m_least[d] = std::min(m_least[d], cls.demand[d]);
    }
}

bool Fillings::isFull() const
{
    for (std::size_t d = 0; d < m_room.size(); ++d) {
        if (m_room[d] > m_spare[d])
            return false;
    }
    return true;
}

/// Not when more is free than may stay so, and less than the smallest item takes.
bool Fillings::canBeFilled() const
{
    for (std::size_t d = 0; d < m_room.size(); ++d) {
        if (m_room[d] > m_spare[d] && m_room[d] < m_least[d])
            return false;
    }
    return true;
}

void Fillings::put(std::size_t place, std::int64_t count)
{
    const auto &demand = m_model.classes[at(m_order[place])].demand;
    for (std::size_t d = 0; d < m_room.size(); ++d)
        m_room[d] -= count * demand[d];
}

void Fillings::look()
{
    constexpr std::int64_t kMostLooks = 20'000'000;
    constexpr std::int64_t kLooksAtOnce = 4096;
    constexpr std::int64_t kLooksInStep = 32;
    ++m_looks;
    const bool isSpent = m_looks % kLooksAtOnce == 0 && !m_meter.spend(kLooksAtOnce / kLooksInStep);
    m_isTooMuch = m_isTooMuch || isSpent || m_looks > kMostLooks;
}

void Fillings::extend(std::size_t from)
{
    for (std::size_t place = from; place < m_order.size() && !m_isTooMuch; ++place) {
        const Model::Class &cls = m_model.classes[at(m_order[place])];
        std::int64_t fits = cls.count;
        for (std::size_t d = 0; d < m_room.size(); ++d)
            fits = cls.demand[d] > 0 ? std::min(fits, m_room[d] / cls.demand[d]) : fits;
        look();
        for (std::int64_t count = 1; count <= fits && !m_isTooMuch; ++count) {
            look();
            put(place, count);
            m_chosen.emplace_back(m_order[place], count);
            if (isFull()) {
                m_found.push_back(m_chosen);
                m_isTooMuch = m_found.size() > kMostFillings;
            }
            if (canBeFilled())
                extend(place + 1);
            m_chosen.pop_back();
            put(place, -count);
        }
    }
}

bool Fillings::list()
{
    extend(0);
    return !m_isTooMuch;
}

/// What so many bins leave free in all; nothing where they are too few, or the numbers too large for this.
static std::optional<Numbers> spareIn(const Model &model, std::int64_t bins)
{
    constexpr std::int64_t kMostInAll = std::int64_t{1} << 60;
    Numbers spare;
    for (std::size_t d = 0; d < model.dimensions; ++d) {
        const std::int64_t capacity = model.types.front().capacity[d];
        if (bins <= 0 || capacity > kMostInAll / bins)
            return std::nullopt;
        std::int64_t free = bins * capacity;
        for (const Model::Class &cls : model.classes) {
            if (cls.count > 0 && cls.demand[d] > free / cls.count)
                return std::nullopt;
            free -= cls.count * cls.demand[d];
        }
        spare.push_back(free);
    }
    return spare;
}

std::optional<Placement> fillExactly(const Model &model, std::int64_t bins, Meter &meter)
{
    const std::optional<Numbers> spare = spareIn(model, bins);
    if (!spare)
        return std::nullopt;
    Fillings fillings(model, *spare, meter);
    if (!fillings.list())
        return std::nullopt;
    ExactCover cover(model, fillings.found(), *spare);
    bool isFound = false;
    for (std::uint64_t seed = 1; !isFound && !cover.isImpossible() && !meter.isOver(); ++seed)
        isFound = cover.search(seed, meter);
    if (!isFound)
        return std::nullopt;
    Placement placement(model);
    for (const int filling : cover.chosen()) {
        if (placement.stockLeft(0) <= 0)
            return std::nullopt;
        const std::size_t bin = placement.open(0);
        for (const auto &[cls, count] : fillings.found()[at(filling)]) {
            if (placement.fitting(bin, cls, count) < count)
                return std::nullopt; // a rule of its own keeps it out
            placement.put(bin, cls, count);
        }
    }
    return placement;
}

} // namespace grondplan::packing
