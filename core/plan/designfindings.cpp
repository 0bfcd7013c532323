#include "core/plan/designfindings.h"

#include "core/catalogue/traffic.h"
#include "core/plan/backups.h"
#include "core/plan/builtserver.h"
#include "core/plan/evening.h"
#include "core/plan/partfindings.h"
#include "core/plan/storagefindings.h"
#include "core/plan/targets.h"
#include "core/plan/throughput.h"
#include "core/plan/zonefindings.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace grondplan {

bool isKindOfDatabase(const QString &kind)
{
    static constexpr std::array kKinds = {"database", "document-db", "wide-column",
                                          "graph-db", "time-series", "vector-db"};
    return std::any_of(kKinds.begin(), kKinds.end(),
                       [&kind](const char *each) { return kind == QLatin1String(each); });
}

bool isDatabase(const Workload &workload)
{
    return workload.stateful && isKindOfDatabase(workload.kind);
}

using Workloads = std::vector<const Workload *>;

/// A few names, and that there are more.
static QString namesOf(const Workloads &workloads)
{
    constexpr std::size_t kMost = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(workloads.size(), kMost); ++i)
        names.append(workloads[i]->name);
    QString text = names.join(QLatin1String(", "));
    if (workloads.size() > kMost)
        text += QStringLiteral(", …");
    return text;
}

namespace {
/// A zone with what runs in it and on what.
struct ZoneView
{
    const Zone &zone;
    const ZonePlan &plan;
    Workloads workloads;

    [[nodiscard]] Workloads those(bool (*matches)(const Workload &)) const
    {
        Workloads chosen;
        std::copy_if(workloads.begin(), workloads.end(), std::back_inserter(chosen),
                     [matches](const Workload *workload) { return matches(*workload); });
        return chosen;
    }
};
} // namespace

static void addSystemFindings(const ZoneView &view, Findings &findings)
{
    if (!hasContainerLayer(view.plan.tier))
        return;
    const Workloads windows = view.those([](const Workload &each) { return each.os == Os::Windows; });
    if (windows.empty())
        return;
    const bool mixed = windows.size() < view.workloads.size();
    findings.push_back(about(view.zone, Severity::Error, mixed ? "systems-mixed" : "windows-in-containers",
                             {namesOf(windows)}));
}

static void addClusterFindings(const ZoneView &view, std::size_t services, Findings &findings)
{
    if (!isKubernetes(view.plan.tier) || view.workloads.empty())
        return;
    constexpr std::int64_t kLeastNodes = 3;
    if (view.plan.servers.likely == 0)
        return; // what has no place is said elsewhere
    const std::int64_t nodes =
        runsInNodeVms(view.plan.tier) ? view.plan.nodeVms.likely : view.plan.servers.likely;
    if (nodes < kLeastNodes)
        findings.push_back(about(view.zone, Severity::Error, "too-few-nodes", {QString::number(nodes)}));
    const Workloads state =
        view.those([](const Workload &each) { return each.stateful && !each.habits.operated; });
    if (!state.empty())
        findings.push_back(about(view.zone, Severity::Warning, "state-in-cluster", {namesOf(state)}));
    constexpr std::size_t kFewServices = 2;
    const bool steady = std::all_of(view.workloads.begin(), view.workloads.end(), [](const Workload *each) {
        return !each->stateful && each->replicas.min == each->replicas.max;
    });
    if (services <= kFewServices && steady)
        findings.push_back(about(view.zone, Severity::Note, "cluster-for-little"));
}

/// What runs on every server asks for none by itself.
static void addNobodysServers(const ZoneView &view, Plan &plan)
{
    const bool all = std::all_of(view.workloads.begin(), view.workloads.end(),
                                 [](const Workload *each) { return each->perNode; });
    if (!view.workloads.empty() && all && view.plan.servers.likely == 0)
        plan.findings.push_back(
            about(view.zone, Severity::Warning, "nothing-asks-for-servers", {namesOf(view.workloads)}));
}

static void addUnstatedDisks(const ZoneView &view, Findings &findings)
{
    const Workloads state =
        view.those([](const Workload &each) { return each.stateful && each.disk.count() == 0; });
    if (!state.empty())
        findings.push_back(about(view.zone, Severity::Warning, "disk-not-stated", {namesOf(state)}));
}

