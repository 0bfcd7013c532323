#include "core/packing/ejection.h"

#include "core/packing/index.h"
#include "core/packing/random.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace grondplan::packing {

namespace {

class Ejector
{
public:
    Ejector(Frame &frame, std::uint64_t seed, Meter &meter);

    /// Takes one bin away; false when the meter ran out, or it got stuck.
    bool reduce();

private:
    /// One or two items that make room for another.
    struct Victims
    {
        std::size_t slot = Frame::kNowhere;
        std::size_t first = 0;
        std::size_t second = Frame::kNowhere;
        std::int64_t penalty = std::numeric_limits<std::int64_t>::max();
        double worth = 0;
    };

    [[nodiscard]] std::size_t binToEmpty();
    bool place(int cls);
    void findVictims(int cls, std::size_t slot, Victims &best) const;
    [[nodiscard]] bool isBetter(std::int64_t penalty, double worth, const Victims &than) const;
    bool pushOut(int cls);
    void pushOutAny(int cls);
    void shake();
    void move(std::size_t slot, std::size_t index);
    void swap(std::size_t a, std::size_t i, std::size_t b, std::size_t j);
    [[nodiscard]] bool isFull() const { return m_pool.size() > kMostWaiting; }

    static constexpr std::size_t kMostLooks = 384;  ///< bins looked at for an item
    static constexpr std::size_t kMostWaiting = 64; ///< more is no longer a small repair
    static constexpr std::size_t kPairs = 24;       ///< in bins with more items, pairs are too many to try

    Frame &m_frame;
    const Model &m_model;
    Random m_random;
    Meter &m_meter;
    std::vector<std::int64_t> m_penalty; ///< by class
    std::vector<int> m_pool;
    std::vector<double> m_lack; ///< by dimension
    mutable std::vector<double> m_need;
};

} // namespace

Ejector::Ejector(Frame &frame, std::uint64_t seed, Meter &meter)
    : m_frame(frame)
    , m_model(frame.model())
    , m_random(seed)
    , m_meter(meter)
    , m_penalty(frame.model().classes.size(), 1)
    , m_need(frame.model().dimensions)
{
}

/// One that holds little, more or less.
std::size_t Ejector::binToEmpty()
{
    std::size_t chosen = m_frame.open().front();
    double least = std::numeric_limits<double>::infinity();
    for (const std::size_t slot : m_frame.open()) {
        const double held = m_frame.typeWorth(m_frame.type(slot)) - m_frame.slack(slot);
        const double key = held * (0.8 + 0.4 * m_random.share());
        if (key < least) {
            least = key;
            chosen = slot;
        }
    }
    return chosen;
}

bool Ejector::place(int cls)
{
    const std::size_t looks = std::min(m_frame.slots(), 4 * kMostLooks);
    const std::size_t from = looks < m_frame.slots() ? m_random.below(m_frame.slots()) : 0;
    m_meter.spend(static_cast<std::int64_t>(looks / 32 + 1));
    std::size_t slot = m_frame.tightest(cls, from, looks, Frame::kNowhere);
    if (slot == Frame::kNowhere)
        return false;
    if (m_random.below(std::size_t{8}) == 0) {
        const std::size_t other = m_frame.tightest(cls, from, looks, slot);
        slot = other == Frame::kNowhere ? slot : other;
    }
    m_frame.put(slot, cls);
    return true;
}

bool Ejector::isBetter(std::int64_t penalty, double worth, const Victims &than) const
{
    return penalty < than.penalty || (penalty == than.penalty && worth < than.worth);
}

/// The item or pair of the slot that makes room at the least penalty, if that is below what was found so far.
void Ejector::findVictims(int cls, std::size_t slot, Victims &best) const
{
    const std::size_t dimensions = m_model.dimensions;
    const double *asked = m_frame.demand(cls);
    for (std::size_t d = 0; d < dimensions; ++d)
        m_need[d] = asked[d] - m_frame.free(slot, d);
    const auto isEnough = [&](int one, int two) {
        const double *a = m_frame.demand(one);
        const double *b = two < 0 ? nullptr : m_frame.demand(two);
        for (std::size_t d = 0; d < dimensions; ++d) {
            if (a[d] + (b ? b[d] : 0) < m_need[d])
                return false;
        }
        return true;
    };
    const std::vector<int> &items = m_frame.items(slot);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::int64_t penalty = m_penalty[at(items[i])];
        const double worth = m_frame.worth(items[i]);
        if (penalty > best.penalty)
            continue;
        if (isEnough(items[i], -1)) {
            if (isBetter(penalty, worth, best))
                best = {slot, i, Frame::kNowhere, penalty, worth};
            continue;
        }
        for (std::size_t j = i + 1; j < items.size() && items.size() <= kPairs; ++j) {
            const std::int64_t both = penalty + m_penalty[at(items[j])];
            const double worthOfBoth = worth + m_frame.worth(items[j]);
            if (isBetter(both, worthOfBoth, best) && isEnough(items[i], items[j]))
                best = {slot, i, j, both, worthOfBoth};
        }
    }
}

