#include "core/packing/beam.h"

#include "core/packing/fill.h"
#include "core/packing/random.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

namespace {

/// A bin as it is being filled.
struct Filling
{
    std::vector<double> room;
    std::vector<std::size_t> items; ///< places in the pool
    double worth = 0;
    double unevenness = 0; ///< of what is left
};

/// What is left of every class, by falling worth; laid out dimension by dimension.
class Pool
{
public:
    Pool(const Placement &placement, const std::vector<double> &worth);

    [[nodiscard]] std::size_t size() const { return m_class.size(); }
    [[nodiscard]] int cls(std::size_t place) const { return m_class[place]; }
    [[nodiscard]] double worth(std::size_t place) const { return m_worth[place]; }
    [[nodiscard]] std::int64_t left(std::size_t place) const { return m_left[place]; }
    [[nodiscard]] bool fits(std::size_t place, const std::vector<double> &room) const;
    [[nodiscard]] double demand(std::size_t place, std::size_t dimension) const
    {
        return m_demand[dimension][place];
    }
    /// The first place whose items are worth no more.
    [[nodiscard]] std::size_t firstWorth(double most) const;
    [[nodiscard]] std::size_t placeOf(int cls) const { return m_place[at(cls)]; }
    void take(std::size_t place, std::int64_t count);
    /// Closes the gaps; places change.
    void compact();

private:
    std::vector<int> m_class;
    std::vector<double> m_worth;
    std::vector<std::int64_t> m_left;
    std::vector<std::vector<double>> m_demand; ///< [dimension][place]
    std::vector<std::size_t> m_place;          ///< by class
    std::size_t m_gaps = 0;
};

class BeamFiller
{
public:
    BeamFiller(Placement &placement, const std::vector<double> &worth, const Beam &beam, Meter &meter);

    bool run();

private:
    [[nodiscard]] int seedFor(int type);
    [[nodiscard]] Filling fillingFor(int type);
    void finish(const Filling &from, Filling &best);
    void extend(const Filling &from, std::vector<Filling> &next);
    void keepBest(std::vector<Filling> &next) const;
    [[nodiscard]] bool isWelcome(const Filling &filling, std::size_t place) const;
    void add(Filling &filling, std::size_t place) const;
    [[nodiscard]] double unevenness(const Filling &filling, std::size_t place) const;
    bool openBest();
    bool openAs(int type, const Filling &filling);

    Placement &m_placement;
    const Model &m_model;
    Beam m_beam;
    Meter &m_meter;
    std::vector<double> m_weight; ///< by dimension
    Pool m_pool;
    Random m_random{1};
    std::vector<int> m_order;        ///< classes, those that are hard to place first
    std::vector<std::size_t> m_head; ///< by type: where in m_order its next seed may be
    std::vector<double> m_score;     ///< by type, as it was seen last
    std::vector<char> m_isRestricted;
    bool m_anyRestricted = false;
    int m_type = 0; ///< the type being tried
    std::vector<std::pair<double, std::size_t>> m_candidates;
};

} // namespace

Pool::Pool(const Placement &placement, const std::vector<double> &worth)
    : m_demand(worth.size())
    , m_place(placement.model().classes.size(), 0)
{
    const Model &model = placement.model();
    std::vector<std::pair<double, int>> order;
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        double sum = 0;
        for (std::size_t d = 0; d < worth.size(); ++d)
            sum += worth[d] * static_cast<double>(model.classes[c].demand[d]);
        if (placement.left()[c] > 0)
            order.emplace_back(-sum, static_cast<int>(c));
    }
    std::sort(order.begin(), order.end());
    for (const auto &[minus, cls] : order) {
        m_place[at(cls)] = m_class.size();
        m_class.push_back(cls);
        m_worth.push_back(-minus);
        m_left.push_back(placement.left()[at(cls)]);
        for (std::size_t d = 0; d < worth.size(); ++d)
            m_demand[d].push_back(static_cast<double>(model.classes[at(cls)].demand[d]));
    }
}

bool Pool::fits(std::size_t place, const std::vector<double> &room) const
{
    for (std::size_t d = 0; d < room.size(); ++d) {
        if (m_demand[d][place] > room[d])
            return false;
    }
    return true;
}

std::size_t Pool::firstWorth(double most) const
{
    const auto found = std::lower_bound(m_worth.begin(), m_worth.end(), most, std::greater<>());
    return static_cast<std::size_t>(found - m_worth.begin());
}

void Pool::take(std::size_t place, std::int64_t count)
{
    m_left[place] -= count;
    m_gaps += m_left[place] == 0 ? std::size_t{1} : std::size_t{0};
}

void Pool::compact()
{
    if (4 * m_gaps < m_class.size())
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_class.size(); ++i) {
        if (m_left[i] == 0)
            continue;
        m_class[kept] = m_class[i];
        m_worth[kept] = m_worth[i];
        m_left[kept] = m_left[i];
        for (auto &demand : m_demand)
            demand[kept] = demand[i];
        m_place[at(m_class[kept])] = kept;
        ++kept;
    }
    m_class.resize(kept);
    m_worth.resize(kept);
    m_left.resize(kept);
    for (auto &demand : m_demand)
        demand.resize(kept);
    m_gaps = 0;
}