static bool isHot(const Workload &workload)
{
    const bool isOnDisk =
        workload.kind == QLatin1String("stream") || workload.kind == QLatin1String("search");
    return isDatabase(workload) || (workload.stateful && (isOnDisk || workload.throughput.iops > 0));
}

static bool isNvme(const Baseline &baseline)
{
    return baseline.diskType.compare(QLatin1String("NVMe"), Qt::CaseInsensitive) == 0;
}

/// The first type of server of a zone, as it is built, for which it holds.
static std::optional<Baseline> firstThat(const Catalogue &catalogue, const ZoneView &view, const Plan &plan,
                                         bool (*matches)(const Baseline &))
{
    for (const QString &id : view.plan.baselines) {
        std::optional<Baseline> baseline = builtServer(catalogue, plan, view.zone.id, id);
        if (baseline && matches(*baseline))
            return baseline;
    }
    return {};
}

static void addDiskFindings(const Catalogue &catalogue, const ZoneView &view, Plan &plan)
{
    const Workloads databases = view.those(&isDatabase);
    const auto slow =
        firstThat(catalogue, view, plan, [](const Baseline &each) { return each.raid != Raid::Raid10; });
    if (!databases.empty() && slow && !view.plan.storage) // a pool has no RAID
        plan.findings.push_back(
            about(view.zone, Severity::Warning, "database-not-on-raid10", {namesOf(databases), slow->model}));
    const Workloads hot = view.those(&isHot);
    const auto old = firstThat(catalogue, view, plan, [](const Baseline &each) { return !isNvme(each); });
    if (!hot.empty() && old)
        plan.findings.push_back(
            about(view.zone, Severity::Note, "data-not-on-nvme", {namesOf(hot), old->model, old->diskType}));
}

/// Whether a finding about the workload says that its replicas are too close already.
static bool isSaidToBeClose(const Plan &plan, const Workload &workload)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(), [&workload](const Finding &finding) {
        return finding.workload == workload.id && (finding.code == QLatin1String("spread-not-met") ||
                                                   finding.code == QLatin1String("quorum-on-one-server"));
    });
}

namespace {
/// The server with most replicas of a workload.
struct Gathered
{
    QString server;
    std::int64_t most = 0;
    std::int64_t all = 0;
};
} // namespace

static std::map<WorkloadId, Gathered> gathered(const Plan &plan, const Workloads &workloads)
{
    std::map<WorkloadId, Gathered> found;
    for (const Workload *workload : workloads)
        found[workload->id] = {};
    for (const PlannedServer &server : plan.servers) {
        std::map<WorkloadId, std::int64_t> here;
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid() && found.count(instance.workload) > 0)
                ++here[instance.workload];
        }
        for (const auto &[workload, count] : here) {
            Gathered &of = found[workload];
            of.all += count;
            if (count > of.most) {
                of.most = count;
                of.server = server.id;
            }
        }
    }
    return found;
}

/// Where one server has the majority by which a workload keeps its data. Of a zone that is one server and is
/// to survive nothing that is no news.
static void addMajorityFindings(const ZoneView &view, Plan &plan)
{
    constexpr std::int64_t kLeast = 3; // fewer have no majority to lose
    if (view.zone.policy.tolerate == 0 && view.plan.servers.likely < 2)
        return;
    const Workloads keepers =
        view.those([](const Workload &each) { return !each.perNode && needsMajority(each); });
    if (keepers.empty())
        return;
    const std::map<WorkloadId, Gathered> all = gathered(plan, keepers);
    for (const Workload *each : keepers) {
        const Gathered &found = all.at(each->id);
        if (found.all < kLeast || 2 * found.most <= found.all || isSaidToBeClose(plan, *each))
            continue;
        plan.findings.push_back(
            about(*each, Severity::Warning, "quorum-on-one-server",
                  {QString::number(found.most), QString::number(found.all), found.server}));
    }
}

