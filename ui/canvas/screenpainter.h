#pragma once

#include "ui/canvas/canvasviewport.h"
#include "ui/canvas/cardsprites.h"
#include "ui/canvas/density.h"
#include "ui/canvas/sketchpainter.h"
#include "ui/drawing/strokeraster.h"

#include <array>
#include <vector>

namespace grondplan::ui {

/// Objects that are shown as chosen, by their numbers in the world.
struct Marks
{
    std::vector<int> zones;
    std::vector<int> cards;
    std::vector<int> links;
    std::vector<int> notes;
    [[nodiscard]] std::size_t size() const
    {
        return zones.size() + cards.size() + links.size() + notes.size();
    }
};

/// Paints the sketch into the window's picture, as SketchPainter would: that one makes the pictures of cards,
/// which are kept; links are drawn by StrokeRaster.
///
/// While the zoom changes the pictures of another zoom are shown, of very many small cards only how dense
/// they are, and of many new cards at once some are plain at first, until refine().
class ScreenPainter
{
public:
    ScreenPainter(const CanvasWorld &world, CanvasTexts &texts, const CanvasTheme &theme);

    void themeChanged();
    void contentChanged() { m_density.forget(); }
    /// Begins a picture of this part of the canvas.
    void begin(QSize window, const CanvasViewport &viewport, double ratio);
    // These pixels of an image, in which the window's corner is at `corner`.
    void paintResting(QImage &image, const QRect &pixels, QPoint corner);
    /// Without what paintMarks() will cover.
    void paintMoving(QImage &image, const QRect &pixels, QPoint corner, const Marks &marks);
    void paintMarks(QImage &image, const QRect &pixels, const Marks &marks); ///< corner as before
    /// What is said of a link, with a painter whose coordinates are the canvas's.
    void paintLinkLabelOver(QPainter &painter, int link);

    /// Whether something was painted less well than it could be.
    [[nodiscard]] bool isRough() const { return !m_rough.empty() || !m_bands.empty(); }
    [[nodiscard]] bool isZooming() const { return m_crispScale != m_scale; }
    /// Where that was, in canvas coordinates; it comes out well when it is painted again. Of what takes
    /// longer than a frame a part at a time.
    [[nodiscard]] std::vector<QRectF> refine();

private:
    [[nodiscard]] QRectF toCanvas(const QRect &pixels) const;
    [[nodiscard]] QPointF toPixels(QPointF canvas) const;
    void paintGround(StrokeRaster &raster, const QRect &pixels) const;
    [[nodiscard]] bool isDense() const;
    [[nodiscard]] bool isTooManyToZoom() const;
    void setUp(QPainter &painter, const QRect &pixels);
    /// How a link is drawn.
    struct LinkStyle
    {
        QRgb color;
        double width; ///< in pixels
        double arrow; ///< in canvas units
    };
    [[nodiscard]] LinkStyle plainLink() const;
    void paintLink(StrokeRaster &raster, int link, const LinkStyle &style);
    void paintLinkLabels(QImage &image, const QRect &pixels, const std::vector<int> &links);
    void paintLinkLabelOf(QImage &image, const QRect &pixels, int link);
    enum class Behind
    {
        No,
        Yes
    };
    void paintNotes(QImage &image, const QRect &pixels, Behind behind, bool moving);
    void paintRing(StrokeRaster &raster, const QRectF &pixels, double radius) const;
    void markCard(StrokeRaster &raster, int card) const;
    void paintFarCard(StrokeRaster &raster, int card) const;
    void paintCards(QImage &image, const QRect &pixels, const std::vector<int> &cards);
    void paintCard(QPainter &painter, int card);
    [[nodiscard]] CardLook lookOf(int card, double scale);
    [[nodiscard]] QImage pictureOf(int card) const;
    [[nodiscard]] QPoint cornerOf(int card) const;
    [[nodiscard]] QRect farRect(int card) const;

    const CanvasWorld &m_world;
    const CanvasTheme &m_theme;
    CanvasTexts &m_texts;
    mutable SketchPainter m_sketch;
    std::array<QRgb, kGroups> m_farColors{};
    CardSprites m_sprites;
    Density m_density;
    CanvasViewport m_viewport;
    QSize m_window;
    double m_ratio = 1;
    QPoint m_corner;
    double m_scale = 1;      ///< device pixels for one canvas unit
    double m_crispScale = 0; ///< of the last pictures that were made on purpose
    int m_budget = 0;        ///< pictures that may still be made for this picture
    std::vector<QRectF> m_rough;
    std::vector<QRectF> m_bands; ///< painted by density, as the zoom changes
    std::vector<QPointF> m_points;
};

} // namespace grondplan::ui
