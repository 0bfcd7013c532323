#include "ui/canvas/canvasoutlines.h"

#include "core/diagram/gridindex.h"
#include "ui/canvas/canvastheme.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace grondplan::ui {

/// Of members that stand together the one at the left of the top row, or of the bottom row.
static std::vector<int> titledOf(const std::vector<int> &members, const std::vector<QRectF> &rects,
                                 OutlineRoom room)
{
    std::vector<QRectF> grown;
    for (const int member : members)
        grown.push_back(outlineRect(rects[static_cast<std::size_t>(member)], room));
    diagram::GridIndex index;
    index.build(grown);
    std::vector<char> seen(members.size(), 0);
    std::vector<int> titled;
    for (std::size_t first = 0; first < members.size(); ++first) {
        if (seen[first] != 0)
            continue;
        std::vector<std::size_t> group = {first};
        seen[first] = 1;
        for (std::size_t next = 0; next < group.size(); ++next) {
            for (const int near : index.in(grown[group[next]])) {
                const auto number = static_cast<std::size_t>(near);
                if (seen[number] == 0)
                    group.push_back(number);
                seen[number] = 1;
            }
        }
        const double towards = room.isNamedBelow() ? -1 : 1;
        titled.push_back(
            members[*std::min_element(group.begin(), group.end(), [&](std::size_t a, std::size_t b) {
                return std::tuple(towards * grown[a].top(), grown[a].left(), a) <
                       std::tuple(towards * grown[b].top(), grown[b].left(), b);
            })]);
    }
    return titled;
}

std::vector<CanvasOutline> outlinesOf(const std::vector<QString> &names, const std::vector<QRectF> &rects,
                                      OutlineRoom room)
{
    std::map<QString, std::vector<int>> byName;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty())
            byName[names[i]].push_back(static_cast<int>(i));
    }
    std::vector<CanvasOutline> outlines;
    for (auto &[name, members] : byName) {
        CanvasOutline outline;
        outline.name = name;
        outline.colour = static_cast<int>(outlines.size()) % kGroups;
        outline.titled = titledOf(members, rects, room);
        outline.members = std::move(members);
        outlines.push_back(std::move(outline));
    }
    return outlines;
}

} // namespace grondplan::ui
