#pragma once

#include "ui/canvas/canvastexts.h"
#include "ui/canvas/canvastheme.h"
#include "ui/canvas/canvasworld.h"
#include "ui/canvas/linklabels.h"

#include <QImage>
#include <QPair>

#include <algorithm>
#include <functional>
#include <map>

class QPainter;

namespace grondplan::ui {

/// From this scale on a card shows its texts; below, its picture's colour and name place only; then a filled
/// rectangle.
inline constexpr double kFullDetail = 0.45;
inline constexpr double kLessDetail = 0.22;

inline constexpr int kLeastZoneNamePixels = 12; ///< on the screen, at any scale
inline constexpr double kCardRadius = 8;
inline constexpr double kNoteRadius = 6;
inline constexpr double kNoteSide = 10; ///< between a note's edge and its words
inline constexpr double kZoneRadius = 12;
inline constexpr double kLinkWidth = 1.5;
inline constexpr double kArrowSize = 8;
/// At this scale, in canvas units: a line is no thinner than the eye wants it.
[[nodiscard]] inline double linkWidth(double scale)
{
    return std::max(kLinkWidth, 0.9 / scale);
}
/// Of a card of this group from afar, where it is a filled rectangle.
[[nodiscard]] QColor farColor(const CanvasTheme &theme, int group, quint8 flags);

/// Paints the sketch with any painter, for files and paper. On the screen ScreenPainter does, with the
/// pictures of cards that this one makes.
class SketchPainter
{
public:
    SketchPainter(const CanvasWorld &world, CanvasTexts &texts, const CanvasTheme &theme);

    /// Paints what lies in `area`; the painter's coordinates are the canvas's.
    ///
    /// \param scale  device-independent pixels for one canvas unit, which decides how much detail is worth
    /// showing \param ratio  device pixels for one device-independent pixel
    void paint(QPainter &painter, const QRectF &area, double scale, double ratio);

    // Parts of it, for a painter with the same coordinates.
    void setScale(QPainter &painter, double scale, double ratio);
    void paintZones(QPainter &painter, const QRectF &area); ///< and the outlines of sites and tenants
    void paintCardAlone(QPainter &painter, int card);
    void paintZoneNames(QPainter &painter, const QRectF &area);
    void paintNotes(QPainter &painter, const QRectF &area, bool behind);
    void paintNote(QPainter &painter, int note);
    /// What is said of those of the links of which something is.
    void paintLinkLabels(QPainter &painter, const std::vector<int> &links);
    void paintLinkLabelOver(QPainter &painter, int link); ///< on top of others, where there is no other place

private:
    /// One line round what stands together. \param rectOf  of a member's number; null where it is not drawn
    void paintOutline(QPainter &painter, const QRectF &area, const CanvasOutline &outline, OutlineRoom room,
                      const std::function<QRectF(int)> &rectOf);
    void paintSites(QPainter &painter, const QRectF &area);
    void paintTenants(QPainter &painter, const QRectF &area);
    void paintLock(QPainter &painter, const QPointF &corner);
    void paintZone(QPainter &painter, int zone);
    void paintZoneHeader(QPainter &painter, int zone);
    void paintZoneName(QPainter &painter, int zone);
    void paintLink(QPainter &painter, int link);
    void paintLinkLabel(QPainter &painter, const LinkLabel &label);
    void paintCard(QPainter &painter, int card);
    void paintCardText(QPainter &painter, int card, const QRectF &rect);
    void paintPlainCard(QPainter &painter, int card);
    void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

    const CanvasWorld &m_world;
    CanvasTexts &m_texts;
    const CanvasTheme &m_theme;
    double m_scale = 1;
    double m_ratio = 1;
    std::map<NoteId, QPair<QByteArray, QImage>> m_pictures; ///< of notes, with the bytes they were read from
};

} // namespace grondplan::ui
