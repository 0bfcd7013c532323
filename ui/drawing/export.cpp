#include "ui/drawing/painter.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

/// One drawing unit is a 96th of an inch.
static constexpr int kUnitsPerInch = 96;
/// A picture's longest side in pixels; beyond it the picture is made at a smaller scale, so that it can be
/// opened anywhere.
static constexpr double kMostPixels = 16'000;

static QRectF areaOf(const diagram::Diagram &diagram)
{
    return {QPointF(0, 0), QSizeF(std::ceil(diagram.size.width()), std::ceil(diagram.size.height()))};
}

static void paintPage(QPainter &painter, const diagram::Diagram &diagram, const DrawingTheme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.fillRect(areaOf(diagram), theme.background());
    paint(painter, diagram, theme);
}

QByteArray toSvg(const diagram::Diagram &diagram, const DrawingTheme &theme)
{
    installFonts();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QRectF area = areaOf(diagram);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kUnitsPerInch);
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    generator.setTitle(diagram.title.toHtmlEscaped());
    generator.setDescription(diagram.subtitle.toHtmlEscaped());
    QPainter painter(&generator);
    paintPage(painter, diagram, theme);
    painter.end();

    // Who has not our type gets the nearest of his own.
    QByteArray svg = buffer.data();
    svg.replace("font-family=\"Noto Sans\"",
                "font-family=\"Noto Sans, Open Sans, Segoe UI, Arial, sans-serif\"");
    return svg;
}

QByteArray toPng(const diagram::Diagram &diagram, const DrawingTheme &theme, double scale)
{
    const QSizeF size = areaOf(diagram).size();
    const double most = kMostPixels / std::max({size.width(), size.height(), 1.0});
    const double used = std::min(scale, most);
    QImage image((size * used).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(theme.background());
    image.setDotsPerMeterX(qRound(kUnitsPerInch * used / 0.0254));
    image.setDotsPerMeterY(qRound(kUnitsPerInch * used / 0.0254));
    QPainter painter(&image);
    painter.scale(used, used);
    paint(painter, diagram, theme);
    painter.end();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray toPdf(const diagram::Diagram &diagram, const DrawingTheme &theme)
{
    installFonts();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points = areaOf(diagram).size() * 72.0 / kUnitsPerInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(diagram.title);
    writer.setCreator(QStringLiteral("Grondplan"));
    QPainter painter(&writer);
    painter.scale(1200.0 / kUnitsPerInch, 1200.0 / kUnitsPerInch);
    paintPage(painter, diagram, theme);
    painter.end();
    return buffer.data();
}

} // namespace grondplan::ui