BeamFiller::BeamFiller(Placement &placement, const std::vector<double> &worth, const Beam &beam, Meter &meter)
    : m_placement(placement)
    , m_model(placement.model())
    , m_beam(beam)
    , m_meter(meter)
    , m_weight(worth)
    , m_pool(placement, worth)
    , m_head(placement.model().types.size(), 0)
    , m_score(placement.model().types.size(), std::numeric_limits<double>::infinity())
{
    for (const Model::Class &cls : m_model.classes) {
        const auto &allowed = m_model.allowSets[at(cls.allow)];
        const bool isBarred = std::find(allowed.begin(), allowed.end(), char{0}) != allowed.end();
        m_isRestricted.push_back(isBarred || cls.group >= 0 || cls.conflict >= 0 || cls.oneUnit ? 1 : 0);
        m_anyRestricted = m_anyRestricted || m_isRestricted.back() != 0;
    }
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
    std::vector<int> inUnits;
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
        if (inGroup >= group.most || (inGroup > 0 && group.joining() <= 0))
            return false;
    }
    if (!wanted.oneUnit)
        return true;
    inUnits.push_back(cls);
    std::sort(inUnits.begin(), inUnits.end());
    return m_model.fitUnits(m_type, inUnits, false);
}

void BeamFiller::add(Filling &filling, std::size_t place) const
{
    filling.items.push_back(place);
    filling.worth += m_pool.worth(place);
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
    std::size_t place = m_pool.firstWorth(room * (1 + 1e-12));
    // What is worth much less is no good end; so a pool of any size is quick to look through.
    constexpr std::size_t kMostLooks = 8192;
    const std::size_t first = place;
    const std::size_t end = std::min(m_pool.size(), first + kMostLooks);
    for (; place < end; ++place) {
        if (from.worth + m_pool.worth(place) <= best.worth)
            break;
        if (m_pool.left(place) > 0 && m_pool.fits(place, from.room) && isFree(m_pool, from, place) &&
            (!m_anyRestricted || isWelcome(from, place))) {
            best = from;
            add(best, place);
            break;
        }
    }
    m_meter.spend(static_cast<std::int64_t>((place - first) / 64 + 1));
}

void BeamFiller::extend(const Filling &from, std::vector<Filling> &next)
{
    double room = 0;
    for (std::size_t d = 0; d < m_weight.size(); ++d)
        room += m_weight[d] * from.room[d];
    const std::size_t first = m_pool.firstWorth(room * (1 + 1e-12));
    const std::size_t length = m_pool.size() - first;
    if (length == 0)
        return;
    const std::size_t tries = std::min(m_beam.sample, length);
    const double stride = static_cast<double>(length) / static_cast<double>(tries);
    const double offset = tries < length ? m_random.share() * stride : 0;
    m_candidates.clear();
    for (std::size_t i = 0; i < tries; ++i) {
        const std::size_t place =
            first + std::min(length - 1, static_cast<std::size_t>(offset + static_cast<double>(i) * stride));
        if (m_pool.left(place) > 0 && m_pool.fits(place, from.room) && isFree(m_pool, from, place) &&
            (!m_anyRestricted || isWelcome(from, place)))
            m_candidates.emplace_back(unevenness(from, place), place);
    }
    m_meter.spend(static_cast<std::int64_t>(tries / 16 + 1));
    const std::size_t taken = std::min(m_beam.branch, m_candidates.size());
    std::partial_sort(m_candidates.begin(), m_candidates.begin() + static_cast<std::ptrdiff_t>(taken),
                      m_candidates.end());
    for (std::size_t i = 0; i < taken; ++i) {
        Filling one = from;
        one.unevenness = m_candidates[i].first;
        add(one, m_candidates[i].second);
        next.push_back(std::move(one));
    }
}

/// The most even ones; those that hold the same, in another order, once.
void BeamFiller::keepBest(std::vector<Filling> &next) const
{
    std::stable_sort(next.begin(), next.end(),
                     [](const Filling &a, const Filling &b) { return a.unevenness < b.unevenness; });
    std::vector<Filling> kept;
    for (Filling &one : next) {
        const bool isThere = std::any_of(kept.begin(), kept.end(), [&one](const Filling &other) {
            return other.worth == one.worth && other.room == one.room;
        });
        if (!isThere)
            kept.push_back(std::move(one));
        if (kept.size() >= m_beam.width)
            break;
    }
    next = std::move(kept);
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
    if (m_model.types.size() == 1)
        add(start, m_pool.placeOf(seed));
    best = start;
    double whole = 0;
    for (std::size_t d = 0; d < m_weight.size(); ++d)
        whole += m_weight[d] * static_cast<double>(capacity[d]);
    std::vector<Filling> beam{std::move(start)};
    std::vector<Filling> next;
    while (!beam.empty() && best.worth < whole * (1 - 1e-9)) {
        for (const Filling &one : beam)
            finish(one, best);
        next.clear();
        for (const Filling &one : beam)
            extend(one, next);
        keepBest(next);
        // What cannot be extended by the sample may be by what was not in it; finish() looked at that.
        for (const Filling &one : next) {
            if (one.worth > best.worth)
                best = one;
        }
        beam.swap(next);
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
        if (isNew[best] != 0)
            return openAs(static_cast<int>(best), fillings[best]);
        fillings[best] = fillingFor(static_cast<int>(best));
        const auto cost = static_cast<double>(std::max<std::int64_t>(m_model.types[best].cost, 1));
        m_score[best] = fillings[best].items.empty() ? -1 : fillings[best].worth / cost;
        isNew[best] = 1;
    }
}

bool BeamFiller::run()
{
    while (m_placement.leftItems() > 0) {
        if (!m_meter.spend(1))
            return false;
        m_pool.compact();
        if (!openBest())
            break;
    }
    return !m_meter.isOver();
}

bool fillByBeam(Placement &placement, const std::vector<double> &worth, const Beam &beam, Meter &meter)
{
    return BeamFiller(placement, worth, beam, meter).run();
}

} // namespace grondplan::packing
