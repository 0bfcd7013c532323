#include "core/diagram/layered.h"

#include "core/base/index.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace grondplan::diagram {

static constexpr double kPassHeight = 12;      ///< room for a link that passes a layer
static constexpr double kWidest = 2.2;         ///< times the height; a wider drawing is broken into bands
static constexpr std::size_t kLeastInBand = 6; ///< layers: fewer are no line to be broken
static constexpr double kBandGap = 48;
static constexpr int kSettleRounds = 6;

namespace {

class Placing
{
public:
    Placing(const std::vector<QSizeF> &boxes, const Layers &layers, const LayerGaps &gaps)
        : m_boxes(boxes)
        , m_layers(layers)
        , m_gaps(gaps)
    {
    }
    std::vector<QPointF> run();

private:
    [[nodiscard]] bool isBox(int place) const { return at(place) < m_boxes.size(); }
    [[nodiscard]] double heightOf(int place) const
    {
        return isBox(place) ? m_boxes[at(place)].height() : kPassHeight;
    }
    void stack();
    void settle(bool onwards);
    void settleLayer(const std::vector<int> &order, const std::vector<std::vector<int>> &neighbours);
    void placeBands(std::vector<QPointF> &corners) const;
    [[nodiscard]] QSizeF placeBand(std::size_t first, std::size_t last, double top,
                                   std::vector<QPointF> &corners) const;
    void placeLoose(std::vector<QPointF> &corners) const;

    const std::vector<QSizeF> &m_boxes;
    const Layers &m_layers;
    const LayerGaps &m_gaps;
    std::vector<double> m_middle; ///< of each place, from the top
    std::vector<std::vector<int>> m_next;
    std::vector<std::vector<int>> m_before;
};

/// Each layer from the top, as close as may be.
void Placing::stack()
{
    std::size_t places = m_boxes.size();
    for (const auto &order : m_layers.order) {
        for (const int place : order)
            places = std::max(places, at(place) + 1);
    }
    m_middle.assign(places, 0);
    m_next.assign(places, {});
    m_before.assign(places, {});
    for (const Ends &piece : m_layers.pieces) {
        m_next[at(piece.from)].push_back(piece.to);
        m_before[at(piece.to)].push_back(piece.from);
    }
    for (const auto &order : m_layers.order) {
        double top = 0;
        for (const int place : order) {
            m_middle[at(place)] = top + heightOf(place) / 2;
            top += heightOf(place) + m_gaps.down;
        }
    }
}

/// Moves each place towards the middle of its neighbours as far as the order and the gaps allow: a run of
/// places that push each other goes where their wishes lie on average.
void Placing::settleLayer(const std::vector<int> &order, const std::vector<std::vector<int>> &neighbours)
{
    struct Run
    {
        double sum = 0; ///< of where its first place wishes to be
        int count = 0;
        double size = 0; ///< from its first middle to where the next middle may be, without that one's half
        std::size_t first = 0;
    };
    const auto distance = [this](int upper, int lower) {
        return (heightOf(upper) + heightOf(lower)) / 2 + m_gaps.down;
    };
    std::vector<Run> runs;
    std::vector<double> offset(order.size(), 0); // from the first of its run
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto &others = neighbours[at(order[i])];
        double wish = m_middle[at(order[i])];
        if (!others.empty()) {
            wish = 0;
            for (const int other : others)
                wish += m_middle[at(other)] / static_cast<double>(others.size());
        }
        runs.push_back({wish, 1, 0, i});
        offset[i] = 0;
        while (runs.size() > 1) {
            Run &last = runs.back();
            Run &before = runs[runs.size() - 2];
            const double step = before.size + distance(order[last.first - 1], order[last.first]);
            if (before.sum / before.count + step <= last.sum / last.count)
                break;
            for (std::size_t k = last.first; k <= i; ++k)
                offset[k] += step;
            before.sum += last.sum - step * last.count;
            before.count += last.count;
            before.size = step + last.size;
            runs.pop_back();
        }
    }
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const std::size_t end = r + 1 < runs.size() ? runs[r + 1].first : order.size();
        for (std::size_t i = runs[r].first; i < end; ++i)
            m_middle[at(order[i])] = runs[r].sum / runs[r].count + offset[i];
    }
}

