#include "ui/commands/addobjects.h"

#include "ui/commands/placing.h"

#include <algorithm>
#include <utility>

namespace grondplan::ui {

ZoneId AddObjects::add(PlacedZone zone)
{
    zone.zone.id = ZoneId{claimId()};
    m_zones.push_back(std::move(zone));
    return m_zones.back().zone.id;
}

WorkloadId AddObjects::add(PlacedWorkload workload)
{
    workload.workload.id = WorkloadId{claimId()};
    growZone(workload.workload.zone, workload.place);
    m_workloads.push_back(std::move(workload));
    return m_workloads.back().workload.id;
}

LinkId AddObjects::add(Link link)
{
    link.id = LinkId{claimId()};
    m_links.push_back(std::move(link));
    return m_links.back().id;
}

NoteId AddObjects::add(Note note)
{
    note.id = NoteId{claimId()};
    m_notes.push_back(std::move(note));
    return m_notes.back().id;
}

void AddObjects::growZone(ZoneId zone, CanvasPoint card)
{
    const auto fresh = std::find_if(m_zones.begin(), m_zones.end(),
                                    [zone](const PlacedZone &placed) { return placed.zone.id == zone; });
    if (fresh != m_zones.end()) {
        fresh->rect = zoneHolding(fresh->rect, {card});
        return;
    }
    const auto grown = m_grownAfter.find(zone);
    const auto &zones = document().layout().zones;
    const auto now = zones.find(zone);
    if (grown == m_grownAfter.end() && now == zones.end())
        return;
    const CanvasRect rect = grown != m_grownAfter.end() ? grown->second : now->second;
    const CanvasRect after = zoneHolding(rect, {card});
    if (after == rect)
        return;
    m_grownBefore.try_emplace(zone, rect);
    m_grownAfter[zone] = after;
}

void AddObjects::redo()
{
    edit(touched(), [this](Project &project) {
        keepClaims(project);
        Scenario *scenario = project.scenario(scenarioId());
        if (scenario == nullptr)
            return;
        ::grondplan::Layout &layout = project.layouts[scenarioId()];
        for (const PlacedZone &placed : m_zones) {
            scenario->zones.push_back(placed.zone);
            layout.zones[placed.zone.id] = placed.rect;
        }
        for (const PlacedWorkload &placed : m_workloads) {
            scenario->workloads.push_back(placed.workload);
            layout.workloads[placed.workload.id] = placed.place;
        }
        scenario->links.insert(scenario->links.end(), m_links.begin(), m_links.end());
        layout.notes.insert(layout.notes.end(), m_notes.begin(), m_notes.end());
        for (const auto &[id, rect] : m_grownAfter)
            layout.zones[id] = rect;
        whenAdded(*scenario, layout);
    });
}

/// What redo() put at the end of each list is still there when it is undone.
template<class List> static void dropLast(List &list, std::size_t count)
{
    list.resize(list.size() - std::min(list.size(), count));
}

void AddObjects::undo()
{
    edit(touched(), [this](Project &project) {
        returnClaims(project);
        Scenario *scenario = project.scenario(scenarioId());
        if (scenario == nullptr)
            return;
        ::grondplan::Layout &layout = project.layouts[scenarioId()];
        beforeTaken(*scenario, layout);
        dropLast(layout.notes, m_notes.size());
        dropLast(scenario->links, m_links.size());
        dropLast(scenario->workloads, m_workloads.size());
        dropLast(scenario->zones, m_zones.size());
        for (const PlacedWorkload &placed : m_workloads)
            layout.workloads.erase(placed.workload.id);
        for (const PlacedZone &placed : m_zones)
            layout.zones.erase(placed.zone.id);
        for (const auto &[id, rect] : m_grownBefore)
            layout.zones[id] = rect;
    });
}

ChangeSet AddObjects::touched() const
{
    ChangeSet set = changes();
    set.zones = zoneIds();
    for (const auto &[id, rect] : m_grownAfter)
        set.zones.push_back(id);
    set.workloads = workloadIds();
    set.links = linkIds();
    set.everything = true;
    set.results = !m_zones.empty() || !m_workloads.empty();
    return set;
}

std::vector<ZoneId> AddObjects::zoneIds() const
{
    std::vector<ZoneId> ids;
    for (const PlacedZone &placed : m_zones)
        ids.push_back(placed.zone.id);
    return ids;
}

std::vector<WorkloadId> AddObjects::workloadIds() const
{
    std::vector<WorkloadId> ids;
    for (const PlacedWorkload &placed : m_workloads)
        ids.push_back(placed.workload.id);
    return ids;
}

std::vector<NoteId> AddObjects::noteIds() const
{
    std::vector<NoteId> ids;
    for (const Note &note : m_notes)
        ids.push_back(note.id);
    return ids;
}

std::vector<LinkId> AddObjects::linkIds() const
{
    std::vector<LinkId> ids;
    for (const Link &link : m_links)
        ids.push_back(link.id);
    return ids;
}

} // namespace grondplan::ui