/// Replicas that are not kept apart and may all go at once: no failure is survived, or they share a server.
static Workloads closeReplicas(const ZoneView &view, const Plan &plan)
{
    std::map<WorkloadId, std::set<const PlannedServer *>> servers;
    for (const PlannedServer &server : plan.servers) {
        for (const Instance &instance : server.instances) {
            if (instance.workload.isValid())
                servers[instance.workload].insert(&server);
        }
    }
    Workloads close;
    for (const Workload *each : view.workloads) {
        const bool mayShare = !each->perNode && each->replicas.max > 1 && !each->onePerHost;
        if (mayShare && !isSaidToBeClose(plan, *each) &&
            (view.zone.policy.tolerate == 0 || servers[each->id].size() == 1))
            close.push_back(each);
    }
    return close;
}

static void addSharingFindings(const Scenario &scenario, const ZoneView &view, Plan &plan)
{
    Findings &findings = plan.findings;
    std::set<QString> tenants;
    for (const Workload *workload : view.workloads) {
        if (!workload->tenant.isEmpty())
            tenants.insert(workload->tenant);
    }
    const bool strict = scenario.brief.answer(Question::Isolation) == 1;
    if (strict && tenants.size() > 1 && !view.zone.policy.tenantsApart)
        findings.push_back(about(view.zone, Severity::Warning, "tenants-share-servers",
                                 {QStringList(tenants.begin(), tenants.end()).join(QLatin1String(", "))}));
    if (view.plan.servers.likely == 0)
        return; // what has no place is said elsewhere
    addMajorityFindings(view, plan);
    if (const Workloads close = closeReplicas(view, plan); !close.empty())
        findings.push_back(about(view.zone, Severity::Note, "replicas-may-share", {namesOf(close)}));
}

static constexpr std::int64_t kTenGigabit = 10'000;

/// The most that a network card of the zone's servers takes, of those it has and those it may have.
static std::int64_t fastestCard(const Catalogue &catalogue, const ZoneView &view, const Plan &plan)
{
    const QStringList allowed = view.zone.baselines.isEmpty()
                                    ? QStringList{Catalogue::referenceBaseline(view.plan.tier)}
                                    : view.zone.baselines;
    std::int64_t fastest = 0;
    for (const QString &id : allowed) {
        if (const std::optional<Baseline> built = builtServer(catalogue, plan, view.zone.id, id))
            fastest = std::max(fastest, built->nic.count());
    }
    return fastest;
}

/// A replica that exchanges more than such a card takes, and so has a place on no server.
static const Workload *talker(const Scenario &scenario, const ZoneView &view, std::int64_t &megabits)
{
    const std::map<WorkloadId, std::int64_t> worst = worstTraffic(scenario);
    const Workload *most = nullptr;
    for (const Workload *workload : view.workloads) {
        const auto found = worst.find(workload->id);
        const std::int64_t linked =
            found == worst.end() ? 0 : found->second - workload->throughput.outside.count();
        if (linked > std::max(kTenGigabit, megabits)) {
            megabits = linked;
            most = workload;
        }
    }
    return most;
}

/// Traffic between servers for which network cards of 10 Gbit/s are too slow.
static void addTrafficFindings(const Catalogue &catalogue, const Scenario &scenario, const ZoneView &view,
                               Plan &plan)
{
    QString busiest;
    std::int64_t megabits = 0;
    for (const PlannedServer &server : plan.servers) {
        if (server.zone != view.zone.id || !server.traffic || server.traffic->eastWest <= kTenGigabit)
            continue;
        const std::optional<Baseline> built = builtServer(catalogue, server);
        if (!built || built->nic.count() > kTenGigabit || server.traffic->eastWest <= megabits)
            continue;
        busiest = server.id;
        megabits = server.traffic->eastWest;
    }
    if (busiest.isEmpty() && fastestCard(catalogue, view, plan) <= kTenGigabit) {
        if (const Workload *workload = talker(scenario, view, megabits))
            busiest = workload->name;
    }
    if (!busiest.isEmpty())
        plan.findings.push_back(about(view.zone, Severity::Warning, "traffic-beyond-10gbe",
                                      {busiest, QString::number(megabits)}));
}

