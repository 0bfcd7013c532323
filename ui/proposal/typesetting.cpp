#include "ui/proposal/typesetting.h"

#include "ui/drawing/painter.h"

#include <QPainter>

namespace grondplan::ui {

double TextStyle::lineHeight() const
{
    // Large type needs less between its lines.
    return type.pointSize * 4 / 3 * (type.pointSize > 14 ? 1.25 : 1.42);
}

QColor TextStyle::color() const
{
    if (ink != 0)
        return QColor(ink);
    const DrawingTheme paper = DrawingTheme::paper();
    return accent ? paper.accent() : muted ? paper.mutedText() : paper.text();
}

QStringList linesOf(const QString &text, double width, const TextStyle &style)
{
    return diagram::brokenLines(text, width, style.type, measureWithDrawingFont());
}

double widthOf(const QString &text, const TextStyle &style)
{
    return measureWithDrawingFont()(text, style.type.bold, style.type.pointSize);
}

void paintLines(QPainter &painter, const QRectF &place, const QStringList &lines, const TextStyle &style)
{
    const QFont font = drawingFont(style.type.pointSize, style.type.bold);
    painter.setFont(font);
    painter.setPen(style.color());
    painter.setBrush(Qt::NoBrush);
    // The type is centred in its line: Noto Sans rises 1.07 and falls 0.29 of its size.
    const double baseline = (style.lineHeight() + font.pixelSize() * (1.069 - 0.293)) / 2;
    double y = place.top() + baseline;
    for (const QString &line : lines) {
        const double x = style.right ? place.right() - widthOf(line, style) : place.left();
        painter.drawText(QPointF(x, y), line);
        y += style.lineHeight();
    }
}

void paintRule(QPainter &painter, QPointF from, double width, const QColor &color, double thickness)
{
    painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, from + QPointF(width, 0));
}

} // namespace grondplan::ui
