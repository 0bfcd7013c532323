#include "ui/panels/checkfield.h"

#include <QResizeEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
static constexpr int kHigh = 10'000;

/// The first line, which the box stands beside.
static QStyleOptionButton firstLine(QStyleOptionButton option, int width)
{
    option.rect = QRect(0, 0, width, std::max(option.fontMetrics.height(), 1) + 4);
    return option;
}

QRect CheckField::textRect(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QStyleOptionButton line = firstLine(option, width);
    QRect room = style()->subElementRect(QStyle::SE_CheckBoxContents, &line, this);
    room.setTop((line.rect.height() - option.fontMetrics.height()) / 2);
    room.setHeight(kHigh);
    QRect text = option.fontMetrics.boundingRect(room, kFlags, option.text);
    text.setLeft(room.left());
    text.setRight(room.right());
    return text;
}

int CheckField::wholeHeight() const
{
    const QSize usual = QCheckBox::sizeHint();
    if (width() >= usual.width())
        return usual.height();
    return std::max(usual.height(), textRect(width()).bottom() + 3);
}

QSize CheckField::sizeHint() const
{
    return {QCheckBox::sizeHint().width(), wholeHeight()};
}

QSize CheckField::minimumSizeHint() const
{
    // As wide as its longest word.
    int widest = 0;
    for (const QString &word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const int beside = QCheckBox::sizeHint().width() - fontMetrics().horizontalAdvance(text());
    return {widest + std::max(beside, 0), wholeHeight()};
}

void CheckField::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton box = firstLine(option, width());
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);
    const QRect text = textRect(width());
    painter.drawItemText(text, kFlags, option.palette, isEnabled(), option.text, QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = text.adjusted(-2, -1, 2, 1) & rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void CheckField::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool CheckField::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

} // namespace grondplan::ui
