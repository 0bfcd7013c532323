#include "ui/canvas/screenpainter.h"

#include "ui/canvas/linkroute.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace grondplan::ui {

static constexpr double kDotStep = 32;
static constexpr int kMostNewPictures = 40;        ///< of cards at a time: a few milliseconds
static constexpr double kSpriteMargin = 3;         ///< round a card, for its shadow
static constexpr double kLeastCard = 2;            ///< pixels high; smaller ones are shown as density
static constexpr double kMostWhileZooming = 6'000; ///< cards in the window that are painted one by one
static constexpr int kBands = 5;                   ///< in which they are painted when it is done
static constexpr double kFocusRingGap = 1.5;       ///< between an object and the line that shows it is chosen
static constexpr double kRingWidth = 2;

static int nearest(double value)
{
    return StrokeRaster::nearest(value);
}

ScreenPainter::ScreenPainter(const CanvasWorld &world, CanvasTexts &texts, const CanvasTheme &theme)
    : m_world(world)
    , m_theme(theme)
    , m_texts(texts)
    , m_sketch(world, texts, theme)
{
}

void ScreenPainter::themeChanged()
{
    for (std::size_t group = 0; group < m_farColors.size(); ++group)
        m_farColors.at(group) = farColor(m_theme, static_cast<int>(group), 0).rgb();
    m_sprites.clear();
    m_density.forget();
}

/// Whether cards are too small to be seen one by one. What moves always is.
bool ScreenPainter::isDense() const
{
    if (m_world.hasPreview())
        return false;
    return m_viewport.zoom() * kCardHeight < kLeastCard || isTooManyToZoom();
}

/// By what part of the sketch is seen.
bool ScreenPainter::isTooManyToZoom() const
{
    if (!isZooming() || m_viewport.zoom() >= kLessDetail)
        return false;
    const QRectF all = m_world.bounds();
    const QRectF seen = all & QRectF(m_viewport.origin(), QSizeF(m_window) / m_viewport.zoom());
    const double share = all.isEmpty() ? 0 : seen.width() * seen.height() / (all.width() * all.height());
    return share * static_cast<double>(m_world.cardCount()) > kMostWhileZooming;
}

void ScreenPainter::begin(QSize window, const CanvasViewport &viewport, double ratio)
{
    m_viewport = viewport;
    m_window = window;
    m_ratio = ratio;
    if (const double scale = viewport.zoom() * ratio; scale != m_scale) {
        m_scale = scale;
        m_rough.clear();
        m_bands.clear();
    }
    if (m_crispScale <= 0)
        m_crispScale = m_scale;
    m_budget = kMostNewPictures;
    m_sprites.setRoom(qsizetype(window.width() * ratio) * qsizetype(window.height() * ratio));
}

std::vector<QRectF> ScreenPainter::refine()
{
    m_crispScale = m_scale;
    std::vector<QRectF> areas = std::exchange(m_rough, {});
    if (!m_bands.empty()) {
        areas.push_back(m_bands.back());
        m_bands.pop_back();
    }
    return areas;
}

QPointF ScreenPainter::toPixels(QPointF canvas) const
{
    return (canvas - m_viewport.origin()) * m_scale + m_corner;
}

QRectF ScreenPainter::toCanvas(const QRect &pixels) const
{
    return {QPointF(pixels.topLeft() - m_corner) / m_scale + m_viewport.origin(),
            QSizeF(pixels.size()) / m_scale};
}

/// A grid of dots gives the eye a scale while panning; far away it would be noise.
void ScreenPainter::paintGround(StrokeRaster &raster, const QRect &pixels) const
{
    raster.fillPixels(pixels, m_theme.ground.rgb());
    if (m_viewport.zoom() < kFullDetail)
        return;
    const QRectF canvas = toCanvas(pixels);
    const int size = std::max(1, qRound((m_viewport.zoom() >= 1 ? 1.5 : 1) * m_ratio));
    for (double y = std::floor(canvas.top() / kDotStep) * kDotStep; y <= canvas.bottom(); y += kDotStep) {
        for (double x = std::floor(canvas.left() / kDotStep) * kDotStep; x <= canvas.right(); x += kDotStep) {
            const QPointF at = toPixels({x, y});
            raster.fillPixels(QRect(nearest(at.x()), nearest(at.y()), size, size), m_theme.dot.rgb());
        }
    }
}

