#include "core/packing/relaxation.h"

#include "core/packing/covers.h"
#include "core/packing/denselp.h"
#include "core/packing/lp.h"
#include "core/packing/wide.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

namespace {

/// In costs of the dearest bin, for as much as the largest bin has.
constexpr double kBeyondPrice = 64;

__extension__ typedef __int128 Signed;

class Tree
{
public:
    Tree(const Model &model, Grain grain, bool afterFailure);

    Relaxed run(std::int64_t target, int most, Meter &meter);

private:
    struct Node
    {
        int parent = -1;
        int type = -1; ///< the type the parent tells apart
        bool isUpper = false;
        std::int64_t split = 0;
        std::int64_t value = 0;
        bool isWhole = false; ///< all numbers of bins are whole
        int branchType = -1;
        std::int64_t branchAt = 0;
        int left = -1;
        int right = -1;
        std::vector<std::int64_t> prices;
        std::vector<std::int64_t> bins; ///< by type, where they are whole
        DenseLp::State state;           ///< of m_dense, until it is branched
    };

    void makeProgram();
    void makeDense(const std::vector<Cover> &covers);
    void addTypes(const std::vector<Lp::Entries> &entries);
    void addLump(const Lump &lump);
    bool solve(Node &node);
    void setBox(const Node &node);
    [[nodiscard]] bool solveProgram(Node &node);
    [[nodiscard]] bool isFeasible(const Node &node) const { return !m_dense || node.state.isFeasible; }
    [[nodiscard]] double priceOf(const Node &node, int row) const;
    [[nodiscard]] double binsOf(const Node &node, std::size_t type) const;
    [[nodiscard]] std::int64_t stepsSince(long pivots) const;
    void pricesOf(Node &node) const;
    void keepAffordable(std::vector<std::int64_t> &prices, std::size_t type) const;
    [[nodiscard]] std::int64_t valueOf(const Node &node) const;
    [[nodiscard]] Signed worthOfLumps(const std::vector<std::int64_t> &prices) const;
    void chooseBranch(Node &node) const;
    void branch(int index);
    [[nodiscard]] Certificate certificate() const;
    [[nodiscard]] const std::vector<std::int64_t> &capacity(std::size_t type) const
    {
        return m_afterFailure ? m_model.types[type].after : m_model.types[type].capacity;
    }

    const Model &m_model;
    Grain m_grain;
    bool m_afterFailure;
    std::vector<Lump> m_lumps;
    std::vector<double> m_unit; ///< by dimension: the largest capacity
    double m_costUnit = 1;
    std::int64_t m_scale = 1;
    std::int64_t m_common = 1;      ///< every cost is a multiple of it
    std::optional<DenseLp> m_dense; ///< where it is small
    Lp m_lp;                        ///< where it is not
    long m_pivots = 0;
    std::vector<int> m_columns;           ///< by type
    std::vector<std::vector<int>> m_rows; ///< [type * dimensions + dimension]: they price it together
    std::vector<Node> m_nodes;
    std::vector<std::int64_t> m_least; ///< the box of the node at hand
    std::vector<std::int64_t> m_most;
};

} // namespace

Tree::Tree(const Model &model, Grain grain, bool afterFailure)
    : m_model(model)
    , m_grain(grain)
    , m_afterFailure(afterFailure)
    , m_unit(model.dimensions, 1)
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

void Tree::makeProgram()
{
    const std::size_t types = m_model.types.size();
    const double infinite = std::numeric_limits<double>::infinity();
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
    if (m_grain == Grain::Classes) {
        for (std::size_t t = 0; t < types; ++t) {
            for (std::size_t d = 0; d < m_model.dimensions; ++d)
                offer(t, d, addRow(0));
        }
        addTypes(entries);
        for (const Lump &lump : m_lumps)
            addLump(lump);
        return;
    }
    constexpr std::size_t kMostCells = 4096;
    const std::vector<Cover> rows = coversOf(m_model, m_lumps, m_afterFailure);
    if (rows.size() * types <= kMostCells) {
        makeDense(rows);
        return;
    }
    for (const Cover &cover : rows) {
        const int row = addRow(static_cast<double>(cover.demand) / m_unit[cover.dimension]);
        for (std::size_t t = 0; t < types; ++t) {
            if (cover.types[t] != 0)
                offer(t, cover.dimension, row);
        }
    }
    addTypes(entries);
}

