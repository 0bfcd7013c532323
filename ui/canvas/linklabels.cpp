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
        if (reach.contains((way[i - 1] + way[i]) / 2))
            return true;
    }
    return false;
}

/// Where it would stand if there were no other label.
std::optional<LinkLabel> LinkLabels::wished(int link)
{
    for (const LinkText &text : m_texts.link(link)) {
        const std::vector<QRectF> places = m_world.linkLabels(link, text.width);
        if (!places.empty())
            return LinkLabel{places.front(), text.text};
    }
    return std::nullopt;
}

/// By the place that a link drawn earlier wishes for, or one drawn later. What moves is above what rests.
bool LinkLabels::isTaken(const QRectF &plate, int link, bool ofLater)
{
    const std::vector<int> near = m_world.linksIn(plate);
    return std::any_of(near.begin(), near.end(), [&](int other) {
        if (other == link || (!ofLater && other > link) ||
            (m_world.linkFlags(other) & CanvasWorld::Said) == 0 ||
            m_world.movesLink(other) != m_world.movesLink(link) || !mayBeNear(m_world, other, plate))
            return false;
        const std::optional<LinkLabel> label = wished(other);
        return label && label->plate.intersects(plate);
    });
}

std::optional<LinkLabel> LinkLabels::of(int link)
{
    for (const LinkText &text : m_texts.link(link)) {
        const std::vector<QRectF> places = m_world.linkLabels(link, text.width);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!isTaken(places[i], link, i > 0))
                return LinkLabel{places[i], text.text};
        }
    }
    return std::nullopt;
}

std::optional<LinkLabel> LinkLabels::over(int link)
{
    const std::optional<LinkLabel> label = of(link);
    return label ? label : wished(link);
}

} // namespace grondplan::ui
