#include "core/packing/beam.h"

#include "core/packing/beampool.h"
#include "core/packing/fill.h"
#include "core/packing/index.h"
#include "core/packing/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace grondplan::packing {

namespace {

/// A bin as it is being filled.
struct Filling
{
    std::vector<double> room;
    std::vector<std::size_t> items; ///< places in the pool
    double worth = 0;
    double unevenness = 0; ///< of what is left
    int conflict = -1;     ///< the conflict group in it
};

/// A filling of the beam with one item more.
struct Grown
{
    double unevenness = 0;
    std::size_t parent = 0;
    std::size_t place = 0;

    bool operator<(const Grown &other) const
    {
        return std::tie(unevenness, parent, place) < std::tie(other.unevenness, other.parent, other.place);
    }
};

class BeamFiller
{
public:
    BeamFiller(Placement &placement, const std::vector<double> &worth, double widest, Meter &meter, int only);

    bool run();

private:
    [[nodiscard]] int seedFor(int type);
    [[nodiscard]] Filling fillingFor(int type);
    void finish(const Filling &from, Filling &best);
    void extend(std::size_t parent);
    void keepBest();
    [[nodiscard]] bool isWelcome(const Filling &filling, std::size_t place) const;
    void add(Filling &filling, std::size_t place) const;
    [[nodiscard]] double unevenness(const Filling &filling, std::size_t place) const;
    [[nodiscard]] double fillingsLeft() const;
    bool openBest();
    bool openAs(int type, const Filling &filling);

    Placement &m_placement;
    const Model &m_model;
    Meter &m_meter;
    Pace m_pace;
    std::vector<double> m_weight; ///< by dimension
    Pool m_pool;
    Random m_random{1};
    std::vector<int> m_order;        ///< classes, those that are hard to place first
    std::vector<std::size_t> m_head; ///< by type: where in m_order its next seed may be
    std::vector<double> m_score;     ///< by type, as it was seen last
    bool m_anyRestricted = false;
    bool m_isOneType = false;
    int m_type = 0; ///< the type being tried
    std::int64_t m_fillings = 0;
    std::int64_t m_itemsInFillings = 0;
    mutable std::vector<int> m_inUnits; ///< while isWelcome() looks
    std::vector<Filling> m_beam;
    std::vector<Filling> m_next;
    std::vector<Grown> m_grown;
};

} // namespace

BeamFiller::BeamFiller(Placement &placement, const std::vector<double> &worth, double widest, Meter &meter,
                       int only)
    : m_placement(placement)
    , m_model(placement.model())
    , m_meter(meter)
    , m_pace(meter, widest)
    , m_weight(worth)
    , m_pool(placement, worth)
    , m_head(placement.model().types.size(), 0)
    , m_score(placement.model().types.size(), std::numeric_limits<double>::infinity())
{
    for (const Model::Class &cls : m_model.classes) {
        const auto &allowed = m_model.allowSets[at(cls.allow)];
        const bool isBarred = std::find(allowed.begin(), allowed.end(), char{0}) != allowed.end();
        m_anyRestricted = m_anyRestricted || isBarred || cls.group >= 0 || cls.conflict >= 0 || cls.oneUnit;
    }
    m_isOneType = only >= 0 || m_model.types.size() == 1;
    for (std::size_t type = 0; only >= 0 && type < m_score.size(); ++type)
        m_score[type] = static_cast<int>(type) == only ? m_score[type] : -1;
    m_order = orderBy(m_model, Measure::Scarce, m_anyRestricted);
}

/// Whether the rules within one bin let the item in; those between bins are asked when it is put.
bool BeamFiller::isWelcome(const Filling &filling, std::size_t place) const
{
    const int cls = m_pool.cls(place);
    if (!m_model.allowed(cls, m_type))
        return false;
    const Model::Class &wanted = m_model.classes[at(cls)];
    std::int64_t inGroup = 0;
    std::vector<int> &inUnits = m_inUnits;
    inUnits.clear();
    for (const std::size_t item : filling.items) {
        const int other = m_pool.cls(item);
        const Model::Class &beside = m_model.classes[at(other)];
        if (wanted.conflict >= 0 && beside.conflict >= 0 && beside.conflict != wanted.conflict)
            return false;
        inGroup += wanted.group >= 0 && beside.group == wanted.group ? 1 : 0;
        if (wanted.oneUnit && beside.oneUnit)
            inUnits.push_back(other);
    }
    if (wanted.group >= 0) {
        const Model::Group &group = m_model.groups[at(wanted.group)];
        if (inGroup >= group.most || (inGroup > 0 && group.joining() <= 0) ||
            m_placement.fittingEmpty(m_type, cls, 1) ==
                0) // as its domain, or the stock of joiners, is used up
            return false;
    }
    if (!wanted.oneUnit || m_model.types[at(m_type)].units == 1)
        return true;
    inUnits.push_back(cls);
    std::sort(inUnits.begin(), inUnits.end());
    return m_model.fitUnits(m_type, inUnits, false);
}

