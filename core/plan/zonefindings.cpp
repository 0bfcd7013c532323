#include "core/plan/zonefindings.h"

#include "core/plan/evening.h"
#include "core/plan/weekplan.h"

#include <set>

namespace grondplan {

Finding about(const Zone &zone, Severity severity, const char *code, QStringList args)
{
    Finding finding;
    finding.severity = severity;
    finding.code = QString::fromLatin1(code);
    args.prepend(zone.name);
    finding.args = std::move(args);
    finding.zone = zone.id;
    return finding;
}

Finding about(const Workload &workload, Severity severity, const char *code, QStringList args)
{
    Finding finding;
    finding.severity = severity;
    finding.code = QString::fromLatin1(code);
    args.prepend(workload.name);
    finding.args = std::move(args);
    finding.zone = workload.zone;
    finding.workload = workload.id;
    finding.place = workload.from;
    return finding;
}

static void addFailureFindings(const ZoneJob &job, PlannedZone &zone)
{
    const Failover &failover = zone.plan.failover;
    if (zone.servers.empty())
        return;
    if (failover.soleControlPlane && failover.tolerated > 0)
        zone.findings.push_back(about(*job.zone, Severity::Warning, "control-plane-not-survived",
                                      {QString::number(2 * failover.tolerated + 1)}));
    else if (failover.soleControlPlane)
        zone.findings.push_back(about(*job.zone, Severity::Warning, "control-plane-single"));
    if (failover.tolerated == 0)
        zone.findings.push_back(about(*job.zone, Severity::Warning, "no-failure-survived"));
    else if (!failover.proved && !failover.worstHost.isEmpty())
        zone.findings.push_back(
            about(*job.zone, Severity::Error, "failure-not-survived", {failover.worstHost}));
    else if (!failover.exhaustive)
        zone.findings.push_back(
            about(*job.zone, Severity::Note, "failure-not-exhaustive", {QString::number(failover.cases)}));
}

static void addHostFindings(const ZoneJob &job, PlannedZone &zone)
{
    constexpr std::int64_t kMostContainerHosts =
        3; // one to three hosts with docker-compose; more asks for orchestration
    const std::int64_t hosts = job.tier == Tier::Container     ? zone.plan.servers.likely
                               : job.tier == Tier::ContainerVm ? zone.plan.nodeVms.likely
                                                               : 0;
    if (hosts > kMostContainerHosts)
        zone.findings.push_back(
            about(*job.zone, Severity::Warning, "container-hosts-exceeded", {QString::number(hosts)}));
    if (job.zone->policy.vcpuPerCore && hasVmLayer(job.tier)) {
        const QString ratio = amountArgument(QStringLiteral("times"), job.zone->policy.vcpuPerCore->ppm);
        zone.findings.push_back(about(*job.zone, Severity::Note, "cpu-overcommitted", {ratio}));
    }
}

static void addPriceFindings(const ZoneJob &job, PlannedZone &zone)
{
    std::set<QString> seen; // one stands several times where its licences or its terms make types of it
    for (const Baseline *baseline : job.baselines) {
        if (!seen.insert(baseline->id).second)
            continue;
        const bool used = zone.plan.baselines.contains(baseline->id);
        if (used && baseline->price && baseline->price->provenance.estimate)
            zone.findings.push_back(about(*job.zone, Severity::Note, "price-is-estimate", {baseline->model}));
    }
}

static QString partName(const QString &id)
{
    return textArgument(QString(QLatin1String("part.") + id));
}

static Finding partUnplaced(const ZoneJob &job, const PlatformLoad &part, const UnplacedClass &unplaced)
{
    QStringList args{partName(part.id), QString::number(unplaced.count)};
    if (unplaced.reason.id == QLatin1String("unplaced.in-node"))
        return about(*job.zone, Severity::Error, "part-beyond-node", args + unplaced.reason.args);
    if (unplaced.reason.id == QLatin1String("unplaced.stock-platform"))
        return about(*job.zone, Severity::Error, "part-beyond-stock", args + unplaced.reason.args.mid(0, 2));
    if (part.place != PartPlace::OwnServer || unplaced.reason.id != QLatin1String("unplaced.stock"))
        return about(*job.zone, Severity::Error, "part-unplaced", args);
    return about(*job.zone, Severity::Error, "part-beyond-stock", args + unplaced.reason.args);
}

/// What the detailed profile could not place, or knows no figure of.
static void addDetailedFindings(const ZoneJob &job, const ZoneOutcome &likely, PlannedZone &zone)
{
    for (const UnplacedClass &unplaced : likely.unplaced) {
        if (const PlatformLoad *part = partOfClass(job, static_cast<std::size_t>(unplaced.itemClass)))
            zone.findings.push_back(partUnplaced(job, *part, unplaced));
    }
    for (const PlatformLoad &part : job.loads) {
        if (part.beyondTable && !zone.servers.empty())
            zone.findings.push_back(about(*job.zone, Severity::Warning, "control-plane-beyond-table",
                                          {QString::number(job.platform.cluster.nodes)}));
    }
}

/// A workload on fewer servers than it is to be on.
static Finding tooClose(const ZoneJob &job, int itemClass, const ZoneOutcome &likely)
{
    std::int64_t replicas = 0;
    std::int64_t servers = 0;
    for (const PlacedHost &host : likely.hosts) {
        const std::int64_t before = replicas;
        for (const Shares &node : host.nodes) {
            for (const Share &share : node)
                replicas += share.itemClass == itemClass ? share.count : 0;
        }
        servers += replicas > before ? 1 : 0;
    }
    const auto index = static_cast<std::size_t>(itemClass);
    return about(*job.steady[index], Severity::Warning, "spread-not-met",
                 {QString::number(servers), QString::number(placement::hostsAskedBy(job, index, replicas))});
}

void addZoneFindings(const ZoneJob &job, const ZoneOutcome &likely, bool highIncomplete, PlannedZone &zone)
{
    for (const UnplacedInstances &unplaced : zone.unplaced) {
        for (const auto *list : {&job.steady, &job.perNode}) {
            for (const Workload *workload : *list) {
                if (workload->id != unplaced.workload)
                    continue;
                Finding finding =
                    about(*workload, Severity::Error, "unplaced", {QString::number(unplaced.count)});
                finding.code = unplaced.reason.id;
                finding.args += unplaced.reason.args;
                zone.findings.push_back(finding);
            }
        }
    }
    addDetailedFindings(job, likely, zone);
    addFailureFindings(job, zone);
    addHostFindings(job, zone);
    addPriceFindings(job, zone);
    addWeekFindings(job, zone);
    for (const int itemClass : likely.spreadBroken) {
        if (!partOfClass(job, static_cast<std::size_t>(itemClass)))
            zone.findings.push_back(tooClose(job, itemClass, likely));
    }
    if (highIncomplete)
        zone.findings.push_back(about(*job.zone, Severity::Warning, "high-reading-incomplete"));
}

Findings scenarioFindings(const Scenario &scenario)
{
    Findings findings;
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active)
            findings.push_back(about(workload, Severity::Note, "workload-switched-off"));
        else if (workload.transient)
            findings.push_back(about(workload, Severity::Note, "workload-transient"));
        else if (workload.cpu.basis != Basis::Stated || workload.memory.basis != Basis::Stated)
            findings.push_back(about(workload, Severity::Warning, "size-assumed"));
        else if (workload.isAssumed())
            findings.push_back(about(workload, Severity::Note, "disk-assumed"));
        if (workload.active && !workload.transient && workload.replicas.min < workload.replicas.max) {
            findings.push_back(
                about(workload, Severity::Note, "replica-maximum-placed",
                      {QString::number(workload.replicas.max), QString::number(workload.replicas.usual)}));
        }
    }
    return findings;
}

} // namespace grondplan
