#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace grondplan::ui {

/// Finds which of many rectangles meet an area: a uniform grid of cells, each with the numbers of what
/// touches it.
class GridIndex
{
public:
    /// Indexes rectangles by their position in the list.
    void build(const std::vector<QRectF> &rects);

    /// The numbers of the rectangles that meet `area`, ascending.
    [[nodiscard]] std::vector<int> in(const QRectF &area) const;
    [[nodiscard]] bool isEmpty() const { return m_rects.empty(); }
    [[nodiscard]] QRectF bounds() const { return m_bounds; }

private:
    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int row(double y) const;
    [[nodiscard]] bool isWide(const QRectF &rect) const;
    void measure(const std::vector<QRectF> &rects);
    template<class Visit> void forCells(const QRectF &rect, const Visit &visit) const;

    std::vector<QRectF> m_rects;
    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int>
        m_starts; ///< where each cell's numbers begin in m_numbers; one more than there are cells
    std::vector<int> m_numbers;
    std::vector<int> m_wide; ///< what would fill too many cells is asked one by one
};

} // namespace grondplan::ui