/// Whose coordinates are the canvas's.
void ScreenPainter::setUp(QPainter &painter, const QRect &pixels)
{
    const double ratio = painter.device()->devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    painter.setClipRect(pixels);
    painter.translate(m_corner);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_viewport.origin());
    m_sketch.setScale(painter, m_viewport.zoom(), m_ratio);
}

void ScreenPainter::paintResting(QImage &image, const QRect &pixels, QPoint corner)
{
    m_corner = corner;
    const QRectF area = toCanvas(pixels);
    StrokeRaster raster(image, pixels);
    paintGround(raster, pixels);
    {
        QPainter painter(&image);
        setUp(painter, pixels);
        m_sketch.paintZones(painter, area);
    }
    paintNotes(image, pixels, Behind::Yes, false);
    if (isDense()) {
        m_density.paint(raster, m_world, m_theme, area,
                        {m_viewport.origin() - QPointF(m_corner) / m_scale, m_scale});
        QPainter painter(&image);
        setUp(painter, pixels);
        m_sketch.paintZoneNames(painter, area);
        painter.end();
        paintNotes(image, pixels, Behind::No, false);
        for (int band = 0; band < kBands && isTooManyToZoom(); ++band)
            m_bands.emplace_back(area.left(), area.top() + area.height() * band / kBands, area.width(),
                                 area.height() / kBands);
        return;
    }
    const LinkStyle style = plainLink();
    const std::vector<int> links = m_world.restingLinksIn(area);
    for (const int link : links)
        paintLink(raster, link, style);
    paintLinkLabels(image, pixels, links);
    if (!m_world.everythingMoves()) {
        std::vector<int> cards =
            m_world.cardsIn(area.adjusted(-kSpriteMargin, -kSpriteMargin, kSpriteMargin, kSpriteMargin));
        std::erase_if(cards, [this](int card) { return m_world.movesCard(card); });
        paintCards(image, pixels, cards);
    }
    if (m_viewport.zoom() < kFullDetail) {
        QPainter painter(&image);
        setUp(painter, pixels);
        m_sketch.paintZoneNames(painter, area);
    }
    paintNotes(image, pixels, Behind::No, false);
}

void ScreenPainter::paintNotes(QImage &image, const QRect &pixels, Behind behind, bool moving)
{
    std::vector<int> notes = m_world.notesIn(toCanvas(pixels));
    std::erase_if(notes, [&](int note) {
        return m_world.movesNote(note) != moving || m_world.isBehind(note) != (behind == Behind::Yes);
    });
    if (notes.empty())
        return;
    QPainter painter(&image);
    setUp(painter, pixels);
    for (const int note : notes)
        m_sketch.paintNote(painter, note);
}

/// A set of numbers below a count.
static std::vector<char> among(const std::vector<int> &numbers, std::size_t count)
{
    std::vector<char> set(count, 0);
    for (const int number : numbers)
        set[static_cast<std::size_t>(number)] = 1;
    return set;
}

void ScreenPainter::paintMoving(QImage &image, const QRect &pixels, QPoint corner, const Marks &marks)
{
    m_corner = corner;
    const QRectF area = toCanvas(pixels);
    paintNotes(image, pixels, Behind::Yes, true);
    StrokeRaster raster(image, pixels);
    const LinkStyle style = plainLink();
    std::vector<int> links = m_world.movingLinks();
    const std::vector<char> chosen = among(marks.links, m_world.linkCount()); // drawn thicker, over this
    std::erase_if(links, [&](int link) {
        return chosen[static_cast<std::size_t>(link)] != 0 || !m_world.linkArea(link).intersects(area);
    });
    for (const int link : links)
        paintLink(raster, link, style);
    paintLinkLabels(image, pixels, links);
    // Far away a card that is chosen is painted whole, nearer it has a ring.
    const bool whole = m_viewport.zoom() < kLessDetail;
    const std::vector<char> covered = among(whole ? marks.cards : std::vector<int>(), m_world.cardCount());
    std::vector<int> cards;
    for (const int card : m_world.movingCards()) {
        if (m_world.isCard(card) && covered[static_cast<std::size_t>(card)] == 0 &&
            m_world.card(card).intersects(area))
            cards.push_back(card);
    }
    paintCards(image, pixels, cards);
    paintNotes(image, pixels, Behind::No, true);
}

