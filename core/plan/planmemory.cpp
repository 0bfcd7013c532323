#include "core/plan/planmemory.h"

#include <algorithm>
#include <unordered_map>

namespace grondplan {

namespace {

/// What a scenario has in each zone, in its order.
struct Contents
{
    std::map<ZoneId, const Zone *> zones;
    std::map<ZoneId, std::vector<const Workload *>> workloads;
    std::map<ZoneId, std::vector<std::pair<const Link *, std::pair<ZoneId, ZoneId>>>> links;

    explicit Contents(const Scenario &scenario)
    {
        std::unordered_map<std::int64_t, ZoneId> zoneOf;
        for (const Zone &zone : scenario.zones)
            zones[zone.id] = &zone;
        for (const Workload &workload : scenario.workloads) {
            zoneOf[workload.id.value] = workload.zone;
            workloads[workload.zone].push_back(&workload);
        }
        for (const Link &link : scenario.links) {
            const std::pair ends{zoneOf[link.from.value], zoneOf[link.to.value]};
            links[ends.first].push_back({&link, ends});
            if (ends.second != ends.first)
                links[ends.second].push_back({&link, ends});
        }
    }

    [[nodiscard]] bool agree(const Contents &other, ZoneId id) const
    {
        const auto mine = zones.find(id);
        const auto theirs = other.zones.find(id);
        return mine != zones.end() && theirs != other.zones.end() && *mine->second == *theirs->second &&
               agreeOn(workloads, other.workloads, id,
                       [](const Workload *a, const Workload *b) { return *a == *b; }) &&
               agreeOn(links, other.links, id, [](const auto &a, const auto &b) {
                   return *a.first == *b.first && a.second == b.second;
               });
    }

private:
    template<class Lists, class Same>
    static bool agreeOn(const Lists &mine, const Lists &theirs, ZoneId id, const Same &same)
    {
        static const typename Lists::mapped_type kNone;
        const auto a = mine.find(id);
        const auto b = theirs.find(id);
        const auto &first = a == mine.end() ? kNone : a->second;
        const auto &second = b == theirs.end() ? kNone : b->second;
        return std::equal(first.begin(), first.end(), second.begin(), second.end(), same);
    }
};

/// What all zones of a scenario have in common.
Scenario commonOf(const Scenario &scenario)
{
    Scenario common = scenario;
    common.name.clear();
    common.zones.clear();
    common.workloads.clear();
    common.links.clear();
    return common;
}

} // namespace

bool PlanMemory::isOfTheSame(const Project &project, const Scenario &scenario) const
{
    return m_project.currency == project.currency && m_project.asOf == project.asOf &&
           m_project.catalogue == project.catalogue && m_project.costs == project.costs &&
           commonOf(m_scenario) == commonOf(scenario);
}

PlanMemory::Zones PlanMemory::recall(const Project &project, const Scenario &scenario,
                                     const std::vector<PreparedZone> &prepared,
                                     const std::vector<QString> &labels) const
{
    Zones zones(prepared.size());
    if (m_zones.empty() || !isOfTheSame(project, scenario))
        return zones;
    const Contents now(scenario);
    const Contents then(m_scenario);
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        const ZoneId id = prepared[i].job.zone->id;
        const auto found = m_zones.find(id);
        if (found == m_zones.end() || !now.agree(then, id))
            continue;
        const Entry &entry = found->second;
        if (entry.label == labels[i] && entry.tier == prepared[i].job.tier &&
            entry.without == prepared[i].job.without && entry.tierReasons == prepared[i].tierReasons &&
            entry.findings == prepared[i].findings)
            zones[i] = entry.planned;
    }
    return zones;
}

void PlanMemory::keep(const Project &project, const Scenario &scenario,
                      const std::vector<PreparedZone> &prepared, const std::vector<QString> &labels,
                      const Zones &planned)
{
    m_project.currency = project.currency;
    m_project.asOf = project.asOf;
    m_project.catalogue = project.catalogue;
    m_project.costs = project.costs;
    m_scenario = scenario;
    m_zones.clear();
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        m_zones[prepared[i].job.zone->id] = {labels[i],
                                             prepared[i].job.tier,
                                             prepared[i].job.without,
                                             prepared[i].tierReasons,
                                             prepared[i].findings,
                                             planned[i]};
    }
}

} // namespace grondplan
