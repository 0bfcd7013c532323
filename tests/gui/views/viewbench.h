#pragma once

#include "ui/commands/editworkloads.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <QAbstractItemModel>
#include <QTableView>

/// A small project and what the tests of the views ask of it.
namespace grondplan::viewtest {

inline Workload workloadOf(Project &project, ZoneId zone, const QString &name, MilliCpu cpu, Bytes memory,
                           int replicas)
{
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone;
    workload.name = name;
    workload.cpu.request = cpu;
    workload.memory.request = memory;
    workload.replicas = Replicas::exactly(replicas);
    return workload;
}

/// A shop in one zone of Kubernetes on VMs; the size of its cache is assumed.
inline Project shop()
{
    Project project = emptyProject(QStringLiteral("Shop"), QStringLiteral("As is"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("cluster");
    zone.tier = Tier::KubernetesVm;
    scenario.zones.push_back(zone);
    scenario.workloads.push_back(workloadOf(project, zone.id, QStringLiteral("web"), 2_vcpu, 4_GiB, 6));
    scenario.workloads.push_back(
        workloadOf(project, zone.id, QStringLiteral("=database"), 4_vcpu, 16_GiB, 2));
    scenario.workloads.push_back(workloadOf(project, zone.id, QStringLiteral("cache"), 500_mcpu, 512_MiB, 1));
    scenario.workloads.back().cpu.basis = Basis::Default;
    return project;
}

/// The same with a second scenario, on VMs and with one web server less.
inline Project twoScenarios()
{
    Project project = shop();
    Scenario other = project.scenarios.front();
    other.id = project.newId<ScenarioId>();
    other.name = QStringLiteral("To be");
    other.zones[0].tier = Tier::Vm;
    other.workloads[0].replicas = Replicas::exactly(5);
    project.scenarios.push_back(other);
    return project;
}

struct Bench
{
    ui::Document document;
    ui::Planner planner{document};

    explicit Bench(Project project) { document.replace(std::move(project), {}, {}); }
    [[nodiscard]] bool isPlanned() const { return !planner.isStale(document.currentScenario()); }
    [[nodiscard]] const Plan &plan() const { return *planner.plan(document.currentScenario()); }
    void setReplicas(std::size_t workload, int replicas)
    {
        Workload after = document.scenario().workloads[workload];
        after.replicas = Replicas::exactly(replicas);
        const ui::EditWorkloads::Values values = {{after.id, after}};
        document.push(
            std::make_unique<ui::EditWorkloads>(document, values, [] { return QStringLiteral("x"); }));
    }
};

/// The text in the row whose first cell reads `name`.
inline QString cell(const QAbstractItemModel &model, const QString &name, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, column).data().toString();
    }
    return QStringLiteral("(no row)");
}

inline QAbstractItemModel &tableIn(const QWidget &view, const char *name)
{
    return *view.findChild<QTableView *>(QString::fromLatin1(name))->model();
}

} // namespace grondplan::viewtest
