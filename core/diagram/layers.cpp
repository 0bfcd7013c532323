#include "core/base/index.h"
#include "core/diagram/layered.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace grondplan::diagram {

static constexpr int kSweeps = 12;
static constexpr int kSwapRounds = 4;

namespace {

using Lists = std::vector<std::vector<int>>;

/// Links without those that close a circle: a search in depth turns those round that lead back to where it
/// comes from.
std::vector<Ends> withoutCircles(int boxes, const std::vector<Ends> &links)
{
    std::set<std::pair<int, int>> unique;
    for (const Ends &link : links) {
        if (link.from != link.to)
            unique.emplace(link.from, link.to);
    }
    Lists next(at(boxes));
    for (const auto &[from, to] : unique)
        next[at(from)].push_back(to);
    std::vector<int> state(at(boxes), 0); // 1: on the way here, 2: done
    std::vector<Ends> result;
    std::vector<std::pair<int, std::size_t>> way;
    for (int root = 0; root < boxes; ++root) {
        if (state[at(root)] != 0)
            continue;
        way.emplace_back(root, 0);
        state[at(root)] = 1;
        while (!way.empty()) {
            auto &[box, child] = way.back();
            if (child == next[at(box)].size()) {
                state[at(box)] = 2;
                way.pop_back();
                continue;
            }
            const int target = next[at(box)][child++];
            result.push_back(state[at(target)] == 1 ? Ends{target, box} : Ends{box, target});
            if (state[at(target)] == 0) {
                state[at(target)] = 1;
                way.emplace_back(target, 0);
            }
        }
    }
    const auto less = [](const Ends &a, const Ends &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    };
    std::sort(result.begin(), result.end(), less);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Each box as early as those before it allow, and then as late as those after it do, where that shortens
/// links.
std::vector<int> assignLayers(int boxes, const std::vector<Ends> &links)
{
    std::vector<int> layer(at(boxes), -1);
    std::vector<int> waiting(at(boxes), 0);
    Lists next(at(boxes));
    Lists before(at(boxes));
    for (const Ends &link : links) {
        next[at(link.from)].push_back(link.to);
        before[at(link.to)].push_back(link.from);
        ++waiting[at(link.to)];
        layer[at(link.from)] = layer[at(link.to)] = 0;
    }
    std::vector<int> order;
    for (int box = 0; box < boxes; ++box) {
        if (waiting[at(box)] == 0)
            order.push_back(box);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const int target : next[at(order[i])]) {
            layer[at(target)] = std::max(layer[at(target)], layer[at(order[i])] + 1);
            if (--waiting[at(target)] == 0)
                order.push_back(target);
        }
    }
    for (auto box = order.rbegin(); box != order.rend(); ++box) {
        if (next[at(*box)].size() <= before[at(*box)].size())
            continue;
        int latest = layer[at(next[at(*box)].front())] - 1;
        for (const int target : next[at(*box)])
            latest = std::min(latest, layer[at(target)] - 1);
        layer[at(*box)] = latest;
    }
    return layer;
}

/// Links of several layers pass a place of each layer between.
void addPasses(const std::vector<Ends> &links, int boxes, Layers &layers)
{
    const auto count = 1 + *std::max_element(layers.layerOf.begin(), layers.layerOf.end());
    layers.order.assign(at(std::max(count, 0)), {});
    for (int box = 0; box < boxes; ++box) {
        if (layers.layerOf[at(box)] >= 0)
            layers.order[at(layers.layerOf[at(box)])].push_back(box);
    }
    int pass = boxes;
    for (const Ends &link : links) {
        int last = link.from;
        for (int layer = layers.layerOf[at(link.from)] + 1; layer < layers.layerOf[at(link.to)]; ++layer) {
            layers.order[at(layer)].push_back(pass);
            layers.pieces.push_back({last, pass});
            last = pass++;
        }
        layers.pieces.push_back({last, link.to});
    }
}

/// The order of the layers' places, brought to few crossings.
class Ordering
{
public:
    explicit Ordering(Layers &layers)
        : m_layers(layers)
    {
        int most = 0;
        for (const auto &layer : layers.order) {
            for (const int place : layer)
                most = std::max(most, place);
        }
        m_position.resize(at(most) + 1);
        m_next.resize(at(most) + 1);
        m_before.resize(at(most) + 1);
        for (const Ends &piece : layers.pieces) {
            m_next[at(piece.from)].push_back(piece.to);
            m_before[at(piece.to)].push_back(piece.from);
        }
        for (std::size_t i = 0; i < layers.order.size(); ++i)
            number(i);
    }

