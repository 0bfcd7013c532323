#include "ui/proposal/look.h"

#include "ui/drawing/painter.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace grondplan::ui {

static QColor colourOf(const std::optional<Rgb> &colour, const QColor &otherwise)
{
    return colour ? QColor(colour->red, colour->green, colour->blue) : otherwise;
}

ProposalLook ProposalLook::of(const report::ProposalContent &content)
{
    const DrawingTheme paper = DrawingTheme::paper();
    if (!content.brand)
        return {paper.text(), paper.accent(), paper.accent()};
    const QColor heading = colourOf(content.brand->text, paper.text());
    return {heading, heading, colourOf(content.brand->accent, paper.accent())};
}

static QRectF fittedInto(const QRectF &place, const QSizeF &size, bool right)
{
    QRectF fitted(QPointF(0, 0), size.scaled(place.size(), Qt::KeepAspectRatio));
    fitted.moveCenter(place.center());
    if (right)
        fitted.moveRight(place.right());
    else
        fitted.moveLeft(place.left());
    return fitted;
}

bool hasLogo(const Brand &brand)
{
    if (brand.logo.isEmpty())
        return false;
    return brand.logoIsSvg ? QSvgRenderer(brand.logo).isValid()
                           : !QImage::fromData(brand.logo, "PNG").isNull();
}

void paintLogo(QPainter &painter, const Brand &brand, const QRectF &place, bool right)
{
    if (brand.logo.isEmpty())
        return;
    painter.save();
    if (brand.logoIsSvg) {
        QSvgRenderer renderer(brand.logo);
        const QSizeF size =
            renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
        renderer.render(&painter, fittedInto(place, size, right));
    } else {
        const QImage image = QImage::fromData(brand.logo, "PNG");
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (!image.isNull())
            painter.drawImage(fittedInto(place, image.size(), right), image);
    }
    painter.restore();
}

} // namespace grondplan::ui
