#pragma once

#include "ui/canvas/canvasgesture.h"

namespace grondplan::ui {

/// A drag of the canvas itself.
class PanGesture final : public CanvasGesture
{
public:
    PanGesture(CanvasView &view, const CanvasPointer &start);

    void moveTo(const CanvasPointer &pointer) override;
    void drop(const CanvasPointer &pointer) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    QPointF m_last;
};

} // namespace grondplan::ui
