#include "core/packing/relaxation.h"

#include "core/packing/lp.h"
#include "core/packing/wide.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

namespace {

/// Items that are not told apart: what they ask in all, and where they may be.
struct Lump
{
    std::vector<Wide> demand; ///< of all of them
    std::vector<double> each; ///< of one, for Grain::Classes
    std::int64_t count = 0;
    std::vector<char> suits; ///< by type
};

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
    };

    void makeLumps(Grain grain);
    void makeProgram();
    void addLump(const Lump &lump);
    bool solve(Node &node);
    void setBox(const Node &node);
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
    std::int64_t m_common = 1; ///< every cost is a multiple of it
    Lp m_lp;
    std::vector<int> m_columns;           ///< by type
    std::vector<std::vector<int>> m_rows; ///< [type or 0][dimension]
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
    makeLumps(grain);
    makeProgram();
}

static std::vector<char> typesFor(const Model &model, int cls, bool afterFailure)
{
    std::vector<char> suits;
    for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
        const Model::Type &bin = model.types[at(type)];
        const auto &capacity = afterFailure ? bin.after : bin.capacity;
        bool fits = model.allowed(cls, type) && bin.stock > 0;
        for (std::size_t d = 0; d < model.dimensions && fits; ++d)
            fits = model.classes[at(cls)].demand[d] <= model.reachable(cls, type, d, capacity[d]);
        suits.push_back(fits ? 1 : 0);
    }
    return suits;
}

void Tree::makeLumps(Grain grain)
{
    std::map<std::vector<char>, Lump> groups;
    for (std::size_t c = 0; c < m_model.classes.size(); ++c) {
        const Model::Class &cls = m_model.classes[c];
        if (cls.count == 0)
            continue;
        std::vector<char> suits = grain == Grain::All
                                      ? std::vector<char>(m_model.types.size(), 1)
                                      : typesFor(m_model, static_cast<int>(c), m_afterFailure);
        Lump one;
        Lump &lump = grain == Grain::Classes ? one : groups[suits];
        lump.demand.resize(m_model.dimensions, 0);
        for (std::size_t d = 0; d < m_model.dimensions; ++d) {
            if (m_model.isBounded[d] != 0)
                lump.demand[d] += wide(cls.demand[d]) * wide(cls.count);
            lump.each.push_back(static_cast<double>(cls.demand[d]));
        }
        lump.count += cls.count;
        lump.suits = std::move(suits);
        if (grain == Grain::Classes)
            m_lumps.push_back(std::move(one));
    }
    for (auto &[suits, lump] : groups)
        m_lumps.push_back(std::move(lump));
}

void Tree::makeProgram()
{
    const std::size_t types = m_model.types.size();
    const bool isOne = m_grain == Grain::All;
    m_rows.assign(isOne ? 1 : types, std::vector<int>(m_model.dimensions, 0));
    for (std::size_t t = 0; t < m_rows.size(); ++t) {
        for (std::size_t d = 0; d < m_model.dimensions; ++d) {
            double asked = 0;
            for (std::size_t i = 0; isOne && i < m_lumps.size(); ++i)
                asked += static_cast<double>(m_lumps[i].demand[d]);
            m_rows[t][d] = m_lp.addRow(asked / m_unit[d]);
            // What no stock covers is bought so dear that a box where it is needed proves itself out of the
            // question.
            m_lp.addColumn(kBeyondPrice, 0, std::numeric_limits<double>::infinity(), {{m_rows[t][d], 1}});
        }
    }
    for (std::size_t t = 0; t < types; ++t) {
        Lp::Entries entries;
        for (std::size_t d = 0; d < m_model.dimensions; ++d) {
            if (capacity(t)[d] > 0)
                entries.emplace_back(m_rows[isOne ? 0 : t][d],
                                     static_cast<double>(capacity(t)[d]) / m_unit[d]);
        }
        const double most = m_most[t] == kUnlimited ? std::numeric_limits<double>::infinity()
                                                    : static_cast<double>(m_most[t]);
        const double cost = static_cast<double>(m_model.types[t].cost) / m_costUnit;
        m_columns.push_back(m_lp.addColumn(cost, 0, most, entries));
    }
    for (std::size_t i = 0; !isOne && i < m_lumps.size(); ++i)
        addLump(m_lumps[i]);
}

