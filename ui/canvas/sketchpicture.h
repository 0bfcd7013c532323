#pragma once

#include <QByteArray>
#include <QImage>
#include <QMimeData>
#include <QRectF>

#include <memory>

namespace grondplan::ui {

class CanvasView;

// Pictures of the sketch, in light colours whatever the window's are, painted as on the screen.

/// What lies in `area` of the canvas, at twice its size, or less where that would be too large to open.
[[nodiscard]] QImage imageOf(const CanvasView &view, const QRectF &area);
[[nodiscard]] QByteArray svgOf(const CanvasView &view, const QRectF &area);
[[nodiscard]] QByteArray pdfOf(const CanvasView &view, const QRectF &area); ///< one page of that size
/// The part of the sketch where the chosen objects are, or all of it where none is.
[[nodiscard]] QRectF pictureArea(const CanvasView &view);
/// An image and SVG of that.
[[nodiscard]] std::unique_ptr<QMimeData> pictureOf(const CanvasView &view);

} // namespace grondplan::ui
