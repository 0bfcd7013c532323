#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace grondplan::diagram {

/// Finds which of many rectangles meet an area: a uniform grid of cells, each with the numbers of what
/// touches it.
class GridIndex
{
public:
    /// Indexes rectangles by their position in the list.
    void build(const std::vector<QRectF> &rects);

    /// Puts one rectangle elsewhere. Meant for few at a time: those that were moved are asked one by one.
    void move(int number, const QRectF &rect);

    /// The numbers of the rectangles that meet `area`, ascending.
    [[nodiscard]] std::vector<int> in(const QRectF &area) const;
    /// Calls `visit(number, rect)` for those that meet `area`, in an order that is always the same; more than
    /// once where one fills several cells. Until it gives false.
    template<class Visit> void visit(const QRectF &area, const Visit &visit) const
    {
        if (m_rects.empty() || !meet(area, m_bounds))
            return;
        const auto ask = [&](int number) {
            const QRectF &rect = m_rects[static_cast<std::size_t>(number)];
            return !meet(rect, area) || visit(number, rect);
        };
        const int right = column(area.right());
        const int bottom = row(area.bottom());
        for (int y = row(area.top()); y <= bottom; ++y) {
            for (int x = column(area.left()); x <= right; ++x) {
                if (!allIn(x, y, ask))
                    return;
            }
        }
        for (const int number : m_wide) {
            if (!ask(number))
                return;
        }
    }
    [[nodiscard]] const QRectF &rect(int number) const { return m_rects[static_cast<std::size_t>(number)]; }
    [[nodiscard]] bool isEmpty() const { return m_rects.empty(); }
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    friend bool operator==(const GridIndex &a, const GridIndex &b) { return a.m_rects == b.m_rects; }

private:
    static bool meet(const QRectF &a, const QRectF &b)
    {
        return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() &&
               b.top() <= a.bottom();
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
    QRectF m_bounds; ///< of all
    QRectF m_area;   ///< that the cells cover
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int>
        m_starts; ///< where each cell's numbers begin in m_numbers; one more than there are cells
    std::vector<int> m_numbers;
    std::vector<int> m_wide; ///< what would fill too many cells, or was moved, is asked one by one
};

} // namespace grondplan::diagram
