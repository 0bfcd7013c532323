#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvaswalk.h"
#include "ui/canvas/clipboard.h"
#include "ui/canvas/contextbar.h"
#include "ui/canvas/copying.h"
#include "ui/canvas/droptarget.h"
#include "ui/canvas/emptyhint.h"
#include "ui/canvas/findbar.h"
#include "ui/canvas/linkgesture.h"
#include "ui/canvas/marqueegesture.h"
#include "ui/canvas/movegesture.h"
#include "ui/canvas/pangesture.h"
#include "ui/canvas/quickadd.h"
#include "ui/canvas/resizegesture.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPushButton>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace grondplan::ui {

static constexpr double kWheelZoom = 1.0018;    ///< for one eighth of a degree
static constexpr double kPage = 0.8;            ///< of the window
static constexpr double kWheelPan = 60.0 / 120; ///< pixels for one eighth of a degree

CanvasPointer CanvasView::pointer(QPointF view, Qt::KeyboardModifiers modifiers) const
{
    return {view, m_viewport.toCanvas(view), modifiers};
}

CanvasObject CanvasView::handledCard() const
{
    if (m_hover.kind == ObjectKind::Workload)
        return m_hover;
    if (m_selected.size() == 1 && m_selected.begin()->kind == ObjectKind::Workload)
        return *m_selected.begin();
    return {};
}

CanvasHit CanvasView::hit(QPointF view) const
{
    return hitTest(m_world, m_viewport, view, handledCard());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    finishEditing();
    const CanvasPointer at = pointer(event->position(), event->modifiers());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld))
        begin(std::make_unique<PanGesture>(*this, at));
    else if (event->button() == Qt::LeftButton)
        press(at);
    event->accept();
}

void CanvasView::press(const CanvasPointer &at)
{
    const CanvasHit under = hit(at.view);
    // What is locked is chosen by a click, but not taken along.
    const bool held = m_world.isLocked(under.object) && under.part != CanvasHit::Part::LinkHandle;
    switch (held ? CanvasHit::Part::Nothing : under.part) {
    case CanvasHit::Part::LinkHandle:
        begin(std::make_unique<LinkGesture>(*this, under.object, at));
        return;
    case CanvasHit::Part::Edge:
        begin(std::make_unique<ResizeGesture>(*this, under, at));
        return;
    case CanvasHit::Part::Header:
        begin(std::make_unique<MoveGesture>(*this, under.object, at));
        return;
    case CanvasHit::Part::Fold:
        toggleFold({under.object.zone()});
        return;
    case CanvasHit::Part::Body:
        if (under.object.kind != ObjectKind::Zone) {
            begin(std::make_unique<MoveGesture>(*this, under.object, at));
            return;
        }
        break;
    case CanvasHit::Part::Nothing:
        break;
    }
    begin(std::make_unique<MarqueeGesture>(*this, under.object, at));
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointerPlace = event->position();
    if (m_gesture) {
        m_gesture->moveTo(pointer(event->position(), event->modifiers()));
        if (m_gesture)
            setCursor(m_gesture->cursor());
        return;
    }
    const CanvasHit under = hit(event->position());
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : cursorFor(under));
    const bool keepsHandles = under.part == CanvasHit::Part::LinkHandle;
    const CanvasObject hover = keepsHandles ? m_hover : under.object;
    if (hover != m_hover) {
        m_hover = hover;
        update();
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_gesture || dynamic_cast<KeyLinkGesture *>(m_gesture.get()) != nullptr)
        return;
    const std::unique_ptr<CanvasGesture> gesture = std::move(m_gesture);
    gesture->drop(pointer(event->position(), event->modifiers()));
    m_bar->place();
    setCursor(cursorFor(hit(event->position())));
    update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    cancelGesture();
    const CanvasHit under = hit(event->position());
    if (under.part == CanvasHit::Part::Fold) // the second of two clicks
        return;
    const bool named = under.object.kind == ObjectKind::Workload || under.object.kind == ObjectKind::Note ||
                       under.part == CanvasHit::Part::Header;
    if (named) {
        rename(under.object);
        return;
    }
    const QPointF middle = m_viewport.toCanvas(event->position());
    if (under.object.kind == ObjectKind::Link)
        m_quickAdd->between(under.object.link(), middle);
    else
        m_quickAdd->at(fromPoint(middle - QPointF(kCardWidth, kCardHeight) / 2));
}

