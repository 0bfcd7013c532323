#pragma once

#include "core/diagram/diagram.h"

#include <QByteArray>
#include <QColor>
#include <QFont>

class QPainter;

namespace grondplan::ui {

/// The colours of a drawing. Paper is always light; the screen follows the window's theme.
struct DrawingTheme
{
    bool dark = false;
    [[nodiscard]] static DrawingTheme paper();
    [[nodiscard]] static DrawingTheme screen(bool dark);

    [[nodiscard]] QColor background() const;
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor mutedText() const;
    [[nodiscard]] QColor line() const;
    [[nodiscard]] QColor fill(diagram::BoxKind kind) const;
    [[nodiscard]] QColor border(diagram::BoxKind kind) const;
    [[nodiscard]] QColor accent() const;
};

/// Registers the program's own fonts (Noto Sans) once; a drawing then looks the same on every machine.
void installFonts();
QFont drawingFont(double pointSize, bool bold = false);
/// For diagram::layOut().
diagram::MeasureText measureWithDrawingFont();

/// Paints a laid out diagram into the painter's coordinates, 1 drawing unit = 1 unit, without a background.
/// The only painter of diagrams: canvas, print, PDF, SVG and PNG all use it.
void paint(QPainter &painter, const diagram::Diagram &diagram, const DrawingTheme &theme);

/// The laid out diagram as a file, on the theme's background. Text in SVG stays text.
QByteArray toSvg(const diagram::Diagram &diagram, const DrawingTheme &theme);
QByteArray toPng(const diagram::Diagram &diagram, const DrawingTheme &theme, double scale = 2.0);
QByteArray toPdf(const diagram::Diagram &diagram, const DrawingTheme &theme);

} // namespace grondplan::ui
