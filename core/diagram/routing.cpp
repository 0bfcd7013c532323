#include "core/diagram/routing.h"

#include "core/diagram/candidates.h"
#include "core/diagram/waysearch.h"

#include <algorithm>
#include <optional>

namespace grondplan::diagram {

static constexpr double kClearance = 6;       ///< wished between a way and a box that it passes
static constexpr double kLeastClearance = 1;  ///< where boxes stand closer
static constexpr double kNear = 240;          ///< how far round its ends a way is looked for first
static constexpr std::size_t kStopEvery = 64; ///< links between two looks at whether to stop

/// Whether a way keeps this distance from all boxes but its own, which it may only touch.
static bool keepsOut(const GridIndex &boxes, const Path &path, Ends ends, double clearance)
{
    bool free = true;
    for (std::size_t i = 1; i < path.size() && free; ++i) {
        const QRectF piece = QRectF(path[i - 1], path[i]).normalized();
        boxes.visit(piece.adjusted(-clearance, -clearance, clearance, clearance),
                    [&](int number, const QRectF &box) {
                        const bool own = number == ends.from || number == ends.to;
                        const double by = own ? -0.5 : clearance - 0.5;
                        free = piece.left() >= box.right() + by || box.left() - by >= piece.right() ||
                               piece.top() >= box.bottom() + by || box.top() - by >= piece.bottom();
                        return free;
                    });
    }
    return free;
}

bool isFree(const GridIndex &boxes, const Path &path, Ends ends)
{
    return keepsOut(boxes, path, ends, kLeastClearance);
}

/// How many boxes the way runs through, each piece by itself.
static int crossings(const GridIndex &boxes, const Path &path)
{
    int count = 0;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const QRectF piece = QRectF(path[i - 1], path[i]).normalized();
        boxes.visit(piece, [&](int, const QRectF &box) {
            const QRectF inside = box.adjusted(0.5, 0.5, -0.5, -0.5);
            const bool through = piece.left() < inside.right() && inside.left() < piece.right() &&
                                 piece.top() < inside.bottom() && inside.top() < piece.bottom();
            count += through ? 1 : 0;
            return true;
        });
    }
    return count;
}

static const Path *firstFree(const GridIndex &boxes, const std::vector<Path> &plain, Ends ends)
{
    for (const double clearance : {kClearance, kLeastClearance}) {
        for (const Path &path : plain) {
            if (keepsOut(boxes, path, ends, clearance))
                return &path;
        }
    }
    return nullptr;
}

static Path leastCrossing(const GridIndex &boxes, const std::vector<Path> &plain, Ends ends)
{
    const Path *best = nullptr;
    int least = 0;
    for (const Path &path : plain) { // the cheapest first, which wins where as many are crossed
        const int count = crossings(boxes, path);
        if (best == nullptr || count < least) {
            best = &path;
            least = count;
        }
    }
    const QPointF from = boxes.rect(ends.from).center();
    const QPointF to = boxes.rect(ends.to).center();
    return best != nullptr ? *best : Path{from, QPointF(to.x(), from.y()), to};
}

Path plainRoute(const GridIndex &boxes, Ends ends)
{
    if (ends.from == ends.to)
        return {};
    const std::vector<Path> plain = plainWays(boxes.rect(ends.from), boxes.rect(ends.to));
    const Path *free = firstFree(boxes, plain, ends);
    return free != nullptr ? *free : leastCrossing(boxes, plain, ends);
}

Path route(const GridIndex &boxes, Ends ends)
{
    if (ends.from == ends.to)
        return {};
    const QRectF &from = boxes.rect(ends.from);
    const QRectF &to = boxes.rect(ends.to);
    const std::vector<Path> plain = plainWays(from, to);
    if (const Path *free = firstFree(boxes, plain, ends))
        return *free;
    const QRectF near = from.united(to).adjusted(-kNear, -kNear, kNear, kNear);
    const QRectF all = boxes.bounds().adjusted(-kNear, -kNear, kNear, kNear);
    for (const double clearance : {kClearance, kLeastClearance}) {
        for (const QRectF &within : {near, all}) {
            if (const std::optional<Path> found = searchWay(boxes, ends, within, clearance))
                return *found;
        }
    }
    return leastCrossing(boxes, plain, ends);
}

std::vector<Path> routeAll(const GridIndex &boxes, const std::vector<Ends> &links,
                           const std::stop_token &stop)
{
    std::vector<Path> paths;
    paths.reserve(links.size());
    for (const Ends ends : links) {
        if (paths.size() % kStopEvery == 0 && stop.stop_requested())
            return {};
        paths.push_back(route(boxes, ends));
    }
    std::vector<Path> apart = paths;
    nudgeApart(apart, links, boxes);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        // A way that was free stays so.
        if (apart[i] != paths[i] && !isFree(boxes, apart[i], links[i]) && isFree(boxes, paths[i], links[i]))
            apart[i] = paths[i];
    }
    return apart;
}

} // namespace grondplan::diagram
