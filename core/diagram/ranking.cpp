#include "core/diagram/ranking.h"

#include "core/base/index.h"

#include <algorithm>
#include <limits>

namespace grondplan::diagram {

namespace {

/// A tree of links that span one layer each, which holds each connected part together. Where more links lead
/// into a branch than out of it, or the other way round, the branch is moved until another link spans one
/// layer only.
class Ranking
{
public:
    Ranking(const std::vector<Ends> &links, std::vector<int> &layer);

    void run();

private:
    static constexpr int kNone = -1;

    [[nodiscard]] int slack(int link) const
    {
        return m_layer[at(m_links[at(link)].to)] - m_layer[at(m_links[at(link)].from)] - 1;
    }
    [[nodiscard]] int otherEnd(int link, int box) const
    {
        const Ends &ends = m_links[at(link)];
        return ends.from == box ? ends.to : ends.from;
    }
    void growTree(int root);
    void hang();
    [[nodiscard]] int branchToMove(int start) const;
    bool move(int branch);

    const std::vector<Ends> &m_links;
    std::vector<int> &m_layer;
    std::vector<std::vector<int>> m_linksOf; ///< of each box
    std::vector<char> m_inTree;              ///< of each link
    std::vector<char> m_inside;              ///< of each box: part of the tree, or of the branch
    std::vector<int> m_roots;
    std::vector<int> m_order; ///< boxes, each after its parent
    std::vector<int> m_up;    ///< of each box: the link to its parent
    std::vector<int> m_first; ///< of each box: place in m_order where its branch begins
    std::vector<int> m_size;  ///< boxes of its branch
    std::vector<int> m_pull;  ///< links out of the branch less links into it
};

} // namespace

Ranking::Ranking(const std::vector<Ends> &links, std::vector<int> &layer)
    : m_links(links)
    , m_layer(layer)
    , m_linksOf(layer.size())
    , m_inTree(links.size(), 0)
    , m_inside(layer.size(), 0)
{
    for (std::size_t link = 0; link < links.size(); ++link) {
        m_linksOf[at(links[link].from)].push_back(static_cast<int>(link));
        m_linksOf[at(links[link].to)].push_back(static_cast<int>(link));
    }
}

/// Joins what a link that spans one layer leads to; where none does, moves all that is joined to the nearest.
void Ranking::growTree(int root)
{
    std::vector<int> tree{root};
    m_inside[at(root)] = 1;
    std::size_t looked = 0;
    while (true) {
        for (; looked < tree.size(); ++looked) {
            for (const int link : m_linksOf[at(tree[looked])]) {
                const int other = otherEnd(link, tree[looked]);
                if (m_inside[at(other)] != 0 || slack(link) != 0)
                    continue;
                m_inside[at(other)] = 1;
                m_inTree[at(link)] = 1;
                tree.push_back(other);
            }
        }
        int nearest = kNone;
        bool leadsOut = false;
        for (const int box : tree) {
            for (const int link : m_linksOf[at(box)]) {
                if (m_inside[at(otherEnd(link, box))] != 0 ||
                    (nearest != kNone && slack(link) >= slack(nearest)))
                    continue;
                nearest = link;
                leadsOut = m_links[at(link)].from == box;
            }
        }
        if (nearest == kNone)
            return;
        const int by = leadsOut ? slack(nearest) : -slack(nearest);
        for (const int box : tree)
            m_layer[at(box)] += by;
        looked = 0;
    }
}

/// Boxes in the order of a search in depth, so that a branch stands in one piece, and what pulls at each.
void Ranking::hang()
{
    m_order.clear();
    m_up.assign(m_layer.size(), kNone);
    m_first.assign(m_layer.size(), 0);
    m_size.assign(m_layer.size(), 1);
    m_pull.assign(m_layer.size(), 0);
    std::vector<int> waiting;
    for (const int root : m_roots) {
        waiting.push_back(root);
        while (!waiting.empty()) {
            const int box = waiting.back();
            waiting.pop_back();
            m_first[at(box)] = static_cast<int>(m_order.size());
            m_order.push_back(box);
            for (const int link : m_linksOf[at(box)]) {
                if (m_inTree[at(link)] != 0 && link != m_up[at(box)]) {
                    m_up[at(otherEnd(link, box))] = link;
                    waiting.push_back(otherEnd(link, box));
                }
                m_pull[at(box)] += m_links[at(link)].from == box ? 1 : -1;
            }
        }
    }
    for (auto box = m_order.rbegin(); box != m_order.rend(); ++box) {
        if (m_up[at(*box)] == kNone)
            continue;
        const int parent = otherEnd(m_up[at(*box)], *box);
        m_size[at(parent)] += m_size[at(*box)];
        m_pull[at(parent)] += m_pull[at(*box)];
    }
}

/// The first branch from this place on that shortens more links than it lengthens when it leaves its parent.
int Ranking::branchToMove(int start) const
{
    const auto count = static_cast<int>(m_order.size());
    for (int i = 0; i < count; ++i) {
        const int box = m_order[at((start + i) % count)];
        const int up = m_up[at(box)];
        if (up == kNone)
            continue;
        const bool leadsUp = m_links[at(up)].from == box;
        if (leadsUp ? m_pull[at(box)] < 0 : m_pull[at(box)] > 0)
            return box;
    }
    return kNone;
}

/// Until a link between it and the rest spans one layer, which then takes the place of that to its parent.
bool Ranking::move(int branch)
{
    const bool earlier = m_links[at(m_up[at(branch)])].from == branch;
    const int first = m_first[at(branch)];
    const int last = first + m_size[at(branch)];
    std::fill(m_inside.begin(), m_inside.end(), char{0});
    for (int i = first; i < last; ++i)
        m_inside[at(m_order[at(i)])] = 1;
    int nearest = kNone;
    for (int i = first; i < last; ++i) {
        const int box = m_order[at(i)];
        for (const int link : m_linksOf[at(box)]) {
            const bool leadsOut = m_links[at(link)].from == box;
            if (leadsOut != earlier && m_inside[at(otherEnd(link, box))] == 0 &&
                (nearest == kNone || slack(link) < slack(nearest)))
                nearest = link;
        }
    }
    if (nearest == kNone)
        return false;
    const int by = earlier ? -slack(nearest) : slack(nearest);
    for (int i = first; i < last; ++i)
        m_layer[at(m_order[at(i)])] += by;
    m_inTree[at(m_up[at(branch)])] = 0;
    m_inTree[at(nearest)] = 1;
    return true;
}

void Ranking::run()
{
    constexpr std::size_t kStepsOfEach = 4;
    for (std::size_t box = 0; box < m_layer.size(); ++box) {
        if (m_inside[box] != 0 || m_linksOf[box].empty())
            continue;
        m_roots.push_back(static_cast<int>(box));
        growTree(static_cast<int>(box));
    }
    int start = 0;
    for (std::size_t step = 0; step < kStepsOfEach * m_layer.size(); ++step) {
        hang();
        const int branch = branchToMove(start);
        if (branch == kNone || !move(branch))
            break;
        start = m_first[at(branch)] + 1;
    }
    hang();
    for (std::size_t i = 0; i < m_order.size();) { // each part begins in the first layer
        const auto end = i + at(m_size[at(m_order[i])]);
        int least = std::numeric_limits<int>::max();
        for (std::size_t k = i; k < end; ++k)
            least = std::min(least, m_layer[at(m_order[k])]);
        for (; i < end; ++i)
            m_layer[at(m_order[i])] -= least;
    }
}

void shortenLinks(const std::vector<Ends> &links, std::vector<int> &layerOf)
{
    Ranking(links, layerOf).run();
}

} // namespace grondplan::diagram
