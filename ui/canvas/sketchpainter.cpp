#include "ui/canvas/sketchpainter.h"

#include "ui/canvas/linkroute.h"
#include "ui/canvas/notetext.h"
#include "ui/commands/placing.h"
#include "ui/drawing/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

/// Lines one device pixel wide lie on the pixels when the edges of what they go round do not.
static QRectF lineRect(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

SketchPainter::SketchPainter(const CanvasWorld &world, CanvasTexts &texts, const CanvasTheme &theme)
    : m_world(world)
    , m_texts(texts)
    , m_theme(theme)
{
}

void SketchPainter::paint(QPainter &painter, const QRectF &area, double scale, double ratio)
{
    setScale(painter, scale, ratio);
    paintZones(painter, area);
    paintNotes(painter, area, true);
    for (const int link : m_world.linksIn(area))
        paintLink(painter, link);
    paintLinkLabels(painter, m_world.linksIn(area));
    for (const int card : m_world.cardsIn(area))
        paintCardAlone(painter, card);
    paintZoneNames(painter, area);
    paintNotes(painter, area, false);
}

void SketchPainter::paintNotes(QPainter &painter, const QRectF &area, bool behind)
{
    for (const int note : m_world.notesIn(area)) {
        if (m_world.isBehind(note) == behind)
            paintNote(painter, note);
    }
}

void SketchPainter::paintLinkLabels(QPainter &painter, const std::vector<int> &links)
{
    LinkLabels labels(m_world, m_texts);
    for (const int link : links) {
        if (m_scale < kFullDetail || (m_world.linkFlags(link) & CanvasWorld::Said) == 0)
            continue;
        if (const std::optional<LinkLabel> label = labels.of(link))
            paintLinkLabel(painter, *label);
    }
}

void SketchPainter::paintLinkLabelOver(QPainter &painter, int link)
{
    if (m_scale < kFullDetail || (m_world.linkFlags(link) & CanvasWorld::Said) == 0)
        return;
    if (const std::optional<LinkLabel> label = LinkLabels(m_world, m_texts).over(link))
        paintLinkLabel(painter, *label);
}

void SketchPainter::paintLinkLabel(QPainter &painter, const LinkLabel &label)
{
    painter.setFont(detailFont());
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(m_theme.zone, m_theme.card, 0.5));
    painter.drawRoundedRect(label.plate, 4, 4);
    painter.setPen(m_theme.muted);
    painter.drawText(label.plate, Qt::AlignCenter, label.text);
}

void SketchPainter::setScale(QPainter &painter, double scale, double ratio)
{
    m_scale = scale;
    m_ratio = ratio;
    painter.setRenderHint(QPainter::Antialiasing, scale >= kLessDetail);
}

void SketchPainter::paintZones(QPainter &painter, const QRectF &area)
{
    paintSites(painter, area);
    for (int zone = 0; zone < static_cast<int>(m_world.zoneCount()); ++zone) {
        if (m_world.zone(zone).intersects(area))
            paintZone(painter, zone);
    }
    paintTenants(painter, area);
}

void SketchPainter::paintSites(QPainter &painter, const QRectF &area)
{
    for (const CanvasOutline &site : m_world.sites())
        paintOutline(painter, area, site, kSiteRoom, [this](int zone) { return m_world.zone(zone); });
}

void SketchPainter::paintTenants(QPainter &painter, const QRectF &area)
{
    for (const CanvasOutline &tenant : m_world.tenants())
        paintOutline(painter, area, tenant, kTenantRoom, [this](int card) {
            return m_world.hasPreview() && m_world.movesCard(card) ? QRectF() : m_world.card(card);
        });
}

