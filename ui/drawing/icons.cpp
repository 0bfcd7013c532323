#include "ui/drawing/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace grondplan::ui {

static QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QImage themedImage(const QString &name, int pixels, const QColor &color)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(fileOf(name));
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    // The drawing is a stencil: where it has ink, the wanted colour stands.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    return image;
}

QPixmap themedPixmap(const QString &name, int size, double scale, const QColor &color)
{
    const int pixels = std::max(1, qRound(size * scale));
    const QString key = QStringLiteral("grondplan-icon/%1/%2/%3")
                            .arg(name, QString::number(pixels), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(themedImage(name, pixels, color));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

/// Paints one icon in its fixed colour, or in the application's text colour of the moment.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, const QColor &color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const QPixmap pixmap = themedPixmap(m_name, side, scale, colorFor(mode));
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                            pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // The size is already in device pixels; QIcon sets the ratio afterwards.
        return themedPixmap(m_name, std::min(size.width(), size.height()), 1.0, colorFor(mode));
    }

    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("grondplan"); }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled) {
            QColor pale =
                m_color.isValid() ? m_color : palette.color(QPalette::Disabled, QPalette::WindowText);
            if (m_color.isValid())
                pale.setAlphaF(0.45F);
            return pale;
        }
        return m_color.isValid() ? m_color : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QColor m_color;
};

QIcon themedIcon(const QString &name)
{
    return themedIcon(name, QColor());
}

QIcon themedIcon(const QString &name, const QColor &color)
{
    if (!QFile::exists(fileOf(name)))
        return {};
    return QIcon(new ThemedIconEngine(name, color));
}

} // namespace grondplan::ui
