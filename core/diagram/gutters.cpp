#include "core/diagram/gutters.h"

#include "core/diagram/linebreak.h"
#include "core/diagram/typography.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace grondplan::diagram {

static constexpr double kGutter = 28;    ///< between boxes without lines between them
static constexpr double kLanePitch = 20; ///< between lines beside each other, so that a label fits
static constexpr double kFirstLane = 42; ///< from a box to the first lane: below the labels of straight lines
static constexpr double kLabelSpace = 48; ///< beside a label
static constexpr double kLabelRise = 3;   ///< of a label over its line

Gutters::Gutters(Diagram &diagram, Nesting &nesting, const MeasureText &measure)
    : m_diagram(diagram)
    , m_nesting(nesting)
    , m_measure(measure)
{
    findEnds();
}

void Gutters::findEnds()
{
    const auto indexOf = [this](const QString &id) {
        const auto &boxes = m_diagram.boxes;
        const auto found =
            std::find_if(boxes.begin(), boxes.end(), [&id](const Box &box) { return box.id == id; });
        return found == boxes.end() ? -1 : static_cast<int>(found - boxes.begin());
    };
    for (const Connector &connector : m_diagram.connectors) {
        Route route;
        route.from = indexOf(connector.from);
        route.to = indexOf(connector.to);
        if (!connector.label.isEmpty())
            route.labelWidth = std::ceil(m_measure(connector.label, false, kLabelSize)) + 4;
        m_routes.push_back(route);
    }
}

Gutters::Course Gutters::courseOf(const Route &route) const
{
    if (route.from < 0 || route.to < 0 || route.from == route.to)
        return Course::None;
    const Cell from = cellOf(route.from);
    const Cell to = cellOf(route.to);
    if (from.row == to.row && std::abs(from.column - to.column) == 1)
        return Course::Beside;
    if (from.column == to.column && std::abs(from.row - to.row) == 1)
        return Course::Below;
    return Course::Around;
}

void Gutters::chooseCourses()
{
    m_around = 0;
    for (Route &route : m_routes) {
        route.course = courseOf(route);
        if (route.course == Course::Around)
            route.order = m_around++;
    }
    for (Route &route : m_routes) {
        if (route.course == Course::None || route.course == Course::Around)
            continue;
        const auto samePair = [&route](const Route &other) {
            return std::minmax(route.from, route.to) == std::minmax(other.from, other.to);
        };
        const auto self = m_routes.begin() + (&route - m_routes.data());
        route.order = static_cast<int>(std::count_if(m_routes.begin(), self, samePair));
        route.of = static_cast<int>(std::count_if(m_routes.begin(), m_routes.end(), samePair));
    }
}

void Gutters::measureGutters()
{
    m_gutterX = kGutter;
    m_gutterY = kGutter;
    for (const Route &route : m_routes) {
        if (route.course == Course::Beside)
            m_gutterX = std::max(m_gutterX, route.labelWidth + kLabelSpace);
        else if (route.course == Course::Below)
            m_gutterY = std::max(m_gutterY, kFirstLane + 6);
    }
    m_rimX = 0;
    m_rimY = 0;
    if (m_around == 0)
        return;
    const double lanes = kFirstLane + m_around * kLanePitch;
    m_gutterX = std::max(m_gutterX, lanes);
    m_gutterY = std::max(m_gutterY, lanes);
    m_rimX = lanes;
    m_rimY = lanes;
}

double Gutters::leastColumn(int column) const
{
    double least = 0;
    for (const Route &route : m_routes) {
        if (route.course != Course::Below || cellOf(route.from).column != column)
            continue;
        double together = 0;
        for (const Route &other : m_routes) {
            if (std::minmax(route.from, route.to) == std::minmax(other.from, other.to))
                together += other.labelWidth + kLabelSpace;
        }
        least = std::max(least, together);
    }
    return least;
}

QSizeF Gutters::arrange(int columns, int inside, double top)
{
    auto &boxes = m_diagram.boxes;
    const int count = static_cast<int>(boxes.size());
    m_columns = columns;
    m_rows = (count + columns - 1) / columns;
    chooseCourses();
    measureGutters();

    m_width.assign(static_cast<std::size_t>(m_columns), 0);
    m_height.assign(static_cast<std::size_t>(m_rows), 0);
    for (int i = 0; i < count; ++i) {
        Box &box = boxes[static_cast<std::size_t>(i)];
        double &width = m_width[static_cast<std::size_t>(cellOf(i).column)];
        const int within = std::min(inside, Nesting::mostColumns(box));
        width = std::max({width, m_nesting.widthWithColumns(box, within), leastColumn(cellOf(i).column)});
    }
    for (int i = 0; i < count; ++i) {
        Box &box = boxes[static_cast<std::size_t>(i)];
        double &height = m_height[static_cast<std::size_t>(cellOf(i).row)];
        height =
            std::max(height, m_nesting.arrange(box, m_width[static_cast<std::size_t>(cellOf(i).column)]));
    }

    m_left.clear();
    m_top.clear();
    double x = kMargin + m_rimX;
    for (const double width : m_width) {
        m_left.push_back(x);
        x += width + m_gutterX;
    }
    double y = top;
    for (const double height : m_height) {
        m_top.push_back(y);
        y += height + m_gutterY;
    }
    return {x - m_gutterX + kMargin, y - m_gutterY + m_rimY + kMargin};
}

