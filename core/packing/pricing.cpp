#include "core/packing/pricing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

/// Two worths closer than this are the same.
static constexpr double kSame = 1e-9;
/// What has filled a dimension but for rounding still fits.
static constexpr double kSlack = 1e-12;

Pricing::Pricing(const Model &model, int type, bool afterFailure)
    : m_dimensions(model.dimensions)
    , m_share(model.dimensions, 1 / static_cast<double>(model.dimensions))
{
    const Model::Type &bin = model.types[at(type)];
    const auto &capacity = afterFailure ? bin.after : bin.capacity;
    for (std::size_t c = 0; c < model.classes.size(); ++c) {
        const int cls = static_cast<int>(c);
        bool suits = model.allowed(cls, type);
        for (std::size_t d = 0; d < m_dimensions; ++d) {
            const std::int64_t asked = model.isBounded[d] != 0 ? model.classes[c].demand[d] : 0;
            suits = suits && model.classes[c].demand[d] <= model.reachable(cls, type, d, capacity[d]);
            m_demand.push_back(capacity[d] > 0 ? static_cast<double>(asked) / static_cast<double>(capacity[d])
                                               : 0);
        }
        m_suits.push_back(suits ? 1 : 0);
    }
}

void Pricing::choose(const std::vector<double> &worth, const std::vector<std::int64_t> &counts)
{
    m_candidates.clear();
    for (std::size_t c = 0; c < m_suits.size(); ++c) {
        if (m_suits[c] != 0 && worth[c] > kSame && counts[c] > 0)
            m_candidates.push_back(
                {static_cast<int>(c), worth[c], 0, 0, counts[c], &m_demand[c * m_dimensions]});
    }
}

/// Sorts by worth per weight.
void Pricing::weigh()
{
    for (Candidate &one : m_candidates) {
        one.weight = 1e-12;
        for (std::size_t d = 0; d < m_dimensions; ++d)
            one.weight += m_share[d] * one.demand[d];
        one.perWeight = one.worth / one.weight;
    }
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.perWeight != b.perWeight ? a.perWeight > b.perWeight : a.cls < b.cls;
    });
}

/// Worth when the last item may be cut, and what that uses of every dimension.
double Pricing::relaxed(std::vector<double> *used) const
{
    double left = 1;
    double sum = 0;
    for (const Candidate &one : m_candidates) {
        const double all = one.weight * static_cast<double>(one.count);
        const double part = all > left ? left / all : 1;
        const double taken = part * static_cast<double>(one.count);
        sum += taken * one.worth;
        for (std::size_t d = 0; d < m_dimensions; ++d)
            (*used)[d] += taken * one.demand[d];
        left -= part * all;
        if (left <= 0)
            break;
    }
    return sum;
}

/// Moves the shares towards the dimensions that are overfilled: multiplicative steps on the Lagrangian dual.
double Pricing::balanceShares()
{
    constexpr int kRounds = 24;
    double least = std::numeric_limits<double>::infinity();
    std::vector<double> best = m_share;
    std::vector<double> used(m_dimensions);
    for (int round = 0; round < kRounds; ++round) {
        weigh();
        std::fill(used.begin(), used.end(), 0);
        const double worth = relaxed(&used);
        if (worth < least) {
            least = worth;
            best = m_share;
        }
        const double step = 0.5 / (1 + 0.3 * round);
        double sum = 0;
        for (std::size_t d = 0; d < m_dimensions; ++d) {
            // A step of the exponential's first terms; never to nothing.
            const double off = std::clamp(step * (used[d] - 1), -0.5, 1.0);
            m_share[d] *= 1 + off + off * off / 2;
            sum += m_share[d];
        }
        for (double &share : m_share)
            share /= sum;
    }
    m_share = best;
    weigh();
    return least;
}

std::int64_t Pricing::fitting(const Candidate &one) const
{
    double most = static_cast<double>(one.count);
    for (std::size_t d = 0; d < m_dimensions; ++d) {
        if (one.demand[d] > 0)
            most = std::min(most, std::floor((m_room[d] + kSlack) / one.demand[d]));
    }
    return static_cast<std::int64_t>(most);
}

/// Whether what is left could still be worth more than the best when the last item may be cut.
bool Pricing::canBeat(std::size_t from, double worth, double weightLeft) const
{
    for (std::size_t i = from; i < m_candidates.size(); ++i) {
        const Candidate &one = m_candidates[i];
        if (worth + weightLeft * one.perWeight <= m_best + kSame)
            return false;
        const double all = one.weight * static_cast<double>(one.count);
        if (all >= weightLeft)
            return true;
        worth += one.worth * static_cast<double>(one.count);
        weightLeft -= all;
        if (worth > m_best + kSame)
            return true;
    }
    return worth > m_best + kSame;
}

void Pricing::search(std::size_t from, double worth, double weightLeft)
{
    if (++m_nodes > m_most)
        return;
    if (worth > m_best + kSame) {
        m_best = worth;
        Pattern pattern;
        for (std::size_t i = 0; i < m_chosen.size(); ++i) {
            if (m_chosen[i] > 0)
                pattern.emplace_back(m_candidates[i].cls, m_chosen[i]);
        }
        std::sort(pattern.begin(), pattern.end());
        m_answer.patterns.push_back(std::move(pattern));
    }
    for (std::size_t i = from; i < m_candidates.size(); ++i) {
        const Candidate &one = m_candidates[i];
        if (worth + weightLeft * one.perWeight <= m_best + kSame)
            return;
        const std::int64_t most = fitting(one);
        if (most <= 0)
            continue;
        if (!canBeat(i, worth, weightLeft))
            return;
        for (std::int64_t count = most; count > 0 && m_nodes <= m_most; --count) {
            const auto times = static_cast<double>(count);
            m_chosen[i] = count;
            for (std::size_t d = 0; d < m_dimensions; ++d)
                m_room[d] -= times * one.demand[d];
            search(i + 1, worth + times * one.worth, weightLeft - times * one.weight);
            for (std::size_t d = 0; d < m_dimensions; ++d)
                m_room[d] += times * one.demand[d];
            m_chosen[i] = 0;
        }
    }
}

Pricing::Answer Pricing::best(const std::vector<double> &worth, const std::vector<std::int64_t> &counts,
                              double above, std::int64_t mostNodes)
{
    m_answer = {};
    choose(worth, counts);
    const double relaxedWorth = balanceShares();
    m_best = above;
    m_answer.bound = std::max(above, relaxedWorth);
    if (relaxedWorth > above + kSame) {
        m_room.assign(m_dimensions, 1);
        m_chosen.assign(m_candidates.size(), 0);
        m_nodes = 0;
        m_most = mostNodes;
        search(0, 0, 1);
        m_answer.nodes = m_nodes;
    }
    m_answer.isExact = relaxedWorth <= above + kSame || m_nodes <= m_most;
    m_answer.worth = m_best;
    if (m_answer.isExact)
        m_answer.bound = m_best;
    return m_answer;
}

} // namespace grondplan::packing
