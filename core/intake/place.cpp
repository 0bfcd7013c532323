#include "core/intake/fill.h"
#include "core/tiers/tiers.h"

#include <algorithm>
#include <map>
#include <set>

// Where what an intake brought goes in a scenario.

namespace grondplan::intake {

/// Takes out what an earlier filling brought. \return the zones it was in, in the order of the workloads
static std::vector<ZoneId> takeOutFormer(Scenario &scenario, Layout &layout)
{
    std::vector<ZoneId> zones;
    std::set<WorkloadId> gone;
    for (const Workload &workload : scenario.workloads) {
        if (!isFromIntake(workload))
            continue;
        gone.insert(workload.id);
        if (std::find(zones.begin(), zones.end(), workload.zone) == zones.end())
            zones.push_back(workload.zone);
    }
    std::erase_if(scenario.links,
                  [&](const Link &link) { return gone.contains(link.from) || gone.contains(link.to); });
    std::erase_if(scenario.workloads, [&](const Workload &each) { return gone.contains(each.id); });
    for (const WorkloadId id : gone)
        layout.workloads.erase(id);
    return zones;
}

static ZoneId newZone(Project &project, Scenario &scenario, const QString &name)
{
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = name;
    scenario.zones.push_back(std::move(zone));
    return scenario.zones.back().id;
}

/// Beside containers: what the guide wants on machines of its own, where the tier is left to it.
static std::vector<Workload *> apartFromContainers(Scenario &scenario, ZoneId zone)
{
    if (scenario.zone(zone)->tier)
        return {};
    std::vector<Workload *> apart;
    bool anyContainers = false;
    for (const WorkloadAdvice &advice : adviseOn(scenario).workloads) {
        Workload *workload = scenario.workload(advice.workload);
        if (workload->zone != zone || !isFromIntake(*workload))
            continue;
        if (hasContainerLayer(advice.tier))
            anyContainers = true;
        else
            apart.push_back(workload);
    }
    return anyContainers ? apart : std::vector<Workload *>();
}

/// The hybrid: services in a cluster or in containers, data on virtual machines, each in a zone whose tier
/// the rules choose.
static void divide(Project &project, Scenario &scenario, ZoneId into, std::optional<ZoneId> former,
                   const Names &names)
{
    const bool isThere = former && scenario.zone(*former) != nullptr;
    const std::vector<Workload *> apart = apartFromContainers(scenario, into);
    if (apart.empty()) {
        const bool inUse =
            std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                        [&former](const Workload &each) { return former && each.zone == *former; });
        if (isThere && !inUse && !scenario.zone(*former)->tier)
            std::erase_if(scenario.zones, [&former](const Zone &zone) { return zone.id == *former; });
        return;
    }
    const bool allData =
        std::all_of(apart.begin(), apart.end(), [](const Workload *each) { return each->stateful; });
    const QString name = allData ? names.database : QString(names.zone + QLatin1String(" 2"));
    const ZoneId target = isThere ? *former : newZone(project, scenario, name);
    for (Workload *workload : apart)
        workload->zone = target;
}

Project filled(Project project, ScenarioId id, const Filling &filling, const Names &names)
{
    Scenario *scenario = project.scenario(id);
    if (scenario == nullptr)
        return project;
    Layout &layout = project.layouts[id];
    std::vector<ZoneId> former = takeOutFormer(*scenario, layout);
    std::erase_if(former, [scenario](ZoneId zone) { return scenario->zone(zone) == nullptr; });
    const ZoneId into = !former.empty()           ? former.front()
                        : scenario->zones.empty() ? newZone(project, *scenario, names.zone)
                                                  : scenario->zones.front().id;
    std::map<WorkloadId, WorkloadId> ids;
    for (Workload workload : filling.workloads) {
        const auto fresh = project.newId<WorkloadId>();
        ids[workload.id] = fresh;
        workload.id = fresh;
        workload.zone = into;
        scenario->workloads.push_back(std::move(workload));
    }
    for (Link link : filling.links) {
        link.id = project.newId<LinkId>();
        link.from = ids[link.from];
        link.to = ids[link.to];
        scenario->links.push_back(link);
    }
    divide(project, *scenario, into, former.size() > 1 ? std::optional(former[1]) : std::nullopt, names);
    placeMissing(*scenario, layout);
    return project;
}

} // namespace grondplan::intake
