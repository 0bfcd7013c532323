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

RemoveObjects::RemoveObjects(Document &document, const ObjectIds &objects)
    : DocumentCommand(document, QString())
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
    for (const auto &[position, workload] : m_workloads) {
        if (const auto place = layout.workloads.find(workload.id); place != layout.workloads.end())
            m_places.insert(*place);
    }
    for (const auto &[position, zone] : m_zones) {
        if (const auto rect = layout.zones.find(zone.id); rect != layout.zones.end())
            m_rects.insert(*rect);
    }
    setText(wording());
    setObsolete(m_zones.empty() && m_workloads.empty() && m_links.empty());
}

QString RemoveObjects::wording() const
{
    if (m_zones.size() == 1)
        return tr("Remove zone %1").arg(m_zones.front().second.name);
    if (!m_zones.empty())
        return tr("Remove %n zone(s)", nullptr, static_cast<int>(m_zones.size()));
    if (m_workloads.size() == 1)
        return tr("Remove %1").arg(m_workloads.front().second.name);
    if (!m_workloads.empty())
        return tr("Remove %n workload(s)", nullptr, static_cast<int>(m_workloads.size()));
    return tr("Remove %n link(s)", nullptr, static_cast<int>(m_links.size()));
}

void RemoveObjects::redo()
{
    editScenario(touched(), [this](Scenario &scenario, ::grondplan::Layout &layout) {
        takeOut(scenario.links, m_links);
        takeOut(scenario.workloads, m_workloads);
        takeOut(scenario.zones, m_zones);
        for (const auto &[id, place] : m_places)
            layout.workloads.erase(id);
        for (const auto &[id, rect] : m_rects)
            layout.zones.erase(id);
    });
}

void RemoveObjects::undo()
{
    editScenario(touched(), [this](Scenario &scenario, ::grondplan::Layout &layout) {
        putBack(scenario.zones, m_zones);
        putBack(scenario.workloads, m_workloads);
        putBack(scenario.links, m_links);
        layout.workloads.insert(m_places.begin(), m_places.end());
        layout.zones.insert(m_rects.begin(), m_rects.end());
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