void CanvasView::leaveEvent(QEvent * /*event*/)
{
    m_hover = {};
    m_pointerPlace.reset();
    update();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const QPointF turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        CanvasViewport viewport = m_viewport;
        viewport.zoomTo(zoom() * std::pow(kWheelZoom, turned.y()), event->position());
        setViewport(viewport);
    } else {
        QPointF distance = event->hasPixelDelta() ? QPointF(event->pixelDelta()) : turned * kWheelPan;
        if (event->modifiers() & Qt::ShiftModifier && distance.x() == 0)
            distance = QPointF(distance.y(), 0);
        panBy(-distance);
    }
    event->accept();
}

void CanvasView::showHintAt(QPoint point, QPoint globalPoint)
{
    // Names are the user's: never read as markup.
    QString text = m_gesture ? QString() : m_texts.hint(hit(point).object).toHtmlEscaped();
    if (!text.isEmpty())
        text = QStringLiteral("<div>") + text.replace(QLatin1Char('\n'), QLatin1String("<br>")) +
               QStringLiteral("</div>");
    QToolTip::showText(globalPoint, text, this);
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            CanvasViewport viewport = m_viewport;
            viewport.zoomTo(zoom() * (1 + gesture->value()), gesture->position());
            setViewport(viewport);
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showHintAt(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
        if (plain && (key->key() == Qt::Key_Space || (m_gesture && key->key() == Qt::Key_Return))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CanvasView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        readTheme();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sketch"));
        m_actions->retranslate();
        m_back->setText(tr("Back to what is drawn"));
        placeHiddenMark();
        m_texts.forget();
        QTimer::singleShot(0, this, &CanvasView::placeHint); // once it has its own words
        repaintAll();
    }
    QWidget::changeEvent(event);
}

void CanvasView::showEvent(QShowEvent * /*event*/)
{
    if (!std::exchange(m_shown, true))
        zoomToFit(); // the size is known only now
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    m_viewport.setRatio(devicePixelRatioF());
    keepInMiddle(event->oldSize());
    placeCorners();
    placeHint();
}

/// What was in view as a whole does not stay in a corner when the window grows.
void CanvasView::keepInMiddle(QSize before)
{
    if (before.isEmpty() || m_world.isEmpty())
        return;
    const QRectF seen = m_viewport.toCanvas(QRectF(QPointF(), QSizeF(before)));
    if (seen.contains(m_world.bounds()))
        m_viewport.panBy(QPointF(before.width() - width(), before.height() - height()) / 2);
}

void CanvasView::placeHint()
{
    const QSize hint = m_hint->sizeHint();
    m_hint->setGeometry(QRect(QPoint((width() - hint.width()) / 2, (height() - hint.height()) / 2), hint));
}

static bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

/// How far Page Up and Page Down go, with Ctrl to the side; nothing for other keys.
static QPointF pageOf(const QKeyEvent &event, QSize window)
{
    if (event.key() != Qt::Key_PageUp && event.key() != Qt::Key_PageDown)
        return {};
    const double step = event.key() == Qt::Key_PageUp ? -kPage : kPage;
    const bool aside = (event.modifiers() & Qt::ControlModifier) != 0;
    return aside ? QPointF(step * window.width(), 0) : QPointF(0, step * window.height());
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_gesture)
            cancelGesture();
        else
            select({});
        return;
    }
    if (m_gesture) {
        const CanvasGesture::Answer answer = m_gesture->key(*event);
        if (answer == CanvasGesture::Answer::Done)
            m_gesture.reset();
        m_bar->place();
        update();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = true;
        setCursor(Qt::OpenHandCursor);
        return;
    }
    const bool aligns = event->modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier);
    if (isArrow(event->key()) && !aligns) {
        if (event->modifiers() & Qt::ControlModifier)
            nudge(event->key());
        else
            moveFocus(event->key(), (event->modifiers() & Qt::ShiftModifier) != 0);
        return;
    }
    if (const QPointF page = pageOf(*event, size()); !page.isNull()) {
        panBy(page);
        return;
    }
    if (!m_actions->trigger(*event))
        QWidget::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_gesture && (key == Qt::Key_Alt || key == Qt::Key_Control || key == Qt::Key_Shift)) {
        m_gesture->key(*event);
        setCursor(m_gesture->cursor());
        update();
        return;
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        unsetCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void CanvasView::moveFocus(int key, bool extend)
{
    const std::vector<CanvasObject> order =
        m_focus.isValid() ? std::vector<CanvasObject>() : walkingOrder(m_world);
    if (!m_focus.isValid() && order.empty())
        return;
    const CanvasObject next =
        m_focus.isValid() ? neighbour(m_world, m_focus, key, Reachable::ZonesAndCards) : order.front();
    if (extend && !isSelected(next))
        toggle(next);
    else if (!extend)
        select(next);
    setFocusObject(next);
    m_walked = true;
}

void CanvasView::nudge(int key)
{
    CanvasPoint distance;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        distance.x = key == Qt::Key_Left ? -kCanvasStep : kCanvasStep;
    else
        distance.y = key == Qt::Key_Up ? -kCanvasStep : kCanvasStep;
    const Move move = MoveObjects::by(m_document, movable(m_selection), distance);
    m_document.push(std::make_unique<MoveObjects>(m_document, move, QStringLiteral("nudge")));
}

bool CanvasView::focusNextPrevChild(bool next)
{
    if (m_gesture)
        return true;
    // A button or the editor on the canvas asks its parent, too.
    const bool asked =
        m_editor || m_noteEditor || !m_hint->isHidden() || (m_find != nullptr && !m_find->isHidden());
    if (asked || m_world.isEmpty())
        return QWidget::focusNextPrevChild(next);
    const std::vector<CanvasObject> order = walkingOrder(m_world);
    const auto here = std::find(order.begin(), order.end(), m_focus);
    CanvasObject target;
    if (here == order.end())
        target = next ? order.front() : order.back();
    else if (next && here + 1 != order.end())
        target = *(here + 1);
    else if (!next && here != order.begin())
        target = *(here - 1);
    if (!target.isValid()) {
        m_focus = {}; // the next visit begins at the beginning
        return QWidget::focusNextPrevChild(next);
    }
    select(target);
    setFocusObject(target);
    m_walked = true;
    return true;
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    CanvasAccessible::focusMoved(*this);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    m_document.endMerging();
    update();
    QWidget::focusOutEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    cancelGesture();
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (m_focus.isValid())
            at = mapToGlobal(m_viewport.toView(m_world.bounds(m_focus)).center().toPoint());
    } else {
        const CanvasObject under = hit(event->pos()).object;
        if (!isSelected(under))
            select(under);
    }
    m_actions->showMenu(at);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_drop->enter(*event->mimeData()))
        return;
    m_hint->hide(); // what would happen is painted under it
    event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    m_drop->moveTo(event->position());
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_drop->leave();
    showHint();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    if (!m_drop->enter(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_pointerPlace = event->position();
    if (event->mimeData()->hasFormat(QLatin1String(kObjectsMimeType))) {
        m_drop->leave();
        m_copying->paste(*event->mimeData());
        setFocus();
    } else {
        m_drop->drop(event->position());
    }
    showHint();
}

} // namespace grondplan::ui
