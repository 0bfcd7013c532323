#include "core/packing/relaxtree.h"

#include "core/packing/index.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <tuple>
#include <utility>

// Which way the tree grows, and what comes of it.

namespace grondplan::packing {

/// Nearer than this is whole.
static constexpr double kTolerance = 1e-6;

/// Of the row that lacks most when the largest of the bins fail that are used, the type of one that is not
/// counted yet.
void RelaxTree::chooseFailing(Node &node) const
{
    std::vector<std::int64_t> used;
    for (std::size_t t = 0; t < m_model.types.size(); ++t)
        used.push_back(static_cast<std::int64_t>(std::ceil(binsOf(node, t) - kTolerance)));
    double most = kTolerance;
    for (const Cover &cover : m_covers) {
        double offered = 0;
        int largest = -1;
        for (std::size_t t = 0; t < used.size(); ++t) {
            if (cover.types[t] == 0)
                continue;
            offered += binsOf(node, t) * static_cast<double>(capacity(t)[cover.dimension]);
            const bool isNew = m_least[t] < std::min<std::int64_t>(used[t], m_model.reserve);
            if (isNew &&
                (largest < 0 || capacity(t)[cover.dimension] > capacity(at(largest))[cover.dimension]))
                largest = static_cast<int>(t);
        }
        const double unit = m_unit[cover.dimension];
        const double asked = static_cast<double>(cover.demand) / unit + lostOf(cover, used);
        if (largest < 0 || asked - offered / unit <= most)
            continue;
        most = asked - offered / unit;
        node.branchType = largest;
        node.branchAt = m_least[at(largest)];
    }
}

/// What a branch has cost more than the one it comes from.
void RelaxTree::learn(const Node &node)
{
    const Node &parent = m_nodes[at(node.parent)];
    const double distance = node.isUpper ? 1 - parent.branchPart : parent.branchPart;
    if (!isFeasible(node) || distance < kTolerance)
        return;
    Learnt &learnt = (node.isUpper ? m_ofMore : m_ofFewer)[at(node.type)];
    learnt.cost += std::max(0.0, node.cost - parent.cost) / distance;
    ++learnt.times;
}

/// How much both ways from a number of bins that is not whole are likely to cost; what is not known yet is
/// hoped to cost much.
double RelaxTree::hopeOf(std::size_t type, double part) const
{
    constexpr double kLeast = 1e-6;
    const double unknown = static_cast<double>(m_model.types[type].cost) / m_costUnit;
    return std::max(kLeast, part * m_ofFewer[type].mean(unknown)) *
           std::max(kLeast, (1 - part) * m_ofMore[type].mean(unknown));
}

/// The number of bins, not whole, of which both ways promise most; ties by the order of the types.
void RelaxTree::chooseBranch(Node &node) const
{
    if (m_countsFailing && isFeasible(node))
        chooseFailing(node);
    if (node.branchType >= 0)
        return;
    double most = 0;
    for (std::size_t t = 0; t < m_model.types.size(); ++t) {
        const double bins = binsOf(node, t);
        const bool isWhole = std::abs(bins - std::round(bins)) <= kTolerance;
        const double part = bins - std::floor(bins);
        if (isWhole || !isFeasible(node) || hopeOf(t, part) <= most)
            continue;
        most = hopeOf(t, part);
        node.branchType = static_cast<int>(t);
        node.branchAt = static_cast<std::int64_t>(std::floor(bins));
        node.branchPart = part;
    }
    node.isWhole = node.branchType < 0;
    for (std::size_t t = 0; t < m_model.types.size() && node.isWhole && isFeasible(node); ++t)
        node.bins.push_back(std::llround(binsOf(node, t)));
}

void RelaxTree::branch(int index)
{
    for (const bool isUpper : {false, true}) {
        Node child;
        child.parent = index;
        child.depth = m_nodes[at(index)].depth + 1;
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

Certificate RelaxTree::certificate() const
{
    Certificate made;
    made.scale = m_scale;
    made.afterFailure = m_afterFailure;
    made.countsFailing = m_countsFailing;
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

std::vector<double> RelaxTree::binsOf(const Node &node) const
{
    std::vector<double> bins;
    for (std::size_t t = 0; t < m_model.types.size(); ++t)
        bins.push_back(binsOf(node, t));
    return bins;
}

/// The rows that do not hold with so many bins. \return whether there are any
bool RelaxTree::addLacking(const std::vector<double> &bins)
{
    std::vector<std::int64_t> used;
    used.reserve(bins.size());
    for (const double number : bins)
        used.push_back(static_cast<std::int64_t>(std::floor(number + kTolerance)));
    const auto holds = [&](const Cover &cover) {
        const double unit = m_unit[cover.dimension];
        double offered = 0;
        for (std::size_t t = 0; t < bins.size(); ++t) {
            if (cover.types[t] != 0)
                offered += bins[t] * static_cast<double>(capacity(t)[cover.dimension]);
        }
        const double lost = m_countsFailing ? lostOf(cover, used) : 0;
        return offered / unit >= static_cast<double>(cover.demand) / unit + lost - kTolerance;
    };
    const auto lacking = std::stable_partition(m_others.begin(), m_others.end(), holds);
    const bool hasAny = lacking != m_others.end();
    m_covers.insert(m_covers.end(), std::make_move_iterator(lacking),
                    std::make_move_iterator(m_others.end()));
    m_others.erase(lacking, m_others.end());
    return hasAny;
}

/// The root, with every row it lacks. \return false when it could not be solved
bool RelaxTree::plant(Meter &meter)
{
    for (;;) {
        m_nodes.assign(1, Node());
        const long before = m_dense ? m_pivots : m_lp.iterations();
        const bool hasRoot = (m_dense || m_lp.solve(Lp::Way::Primal)) && solve(m_nodes.front());
        meter.spend(stepsSince(before));
        if (!hasRoot || !m_dense || !isFeasible(m_nodes.front()) || !addLacking(binsOf(m_nodes.front())))
            return hasRoot;
        makeDense();
    }
}

/// The node in two.
void RelaxTree::growFrom(int index, Meter &meter)
{
    branch(index);
    for (const int child : {m_nodes[at(index)].left, m_nodes[at(index)].right}) {
        const long before = m_dense ? m_pivots : m_lp.iterations();
        const bool isSolved = solve(m_nodes[at(child)]);
        meter.spend(stepsSince(before));
        // Without a solution, which rounding alone can bring about, its parent's prices serve.
        m_nodes[at(child)].isWhole = m_nodes[at(child)].isWhole || !isSolved;
    }
}

/// From the leaf of least value on; of those that are not above what is known, from the deepest.
void RelaxTree::grow(Relaxed &result, const Relaxing &how, Meter &meter)
{
    using Entry = std::tuple<std::int64_t, int, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    const auto add = [&](int index) {
        const Node &node = m_nodes[at(index)];
        open.emplace(std::max(node.value, how.floor), -node.depth, index);
    };
    add(0);
    while (!open.empty()) {
        const int index = std::get<2>(open.top());
        const Node &least = m_nodes[at(index)];
        result.isExact = least.isWhole;
        result.bins = least.bins;
        const auto work = static_cast<std::int64_t>(m_nodes.size());
        if (least.isWhole || least.value >= how.target || work >= how.mostNodes || meter.isOver())
            break;
        open.pop();
        growFrom(index, meter);
        add(m_nodes[at(index)].left);
        add(m_nodes[at(index)].right);
    }
}

Relaxed RelaxTree::run(const Relaxing &how, Meter &meter)
{
    Relaxed result;
    result.countsFailing = m_countsFailing;
    do {
        if (!plant(meter))
            return {};
        result.root = m_nodes.front().value;
        grow(result, how, meter);
        const std::vector<double> bins(result.bins.begin(), result.bins.end());
        if (bins.empty() || !addLacking(bins))
            break;
        makeDense();
    } while (!meter.isOver());
    result.value = how.target;
    for (const Node &node : m_nodes) {
        if (node.left < 0)
            result.value = std::min(result.value, node.value);
    }
    result.certificate = certificate();
    return result;
}

} // namespace grondplan::packing
