#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace grondplan::ui {

/// The words of a note, in lines as wide as it is; what does not fit it ends in dots.
void paintNoteText(QPainter &painter, const QRectF &room, const QString &text);
/// How high all of the words are in lines of this width.
[[nodiscard]] double noteTextHeight(const QString &text, double width);

} // namespace grondplan::ui
