#include "ui/panels/figurebutton.h"

#include "ui/drawing/icons.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr int kMarginX = 10;
static constexpr int kMarginY = 6;
static constexpr int kFigureIconSize = 16;
static constexpr int kIconGap = 5;

FigureButton::FigureButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void FigureButton::setName(const QString &name)
{
    setText(name);
    describe();
}

void FigureButton::setFigure(const FigureText &figure)
{
    m_figure = figure;
    describe();
    updateGeometry();
    update();
}

void FigureButton::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    describe();
    update();
}

void FigureButton::describe()
{
    QString spoken = tr("%1: %2, %3").arg(text(), m_figure.value, m_figure.remark);
    if (m_stale)
        spoken = tr("%1, being worked out again").arg(spoken);
    setAccessibleName(spoken);
    QString tip = tr("%1 — press to see how it was worked out").arg(text());
    if (!m_figure.remark.isEmpty())
        tip = QStringLiteral("%1 %2\n%3").arg(m_figure.value, m_figure.remark, tip);
    setToolTip(tip.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QFont FigureButton::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    return large;
}

QFont FigureButton::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

/// Rounded up: words are cut as soon as a part of a pixel is missing.
static int widthOf(const QString &words, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(words))) + 1;
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics small(smallFont());
    const QFontMetrics large(valueFont());
    const int width = std::max({widthOf(text(), smallFont()) + kFigureIconSize + kIconGap,
                                widthOf(m_figure.value, valueFont()), widthOf(m_figure.remark, smallFont())});
    return {width + 2 * kMarginX, 2 * small.height() + large.height() + 2 * kMarginY};
}

QSize FigureButton::minimumSizeHint() const
{
    // The remark may be cut; name and value never.
    const int width = std::max(widthOf(text(), smallFont()) + kFigureIconSize + kIconGap,
                               widthOf(m_figure.value, valueFont()));
    return {width + 2 * kMarginX, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = rect().adjusted(kMarginX, kMarginY, -kMarginX, -kMarginY);
    if (underMouse() || isDown())
        painter.fillRect(rect(), palette().color(isDown() ? QPalette::Mid : QPalette::Midlight));

    const auto group = m_stale ? QPalette::Disabled : QPalette::Active;
    const QColor muted = palette().color(group, QPalette::PlaceholderText);
    const QColor strong =
        palette().color(group, m_figure.alarming ? QPalette::BrightText : QPalette::WindowText);

    const QFontMetrics small(smallFont());
    const QFontMetrics large(valueFont());
    painter.setFont(smallFont());
    painter.setPen(muted);
    const QPixmap icon = themedPixmap(m_icon, kFigureIconSize, devicePixelRatioF(), muted);
    painter.drawPixmap(area.left(), area.top() + (small.height() - kFigureIconSize) / 2, icon);
    const QRect name(area.left() + kFigureIconSize + kIconGap, area.top(),
                     area.width() - kFigureIconSize - kIconGap, small.height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(text(), Qt::ElideRight, name.width()));

    painter.setFont(valueFont());
    painter.setPen(strong);
    const QRect value(area.left(), name.bottom() + 1, area.width(), large.height());
    painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter, m_figure.value);

    painter.setFont(smallFont());
    painter.setPen(muted);
    const QRect remark(area.left(), value.bottom() + 1, area.width(), small.height());
    painter.drawText(remark, Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(m_figure.remark, Qt::ElideRight, remark.width()));

    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace grondplan::ui
