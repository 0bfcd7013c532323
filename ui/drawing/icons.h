#pragma once

#include <QColor>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QString>

namespace grondplan::ui {

/// An icon of the program's own set (resources/icons/NAME.svg, 24 x 24, lines) in the text colour of the
/// application's palette. It follows a change of the palette by itself: widgets that repaint show the new
/// colour. Sharp at every scale. An unknown name gives a null icon.
QIcon themedIcon(const QString &name);

/// The same in one fixed colour, e.g. a severity; disabled icons are paler.
QIcon themedIcon(const QString &name, const QColor &color);

/// One picture of an icon, in any thread. Not remembered.
QImage themedImage(const QString &name, int pixels, const QColor &color);

/// The same for the window, remembered. `size` is in device-independent pixels; the pixmap has size x scale
/// pixels.
QPixmap themedPixmap(const QString &name, int size, double scale, const QColor &color);

} // namespace grondplan::ui
