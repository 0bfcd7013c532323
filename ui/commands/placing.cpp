#include "ui/commands/placing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace grondplan::ui {

static constexpr double kNewZoneColumns = 3;

double onGrid(double value)
{
    return std::round(value / kCanvasStep) * kCanvasStep;
}

CanvasPoint cardAround(CanvasPoint middle)
{
    return {onGrid(middle.x - kCardWidth / 2), onGrid(middle.y - kCardHeight / 2)};
}

CanvasRect shifted(CanvasRect rect, CanvasPoint by)
{
    rect.x += by.x;
    rect.y += by.y;
    return rect;
}

CanvasRect cardRect(CanvasPoint place)
{
    return {place.x, place.y, kCardWidth, kCardHeight};
}

CanvasRect drawnZone(const Layout &layout, ZoneId zone)
{
    const auto found = layout.zones.find(zone);
    CanvasRect rect = found != layout.zones.end() ? found->second : CanvasRect{};
    if (layout.folded.contains(zone)) {
        rect.width = kFoldedWidth;
        rect.height = kFoldedHeight;
    }
    return rect;
}

bool overlaps(const CanvasRect &a, const CanvasRect &b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

bool contains(const CanvasRect &outer, CanvasPoint point)
{
    return point.x >= outer.x && point.x < outer.x + outer.width && point.y >= outer.y &&
           point.y < outer.y + outer.height;
}

static CanvasRect fromEdges(double left, double top, double right, double bottom)
{
    return {left, top, right - left, bottom - top};
}

CanvasRect zoneHolding(CanvasRect zone, const std::vector<CanvasPoint> &cards)
{
    for (const CanvasPoint &card : cards) {
        const CanvasRect around = zoneAround(card);
        zone = fromEdges(std::min(zone.x, around.x), std::min(zone.y, around.y),
                         std::max(zone.x + zone.width, around.x + around.width),
                         std::max(zone.y + zone.height, around.y + around.height));
    }
    return zone;
}

CanvasRect zoneAround(CanvasPoint card)
{
    return {card.x - kZonePadding, card.y - kZoneHeader, kCardWidth + 2 * kZonePadding,
            kCardHeight + kZoneHeader + kZonePadding};
}

static std::vector<CanvasRect> cardsOf(const Scenario &scenario, const Layout &layout, ZoneId zone)
{
    std::vector<CanvasRect> cards;
    for (const Workload &workload : scenario.workloads) {
        const auto place = layout.workloads.find(workload.id);
        if (workload.zone == zone && place != layout.workloads.end())
            cards.push_back(cardRect(place->second));
    }
    return cards;
}

std::vector<CanvasPoint> freePlaces(const Scenario &scenario, const Layout &layout, ZoneId zone,
                                    std::size_t count)
{
    const auto found = layout.zones.find(zone);
    const CanvasRect rect = found != layout.zones.end() ? found->second : freeZone(layout);
    const double across = kCardWidth + kCardGap;
    const double down = kCardHeight + kCardGap;
    const double room = rect.width - 2 * kZonePadding + kCardGap;
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(room / across)));

    std::vector<CanvasRect> taken = cardsOf(scenario, layout, zone);
    std::vector<CanvasPoint> places;
    for (std::size_t cell = 0; places.size() < count; ++cell) {
        const CanvasPoint place{rect.x + kZonePadding + static_cast<double>(cell % columns) * across,
                                rect.y + kZoneHeader + static_cast<double>(cell / columns) * down};
        const CanvasRect card = cardRect(place);
        if (std::none_of(taken.begin(), taken.end(),
                         [&card](const CanvasRect &r) { return overlaps(r, card); }))
            places.push_back(place);
    }
    return places;
}

CanvasRect leastZone(const Scenario &scenario, const Layout &layout, ZoneId zone)
{
    std::optional<CanvasRect> least;
    for (const CanvasRect &card : cardsOf(scenario, layout, zone)) {
        const CanvasPoint place{card.x, card.y};
        least = zoneHolding(least.value_or(zoneAround(place)), {place});
    }
    if (least)
        return *least;
    const auto found = layout.zones.find(zone);
    const CanvasRect rect = found != layout.zones.end() ? found->second : CanvasRect{};
    return {rect.x, rect.y, kCardWidth + 2 * kZonePadding, kZoneHeader + kZonePadding};
}

CanvasRect freeZone(const Layout &layout)
{
    double right = -2 * kZonePadding;
    double top = 0;
    bool first = true;
    for (const auto &[id, rect] : layout.zones) {
        right = std::max(right, rect.x + rect.width);
        top = first ? rect.y : std::min(top, rect.y);
        first = false;
    }
    const double width = kNewZoneColumns * (kCardWidth + kCardGap) - kCardGap + 2 * kZonePadding;
    return {right + 2 * kZonePadding, top, width, kZoneHeader + 2 * kCardHeight + kCardGap + kZonePadding};
}

} // namespace grondplan::ui
