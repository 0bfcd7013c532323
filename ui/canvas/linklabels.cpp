#include "ui/canvas/linklabels.h"

#include <algorithm>

namespace grondplan::ui {

/// Whether a label of any text could stand so near to this. Much cheaper than where it does stand.
static bool mayBeNear(const CanvasWorld &world, int link, const QRectF &plate)
{
    const QRectF reach = plate.adjusted(-kWidestLinkLabel / 2, -kLinkLabelHeight / 2, kWidestLinkLabel / 2,
                                        kLinkLabelHeight / 2);
    const std::vector<QPointF> &way = world.route(link);
    for (std::size_t i = 1; i < way.size(); ++i) {
        if (reach.intersects(QRectF(way[i - 1], way[i]).normalized().adjusted(-1, -1, 1, 1)))
            return true;
    }
    return false;
}

/// Whether the line of another link goes through it. What moves is above what rests.
static bool isCrossed(const CanvasWorld &world, int link, const QRectF &plate)
{
    const std::vector<int> near = world.linksIn(plate);
    return std::any_of(near.begin(), near.end(), [&](int other) {
        const std::vector<QPointF> &way = world.route(other);
        bool crosses = false;
        const bool counts = other != link && world.movesLink(other) == world.movesLink(link);
        for (std::size_t i = 1; i < way.size() && counts; ++i)
            crosses =
                crosses || QRectF(way[i - 1], way[i]).normalized().adjusted(-1, -1, 1, 1).intersects(plate);
        return crosses;
    });
}

/// Where it would stand if there were no other label: on a piece of its way where it is alone, if there is
/// one.
std::optional<LinkLabel> LinkLabels::over(int link)
{
    for (const LinkText &text : m_texts.link(link)) {
        const std::vector<QRectF> places = m_world.linkLabels(link, text.width);
        const auto alone = std::find_if(places.begin(), places.end(), [&](const QRectF &place) {
            return !isCrossed(m_world, link, place);
        });
        if (alone != places.end())
            return LinkLabel{*alone, text.text};
        if (!places.empty()) // those of a bundle not all at the same place
            return LinkLabel{places[static_cast<std::size_t>(link) % places.size()], text.text};
    }
    return std::nullopt;
}

std::optional<LinkLabel> LinkLabels::of(int link)
{
    std::optional<LinkLabel> label = over(link);
    if (!label)
        return std::nullopt;
    const std::vector<int> near = m_world.linksIn(label->plate);
    const bool isTaken = std::any_of(near.begin(), near.end(), [&](int other) {
        if (other >= link || (m_world.linkFlags(other) & CanvasWorld::Said) == 0 ||
            m_world.movesLink(other) != m_world.movesLink(link) || !mayBeNear(m_world, other, label->plate))
            return false;
        const std::optional<LinkLabel> earlier = over(other);
        return earlier && earlier->plate.intersects(label->plate);
    });
    return isTaken ? std::nullopt : label;
}

} // namespace grondplan::ui
