#include "ui/canvas/sketchpicture.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/sketchpainter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kScale = 2;
static constexpr double kMostPixels = 8'000; ///< of the longest side
static constexpr double kMargin = 16;
static constexpr int kUnitsPerInch = 96;

static void paintArea(QPainter &painter, const CanvasView &view, const QRectF &area, double scale)
{
    const CanvasTheme theme = CanvasTheme::light();
    CanvasTexts texts(view.document(), view.world());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    painter.fillRect(area, theme.ground);
    SketchPainter(view.world(), texts, theme).paint(painter, area, scale, 1);
}

QImage imageOf(const CanvasView &view, const QRectF &area)
{
    const double longest = std::max({area.width(), area.height(), 1.0});
    const double scale = std::min(kScale, kMostPixels / longest);
    QImage image((area.size() * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(CanvasTheme::light().ground);
    QPainter painter(&image);
    paintArea(painter, view, area, scale);
    return image;
}

QByteArray svgOf(const CanvasView &view, const QRectF &area)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kUnitsPerInch);
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), area.size()));
    QPainter painter(&generator);
    paintArea(painter, view, area, 1);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const CanvasView &view, const QRectF &area)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(QPageSize(area.size() / kUnitsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setCreator(QStringLiteral("Grondplan"));
    QPainter painter(&writer);
    paintArea(painter, view, area, 1);
    painter.end();
    return buffer.data();
}

QRectF pictureArea(const CanvasView &view)
{
    QRectF area = view.chosenArea();
    if (area.isEmpty())
        area = view.world().bounds();
    return area.adjusted(-kMargin, -kMargin, kMargin, kMargin).toAlignedRect();
}

std::unique_ptr<QMimeData> pictureOf(const CanvasView &view)
{
    const QRectF area = pictureArea(view);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(view, area));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(view, area));
    return data;
}

} // namespace grondplan::ui
