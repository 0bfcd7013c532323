#include "core/packing/columns.h"

#include "core/packing/wide.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

static constexpr double kInfinite = std::numeric_limits<double>::infinity();
static constexpr double kSame = 1e-7; ///< relative; linear programs are no more exact

Columns::Columns(const Model &model, bool afterFailure)
    : m_model(model)
    , m_afterFailure(afterFailure)
    , m_lp(std::make_unique<Lp>())
{
    m_common = 0;
    std::int64_t dearest = 1;
    for (std::size_t t = 0; t < model.types.size(); ++t) {
        m_pricings.emplace_back(model, static_cast<int>(t), afterFailure);
        m_common = std::gcd(m_common, model.types[t].cost);
        dearest = std::max(dearest, model.types[t].cost);
    }
    m_common = std::max<std::int64_t>(m_common, 1);
    for (const Model::Class &cls : model.classes) {
        m_counts.push_back(cls.count);
        const int row = m_lp->addRow(static_cast<double>(cls.count));
        m_rows.push_back(row);
        // So that there always is a solution: dearer than any bin.
        m_lp->addColumn(10 * static_cast<double>(dearest), 0, kInfinite, {{row, 1}});
    }
    for (const Model::Type &type : model.types)
        m_stockRows.push_back(type.stock == kUnlimited ? 0
                                                       : m_lp->addRowUpTo(static_cast<double>(type.stock)));
}

Columns::~Columns() = default;

bool Columns::addColumn(int type, Pattern pattern)
{
    if (pattern.empty() || !m_known.emplace(type, pattern).second)
        return false;
    Lp::Entries entries;
    for (const auto &[cls, count] : pattern)
        entries.emplace_back(m_rows[at(cls)], static_cast<double>(count));
    if (m_stockRows[at(type)] > 0)
        entries.emplace_back(m_stockRows[at(type)], 1);
    const int index =
        m_lp->addColumn(static_cast<double>(m_model.types[at(type)].cost), 0, kInfinite, entries);
    m_columns.push_back({type, std::move(pattern), index});
    return true;
}

void Columns::add(const Placement &placement)
{
    for (std::size_t bin = 0; bin < placement.size(); ++bin) {
        Pattern pattern;
        for (const Packed &packed : placement.bin(bin).items)
            pattern.emplace_back(packed.itemClass, packed.count);
        addColumn(placement.bin(bin).type, std::move(pattern));
    }
}

void Columns::readPrices(std::vector<double> &worth, std::vector<double> &stock) const
{
    for (const int row : m_rows)
        worth.push_back(std::max(0.0, m_lp->price(row)));
    for (const int row : m_stockRows)
        stock.push_back(row > 0 ? std::min(0.0, m_lp->price(row)) : 0);
}

/// The Lagrangian bound of some prices, given what a filling of each type is worth at most. Where all types
/// can be had in any number the prices are scaled down until none is worth more than it costs.
double Columns::boundOf(const std::vector<double> &worth, const std::vector<double> &best) const
{
    double sum = 0;
    for (std::size_t c = 0; c < worth.size(); ++c)
        sum += worth[c] * static_cast<double>(m_counts[c]);
    double scale = 1;
    double lost = 0;
    for (std::size_t t = 0; t < best.size(); ++t) {
        const auto cost = static_cast<double>(m_model.types[t].cost);
        if (m_model.types[t].stock == kUnlimited)
            scale = std::max(scale, cost > 0 ? best[t] / cost : kInfinite);
        else
            lost += std::max(0.0, best[t] - cost) * static_cast<double>(m_model.types[t].stock);
    }
    return sum / scale - lost;
}

