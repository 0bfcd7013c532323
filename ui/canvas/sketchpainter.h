#pragma once

#include "ui/canvas/canvastexts.h"
#include "ui/canvas/canvastheme.h"
#include "ui/canvas/canvasworld.h"

class QPainter;

namespace grondplan::ui {

/// From this scale on a card shows its texts; below, its picture's colour and name place only; then a filled
/// rectangle.
inline constexpr double kFullDetail = 0.45;
inline constexpr double kLessDetail = 0.22;

/// Paints the sketch with any painter: for the screen, and for files and paper.
class SketchPainter
{
public:
    SketchPainter(const CanvasWorld &world, CanvasTexts &texts, const CanvasTheme &theme);

    /// Paints what lies in `area`; the painter's coordinates are the canvas's.
    ///
    /// \param scale  device-independent pixels for one canvas unit, which decides how much detail is worth
    /// showing \param ratio  device pixels for one device-independent pixel
    void paint(QPainter &painter, const QRectF &area, double scale, double ratio);

private:
    void paintZone(QPainter &painter, int zone);
    void paintZoneHeader(QPainter &painter, int zone);
    void paintZoneName(QPainter &painter, int zone);
    void paintLink(QPainter &painter, int link);
    void paintCards(QPainter &painter, const std::vector<int> &cards);
    void paintCard(QPainter &painter, int card);
    void paintCardText(QPainter &painter, int card, const QRectF &rect);
    void paintPlainCard(QPainter &painter, int card);
    void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

    const CanvasWorld &m_world;
    CanvasTexts &m_texts;
    const CanvasTheme &m_theme;
    double m_scale = 1;
    double m_ratio = 1;
};

} // namespace grondplan::ui