bool Ejector::pushOut(int cls)
{
    m_penalty[at(cls)] += 1;
    const auto &open = m_frame.open();
    const std::size_t looks = std::min(open.size(), kMostLooks);
    const std::size_t from = m_random.below(open.size());
    Victims best;
    for (std::size_t k = 0; k < looks; ++k) {
        const std::size_t slot = open[(from + k) % open.size()];
        if (m_model.allowed(cls, m_frame.type(slot)))
            findVictims(cls, slot, best);
    }
    m_meter.spend(static_cast<std::int64_t>(looks / 2 + 1));
    if (best.slot == Frame::kNowhere)
        return false;
    const std::vector<int> &items = m_frame.items(best.slot);
    // The later one first, so that the index of the other stays.
    if (best.second != Frame::kNowhere) {
        m_pool.push_back(items[best.second]);
        m_frame.takeAt(best.slot, best.second);
    }
    m_pool.push_back(items[best.first]);
    m_frame.takeAt(best.slot, best.first);
    if (m_frame.fits(best.slot, cls))
        m_frame.put(best.slot, cls);
    else
        m_pool.push_back(cls); // a rule of its own keeps it out; others may find room now
    return true;
}

/// Empties a bin at random until the item fits.
void Ejector::pushOutAny(int cls)
{
    const std::size_t slot = m_frame.open()[m_random.below(m_frame.open().size())];
    while (!m_frame.fits(slot, cls) && !m_frame.items(slot).empty()) {
        const std::size_t index = m_random.below(m_frame.items(slot).size());
        m_pool.push_back(m_frame.items(slot)[index]);
        m_frame.takeAt(slot, index);
    }
    if (m_frame.fits(slot, cls))
        m_frame.put(slot, cls);
    else
        m_pool.push_back(cls);
}

void Ejector::move(std::size_t slot, std::size_t index)
{
    const int cls = m_frame.items(slot)[index];
    const std::size_t to = m_frame.open()[m_random.below(m_frame.open().size())];
    if (to == slot || !m_frame.hasRoom(to, cls))
        return;
    m_frame.takeAt(slot, index);
    if (m_frame.isWelcome(to, cls))
        m_frame.put(to, cls);
    else
        m_frame.put(slot, cls);
}

void Ejector::swap(std::size_t a, std::size_t i, std::size_t b, std::size_t j)
{
    const int one = m_frame.items(a)[i];
    const int two = m_frame.items(b)[j];
    const double *x = m_frame.demand(one);
    const double *y = m_frame.demand(two);
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        if (m_frame.free(a, d) + x[d] < y[d] || m_frame.free(b, d) + y[d] < x[d])
            return;
    }
    m_frame.takeAt(a, i);
    m_frame.takeAt(b, j);
    if (m_frame.isWelcome(a, two)) {
        m_frame.put(a, two);
        if (m_frame.isWelcome(b, one)) {
            m_frame.put(b, one);
            return;
        }
        m_frame.takeAt(a, m_frame.items(a).size() - 1);
    }
    m_frame.put(a, one);
    m_frame.put(b, two);
}

/// Random moves and swaps, so that it does not go round in circles.
void Ejector::shake()
{
    constexpr int kTries = 60;
    const auto &open = m_frame.open();
    for (int i = 0; i < kTries; ++i) {
        const std::size_t a = open[m_random.below(open.size())];
        const std::size_t b = open[m_random.below(open.size())];
        if (a == b || m_frame.items(a).empty())
            continue;
        const std::size_t x = m_random.below(m_frame.items(a).size());
        if (m_frame.items(b).empty() || m_random.below(std::size_t{4}) == 0)
            move(a, x);
        else
            swap(a, x, b, m_random.below(m_frame.items(b).size()));
    }
    m_meter.spend(4);
}

bool Ejector::reduce()
{
    const std::size_t slot = binToEmpty();
    m_pool.clear();
    m_frame.empty(slot, m_pool);
    m_frame.closeBin(slot);
    if (m_frame.open().empty())
        return m_pool.empty();
    std::fill(m_penalty.begin(), m_penalty.end(), 1);
    std::stable_sort(m_pool.begin(), m_pool.end(),
                     [this](int a, int b) { return m_frame.worth(a) < m_frame.worth(b); });
    while (!m_pool.empty()) {
        if (!m_meter.spend(1) || isFull())
            return false;
        const int cls = m_pool.back();
        m_pool.pop_back();
        if (place(cls))
            continue;
        if (!pushOut(cls))
            pushOutAny(cls);
        shake();
    }
    return true;
}

std::optional<Placement> eject(Frame &frame, std::size_t least, std::uint64_t seed, Meter &meter)
{
    std::optional<Placement> best;
    Ejector ejector(frame, seed, meter);
    while (frame.open().size() > std::max<std::size_t>(least, 1)) {
        frame.begin();
        if (!ejector.reduce())
            break;
        best = frame.placement();
    }
    return best;
}

} // namespace grondplan::packing