void BeamFiller::add(Filling &filling, std::size_t place) const
{
    filling.items.push_back(place);
    filling.worth += m_pool.worth(place);
    filling.conflict = std::max(filling.conflict, m_model.classes[at(m_pool.cls(place))].conflict);
    for (std::size_t d = 0; d < m_weight.size(); ++d)
        filling.room[d] -= m_pool.demand(place, d);
}

double BeamFiller::unevenness(const Filling &filling, std::size_t place) const
{
    double sum = 0;
    for (std::size_t d = 0; d < m_weight.size(); ++d) {
        const double left = m_weight[d] * (filling.room[d] - m_pool.demand(place, d));
        sum += left * left;
    }
    return sum;
}

static bool isFree(const Pool &pool, const Filling &filling, std::size_t place)
{
    const auto used = std::count(filling.items.begin(), filling.items.end(), place);
    return static_cast<std::int64_t>(used) < pool.left(place);
}

/// The last item: the first that fits in the order of worth is worth most.
void BeamFiller::finish(const Filling &from, Filling &best)
{
    double room = 0;
    for (std::size_t d = 0; d < m_weight.size(); ++d)
        room += m_weight[d] * from.room[d];
    const Pool::Choice choice(m_pool, from.conflict, room * (1 + 1e-12));
    const std::size_t end = std::min(choice.size(), m_pace.beam().ends);
    std::size_t looks = 0;
    for (; looks < end; ++looks) {
        const std::size_t place = choice[looks];
        if (from.worth + m_pool.worth(place) <= best.worth)
            break;
        if (m_pool.left(place) > 0 && m_pool.fits(place, from.room) && isFree(m_pool, from, place) &&
            (!m_anyRestricted || isWelcome(from, place))) {
            best = from;
            add(best, place);
            break;
        }
    }
    m_meter.spend(static_cast<std::int64_t>(looks / 64 + 1));
}

/// Adds what the filling can grow to, the most even of what is looked at.
void BeamFiller::extend(std::size_t parent)
{
    const Filling &from = m_beam[parent];
    double room = 0;
    for (std::size_t d = 0; d < m_weight.size(); ++d)
        room += m_weight[d] * from.room[d];
    const Pool::Choice choice(m_pool, from.conflict, room * (1 + 1e-12));
    const std::size_t length = choice.size();
    if (length == 0)
        return;
    const std::size_t tries = std::min(m_pace.beam().sample, length);
    const double stride = static_cast<double>(length) / static_cast<double>(tries);
    const double offset = tries < length ? m_random.share() * stride : 0;
    const std::size_t first = m_grown.size();
    for (std::size_t i = 0; i < tries; ++i) {
        const std::size_t place =
            choice[std::min(length - 1, static_cast<std::size_t>(offset + static_cast<double>(i) * stride))];
        if (m_pool.left(place) > 0 && m_pool.fits(place, from.room) && isFree(m_pool, from, place) &&
            (!m_anyRestricted || isWelcome(from, place)))
            m_grown.push_back({unevenness(from, place), parent, place});
    }
    m_meter.spend(static_cast<std::int64_t>(tries / 16 + 1));
    const std::size_t taken = std::min(m_pace.beam().branch, m_grown.size() - first);
    const auto begin = m_grown.begin() + static_cast<std::ptrdiff_t>(first);
    std::partial_sort(begin, begin + static_cast<std::ptrdiff_t>(taken), m_grown.end());
    m_grown.resize(first + taken);
}

/// The most even ones are the next beam; those that leave the same room, mostly the same in another order,
/// once.
void BeamFiller::keepBest()
{
    std::sort(m_grown.begin(), m_grown.end());
    std::size_t kept = 0;
    for (const Grown &one : m_grown) {
        if (kept >= m_pace.beam().width)
            break;
        if (kept == m_next.size())
            m_next.emplace_back();
        Filling &made = m_next[kept];
        made = m_beam[one.parent];
        made.unevenness = one.unevenness;
        add(made, one.place);
        bool isThere = false;
        for (std::size_t i = kept; i-- > 0 && m_next[i].unevenness == one.unevenness && !isThere;)
            isThere = m_next[i].room == made.room;
        kept += isThere ? 0 : 1;
    }
    m_next.resize(kept);
}

