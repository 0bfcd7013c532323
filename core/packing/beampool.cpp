#include "core/packing/beampool.h"

#include "core/packing/index.h"

#include <algorithm>

namespace grondplan::packing {

/// Of one filling: as measured, or as the nearest beam that was, as many times as it takes longer.
Pace::Took Pace::expected(std::size_t beam) const
{
    std::size_t nearest = m_at;
    for (std::size_t other = 0; other < m_took.size(); ++other) {
        const auto distance = [beam](std::size_t from) { return from > beam ? from - beam : beam - from; };
        if (m_took[other].fillings > 0 && distance(other) < distance(nearest))
            nearest = other;
    }
    const Took &took = m_took[nearest];
    const double times = kSafe * kBeams[beam].times / kBeams[nearest].times / std::max(1.0, took.fillings);
    return {1, times * took.steps, times * took.millis};
}

void Pace::look(std::int64_t done, double left)
{
    const std::int64_t since = done - m_done;
    const bool isFirst = done <= 1; // for the first one every type is looked at, later few
    if (!isFirst && m_took[m_at].fillings > 0 && since < kFillingsBetweenLooks)
        return;
    const double millis = isTimed() ? m_meter.millis() : 0;
    if (!isFirst && since > 0) {
        m_took[m_at].fillings += static_cast<double>(since);
        m_took[m_at].steps += static_cast<double>(m_meter.steps() - m_steps);
        m_took[m_at].millis += millis - m_millis;
    }
    m_done = done;
    m_steps = m_meter.steps();
    m_millis = millis;
    if (isFirst || m_took[m_at].fillings <= 0)
        return;
    const double millisLeft = m_meter.millisLeft();
    // Steps too few for the narrowest are not kept to; the time is.
    const bool isHasty = m_widest < 1 || expected(kFirstBeam).millis * left > millisLeft;
    std::size_t widest = isHasty ? 0 : kFirstBeam;
    for (std::size_t beam = kFirstBeam + 1; beam < m_took.size(); ++beam) {
        const Took one = expected(beam);
        if (kBeams[beam].times <= m_widest && one.steps * left < static_cast<double>(m_meter.remaining()) &&
            one.millis * left <= millisLeft)
            widest = beam;
    }
    m_at = widest;
}

Pool::Pool(const Placement &placement, const std::vector<double> &worth)
    : m_model(placement.model())
    , m_dimensions(worth.size())
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
    m_class.reserve(order.size());
    m_worth.reserve(order.size());
    m_left.reserve(order.size());
    m_demand.reserve(order.size() * m_dimensions);
    for (const auto &[minus, cls] : order) {
        m_place[at(cls)] = static_cast<std::uint32_t>(m_class.size());
        m_class.push_back(cls);
        m_worth.push_back(-minus);
        m_left.push_back(static_cast<std::int32_t>(placement.left()[at(cls)]));
        for (std::size_t d = 0; d < worth.size(); ++d)
            m_demand.push_back(static_cast<float>(model.classes[at(cls)].demand[d]));
    }
    sortByConflict();
}

void Pool::sortByConflict()
{
    for (auto &places : m_ofConflict)
        places.clear();
    for (std::size_t place = 0; place < m_class.size(); ++place) {
        const std::size_t group = at(m_model.classes[at(m_class[place])].conflict + 1);
        if (group > 0 && group >= m_ofConflict.size())
            m_ofConflict.resize(group + 1);
    }
    for (std::size_t place = 0; place < m_class.size() && !m_ofConflict.empty(); ++place)
        m_ofConflict[at(m_model.classes[at(m_class[place])].conflict + 1)].push_back(
            static_cast<std::uint32_t>(place));
}

Pool::Choice::Choice(const Pool &pool, int conflict, double most)
    : m_first(pool.firstWorth(most))
{
    if (conflict < 0) {
        m_own = pool.size() - m_first;
        return;
    }
    const auto from = [this](const std::vector<std::uint32_t> &places, std::size_t &count) {
        const auto first = std::lower_bound(places.begin(), places.end(), m_first);
        count = static_cast<std::size_t>(places.end() - first);
        return places.data() + (first - places.begin());
    };
    m_ownPlaces = from(pool.m_ofConflict[at(conflict + 1)], m_own);
    m_freePlaces = from(pool.m_ofConflict[0], m_free);
}

bool Pool::fits(std::size_t place, const std::vector<double> &room) const
{
    const float *demand = &m_demand[place * m_dimensions];
    for (std::size_t d = 0; d < room.size(); ++d) {
        if (demand[d] > room[d])
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
    m_left[place] -= static_cast<std::int32_t>(count);
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
        for (std::size_t d = 0; d < m_dimensions; ++d)
            m_demand[kept * m_dimensions + d] = m_demand[i * m_dimensions + d];
        m_place[at(m_class[kept])] = static_cast<std::uint32_t>(kept);
        ++kept;
    }
    m_class.resize(kept);
    m_worth.resize(kept);
    m_left.resize(kept);
    m_demand.resize(kept * m_dimensions);
    m_gaps = 0;
    sortByConflict();
}

} // namespace grondplan::packing
