#include "core/packing/exactcover.h"

#include "core/packing/index.h"

#include <algorithm>
#include <cmath>

namespace grondplan::packing {

ExactCover::ExactCover(const Model &model, const std::vector<Pattern> &fillings, Numbers spare)
    : m_model(model)
    , m_fillings(fillings)
    , m_spare(std::move(spare))
    , m_with(model.classes.size())
    , m_blocked(fillings.size(), 0)
    , m_ways(model.classes.size(), 0)
{
    for (const Model::Class &cls : model.classes) {
        m_need.push_back(cls.count);
        m_needed += cls.count;
    }
    for (std::size_t f = 0; f < fillings.size(); ++f) {
        Numbers left = model.types.front().capacity;
        for (const auto &[cls, count] : fillings[f]) {
            m_with[at(cls)].push_back(static_cast<int>(f));
            ++m_ways[at(cls)];
            for (std::size_t d = 0; d < left.size(); ++d)
                left[d] -= count * model.classes[at(cls)].demand[d];
        }
        m_left.push_back(std::move(left));
        m_heard.emplace_back(fillings[f].size(), 1);
        m_told.emplace_back(fillings[f].size(), 1);
    }
}

std::int64_t ExactCover::countOf(int filling, int cls) const
{
    for (const auto &[other, count] : m_fillings[at(filling)]) {
        if (other == cls)
            return count;
    }
    return 0;
}

void ExactCover::block(int filling, int by)
{
    int &blocked = m_blocked[at(filling)];
    const bool wasFree = blocked == 0;
    blocked += by;
    if (wasFree == (blocked == 0))
        return;
    for (const auto &[cls, count] : m_fillings[at(filling)])
        m_ways[at(cls)] += wasFree ? -1 : 1;
}

/// \return false when it leaves too much room; nothing has changed then
bool ExactCover::choose(int filling)
{
    const Numbers &left = m_left[at(filling)];
    for (std::size_t d = 0; d < left.size(); ++d) {
        if (left[d] > m_spare[d])
            return false;
    }
    for (std::size_t d = 0; d < left.size(); ++d)
        m_spare[d] -= left[d];
    for (const auto &[cls, count] : m_fillings[at(filling)]) {
        const std::int64_t before = m_need[at(cls)];
        m_need[at(cls)] -= count;
        m_needed -= count;
        for (const int other : m_with[at(cls)]) {
            const std::int64_t part = countOf(other, cls);
            if (part <= before && part > m_need[at(cls)])
                block(other, 1);
        }
    }
    m_chosen.push_back(filling);
    return true;
}

void ExactCover::undoLast()
{
    const int filling = m_chosen.back();
    m_chosen.pop_back();
    for (const auto &[cls, count] : m_fillings[at(filling)]) {
        const std::int64_t after = m_need[at(cls)];
        m_need[at(cls)] += count;
        m_needed += count;
        for (const int other : m_with[at(cls)]) {
            const std::int64_t part = countOf(other, cls);
            if (part <= m_need[at(cls)] && part > after)
                block(other, -1);
        }
    }
    for (std::size_t d = 0; d < m_spare.size(); ++d)
        m_spare[d] += m_left[at(filling)][d];
}

void ExactCover::undo(std::size_t chosen)
{
    while (m_chosen.size() > chosen)
        undoLast();
}

/// Chooses what has become the only way. \return false when something has none
bool ExactCover::follow()
{
    for (bool isNew = true; isNew;) {
        isNew = false;
        m_looks += static_cast<std::int64_t>(m_need.size());
        for (std::size_t c = 0; c < m_need.size(); ++c) {
            if (m_need[c] == 0 || m_ways[c] > 1)
                continue;
            if (m_ways[c] == 0)
                return false;
            const auto only = std::find_if(m_with[c].begin(), m_with[c].end(),
                                           [&](int filling) { return m_blocked[at(filling)] == 0; });
            if (!choose(*only))
                return false;
            isNew = true;
        }
    }
    return true;
}

/// What a class says of its fillings: so many of them are used.
void ExactCover::hear(std::size_t cls)
{
    constexpr double kMost = 1e9;
    const auto partOf = [&](int filling) {
        const Pattern &pattern = m_fillings[at(filling)];
        std::size_t part = 0;
        while (pattern[part].first != static_cast<int>(cls))
            ++part;
        return part;
    };
    double sum = 0;
    for (const int filling : m_with[cls]) {
        if (m_blocked[at(filling)] == 0)
            sum += m_told[at(filling)][partOf(filling)];
    }
    for (const int filling : m_with[cls]) {
        if (m_blocked[at(filling)] != 0)
            continue;
        const std::size_t part = partOf(filling);
        const double others = std::max(1 / kMost, sum - m_told[at(filling)][part]);
        m_heard[at(filling)][part] = std::min(kMost, static_cast<double>(m_need[cls]) / others);
    }
}

double ExactCover::odds(std::size_t filling) const
{
    double product = 1;
    for (const double one : m_heard[filling])
        product *= one;
    return product;
}

void ExactCover::spread(int rounds)
{
    constexpr double kMost = 1e9;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t c = 0; c < m_need.size(); ++c) {
            if (m_need[c] > 0)
                hear(c);
        }
        for (std::size_t f = 0; f < m_fillings.size(); ++f) {
            if (m_blocked[f] != 0)
                continue;
            for (std::size_t part = 0; part < m_told[f].size(); ++part) {
                double told = 1;
                for (std::size_t other = 0; other < m_told[f].size(); ++other)
                    told *= other == part ? 1 : m_heard[f][other];
                // The mean of before and now, so that it settles.
                m_told[f][part] = std::clamp(std::sqrt(m_told[f][part] * told), 1 / kMost, kMost);
            }
        }
        m_looks += static_cast<std::int64_t>(8 * m_fillings.size());
    }
}

