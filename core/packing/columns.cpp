#include "core/packing/columns.h"

#include "core/packing/index.h"
#include "core/packing/wide.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace grondplan::packing {

static constexpr double kInfinite = std::numeric_limits<double>::infinity();
static constexpr double kSame = 1e-7; ///< relative; linear programs are no more exact

Columns::Columns(const Model &model, bool afterFailure)
    : m_model(model)
    , m_afterFailure(afterFailure)
{
    m_common = 0;
    for (std::size_t t = 0; t < model.types.size(); ++t) {
        m_pricings.emplace_back(model, static_cast<int>(t), afterFailure);
        m_common = std::gcd(m_common, model.types[t].cost);
        m_now.stock.push_back(model.types[t].stock);
    }
    m_common = std::max<std::int64_t>(m_common, 1);
    for (const Model::Class &cls : model.classes)
        m_now.counts.push_back(cls.count);
    makeRows();
}

/// A program without columns, but for one of each class, dearer than any bin, so that there always is a
/// solution.
void Columns::makeRows()
{
    std::int64_t dearest = 1;
    for (const Model::Type &type : m_model.types)
        dearest = std::max(dearest, type.cost);
    m_now.lp = std::make_unique<Lp>();
    for (const std::int64_t count : m_now.counts) {
        const int row = count > 0 ? m_now.lp->addRow(static_cast<double>(count)) : 0;
        m_now.rows.push_back(row);
        if (row > 0)
            m_now.lp->addColumn(10 * static_cast<double>(dearest), 0, kInfinite, {{row, 1}});
    }
    for (const std::int64_t stock : m_now.stock)
        m_now.stockRows.push_back(stock == kUnlimited ? 0 : m_now.lp->addRowUpTo(static_cast<double>(stock)));
}

Columns::~Columns() = default;

bool Columns::addColumn(int type, Pattern pattern)
{
    if (pattern.empty() || !m_now.known.emplace(type, pattern).second)
        return false;
    Lp::Entries entries;
    for (const auto &[cls, count] : pattern)
        entries.emplace_back(m_now.rows[at(cls)], static_cast<double>(count));
    if (m_now.stockRows[at(type)] > 0)
        entries.emplace_back(m_now.stockRows[at(type)], 1);
    const int index =
        m_now.lp->addColumn(static_cast<double>(m_model.types[at(type)].cost), 0, kInfinite, entries);
    m_now.columns.push_back({type, std::move(pattern), index});
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
    for (const int row : m_now.rows)
        worth.push_back(row > 0 ? std::max(0.0, m_now.lp->price(row)) : 0);
    for (const int row : m_now.stockRows)
        stock.push_back(row > 0 ? std::min(0.0, m_now.lp->price(row)) : 0);
}

/// The Lagrangian bound of some prices, given what a filling of each type is worth at most. Where all types
/// can be had in any number the prices are scaled down until none is worth more than it costs.
double Columns::boundOf(const std::vector<double> &worth, const std::vector<double> &best) const
{
    double sum = 0;
    for (std::size_t c = 0; c < worth.size(); ++c)
        sum += worth[c] * static_cast<double>(m_now.counts[c]);
    double scale = 1;
    double lost = 0;
    for (std::size_t t = 0; t < best.size(); ++t) {
        const auto cost = static_cast<double>(m_model.types[t].cost);
        if (m_now.stock[t] == kUnlimited)
            scale = std::max(scale, cost > 0 ? best[t] / cost : kInfinite);
        else
            lost += std::max(0.0, best[t] - cost) * static_cast<double>(m_now.stock[t]);
    }
    return sum / scale - lost;
}

/// Adds what is worth more than it costs at the prices of the program, the best first, and no class in more
/// than a few of them. \return how many
std::size_t Columns::addBest(int type, const std::vector<Pricing::Filling> &fillings,
                             const std::vector<double> &lpWorth, double above)
{
    constexpr int kMostOfClass = 3;
    const std::size_t most = m_pricings.size() > 1 ? 6 : 20 + m_now.counts.size() / 4;
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < fillings.size(); ++i) {
        double value = 0;
        for (const auto &[cls, count] : fillings[i].pattern)
            value += lpWorth[at(cls)] * static_cast<double>(count);
        if (value > above * (1 + kSame))
            order.emplace_back(-value, i);
    }
    std::sort(order.begin(), order.end());
    std::vector<int> used(m_now.counts.size(), 0);
    std::size_t added = 0;
    for (const auto &[minus, i] : order) {
        const Pattern &pattern = fillings[i].pattern;
        const bool isNew = std::none_of(pattern.begin(), pattern.end(), [&](const auto &part) {
            return used[at(part.first)] >= kMostOfClass;
        });
        if ((!isNew && added > 4) || !addColumn(type, pattern))
            continue;
        for (const auto &[cls, count] : pattern)
            ++used[at(cls)];
        if (++added >= most)
            break;
    }
    return added;
}

