#include "ui/commands/clearing.h"

#include "ui/commands/placing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace grondplan::ui {

static constexpr std::size_t kMostParted = 32; ///< more are taken as the one rectangle that holds them
static constexpr std::size_t kNeighbours = 16; ///< whose edges are tried
static constexpr double kLeastGap = 8;         ///< nearer looks as if it touches

static CanvasRect holding(const std::vector<CanvasRect> &rects)
{
    double left = rects.front().x;
    double top = rects.front().y;
    double right = left;
    double bottom = top;
    for (const CanvasRect &rect : rects) {
        left = std::min(left, rect.x);
        top = std::min(top, rect.y);
        right = std::max(right, rect.x + rect.width);
        bottom = std::max(bottom, rect.y + rect.height);
    }
    return {left, top, right - left, bottom - top};
}

static CanvasRect grown(const CanvasRect &rect, double by)
{
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

static bool liesFree(const std::vector<CanvasRect> &pieces, const std::vector<CanvasRect> &taken,
                     CanvasPoint by, double gap)
{
    return std::none_of(pieces.begin(), pieces.end(), [&](const CanvasRect &piece) {
        const CanvasRect there = grown(shifted(piece, by), gap);
        return std::any_of(taken.begin(), taken.end(),
                           [&there](const CanvasRect &one) { return overlaps(one, there); });
    });
}

static double length(CanvasPoint way)
{
    return std::abs(way.x) + std::abs(way.y);
}

/// Those nearest to the middle of `around`.
static std::vector<CanvasRect> nearest(std::vector<CanvasRect> taken, const CanvasRect &around)
{
    const auto distance = [&around](const CanvasRect &rect) {
        return std::hypot(rect.x + rect.width / 2 - around.x - around.width / 2,
                          rect.y + rect.height / 2 - around.y - around.height / 2);
    };
    const std::size_t count = std::min(taken.size(), kNeighbours);
    std::partial_sort(
        taken.begin(), taken.begin() + static_cast<std::ptrdiff_t>(count), taken.end(),
        [&distance](const CanvasRect &a, const CanvasRect &b) { return distance(a) < distance(b); });
    taken.resize(count);
    return taken;
}

CanvasPoint wayClear(const std::vector<CanvasRect> &pieces, const std::vector<CanvasRect> &taken, double gap)
{
    if (pieces.empty() || liesFree(pieces, taken, {}, std::min(gap, kLeastGap)))
        return {};
    const CanvasRect all = holding(pieces);
    const std::vector<CanvasRect> together =
        pieces.size() <= kMostParted ? pieces : std::vector<CanvasRect>{all};
    std::vector<double> across = {0};
    std::vector<double> down = {0};
    for (const CanvasRect &rect : nearest(taken, all)) {
        across.push_back(rect.x + rect.width + gap - all.x);
        across.push_back(rect.x - gap - all.x - all.width);
        down.push_back(rect.y + rect.height + gap - all.y);
        down.push_back(rect.y - gap - all.y - all.height);
    }
    const auto [leastX, mostX] = std::minmax_element(across.begin(), across.end());
    const auto [leastY, mostY] = std::minmax_element(down.begin(), down.end());
    const CanvasRect reach = grown(
        {all.x + *leastX, all.y + *leastY, all.width + *mostX - *leastX, all.height + *mostY - *leastY}, gap);
    std::vector<CanvasRect> near;
    std::copy_if(taken.begin(), taken.end(), std::back_inserter(near),
                 [&reach](const CanvasRect &rect) { return overlaps(rect, reach); });
    std::vector<CanvasPoint> ways;
    for (const double x : across) {
        for (const double y : down)
            ways.push_back({x, y});
    }
    // Of equals to the right and down, as one reads.
    std::sort(ways.begin(), ways.end(), [](CanvasPoint a, CanvasPoint b) {
        if (length(a) != length(b))
            return length(a) < length(b);
        return a.x != b.x ? a.x > b.x : a.y > b.y;
    });
    for (const CanvasPoint way : ways) {
        if (liesFree(together, near, way, gap))
            return way;
    }
    const CanvasRect full = holding(taken);
    return {full.x + full.width + gap - all.x, 0}; // right of everything
}

/// Words lie before cards, and would hide them; pictures lie behind.
static void addWords(const Layout &layout, std::vector<CanvasRect> &taken)
{
    for (const Note &note : layout.notes) {
        if (note.picture.isEmpty() && !layout.hidden.notes.contains(note.id))
            taken.push_back(note.rect);
    }
}

CanvasPoint wayClearOfCards(const Layout &layout, const std::vector<CanvasPoint> &cards)
{
    std::vector<CanvasRect> pieces;
    for (const CanvasPoint card : cards)
        pieces.push_back(cardRect(card));
    std::vector<CanvasRect> taken;
    for (const auto &[id, place] : layout.workloads)
        taken.push_back(cardRect(place));
    addWords(layout, taken);
    return wayClear(pieces, taken, kCardGap);
}

CanvasPoint wayClearOfZones(const Layout &layout, const std::vector<CanvasRect> &zones)
{
    std::vector<CanvasRect> taken;
    for (const auto &[id, rect] : layout.zones)
        taken.push_back(drawnZone(layout, id));
    addWords(layout, taken);
    return wayClear(zones, taken, kCardGap);
}

CanvasPoint freePlaceNear(const Layout &layout, CanvasPoint wanted, ZoneId zone)
{
    const CanvasPoint way =
        zone.isValid() ? wayClearOfCards(layout, {wanted}) : wayClearOfZones(layout, {zoneAround(wanted)});
    return {wanted.x + way.x, wanted.y + way.y};
}

} // namespace grondplan::ui
