#include "ui/views/diagramcanvas.h"

#include "ui/drawing/painter.h"
#include "ui/views/diagramaccessible.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kLeastDiagramZoom = 0.05;
static constexpr double kMostDiagramZoom = 8;
static constexpr double kMostFittingZoom = 1.5; // a small diagram is not blown up to fill the window
static constexpr double kStep = 1.25;
static constexpr double kDiagramMargin = 24; // around the diagram, in pixels
static constexpr int kWheelNotch = 120;
static constexpr int kLine = 32;

DiagramCanvas::DiagramCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installDiagramAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::OpenHandCursor);
    horizontalScrollBar()->setSingleStep(kLine);
    verticalScrollBar()->setSingleStep(kLine);
}

void DiagramCanvas::setDiagram(diagram::Diagram diagram)
{
    m_diagram = std::move(diagram);
    ++m_generation;
    if (m_fitted)
        zoomToFit();
    else
        setScrollBars();
    viewport()->update();
}

void DiagramCanvas::setFaded(bool faded)
{
    m_faded = faded;
    viewport()->update();
}

QPointF DiagramCanvas::origin() const
{
    const auto along = [](double content, int seen, int scrolled) {
        return content <= seen ? (seen - content) / 2 : -scrolled;
    };
    const QSizeF content = m_diagram.size * m_zoom + QSizeF(2 * kDiagramMargin, 2 * kDiagramMargin);
    return QPointF(
        along(content.width(), viewport()->width(), horizontalScrollBar()->value()) + kDiagramMargin,
        along(content.height(), viewport()->height(), verticalScrollBar()->value()) + kDiagramMargin);
}

QRectF DiagramCanvas::toViewport(const QRectF &inDiagram) const
{
    return QRectF(origin() + inDiagram.topLeft() * m_zoom, inDiagram.size() * m_zoom);
}

double DiagramCanvas::fittingZoom() const
{
    if (m_diagram.size.isEmpty())
        return 1;
    const double x = (viewport()->width() - 2 * kDiagramMargin) / m_diagram.size.width();
    const double y = (viewport()->height() - 2 * kDiagramMargin) / m_diagram.size.height();
    return std::clamp(std::min(x, y), kLeastDiagramZoom, kMostFittingZoom);
}

void DiagramCanvas::zoomToFit()
{
    setZoom(fittingZoom(), QRectF(viewport()->rect()).center());
    m_fitted = true;
}

void DiagramCanvas::zoomTo(double zoom)
{
    setZoom(zoom, QRectF(viewport()->rect()).center());
}

void DiagramCanvas::zoomIn()
{
    zoomTo(m_zoom * kStep);
}

void DiagramCanvas::zoomOut()
{
    zoomTo(m_zoom / kStep);
}

void DiagramCanvas::setZoom(double zoom, const QPointF &about)
{
    const QPointF before = (about - origin()) / m_zoom;
    m_fitted = false;
    m_zoom = std::clamp(zoom, kLeastDiagramZoom, kMostDiagramZoom);
    setScrollBars();
    // What was under `about` stays there, as far as the edges allow.
    const QPointF moved = origin() + before * m_zoom - about;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void DiagramCanvas::setScrollBars()
{
    const QSizeF content = m_diagram.size * m_zoom + QSizeF(2 * kDiagramMargin, 2 * kDiagramMargin);
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setPageStep(seen.height());
    // Half a pixel more does not scroll: a fitted drawing would bring up bars, which make it fit anew,
    // without an end.
    const auto beyond = [](double length, int window) { return std::max(0, qRound(length) - window); };
    horizontalScrollBar()->setRange(0, beyond(content.width(), seen.width()));
    verticalScrollBar()->setRange(0, beyond(content.height(), seen.height()));
}

void DiagramCanvas::paintEvent(QPaintEvent *event)
{
    const DrawingTheme theme = DrawingTheme::screen(palette().color(QPalette::Base).lightness() < 128);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.background());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.save();
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    paint(painter, m_diagram, theme);
    painter.restore();
    if (m_faded) {
        QColor veil = theme.background();
        veil.setAlphaF(0.6F);
        painter.fillRect(event->rect(), veil);
    }
}

void DiagramCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        zoomToFit();
    else
        setScrollBars();
}

void DiagramCanvas::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy); // only the strip that comes into sight is painted
}

void DiagramCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(kStep, double(event->angleDelta().y()) / kWheelNotch), event->position());
    event->accept();
}

bool DiagramCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_zoom * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

static bool isZoomKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_Exclam:
    case Qt::Key_Home:
        return true;
    default:
        return false;
    }
}

bool DiagramCanvas::event(QEvent *event)
{
    // The window has the same keys for its canvas.
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void DiagramCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!isZoomKey(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        zoomTo(1);
        break;
    default:
        zoomToFit();
        break;
    }
}

void DiagramCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_dragging = true;
    m_dragFrom = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void DiagramCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPoint by = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void DiagramCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    viewport()->setCursor(Qt::OpenHandCursor);
}

void DiagramCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace grondplan::ui
