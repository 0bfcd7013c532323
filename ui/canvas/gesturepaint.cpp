#include "ui/canvas/gesturepaint.h"

#include "core/diagram/routing.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/linkroute.h"

#include <QPainter>

#include <algorithm>

namespace grondplan::ui {

void paintTarget(QPainter &painter, const CanvasView &view, CanvasObject object)
{
    const QRectF rect = view.viewport().toView(view.world().bounds(object));
    const double radius = (object.kind == ObjectKind::Zone ? 12 : 8) * view.zoom();
    QColor wash = view.theme().accent;
    wash.setAlphaF(object.kind == ObjectKind::Zone ? 0.05F : 0.10F);
    painter.setPen(QPen(view.theme().accent, 2));
    painter.setBrush(wash);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintHint(QPainter &painter, const CanvasView &view, QPointF pointer, const QString &text)
{
    if (text.isEmpty())
        return;
    painter.setFont(view.font());
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 20, metrics.height() + 10);
    QRectF pill(pointer + QPointF(14, 24), size);
    pill.moveLeft(std::clamp(pill.left(), 4.0, std::max(4.0, view.width() - size.width() - 4)));
    if (pill.bottom() > view.height() - 4)
        pill.moveBottom(pointer.y() - 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.theme().text);
    painter.drawRoundedRect(pill, size.height() / 2, size.height() / 2);
    painter.setPen(view.theme().card);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void paintDraftLink(QPainter &painter, const CanvasView &view, const QRectF &from, const QRectF &to)
{
    diagram::GridIndex ends;
    ends.build({from, to});
    const diagram::Path route = diagram::plainRoute(ends, {0, 1});
    painter.save();
    painter.scale(view.zoom(), view.zoom());
    painter.translate(-view.viewport().origin());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(view.theme().accent, 2));
    painter.drawPath(roundedRoute(route, 8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.theme().accent);
    painter.drawPolygon(arrowHead(route, 9));
    painter.restore();
}

void paintDraftCard(QPainter &painter, const CanvasView &view, const QRectF &card, const QString &name)
{
    const QRectF rect = view.viewport().toView(card);
    QColor fill = view.theme().card;
    fill.setAlphaF(0.85F);
    painter.setPen(QPen(view.theme().accent, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 8 * view.zoom(), 8 * view.zoom());
    QFont font = nameFont();
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * view.zoom())));
    painter.setFont(font);
    painter.setPen(view.theme().text);
    const QRectF inside = rect.adjusted(8, 0, -8, 0);
    painter.drawText(inside, Qt::AlignCenter,
                     QFontMetricsF(font).elidedText(name, Qt::ElideRight, inside.width()));
}

void paintDraftZone(QPainter &painter, const CanvasView &view, const QRectF &zone)
{
    QColor wash = view.theme().accent; // thin: what moves into it is already drawn below it
    wash.setAlphaF(0.05F);
    painter.setPen(QPen(view.theme().accent, 1.5, Qt::DashLine));
    painter.setBrush(wash);
    painter.drawRoundedRect(view.viewport().toView(zone), 12 * view.zoom(), 12 * view.zoom());
}

} // namespace grondplan::ui