/// Adds what is worth more than it costs. `isWhole`: nothing was missed.
std::size_t Columns::price(const std::vector<double> &worth, Meter &meter, bool &isWhole)
{
    std::vector<double> lpWorth;
    std::vector<double> stock;
    readPrices(lpWorth, stock);
    std::vector<double> best;
    std::size_t added = 0;
    isWhole = true;
    for (std::size_t t = 0; t < m_pricings.size(); ++t) {
        const double cost = static_cast<double>(m_model.types[t].cost) - stock[t];
        const Pricing::Answer answer =
            m_pricings[t].best(worth, m_now.counts, cost * (1 - 1e-6), m_mostLooks);
        meter.spend(answer.looks / 32 + 8);
        isWhole = isWhole && answer.isExact;
        best.push_back(answer.bound);
        added += addBest(static_cast<int>(t), answer.fillings, lpWorth, cost);
    }
    const double bound = boundOf(worth, best);
    if (bound > m_now.bound) {
        m_now.bound = bound;
        m_now.center = worth;
        m_now.centerBest = best;
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
    return m_now.bound > 0 ? rounded(m_now.bound) : 0;
}

/// One round: solve, price at smoothed prices, and at the program's own where that gives nothing.
bool Columns::improve(std::int64_t target, std::int64_t floor, Meter &meter)
{
    const long before = m_now.lp->iterations();
    if (!m_now.lp->solve(Lp::Way::Primal))
        return false;
    meter.spend((m_now.lp->iterations() - before + 1) * m_now.lp->stepsPerIteration());
    m_now.cost = m_now.lp->cost();
    if (rounded(m_now.cost) <= floor)
        return false;
    std::vector<double> worth;
    std::vector<double> stock;
    readPrices(worth, stock);
    bool isWhole = false;
    for (const double smooth : {0.9, 0.5, 0.0}) {
        if (smooth > 0 && m_now.center.empty())
            continue;
        std::vector<double> between = worth;
        for (std::size_t c = 0; c < worth.size() && smooth > 0; ++c)
            between[c] = smooth * m_now.center[c] + (1 - smooth) * worth[c];
        const std::size_t added = price(between, meter, isWhole);
        if (rounded(m_now.bound) >= target || rounded(m_now.bound) >= rounded(m_now.cost * (1 - 1e-9))) {
            m_isOptimal = rounded(m_now.bound) >= rounded(m_now.cost * (1 - 1e-9));
            return false;
        }
        if (added > 0)
            return true;
    }
    m_isOptimal = isWhole;
    constexpr std::int64_t kLooksAtMost = 1'000'000'000;
    if (isWhole || m_mostLooks > kLooksAtMost)
        return false;
    m_mostLooks *= 8; // nothing was found with so few
    return true;
}

void Columns::solve(std::int64_t target, std::int64_t floor, Meter &meter)
{
    constexpr std::int64_t kLooksAtFirst = 4'000;
    m_mostLooks = kLooksAtFirst;
    m_isOptimal = false;
    while (!meter.isOver() && improve(target, floor, meter)) {
    }
}

Certificate Columns::certificate() const
{
    Certificate made;
    if (m_now.center.empty())
        return made;
    std::int64_t dearest = 1;
    for (const Model::Type &type : m_model.types)
        dearest = std::max(dearest, type.cost);
    made.scale = 1;
    while (dearest < (std::int64_t{1} << 50) / made.scale)
        made.scale *= 2;
    made.afterFailure = m_afterFailure;
    double down = 1;
    for (std::size_t t = 0; t < m_now.centerBest.size(); ++t) {
        if (m_model.types[t].stock == kUnlimited)
            down = std::max(down, m_now.centerBest[t] / static_cast<double>(m_model.types[t].cost));
    }
    const auto scale = static_cast<double>(made.scale);
    for (const double worth : m_now.center) // a little less, for what rounding may have hidden
        made.worth.push_back(static_cast<std::int64_t>(std::floor(worth / down * scale * (1 - 1e-10))));
    constexpr double kWhole = static_cast<double>(std::int64_t{1} << 40);
    for (std::size_t t = 0; t < m_pricings.size(); ++t) {
        const bool isLimited = m_model.types[t].stock != kUnlimited;
        const double more = m_now.centerBest[t] - static_cast<double>(m_model.types[t].cost);
        made.stockWorth.push_back(
            isLimited && more > 0 ? static_cast<std::int64_t>(std::ceil(more * scale * (1 + 1e-10))) : 0);
        for (const double share : m_pricings[t].shares())
            made.surrogate.push_back(static_cast<std::int64_t>(std::max(share, 1e-4) * kWhole));
    }
    return made;
}

} // namespace grondplan::packing