    void run()
    {
        std::int64_t least = crossingsOf(m_layers);
        auto best = m_layers.order;
        for (int sweep = 0; sweep < kSweeps && least > 0; ++sweep) {
            const bool onwards = sweep % 2 == 0;
            for (std::size_t i = 1; i < m_layers.order.size(); ++i)
                sortLayer(onwards ? i : m_layers.order.size() - 1 - i, onwards ? m_before : m_next);
            for (int round = 0; round < kSwapRounds; ++round) {
                if (!swapNeighbours())
                    break;
            }
            const std::int64_t now = crossingsOf(m_layers);
            if (now < least) {
                least = now;
                best = m_layers.order;
            }
        }
        m_layers.order = std::move(best);
    }

private:
    void number(std::size_t layer)
    {
        for (std::size_t i = 0; i < m_layers.order[layer].size(); ++i)
            m_position[at(m_layers.order[layer][i])] = static_cast<int>(i);
    }

    void sortLayer(std::size_t layer, const Lists &neighbours)
    {
        std::vector<int> &order = m_layers.order[layer];
        std::vector<std::pair<double, int>> keyed;
        for (const int place : order) {
            const auto &others = neighbours[at(place)];
            double sum = 0;
            for (const int other : others)
                sum += m_position[at(other)];
            keyed.emplace_back(
                others.empty() ? m_position[at(place)] : sum / static_cast<double>(others.size()), place);
        }
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = keyed[i].second;
        number(layer);
    }

    /// How many more crossings two neighbours have as they stand than the other way round.
    [[nodiscard]] int gain(int upper, int lower) const
    {
        int difference = 0;
        for (const Lists *lists : {&m_before, &m_next}) {
            for (const int a : (*lists)[at(upper)]) {
                for (const int b : (*lists)[at(lower)]) {
                    difference += m_position[at(a)] > m_position[at(b)] ? 1 : 0;
                    difference -= m_position[at(a)] < m_position[at(b)] ? 1 : 0;
                }
            }
        }
        return difference;
    }

    bool swapNeighbours()
    {
        bool any = false;
        for (std::vector<int> &order : m_layers.order) {
            for (std::size_t i = 0; i + 1 < order.size(); ++i) {
                if (gain(order[i], order[i + 1]) <= 0)
                    continue;
                std::swap(order[i], order[i + 1]);
                m_position[at(order[i])] = static_cast<int>(i);
                m_position[at(order[i + 1])] = static_cast<int>(i + 1);
                any = true;
            }
        }
        return any;
    }

    Layers &m_layers;
    std::vector<int> m_position; ///< in its layer
    Lists m_next;
    Lists m_before;
};

} // namespace

Layers layersOf(int boxes, const std::vector<Ends> &links)
{
    Layers layers;
    if (boxes == 0)
        return layers;
    const std::vector<Ends> forward = withoutCircles(boxes, links);
    layers.layerOf = assignLayers(boxes, forward);
    addPasses(forward, boxes, layers);
    Ordering(layers).run();
    return layers;
}

/// Pieces sorted by their beginnings cross as often as their ends stand the wrong way round, counted with a
/// tree of sums.
static std::int64_t crossingsBetween(std::vector<std::pair<int, int>> &pieces, int ends)
{
    std::sort(pieces.begin(), pieces.end());
    std::vector<std::int64_t> tree(at(ends) + 1, 0);
    std::int64_t count = 0;
    std::int64_t seen = 0;
    for (const auto &[from, to] : pieces) {
        std::int64_t notAfter = 0;
        for (int i = to + 1; i > 0; i -= i & -i)
            notAfter += tree[at(i)];
        count += seen - notAfter;
        for (int i = to + 1; i <= ends; i += i & -i)
            ++tree[at(i)];
        ++seen;
    }
    return count;
}

std::int64_t crossingsOf(const Layers &layers)
{
    int most = 0;
    for (const auto &order : layers.order) {
        for (const int place : order)
            most = std::max(most, place);
    }
    std::vector<int> layer(at(most) + 1, 0);
    std::vector<int> position(at(most) + 1, 0);
    for (std::size_t i = 0; i < layers.order.size(); ++i) {
        for (std::size_t k = 0; k < layers.order[i].size(); ++k) {
            layer[at(layers.order[i][k])] = static_cast<int>(i);
            position[at(layers.order[i][k])] = static_cast<int>(k);
        }
    }
    std::vector<std::vector<std::pair<int, int>>> between(layers.order.size());
    for (const Ends &piece : layers.pieces)
        between[at(layer[at(piece.from)])].emplace_back(position[at(piece.from)], position[at(piece.to)]);
    std::int64_t count = 0;
    for (std::size_t i = 0; i + 1 < between.size(); ++i)
        count += crossingsBetween(between[i], static_cast<int>(layers.order[i + 1].size()));
    return count;
}

} // namespace grondplan::diagram
