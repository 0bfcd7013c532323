#include "core/diagram/gridindex.h"

#include <algorithm>
#include <cmath>

namespace grondplan::diagram {

static constexpr double kLeastCell = 400;
static constexpr int kMostCellsAcross = 512;
static constexpr int kMostCellsOfOne = 64;
static constexpr std::size_t kFewOf = 16; ///< of fewer than one in so many it pays to sort what was found

int GridIndex::column(double x) const
{
    return static_cast<int>(std::clamp(std::floor((x - m_area.left()) / m_cell), 0.0, m_columns - 1.0));
}

int GridIndex::row(double y) const
{
    return static_cast<int>(std::clamp(std::floor((y - m_area.top()) / m_cell), 0.0, m_rows - 1.0));
}

bool GridIndex::isWide(const QRectF &rect) const
{
    const int rows = row(rect.bottom()) - row(rect.top()) + 1;
    const int columns = column(rect.right()) - column(rect.left()) + 1;
    return rows * columns > kMostCellsOfOne;
}

template<class Visit> void GridIndex::forCells(const QRectF &rect, const Visit &visit) const
{
    const int left = column(rect.left());
    const int right = column(rect.right());
    for (int y = row(rect.top()); y <= row(rect.bottom()); ++y) {
        for (int x = left; x <= right; ++x)
            visit(static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                  static_cast<std::size_t>(x));
    }
}

void GridIndex::measure(const std::vector<QRectF> &rects)
{
    m_bounds = QRectF();
    for (const QRectF &rect : rects)
        m_bounds = m_bounds.isNull() ? rect : m_bounds.united(rect);
    m_area = m_bounds;
    const double extent = std::max(m_bounds.width(), m_bounds.height());
    m_cell = std::max(kLeastCell, extent / kMostCellsAcross);
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cell) + 1;
}

void GridIndex::build(const std::vector<QRectF> &rects)
{
    m_rects = rects;
    m_wide.clear();
    m_shifted.clear();
    measure(rects);

    // Counted first, so that all cells share one array.
    m_starts.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (const QRectF &rect : rects) {
        if (!isWide(rect))
            forCells(rect, [this](std::size_t cell) { ++m_starts[cell + 1]; });
    }
    for (std::size_t cell = 1; cell < m_starts.size(); ++cell)
        m_starts[cell] += m_starts[cell - 1];
    m_numbers.resize(static_cast<std::size_t>(m_starts.back()));
    std::vector<int> next = m_starts;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const int number = static_cast<int>(i);
        if (isWide(rects[i]))
            m_wide.push_back(number);
        else
            forCells(rects[i],
                     [&](std::size_t cell) { m_numbers[static_cast<std::size_t>(next[cell]++)] = number; });
    }
}

void GridIndex::shift(const std::vector<int> &numbers, QPointF by)
{
    m_shifted = numbers;
    m_by = by;
    m_isShifted.assign(numbers.empty() ? 0 : m_rects.size(), 0);
    m_bounds = m_area;
    for (const int number : numbers) {
        m_isShifted[static_cast<std::size_t>(number)] = 1;
        m_bounds = m_bounds.united(rect(number));
    }
}

std::vector<int> GridIndex::in(const QRectF &area) const
{
    std::vector<int> found;
    visit(area, [&found](int number, const QRectF &) {
        found.push_back(number);
        return true;
    });
    if (found.size() < m_rects.size() / kFewOf) {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
    std::vector<char> isFound(m_rects.size(), 0);
    for (const int number : found)
        isFound[static_cast<std::size_t>(number)] = 1;
    found.clear();
    for (std::size_t i = 0; i < isFound.size(); ++i) {
        if (isFound[i] != 0)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace grondplan::diagram
