#include "ui/canvas/canvasgesture.h"

namespace grondplan::ui {

CanvasGesture::~CanvasGesture() = default;

CanvasGesture::Answer CanvasGesture::key(const QKeyEvent & /*event*/)
{
    return Answer::NotMine;
}

void CanvasGesture::paint(QPainter & /*painter*/) const {}

} // namespace grondplan::ui
