#include "core/project/project.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace grondplan {

static constexpr double kGap = 24;     ///< between cards
static constexpr double kZoneGap = 48; ///< between zones
static constexpr double kSide = 24;    ///< from a zone's edge to its cards
static constexpr double kTop = 56;     ///< room for the zone's title
static constexpr double kPitchX = kCardWidth + kGap;
static constexpr double kPitchY = kCardHeight + kGap;
static constexpr qsizetype kLeastColumns = 2;
static constexpr qsizetype kLeastRows = 2;
static constexpr std::size_t kMostInOneRow = 4; ///< zones

using Slot = std::pair<qsizetype, qsizetype>; ///< row, column: in the order of reading

static double widthOf(qsizetype columns)
{
    return 2 * kSide + static_cast<double>(columns) * kPitchX - kGap;
}

static double heightOf(qsizetype rows)
{
    return kTop + static_cast<double>(rows) * kPitchY - kGap + kSide;
}

/// A zone for `cards` cards, about half as wide again as high.
static CanvasRect zoneFor(std::size_t cards, CanvasPoint corner)
{
    qsizetype columns = kLeastColumns;
    const auto wanted = static_cast<double>(cards);
    while (static_cast<double>(columns * columns) * kPitchX < 1.5 * wanted * kPitchY)
        ++columns;
    const auto rows = static_cast<qsizetype>(std::ceil(wanted / static_cast<double>(columns)));
    return {corner.x, corner.y, widthOf(columns), heightOf(std::max(rows, kLeastRows))};
}

/// Where the next new zone goes: to the right of all others, at the top of the topmost. Where that would
/// reach farther than `width`, in a new row below them all.
class ZonePlaces
{
public:
    ZonePlaces(const Layout &layout, double width)
        : m_width(width)
    {
        for (const auto &[id, rect] : layout.zones)
            cover(rect);
        m_right = m_empty ? 0 : m_most.x + kZoneGap;
        m_row = m_least.y;
    }

    CanvasPoint next(double width)
    {
        if (m_empty)
            return {};
        if (m_right > m_least.x && m_right + width - m_least.x > m_width) {
            m_right = m_least.x;
            m_row = m_most.y + kZoneGap;
        }
        return {m_right, m_row};
    }

    void add(const CanvasRect &rect)
    {
        cover(rect);
        m_right = rect.x + rect.width + kZoneGap;
    }

private:
    void cover(const CanvasRect &rect)
    {
        const CanvasPoint end{rect.x + rect.width, rect.y + rect.height};
        m_least = m_empty ? CanvasPoint{rect.x, rect.y}
                          : CanvasPoint{std::min(m_least.x, rect.x), std::min(m_least.y, rect.y)};
        m_most = m_empty ? end : CanvasPoint{std::max(m_most.x, end.x), std::max(m_most.y, end.y)};
        m_empty = false;
    }

    double m_width;
    bool m_empty = true;
    CanvasPoint m_least;
    CanvasPoint m_most;
    double m_right = 0; ///< where the next one in the row begins
    double m_row = 0;   ///< the top of the row
};

/// How wide the zones may be side by side, so that a drawing of many is about half as wide again as high. A
/// few stay in one row.
static double widthFor(const Scenario &scenario, const std::map<ZoneId, std::vector<WorkloadId>> &cards)
{
    if (scenario.zones.size() <= kMostInOneRow)
        return std::numeric_limits<double>::infinity();
    double area = 0;
    for (const Zone &zone : scenario.zones) {
        const auto inside = cards.find(zone.id);
        const CanvasRect rect = zoneFor(inside != cards.end() ? inside->second.size() : 0, {});
        area += (rect.width + kZoneGap) * (rect.height + kZoneGap);
    }
    return std::sqrt(1.5 * area);
}

static CanvasPoint cornerOf(const CanvasRect &zone, Slot slot)
{
    return {zone.x + kSide + static_cast<double>(slot.second) * kPitchX,
            zone.y + kTop + static_cast<double>(slot.first) * kPitchY};
}

/// The places of a zone's grid that a card standing anywhere covers, at most four.
static void occupy(const CanvasRect &zone, const CanvasPoint &card, std::set<Slot> &taken)
{
    const double column = std::floor((card.x - zone.x - kSide) / kPitchX);
    const double row = std::floor((card.y - zone.y - kTop) / kPitchY);
    if (!(std::abs(column) < 1e6 && std::abs(row) < 1e6))
        return; // far away, or not a number
    for (const qsizetype down : {0, 1}) {
        for (const qsizetype right : {0, 1}) {
            const Slot slot{static_cast<qsizetype>(row) + down, static_cast<qsizetype>(column) + right};
            const CanvasPoint corner = cornerOf(zone, slot);
            if (std::abs(corner.x - card.x) < kCardWidth && std::abs(corner.y - card.y) < kCardHeight)
                taken.insert(slot);
        }
    }
}

static void placeCards(const std::vector<WorkloadId> &cards, CanvasRect &zone, Layout &layout)
{
    std::set<Slot> taken;
    std::vector<WorkloadId> missing;
    for (const WorkloadId id : cards) {
        const auto placed = layout.workloads.find(id);
        if (placed == layout.workloads.end())
            missing.push_back(id);
        else
            occupy(zone, placed->second, taken);
    }
    if (missing.empty())
        return;

    zone.width = std::max(zone.width, widthOf(1));
    const auto columns = static_cast<qsizetype>((zone.width - 2 * kSide + kGap) / kPitchX);
    Slot slot{0, 0};
    for (const WorkloadId id : missing) {
        const auto advance = [&slot, columns] {
            if (++slot.second == columns)
                slot = {slot.first + 1, 0};
        };
        while (taken.contains(slot))
            advance();
        layout.workloads[id] = cornerOf(zone, slot);
        zone.height = std::max(zone.height, heightOf(slot.first + 1));
        advance();
    }
}

void placeMissing(const Scenario &scenario, Layout &layout)
{
    std::map<ZoneId, std::vector<WorkloadId>> cards;
    for (const Workload &workload : scenario.workloads)
        cards[workload.zone].push_back(workload.id);

    ZonePlaces places(layout, widthFor(scenario, cards));
    for (const Zone &zone : scenario.zones) {
        const std::vector<WorkloadId> &inside = cards[zone.id];
        const bool isNew = !layout.zones.contains(zone.id);
        if (isNew) {
            const CanvasRect size = zoneFor(inside.size(), {});
            layout.zones[zone.id] = zoneFor(inside.size(), places.next(size.width));
        }
        placeCards(inside, layout.zones[zone.id], layout);
        if (isNew)
            places.add(layout.zones[zone.id]);
    }
}

} // namespace grondplan
