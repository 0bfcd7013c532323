#include "ui/canvas/carriedcards.h"

#include "ui/commands/placing.h"
#include "ui/document/document.h"

#include <algorithm>
#include <unordered_set>

namespace grondplan::ui {

CarriedCards::CarriedCards(const Document &document, const ObjectIds &chosen)
    : m_zones(chosen.zones)
{
    const auto &places = document.layout().workloads;
    std::unordered_set<std::int64_t> meant;
    for (const WorkloadId id : chosen.workloads)
        meant.insert(id.value);
    for (const Workload &workload : document.scenario().workloads) {
        const bool goesAlong = std::find(m_zones.begin(), m_zones.end(), workload.zone) != m_zones.end();
        if (!goesAlong && !meant.contains(workload.id.value))
            continue;
        const auto place = places.find(workload.id);
        if (place == places.end())
            continue;
        m_workloads.push_back(workload.id);
        const CanvasPoint at = place->second;
        Extent &extent = m_extents.try_emplace(workload.zone, Extent{at, at}).first->second;
        extent.least = {std::min(extent.least.x, at.x), std::min(extent.least.y, at.y)};
        extent.most = {std::max(extent.most.x, at.x), std::max(extent.most.y, at.y)};
    }
}

bool CarriedCards::isFromOutside(ZoneId zone) const
{
    return std::any_of(m_extents.begin(), m_extents.end(),
                       [zone](const auto &entry) { return entry.first != zone; });
}

bool CarriedCards::isOutside(const Document &document, CanvasPoint point) const
{
    constexpr double kAway = 48; // nearer the zone grows, as one that makes room there expects
    const ::grondplan::Layout &layout = document.layout();
    return std::none_of(m_extents.begin(), m_extents.end(), [&](const auto &entry) {
        const CanvasRect home = drawnZone(layout, entry.first);
        return contains({home.x - kAway, home.y - kAway, home.width + 2 * kAway, home.height + 2 * kAway},
                        point);
    });
}

CanvasRect CarriedCards::around(CanvasPoint by) const
{
    std::vector<CanvasPoint> corners;
    for (const auto &[home, extent] : m_extents) {
        corners.push_back({extent.least.x + by.x, extent.least.y + by.y});
        corners.push_back({extent.most.x + by.x, extent.most.y + by.y});
    }
    return corners.empty() ? CanvasRect{} : zoneHolding(zoneAround(corners.front()), corners);
}

std::map<ZoneId, CanvasRect> CarriedCards::zones(const Document &document, CanvasPoint by, ZoneId into) const
{
    const auto &rects = document.layout().zones;
    std::map<ZoneId, CanvasRect> zones;
    for (const ZoneId id : m_zones) {
        if (const auto rect = rects.find(id); rect != rects.end())
            zones[id] = {rect->second.x + by.x, rect->second.y + by.y, rect->second.width,
                         rect->second.height};
    }
    for (const auto &[home, extent] : m_extents) {
        const ZoneId zone = into.isValid() ? into : home;
        const auto given = zones.find(zone);
        const auto now = rects.find(zone);
        if (given == zones.end() && now == rects.end())
            continue;
        const CanvasRect rect = given != zones.end() ? given->second : now->second;
        const CanvasRect holding = zoneHolding(rect, {{extent.least.x + by.x, extent.least.y + by.y},
                                                      {extent.most.x + by.x, extent.most.y + by.y}});
        if (holding != rect)
            zones[zone] = holding;
    }
    return zones;
}

} // namespace grondplan::ui
