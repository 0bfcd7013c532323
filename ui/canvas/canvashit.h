#pragma once

#include "ui/canvas/canvasobject.h"
#include "ui/canvas/canvasviewport.h"
#include "ui/canvas/canvasworld.h"

#include <Qt>

#include <array>

namespace grondplan::ui {

/// What the pointer is on, and which part of it.
struct CanvasHit
{
    enum class Part
    {
        Nothing,
        Body,
        Header,    ///< of a zone: where it is taken hold of
        Edge,      ///< of a zone or a note: where it is resized
        Fold,      ///< of a zone: the mark that folds and unfolds it
        LinkHandle ///< of a card: where a link begins
    };
    CanvasObject object;
    Part part = Part::Nothing;
    Qt::Edges edges;
};

/// The middles of a card's sides, in the window's coordinates.
[[nodiscard]] std::array<QPointF, 4> linkHandles(const QRectF &cardInView);

/// \param handled  the card that shows its link handles; none if no card does
[[nodiscard]] CanvasHit hitTest(const CanvasWorld &world, const CanvasViewport &viewport, QPointF view,
                                CanvasObject handled);

/// The pointer's shape over a part.
[[nodiscard]] Qt::CursorShape cursorFor(const CanvasHit &hit);

} // namespace grondplan::ui
