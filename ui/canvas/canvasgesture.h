#pragma once

#include <QPointF>
#include <Qt>

class QKeyEvent;
class QPainter;

namespace grondplan::ui {

class CanvasView;

struct CanvasPointer
{
    QPointF view;
    QPointF canvas;
    Qt::KeyboardModifiers modifiers;
};

/// One gesture from its beginning to its drop. It shows a preview only; the drop pushes one command, cancel()
/// leaves no trace.
class CanvasGesture
{
public:
    explicit CanvasGesture(CanvasView &view)
        : m_view(view)
    {
    }
    virtual ~CanvasGesture();
    CanvasGesture(const CanvasGesture &) = delete;
    CanvasGesture &operator=(const CanvasGesture &) = delete;

    virtual void moveTo(const CanvasPointer &pointer) = 0;
    virtual void drop(const CanvasPointer &pointer) = 0;
    virtual void cancel() = 0;
    /// What a key means to it.
    enum class Answer
    {
        NotMine,
        Taken,
        Done ///< the gesture is over
    };
    virtual Answer key(const QKeyEvent &event);
    virtual void paint(QPainter &painter) const; ///< over the sketch, in the window's coordinates
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    [[nodiscard]] CanvasView &view() const { return m_view; }

private:
    CanvasView &m_view;
};

} // namespace grondplan::ui
