#include "core/plan/backups.h"

#include "core/plan/placement.h"
#include "core/plan/zonefindings.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace grondplan {

static constexpr const char *kResource = "backup";

bool keepsBackups(const Workload &workload)
{
    return workload.kind == QLatin1String("backup") && !workload.perNode;
}

bool isOnlyCopy(const Workload &workload)
{
    return workload.stateful && !keepsBackups(workload) && !workload.perNode && workload.replicas.max == 1;
}

static bool isOfBackups(const ExtraResource &extra)
{
    return std::strcmp(extra.id, kResource) == 0;
}

void keepBackupsApart(ZoneJob &job)
{
    std::int64_t copies = 0;
    std::int64_t backups = 0;
    for (const Workload *workload : job.steady) {
        copies += isOnlyCopy(*workload) ? 1 : 0;
        backups += keepsBackups(*workload) ? placedReplicas(*workload) : 0;
    }
    if (copies == 0 || backups == 0 || runsInNodeVms(job.tier))
        return;
    ExtraResource apart{kResource, {}, {}, true, {}};
    apart.capacity.assign(job.baselines.size(), copies);
    apart.afterFailure = copies * (backups + 1);
    for (const Workload *workload : job.steady)
        apart.demand.push_back(keepsBackups(*workload) ? copies : isOnlyCopy(*workload) ? 1 : 0);
    job.extras.push_back(std::move(apart));
}

std::optional<ZoneJob> withBackupsAnywhere(const ZoneJob &job)
{
    if (std::none_of(job.extras.begin(), job.extras.end(), isOfBackups))
        return std::nullopt;
    ZoneJob anywhere = job;
    std::erase_if(anywhere.extras, isOfBackups);
    return anywhere;
}

namespace {
/// What of both stands on a server.
struct Together
{
    QStringList backups;
    QStringList copies;

    void note(const Workload &workload)
    {
        if (keepsBackups(workload))
            backups += workload.name;
        else if (isOnlyCopy(workload))
            copies += workload.name;
    }
};
} // namespace

static QString named(QStringList names)
{
    constexpr qsizetype kMost = 4;
    names.removeDuplicates();
    if (names.size() > kMost)
        names = names.mid(0, kMost) << QString(QChar(0x2026));
    return names.join(QLatin1String(", "));
}

void addBackupsBesideData(const Scenario &scenario, Plan &plan)
{
    std::map<WorkloadId, const Workload *> meant;
    bool anyBackup = false;
    for (const Workload &workload : scenario.workloads) {
        anyBackup = anyBackup || keepsBackups(workload);
        if (keepsBackups(workload) || isOnlyCopy(workload))
            meant.emplace(workload.id, &workload);
    }
    if (!anyBackup)
        return;
    for (const PlannedServer &server : plan.servers) {
        Together together;
        for (const Instance &instance : server.instances) {
            if (const auto found = meant.find(instance.workload); found != meant.end())
                together.note(*found->second);
        }
        const Zone *zone = scenario.zone(server.zone);
        if (zone != nullptr && !together.backups.isEmpty() && !together.copies.isEmpty())
            plan.findings.push_back(about(*zone, Severity::Warning, "backup-beside-data",
                                          {server.id, named(together.backups), named(together.copies)}));
    }
}

} // namespace grondplan
