#include "ui/canvas/pangesture.h"

#include "ui/canvas/canvasview.h"

namespace grondplan::ui {

PanGesture::PanGesture(CanvasView &view, const CanvasPointer &start)
    : CanvasGesture(view)
    , m_last(start.view)
{
}

void PanGesture::moveTo(const CanvasPointer &pointer)
{
    view().panBy(m_last - pointer.view);
    m_last = pointer.view;
}

void PanGesture::drop(const CanvasPointer &pointer)
{
    moveTo(pointer);
}

void PanGesture::cancel() {}

} // namespace grondplan::ui
