#pragma once

#include "ui/canvas/canvasgesture.h"
#include "ui/canvas/canvasobject.h"
#include "ui/commands/removeobjects.h"

namespace grondplan::ui {

/// A drag over the canvas chooses what lies in its frame: dragged to the right what is in it whole, to the
/// left what it touches. With Shift or Ctrl that is added to what is chosen, with Alt taken away from it. A
/// click chooses what is under it, or nothing.
class MarqueeGesture final : public CanvasGesture
{
public:
    MarqueeGesture(CanvasView &view, CanvasObject under, const CanvasPointer &start);

    void moveTo(const CanvasPointer &pointer) override;
    void drop(const CanvasPointer &pointer) override;
    void cancel() override;
    void paint(QPainter &painter) const override;

private:
    [[nodiscard]] bool adds() const;
    [[nodiscard]] bool takesAway() const;
    void choose();

    CanvasObject m_under;
    CanvasPointer m_start;
    CanvasPointer m_last;
    ObjectIds m_before;
    bool m_dragged = false;
};

} // namespace grondplan::ui
