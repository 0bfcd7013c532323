#include "core/packing/pricing.h"

#include "core/packing/index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace grondplan::packing {

/// Two worths closer than this are the same.
static constexpr double kSameWorth = 1e-9;
/// What has filled a dimension but for rounding still fits.
static constexpr double kSlack = 1e-12;
/// Weights are sums of rounded numbers, and a filling that is whole weighs just what there is room for: what
/// is over by no more than this is not too heavy.
static constexpr double kWholeBin = 1 + 1e-9;

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
        if (m_suits[c] != 0 && worth[c] > kSameWorth && counts[c] > 0)
            m_candidates.push_back(
                {static_cast<int>(c), worth[c], 0, 0, counts[c], &m_demand[c * m_dimensions]});
    }
}

/// Sorts by worth per weight.
void Pricing::weigh()
{
    for (Candidate &one : m_candidates) {
        one.weight = 0;
        for (std::size_t d = 0; d < m_dimensions; ++d)
            one.weight += m_share[d] * one.demand[d];
        one.weight = std::max(one.weight, 1e-12);
        one.perWeight = one.worth / one.weight;
    }
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.perWeight != b.perWeight ? a.perWeight > b.perWeight : a.cls < b.cls;
    });
}

/// Worth when the last item may be cut, and what that uses of every dimension.
double Pricing::relaxed(std::vector<double> *used) const
{
    double left = kWholeBin;
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
    constexpr int kRounds = 12; // it goes on from the last time
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

Pricing::Level &Pricing::levelAt(std::size_t depth)
{
    while (m_levels.size() <= depth)
        m_levels.push_back(std::make_unique<Level>());
    return *m_levels[depth];
}

/// What of the list from the place on is worth when the last item may be cut.
double Pricing::relaxedFrom(const Level &level, std::size_t place, double weightLeft) const
{
    double worth = 0;
    for (std::size_t p = place; p < level.list.size(); ++p) {
        const Candidate &one = m_candidates[at(level.list[p])];
        const double all = one.weight * static_cast<double>(one.count);
        if (all >= weightLeft)
            return worth + weightLeft * one.perWeight;
        worth += one.worth * static_cast<double>(one.count);
        weightLeft -= all;
    }
    return worth;
}

/// What comes after the place and still fits.
void Pricing::narrow(const Level &from, std::size_t place, Level &to)
{
    to.list.clear();
    to.lightest = std::numeric_limits<double>::infinity();
    to.mostWorth = 0;
    to.worthiest = -1;
    for (std::size_t p = place + 1; p < from.list.size(); ++p) {
        const Candidate &one = m_candidates[at(from.list[p])];
        bool fits = true;
        for (std::size_t d = 0; d < m_dimensions; ++d)
            fits = fits & (one.demand[d] <= m_room[d] + kSlack);
        if (!fits)
            continue;
        to.list.push_back(from.list[p]);
        to.lightest = std::min(to.lightest, one.weight);
        if (one.worth > to.mostWorth) {
            to.mostWorth = one.worth;
            to.worthiest = from.list[p];
        }
    }
    m_looks += static_cast<std::int64_t>(from.list.size() - place);
}

void Pricing::record(double worth, int last)
{
    m_best = worth;
    m_pattern.clear();
    for (const auto &[candidate, count] : m_chosen)
        m_pattern.emplace_back(m_candidates[at(candidate)].cls, count);
    if (last >= 0)
        m_pattern.emplace_back(m_candidates[at(last)].cls, 1);
}

/// Takes the candidate at the place, as often as it fits and less.
void Pricing::descend(std::size_t depth, std::size_t place, double worth, double weightLeft)
{
    const int index = levelAt(depth).list[place];
    const Candidate &one = m_candidates[at(index)];
    const std::int64_t most = one.count == 1 ? 1 : fitting(one);
    Level &next = levelAt(depth + 1);
    for (std::int64_t count = most; count > 0 && !m_isCut; --count) {
        const auto times = static_cast<double>(count);
        for (std::size_t d = 0; d < m_dimensions; ++d)
            m_room[d] -= times * one.demand[d];
        m_chosen.emplace_back(index, count);
        narrow(levelAt(depth), place, next);
        const double with = worth + times * one.worth;
        const double left = weightLeft - times * one.weight;
        // Two more do not fit when the lightest does not twice.
        const bool isLast = next.list.empty() || 2 * next.lightest > left + kSlack;
        if (!isLast)
            search(depth + 1, with, left);
        else if (with + next.mostWorth > m_best + kSameWorth)
            record(with + next.mostWorth, next.worthiest);
        m_chosen.pop_back();
        for (std::size_t d = 0; d < m_dimensions; ++d)
            m_room[d] += times * one.demand[d];
    }
}

void Pricing::search(std::size_t depth, double worth, double weightLeft)
{
    const Level &level = levelAt(depth);
    if (worth + level.mostWorth > m_best + kSameWorth)
        record(worth + level.mostWorth, level.worthiest);
    for (std::size_t place = 0; place < level.list.size(); ++place) {
        const double bound = worth + relaxedFrom(level, place, weightLeft);
        if (bound <= m_best + kSameWorth)
            return;
        m_looks += 4;
        m_isCut = m_isCut || m_looks > m_mostLooks;
        if (m_isCut) {
            m_open = std::max(m_open, bound);
            return;
        }
        descend(depth, place, worth, weightLeft);
        if (m_isCut) { // fewer of this one were not tried
            m_open = std::max(m_open, bound);
            return;
        }
    }
}

/// The best filling whose first candidate is the root.
void Pricing::searchTree(std::size_t root, double above)
{
    m_best = above;
    m_open = 0;
    m_isCut = false;
    m_pattern.clear();
    m_room.assign(m_dimensions, 1);
    descend(0, root, 0, kWholeBin);
}

Pricing::Answer Pricing::best(const std::vector<double> &worth, const std::vector<std::int64_t> &counts,
                              double above, std::int64_t mostLooks)
{
    Answer answer;
    choose(worth, counts);
    const double relaxedWorth = balanceShares();
    answer.bound = above;
    answer.isExact = true;
    Level &all = levelAt(0);
    all.list.resize(m_candidates.size());
    std::iota(all.list.begin(), all.list.end(), 0);
    m_looks = static_cast<std::int64_t>(all.list.size());
    for (std::size_t root = 0; root < all.list.size() && relaxedWorth > above + kSameWorth; ++root) {
        const double bound = relaxedFrom(all, root, kWholeBin);
        if (bound <= above + kSameWorth)
            break;
        m_mostLooks = m_looks + mostLooks;
        searchTree(root, above);
        answer.isExact = answer.isExact && !m_isCut;
        const bool isWhole = m_candidates[root].count == 1; // else fewer of the root were not tried
        answer.bound = std::max({answer.bound, m_best, m_isCut ? (isWhole ? m_open : bound) : 0.0});
        if (m_pattern.empty())
            continue;
        std::sort(m_pattern.begin(), m_pattern.end());
        answer.fillings.push_back({m_best, m_pattern});
    }
    std::stable_sort(answer.fillings.begin(), answer.fillings.end(),
                     [](const Filling &a, const Filling &b) { return a.worth > b.worth; });
    answer.looks = m_looks;
    return answer;
}

} // namespace grondplan::packing
