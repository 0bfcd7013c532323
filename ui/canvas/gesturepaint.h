#pragma once

#include "ui/canvas/canvasobject.h"

#include <QPointF>
#include <QString>

class QPainter;
class QRectF;

namespace grondplan::ui {

class CanvasView;

// What gestures have in common to show, in the window's coordinates.

/// Lights up the object that a drop would go to.
void paintTarget(QPainter &painter, const CanvasView &view, CanvasObject object);
/// Says beside the pointer what a drop would do.
void paintHint(QPainter &painter, const CanvasView &view, QPointF pointer, const QString &text);
/// A link on its way.
void paintDraftLink(QPainter &painter, const CanvasView &view, const QRectF &from, const QRectF &to);
/// A card on its way.
void paintDraftCard(QPainter &painter, const CanvasView &view, const QRectF &card, const QString &name);
/// A zone on its way.
void paintDraftZone(QPainter &painter, const CanvasView &view, const QRectF &zone);

} // namespace grondplan::ui
