#include "ui/canvas/density.h"

#include "ui/canvas/sketchpainter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace grondplan::ui {

static constexpr double kLeastCell = 240;     ///< about a card with the room round it
static constexpr int kMostCellsAcross = 2048; ///< where things lie very far apart cells are larger
static constexpr double kMostOfLinks = 0.35;  ///< that a cell is coloured by links at most

Density::Cell *Density::cellAt(QPointF canvas)
{
    const int column = std::clamp(static_cast<int>((canvas.x() - m_area.left()) / m_cell), 0, m_columns - 1);
    const int row = std::clamp(static_cast<int>((canvas.y() - m_area.top()) / m_cell), 0, m_rows - 1);
    return &m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                    static_cast<std::size_t>(column)];
}

/// A card smaller than a cell: it lies in those of its four corners.
void Density::addCard(const QRectF &rect, const QColor &color, bool error)
{
    const double x = m_area.left() + std::floor((rect.right() - m_area.left()) / m_cell) * m_cell;
    const double y = m_area.top() + std::floor((rect.bottom() - m_area.top()) / m_cell) * m_cell;
    for (const double left : {rect.left(), std::max(x, rect.left())}) {
        const double right = left == rect.left() ? std::max(x, left) : rect.right();
        for (const double top : {rect.top(), std::max(y, rect.top())}) {
            const double bottom = top == rect.top() ? std::max(y, top) : rect.bottom();
            const auto share = static_cast<float>((right - left) * (bottom - top) / (m_cell * m_cell));
            if (share <= 0)
                continue;
            Cell &cell = *cellAt(QPointF(left + right, top + bottom) / 2);
            cell.cards += share;
            cell.red += share * static_cast<float>(color.red());
            cell.green += share * static_cast<float>(color.green());
            cell.blue += share * static_cast<float>(color.blue());
            cell.error = cell.error || error;
        }
    }
}

void Density::addLink(QPointF from, QPointF to)
{
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const int steps = static_cast<int>(length / m_cell) + 1;
    const QPointF step = (to - from) / steps;
    for (int i = 0; i < steps; ++i)
        cellAt(from + step * (i + 0.5))->links += static_cast<float>(length / steps);
}

void Density::count(const CanvasWorld &world, const CanvasTheme &theme)
{
    m_area = world.bounds();
    m_cell = std::max(kLeastCell, std::max(m_area.width(), m_area.height()) / kMostCellsAcross);
    m_columns = static_cast<int>(m_area.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_area.height() / m_cell) + 1;
    m_cells.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), {});
    for (int card = 0; card < static_cast<int>(world.cardCount()); ++card) {
        const quint8 flags = world.cardFlags(card);
        addCard(world.card(card), farColor(theme, world.cardGroup(card), flags),
                (flags & CanvasWorld::Error) != 0);
    }
    for (int link = 0; link < static_cast<int>(world.linkCount()); ++link)
        addLink(world.card(world.linkFrom(link)).center(), world.card(world.linkTo(link)).center());
}

static void paintCell(StrokeRaster &raster, const QRect &pixels, const Density::Cell &cell,
                      const CanvasTheme &theme)
{
    if (cell.cards <= 0)
        return;
    const auto mean = [&cell](float sum) { return static_cast<int>(sum / cell.cards); };
    if (cell.error)
        raster.fillPixels(pixels, theme.error.rgb());
    else
        raster.blendPixels(pixels, qRgb(mean(cell.red), mean(cell.green), mean(cell.blue)),
                           static_cast<double>(cell.cards));
}

void Density::paint(StrokeRaster &raster, const CanvasWorld &world, const CanvasTheme &theme,
                    const QRectF &area, const Place &place)
{
    if (m_cells.empty())
        count(world, theme);
    const auto [origin, scale] = place;
    const auto edge = [scale = scale](double canvas) { return StrokeRaster::nearest(canvas * scale); };
    // The pixels of a cell are whole: one more on each side may have some of it.
    const auto first = [this](double from) { return std::max(0, static_cast<int>(from / m_cell) - 1); };
    const auto last = [this](double to, int count) {
        return std::min(count - 1, static_cast<int>(to / m_cell) + 1);
    };
    const int firstColumn = first(area.left() - m_area.left());
    const int lastColumn = last(area.right() - m_area.left(), m_columns);
    const int lastRow = last(area.bottom() - m_area.top(), m_rows);
    if (firstColumn > lastColumn)
        return;
    for (int row = first(area.top() - m_area.top()); row <= lastRow; ++row) {
        auto cell = m_cells.begin() + static_cast<std::ptrdiff_t>(row) * m_columns + firstColumn;
        const int top = edge(m_area.top() + row * m_cell - origin.y());
        const int bottom = edge(m_area.top() + (row + 1) * m_cell - origin.y());
        for (int column = firstColumn; column <= lastColumn; ++column, ++cell) {
            const int left = edge(m_area.left() + column * m_cell - origin.x());
            const int right = edge(m_area.left() + (column + 1) * m_cell - origin.x());
            const QRect pixels(left, top, right - left, bottom - top);
            const double linked = static_cast<double>(cell->links) / (m_cell * m_cell * scale);
            raster.blendPixels(pixels, theme.link.rgb(), std::min(linked, kMostOfLinks));
            paintCell(raster, pixels, *cell, theme);
        }
    }
}

} // namespace grondplan::ui