void Placing::settle(bool onwards)
{
    const std::size_t count = m_layers.order.size();
    for (std::size_t i = 1; i < count; ++i)
        settleLayer(m_layers.order[onwards ? i : count - 1 - i], onwards ? m_before : m_next);
}

/// Layers `first` to before `last`, side by side below `top`.
QSizeF Placing::placeBand(std::size_t first, std::size_t last, double top,
                          std::vector<QPointF> &corners) const
{
    double highest = 0;
    double lowest = 0;
    bool any = false;
    for (std::size_t i = first; i < last; ++i) {
        for (const int place : m_layers.order[i]) {
            if (!isBox(place))
                continue;
            const double up = m_middle[at(place)] - heightOf(place) / 2;
            highest = any ? std::min(highest, up) : up;
            lowest = any ? std::max(lowest, up + heightOf(place)) : up + heightOf(place);
            any = true;
        }
    }
    double left = 0;
    for (std::size_t i = first; i < last; ++i) {
        double width = 0;
        for (const int place : m_layers.order[i]) {
            if (!isBox(place))
                continue;
            corners[at(place)] = {left,
                                  std::round(top + m_middle[at(place)] - heightOf(place) / 2 - highest)};
            width = std::max(width, m_boxes[at(place)].width());
        }
        left += width + m_gaps.across;
    }
    return {left - m_gaps.across, lowest - highest};
}

void Placing::placeBands(std::vector<QPointF> &corners) const
{
    const std::size_t count = m_layers.order.size();
    if (count == 0)
        return;
    std::vector<QPointF> scratch(corners.size());
    const QSizeF whole = placeBand(0, count, 0, scratch);
    std::size_t bands = 1;
    const auto tooWide = [&] {
        const double width = whole.width() / static_cast<double>(bands);
        return width > kWidest * (whole.height() + kBandGap) * static_cast<double>(bands);
    };
    while ((bands + 1) * kLeastInBand <= count && tooWide())
        ++bands;
    const std::size_t each = (count + bands - 1) / bands;
    double top = 0;
    for (std::size_t first = 0; first < count; first += each)
        top += placeBand(first, std::min(count, first + each), top, corners).height() + kBandGap;
}

/// Boxes without a link in rows below the others.
void Placing::placeLoose(std::vector<QPointF> &corners) const
{
    double top = 0;
    double right = 0;
    double width = 0;
    std::vector<int> loose;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        width = std::max(width, m_boxes[i].width());
        if (m_layers.layerOf[i] < 0) {
            loose.push_back(static_cast<int>(i));
            continue;
        }
        top = std::max(top, corners[i].y() + m_boxes[i].height() + m_gaps.down);
        right = std::max(right, corners[i].x() + m_boxes[i].width());
    }
    const double pitch = width + m_gaps.down;
    const auto fitting = static_cast<std::size_t>(std::max(1.0, std::floor((right + m_gaps.down) / pitch)));
    const auto square = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(loose.size()))));
    const std::size_t columns = std::max(fitting, std::min<std::size_t>(square, loose.size()));
    double down = 0;
    for (std::size_t i = 0; i < loose.size(); ++i) {
        if (i % columns == 0 && i > 0) {
            top += down + m_gaps.down;
            down = 0;
        }
        corners[at(loose[i])] = {static_cast<double>(i % columns) * pitch, top};
        down = std::max(down, m_boxes[at(loose[i])].height());
    }
}

std::vector<QPointF> Placing::run()
{
    stack();
    for (int round = 0; round < kSettleRounds; ++round)
        settle(round % 2 == 0);
    std::vector<QPointF> corners(m_boxes.size());
    placeBands(corners);
    placeLoose(corners);
    return corners;
}

} // namespace

std::vector<QPointF> layeredLayout(const std::vector<QSizeF> &boxes, const std::vector<Ends> &links,
                                   const LayerGaps &gaps)
{
    if (boxes.empty())
        return {};
    return Placing(boxes, layersOf(static_cast<int>(boxes.size()), links), gaps).run();
}

} // namespace grondplan::diagram
