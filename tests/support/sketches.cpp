#include "tests/support/sketches.h"

#include <array>
#include <optional>

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

Project manyWorkloads(int zones, int each)
{
    static constexpr std::array kKinds = {"web", "api", "worker", "queue", "database", "cache"};
    static constexpr std::array kTierOf = {Tier::Kubernetes, Tier::Vm, Tier::Container};
    Project project = emptyProject(QStringLiteral("Estate"), QStringLiteral("Base"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    std::optional<WorkloadId> before;
    for (int z = 0; z < zones; ++z) {
        Zone zone;
        zone.id = project.newId<ZoneId>();
        zone.name = QStringLiteral("Zone %1").arg(z + 1);
        zone.tier = kTierOf.at(static_cast<std::size_t>(z) % kTierOf.size());
        scenario.zones.push_back(zone);
        for (int w = 0; w < each; ++w) {
            const auto kind = static_cast<std::size_t>(w) % kKinds.size();
            Workload workload;
            workload.id = project.newId<WorkloadId>();
            workload.kind = QString::fromLatin1(kKinds.at(kind));
            workload.name = QStringLiteral("%1-%2-%3").arg(workload.kind).arg(z + 1).arg(w + 1);
            workload.zone = zone.id;
            workload.cpu.request = MilliCpu(500 * (1 + w % 4));
            workload.memory.request = Bytes((1 + w % 6) * kGibi);
            workload.stateful = workload.kind == QLatin1String("database");
            scenario.workloads.push_back(workload);
            if (before && (w % 3 != 0 || w == 0)) {
                Link link;
                link.id = project.newId<LinkId>();
                link.from = *before;
                link.to = workload.id;
                scenario.links.push_back(link);
            }
            before = workload.id;
        }
    }
    placeMissing(scenario, project.layouts[scenario.id]);
    return project;
}

} // namespace grondplan::test
