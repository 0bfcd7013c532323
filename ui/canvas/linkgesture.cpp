#include "ui/canvas/linkgesture.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvaswalk.h"
#include "ui/canvas/gesturepaint.h"
#include "ui/commands/addlink.h"
#include "ui/document/document.h"

#include <QKeyEvent>
#include <QPainter>

namespace grondplan::ui {

static void drawLink(CanvasView &view, CanvasObject from, CanvasObject to)
{
    auto command = std::make_unique<AddLink>(view.document(), from.workload(), to.workload());
    if (command->isObsolete())
        return;
    const CanvasObject link(command->linkIds().front());
    view.document().push(std::move(command));
    view.select(link);
}

static QString consequence(const CanvasView &view, CanvasObject from, CanvasObject to)
{
    return CanvasView::tr("%1 needs %2", "a link between two workloads")
        .arg(view.texts().name(from), view.texts().name(to));
}

LinkGesture::LinkGesture(CanvasView &view, CanvasObject from, const CanvasPointer &start)
    : CanvasGesture(view)
    , m_from(from)
    , m_last(start)
{
}

void LinkGesture::moveTo(const CanvasPointer &pointer)
{
    m_last = pointer;
    const CanvasObject under = view().world().at(pointer.canvas, 0);
    m_to = under.kind == ObjectKind::Workload && under != m_from ? under : CanvasObject();
    view().update();
}

void LinkGesture::drop(const CanvasPointer &pointer)
{
    moveTo(pointer);
    if (m_to.isValid())
        drawLink(view(), m_from, m_to);
}

void LinkGesture::cancel() {}

void LinkGesture::paint(QPainter &painter) const
{
    const CanvasWorld &world = view().world();
    if (world.find(m_from) < 0)
        return;
    if (m_to.isValid())
        paintTarget(painter, view(), m_to);
    const QRectF end = m_to.isValid() ? world.bounds(m_to) : QRectF(m_last.canvas, QSizeF(0.1, 0.1));
    paintDraftLink(painter, view(), world.bounds(m_from), end);
    if (m_to.isValid())
        paintHint(painter, view(), m_last.view, consequence(view(), m_from, m_to));
}

KeyLinkGesture::KeyLinkGesture(CanvasView &view, CanvasObject from)
    : CanvasGesture(view)
    , m_from(from)
{
    aimAt(nearestCard(view.world(), from));
}

void KeyLinkGesture::aimAt(CanvasObject object)
{
    m_to = object;
    if (object.isValid())
        view().setFocusObject(object);
}

void KeyLinkGesture::moveTo(const CanvasPointer & /*pointer*/) {}

void KeyLinkGesture::drop(const CanvasPointer & /*pointer*/) {}

void KeyLinkGesture::cancel()
{
    view().setFocusObject(m_from);
}

CanvasGesture::Answer KeyLinkGesture::key(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        CanvasObject next = neighbour(view().world(), m_to, event.key(), Reachable::CardsOnly);
        if (next == m_from)
            next = neighbour(view().world(), m_from, event.key(), Reachable::CardsOnly);
        if (next != m_from)
            aimAt(next);
        return Answer::Taken;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        drawLink(view(), m_from, m_to);
        return Answer::Done;
    default:
        return Answer::NotMine;
    }
}

void KeyLinkGesture::paint(QPainter &painter) const
{
    const CanvasWorld &world = view().world();
    if (world.find(m_from) < 0 || world.find(m_to) < 0)
        return;
    paintTarget(painter, view(), m_to);
    paintDraftLink(painter, view(), world.bounds(m_from), world.bounds(m_to));
    const QRectF target = view().viewport().toView(world.bounds(m_to));
    paintHint(painter, view(), QPointF(target.left() - 14, target.bottom() - 6),
              consequence(view(), m_from, m_to));
}

} // namespace grondplan::ui
