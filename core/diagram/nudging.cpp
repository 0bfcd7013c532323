#include "core/diagram/routing.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace grondplan::diagram {

static constexpr double kGap = 7;         ///< between ways side by side, where there is room
static constexpr double kClose = 3;       ///< ways nearer than this are moved apart
static constexpr double kFromBox = 3;     ///< kept between a moved way and a box
static constexpr double kFromCorner = 10; ///< kept between a moved end and the corner of its box
static constexpr double kReach = 60;      ///< no way is moved further than this

namespace {

/// A straight piece of a way: `across` is its y when it is level, else its x.
struct Piece
{
    std::size_t link = 0;
    std::size_t index = 0; ///< of its first point
    double across = 0;
    double low = 0;
    double high = 0;
    double pull = 0;  ///< where the pieces before and after it lead: those that go up lie above
    double reach = 0; ///< of those that lead to the same side, the longer lies away from it
    double least = 0; ///< across may become no less
    double most = 0;
};

class Nudger
{
public:
    Nudger(std::vector<Path> &paths, const std::vector<Ends> &links, const GridIndex &boxes, bool level)
        : m_paths(paths)
        , m_links(links)
        , m_boxes(boxes)
        , m_level(level)
    {
    }
    void run();

private:
    [[nodiscard]] double acrossOf(const QPointF &point) const { return m_level ? point.y() : point.x(); }
    [[nodiscard]] double alongOf(const QPointF &point) const { return m_level ? point.x() : point.y(); }
    void collect();
    void measureRoom(Piece &piece) const;
    void keepOnSide(Piece &piece, int box) const;
    void spread(const std::vector<std::size_t> &together);
    void spreadNear(std::size_t first, std::size_t last);

    std::vector<Path> &m_paths;
    const std::vector<Ends> &m_links;
    const GridIndex &m_boxes;
    bool m_level;
    std::vector<Piece> m_pieces;
};

void Nudger::collect()
{
    for (std::size_t link = 0; link < m_paths.size(); ++link) {
        const Path &path = m_paths[link];
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            if ((path[i].y() == path[i + 1].y()) != m_level || path[i] == path[i + 1])
                continue;
            const double a = alongOf(path[i]);
            const double b = alongOf(path[i + 1]);
            Piece piece{link, i, acrossOf(path[i]), std::min(a, b), std::max(a, b), 0, 0, 0, 0};
            const double before = i > 0 ? acrossOf(path[i - 1]) : piece.across;
            const double after = i + 2 < path.size() ? acrossOf(path[i + 2]) : piece.across;
            piece.pull = before + after - 2 * piece.across;
            if (piece.pull != 0)
                piece.reach = piece.pull > 0 ? piece.low - piece.high : piece.high - piece.low;
            m_pieces.push_back(piece);
        }
    }
    std::sort(m_pieces.begin(), m_pieces.end(), [](const Piece &a, const Piece &b) {
        return std::tie(a.across, a.low, a.link, a.index) < std::tie(b.across, b.low, b.link, b.index);
    });
}

/// A way's end stays on the side of its box.
void Nudger::keepOnSide(Piece &piece, int box) const
{
    const QRectF &rect = m_boxes.rect(box);
    const double low = m_level ? rect.top() : rect.left();
    const double high = m_level ? rect.bottom() : rect.right();
    const double corner = std::min(kFromCorner, (high - low) / 2);
    piece.least = std::max(piece.least, low + corner);
    piece.most = std::min(piece.most, high - corner);
}

void Nudger::measureRoom(Piece &piece) const
{
    piece.least = piece.across - kReach;
    piece.most = piece.across + kReach;
    const Ends ends = m_links[piece.link];
    const QRectF area = m_level ? QRectF(piece.low, piece.least, piece.high - piece.low, 2 * kReach)
                                : QRectF(piece.least, piece.low, 2 * kReach, piece.high - piece.low);
    const std::size_t last = m_paths[piece.link].size() - 2;
    m_boxes.visit(area, [&](int number, const QRectF &box) {
        // The box it begins or ends at touches its end only.
        const bool own =
            (piece.index == 0 && number == ends.from) || (piece.index == last && number == ends.to);
        const double low = m_level ? box.top() : box.left();
        const double high = m_level ? box.bottom() : box.right();
        if (own)
            return true;
        if (high <= piece.across)
            piece.least = std::max(piece.least, high + kFromBox);
        else if (low >= piece.across)
            piece.most = std::min(piece.most, low - kFromBox);
        return true;
    });
    if (piece.index == 0)
        keepOnSide(piece, ends.from);
    if (piece.index == last)
        keepOnSide(piece, ends.to);
    piece.least = std::min(piece.least, piece.across);
    piece.most = std::max(piece.most, piece.across);
}

/// Side by side round their common middle, those that come from and go up above.
void Nudger::spread(const std::vector<std::size_t> &together)
{
    if (together.size() < 2)
        return;
    std::vector<std::size_t> order = together;
    double least = 0;
    double most = 0;
    double middle = 0;
    bool first = true;
    for (const std::size_t number : order) {
        Piece &piece = m_pieces[number];
        measureRoom(piece);
        least = first ? piece.least : std::max(least, piece.least);
        most = first ? piece.most : std::min(most, piece.most);
        middle += piece.across / static_cast<double>(order.size());
        first = false;
    }
    if (most <= least)
        return;
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const Piece &one = m_pieces[a];
        const Piece &two = m_pieces[b];
        return std::tie(one.pull, one.reach, one.low, one.high, one.link, one.index) <
               std::tie(two.pull, two.reach, two.low, two.high, two.link, two.index);
    });
    const auto gaps = static_cast<double>(order.size() - 1);
    const double gap = std::min(kGap, (most - least) / gaps);
    const double start = std::clamp(middle - gap * gaps / 2, least, most - gap * gaps);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Piece &piece = m_pieces[order[i]];
        const double across = std::round((start + gap * static_cast<double>(i)) * 4) / 4;
        Path &path = m_paths[piece.link];
        for (QPointF *point : {&path[piece.index], &path[piece.index + 1]})
            (m_level ? point->ry() : point->rx()) = across;
    }
}

/// Of pieces that lie on nearly the same line, those that overlap belong together.
void Nudger::spreadNear(std::size_t first, std::size_t last)
{
    std::vector<std::size_t> order;
    for (std::size_t i = first; i < last; ++i)
        order.push_back(i);
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return std::tie(m_pieces[a].low, a) < std::tie(m_pieces[b].low, b);
    });
    std::vector<std::size_t> together;
    double end = 0;
    for (const std::size_t number : order) {
        const Piece &piece = m_pieces[number];
        if (!together.empty() && piece.low >= end - 1) {
            spread(together);
            together.clear();
        }
        end = together.empty() ? piece.high : std::max(end, piece.high);
        together.push_back(number);
    }
    spread(together);
}

void Nudger::run()
{
    collect();
    std::size_t first = 0;
    for (std::size_t i = 1; i <= m_pieces.size(); ++i) {
        if (i < m_pieces.size() && m_pieces[i].across - m_pieces[i - 1].across < kClose)
            continue;
        spreadNear(first, i);
        first = i;
    }
}

} // namespace

void nudgeApart(std::vector<Path> &paths, const std::vector<Ends> &links, const GridIndex &boxes)
{
    for (const bool level : {true, false})
        Nudger(paths, links, boxes, level).run();
}

} // namespace grondplan::diagram