/// All in the line's colour first, then all a line smaller in that of the inside: what overlaps has one line
/// round it.
void SketchPainter::paintOutline(QPainter &painter, const QRectF &area, const CanvasOutline &outline,
                                 OutlineRoom room, const std::function<QRectF(int)> &rectOf)
{
    const QColor ink = m_theme.ink(outline.colour);
    const double stroke = std::min(3.5, std::max(1.0, 0.75 / m_scale)); // less than two overlap by
    const QColor ground = room.isNamedBelow() ? m_theme.zone : m_theme.ground;
    painter.setPen(Qt::NoPen);
    for (const bool inside : {false, true}) {
        painter.setBrush(blended(ground, ink, inside ? 0.06 : 0.5));
        for (const int member : outline.members) {
            const QRectF rect = rectOf(member);
            if (rect.isNull() || !outlineRect(rect, room).intersects(area))
                continue;
            const double by = inside ? stroke : 0;
            painter.drawRoundedRect(outlineRect(rect, room).adjusted(by, by, -by, -by), kZoneRadius,
                                    kZoneRadius);
        }
    }
    if (m_scale < kFullDetail)
        return;
    painter.setFont(detailFont());
    painter.setPen(ink);
    const QFontMetricsF metrics(detailFont());
    for (const int member : outline.titled) {
        const QRectF rect = rectOf(member);
        if (rect.isNull())
            continue;
        const double line = room.isNamedBelow() ? rect.bottom() + (room.below + metrics.ascent()) / 2 - 1
                                                : rect.top() - (room.above - metrics.ascent()) / 2;
        painter.drawText(QPointF(rect.left(), line),
                         metrics.elidedText(outline.name, Qt::ElideRight, rect.width()));
    }
}

/// A photograph is larger than anybody sees here, and would be scaled down at each frame.
static constexpr int kMostPicturePixels = 1'600;

void SketchPainter::paintNote(QPainter &painter, int number)
{
    const Note &note = m_world.notes()[static_cast<std::size_t>(number)];
    const QRectF rect = toRect(note.rect);
    const QColor paper = m_theme.note(note.colour);
    if (m_scale < kLessDetail) {
        painter.fillRect(rect, blended(paper, m_theme.text, 0.15));
        return;
    }
    painter.setPen(QPen(blended(paper, m_theme.text, 0.22), 1 / std::min(1.0, m_scale)));
    painter.setBrush(paper);
    painter.drawRoundedRect(lineRect(rect), kNoteRadius, kNoteRadius);
    QRectF inside = rect.adjusted(kNoteSide, kNoteSide, -kNoteSide, -kNoteSide);
    if (!note.picture.isEmpty()) {
        auto &[bytes, image] = m_pictures[note.id];
        if (bytes.constData() != note.picture.constData()) {
            bytes = note.picture;
            std::erase_if(m_pictures, [this](const auto &kept) {
                return m_world.find(CanvasObject(kept.first)) < 0; // no longer there
            });
            image = QImage::fromData(bytes);
            if (std::max(image.width(), image.height()) > kMostPicturePixels)
                image = image.scaled(kMostPicturePixels, kMostPicturePixels, Qt::KeepAspectRatio,
                                     Qt::SmoothTransformation);
        }
        const QFontMetricsF metrics(detailFont());
        const double words = note.text.isEmpty() || m_scale < kFullDetail ? 0 : metrics.lineSpacing() + 4;
        const QRectF room = inside.adjusted(0, 0, 0, -words);
        const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
        const QPointF corner = room.center() - QPointF(size.width(), size.height()) / 2;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(corner, size), image);
        inside.setTop(inside.bottom() - words + 4);
    }
    if (m_scale >= kFullDetail && inside.height() > 1) {
        painter.setPen(m_theme.text);
        paintNoteText(painter, inside, note.text);
    }
    if (m_scale >= kFullDetail && m_world.isLocked(CanvasObject(note.id)))
        paintLock(painter, rect.topRight() - QPointF(18, -6));
}

void SketchPainter::paintLock(QPainter &painter, const QPointF &corner)
{
    paintIcon(painter, QStringLiteral("lock"), QRectF(corner, QSizeF(12, 12)), m_theme.muted);
}

void SketchPainter::paintCardAlone(QPainter &painter, int card)
{
    if (m_scale >= kFullDetail)
        paintCard(painter, card);
    else
        paintPlainCard(painter, card);
}

/// Where the headers of zones cannot be read.
void SketchPainter::paintZoneNames(QPainter &painter, const QRectF &area)
{
    for (int zone = 0; m_scale < kFullDetail && zone < static_cast<int>(m_world.zoneCount()); ++zone) {
        if (m_world.zone(zone).intersects(area))
            paintZoneName(painter, zone);
    }
}

