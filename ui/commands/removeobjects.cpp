#include "ui/commands/removeobjects.h"

#include <algorithm>
#include <set>

namespace grondplan::ui {

template<class Object, class Meant> static auto kept(const std::vector<Object> &list, const Meant &meant)
{
    std::vector<std::pair<std::size_t, Object>> found;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (meant(list[i]))
            found.emplace_back(i, list[i]);
    }
    return found;
}

template<class Object>
static void takeOut(std::vector<Object> &list, const std::vector<std::pair<std::size_t, Object>> &removed)
{
    auto next = removed.begin();
    std::size_t position = 0;
    std::erase_if(list, [&](const Object &) {
        const bool gone = next != removed.end() && next->first == position;
        if (gone)
            ++next;
        ++position;
        return gone;
    });
}

template<class Object>
static void putBack(std::vector<Object> &list, const std::vector<std::pair<std::size_t, Object>> &removed)
{
    std::vector<Object> whole;
    whole.reserve(list.size() + removed.size());
    auto rest = list.begin();
    for (const auto &[position, object] : removed) {
        while (whole.size() < position && rest != list.end())
            whole.push_back(std::move(*rest++));
        whole.push_back(object);
    }
    std::move(rest, list.end(), std::back_inserter(whole));
    list = std::move(whole);
}

template<class AnyId> static void takeMark(const std::set<AnyId> &from, AnyId id, std::set<AnyId> &into)
{
    if (from.contains(id))
        into.insert(id);
}

RemoveObjects::RemoveObjects(Document &document, const ObjectIds &objects)
    : DocumentCommand(document)
{
    const Scenario &scenario = document.scenario();
    const std::set<ZoneId> zones(objects.zones.begin(), objects.zones.end());
    std::set<WorkloadId> workloads(objects.workloads.begin(), objects.workloads.end());
    const std::set<LinkId> links(objects.links.begin(), objects.links.end());

    m_zones = kept(scenario.zones, [&zones](const Zone &zone) { return zones.contains(zone.id); });
    m_workloads = kept(scenario.workloads, [&](const Workload &workload) {
        return workloads.contains(workload.id) || zones.contains(workload.zone);
    });
    for (const auto &[position, workload] : m_workloads)
        workloads.insert(workload.id);
    m_links = kept(scenario.links, [&](const Link &link) {
        return links.contains(link.id) || workloads.contains(link.from) || workloads.contains(link.to);
    });

    const ::grondplan::Layout &layout = document.layout();
    const std::set<NoteId> notes(objects.notes.begin(), objects.notes.end());
    m_notes = kept(layout.notes, [&notes](const Note &note) { return notes.contains(note.id); });
    for (const auto &[position, workload] : m_workloads)
        keepDrawn(layout, workload.id);
    for (const auto &[position, zone] : m_zones)
        keepDrawn(layout, zone.id);
    for (const auto &[position, note] : m_notes) {
        takeMark(layout.locked.notes, note.id, m_drawn.locked.notes);
        takeMark(layout.hidden.notes, note.id, m_drawn.hidden.notes);
    }
    setName([this] { return wording(); });
    setObsolete(m_zones.empty() && m_workloads.empty() && m_links.empty() && m_notes.empty());
}

void RemoveObjects::keepDrawn(const ::grondplan::Layout &layout, WorkloadId id)
{
    if (const auto place = layout.workloads.find(id); place != layout.workloads.end())
        m_drawn.workloads.insert(*place);
    takeMark(layout.locked.workloads, id, m_drawn.locked.workloads);
    takeMark(layout.hidden.workloads, id, m_drawn.hidden.workloads);
}

void RemoveObjects::keepDrawn(const ::grondplan::Layout &layout, ZoneId id)
{
    if (const auto rect = layout.zones.find(id); rect != layout.zones.end())
        m_drawn.zones.insert(*rect);
    takeMark(layout.folded, id, m_drawn.folded);
    takeMark(layout.locked.zones, id, m_drawn.locked.zones);
    takeMark(layout.hidden.zones, id, m_drawn.hidden.zones);
}

QString RemoveObjects::wording() const
{
    const int workloads = static_cast<int>(m_workloads.size());
    if (!m_zones.empty() && !m_workloads.empty())
        return tr("Remove %1 with %Ln workload(s)", nullptr, workloads).arg(zonesInWords());
    if (!m_zones.empty())
        return tr("Remove %1").arg(zonesInWords());
    if (workloads == 1)
        return tr("Remove %1").arg(m_workloads.front().second.name);
    if (workloads > 1)
        return tr("Remove %Ln workload(s)", nullptr, workloads);
    if (!m_links.empty())
        return tr("Remove %Ln link(s)", nullptr, static_cast<int>(m_links.size()));
    return tr("Remove %Ln note(s)", nullptr, static_cast<int>(m_notes.size()));
}

QString RemoveObjects::zonesInWords() const
{
    if (m_zones.size() == 1)
        return tr("zone %1").arg(m_zones.front().second.name);
    return tr("%Ln zone(s)", nullptr, static_cast<int>(m_zones.size()));
}

void RemoveObjects::redo()
{
    editScenario(touched(), [this](Scenario &scenario, ::grondplan::Layout &layout) {
        takeOut(scenario.links, m_links);
        takeOut(scenario.workloads, m_workloads);
        takeOut(scenario.zones, m_zones);
        takeOut(layout.notes, m_notes);
        for (const auto &[id, place] : m_drawn.workloads)
            layout.workloads.erase(id);
        for (const auto &[id, rect] : m_drawn.zones)
            layout.zones.erase(id);
        for (const ZoneId zone : m_drawn.folded)
            layout.folded.erase(zone);
        layout.locked.erase(m_drawn.locked);
        layout.hidden.erase(m_drawn.hidden);
    });
}

void RemoveObjects::undo()
{
    editScenario(touched(), [this](Scenario &scenario, ::grondplan::Layout &layout) {
        putBack(scenario.zones, m_zones);
        putBack(scenario.workloads, m_workloads);
        putBack(scenario.links, m_links);
        putBack(layout.notes, m_notes);
        layout.workloads.insert(m_drawn.workloads.begin(), m_drawn.workloads.end());
        layout.zones.insert(m_drawn.zones.begin(), m_drawn.zones.end());
        layout.folded.insert(m_drawn.folded.begin(), m_drawn.folded.end());
        layout.locked.insert(m_drawn.locked);
        layout.hidden.insert(m_drawn.hidden);
    });
}

ChangeSet RemoveObjects::touched() const
{
    ChangeSet set = changes();
    for (const auto &[position, zone] : m_zones)
        set.zones.push_back(zone.id);
    for (const auto &[position, workload] : m_workloads)
        set.workloads.push_back(workload.id);
    for (const auto &[position, link] : m_links)
        set.links.push_back(link.id);
    set.everything = true;
    set.results = !m_zones.empty() || !m_workloads.empty();
    return set;
}

} // namespace grondplan::ui