void Tree::makeDense(const std::vector<Cover> &covers)
{
    std::vector<double> costs;
    for (const Model::Type &type : m_model.types)
        costs.push_back(static_cast<double>(type.cost) / m_costUnit);
    m_dense.emplace(std::move(costs));
    for (const Cover &cover : covers) {
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

void Tree::addTypes(const std::vector<Lp::Entries> &entries)
{
    for (std::size_t t = 0; t < entries.size(); ++t) {
        const double most = m_most[t] == kUnlimited ? std::numeric_limits<double>::infinity()
                                                    : static_cast<double>(m_most[t]);
        const double cost = static_cast<double>(m_model.types[t].cost) / m_costUnit;
        m_columns.push_back(m_lp.addColumn(cost, 0, most, entries[t]));
    }
}

/// Shared out over its types as a whole.
void Tree::addLump(const Lump &lump)
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

void Tree::setBox(const Node &node)
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

bool Tree::solveProgram(Node &node)
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
    const long pivots = m_dense->solve(node.state);
    m_pivots += std::max(0L, pivots);
    return pivots >= 0;
}

double Tree::priceOf(const Node &node, int row) const
{
    return std::max(0.0, m_dense ? node.state.prices[at(row)] : m_lp.price(row));
}

double Tree::binsOf(const Node &node, std::size_t type) const
{
    return m_dense ? m_dense->value(node.state, type) : m_lp.value(m_columns[type]);
}

/// Measured: a node of the dense program takes as long as eight steps, and a pivot as a step for 256 numbers.
std::int64_t Tree::stepsSince(long pivots) const
{
    if (!m_dense)
        return (m_lp.iterations() - pivots + 1) * m_lp.stepsPerIteration();
    constexpr std::size_t kNumbersInStep = 256;
    const std::size_t numbers = m_dense->rows() * m_model.types.size();
    return 8 + (m_pivots - pivots) * static_cast<std::int64_t>(numbers / kNumbersInStep + 1);
}

/// What a type's capacity is worth must not be above its cost where there are as many as one likes.
void Tree::keepAffordable(std::vector<std::int64_t> &prices, std::size_t type) const
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

void Tree::pricesOf(Node &node) const
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

/// At most what the items are worth: a lump may be on the cheapest of its types in every dimension.
Signed Tree::worthOfLumps(const std::vector<std::int64_t> &prices) const
{
    Wide sum = 0;
    for (const Lump &lump : m_lumps) {
        Wide least = ~Wide{0};
        Wide parts = 0;
        for (std::size_t d = 0; d < m_model.dimensions; ++d) {
            std::int64_t cheapest = std::numeric_limits<std::int64_t>::max();
            for (std::size_t t = 0; t < lump.suits.size(); ++t) {
                if (lump.suits[t] != 0)
                    cheapest = std::min(cheapest, prices[t * m_model.dimensions + d]);
            }
            if (lump.demand[d] > 0)
                parts += wide(cheapest) * lump.demand[d];
        }
        for (std::size_t t = 0; m_grain == Grain::Classes && t < lump.suits.size(); ++t) {
            Wide whole = 0;
            for (std::size_t d = 0; d < m_model.dimensions; ++d)
                whole += wide(prices[t * m_model.dimensions + d]) * lump.demand[d];
            if (lump.suits[t] != 0)
                least = std::min(least, whole);
        }
        sum += m_grain == Grain::Classes ? least : parts;
    }
    return static_cast<Signed>(sum);
}

std::int64_t Tree::valueOf(const Node &node) const
{
    Signed sum = worthOfLumps(node.prices);
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

/// The number of bins that is furthest from whole; ties by the order of the types.
void Tree::chooseBranch(Node &node) const
{
    constexpr double kWhole = 1e-6;
    double furthest = kWhole;
    for (std::size_t t = 0; t < m_model.types.size(); ++t) {
        const double bins = binsOf(node, t);
        const double off = std::abs(bins - std::round(bins));
        if (off > furthest && isFeasible(node)) {
            furthest = off;
            node.branchType = static_cast<int>(t);
            node.branchAt = static_cast<std::int64_t>(std::floor(bins));
        }
    }
    node.isWhole = node.branchType < 0;
    for (std::size_t t = 0; t < m_model.types.size() && node.isWhole && isFeasible(node); ++t)
        node.bins.push_back(std::llround(binsOf(node, t)));
}

bool Tree::solve(Node &node)
{
    setBox(node);
    if (!solveProgram(node))
        return false;
    pricesOf(node);
    node.value = std::max(node.value, valueOf(node));
    chooseBranch(node);
    return true;
}

void Tree::branch(int index)
{
    for (const bool isUpper : {false, true}) {
        Node child;
        child.parent = index;
        child.type = m_nodes[at(index)].branchType;
        child.split = m_nodes[at(index)].branchAt;
        child.isUpper = isUpper;
        child.value = m_nodes[at(index)].value;
        child.prices = m_nodes[at(index)].prices; // until it has its own
        child.state = m_nodes[at(index)].state;
        (isUpper ? m_nodes[at(index)].right : m_nodes[at(index)].left) = static_cast<int>(m_nodes.size());
        m_nodes.push_back(std::move(child));
    }
    m_nodes[at(index)].prices = {};
    m_nodes[at(index)].state = {};
}

Certificate Tree::certificate() const
{
    Certificate made;
    made.scale = m_scale;
    made.afterFailure = m_afterFailure;
    made.byDimension = m_grain != Grain::Classes;
    const std::size_t dimensions = m_model.dimensions;
    std::size_t all = 0;
    for (const Model::Type &type : m_model.types)
        all = std::max(all, at(type.original) + 1);
    for (const Node &node : m_nodes) {
        Certificate::Node one;
        one.left = node.left;
        one.right = node.right;
        if (node.left >= 0) {
            one.type = m_model.types[at(node.branchType)].original;
            one.most = node.branchAt;
        } else {
            one.prices.assign(all * dimensions, 0);
            for (std::size_t t = 0; t < m_model.types.size(); ++t) {
                for (std::size_t d = 0; d < dimensions; ++d)
                    one.prices[at(m_model.types[t].original) * dimensions + d] =
                        node.prices[t * dimensions + d];
            }
        }
        made.nodes.push_back(std::move(one));
    }
    return made;
}

Relaxed Tree::run(std::int64_t target, int most, Meter &meter)
{
    Relaxed result;
    m_nodes.emplace_back();
    const bool hasRoot = (m_dense || m_lp.solve(Lp::Way::Primal)) && solve(m_nodes.front());
    meter.spend(stepsSince(0));
    if (!hasRoot)
        return result;
    result.root = m_nodes.front().value;
    using Entry = std::tuple<std::int64_t, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    open.emplace(m_nodes.front().value, 0);
    while (!open.empty()) {
        const int index = std::get<1>(open.top());
        result.value = std::get<0>(open.top());
        const Node &least = m_nodes[at(index)];
        result.isExact = least.isWhole;
        result.bins = least.bins;
        const auto work = static_cast<std::int64_t>(m_nodes.size());
        if (least.isWhole || result.value >= target || work >= most || meter.isOver())
            break;
        open.pop();
        branch(index);
        for (const int child : {m_nodes[at(index)].left, m_nodes[at(index)].right}) {
            const long before = m_dense ? m_pivots : m_lp.iterations();
            const bool isSolved = solve(m_nodes[at(child)]);
            meter.spend(stepsSince(before));
            // Without a solution, which rounding alone can bring about, its parent's prices serve.
            m_nodes[at(child)].isWhole = m_nodes[at(child)].isWhole || !isSolved;
            open.emplace(m_nodes[at(child)].value, child);
        }
    }
    result.certificate = certificate();
    return result;
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

Relaxed relax(const Model &model, Grain grain, bool afterFailure, std::int64_t target, int most, Meter &meter)
{
    return Tree(model, grain, afterFailure).run(target, most, meter);
}

} // namespace grondplan::packing
