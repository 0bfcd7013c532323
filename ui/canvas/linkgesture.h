#pragma once

#include "ui/canvas/canvasgesture.h"
#include "ui/canvas/canvasobject.h"

namespace grondplan::ui {

/// A drag from a card's handle to the card it needs.
class LinkGesture final : public CanvasGesture
{
public:
    LinkGesture(CanvasView &view, CanvasObject from, const CanvasPointer &start);

    void moveTo(const CanvasPointer &pointer) override;
    void drop(const CanvasPointer &pointer) override;
    void cancel() override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    CanvasObject m_from;
    CanvasObject m_to;
    CanvasPointer m_last;
};

/// A link by keyboard: arrows choose the other end, Enter draws it, Escape doesn't.
class KeyLinkGesture final : public CanvasGesture
{
public:
    KeyLinkGesture(CanvasView &view, CanvasObject from);

    void moveTo(const CanvasPointer &pointer) override;
    void drop(const CanvasPointer &pointer) override;
    void cancel() override;
    Answer key(const QKeyEvent &event) override;
    void paint(QPainter &painter) const override;

private:
    void aimAt(CanvasObject object);

    CanvasObject m_from;
    CanvasObject m_to;
};

} // namespace grondplan::ui
