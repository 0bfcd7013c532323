#pragma once

#include "core/diagram/diagram.h"

namespace grondplan::diagram {

/// Sizes of a kind of box in drawing units; layout and painter both go by these. Type sizes are in points,
/// where three points are four units, and chosen so that they are whole units.
struct BoxStyle
{
    double titleSize = 9;
    bool titleBold = false;
    double detailSize = 8.25;
    double padding = 12; ///< between the edge and what is inside
    double gap = 8;      ///< between children, and between the words and the children
    double leastWidth = 0;
    double mostTextWidth =
        300; ///< a longer title or detail is broken into lines; 0 = as wide as the box becomes
    double radius = 4;
};

const BoxStyle &styleOf(BoxKind kind);

inline constexpr double kTitleSize = 16.5; ///< of a whole diagram, points
inline constexpr double kSubtitleSize = 9.75;
inline constexpr double kLabelSize = 8.25; ///< of a connector
inline constexpr double kMargin = 24;      ///< around the whole diagram, units
inline constexpr double kBarHeight = 5;
inline constexpr double kIconSize = 16;
inline constexpr double kIconGap = 6;

/// Height of a line of type in units.
double lineHeight(double pointSize);
/// Height of a box's words with what belongs to them: title, details, bar.
double wordsHeight(const Box &box);
/// Height of a diagram's own title and subtitle, with the space below.
double titleHeight(const Diagram &diagram);

} // namespace grondplan::diagram
