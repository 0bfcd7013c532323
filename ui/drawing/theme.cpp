#include "ui/drawing/painter.h"

namespace grondplan::ui {

using diagram::BoxKind;

// One blue and greys: told apart by lightness and border alone, in print without colour and for the
// colour-blind too.

DrawingTheme DrawingTheme::paper()
{
    return {false};
}

DrawingTheme DrawingTheme::screen(bool dark)
{
    return {dark};
}

QColor DrawingTheme::background() const
{
    return dark ? QColor(0x17, 0x1b, 0x20) : QColor(0xff, 0xff, 0xff);
}

QColor DrawingTheme::text() const
{
    return dark ? QColor(0xe8, 0xec, 0xf0) : QColor(0x1b, 0x27, 0x33);
}

QColor DrawingTheme::mutedText() const
{
    return dark ? QColor(0xab, 0xb6, 0xc1) : QColor(0x52, 0x5f, 0x6c);
}

QColor DrawingTheme::line() const
{
    return dark ? QColor(0x8e, 0x9b, 0xa8) : QColor(0x5f, 0x6d, 0x7b);
}

QColor DrawingTheme::accent() const
{
    return dark ? QColor(0x6c, 0xb2, 0xf0) : QColor(0x1f, 0x5f, 0x99);
}

QColor DrawingTheme::fill(BoxKind kind) const
{
    switch (kind) {
    case BoxKind::Site:
        return background();
    case BoxKind::Zone:
        return dark ? QColor(0x1e, 0x24, 0x2a) : QColor(0xf5, 0xf7, 0xf9);
    case BoxKind::Band:
    case BoxKind::Flow:
        return dark ? QColor(0x27, 0x2f, 0x37) : QColor(0xe8, 0xed, 0xf1);
    case BoxKind::Server:
    case BoxKind::Folded:
        return dark ? QColor(0x2a, 0x32, 0x3a) : QColor(0xff, 0xff, 0xff);
    case BoxKind::NodeVm:
        return dark ? QColor(0x22, 0x29, 0x31) : QColor(0xf2, 0xf5, 0xf9);
    case BoxKind::Instance:
        return dark ? QColor(0x2f, 0x47, 0x5e) : QColor(0xd9, 0xe6, 0xf2);
    case BoxKind::Part:
        return dark ? QColor(0x1e, 0x24, 0x2a) : QColor(0xfb, 0xfc, 0xfd);
    case BoxKind::Elsewhere:
    case BoxKind::Note:
        break;
    }
    return Qt::transparent;
}

QColor DrawingTheme::border(BoxKind kind) const
{
    switch (kind) {
    case BoxKind::Site:
    case BoxKind::Zone:
        return dark ? QColor(0x45, 0x51, 0x5d) : QColor(0xc3, 0xcd, 0xd6);
    case BoxKind::Server:
    case BoxKind::Folded:
        return dark ? QColor(0x6b, 0x7a, 0x89) : QColor(0x7d, 0x8d, 0x9c);
    case BoxKind::NodeVm:
        return dark ? QColor(0x55, 0x69, 0x7d) : QColor(0xa9, 0xb9, 0xc9);
    case BoxKind::Part:
    case BoxKind::Elsewhere:
        return dark ? QColor(0x55, 0x61, 0x6d) : QColor(0xb4, 0xc0, 0xcb);
    case BoxKind::Instance:
    case BoxKind::Band:
    case BoxKind::Flow:
    case BoxKind::Note:
        break;
    }
    return Qt::transparent;
}

} // namespace grondplan::ui
