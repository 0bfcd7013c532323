#pragma once

#include "core/diagram/linebreak.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace grondplan::ui {

/// How a run of text is set on paper.
struct TextStyle
{
    diagram::Type type;
    bool muted = false;
    bool accent = false;
    bool right = false; ///< lines end at the right edge
    QRgb ink = 0;       ///< a colour of a brand; 0: the paper's own

    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] QColor color() const;
};

namespace text {
inline constexpr TextStyle kBody = {{9.75, false}};
inline constexpr TextStyle kRemark = {{8.25, false}, true};
inline constexpr TextStyle kHeading1 = {{18, true}};
inline constexpr TextStyle kHeading2 = {{12, true}};
inline constexpr TextStyle kHeading3 = {{9.75, true}};
inline constexpr TextStyle kCaption = {{9, true}};
inline constexpr TextStyle kCell = {{8.25, false}};
inline constexpr TextStyle kCellBold = {{8.25, true}};
inline constexpr TextStyle kCellHead = {{8.25, true}, true};
} // namespace text

QStringList linesOf(const QString &text, double width, const TextStyle &style);
double widthOf(const QString &text, const TextStyle &style);
/// The same lines at `place`; it need not be as high as they are.
void paintLines(QPainter &painter, const QRectF &place, const QStringList &lines, const TextStyle &style);
/// A horizontal line.
void paintRule(QPainter &painter, QPointF from, double width, const QColor &color, double thickness);

} // namespace grondplan::ui
