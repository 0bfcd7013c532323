#include "core/packing/anneal.h"

#include "core/packing/index.h"
#include "core/packing/random.h"

#include <algorithm>
#include <utility>

namespace grondplan::packing {

namespace {

class Annealer
{
public:
    Annealer(Frame &frame, const Annealing &how, Meter &meter);

    std::optional<Placement> run(std::int64_t target);

private:
    [[nodiscard]] std::size_t anySlot(int conflict);
    void ruin();
    void sort();
    bool recreate();
    bool openFor(std::vector<int> &rest);
    [[nodiscard]] double worthOn(std::size_t type, const std::vector<int> &rest);
    void downgrade();
    void touch(std::size_t slot);
    [[nodiscard]] double potential(std::size_t slot) const;
    bool isKept(std::int64_t costBefore);

    static constexpr double kCold = 0.0003;         ///< temperature at the end
    static constexpr std::size_t kMostLooks = 1024; ///< slots looked at for an item

    Frame &m_frame;
    const Model &m_model;
    double m_hot;
    double m_uneven;
    Meter &m_meter;
    Random m_random;
    double m_heat = 0;
    double m_change = 0;            ///< of the potential, by what was touched
    std::vector<double> m_capacity; ///< [type * dimensions + dimension]
    std::vector<double> m_price;    ///< by type: one over its cost
    std::vector<double> m_free;
    bool m_isBarred = false; ///< some classes may not be on every type
    std::vector<int> m_out;
    std::vector<int> m_rest;
    std::vector<std::pair<double, int>> m_order;
    std::vector<std::size_t> m_touched;
    std::vector<std::uint32_t> m_stamp;
    std::uint32_t m_round = 0;
};

} // namespace

Annealer::Annealer(Frame &frame, const Annealing &how, Meter &meter)
    : m_frame(frame)
    , m_model(frame.model())
    , m_hot(how.hot)
    , m_uneven(how.uneven)
    , m_meter(meter)
    , m_random(how.seed)
    , m_free(frame.model().dimensions)
    , m_isBarred(frame.model().allowSets.size() > 1)
{
    for (const Model::Type &type : m_model.types) {
        m_capacity.insert(m_capacity.end(), type.capacity.begin(), type.capacity.end());
        m_price.push_back(1 / static_cast<double>(std::max<std::int64_t>(type.cost, 1)));
    }
}

double Annealer::potential(std::size_t slot) const
{
    const int type = m_frame.type(slot);
    const double whole = m_frame.typeWorth(type);
    const double filled = whole > 0 ? 1 - m_frame.slack(slot) / whole : 0;
    return static_cast<double>(m_model.types[at(type)].cost) * (1 - m_uneven * filled * filled);
}

/// Before a slot changes for the first time in a round.
void Annealer::touch(std::size_t slot)
{
    if (slot >= m_stamp.size())
        m_stamp.resize(slot + 1024, 0);
    if (m_stamp[slot] == m_round)
        return;
    m_stamp[slot] = m_round;
    m_touched.push_back(slot);
    if (slot < m_frame.slots() && m_frame.isOpen(slot))
        m_change -= potential(slot);
}

/// Any bin that is open; of the conflict group, where one is given and one of it is near: what is taken out
/// of two bins of one group can be mixed.
std::size_t Annealer::anySlot(int conflict)
{
    constexpr std::size_t kNear = 256;
    const auto &open = m_frame.open();
    const std::size_t from = m_random.below(open.size());
    if (conflict < 0 || m_random.below(std::size_t{8}) == 0)
        return open[from];
    for (std::size_t i = 0; i < std::min(kNear, open.size()); ++i) {
        const std::size_t slot = open[(from + i) % open.size()];
        if (m_frame.conflict(slot) == conflict)
            return slot;
    }
    return open[from];
}

void Annealer::ruin()
{
    const std::size_t bins = std::min<std::size_t>(1 + m_random.below(std::size_t{3}), m_frame.open().size());
    int conflict = -1;
    for (std::size_t i = 0; i < bins; ++i) {
        const std::size_t slot = anySlot(conflict);
        conflict = std::max(conflict, m_frame.conflict(slot));
        touch(slot);
        m_frame.empty(slot, m_out);
        m_frame.closeBin(slot);
    }
    const std::size_t single = m_random.below(std::size_t{4});
    for (std::size_t i = 0; i < single && !m_frame.open().empty(); ++i) {
        const std::size_t slot = anySlot(conflict);
        const auto &items = m_frame.items(slot);
        if (items.size() < 2)
            continue;
        touch(slot);
        const std::size_t index = m_random.below(items.size());
        m_out.push_back(items[index]);
        m_frame.takeAt(slot, index);
    }
}

/// In random order, by size, or by size more or less.
void Annealer::sort()
{
    const std::size_t way = m_random.below(std::size_t{3});
    m_order.clear();
    for (const int cls : m_out) {
        double key = m_random.share();
        if (way == 1)
            key = -m_frame.worth(cls);
        else if (way == 2)
            key = -m_frame.worth(cls) * (0.7 + 0.6 * key);
        m_order.emplace_back(key, cls);
    }
    std::sort(m_order.begin(), m_order.end());
}

bool Annealer::recreate()
{
    m_rest.clear();
    for (const auto &[key, cls] : m_order) {
        const std::size_t slots = m_frame.slots();
        const std::size_t looks = std::min(slots, kMostLooks);
        const std::size_t from = looks < slots ? m_random.below(slots) : 0;
        std::size_t slot = m_frame.tightest(cls, from, looks, Frame::kNowhere);
        // Now and then the second best, so that it does not always come out the same.
        if (slot != Frame::kNowhere && m_random.below(std::size_t{32}) == 0)
            slot = m_frame.tightest(cls, from, looks, slot);
        if (slot == Frame::kNowhere) {
            m_rest.push_back(cls);
            continue;
        }
        touch(slot);
        m_frame.put(slot, cls);
        m_meter.spend(static_cast<std::int64_t>(looks / 32 + 1));
    }
    while (!m_rest.empty()) {
        if (!openFor(m_rest))
            return false;
    }
    return true;
}

/// What of the rest has room on an empty bin of the type, first come first, is worth.
double Annealer::worthOn(std::size_t type, const std::vector<int> &rest)
{
    const std::size_t dimensions = m_model.dimensions;
    const double *capacity = &m_capacity[type * dimensions];
    for (std::size_t d = 0; d < dimensions; ++d)
        m_free[d] = capacity[d];
    double worth = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const double *asked = m_frame.demand(rest[i]);
        bool fits = true;
        for (std::size_t d = 0; d < dimensions; ++d)
            fits = fits && asked[d] <= m_free[d];
        fits = fits && (!m_isBarred || m_model.allowed(rest[i], static_cast<int>(type)));
        if (fits) {
            for (std::size_t d = 0; d < dimensions; ++d)
                m_free[d] -= asked[d];
            worth += m_frame.worth(rest[i]);
        } else if (i == 0) {
            return -1; // the first must go somewhere
        }
    }
    return worth;
}

