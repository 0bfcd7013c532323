#include "core/packing/relaxation.h"

#include "core/packing/index.h"
#include "core/packing/outage.h"
#include "core/packing/relaxtree.h"
#include "core/packing/wide.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace grondplan::packing {

/// In costs of the dearest bin, for as much as the largest bin has.
static constexpr double kBeyondPrice = 64;

__extension__ typedef __int128 Signed;

RelaxTree::RelaxTree(const Model &model, Grain grain, bool afterFailure)
    : m_model(model)
    , m_grain(grain)
    , m_afterFailure(afterFailure)
    , m_unit(model.dimensions, 1)
    , m_ofFewer(model.types.size())
    , m_ofMore(model.types.size())
    , m_least(model.types.size(), 0)
{
    std::int64_t dearest = 1;
    m_common = 0;
    for (std::size_t t = 0; t < model.types.size(); ++t) {
        const Model::Type &type = model.types[t];
        dearest = std::max(dearest, type.cost);
        m_common = std::gcd(m_common, type.cost);
        m_most.push_back(type.stock);
        for (std::size_t d = 0; d < model.dimensions; ++d)
            m_unit[d] = std::max(m_unit[d], static_cast<double>(capacity(t)[d]));
    }
    m_common = std::max<std::int64_t>(m_common, 1);
    m_costUnit = static_cast<double>(dearest);
    while (wide(dearest) * wide(m_scale) < Wide{1} << 53)
        m_scale *= 2;
    m_lumps = lumpsOf(model, grain, afterFailure);
    makeProgram();
}

void RelaxTree::makeProgram()
{
    const std::size_t types = m_model.types.size();
    const double infinite = std::numeric_limits<double>::infinity();
    if (m_grain != Grain::Classes) {
        makeRows();
        return;
    }
    m_rows.assign(types * m_model.dimensions, {});
    std::vector<Lp::Entries> entries(types);
    // What no stock covers is bought so dear that a box where it is needed proves itself out of the question.
    const auto addRow = [&](double asked) {
        const int row = m_lp.addRow(asked);
        m_lp.addColumn(kBeyondPrice, 0, infinite, {{row, 1}});
        return row;
    };
    const auto offer = [&](std::size_t type, std::size_t dimension, int row) {
        m_rows[type * m_model.dimensions + dimension].push_back(row);
        if (capacity(type)[dimension] > 0)
            entries[type].emplace_back(row,
                                       static_cast<double>(capacity(type)[dimension]) / m_unit[dimension]);
    };
    for (std::size_t t = 0; t < types; ++t) {
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            offer(t, d, addRow(0));
    }
    addTypes(entries);
    for (const Lump &lump : m_lumps)
        addLump(lump);
}

/// Of everything together; others as they are lacked.
void RelaxTree::makeRows()
{
    for (Cover &cover : coversOf(m_model, m_lumps, m_afterFailure)) {
        const bool isOfAll = std::count(cover.types.begin(), cover.types.end(), char{0}) == 0;
        (isOfAll ? m_covers : m_others).push_back(std::move(cover));
    }
    m_countsFailing = m_afterFailure;
    makeDense();
}

void RelaxTree::makeDense()
{
    std::vector<double> costs;
    for (const Model::Type &type : m_model.types)
        costs.push_back(static_cast<double>(type.cost) / m_costUnit);
    m_dense.emplace(std::move(costs));
    m_rows.assign(m_model.types.size() * m_model.dimensions, {});
    for (const Cover &cover : m_covers) {
        std::vector<double> entries;
        for (std::size_t t = 0; t < cover.types.size(); ++t) {
            const auto offered = static_cast<double>(capacity(t)[cover.dimension]);
            entries.push_back(cover.types[t] != 0 ? offered / m_unit[cover.dimension] : 0);
            if (cover.types[t] != 0)
                m_rows[t * m_model.dimensions + cover.dimension].push_back(static_cast<int>(m_dense->rows()));
        }
        m_dense->addRow(entries, static_cast<double>(cover.demand) / m_unit[cover.dimension]);
    }
}

void RelaxTree::addTypes(const std::vector<Lp::Entries> &entries)
{
    for (std::size_t t = 0; t < entries.size(); ++t) {
        const double most = m_most[t] == kUnlimited ? std::numeric_limits<double>::infinity()
                                                    : static_cast<double>(m_most[t]);
        const double cost = static_cast<double>(m_model.types[t].cost) / m_costUnit;
        m_columns.push_back(m_lp.addColumn(cost, 0, most, entries[t]));
    }
}