void ScreenPainter::paintLinkLabels(QImage &image, const QRect &pixels, const std::vector<int> &links)
{
    const bool anySaid = std::any_of(links.begin(), links.end(), [this](int link) {
        return (m_world.linkFlags(link) & CanvasWorld::Said) != 0;
    });
    if (m_viewport.zoom() < kFullDetail || !anySaid)
        return;
    QPainter painter(&image);
    setUp(painter, pixels);
    m_sketch.paintLinkLabels(painter, links);
}

/// Of the one that is chosen, which is above the others.
void ScreenPainter::paintLinkLabelOf(QImage &image, const QRect &pixels, int link)
{
    QPainter painter(&image);
    setUp(painter, pixels);
    m_sketch.paintLinkLabelOver(painter, link);
}

void ScreenPainter::paintLinkLabelOver(QPainter &painter, int link)
{
    m_sketch.setScale(painter, m_viewport.zoom(), m_ratio);
    m_sketch.paintLinkLabelOver(painter, link);
}

ScreenPainter::LinkStyle ScreenPainter::plainLink() const
{
    const bool far = m_viewport.zoom() < kLessDetail; // where they are many and cards are small
    const QColor color = far ? blended(m_theme.zone, m_theme.link, 0.65) : m_theme.link;
    return {color.rgb(), linkWidth(m_viewport.zoom()) * m_scale, kArrowSize};
}

void ScreenPainter::paintLink(StrokeRaster &raster, int link, const LinkStyle &style)
{
    const bool far = m_viewport.zoom() < kLessDetail;
    if (far && !m_world.isRouted(link)) {
        raster.thinLine(toPixels(m_world.card(m_world.linkFrom(link)).center()),
                        toPixels(m_world.card(m_world.linkTo(link)).center()), style.color);
        return;
    }
    m_points.clear();
    for (const QPointF &point : m_world.route(link))
        m_points.push_back(toPixels(point));
    if (far) {
        raster.thinRoute(m_points, std::max(1, qRound(m_ratio)), style.color);
        return;
    }
    const StrokeRaster::Stroke stroke = {
        .width = style.width, .radius = kLinkCorner * m_scale, .shortened = (kArrowSize - 1) * m_scale};
    raster.route(m_points, stroke, style.color);
    const auto paintHead = [&] {
        const QPolygonF head = arrowHead(m_points, style.arrow * m_scale);
        raster.shape({head.begin(), head.end()}, style.color);
    };
    paintHead();
    if ((m_world.linkFlags(link) & CanvasWorld::BothWays) != 0) {
        std::reverse(m_points.begin(), m_points.end());
        paintHead();
    }
}

QRect ScreenPainter::farRect(int card) const
{
    const QPointF end = toPixels(m_world.card(card).bottomRight());
    const QPoint corner = cornerOf(card);
    const QSize size(nearest(end.x()) - corner.x(), nearest(end.y()) - corner.y());
    return {corner, size.expandedTo(QSize(1, 1))};
}

void ScreenPainter::paintFarCard(StrokeRaster &raster, int card) const
{
    const bool error = (m_world.cardFlags(card) & CanvasWorld::Error) != 0;
    const auto group = static_cast<std::size_t>(m_world.cardGroup(card));
    raster.fillPixels(farRect(card), error ? m_theme.error.rgb() : m_farColors.at(group));
}

void ScreenPainter::paintRing(StrokeRaster &raster, const QRectF &pixels, double radius) const
{
    const double gap = kFocusRingGap * m_ratio;
    const QRectF box = pixels.adjusted(-gap, -gap, gap, gap);
    const QPointF middle(nearest(box.center().x()),
                         box.top()); // where it begins and ends, between two pixels
    raster.route({middle, box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft(), middle},
                 {.width = kRingWidth * m_ratio, .radius = radius * m_scale + gap}, m_theme.accent.rgb());
}

void ScreenPainter::markCard(StrokeRaster &raster, int card) const
{
    if (m_viewport.zoom() >= kLessDetail) {
        paintRing(raster, QRectF(cornerOf(card), QSizeF(kCardWidth, kCardHeight) * m_scale), kCardRadius);
        return;
    }
    const QRect rect = farRect(card);
    const int line = std::max(1, qRound(m_ratio));
    raster.fillPixels(rect.adjusted(-line, -line, line, line), m_theme.accent.rgb());
    if (rect.height() > 2 * line) // else it is too small for an inside
        paintFarCard(raster, card);
}

