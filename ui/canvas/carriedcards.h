#pragma once

#include "ui/commands/moveobjects.h"
#include "ui/commands/removeobjects.h"

#include <map>
#include <vector>

namespace grondplan::ui {

class Document;

/// What a drag carries: the chosen objects and what is in the chosen zones. Knows after any distance what
/// MoveObjects would make of the zones, without looking at every card again.
class CarriedCards
{
public:
    CarriedCards() = default;
    CarriedCards(const Document &document, const ObjectIds &chosen);

    [[nodiscard]] const std::vector<WorkloadId> &workloads() const { return m_workloads; }
    /// Whether one of them is in another zone than this.
    [[nodiscard]] bool isFromOutside(ZoneId zone) const;
    /// Whether a point lies well away from the zones that they are in.
    [[nodiscard]] bool isOutside(const Document &document, CanvasPoint point) const;
    /// The zone that just holds all cards.
    [[nodiscard]] CanvasRect around(CanvasPoint by) const;
    /// Where those zones are that go along or must grow.
    /// \param into  the zone that takes all cards; none: each stays in its own
    [[nodiscard]] std::map<ZoneId, CanvasRect> zones(const Document &document, CanvasPoint by,
                                                     ZoneId into) const;

private:
    struct Extent
    {
        CanvasPoint least;
        CanvasPoint most;
    };

    std::vector<WorkloadId> m_workloads;
    std::vector<ZoneId> m_zones;        ///< that are carried
    std::map<ZoneId, Extent> m_extents; ///< of the cards of each zone, before
};

} // namespace grondplan::ui