/// Shared out over its types as a whole.
void RelaxTree::addLump(const Lump &lump)
{
    const int row = m_lp.addRow(1, true);
    for (std::size_t t = 0; t < lump.suits.size(); ++t) {
        if (lump.suits[t] == 0)
            continue;
        Lp::Entries entries{{row, 1}};
        for (std::size_t d = 0; d < m_model.dimensions; ++d) {
            if (lump.demand[d] > 0)
                entries.emplace_back(m_rows[t * m_model.dimensions + d].front(),
                                     -static_cast<double>(lump.demand[d]) / m_unit[d]);
        }
        m_lp.addColumn(0, 0, std::numeric_limits<double>::infinity(), entries);
    }
}

void RelaxTree::setBox(const Node &node)
{
    for (std::size_t t = 0; t < m_least.size(); ++t) {
        m_least[t] = 0;
        m_most[t] = m_model.types[t].stock;
    }
    for (const Node *one = &node; one->parent >= 0; one = &m_nodes[at(one->parent)]) {
        if (one->isUpper)
            m_least[at(one->type)] = std::max(m_least[at(one->type)], one->split + 1);
        else
            m_most[at(one->type)] = std::min(m_most[at(one->type)], one->split);
    }
    for (std::size_t t = 0; t < m_least.size(); ++t) {
        const double most = m_most[t] == kUnlimited ? std::numeric_limits<double>::infinity()
                                                    : static_cast<double>(m_most[t]);
        if (!m_dense)
            m_lp.setColumn(m_columns[t], static_cast<double>(m_least[t]), most);
    }
}

bool RelaxTree::solveProgram(Node &node)
{
    if (!m_dense)
        return m_lp.solve(Lp::Way::Dual);
    if (node.parent < 0)
        node.state = m_dense->start();
    for (std::size_t t = 0; t < m_least.size(); ++t) {
        const double most = m_most[t] == kUnlimited ? std::numeric_limits<double>::infinity()
                                                    : static_cast<double>(m_most[t]);
        const bool isOther =
            node.state.least[t] != static_cast<double>(m_least[t]) || node.state.most[t] != most;
        if (isOther)
            m_dense->setBounds(node.state, t, static_cast<double>(m_least[t]), most);
    }
    for (std::size_t row = 0; row < m_covers.size() && m_countsFailing; ++row) {
        const double lost = lostOf(m_covers[row], m_least);
        if (lost > 0)
            m_dense->setBeyond(node.state, row, lost);
    }
    const long pivots = m_dense->solve(node.state);
    m_pivots += std::max(0L, pivots);
    return pivots >= 0;
}

double RelaxTree::priceOf(const Node &node, int row) const
{
    return std::max(0.0, m_dense ? node.state.prices[at(row)] : m_lp.price(row));
}

double RelaxTree::binsOf(const Node &node, std::size_t type) const
{
    return m_dense ? m_dense->value(node.state, type) : m_lp.value(m_columns[type]);
}

/// Measured: a node of the dense program takes as long as eight steps, and a pivot as a step for 256 numbers.
std::int64_t RelaxTree::stepsSince(long pivots) const
{
    if (!m_dense)
        return (m_lp.iterations() - pivots + 1) * m_lp.stepsPerIteration();
    constexpr std::size_t kNumbersInStep = 256;
    const std::size_t numbers = m_dense->rows() * m_model.types.size();
    return 8 + (m_pivots - pivots) * static_cast<std::int64_t>(numbers / kNumbersInStep + 1);
}

/// What a type's capacity is worth must not be above its cost where there are as many as one likes.
void RelaxTree::keepAffordable(std::vector<std::int64_t> &prices, std::size_t type) const
{
    const std::size_t first = type * m_model.dimensions;
    Wide worth = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d)
        worth += wide(prices[first + d]) * wide(capacity(type)[d]);
    const Wide cost = wide(m_model.types[type].cost) * wide(m_scale);
    if (m_most[type] != kUnlimited || worth <= cost)
        return;
    // Both below 2^66: parts in 2^40 keep the product inside 128 bits.
    const Wide part = (cost << 40) / worth;
    for (std::size_t d = 0; d < m_model.dimensions; ++d)
        prices[first + d] = static_cast<std::int64_t>((wide(prices[first + d]) * part) >> 40);
}

