#include "ui/commands/fragment.h"

#include "ui/commands/placing.h"

#include <algorithm>
#include <optional>
#include <set>

namespace grondplan::ui {

static std::optional<CanvasRect> rectOf(const ::grondplan::Layout &layout, ZoneId zone)
{
    const auto found = layout.zones.find(zone);
    return found != layout.zones.end() ? std::optional(found->second) : std::nullopt;
}

Fragment fragmentOf(const Scenario &scenario, const ::grondplan::Layout &layout, const ObjectIds &objects)
{
    Fragment fragment;
    const std::set<ZoneId> zones(objects.zones.begin(), objects.zones.end());
    const std::set<WorkloadId> meant(objects.workloads.begin(), objects.workloads.end());
    for (const Zone &zone : scenario.zones) {
        const auto rect = rectOf(layout, zone.id);
        if (rect && zones.contains(zone.id))
            fragment.zones.push_back({zone, *rect});
    }
    std::set<WorkloadId> taken;
    for (const Workload &workload : scenario.workloads) {
        const auto place = layout.workloads.find(workload.id);
        if (place == layout.workloads.end() ||
            (!meant.contains(workload.id) && !zones.contains(workload.zone)))
            continue;
        fragment.workloads.push_back({workload, place->second});
        taken.insert(workload.id);
    }
    for (const Link &link : scenario.links) {
        if (taken.contains(link.from) && taken.contains(link.to))
            fragment.links.push_back(link);
    }
    const std::set<NoteId> notes(objects.notes.begin(), objects.notes.end());
    for (const Note &note : layout.notes) {
        if (notes.contains(note.id))
            fragment.notes.push_back(note);
    }
    return fragment;
}

Project projectOf(const Fragment &fragment, const Project &from)
{
    Project project;
    project.name = from.name;
    project.currency = from.currency;
    project.asOf = from.asOf;
    project.catalogue = std::make_shared<Catalogue>(); // prices stay at home
    project.nextId = from.nextId;
    Scenario scenario;
    scenario.id = project.newId<ScenarioId>();
    scenario.name = from.name.isEmpty() ? QStringLiteral("-") : from.name;
    ::grondplan::Layout &layout = project.layouts[scenario.id];
    std::set<ZoneId> zones;
    for (const PlacedZone &placed : fragment.zones) {
        scenario.zones.push_back(placed.zone);
        layout.zones[placed.zone.id] = placed.rect;
        zones.insert(placed.zone.id);
    }
    // A scenario's workloads all have a zone. One that was not taken along stands in with no size.
    for (const PlacedWorkload &placed : fragment.workloads) {
        const ZoneId zone = placed.workload.zone;
        if (zones.insert(zone).second) {
            Zone standIn;
            standIn.id = zone;
            standIn.name = QStringLiteral("-");
            scenario.zones.push_back(standIn);
            layout.zones[zone] = {};
        }
        scenario.workloads.push_back(placed.workload);
        layout.workloads[placed.workload.id] = placed.place;
    }
    scenario.links = fragment.links;
    layout.notes = fragment.notes;
    project.scenarios.push_back(std::move(scenario));
    return project;
}

Fragment fragmentOf(const Project &project)
{
    if (project.scenarios.empty())
        return {};
    const Scenario &scenario = project.scenarios.front();
    const auto found = project.layouts.find(scenario.id);
    ::grondplan::Layout layout = found != project.layouts.end() ? found->second : ::grondplan::Layout();
    placeMissing(scenario, layout);
    ObjectIds all;
    for (const Workload &workload : scenario.workloads)
        all.workloads.push_back(workload.id);
    for (const auto &[id, rect] : layout.zones) {
        if (rect.width > 0)
            all.zones.push_back(id);
    }
    for (const Note &note : layout.notes)
        all.notes.push_back(note.id);
    return fragmentOf(scenario, layout, all);
}

CanvasRect boundsOf(const Fragment &fragment)
{
    std::optional<CanvasRect> all;
    const auto add = [&all](const CanvasRect &rect) {
        if (!all) {
            all = rect;
            return;
        }
        const double right = std::max(all->x + all->width, rect.x + rect.width);
        const double bottom = std::max(all->y + all->height, rect.y + rect.height);
        all->x = std::min(all->x, rect.x);
        all->y = std::min(all->y, rect.y);
        all->width = right - all->x;
        all->height = bottom - all->y;
    };
    for (const PlacedZone &placed : fragment.zones)
        add(placed.rect);
    for (const PlacedWorkload &placed : fragment.workloads)
        add(cardRect(placed.place));
    for (const Note &note : fragment.notes)
        add(note.rect);
    return all.value_or(CanvasRect{});
}

} // namespace grondplan::ui
