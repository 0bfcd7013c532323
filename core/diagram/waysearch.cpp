#include "core/diagram/waysearch.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace grondplan::diagram {

static constexpr int kMostSteps = 8000;
/// How much the way that is left counts: above 1 the search heads for the goal, and the way may be that much
/// longer than the shortest.
static constexpr double kHeading = 1.2;
/// How far to the sides of a line boxes are looked at for places to turn: a box that blocks the way to the
/// goal is the first beside the line.
static constexpr double kStrip = 220;
static constexpr double kSame = 0.5;  ///< distances below are none
static constexpr double kTurnGap = 4; ///< beyond the clearance, so that a turn is not at its very edge

namespace {

/// A way that has come to `at` and goes on level or upright, either way.
struct State
{
    QPointF at;
    bool level = false;
    double spent = 0;
    int before = -1; ///< the state it came from
    bool done = false;
};

struct Extent
{
    double low = 0;
    double high = 0;
};

/// An end of the way: the middle of a side, and the point before it that the way must pass.
struct Goal
{
    QPointF end;
    QPointF before;
    bool level = false;
};

class Search
{
public:
    Search(const GridIndex &boxes, Ends ends, const QRectF &within, double clearance)
        : m_boxes(boxes)
        , m_ends(ends)
        , m_within(within)
        , m_clearance(clearance)
    {
    }

    std::optional<Path> run();

private:
    using Entry = std::tuple<double, int, int>; ///< expected cost, order, state

    /// How far a line through a point goes both ways; nothing when the point itself is taken.
    [[nodiscard]] std::optional<Extent> extentAt(QPointF at, bool level) const;
    [[nodiscard]] bool isFree(QPointF from, QPointF to) const;
    [[nodiscard]] QRectF grown(int number, const QRectF &box) const;
    [[nodiscard]] double rest(QPointF at) const;
    void push(QPointF at, bool level, double spent, int before, bool done);
    void start();
    void expand(int index);
    void finishFrom(int index, const Extent &extent);
    void turnFrom(int index, const Extent &extent);
    template<class Offer> void offerLanes(const Offer &offer);
    [[nodiscard]] Path pathTo(int index) const;
    [[nodiscard]] bool isNew(const State &state, const Extent &extent);