/// The class that is hardest to place of those the type suits; -1 if there is none.
int BeamFiller::seedFor(int type)
{
    std::size_t &head = m_head[at(type)];
    while (head < m_order.size()) {
        const int cls = m_order[head];
        if (m_placement.left()[at(cls)] > 0 && m_placement.fittingEmpty(type, cls, 1) > 0)
            return cls;
        // What a group rules out now may be let in later, but then another type will do.
        ++head;
    }
    return -1;
}

Filling BeamFiller::fillingFor(int type)
{
    m_type = type;
    Filling best;
    const int seed = seedFor(type);
    if (seed < 0)
        return best;
    Filling start;
    const auto &capacity = m_model.types[at(type)].capacity;
    start.room.assign(capacity.begin(), capacity.end());
    // With one type the hardest items must go in some time, so they go first; with several, the fillings that
    // are worth most for their cost come first.
    if (m_isOneType)
        add(start, m_pool.placeOf(seed));
    best = start;
    double whole = 0;
    for (std::size_t d = 0; d < m_weight.size(); ++d)
        whole += m_weight[d] * static_cast<double>(capacity[d]);
    m_beam.assign(1, start);
    while (!m_beam.empty() && best.worth < whole * (1 - 1e-9)) {
        for (const Filling &one : m_beam)
            finish(one, best);
        m_grown.clear();
        for (std::size_t parent = 0; parent < m_beam.size(); ++parent)
            extend(parent);
        keepBest();
        // What cannot be extended by the sample may be by what was not in it; finish() looked at that.
        for (const Filling &one : m_next) {
            if (one.worth > best.worth)
                best = one;
        }
        m_beam.swap(m_next);
    }
    return best;
}

/// Opens a bin with the filling, and as many more as there are items for of the same kinds.
bool BeamFiller::openAs(int type, const Filling &filling)
{
    std::map<std::size_t, std::int64_t> counts;
    for (const std::size_t place : filling.items)
        ++counts[place];
    std::int64_t copies = m_placement.stockLeft(type);
    for (const auto &[place, count] : counts)
        copies = std::min(copies, m_pool.left(place) / count);
    bool isAny = false;
    for (std::int64_t copy = 0; copy < std::max<std::int64_t>(1, copies); ++copy) {
        const std::size_t bin = m_placement.open(type);
        m_placement.expectClasses(bin, counts.size());
        for (const auto &[place, count] : counts) {
            const int cls = m_pool.cls(place);
            const std::int64_t fits = m_placement.fitting(bin, cls, count);
            if (fits == 0)
                continue;
            m_placement.put(bin, cls, fits);
            m_pool.take(place, fits);
        }
        if (m_placement.bin(bin).items.empty()) {
            m_placement.close(bin); // a group's rule lets none of them in any more
            break;
        }
        isAny = true;
    }
    return isAny;
}

/// Opens the type with the best filling for its cost. \return false when nothing that is left fits anywhere
bool BeamFiller::openBest()
{
    std::vector<char> isNew(m_score.size(), 0);
    std::vector<Filling> fillings(m_score.size());
    while (true) {
        std::size_t best = m_score.size();
        for (std::size_t t = 0; t < m_score.size(); ++t) {
            if (m_placement.stockLeft(static_cast<int>(t)) > 0 &&
                (best == m_score.size() || m_score[t] > m_score[best]))
                best = t;
        }
        if (best == m_score.size() || m_score[best] < 0)
            return false;
        if (isNew[best] != 0) {
            ++m_fillings;
            m_itemsInFillings += static_cast<std::int64_t>(fillings[best].items.size());
            return openAs(static_cast<int>(best), fillings[best]);
        }
        fillings[best] = fillingFor(static_cast<int>(best));
        const auto cost = static_cast<double>(std::max<std::int64_t>(m_model.types[best].cost, 1));
        m_score[best] = fillings[best].items.empty() ? -1 : fillings[best].worth / cost;
        isNew[best] = 1;
    }
}

/// Every filling is used as often as there are items for it, so it uses up one class or more.
double BeamFiller::fillingsLeft() const
{
    const double items =
        static_cast<double>(m_itemsInFillings) / static_cast<double>(std::max<std::int64_t>(1, m_fillings));
    return std::min(static_cast<double>(m_placement.leftItems()) / std::max(1.0, items),
                    static_cast<double>(m_pool.classes()));
}

bool BeamFiller::run()
{
    while (m_placement.leftItems() > 0) {
        if (!m_meter.spend(1))
            return false;
        m_pool.compact();
        m_pace.look(m_fillings, fillingsLeft());
        if (!openBest())
            break;
    }
    return !m_meter.isOver();
}

bool fillByBeam(Placement &placement, const std::vector<double> &worth, double widest, Meter &meter, int only)
{
    return BeamFiller(placement, worth, widest, meter, only).run();
}

} // namespace grondplan::packing