QColor farColor(const CanvasTheme &theme, int group, quint8 flags)
{
    if ((flags & CanvasWorld::Error) != 0)
        return theme.error;
    return blended(theme.card, theme.ink(group), 0.55);
}

void SketchPainter::paintZone(QPainter &painter, int zone)
{
    const QRectF rect = m_world.zone(zone);
    painter.setPen(QPen(m_theme.zoneBorder, std::max(1.0, 0.75 / m_scale)));
    painter.setBrush(m_theme.zone);
    if (m_scale < kLessDetail) {
        painter.drawRect(rect);
        return;
    }
    painter.drawRoundedRect(lineRect(rect), kZoneRadius, kZoneRadius);
    if (m_scale >= kFullDetail)
        paintZoneHeader(painter, zone);
}

void SketchPainter::paintZoneHeader(QPainter &painter, int zone)
{
    const QRectF rect = m_world.zone(zone);
    const ZoneText &text = m_texts.zone(zone);
    const double left = rect.left() + kZoneTextSide;
    const double nameLine = rect.top() + (m_world.isFolded(zone) ? 21 : 25);
    const double detailLine = nameLine + 18;

    paintIcon(painter, m_world.isFolded(zone) ? QStringLiteral("unfold") : QStringLiteral("fold"),
              foldMark(rect), m_theme.muted);
    painter.setFont(zoneFont());
    painter.setPen(m_theme.zoneTitle);
    painter.drawText(QPointF(left, nameLine), text.name);
    double x = left + QFontMetricsF(zoneFont()).horizontalAdvance(text.name) + 6;
    if (m_world.isLocked(CanvasObject(m_world.zoneId(zone)))) {
        paintLock(painter, QPointF(x, nameLine - 11));
        x += 18;
    }
    if (m_world.zoneFlags(zone) != 0) {
        const bool error = (m_world.zoneFlags(zone) & CanvasWorld::Error) != 0;
        paintIcon(painter, error ? QStringLiteral("severity-error") : QStringLiteral("severity-warning"),
                  QRectF(x, nameLine - 12, 15, 15), error ? m_theme.error : m_theme.warning);
    }
    painter.setFont(detailFont());
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(left, detailLine), text.detail);
    if (text.figuresWidth <= 0)
        return;
    const QRectF figures(rect.right() - kZoneTextSide - text.figuresWidth - 4, rect.top(),
                         text.figuresWidth + 4, kZoneHeader);
    const auto rightAligned = [&](const QString &words, double line) {
        const double width = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QPointF(figures.right() - width, line), words);
    };
    rightAligned(text.month, detailLine);
    painter.setFont(nameFont());
    painter.setPen(m_theme.zoneTitle);
    rightAligned(text.servers, nameLine);
}

/// Far away a zone is known by its name alone, in letters that can be read.
void SketchPainter::paintZoneName(QPainter &painter, int zone)
{
    const QRectF rect = m_world.zone(zone);
    QFont font = zoneFont();
    const double pixels = std::max<double>(zoneFont().pixelSize(), kLeastZoneNamePixels / m_scale);
    font.setPixelSize(static_cast<int>(std::ceil(pixels)));
    const QString name = QFontMetricsF(font).elidedText(m_texts.name(CanvasObject(m_world.zoneId(zone))),
                                                        Qt::ElideRight, rect.width());
    // In the header while it fits there, else above the zone, where it covers no card.
    const bool inHeader = pixels * 1.5 <= kZoneHeader;
    painter.setFont(font);
    painter.setPen(m_theme.zoneTitle);
    painter.drawText(inHeader ? rect.topLeft() + QPointF(kZoneTextSide, (kZoneHeader + pixels * 0.75) / 2)
                              : rect.topLeft() + QPointF(0, -pixels * 0.4),
                     name);
}

