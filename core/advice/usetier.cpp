#include "core/advice/usetier.h"

#include "core/tiers/tiers.h"

#include <algorithm>
#include <set>

namespace grondplan {

static QString freeName(const Scenario &scenario, const QString &wanted)
{
    const auto taken = [&scenario](const QString &name) {
        return std::any_of(scenario.zones.begin(), scenario.zones.end(),
                           [&name](const Zone &zone) { return zone.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = QString(wanted + u' ' + QString::number(number));
    return name;
}

/// The zone all of whose workloads these are, and no others.
static Zone *zoneOfJustThese(Scenario &scenario, const std::set<WorkloadId> &chosen)
{
    Zone *only = nullptr;
    for (const Workload &workload : scenario.workloads) {
        if (!chosen.contains(workload.id))
            continue;
        Zone *zone = scenario.zone(workload.zone);
        if (only != nullptr && zone != only)
            return nullptr;
        only = zone;
    }
    if (only == nullptr)
        return nullptr;
    const bool others = std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                                    [only, &chosen](const Workload &workload) {
                                        return workload.zone == only->id && !chosen.contains(workload.id);
                                    });
    return others ? nullptr : only;
}

static ZoneId newZone(Project &project, Scenario &scenario, const std::set<WorkloadId> &chosen, Tier tier,
                      const QString &name)
{
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = freeName(scenario, name);
    zone.tier = tier;
    // What the zone they come from promises goes with them; what it is made of does not.
    for (const Workload &workload : scenario.workloads) {
        const Zone *before = chosen.contains(workload.id) ? scenario.zone(workload.zone) : nullptr;
        if (before == nullptr)
            continue;
        zone.policy = before->policy;
        zone.site = before->site;
        zone.policy.vcpuPerCore.reset();
        zone.policy.memory = {};
        break;
    }
    scenario.zones.push_back(zone);
    return zone.id;
}

/// Whether a zone stands where these workloads run now: a tier is no reason to move to another site.
static bool isOnTheirSite(const Scenario &scenario, const Zone &zone, const std::set<WorkloadId> &chosen)
{
    return std::all_of(scenario.workloads.begin(), scenario.workloads.end(), [&](const Workload &workload) {
        const Zone *home = chosen.contains(workload.id) ? scenario.zone(workload.zone) : nullptr;
        return home == nullptr || home->site == zone.site;
    });
}

static bool isUsed(const Scenario &scenario, const Zone &zone)
{
    return std::any_of(scenario.workloads.begin(), scenario.workloads.end(),
                       [&zone](const Workload &each) { return each.active && each.zone == zone.id; });
}

Project withTier(Project project, ScenarioId id, const std::vector<WorkloadId> &workloads, Tier tier,
                 const QString &zoneName)
{
    Scenario *scenario = project.scenario(id);
    if (scenario == nullptr)
        return project;
    std::set<WorkloadId> chosen;
    for (const WorkloadId workload : workloads) {
        if (scenario->workload(workload) != nullptr)
            chosen.insert(workload);
    }
    if (chosen.empty())
        return project;
    auto fitting = std::find_if(scenario->zones.begin(), scenario->zones.end(), [&](const Zone &zone) {
        return zone.tier == tier && isOnTheirSite(*scenario, zone, chosen);
    });
    // A zone that is left to the guide has a tier too, which it then keeps.
    if (fitting == scenario->zones.end()) {
        fitting = std::find_if(scenario->zones.begin(), scenario->zones.end(), [&](const Zone &zone) {
            return !zone.tier && isUsed(*scenario, zone) && isOnTheirSite(*scenario, zone, chosen) &&
                   recommendTier(*scenario, zone).tier == tier;
        });
        if (fitting != scenario->zones.end())
            fitting->tier = tier;
    }
    if (fitting == scenario->zones.end()) {
        if (Zone *zone = zoneOfJustThese(*scenario, chosen)) {
            zone->tier = tier;
            zone->allow({});
            return project;
        }
    }
    const ZoneId target =
        fitting != scenario->zones.end() ? fitting->id : newZone(project, *scenario, chosen, tier, zoneName);
    Layout &layout = project.layouts[id];
    for (Workload &workload : scenario->workloads) {
        if (!chosen.contains(workload.id) || workload.zone == target)
            continue;
        workload.zone = target;
        layout.workloads.erase(workload.id);
    }
    placeMissing(*scenario, layout);
    return project;
}

} // namespace grondplan