void ScreenPainter::paintMarks(QImage &image, const QRect &pixels, const Marks &marks)
{
    const QRectF area = toCanvas(pixels);
    StrokeRaster raster(image, pixels);
    for (const int zone : marks.zones) {
        const QRectF rect = m_world.zone(zone);
        paintRing(raster, QRectF(toPixels(rect.topLeft()), rect.size() * m_scale), kZoneRadius);
    }
    const LinkStyle style = {m_theme.accent.rgb(), 2.25 / std::min(1.0, m_viewport.zoom()) * m_scale, 9};
    for (const int link : marks.links) {
        if (m_world.linkArea(link).intersects(area))
            paintLink(raster, link, style);
    }
    if (marks.links.size() == 1)
        paintLinkLabelOf(image, pixels, marks.links.front());
    else
        paintLinkLabels(image, pixels, marks.links);
    for (const int card : marks.cards) {
        if (m_world.card(card).intersects(area))
            markCard(raster, card);
    }
    for (const int note : marks.notes) {
        const QRectF rect = m_world.note(note);
        if (rect.intersects(area))
            paintRing(raster, QRectF(toPixels(rect.topLeft()), rect.size() * m_scale), kNoteRadius);
    }
}

void ScreenPainter::paintCards(QImage &image, const QRect &pixels, const std::vector<int> &cards)
{
    if (m_viewport.zoom() < kLessDetail) {
        StrokeRaster raster(image, pixels);
        for (const int card : cards)
            paintFarCard(raster, card);
        return;
    }
    QPainter painter(&image);
    const double ratio = image.devicePixelRatio();
    painter.scale(1 / ratio, 1 / ratio); // pixels
    painter.setClipRect(pixels);
    for (const int card : cards)
        paintCard(painter, card);
}

QPoint ScreenPainter::cornerOf(int card) const
{
    const QPointF at = toPixels(m_world.card(card).topLeft());
    return {nearest(at.x()), nearest(at.y())};
}

CardLook ScreenPainter::lookOf(int card, double scale)
{
    CardLook look;
    look.group = m_world.cardGroup(card);
    look.flags = m_world.cardFlags(card);
    look.scale = scale;
    if (scale < kFullDetail * m_ratio) // only what is seen there tells pictures apart
        return look;
    const CardText &text = m_texts.card(card);
    look.name = text.name;
    look.size = text.size;
    look.month = text.month;
    look.icon = m_world.cardIcon(card);
    return look;
}

QImage ScreenPainter::pictureOf(int card) const
{
    const int margin = static_cast<int>(std::ceil(kSpriteMargin * m_scale));
    const QSize size(static_cast<int>(std::ceil(kCardWidth * m_scale)) + 2 * margin,
                     static_cast<int>(std::ceil(kCardHeight * m_scale)) + 2 * margin);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(margin, margin);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_world.card(card).topLeft());
    m_sketch.setScale(painter, m_viewport.zoom(), m_ratio);
    m_sketch.paintCardAlone(painter, card);
    return picture;
}

void ScreenPainter::paintCard(QPainter &painter, int card)
{
    const auto put = [&](const QImage &picture, double scale) {
        const double larger = m_scale / scale;
        const double margin = std::ceil(kSpriteMargin * scale) * larger;
        const QPointF corner = QPointF(cornerOf(card)) - QPointF(margin, margin);
        if (larger == 1)
            painter.drawImage(corner.toPoint(), picture);
        else
            painter.drawImage(QRectF(corner, QSizeF(picture.size()) * larger), picture);
    };
    const CardLook look = lookOf(card, m_scale);
    if (const QImage *picture = m_sprites.find(look)) {
        put(*picture, m_scale);
        return;
    }
    if (m_crispScale != m_scale) {
        if (const QImage *other = m_sprites.find(lookOf(card, m_crispScale))) {
            m_rough.push_back(m_world.card(card));
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            put(*other, m_crispScale);
            return;
        }
    }
    if (m_budget <= 0) {
        m_rough.push_back(m_world.card(card));
        const QRectF rect(cornerOf(card), QSizeF(kCardWidth, kCardHeight) * m_scale);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.cardBorder, m_ratio));
        painter.setBrush(m_theme.card);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius * m_scale,
                                kCardRadius * m_scale);
        return;
    }
    --m_budget;
    const QImage picture = pictureOf(card);
    m_sprites.keep(look, picture);
    put(picture, m_scale);
}

} // namespace grondplan::ui