/// Groups flow to their types dimension by dimension, classes as a whole.
void Tree::addLump(const Lump &lump)
{
    const double infinite = std::numeric_limits<double>::infinity();
    if (m_grain == Grain::Classes) {
        const int row = m_lp.addRow(1, true);
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            if (lump.suits[t] == 0)
                continue;
            Lp::Entries entries{{row, 1}};
            for (std::size_t d = 0; d < m_model.dimensions; ++d) {
                if (lump.demand[d] > 0)
                    entries.emplace_back(m_rows[t][d], -static_cast<double>(lump.demand[d]) / m_unit[d]);
            }
            m_lp.addColumn(0, 0, infinite, entries);
        }
        return;
    }
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        if (lump.demand[d] == 0)
            continue;
        const int row = m_lp.addRow(static_cast<double>(lump.demand[d]) / m_unit[d], true);
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            if (lump.suits[t] != 0)
                m_lp.addColumn(0, 0, infinite, {{row, 1}, {m_rows[t][d], -1}});
        }
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
        m_lp.setColumn(m_columns[t], static_cast<double>(m_least[t]), most);
    }
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
            const double price = m_lp.price(m_rows[m_rows.size() == 1 ? 0 : t][d]) * m_costUnit / m_unit[d];
            const double scaled = std::floor(price * static_cast<double>(m_scale));
            // What a type has none of keeps its price: an item that asks for it is not there.
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
    for (std::size_t t = 0; t < m_columns.size(); ++t) {
        const double bins = m_lp.value(m_columns[t]);
        const double off = std::abs(bins - std::round(bins));
        if (off > furthest) {
            furthest = off;
            node.branchType = static_cast<int>(t);
            node.branchAt = static_cast<std::int64_t>(std::floor(bins));
        }
    }
    node.isWhole = node.branchType < 0;
}

bool Tree::solve(Node &node)
{
    setBox(node);
    if (!m_lp.solve(Lp::Way::Dual))
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
        (isUpper ? m_nodes[at(index)].right : m_nodes[at(index)].left) = static_cast<int>(m_nodes.size());
        m_nodes.push_back(std::move(child));
    }
    m_nodes[at(index)].prices.clear();
}

Certificate Tree::certificate() const
{
    Certificate made;
    made.scale = m_scale;
    made.afterFailure = m_afterFailure;
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
    const bool hasRoot = m_lp.solve(Lp::Way::Primal) && solve(m_nodes.front());
    meter.spend(m_lp.iterations() * m_lp.stepsPerIteration());
    if (!hasRoot)
        return result;
    result.root = m_nodes.front().value;
    for (std::size_t d = 0; d < m_model.dimensions; ++d)
        result.worth.push_back(std::max(0.0, m_lp.price(m_rows[0][d])) * m_costUnit / m_unit[d]);
    using Entry = std::tuple<std::int64_t, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    open.emplace(m_nodes.front().value, 0);
    const auto keepBins = [&] {
        result.bins.clear();
        for (const int column : m_columns)
            result.bins.push_back(static_cast<std::int64_t>(std::llround(m_lp.value(column))));
    };
    if (m_nodes.front().isWhole)
        keepBins();
    while (!open.empty()) {
        const int index = std::get<1>(open.top());
        result.value = std::get<0>(open.top());
        const Node &least = m_nodes[at(index)];
        result.isExact = least.isWhole;
        const auto work = static_cast<std::int64_t>(m_nodes.size());
        if (least.isWhole || result.value >= target || work >= most || meter.isOver())
            break;
        open.pop();
        branch(index);
        for (const int child : {m_nodes[at(index)].left, m_nodes[at(index)].right}) {
            const long before = m_lp.iterations();
            const bool isSolved = solve(m_nodes[at(child)]);
            meter.spend((m_lp.iterations() - before + 1) * m_lp.stepsPerIteration());
            // Without a solution, which rounding alone can bring about, its parent's prices serve.
            m_nodes[at(child)].isWhole = m_nodes[at(child)].isWhole || !isSolved;
            if (isSolved && m_nodes[at(child)].isWhole && result.bins.empty())
                keepBins();
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
    // Groups are at most as many as there are ends of the order of the types, seldom more.
    const double lumps = grain == Grain::Groups ? std::min(classes, types) * dimensions : classes;
    const double rows = lumps + types * dimensions;
    const double columns = lumps * types + types;
    return 0.6 * rows * (rows + columns) / 3;
}

Relaxed relax(const Model &model, Grain grain, bool afterFailure, std::int64_t target, int most, Meter &meter)
{
    return Tree(model, grain, afterFailure).run(target, most, meter);
}

} // namespace grondplan::packing
