#include "core/packing/improve.h"

#include "core/packing/index.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace grondplan::packing {

static constexpr std::size_t kNone = ~std::size_t{0};

/// The share of the bin that is in use, in the fullest dimension.
static double levelOf(const Placement &placement, std::size_t bin)
{
    const auto &capacity = placement.model().types[at(placement.bin(bin).type)].capacity;
    double level = 0;
    for (std::size_t d = 0; d < capacity.size(); ++d) {
        if (capacity[d] > 0)
            level = std::max(level, 1 - static_cast<double>(placement.free(bin)[d]) /
                                            static_cast<double>(capacity[d]));
    }
    return level;
}

static bool makeOneCheaper(Placement &placement, std::size_t bin)
{
    const auto &types = placement.model().types;
    const std::int64_t cost = types[at(placement.bin(bin).type)].cost;
    for (int type = 0; type < static_cast<int>(types.size()) && types[at(type)].cost < cost; ++type) {
        if (placement.stockLeft(type) > 0 && placement.couldBe(bin, type)) {
            placement.retype(bin, type);
            return true;
        }
    }
    return false;
}

void makeCheaper(Placement &placement, Meter &meter)
{
    constexpr int kMostRounds = 8; // a type that becomes free in one may serve in the next
    for (int round = 0; round < kMostRounds; ++round) {
        std::vector<std::size_t> order(placement.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto costOf = [&placement](std::size_t bin) {
            return placement.model().types[at(placement.bin(bin).type)].cost;
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return costOf(a) > costOf(b); });
        bool changed = false;
        for (const std::size_t bin : order) {
            if (!meter.spend(static_cast<std::int64_t>(placement.model().types.size() / 32 + 1)))
                return;
            changed = makeOneCheaper(placement, bin) || changed;
        }
        if (!changed)
            return;
    }
}

namespace {

/// Moves items one by one and can take the moves back.
class Mover
{
public:
    Mover(Placement &placement, std::size_t source, Meter &meter)
        : m_placement(placement)
        , m_source(source)
        , m_meter(meter)
    {
    }

    /// Moves all out of the source; leaves all as it was when that cannot be.
    bool empty();

private:
    struct Move
    {
        std::size_t from = 0;
        std::size_t to = 0;
        int cls = 0;
    };

    bool placeOne(int cls);
    bool pushOne(int cls);
    bool pushInto(std::size_t bin, int cls);
    [[nodiscard]] bool hasRoomAfter(std::size_t bin, const Model::Class &going,
                                    const Model::Class &coming) const;
    [[nodiscard]] std::size_t fullest(int cls, std::size_t except) const;
    void move(std::size_t from, std::size_t to, int cls);
    void undo();

    Placement &m_placement;
    std::size_t m_source;
    Meter &m_meter;
    std::vector<Move> m_moves;
};

} // namespace

std::size_t Mover::fullest(int cls, std::size_t except) const
{
    const Model &model = m_placement.model();
    std::size_t chosen = kNone;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t bin = 0; bin < m_placement.size(); ++bin) {
        if (bin == m_source || bin == except || m_placement.fitting(bin, cls, 1) == 0)
            continue;
        const auto &capacity = model.types[at(m_placement.bin(bin).type)].capacity;
        double room = 0;
        for (std::size_t d = 0; d < model.dimensions; ++d) {
            if (capacity[d] > 0)
                room += static_cast<double>(m_placement.free(bin)[d]) / static_cast<double>(capacity[d]);
        }
        if (room < least) {
            least = room;
            chosen = bin;
        }
    }
    return chosen;
}

void Mover::move(std::size_t from, std::size_t to, int cls)
{
    m_moves.push_back({from, to, cls});
    if (to != kNone)
        m_placement.put(to, cls, 1);
}

void Mover::undo()
{
    for (const Move &done : m_moves) {
        if (done.to != kNone)
            m_placement.take(done.to, done.cls, 1);
    }
    for (const Move &done : m_moves)
        m_placement.put(done.from, done.cls, 1);
    m_moves.clear();
}

bool Mover::placeOne(int cls)
{
    m_meter.spend(static_cast<std::int64_t>(m_placement.size() / 64 + 1));
    m_placement.take(m_source, cls, 1);
    const std::size_t bin = fullest(cls, kNone);
    move(m_source, bin, cls);
    return bin != kNone || pushOne(cls);
}

/// The class is in no bin; its last move says where it came from.
bool Mover::pushOne(int cls)
{
    for (std::size_t bin = 0; bin < m_placement.size() && !m_meter.isOver(); ++bin) {
        if (bin != m_source && m_placement.model().allowed(cls, m_placement.bin(bin).type) &&
            pushInto(bin, cls))
            return true;
    }
    return false;
}

bool Mover::hasRoomAfter(std::size_t bin, const Model::Class &going, const Model::Class &coming) const
{
    const std::int64_t *free = m_placement.free(bin);
    for (std::size_t d = 0; d < m_placement.model().dimensions; ++d) {
        if (free[d] + going.demand[d] < coming.demand[d])
            return false;
    }
    return true;
}

bool Mover::pushInto(std::size_t bin, int cls)
{
    const Model &model = m_placement.model();
    const Model::Class &coming = model.classes[at(cls)];
    // What is put back stands where it stood.
    for (std::size_t i = 0; i < m_placement.bin(bin).items.size(); ++i) {
        const Packed item = m_placement.bin(bin).items[i];
        const Model::Class &going = model.classes[at(item.itemClass)];
        if (item.itemClass == cls || going.share > coming.share || !hasRoomAfter(bin, going, coming))
            continue;
        m_placement.take(bin, item.itemClass, 1);
        if (m_placement.fitting(bin, cls, 1) > 0) {
            m_placement.put(bin, cls, 1);
            m_meter.spend(static_cast<std::int64_t>(m_placement.size() / 64 + 1));
            const std::size_t other = fullest(item.itemClass, bin);
            if (other != kNone) {
                m_moves.back().to = bin;
                move(bin, other, item.itemClass);
                return true;
            }
            m_placement.take(bin, cls, 1);
        }
        m_placement.put(bin, item.itemClass, 1);
    }
    m_meter.spend(1);
    return false;
}

bool Mover::empty()
{
    while (!m_placement.bin(m_source).items.empty()) {
        const int largest = m_placement.bin(m_source).items.front().itemClass;
        if (!placeOne(largest) || m_meter.isOver()) {
            undo();
            return false;
        }
    }
    return true;
}

void emptyBins(Placement &placement, std::int64_t least, Meter &meter)
{
    constexpr std::int64_t kMostMoved = 4096; // a bin with more of them is not what is left over
    placement.normalise();
    bool changed = true;
    while (changed && !meter.isOver()) {
        changed = false;
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t bin = 0; bin < placement.size(); ++bin) {
            const auto cost = static_cast<double>(placement.model().types[at(placement.bin(bin).type)].cost);
            order.emplace_back(levelOf(placement, bin) / std::max(cost, 1.0), bin);
        }
        std::sort(order.begin(), order.end());
        for (const auto &[level, bin] : order) {
            std::int64_t items = 0;
            for (const Packed &item : placement.bin(bin).items)
                items += item.count;
            if (static_cast<std::int64_t>(placement.size()) <= least || meter.isOver())
                return;
            if (items <= kMostMoved && Mover(placement, bin, meter).empty()) {
                placement.close(bin);
                changed = true;
                break;
            }
        }
    }
}

} // namespace grondplan::packing