/// Backups that are drawn but counted nowhere; a zone without them has a finding of its own.
static void addBackupFindings(const Scenario &scenario, Plan &plan)
{
    Workloads state;
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active || workload.transient)
            continue;
        if (workload.kind == QLatin1String("backup"))
            return;
        const Zone *zone = scenario.zone(workload.zone);
        const bool isBackedUp = zone != nullptr && !zone->policy.partsOff.contains(Part::Backup);
        if (workload.stateful && isBackedUp)
            state.push_back(&workload);
    }
    if (state.empty() || !plan.notCounted.contains(QStringLiteral("backup")))
        return;
    Finding finding;
    finding.severity = Severity::Note;
    finding.code = QStringLiteral("no-backup");
    finding.args = {namesOf(state)};
    finding.zone = state.front()->zone;
    finding.workload = state.front()->id;
    plan.findings.push_back(finding);
}

/// Data that answers to anybody outside.
static void addPublishedData(const ZoneView &view, Findings &findings)
{
    Workloads open;
    for (const Workload *workload : view.workloads) {
        if (isDatabase(*workload) && !openPorts(*workload).empty())
            open.push_back(workload);
    }
    if (!open.empty())
        findings.push_back(about(view.zone, Severity::Warning, "data-published", {namesOf(open)}));
}

/// Users do not notice when it stands still for a while.
static bool isBehindTheScenes(const QString &kind)
{
    static constexpr std::array kKinds = {"backup", "monitoring", "logging", "tracing",
                                          "ci",     "registry",   "git",     "batch"};
    return std::any_of(kKinds.begin(), kKinds.end(),
                       [&kind](const char *each) { return kind == QLatin1String(each); });
}

bool stopsForAnUpdate(const Workload &workload)
{
    // A cache keeps sessions, though nothing that lasts; who signs people in is asked by everybody.
    const bool keeps = workload.stateful || workload.kind == QLatin1String("cache") ||
                       workload.kind == QLatin1String("identity");
    return keeps && !workload.perNode && workload.replicas.max == 1 && !isBehindTheScenes(workload.kind);
}

/// What has no second instance that goes on while the first is updated.
static void addReleaseFindings(const Scenario &scenario, const ZoneView &view, Findings &findings)
{
    if (scenario.brief.answer(Question::ZeroDowntime).value_or(0) != 1)
        return;
    const Workloads alone = view.those(&stopsForAnUpdate);
    if (!alone.empty())
        findings.push_back(about(view.zone, Severity::Warning, "database-single", {namesOf(alone)}));
}

/// How fast an answer comes no plan tells; what asks for it is named.
static void addLatencyFindings(const Scenario &scenario, Plan &plan)
{
    for (const Link &link : scenario.links) {
        const Workload *from = scenario.workload(link.from);
        const Workload *to = scenario.workload(link.to);
        if (!link.latencyMicros || from == nullptr || to == nullptr || !from->active || !to->active)
            continue;
        const char *code = from->zone == to->zone ? "latency-to-measure" : "latency-between-zones";
        plan.findings.push_back(about(*from, Severity::Note, code, {to->name}));
    }
}

void addDesignFindings(const Project &project, const Scenario &scenario, Plan &plan)
{
    std::map<ZoneId, Workloads> inside;
    std::size_t services = 0;
    for (const Workload &workload : scenario.workloads) {
        if (!workload.active || workload.transient)
            continue;
        inside[workload.zone].push_back(&workload);
        ++services;
    }
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario.zone(planned.zone);
        if (zone == nullptr)
            continue;
        const ZoneView view{*zone, planned, inside[zone->id]};
        addSystemFindings(view, plan.findings);
        addClusterFindings(view, services, plan.findings);
        addUnstatedDisks(view, plan.findings);
        addNobodysServers(view, plan);
        addPublishedData(view, plan.findings);
        addReleaseFindings(scenario, view, plan.findings);
        addDiskFindings(*project.catalogue, view, plan);
        addSharingFindings(scenario, view, plan);
        addTrafficFindings(*project.catalogue, scenario, view, plan);
        addStorageFindings(*project.catalogue, scenario, *zone, planned, plan);
    }
    addBackupFindings(scenario, plan);
    addBackupsBesideData(scenario, plan);
    addLatencyFindings(scenario, plan);
    addPartFindings(scenario, plan);
    addTargetFindings(project, plan);
}

} // namespace grondplan
