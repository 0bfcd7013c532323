#include "tests/support/sketches.h"

namespace grondplan::test {

static ZoneId addZone(Project &project, const QString &name, const CanvasRect &rect)
{
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = name;
    zone.tier = Tier::Vm;
    scenario.zones.push_back(zone);
    project.layouts[scenario.id].zones[zone.id] = rect;
    return zone.id;
}

static WorkloadId addWorkload(Project &project, const QString &name, ZoneId zone, CanvasPoint place)
{
    Scenario &scenario = project.scenarios.front();
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.name = name;
    workload.kind = QStringLiteral("api");
    workload.zone = zone;
    workload.cpu.request = 1_vcpu;
    workload.memory.request = 2_GiB;
    scenario.workloads.push_back(workload);
    project.layouts[scenario.id].workloads[workload.id] = place;
    return workload.id;
}

Sketch twoZones()
{
    Sketch sketch;
    Project &project = sketch.project;
    project = emptyProject(QStringLiteral("Shop"), QStringLiteral("Base"), QDate(2026, 11, 21));
    sketch.left = addZone(project, QStringLiteral("Left"), {0, 0, 400, 400});
    sketch.right = addZone(project, QStringLiteral("Right"), {480, 0, 400, 400});
    sketch.web = addWorkload(project, QStringLiteral("web"), sketch.left, {24, 56});
    sketch.api = addWorkload(project, QStringLiteral("api"), sketch.left, {24, 240});
    sketch.database = addWorkload(project, QStringLiteral("database"), sketch.right, {504, 56});
    Link link;
    link.id = project.newId<LinkId>();
    link.from = sketch.web;
    link.to = sketch.api;
    link.why = QStringLiteral("drawn");
    project.scenarios.front().links.push_back(link);
    sketch.webToApi = link.id;
    return sketch;
}

} // namespace grondplan::test
