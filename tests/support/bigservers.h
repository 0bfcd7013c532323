#pragma once

#include "core/catalogue/loader.h"
#include "core/project/project.h"

namespace grondplan::test {

/// One zone of servers of 64 threads and 1 TiB at EUR 100.00 a month and nothing once ("big"), shared where
/// it is bare metal, on which "web" runs: replicas of 8 vCPU and 1 GiB.
inline Project onBigServers(int tolerate, std::int64_t replicas, Tier tier)
{
    Project project = emptyProject(QStringLiteral("p"), QStringLiteral("s"), QDate(2026, 11, 21));
    Catalogue catalogue = *project.catalogue;
    Baseline server = *catalogue.baseline(Catalogue::referenceBaseline(Tier::Vm));
    server.id = server.model = QStringLiteral("big");
    server.cores = 32;
    server.threads = 64;
    server.memory = Bytes(1024 * kGibi);
    server.price->month = {100'00, project.currency};
    server.price->once = {0, project.currency};
    catalogue.baselines = {server};
    project.catalogue = std::make_shared<const Catalogue>(catalogue);
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("zone");
    zone.tier = tier;
    zone.baselines = {QStringLiteral("big")};
    zone.policy.shareBareMetal = true;
    zone.policy.tolerate = tolerate;
    scenario.zones.push_back(zone);
    Workload workload;
    workload.id = project.newId<WorkloadId>();
    workload.zone = zone.id;
    workload.name = QStringLiteral("web");
    workload.replicas = Replicas::exactly(replicas);
    workload.cpu.request = MilliCpu(8000);
    workload.memory.request = Bytes(kGibi);
    scenario.workloads.push_back(workload);
    return project;
}

} // namespace grondplan::test