QRectF Gutters::rectOf(int box) const
{
    return m_diagram.boxes[static_cast<std::size_t>(box)].rect;
}

double Gutters::laneY(int gutter, int lane) const
{
    // Gutter r lies below row r - 1.
    const auto row = static_cast<std::size_t>(gutter - 1);
    return m_top[row] + m_height[row] + kFirstLane + lane * kLanePitch;
}

double Gutters::laneX(int gutter, int lane) const
{
    // Gutter c lies left of column c.
    const double start = gutter == 0 ? kMargin : m_left[static_cast<std::size_t>(gutter)] - m_gutterX;
    return start + kFirstLane / 2 + lane * kLanePitch;
}

void Gutters::settle()
{
    for (int i = 0; i < static_cast<int>(m_diagram.boxes.size()); ++i) {
        const auto row = static_cast<std::size_t>(cellOf(i).row);
        Box &box = m_diagram.boxes[static_cast<std::size_t>(i)];
        Nesting::setHeight(box, m_height[row]);
        Nesting::moveTo(box, {m_left[static_cast<std::size_t>(cellOf(i).column)], m_top[row]});
    }
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        Connector &connector = m_diagram.connectors[i];
        connector.path.clear();
        connector.labelAt = {};
        const Route &route = m_routes[i];
        if (route.course == Course::Beside)
            runBeside(connector, route);
        else if (route.course == Course::Below)
            runBelow(connector, route);
        else if (route.course == Course::Around)
            runAround(connector, route);
    }
}

void Gutters::runBeside(Connector &connector, const Route &route) const
{
    const QRectF from = rectOf(route.from);
    const QRectF to = rectOf(route.to);
    const bool rightwards = from.left() < to.left();
    const double start = rightwards ? from.right() : from.left();
    const double end = rightwards ? to.left() : to.right();
    const double y = from.center().y() + (route.order - (route.of - 1) / 2.0) * 2 * kLanePitch;
    connector.path = {{start, y}, {end, y}};
    if (route.labelWidth > 0) {
        const double height = lineHeight(kLabelSize);
        connector.labelAt = {(start + end - route.labelWidth) / 2, y - kLabelRise - height, route.labelWidth,
                             height};
    }
}

void Gutters::runBelow(Connector &connector, const Route &route) const
{
    const QRectF from = rectOf(route.from);
    const QRectF to = rectOf(route.to);
    const bool downwards = from.top() < to.top();
    const double start = downwards ? from.bottom() : from.top();
    const double end = downwards ? to.top() : to.bottom();

    // Beside each other with their labels, the whole in the middle.
    double before = 0;
    double together = 0;
    for (const Route &other : m_routes) {
        if (std::minmax(route.from, route.to) != std::minmax(other.from, other.to))
            continue;
        together += other.labelWidth + kLabelSpace;
        if (other.order < route.order)
            before += other.labelWidth + kLabelSpace;
    }
    const double x = from.center().x() - together / 2 + before + kLabelSpace / 2;
    connector.path = {{x, start}, {x, end}};
    if (route.labelWidth > 0) {
        const double height = lineHeight(kLabelSize);
        connector.labelAt = {x + 8, std::min(start, end) + 10, route.labelWidth, height};
    }
}

void Gutters::runAround(Connector &connector, const Route &route) const
{
    const Cell from = cellOf(route.from);
    const Cell to = cellOf(route.to);
    const QRectF fromRect = rectOf(route.from);
    const QRectF toRect = rectOf(route.to);
    const int lane = route.order;
    const double share = 1.0 / (2 * m_around + 1);
    const double fromX = fromRect.left() + fromRect.width() * share * (2 * lane + 1);
    const double toX = toRect.left() + toRect.width() * share * (2 * lane + 2);

    const bool upwards = to.row < from.row;
    const int firstGutter = upwards ? from.row : from.row + 1;
    const int lastGutter = upwards ? to.row + 1 : to.row == from.row ? firstGutter : to.row;
    const double firstY = laneY(firstGutter, lane);
    connector.path = {{fromX, upwards ? fromRect.top() : fromRect.bottom()}, {fromX, firstY}};
    double turn = toX;
    if (firstGutter != lastGutter) {
        turn = laneX(to.column, lane);
        connector.path.emplace_back(turn, firstY);
        connector.path.emplace_back(turn, laneY(lastGutter, lane));
    }
    connector.path.emplace_back(toX, laneY(lastGutter, lane));
    const bool fromAbove = !upwards && to.row != from.row;
    connector.path.emplace_back(toX, fromAbove ? toRect.top() : toRect.bottom());

    if (route.labelWidth > 0) {
        const double height = lineHeight(kLabelSize);
        const double x = turn > fromX ? fromX + 8 : fromX - 8 - route.labelWidth;
        connector.labelAt = {std::max(kMargin / 2, x), firstY - kLabelRise - height, route.labelWidth,
                             height};
    }
}

} // namespace grondplan::diagram
