#include "core/base/index.h"
#include "core/diagram/layered.h"
#include "core/diagram/ranking.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace grondplan::diagram {

static constexpr int kSweeps = 96; ///< from each side
static constexpr int kFewestSweeps = 2;
static constexpr int kMostPlaces = 90'000; ///< put in order, in all sweeps from a side
static constexpr int kMostVain = 32;       ///< sweeps one after the other that bring next to nothing
static constexpr int kHundred = 100;
static constexpr int kEnough = 99; ///< of a hundred crossings, to be worth going on
static constexpr int kSwapRounds = 12;
static constexpr int kMostShortened = 3'000; ///< of more boxes it takes too long

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

    /// From both sides and from the order given, as none is better for all.
    void run()
    {
        std::int64_t least = crossingsOf(m_layers);
        const Lists given = m_layers.order;
        Lists best = given;
        const int sweeps =
            std::clamp(kMostPlaces / static_cast<int>(m_position.size()), kFewestSweeps, kSweeps);
        for (const Start start : {Start::First, Start::Last, Start::Given}) {
            m_layers.order = given;
            begin(start);
            int vain = 0;
            for (int sweep = 0; sweep < sweeps && vain < kMostVain && least > 0; ++sweep) {
                sweepLayers(sweep);
                const std::int64_t now = crossingsOf(m_layers);
                ++vain;
                if (now >= least)
                    continue;
                vain = now * kHundred < least * kEnough ? 0 : vain;
                least = now;
                best = m_layers.order;
            }
        }
        m_layers.order = std::move(best);
    }

private:
    enum class Start
    {
        First,
        Last,
        Given
    };

    void number(std::size_t layer)
    {
        for (std::size_t i = 0; i < m_layers.order[layer].size(); ++i)
            m_position[at(m_layers.order[layer][i])] = static_cast<int>(i);
    }

    /// In the order of a search in breadth, from the places that nothing leads to or that lead nowhere.
    void startFrom(bool onwards)
    {
        const Lists &next = onwards ? m_next : m_before;
        const Lists &before = onwards ? m_before : m_next;
        std::vector<int> layerOf(m_position.size(), 0);
        std::vector<int> found;
        for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer) {
            for (const int place : m_layers.order[layer])
                layerOf[at(place)] = static_cast<int>(layer);
        }
        std::vector<char> isFound(m_position.size(), 0);
        for (const std::vector<int> &order : std::exchange(m_layers.order, Lists(m_layers.order.size()))) {
            for (const int root : order) {
                if (!before[at(root)].empty() || std::exchange(isFound[at(root)], 1) != 0)
                    continue;
                found.assign(1, root);
                for (std::size_t i = 0; i < found.size(); ++i) {
                    m_layers.order[at(layerOf[at(found[i])])].push_back(found[i]);
                    for (const int place : next[at(found[i])]) {
                        if (std::exchange(isFound[at(place)], 1) == 0)
                            found.push_back(place);
                    }
                }
            }
        }
    }

    void begin(Start start)
    {
        if (start != Start::Given)
            startFrom(start == Start::First);
        for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer)
            number(layer);
    }

    /// Of equals those that come later first in every other pair of sweeps, so that they do not stay as they
    /// happen to stand.
    void sweepLayers(int sweep)
    {
        const bool onwards = sweep % 2 == 0;
        const bool turn = sweep % 4 < 2;
        const std::size_t count = m_layers.order.size();
        for (std::size_t i = 1; i < count; ++i)
            sortLayer(onwards ? i : count - 1 - i, onwards ? m_before : m_next, turn);
        for (int round = 0; round < kSwapRounds; ++round) {
            if (!swapNeighbours(!turn))
                break;
        }
    }

    /// The middle one of the neighbours' positions; between the two middle ones nearer to where others are
    /// closer together. Less than 0 without neighbours.
    double medianOf(const std::vector<int> &neighbours)
    {
        m_values.clear();
        for (const int other : neighbours)
            m_values.push_back(m_position[at(other)]);
        std::sort(m_values.begin(), m_values.end());
        const std::size_t count = m_values.size();
        if (count == 0)
            return -1;
        const std::size_t middle = count / 2;
        if (count % 2 == 1)
            return m_values[middle];
        const double low = m_values[middle - 1];
        const double high = m_values[middle];
        const double left = low - m_values.front();
        const double right = m_values.back() - high;
        return count == 2 || left + right == 0 ? (low + high) / 2
                                               : (low * right + high * left) / (left + right);
    }

    /// What has no neighbours stays where it is.
    void sortLayer(std::size_t layer, const Lists &neighbours, bool turn)
    {
        std::vector<int> &order = m_layers.order[layer];
        std::vector<std::pair<double, int>> keyed;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const double median = medianOf(neighbours[at(order[i])]);
            if (median < 0)
                continue;
            keyed.emplace_back(median, order[i]);
            places.push_back(i);
        }
        if (turn)
            std::reverse(keyed.begin(), keyed.end());
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < places.size(); ++i)
            order[places[i]] = keyed[i].second;
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

    /// \param equals  also those that cross as often the other way round
    bool swapNeighbours(bool equals)
    {
        bool any = false;
        for (std::vector<int> &order : m_layers.order) {
            for (std::size_t i = 0; i + 1 < order.size(); ++i) {
                const int fewer = gain(order[i], order[i + 1]);
                if (fewer < 0 || (fewer == 0 && !equals))
                    continue;
                std::swap(order[i], order[i + 1]);
                m_position[at(order[i])] = static_cast<int>(i);
                m_position[at(order[i + 1])] = static_cast<int>(i + 1);
                any = any || fewer > 0;
            }
        }
        return any;
    }

    Layers &m_layers;
    std::vector<int> m_position; ///< in its layer
    std::vector<int> m_values;
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
    if (boxes <= kMostShortened)
        shortenLinks(forward, layers.layerOf);
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
