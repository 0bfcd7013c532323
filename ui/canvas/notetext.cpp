#include "ui/canvas/notetext.h"

#include "ui/canvas/canvastexts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace grondplan::ui {

/// One word longer than a line is broken rather than cut.
static QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

static QString inLines(const QString &text)
{
    return QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

void paintNoteText(QPainter &painter, const QRectF &room, const QString &text)
{
    const QFontMetricsF metrics(detailFont());
    QTextLayout layout(inLines(text), detailFont());
    layout.setTextOption(wrapping());
    painter.setFont(detailFont());
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool isLast = height + 2 * metrics.lineSpacing() > room.height() + 0.5;
        if (isLast && line.textStart() + line.textLength() < text.size()) {
            const QString rest = text.mid(line.textStart()).simplified();
            painter.drawText(QPointF(room.left(), room.top() + height + metrics.ascent()),
                             metrics.elidedText(rest + QChar(0x2026), Qt::ElideRight, room.width()));
            break;
        }
        line.setPosition({0, height});
        line.draw(&painter, room.topLeft());
        height += metrics.lineSpacing();
    }
    layout.endLayout();
}

double noteTextHeight(const QString &text, double width)
{
    QTextLayout layout(inLines(text), detailFont());
    layout.setTextOption(wrapping());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines) * QFontMetricsF(detailFont()).lineSpacing();
}

} // namespace grondplan::ui
