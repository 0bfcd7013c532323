#pragma once

#include "core/diagram/diagram.h"
#include "core/diagram/flowlayout.h"

#include <unordered_map>

namespace grondplan::diagram {

/// Gives boxes their sizes and the places of what is in them. Holds measured widths, so one serves one
/// diagram, whose boxes must not move in memory meanwhile.
class Nesting
{
public:
    explicit Nesting(const MeasureText &measure)
        : m_measure(measure)
    {
    }

    /// The width at which a box looks best by itself, with children beside and below each other. Arranges it
    /// on the way.
    double preferredWidth(Box &box);
    /// The width with `columns` children beside each other, or the least with which nothing is cut off, if
    /// that is wider.
    double widthWithColumns(Box &box, int columns);
    /// How many children can stand beside each other.
    static int mostColumns(const Box &box);

    /// Breaks the words, places the children in the box's own coordinates and sets its size. \return the
    /// height
    double arrange(Box &box, double width);
    /// Makes a box taller; what is in it stays.
    static void setHeight(Box &box, double height);
    /// Moves a box to its place and turns the places in it from its own coordinates into the diagram's.
    static void moveTo(Box &box, QPointF topLeft);

private:
    struct Run
    {
        std::size_t first = 0;
        std::size_t last = 0; ///< one past
    };

    double wordsWidth(const Box &box) const;
    double leastWidth(Box &box);
    double widestChild(Box &box);
    double arrangeRun(Box &box, Run run, double top, double inner);
    const FlowLayout &flowOf(Box &box);
    double arrangeFlow(Box &box, double top);

    const MeasureText &m_measure;
    std::unordered_map<const Box *, double> m_preferred;
    std::unordered_map<const Box *, FlowLayout> m_flows; ///< the same at every width
};

} // namespace grondplan::diagram