/// Adds what is worth more than it costs. `isWhole`: nothing was missed.
bool Columns::price(const std::vector<double> &worth, Meter &meter, bool &isWhole)
{
    std::vector<double> lpWorth;
    std::vector<double> stock;
    readPrices(lpWorth, stock);
    std::vector<double> best;
    bool added = false;
    isWhole = true;
    for (std::size_t t = 0; t < m_pricings.size(); ++t) {
        const auto cost = static_cast<double>(m_model.types[t].cost);
        const double above = (cost - stock[t]) * (1 - 1e-6);
        const Pricing::Answer answer =
            m_pricings[t].best(worth, m_counts, above, static_cast<std::int64_t>(m_mostNodes));
        meter.spend(answer.nodes / 4 + 8);
        isWhole = isWhole && answer.isExact;
        best.push_back(answer.bound);
        constexpr std::size_t kMostAdded = 6; // the last ones are the best
        const std::size_t from = answer.patterns.size() - std::min(kMostAdded, answer.patterns.size());
        for (std::size_t i = from; i < answer.patterns.size(); ++i) {
            double value = 0;
            for (const auto &[cls, count] : answer.patterns[i])
                value += lpWorth[at(cls)] * static_cast<double>(count);
            if (value > (cost - stock[t]) * (1 + kSame))
                added = addColumn(static_cast<int>(t), answer.patterns[i]) || added;
        }
    }
    const double bound = boundOf(worth, best);
    if (bound > m_bound) {
        m_bound = bound;
        m_center = worth;
        m_centerBest = best;
    }
    return added;
}

std::int64_t Columns::rounded(double bound) const
{
    const auto common = static_cast<double>(m_common);
    return static_cast<std::int64_t>(std::ceil(bound / common - 1e-6)) * m_common;
}

std::int64_t Columns::value() const
{
    return m_bound > 0 ? rounded(m_bound) : 0;
}

/// One round: solve, price at smoothed prices, and at the program's own where that gives nothing.
bool Columns::improve(std::int64_t target, Meter &meter)
{
    const long before = m_lp->iterations();
    if (!m_lp->solve(Lp::Way::Primal))
        return false;
    meter.spend((m_lp->iterations() - before + 1) * m_lp->stepsPerIteration());
    m_cost = m_lp->cost();
    std::vector<double> worth;
    std::vector<double> stock;
    readPrices(worth, stock);
    bool isWhole = false;
    for (const double smooth : {0.7, 0.0}) {
        if (smooth > 0 && m_center.empty())
            continue;
        std::vector<double> between = worth;
        for (std::size_t c = 0; c < worth.size() && smooth > 0; ++c)
            between[c] = smooth * m_center[c] + (1 - smooth) * worth[c];
        const bool added = price(between, meter, isWhole);
        if (rounded(m_bound) >= target || rounded(m_bound) >= rounded(m_cost * (1 - 1e-9))) {
            m_isOptimal = rounded(m_bound) >= rounded(m_cost * (1 - 1e-9));
            return false;
        }
        if (added)
            return true;
    }
    m_isOptimal = isWhole;
    constexpr double kNodesAtMost = 3e8;
    if (isWhole || m_mostNodes > kNodesAtMost)
        return false;
    m_mostNodes *= 10; // nothing was found with so few
    return true;
}

void Columns::solve(std::int64_t target, Meter &meter)
{
    constexpr double kNodesAtFirst = 20'000;
    m_mostNodes = kNodesAtFirst;
    m_isOptimal = false;
    while (!meter.isOver() && improve(target, meter)) {
    }
}

Certificate Columns::certificate() const
{
    Certificate made;
    if (m_center.empty())
        return made;
    std::int64_t dearest = 1;
    for (const Model::Type &type : m_model.types)
        dearest = std::max(dearest, type.cost);
    made.scale = 1;
    while (dearest < (std::int64_t{1} << 50) / made.scale)
        made.scale *= 2;
    made.afterFailure = m_afterFailure;
    double down = 1;
    for (std::size_t t = 0; t < m_centerBest.size(); ++t) {
        if (m_model.types[t].stock == kUnlimited)
            down = std::max(down, m_centerBest[t] / static_cast<double>(m_model.types[t].cost));
    }
    const auto scale = static_cast<double>(made.scale);
    for (const double worth : m_center) // a little less, for what rounding may have hidden
        made.worth.push_back(static_cast<std::int64_t>(std::floor(worth / down * scale * (1 - 1e-10))));
    constexpr double kWhole = static_cast<double>(std::int64_t{1} << 40);
    for (std::size_t t = 0; t < m_pricings.size(); ++t) {
        const bool isLimited = m_model.types[t].stock != kUnlimited;
        const double more = m_centerBest[t] - static_cast<double>(m_model.types[t].cost);
        made.stockWorth.push_back(
            isLimited && more > 0 ? static_cast<std::int64_t>(std::ceil(more * scale * (1 + 1e-10))) : 0);
        for (const double share : m_pricings[t].shares())
            made.surrogate.push_back(static_cast<std::int64_t>(std::max(share, 1e-4) * kWhole));
    }
    return made;
}

} // namespace grondplan::packing
