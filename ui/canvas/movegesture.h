#pragma once

#include "ui/canvas/canvasgesture.h"
#include "ui/canvas/canvasobject.h"
#include "ui/commands/moveobjects.h"

#include <QString>

namespace grondplan::ui {

/// A press on an object: a click chooses it, a drag moves what is chosen. The zone under the pointer takes
/// the workloads.
class MoveGesture final : public CanvasGesture
{
public:
    MoveGesture(CanvasView &view, CanvasObject pressed, const CanvasPointer &start);

    void moveTo(const CanvasPointer &pointer) override;
    void drop(const CanvasPointer &pointer) override;
    void cancel() override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] Qt::CursorShape cursor() const override;

private:
    [[nodiscard]] Move moveFor(const CanvasPointer &pointer);
    [[nodiscard]] QPointF snapped(QPointF distance) const;
    [[nodiscard]] QString consequence() const;

    CanvasObject m_pressed;
    CanvasPointer m_start;
    CanvasPointer m_last;
    bool m_moving = false;
    bool m_chooseOnDrop = false;
    Move m_move;
    ZoneId m_target; ///< the zone that takes workloads from another
};

} // namespace grondplan::ui