void RelaxTree::pricesOf(Node &node) const
{
    node.prices.assign(m_model.types.size() * m_model.dimensions, 0);
    for (std::size_t t = 0; t < m_model.types.size(); ++t) {
        for (std::size_t d = 0; d < m_model.dimensions; ++d) {
            if (m_model.isBounded[d] == 0)
                continue;
            double price = 0;
            for (const int row : m_rows[t * m_model.dimensions + d])
                price += priceOf(node, row);
            price *= m_costUnit / m_unit[d];
            const double scaled = std::floor(price * static_cast<double>(m_scale));
            const std::int64_t most =
                (std::int64_t{1} << 62) / std::max(capacity(t)[d], static_cast<std::int64_t>(m_unit[d]));
            node.prices[t * m_model.dimensions + d] =
                scaled <= 0
                    ? 0
                    : (scaled >= static_cast<double>(most) ? most : static_cast<std::int64_t>(scaled));
        }
        keepAffordable(node.prices, t);
    }
}

/// In every dimension by itself, that of the bins in the box that may fail and are worth most.
Wide RelaxTree::worthOfFailing(const std::vector<std::int64_t> &prices) const
{
    Wide sum = 0;
    for (std::size_t d = 0; d < m_model.dimensions && m_countsFailing; ++d) {
        std::vector<Wide> worth;
        for (std::size_t t = 0; t < m_model.types.size(); ++t)
            worth.push_back(wide(prices[t * m_model.dimensions + d]) * wide(capacity(t)[d]));
        sum += mostLost(worth, m_least, m_model.reserve);
    }
    return sum;
}

/// What of a cover fails at most when there are so many bins of each type.
double RelaxTree::lostOf(const Cover &cover, const std::vector<std::int64_t> &bins) const
{
    std::vector<Wide> offered;
    for (std::size_t t = 0; t < m_model.types.size(); ++t)
        offered.push_back(cover.types[t] != 0 ? wide(capacity(t)[cover.dimension]) : Wide{0});
    return static_cast<double>(mostLost(offered, bins, m_model.reserve)) / m_unit[cover.dimension];
}

std::int64_t RelaxTree::valueOf(const Node &node) const
{
    auto sum = static_cast<Signed>(worthOf(m_lumps, node.prices, m_grain == Grain::Classes));
    sum += static_cast<Signed>(worthOfFailing(node.prices));
    for (std::size_t t = 0; t < m_model.types.size(); ++t) {
        Signed rest = static_cast<Signed>(wide(m_model.types[t].cost) * wide(m_scale));
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            rest -= static_cast<Signed>(wide(node.prices[t * m_model.dimensions + d]) * wide(capacity(t)[d]));
        sum += rest * (rest >= 0 ? m_least[t] : m_most[t]);
    }
    if (sum <= 0)
        return 0;
    const Wide cost = ceilDiv(static_cast<Wide>(sum), wide(m_scale));
    return narrow(ceilDiv(cost, wide(m_common)) * wide(m_common));
}

bool RelaxTree::solve(Node &node)
{
    setBox(node);
    if (!solveProgram(node))
        return false;
    pricesOf(node);
    node.value = std::max(node.value, valueOf(node));
    for (std::size_t t = 0; t < m_model.types.size(); ++t)
        node.cost += binsOf(node, t) * static_cast<double>(m_model.types[t].cost) / m_costUnit;
    if (node.parent >= 0)
        learn(node);
    chooseBranch(node);
    return true;
}

double stepsOfRelaxation(const Model &model, Grain grain)
{
    const auto types = static_cast<double>(model.types.size());
    const auto dimensions = static_cast<double>(model.dimensions);
    const auto classes = static_cast<double>(model.classes.size());
    if (grain == Grain::All)
        return dimensions * (types + dimensions);
    // Sets are at most as many as there are ends of the order of the types, seldom more.
    const bool isOfSets = grain == Grain::Groups;
    const double rows = isOfSets ? std::min(classes, types) * dimensions : classes + types * dimensions;
    const double columns = isOfSets ? rows + types : classes * types + types;
    return 0.6 * rows * (rows + columns) / 3;
}

Relaxed relax(const Model &model, const Relaxing &how, Meter &meter)
{
    return RelaxTree(model, how.grain, how.afterFailure).run(how, meter);
}

} // namespace grondplan::packing
