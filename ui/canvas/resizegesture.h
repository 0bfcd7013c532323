#pragma once

#include "ui/canvas/canvasgesture.h"
#include "ui/canvas/canvashit.h"

namespace grondplan::ui {

/// A drag of a zone's or a note's edge or corner: a zone never gets smaller than what it holds.
class ResizeGesture final : public CanvasGesture
{
public:
    ResizeGesture(CanvasView &view, const CanvasHit &hit, const CanvasPointer &start);

    void moveTo(const CanvasPointer &pointer) override;
    void drop(const CanvasPointer &pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return cursorFor(m_hit); }

private:
    [[nodiscard]] Move moveFor(const CanvasPointer &pointer) const;

    CanvasHit m_hit;
    CanvasPointer m_start;
    bool m_isEmpty = false; ///< nothing in it that it has to hold
    CanvasRect m_before;
    CanvasRect m_least;
};

} // namespace grondplan::ui
