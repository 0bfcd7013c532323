#include "ui/canvas/minimap.h"

#include "ui/canvas/canvasview.h"
#include "ui/drawing/strokeraster.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace grondplan::ui {

static constexpr QSize kSize(184, 124);
static constexpr int kMapMargin = 12;
static constexpr double kMapInset = 6;
static constexpr int kLeastCanvas = 3; ///< a canvas smaller than this many maps has no room for one

Minimap::Minimap(CanvasView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("canvasMinimap"));
    setAccessibleName(tr("Overview"));
    setAttribute(Qt::WA_NoMousePropagation);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    viewChanged();
}

QRectF Minimap::shown() const
{
    return m_view.world().bounds();
}

double Minimap::scale() const
{
    const QRectF all = shown();
    const double across = (kSize.width() - 2 * kMapInset) / std::max(1.0, all.width());
    const double down = (kSize.height() - 2 * kMapInset) / std::max(1.0, all.height());
    return std::min(across, down);
}

QRectF Minimap::toMap(const QRectF &canvas) const
{
    const QRectF all = shown();
    const QSizeF size = all.size() * scale();
    const QPointF corner((kSize.width() - size.width()) / 2, (kSize.height() - size.height()) / 2);
    return {(canvas.topLeft() - all.topLeft()) * scale() + corner, canvas.size() * scale()};
}

void Minimap::contentChanged()
{
    m_picture = QPixmap();
    viewChanged();
}

void Minimap::viewChanged()
{
    const QRectF seen = m_view.viewport().toCanvas(QRectF(m_view.rect()));
    const bool roomy =
        m_view.width() >= kLeastCanvas * kSize.width() && m_view.height() >= kLeastCanvas * kSize.height();
    setVisible(m_wanted && roomy && !m_view.world().isEmpty() && !seen.contains(shown()));
    if (isHidden())
        return;
    setGeometry(QRect(
        QPoint(m_view.width() - kSize.width() - kMapMargin, m_view.height() - kSize.height() - kMapMargin),
        kSize));
    update();
}

void Minimap::draw()
{
    const double ratio = devicePixelRatioF();
    QImage picture((QSizeF(kSize) * ratio).toSize(), QImage::Format_RGB32);
    const CanvasTheme &theme = m_view.theme();
    picture.fill(blended(theme.ground, theme.card, 0.6));
    const CanvasWorld &world = m_view.world();
    QPainter painter(&picture);
    painter.scale(ratio, ratio);
    painter.setPen(QPen(theme.zoneBorder, 1));
    painter.setBrush(theme.zone);
    for (int zone = 0; zone < static_cast<int>(world.zoneCount()); ++zone)
        painter.drawRect(toMap(world.zone(zone)));
    painter.end();
    StrokeRaster raster(picture, picture.rect());
    const QPointF origin = toMap(QRectF(QPointF(), QSizeF())).topLeft() * ratio;
    const double factor = scale() * ratio;
    const QSizeF size = (QSizeF(kCardWidth, kCardHeight) * factor).expandedTo(QSizeF(ratio, ratio));
    const auto fillNotes = [&](bool behind) {
        for (int note = 0; note < static_cast<int>(world.notes().size()); ++note) {
            if (world.isBehind(note) != behind)
                continue;
            const QRectF place = toMap(world.note(note));
            raster.fill(QRectF(place.topLeft() * ratio, place.size() * ratio),
                        behind ? theme.cardBorder.rgb()
                               : theme.note(world.notes()[static_cast<std::size_t>(note)].colour).rgb());
        }
    };
    fillNotes(true);
    for (int card = 0; card < static_cast<int>(world.cardCount()); ++card)
        raster.fill(QRectF(origin + world.card(card).topLeft() * factor, size),
                    theme.ink(world.cardGroup(card)).rgb());
    fillNotes(false);
    m_picture = QPixmap::fromImage(picture);
    m_picture.setDevicePixelRatio(ratio);
}

void Minimap::paintEvent(QPaintEvent * /*event*/)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const CanvasTheme &theme = m_view.theme();
    painter.setPen(QPen(theme.cardBorder, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(wash);
    const QRectF seen = m_view.viewport().toCanvas(QRectF(m_view.rect()));
    painter.drawRect(toMap(seen) & QRectF(rect()).adjusted(1, 1, -1, -1));
}

void Minimap::goTo(QPointF point)
{
    const QRectF map = toMap(shown());
    const QPointF canvas = (point - map.topLeft()) / scale() + shown().topLeft();
    m_view.panBy(m_view.viewport().toView(canvas) - QPointF(m_view.width(), m_view.height()) / 2);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void Minimap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Overview"));
}

} // namespace grondplan::ui