    const GridIndex &m_boxes;
    Ends m_ends;
    QRectF m_within;
    double m_clearance;
    std::vector<Goal> m_goals;
    std::vector<State> m_states;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_open;
    std::unordered_map<std::int64_t, double> m_best; ///< of a line that was expanded: the least cost
    std::vector<double> m_turns;
    std::vector<Extent> m_spans;
};

/// Its own boxes may be touched, others only from a distance.
QRectF Search::grown(int number, const QRectF &box) const
{
    const bool own = number == m_ends.from || number == m_ends.to;
    const double by = own ? -kSame : m_clearance - kSame;
    return box.adjusted(-by, -by, by, by);
}

std::optional<Extent> Search::extentAt(QPointF at, bool level) const
{
    Extent extent =
        level ? Extent{m_within.left(), m_within.right()} : Extent{m_within.top(), m_within.bottom()};
    const double here = level ? at.x() : at.y();
    const double c = m_clearance;
    const QRectF line = level ? QRectF(extent.low, at.y() - c, extent.high - extent.low, 2 * c)
                              : QRectF(at.x() - c, extent.low, 2 * c, extent.high - extent.low);
    bool taken = false;
    m_boxes.visit(line, [&](int number, const QRectF &box) {
        const QRectF solid = grown(number, box);
        const double across = level ? at.y() : at.x();
        const double first = level ? solid.top() : solid.left();
        const double last = level ? solid.bottom() : solid.right();
        if (across <= first || across >= last)
            return true;
        const double low = level ? solid.left() : solid.top();
        const double high = level ? solid.right() : solid.bottom();
        if (high <= here)
            extent.low = std::max(extent.low, high);
        else if (low >= here)
            extent.high = std::min(extent.high, low);
        else
            taken = true;
        return !taken;
    });
    if (taken)
        return {};
    return extent;
}

bool Search::isFree(QPointF from, QPointF to) const
{
    const QRectF line = QRectF(from, to).normalized();
    bool free = true;
    m_boxes.visit(line.adjusted(-m_clearance, -m_clearance, m_clearance, m_clearance),
                  [&](int number, const QRectF &box) {
                      const QRectF solid = grown(number, box);
                      free = line.left() >= solid.right() || solid.left() >= line.right() ||
                             line.top() >= solid.bottom() || solid.top() >= line.bottom();
                      return free;
                  });
    return free;
}

double Search::rest(QPointF at) const
{
    double least = std::numeric_limits<double>::max();
    for (const Goal &goal : m_goals)
        least = std::min(least, std::abs(goal.before.x() - at.x()) + std::abs(goal.before.y() - at.y()));
    return least;
}

void Search::push(QPointF at, bool level, double spent, int before, bool done)
{
    const int index = static_cast<int>(m_states.size());
    m_states.push_back({at, level, spent, before, done});
    m_open.emplace(done ? spent : spent + kHeading * rest(at), index, index);
}

void Search::start()
{
    const QRectF &to = m_boxes.rect(m_ends.to);
    for (const Side side : kSides) {
        const QPointF end = middleOf(to, side);
        const QPointF before = end + outwards(side) * kBeside;
        if (isFree(before, end))
            m_goals.push_back({end, before, isLevel(side)});
    }
    if (m_goals.empty())
        return;
    const QRectF &from = m_boxes.rect(m_ends.from);
    for (const Side side : kSides) {
        const QPointF at = middleOf(from, side);
        const QPointF out = at + outwards(side) * kBeside;
        if (!isFree(at, out))
            continue;
        const int index = static_cast<int>(m_states.size());
        m_states.push_back({at, isLevel(side), 0, -1, false});
        push(out, isLevel(side), kBeside, index, false);
        push(out, !isLevel(side), kBeside + kCornerCost, index, false);
    }
}

/// Every line is expanded once, from where it was reached at the least cost.
bool Search::isNew(const State &state, const Extent &extent)
{
    const double across = state.level ? state.at.y() : state.at.x();
    const auto coordinate = static_cast<std::int64_t>(std::llround(across * 2));
    const auto low = static_cast<std::int64_t>(std::llround(extent.low * 2));
    const std::int64_t key =
        ((coordinate & 0x3fffffff) << 31) ^ ((low & 0x3fffffff) << 1) ^ (state.level ? 1 : 0);
    return m_best.emplace(key, state.spent).second;
}

void Search::finishFrom(int index, const Extent &extent)
{
    const State state = m_states[static_cast<std::size_t>(index)];
    const double here = state.level ? state.at.x() : state.at.y();
    for (const Goal &goal : m_goals) {
        const double across = state.level ? state.at.y() : state.at.x();
        const double goalAcross = state.level ? goal.before.y() : goal.before.x();
        const double goalAlong = state.level ? goal.before.x() : goal.before.y();
        if (goal.level == state.level) { // straight in, when it lies on the line
            if (std::abs(across - goalAcross) < 1e-6 && goalAlong >= extent.low && goalAlong <= extent.high)
                push(goal.end, state.level, state.spent + std::abs(goalAlong - here) + kBeside, index, true);
            continue;
        }
        if (goalAlong < extent.low || goalAlong > extent.high)
            continue;
        // A turn towards the side of the box, which must lie ahead of it.
        const QPointF corner = state.level ? QPointF(goalAlong, across) : QPointF(across, goalAlong);
        const QPointF inwards = goal.end - goal.before;
        if (QPointF::dotProduct(goal.end - corner, inwards) < kBeside * kBeside || !isFree(corner, goal.end))
            continue;
        const double length = std::abs(goalAlong - here) + std::abs(goal.end.x() - corner.x()) +
                              std::abs(goal.end.y() - corner.y());
        const int turn = static_cast<int>(m_states.size());
        m_states.push_back({corner, !state.level, state.spent, index, false});
        push(goal.end, !state.level, state.spent + length + kCornerCost, turn, true);
    }
}

/// The middles of the lanes between all boxes of the strip: lines there go furthest.
template<class Offer> void Search::offerLanes(const Offer &offer)
{
    std::sort(m_spans.begin(), m_spans.end(), [](const Extent &a, const Extent &b) { return a.low < b.low; });
    double end = m_spans.empty() ? 0 : m_spans.front().high;
    for (const Extent &span : m_spans) {
        if (span.low > end)
            offer((span.low + end) / 2);
        end = std::max(end, span.high);
    }
}

void Search::turnFrom(int index, const Extent &extent)
{
    const State state = m_states[static_cast<std::size_t>(index)];
    const bool level = state.level;
    const double here = level ? state.at.x() : state.at.y();
    m_turns.clear();
    const auto offer = [&](double along) {
        if (along >= extent.low && along <= extent.high && std::abs(along - here) > kSame)
            m_turns.push_back(along);
    };
    for (const Goal &goal : m_goals)
        offer(level ? goal.before.x() : goal.before.y());
    const double beside = m_clearance + kTurnGap;
    const QRectF strip =
        level ? QRectF(extent.low, state.at.y() - kStrip, extent.high - extent.low, 2 * kStrip)
              : QRectF(state.at.x() - kStrip, extent.low, 2 * kStrip, extent.high - extent.low);
    m_spans.clear();
    m_boxes.visit(strip, [&](int, const QRectF &box) {
        const Extent span = level ? Extent{box.left(), box.right()} : Extent{box.top(), box.bottom()};
        offer(span.low - beside);
        offer(span.high + beside);
        m_spans.push_back(span);
        return true;
    });
    offerLanes(offer);
    std::sort(m_turns.begin(), m_turns.end());
    double last = std::numeric_limits<double>::lowest();
    for (const double along : m_turns) {
        if (along - last < kSame)
            continue;
        last = along;
        const QPointF at = level ? QPointF(along, state.at.y()) : QPointF(state.at.x(), along);
        push(at, !level, state.spent + std::abs(along - here) + kCornerCost, index, false);
    }
}

void Search::expand(int index)
{
    const State &state = m_states[static_cast<std::size_t>(index)];
    const std::optional<Extent> extent = extentAt(state.at, state.level);
    if (!extent || !isNew(state, *extent))
        return;
    finishFrom(index, *extent);
    turnFrom(index, *extent);
}

Path Search::pathTo(int index) const
{
    Path path;
    for (int i = index; i >= 0; i = m_states[static_cast<std::size_t>(i)].before)
        path.push_back(m_states[static_cast<std::size_t>(i)].at);
    std::reverse(path.begin(), path.end());
    return simplified(path);
}

std::optional<Path> Search::run()
{
    start();
    for (int step = 0; step < kMostSteps && !m_open.empty(); ++step) {
        const int index = std::get<2>(m_open.top());
        m_open.pop();
        if (m_states[static_cast<std::size_t>(index)].done)
            return pathTo(index);
        expand(index);
    }
    return {};
}

} // namespace

std::optional<Path> searchWay(const GridIndex &boxes, Ends ends, const QRectF &within, double clearance)
{
    return Search(boxes, ends, within, clearance).run();
}

} // namespace grondplan::diagram