int ExactCover::likeliest()
{
    int found = -1;
    double most = -1;
    for (std::size_t f = 0; f < m_fillings.size(); ++f) {
        if (m_blocked[f] != 0)
            continue;
        const double likely = odds(f) * (1 + m_chance * m_random.share());
        if (likely > most) {
            most = likely;
            found = static_cast<int>(f);
        }
    }
    return found;
}

void ExactCover::restart()
{
    undo(0);
    for (; !m_forbidden.empty(); m_forbidden.pop_back())
        block(m_forbidden.back(), -1);
    m_decisions.clear();
    for (std::vector<double> &told : m_told) {
        for (double &one : told)
            one = 0.1 + 0.2 * m_random.share();
    }
}

/// Takes decisions back, the last first, until what is left is not impossible for a reason that is seen at
/// once. \return false when there is none
bool ExactCover::goBack()
{
    while (!m_decisions.empty()) {
        const Decision last = m_decisions.back();
        m_decisions.pop_back();
        undo(last.chosen);
        for (; m_forbidden.size() > last.forbidden; m_forbidden.pop_back())
            block(m_forbidden.back(), -1);
        m_forbidden.push_back(last.filling);
        block(last.filling, 1);
        if (follow())
            return true;
    }
    return false;
}

bool ExactCover::search(std::uint64_t seed, Meter &meter)
{
    constexpr int kSettle = 300;
    constexpr int kAfterOne = 15;
    constexpr int kAfterBack = 30;
    constexpr int kMistakes = 40;
    constexpr std::int64_t kLooksInStep = 32;
    m_random = Random(seed);
    m_chance = seed % 2 == 1 ? 0.1 : 0.5; // some need more of it
    restart();
    spread(kSettle);
    meter.spend(1);
    bool isOpen = follow();
    m_isImpossible = !isOpen;
    for (int mistakes = 0; isOpen && m_needed > 0 && mistakes < kMistakes && !meter.isOver();) {
        const int filling = likeliest();
        if (filling < 0)
            break;
        m_decisions.push_back({filling, m_chosen.size(), m_forbidden.size()});
        const bool isPossible = choose(filling) && follow();
        if (!isPossible) {
            ++mistakes;
            isOpen = goBack();
            m_isImpossible = !isOpen;
        }
        spread(isPossible ? kAfterOne : kAfterBack);
        meter.spend(m_looks / kLooksInStep);
        m_looks = 0;
    }
    return isOpen && m_needed == 0;
}

} // namespace grondplan::packing
