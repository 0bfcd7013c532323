#include "ui/drawing/painter.h"

#include "core/diagram/typography.h"
#include "ui/drawing/icons.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

using diagram::Box;
using diagram::BoxKind;

/// From the top of a line to the foot of its letters, in sizes of the type: Noto Sans' own height of capitals
/// and descent, centred in a line of 1.4.
static constexpr double kBaseline = 1.088;
/// Nothing on paper is thinner than this; in drawing units.
static constexpr double kHairline = 1;

static QPen penOf(const QColor &color, double width)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    return pen;
}

/// A line of type with its top left at `at`.
static void paintLine(QPainter &painter, QPointF at, const QString &text, const QFont &font,
                      const QColor &color)
{
    // SVG writes no colour for words whose pen was never set.
    painter.setFont(font);
    painter.setPen(penOf(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawText(QPointF(at.x(), at.y() + font.pixelSize() * kBaseline), text);
}

static void paintFrame(QPainter &painter, const Box &box, const DrawingTheme &theme)
{
    const QColor fill = theme.fill(box.kind);
    const QColor border = theme.border(box.kind);
    const double radius = diagram::styleOf(box.kind).radius;
    const bool bordered = border.alpha() > 0;
    if (fill.alpha() == 0 && !bordered)
        return;

    painter.setBrush(fill);
    painter.setPen(bordered ? penOf(border, kHairline) : QPen(Qt::NoPen));
    const double inset = bordered ? kHairline / 2 : 0;
    const QRectF rect = box.rect.adjusted(inset, inset, -inset, -inset);
    if (box.kind == BoxKind::Folded) {
        // A stack: the edges of two more show above the one in front, within the box's own place.
        for (int behind = 2; behind > 0; --behind) {
            const double step = 3.0 * behind;
            painter.drawRoundedRect(rect.adjusted(step, 6 - step, -step, -6), radius, radius);
        }
        painter.drawRoundedRect(rect.adjusted(0, 6, 0, 0), radius, radius);
        return;
    }
    painter.drawRoundedRect(rect, radius, radius);
}

static void paintBar(QPainter &painter, const QRectF &place, double fill, const DrawingTheme &theme)
{
    const double radius = place.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border(BoxKind::Zone));
    painter.drawRoundedRect(place, radius, radius);
    const double width = place.width() * std::clamp(fill, 0.0, 1.0);
    if (width < 1)
        return;
    painter.setBrush(theme.accent());
    painter.drawRoundedRect(QRectF(place.topLeft(), QSizeF(std::max(width, place.height()), place.height())),
                            radius, radius);
}

/// A drawing may be painted in any thread, where the window's pictures and their cache may not be used.
static QImage iconOf(const QString &name, const QColor &color)
{
    static constexpr int kSharpness = 4;
    thread_local QHash<QPair<QString, QRgb>, QImage> known;
    QImage &icon = known[{name, color.rgba()}];
    if (icon.isNull())
        icon = themedImage(name, qRound(diagram::kIconSize) * kSharpness, color);
    return icon;
}

static void paintWords(QPainter &painter, const Box &box, const DrawingTheme &theme)
{
    const diagram::BoxStyle &style = diagram::styleOf(box.kind);
    QPointF at = box.rect.topLeft() + QPointF(style.padding, style.padding);
    if (box.kind == BoxKind::Folded)
        at.ry() += 3;
    const double left = at.x();
    if (!box.icon.isEmpty()) {
        painter.drawImage(QRectF(at, QSizeF(diagram::kIconSize, diagram::kIconSize)),
                          iconOf(box.icon, theme.text()));
        at.rx() += diagram::kIconSize + diagram::kIconGap;
    }
    const bool isMuted = box.kind == BoxKind::Note || box.kind == BoxKind::Band ||
                         box.kind == BoxKind::Flow || box.kind == BoxKind::Elsewhere;
    for (const QString &line : box.titleLines) {
        paintLine(painter, at, line, drawingFont(style.titleSize, style.titleBold),
                  isMuted ? theme.mutedText() : theme.text());
        at.ry() += diagram::lineHeight(style.titleSize);
    }
    for (const QString &line : box.detailLines) {
        paintLine(painter, at, line, drawingFont(style.detailSize), theme.mutedText());
        at.ry() += diagram::lineHeight(style.detailSize);
    }
    if (box.fill >= 0)
        paintBar(
            painter,
            QRectF(left, at.y() + style.gap / 2, box.rect.width() - 2 * style.padding, diagram::kBarHeight),
            box.fill, theme);
}

static void paintArrowHead(QPainter &painter, QPointF tail, QPointF tip, const QColor &color)
{
    const QPointF along = tip - tail;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    const QPointF back = along / length * 9;
    const QPointF across = QPointF(-back.y(), back.x()) * 0.4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({tip, tip - back + across, tip - back - across}));
}

static void paintConnector(QPainter &painter, const diagram::Connector &connector, const DrawingTheme &theme)
{
    if (connector.path.size() < 2)
        return;
    QPainterPath path(connector.path.front());
    for (const QPointF &point : connector.path)
        path.lineTo(point);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(theme.line(), 1.5));
    painter.drawPath(path);
    paintArrowHead(painter, *(connector.path.end() - 2), connector.path.back(), theme.line());
    if (connector.bothWays)
        paintArrowHead(painter, connector.path[1], connector.path.front(), theme.line());
    if (connector.label.isEmpty())
        return;
    // Lines may pass below a label; the words stay legible.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.background());
    painter.drawRect(connector.labelAt);
    paintLine(painter, connector.labelAt.topLeft() + QPointF(2, 0), connector.label,
              drawingFont(diagram::kLabelSize), theme.mutedText());
}

static void paintBox(QPainter &painter, const Box &box, const DrawingTheme &theme)
{
    paintFrame(painter, box, theme);
    paintWords(painter, box, theme);
    for (const diagram::Connector &connector : box.connectors)
        paintConnector(painter, connector, theme);
    for (const Box &child : box.children)
        paintBox(painter, child, theme);
}

void paint(QPainter &painter, const diagram::Diagram &diagram, const DrawingTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPointF at(diagram::kMargin, diagram::kMargin);
    if (!diagram.title.isEmpty()) {
        paintLine(painter, at, diagram.title, drawingFont(diagram::kTitleSize, true), theme.text());
        at.ry() += diagram::lineHeight(diagram::kTitleSize);
    }
    if (!diagram.subtitle.isEmpty())
        paintLine(painter, at, diagram.subtitle, drawingFont(diagram::kSubtitleSize), theme.mutedText());

    for (const diagram::Connector &connector : diagram.connectors)
        paintConnector(painter, connector, theme);
    for (const Box &box : diagram.boxes)
        paintBox(painter, box, theme);
    painter.restore();
}

} // namespace grondplan::ui