void SketchPainter::paintLink(QPainter &painter, int link)
{
    if (m_scale < kLessDetail) {
        painter.setPen(QPen(m_theme.link, 0));
        painter.drawLine(m_world.card(m_world.linkFrom(link)).center(),
                         m_world.card(m_world.linkTo(link)).center());
        return;
    }
    const std::vector<QPointF> &route = m_world.route(link);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.link, linkWidth(m_scale), Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(roundedRoute(route, kArrowSize - 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.link);
    painter.drawPolygon(arrowHead(route, kArrowSize));
    if ((m_world.linkFlags(link) & CanvasWorld::BothWays) != 0)
        painter.drawPolygon(arrowHead({route.rbegin(), route.rend()}, kArrowSize));
}

void SketchPainter::paintPlainCard(QPainter &painter, int card)
{
    const QRectF rect = m_world.card(card);
    const quint8 flags = m_world.cardFlags(card);
    const QColor ink = m_theme.ink(m_world.cardGroup(card));
    if (m_scale < kLessDetail) {
        painter.fillRect(rect, farColor(m_theme, m_world.cardGroup(card), flags));
        return;
    }
    painter.setPen(QPen(m_theme.cardBorder, 1 / m_scale));
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(lineRect(rect), kCardRadius, kCardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(m_theme.card, ink, 0.7));
    painter.drawRoundedRect(QRectF(rect.left() + 12, rect.top() + 16, 40, 40), kCardRadius, kCardRadius);
    painter.setBrush(blended(m_theme.card, m_theme.text, 0.45));
    painter.drawRect(QRectF(rect.left() + 64, rect.top() + 22, 84, 9));
    painter.setBrush(blended(m_theme.card, m_theme.text, 0.2));
    painter.drawRect(QRectF(rect.left() + 64, rect.top() + 42, 64, 8));
    if ((flags & (CanvasWorld::Error | CanvasWorld::Warning)) == 0)
        return;
    painter.setBrush((flags & CanvasWorld::Error) != 0 ? m_theme.error : m_theme.warning);
    painter.drawEllipse(QPointF(rect.right() - 18, rect.top() + 18), 9, 9);
}

void SketchPainter::paintCard(QPainter &painter, int card)
{
    const QRectF rect = m_world.card(card);
    const bool inactive = (m_world.cardFlags(card) & CanvasWorld::Inactive) != 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.shadow);
    painter.drawRoundedRect(rect.translated(0, 1.5), kCardRadius, kCardRadius);
    painter.setBrush(inactive ? blended(m_theme.card, m_theme.zone, 0.6) : m_theme.card);
    painter.setPen(QPen(m_theme.cardBorder, 1, inactive ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(lineRect(rect), kCardRadius, kCardRadius);

    const int group = inactive ? 0 : m_world.cardGroup(card);
    const QRectF tile(rect.left() + 12, rect.top() + 12, 32, 32);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tint(group));
    painter.drawRoundedRect(tile, 7, 7);
    paintIcon(painter, m_world.cardIcon(card), tile.adjusted(6, 6, -6, -6), m_theme.ink(group));
    paintCardText(painter, card, rect);
}

void SketchPainter::paintCardText(QPainter &painter, int card, const QRectF &rect)
{
    const CardText &text = m_texts.card(card);
    const quint8 flags = m_world.cardFlags(card);
    const double left = rect.left() + kCardTextLeft;
    const double right = rect.right() - kCardTextRight;
    painter.setFont(nameFont());
    painter.setPen((flags & CanvasWorld::Inactive) != 0 ? m_theme.muted : m_theme.text);
    painter.drawText(QPointF(left, rect.top() + 24), text.name);
    painter.setFont(detailFont());
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(left, rect.top() + 43), text.size);
    painter.drawText(QPointF(left, rect.top() + 60), text.month);
    if ((flags & CanvasWorld::Locked) != 0)
        paintLock(painter, QPointF(rect.left() + 22, rect.top() + 50));
    if ((flags & CanvasWorld::Assumed) != 0)
        paintIcon(painter, QStringLiteral("estimate"), QRectF(right - 13, rect.top() + 49, 14, 14),
                  m_theme.muted);
    if ((flags & CanvasWorld::Error) != 0)
        paintIcon(painter, QStringLiteral("severity-error"), QRectF(right - 13, rect.top() + 11, 15, 15),
                  m_theme.error);
    else if ((flags & CanvasWorld::Warning) != 0)
        paintIcon(painter, QStringLiteral("severity-warning"), QRectF(right - 13, rect.top() + 11, 15, 15),
                  m_theme.warning);
}

void SketchPainter::paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const int size = std::max(1, qRound(rect.width() * m_scale));
    const QPixmap icon = themedPixmap(name, size, m_ratio, color);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, icon, QRectF(icon.rect()));
}

} // namespace grondplan::ui
