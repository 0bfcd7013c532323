#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace grondplan::ui {

/// What belongs together without being a zone: the workloads of a tenant, the zones of a site. Drawn as one
/// outline round each group that stands close together, so that it holds nothing of anybody else's.
struct CanvasOutline
{
    QString name;
    int colour = 0;           ///< of CanvasTheme::ink()
    std::vector<int> members; ///< numbers of cards or of zones
    std::vector<int> titled;  ///< of each group that stands together the one that bears the name
};

/// How far an outline lies from what it goes round; its name stands at the left where there is most room.
struct OutlineRoom
{
    double side = 0;
    double above = 0;
    double below = 0;

    [[nodiscard]] bool isNamedBelow() const { return below > above; }
};
/// Below, as a zone has its title above the cards.
inline constexpr OutlineRoom kTenantRoom = {16, 9, 22};
inline constexpr OutlineRoom kSiteRoom = {25, 36, 25};

[[nodiscard]] inline QRectF outlineRect(const QRectF &member, OutlineRoom room)
{
    return member.adjusted(-room.side, -room.above, room.side, room.below);
}

/// \param names  of each member, empty where it belongs to none; \param rects  of each
/// \return in the order of their names
[[nodiscard]] std::vector<CanvasOutline> outlinesOf(const std::vector<QString> &names,
                                                    const std::vector<QRectF> &rects, OutlineRoom room);

} // namespace grondplan::ui