/// Opens the type on which most of the rest, for its cost, has room, and fills it.
bool Annealer::openFor(std::vector<int> &rest)
{
    int chosen = -1;
    double most = -1;
    double all = 0;
    for (const int cls : rest)
        all += m_frame.worth(cls);
    for (std::size_t type = 0; type < m_price.size(); ++type) {
        if (m_frame.stockLeft(static_cast<int>(type)) <= 0)
            continue;
        const double price = m_price[type] * (0.85 + 0.3 * m_random.share());
        // No more than all, or than it holds.
        if (std::min(all, m_frame.typeWorth(static_cast<int>(type)) * (1 + 1e-9)) * price <= most)
            continue;
        const double worth = worthOn(type, rest);
        if (worth >= 0 && worth * price > most) {
            most = worth * price;
            chosen = static_cast<int>(type);
        }
    }
    if (chosen < 0)
        return false;
    m_meter.spend(static_cast<std::int64_t>(m_model.types.size() * rest.size() / 32 + 1));
    const std::size_t slot = m_frame.openBin(chosen);
    // It was not there before, so nothing is lost of the potential.
    if (slot >= m_stamp.size())
        m_stamp.resize(slot + 1024, 0);
    if (m_stamp[slot] != m_round) {
        m_stamp[slot] = m_round;
        m_touched.push_back(slot);
    }
    std::size_t kept = 0;
    for (const int cls : rest) {
        if (m_frame.fits(slot, cls))
            m_frame.put(slot, cls);
        else
            rest[kept++] = cls;
    }
    const bool isStuck = kept == rest.size(); // a rule of its group lets the first one nowhere
    rest.resize(kept);
    return !isStuck;
}

void Annealer::downgrade()
{
    for (const std::size_t slot : m_touched) {
        if (!m_frame.isOpen(slot))
            continue;
        if (m_frame.items(slot).empty()) {
            m_frame.closeBin(slot);
            continue;
        }
        const int cheaper = m_frame.cheapestFor(slot);
        if (cheaper != m_frame.type(slot))
            m_frame.retype(slot, cheaper);
    }
}

bool Annealer::isKept(std::int64_t costBefore)
{
    for (const std::size_t slot : m_touched) {
        if (m_frame.isOpen(slot))
            m_change += potential(slot);
    }
    (void)costBefore;
    return m_change <= 0 || m_random.below(m_change / m_heat);
}

std::optional<Placement> Annealer::run(std::int64_t target)
{
    std::optional<Placement> best;
    std::int64_t least = m_frame.cost();
    bool isSaved = true; // the start is the caller's
    if (m_frame.open().empty() || least <= target)
        return best;
    const double mean = static_cast<double>(least) / static_cast<double>(m_frame.open().size());
    const Meter::Span span = m_meter.span();
    while (m_meter.spend(1)) {
        ++m_round;
        const double left = 1 - span.share();
        m_heat = mean * (kCold + m_hot * left * left * left);
        m_touched.clear();
        m_out.clear();
        m_change = 0;
        const std::int64_t before = m_frame.cost();
        m_frame.begin();
        ruin();
        sort();
        const bool isWhole = recreate();
        if (isWhole)
            downgrade();
        const bool losesBest = !isSaved && m_frame.cost() > least;
        if (!isWhole || losesBest || !isKept(before))
            m_frame.rollback();
        if (losesBest) {
            best = m_frame.placement();
            isSaved = true;
        }
        if (m_frame.cost() < least) {
            least = m_frame.cost();
            isSaved = false;
            if (least <= target)
                break;
        }
    }
    if (!isSaved && m_frame.cost() == least)
        best = m_frame.placement();
    return best;
}

std::optional<Placement> anneal(Frame &frame, const Annealing &how, std::int64_t target, Meter &meter)
{
    return Annealer(frame, how, meter).run(target);
}

} // namespace grondplan::packing
