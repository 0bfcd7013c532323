#pragma once

#include "core/diagram/diagram.h"
#include "core/diagram/nesting.h"

#include <vector>

namespace grondplan::diagram {

/// The outermost boxes in rows and columns, and the connectors in the space between these ("gutters").
class Gutters
{
public:
    Gutters(Diagram &diagram, Nesting &nesting, const MeasureText &measure);

    /// Arranges with this many boxes beside each other, each with at most `inside` children beside each
    /// other. \return the size of the whole
    QSizeF arrange(int columns, int inside, double top);
    /// After arrange(): puts the boxes and connectors in their places.
    void settle();

private:
    struct Cell
    {
        int row = 0;
        int column = 0;
    };
    /// How a connector runs: straight to the box beside or below, else round others, in a lane of its own.
    enum class Course
    {
        None,
        Beside,
        Below,
        Around
    };
    struct Route
    {
        int from = -1;
        int to = -1;
        double labelWidth = 0;
        Course course = Course::None;
        int order = 0; ///< among those of the same two boxes; for Around the lane
        int of = 1;    ///< how many these are
    };

    [[nodiscard]] Cell cellOf(int box) const { return {box / m_columns, box % m_columns}; }
    [[nodiscard]] QRectF rectOf(int box) const;
    [[nodiscard]] double laneY(int gutter, int lane) const;
    [[nodiscard]] double laneX(int gutter, int lane) const;
    void findEnds();
    [[nodiscard]] Course courseOf(const Route &route) const;
    void chooseCourses();
    void measureGutters();
    [[nodiscard]] double leastColumn(int column) const;
    void runBeside(Connector &connector, const Route &route) const;
    void runBelow(Connector &connector, const Route &route) const;
    void runAround(Connector &connector, const Route &route) const;

    Diagram &m_diagram;
    Nesting &m_nesting;
    const MeasureText &m_measure;
    std::vector<Route> m_routes; ///< as the diagram's connectors
    int m_around = 0;            ///< lanes in use
    int m_columns = 1;
    int m_rows = 0;
    std::vector<double> m_left; ///< of each column
    std::vector<double> m_width;
    std::vector<double> m_top; ///< of each row
    std::vector<double> m_height;
    double m_gutterX = 0; ///< between columns
    double m_gutterY = 0; ///< between rows
    double m_rimX = 0;    ///< left of all, where lanes run round the outside
    double m_rimY = 0;    ///< below all
};

} // namespace grondplan::diagram
