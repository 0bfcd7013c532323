#include "ui/commands/pasteobjects.h"

#include "ui/commands/freenames.h"
#include "ui/commands/placing.h"
#include "ui/document/windowwords.h"

#include <map>
#include <optional>

namespace grondplan::ui {

/// What a zone or a workload by itself is called; empty where it is something else.
static QString nameOfOnly(const Fragment &fragment)
{
    if (fragment.zones.size() == 1 && fragment.notes.empty())
        return PasteObjects::tr("zone %1").arg(fragment.zones.front().zone.name);
    const bool isOne = fragment.workloads.size() == 1 && fragment.zones.empty() && fragment.notes.empty();
    return isOne ? fragment.workloads.front().workload.name : QString();
}

PasteObjects::PasteObjects(Document &document, const Fragment &fragment, CanvasPoint distance,
                           const ZoneFor &zoneFor, As as)
    : AddObjects(document)
{
    const Scenario &scenario = document.scenario();
    FreeNames zoneNames(scenario.zones);
    FreeNames names(scenario.workloads);
    std::map<ZoneId, ZoneId> zones;
    for (PlacedZone placed : fragment.zones) {
        const ZoneId old = placed.zone.id;
        placed.zone.name = zoneNames.take(placed.zone.name);
        placed.rect.x += distance.x;
        placed.rect.y += distance.y;
        zones[old] = add(std::move(placed));
        m_objects.zones.push_back(zones[old]);
    }
    std::optional<ZoneId> around;
    std::map<WorkloadId, WorkloadId> workloads;
    for (PlacedWorkload placed : fragment.workloads) {
        const WorkloadId old = placed.workload.id;
        placed.place = {placed.place.x + distance.x, placed.place.y + distance.y};
        const auto own = zones.find(placed.workload.zone);
        ZoneId zone = own != zones.end() ? own->second : zoneFor(placed);
        if (!zone.isValid()) {
            if (!around) {
                Zone fresh;
                fresh.name = zoneNames.take(windowWords().text("default-zone"));
                around = add(PlacedZone{fresh, zoneAround(placed.place)});
            }
            zone = *around;
        }
        placed.workload.zone = zone;
        placed.workload.name = names.take(placed.workload.name);
        workloads[old] = add(std::move(placed));
        if (own == zones.end())
            m_objects.workloads.push_back(workloads[old]);
    }
    for (Link link : fragment.links) {
        link.from = workloads.at(link.from);
        link.to = workloads.at(link.to);
        add(std::move(link));
    }
    for (Note note : fragment.notes) {
        note.rect.x += distance.x;
        note.rect.y += distance.y;
        m_objects.notes.push_back(add(std::move(note)));
    }
    const int count =
        static_cast<int>(fragment.workloads.size() + fragment.zones.size() + fragment.notes.size());
    const QString only = nameOfOnly(fragment);
    setName([as, count, only] {
        if (!only.isEmpty())
            return as == As::Paste ? tr("Paste %1").arg(only) : tr("Duplicate %1").arg(only);
        return as == As::Paste ? tr("Paste %Ln object(s)", nullptr, count)
                               : tr("Duplicate %Ln object(s)", nullptr, count);
    });
    setObsolete(count == 0);
}

ObjectIds PasteObjects::objects() const
{
    return m_objects;
}

} // namespace grondplan::ui
