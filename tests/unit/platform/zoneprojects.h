#pragma once

#include "core/architecture/architecture.h"
#include "core/plan/plan.h"
#include "core/platform/platform.h"
#include "core/project/project.h"

#include <algorithm>

namespace grondplan::test {

using namespace grondplan::literals;

inline Workload &add(Project &project, ZoneId zone, const char *name, std::int64_t replicas = 1)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone;
    workload.name = QString::fromLatin1(name);
    workload.kind = QStringLiteral("api");
    workload.cpu.request = 2_vcpu;
    workload.memory.request = 4_GiB;
    workload.replicas = Replicas::exactly(replicas);
    project.scenarios.front().workloads.push_back(workload);
    return project.scenarios.front().workloads.back();
}

/// A zone with two services, of three and two copies.
inline Project oneZone(Tier tier, Profile profile = Profile::Detailed)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    scenario.profile = profile;
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    scenario.zones.push_back(zone);
    add(project, zone.id, "web", 3);
    add(project, zone.id, "api", 2);
    return project;
}

inline const PlatformPart *partOf(const Plan &plan, Part part)
{
    const auto &parts = plan.zones.front().platform;
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [part](const PlatformPart &each) { return each.id == partId(part); });
    return found == parts.end() ? nullptr : &*found;
}

/// A published web in a cluster that asks an api, which asks a database on virtual machines.
inline Project hybrid()
{
    Project project = oneZone(Tier::KubernetesVm, Profile::RuleOfThumb);
    Scenario &scenario = project.scenarios.front();
    scenario.workloads[0].ports = {QStringLiteral("443")};
    Zone vms;
    vms.id = project.newId<ZoneId>();
    vms.name = QStringLiteral("vms");
    vms.tier = Tier::Vm;
    scenario.zones.push_back(vms);
    add(project, vms.id, "db", 2).ports = {};
    const auto link = [&](std::size_t from, std::size_t to) {
        scenario.links.push_back({project.newId<LinkId>(), scenario.workloads[from].id,
                                  scenario.workloads[to].id, QStringLiteral("drawn"), std::nullopt});
    };
    link(0, 1);
    link(1, 2);
    return project;
}

/// What is written below the first box of this title.
inline QString drawnDetail(const std::vector<diagram::Box> &boxes, const QString &title)
{
    for (const diagram::Box &box : boxes) {
        if (box.title == title)
            return box.detail;
        if (const QString inside = drawnDetail(box.children, title); !inside.isNull())
            return inside;
    }
    return {};
}

/// How many boxes inside one have this title.
inline int timesDrawn(const diagram::Box &inside, const QString &title)
{
    int times = 0;
    for (const diagram::Box &box : inside.children)
        times += (box.title == title ? 1 : 0) + timesDrawn(box, title);
    return times;
}

} // namespace grondplan::test
