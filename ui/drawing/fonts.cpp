#include "ui/drawing/painter.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

namespace grondplan::ui {

void installFonts()
{
    static const bool kInstalled = [] {
        for (const char *style : {"Regular", "Bold", "Italic"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(QLatin1String(style)));
        return true;
    }();
    Q_UNUSED(kInstalled)
}

QFont drawingFont(double pointSize, bool bold)
{
    installFonts();
    QFont font(QStringLiteral("Noto Sans"));
    // In units of the drawing, not in points of a device: three points are four units.
    font.setPixelSize(std::max(1, qRound(pointSize * 4 / 3)));
    font.setBold(bold);
    // Hinted widths would differ from one scale to the next, and words would not fit where they were
    // measured.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

diagram::MeasureText measureWithDrawingFont()
{
    return [](const QString &text, bool bold, double pointSize) {
        return QFontMetricsF(drawingFont(pointSize, bold)).horizontalAdvance(text);
    };
}

} // namespace grondplan::ui
