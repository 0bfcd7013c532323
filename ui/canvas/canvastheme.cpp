#include "ui/canvas/canvastheme.h"

#include <array>

namespace grondplan::ui {

CanvasTheme CanvasTheme::light()
{
    CanvasTheme theme;
    theme.ground = QColor(0xf6, 0xf7, 0xf9);
    theme.dot = QColor(0xcc, 0xd3, 0xdc);
    theme.card = QColor(0xff, 0xff, 0xff);
    theme.cardBorder = QColor(0xd3, 0xd9, 0xe1);
    theme.shadow = QColor(0x14, 0x20, 0x33, 0x14);
    theme.text = QColor(0x1b, 0x24, 0x30);
    theme.muted = QColor(0x5b, 0x67, 0x76);
    theme.zone = QColor(0xec, 0xf0, 0xf5);
    theme.zoneBorder = QColor(0xc4, 0xcd, 0xd8);
    theme.zoneTitle = QColor(0x26, 0x32, 0x42);
    theme.link = QColor(0x8a, 0x97, 0xa8);
    theme.accent = QColor(0x1f, 0x6f, 0xd0);
    theme.warning = QColor(0xb5, 0x6a, 0x00);
    theme.error = QColor(0xc4, 0x2b, 0x2b);
    return theme;
}

CanvasTheme CanvasTheme::darkness()
{
    CanvasTheme theme;
    theme.dark = true;
    theme.ground = QColor(0x15, 0x19, 0x1f);
    theme.dot = QColor(0x36, 0x3f, 0x4a);
    theme.card = QColor(0x29, 0x31, 0x3b);
    theme.cardBorder = QColor(0x3f, 0x4a, 0x57);
    theme.shadow = QColor(0x00, 0x00, 0x00, 0x50);
    theme.text = QColor(0xee, 0xf1, 0xf5);
    theme.muted = QColor(0xa6, 0xb2, 0xc0);
    theme.zone = QColor(0x1d, 0x23, 0x2b);
    theme.zoneBorder = QColor(0x3a, 0x45, 0x52);
    theme.zoneTitle = QColor(0xdf, 0xe5, 0xec);
    theme.link = QColor(0x74, 0x83, 0x95);
    theme.accent = QColor(0x6a, 0xae, 0xff);
    theme.warning = QColor(0xf0, 0xb4, 0x4c);
    theme.error = QColor(0xff, 0x7b, 0x72);
    return theme;
}

CanvasTheme CanvasTheme::of(const QPalette &palette)
{
    CanvasTheme theme = palette.color(QPalette::Window).lightness() < 128 ? darkness() : light();
    const QColor highlight = palette.color(QPalette::Highlight);
    const int distance = highlight.lightness() - theme.ground.lightness();
    if (distance > 60 || distance < -60)
        theme.accent = highlight;
    return theme;
}

QColor CanvasTheme::ink(int group) const
{
    static const std::array<QColor, kGroups> kLight = {QColor(0x50, 0x5d, 0x6d), QColor(0x5b, 0x4b, 0xb5),
                                                       QColor(0x1f, 0x64, 0xb8), QColor(0x0d, 0x77, 0x6e),
                                                       QColor(0x96, 0x56, 0x0b)};
    static const std::array<QColor, kGroups> kDark = {QColor(0xb3, 0xbf, 0xcc), QColor(0xb9, 0xad, 0xff),
                                                      QColor(0x8e, 0xc1, 0xff), QColor(0x6f, 0xd6, 0xca),
                                                      QColor(0xf2, 0xbd, 0x78)};
    const auto index = static_cast<std::size_t>(group >= 0 && group < kGroups ? group : 0);
    return dark ? kDark.at(index) : kLight.at(index);
}

QColor CanvasTheme::tint(int group) const
{
    return blended(card, ink(group), dark ? 0.18 : 0.11);
}

QColor CanvasTheme::note(NoteColour colour) const
{
    switch (colour) {
    case NoteColour::Yellow:
        return dark ? QColor(0x4d, 0x45, 0x24) : QColor(0xff, 0xf3, 0xbf);
    case NoteColour::Blue:
        return dark ? QColor(0x22, 0x3d, 0x58) : QColor(0xd9, 0xea, 0xfc);
    case NoteColour::Green:
        return dark ? QColor(0x23, 0x45, 0x32) : QColor(0xda, 0xf2, 0xdd);
    case NoteColour::Red:
        return dark ? QColor(0x55, 0x2c, 0x2c) : QColor(0xfc, 0xe0, 0xdd);
    case NoteColour::Plain:
        break;
    }
    return card;
}

int groupNumber(const QString &group)
{
    if (group == QLatin1String("data"))
        return 1;
    if (group == QLatin1String("application"))
        return 2;
    if (group == QLatin1String("platform"))
        return 3;
    if (group == QLatin1String("desktop"))
        return 4;
    return 0;
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

} // namespace grondplan::ui
