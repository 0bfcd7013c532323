#pragma once

#include "ui/canvas/canvastheme.h"
#include "ui/canvas/canvasviewport.h"
#include "ui/canvas/canvasworld.h"
#include "ui/drawing/strokeraster.h"

#include <vector>

namespace grondplan::ui {

/// How much cards and links there are in each cell of the canvas: what is seen of a sketch from so far away
/// that no card can be told from its neighbour.
class Density
{
public:
    struct Cell
    {
        float cards = 0; ///< share that they cover
        float red = 0;   ///< of these, each times its share
        float green = 0;
        float blue = 0;
        float links = 0; ///< length in the cell
        bool error = false;
    };

    void forget() { m_cells.clear(); }
    /// Where the canvas lies in the picture.
    struct Place
    {
        QPointF origin; ///< of the canvas, at the picture's corner
        double scale;   ///< pixels for one canvas unit
    };
    /// \param area  that is to be painted, of the canvas
    void paint(StrokeRaster &raster, const CanvasWorld &world, const CanvasTheme &theme, const QRectF &area,
               const Place &place);

private:
    void count(const CanvasWorld &world, const CanvasTheme &theme);
    void addCard(const QRectF &rect, const QColor &color, bool error);
    void addLink(QPointF from, QPointF to);
    [[nodiscard]] Cell *cellAt(QPointF canvas);

    QRectF m_area;
    double m_cell = 1; ///< its side
    int m_columns = 0;
    int m_rows = 0;
    std::vector<Cell> m_cells; ///< row by row; none = not counted yet
};

} // namespace grondplan::ui
