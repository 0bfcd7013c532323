#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

namespace grondplan::diagram {

/// Finds which of many rectangles meet an area: a uniform grid of cells, each with the numbers of what
/// touches it.
class GridIndex
{
public:
    /// Indexes rectangles by their position in the list.
    void build(const std::vector<QRectF> &rects);

    /// Takes these rectangles to be elsewhere, all by the same distance, until it is called again.
    void shift(const std::vector<int> &numbers, QPointF by);

    /// The numbers of the rectangles that meet `area`, ascending.
    [[nodiscard]] std::vector<int> in(const QRectF &area) const;
    /// Calls `visit(number, rect)` for those that meet `area`, in an order that is always the same; more than
    /// once where one fills several cells. Until it gives false.
    template<class Visit> void visit(const QRectF &area, const Visit &visit) const
    {
        if (m_shifted.empty()) {
            static_cast<void>(visitResting(area, visit));
            return;
        }
        if (!visitResting(area, [&](int number, const QRectF &rect) {
                return isShifted(number) || visit(number, rect);
            }))
            return;
        const auto ask = [&](int number, const QRectF &rect) {
            const QRectF now = rect.translated(m_by);
            return !isShifted(number) || !meet(now, area) || visit(number, now);
        };
        if (m_shifted.size() > kMostAskedSingly)
            static_cast<void>(visitResting(area.translated(-m_by), ask));
        else
            std::ignore = std::all_of(m_shifted.begin(), m_shifted.end(), [&](int number) {
                return ask(number, m_rects[static_cast<std::size_t>(number)]);
            });
    }
    [[nodiscard]] QRectF rect(int number) const
    {
        const QRectF &rect = m_rects[static_cast<std::size_t>(number)];
        return isShifted(number) ? rect.translated(m_by) : rect;
    }
    [[nodiscard]] bool isEmpty() const { return m_rects.empty(); }
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    friend bool operator==(const GridIndex &a, const GridIndex &b)
    {
        return a.m_rects == b.m_rects && a.m_shifted == b.m_shifted && a.m_by == b.m_by;
    }

private:
    static constexpr std::size_t kMostAskedSingly = 16;

    static bool meet(const QRectF &a, const QRectF &b)
    {
        return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() &&
               b.top() <= a.bottom();
    }
    [[nodiscard]] bool isShifted(int number) const
    {
        return !m_shifted.empty() && m_isShifted[static_cast<std::size_t>(number)] != 0;
    }
    /// visit() where nothing is shifted, and whether it came to its end.
    template<class Visit> [[nodiscard]] bool visitResting(const QRectF &area, const Visit &visit) const
    {
        if (m_rects.empty() || !meet(area, m_area))
            return true;
        const auto ask = [&](int number) {
            const QRectF &rect = m_rects[static_cast<std::size_t>(number)];
            return !meet(rect, area) || visit(number, rect);
        };
        const int right = column(area.right());
        const int bottom = row(area.bottom());
        for (int y = row(area.top()); y <= bottom; ++y) {
            for (int x = column(area.left()); x <= right; ++x) {
                if (!allIn(x, y, ask))
                    return false;
            }
        }
        return std::all_of(m_wide.begin(), m_wide.end(), ask);
    }
    /// Asks for each of a cell's until one is answered with false, and whether none was.
    template<class Ask> [[nodiscard]] bool allIn(int x, int y, const Ask &ask) const
    {
        const auto cell =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x);
        const auto numbers = m_numbers.begin();
        return std::all_of(numbers + m_starts[cell], numbers + m_starts[cell + 1], ask);
    }
    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int row(double y) const;
    [[nodiscard]] bool isWide(const QRectF &rect) const;
    void measure(const std::vector<QRectF> &rects);
    template<class Visit> void forCells(const QRectF &rect, const Visit &visit) const;

    std::vector<QRectF> m_rects;
    QRectF m_bounds; ///< of all, as they are now
    QRectF m_area;   ///< that the cells cover: all, where they rest
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int>
        m_starts; ///< where each cell's numbers begin in m_numbers; one more than there are cells
    std::vector<int> m_numbers;
    std::vector<int> m_wide;    ///< what would fill too many cells is asked one by one
    std::vector<int> m_shifted; ///< what shift() takes to be elsewhere
    std::vector<char> m_isShifted;
    QPointF m_by;
};

} // namespace grondplan::diagram
