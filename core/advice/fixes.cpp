#include "core/advice/fixes.h"

#include "core/advice/usetier.h"
#include "core/plan/backups.h"
#include "core/plan/designfindings.h"
#include "core/plan/evening.h"
#include "core/plan/licences.h"
#include "core/plan/partfindings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace grondplan {

namespace {
/// What a fix is made from.
struct Subject
{
    const Project &project;
    ScenarioId scenario;
    ZoneId zone;
    WorkloadId workload;
    const FixNames &names;

    [[nodiscard]] const Scenario &drawn() const { return *project.scenario(scenario); }
};

using FixMaker = std::optional<Fix> (*)(const Subject &);
} // namespace

static Message label(const char *id, const QStringList &args = {})
{
    return {QString(QLatin1String("fix.") + QLatin1String(id)), args};
}

/// A change of the zone the finding is about.
static Fix inZone(const Subject &subject, const Message &text, const std::function<void(Zone &)> &change)
{
    return {text, [scenario = subject.scenario, id = subject.zone, change](Project project) {
                if (Zone *zone = project.scenario(scenario)->zone(id))
                    change(*zone);
                return project;
            }};
}

/// A change of the workloads of that zone for which it holds.
static Fix inWorkloads(const Subject &subject, const Message &text,
                       const std::function<void(Workload &)> &change)
{
    return {text, [scenario = subject.scenario, id = subject.zone, change](Project project) {
                for (Workload &workload : project.scenario(scenario)->workloads) {
                    if (workload.zone == id)
                        change(workload);
                }
                return project;
            }};
}

static Fix toVirtualMachines(const Subject &subject, const char *text, bool (*matches)(const Workload &))
{
    return {label(text), [scenario = subject.scenario, id = subject.zone,
                          name = subject.names.virtualMachines, matches](Project project) {
                std::vector<WorkloadId> chosen;
                for (const Workload &workload : project.scenario(scenario)->workloads) {
                    if (workload.zone == id && workload.active && matches(workload))
                        chosen.push_back(workload.id);
                }
                return withTier(std::move(project), scenario, chosen, Tier::Vm, name);
            }};
}

static std::optional<Fix> windowsToVm(const Subject &subject)
{
    return toVirtualMachines(subject, "windows-to-vm",
                             [](const Workload &each) { return each.os == Os::Windows; });
}

static std::optional<Fix> stateToVm(const Subject &subject)
{
    return toVirtualMachines(subject, "state-to-vm", [](const Workload &each) {
        return each.stateful && !each.habits.operated && !each.transient;
    });
}

static std::optional<Fix> closePorts(const Subject &subject)
{
    return inWorkloads(subject, label("close-ports"), [](Workload &each) {
        if (isDatabase(each))
            each.ports.clear();
    });
}

static std::optional<Fix> secondInstance(const Subject &subject)
{
    return inWorkloads(subject, label("second-instance"), [](Workload &each) {
        if (!each.active || each.transient || !stopsForAnUpdate(each))
            return;
        // A majority of two is both of them.
        const bool byMajority = needsMajority(each) && !isDatabase(each);
        each.replicas = Replicas::exactly(byMajority ? 3 : 2);
        each.onePerHost = true;
    });
}

static std::optional<Fix> plainContainers(const Subject &subject)
{
    return inZone(subject, label("plain-containers"), [](Zone &zone) {
        const bool onVms = zone.tier && hasVmLayer(*zone.tier);
        zone.tier = onVms ? Tier::ContainerVm : Tier::Container;
        zone.allow({});
    });
}

static std::optional<Fix> orchestrate(const Subject &subject)
{
    return inZone(subject, label("orchestrate"), [](Zone &zone) {
        const bool onVms = zone.tier && hasVmLayer(*zone.tier);
        zone.tier = onVms ? Tier::KubernetesVm : Tier::Kubernetes;
        zone.allow({});
    });
}

static std::optional<Fix> moreServers(const Subject &subject)
{
    if (subject.drawn().zone(subject.zone)->stock.empty())
        return std::nullopt;
    return inZone(subject, label("more-servers"), [](Zone &zone) { zone.stock.clear(); });
}

/// The cheapest server with a price for which `suits` holds, of those as large as the one it takes the place
/// of.
static const Baseline *cheapest(const Subject &subject, bool (*suits)(const Baseline &))
{
    const Zone &zone = *subject.drawn().zone(subject.zone);
    const Catalogue &catalogue = *subject.project.catalogue;
    const Baseline *now = zone.baselines.isEmpty() ? nullptr : catalogue.baseline(zone.baselines.front());
    const Baseline *best = nullptr;
    for (const Baseline &baseline : catalogue.baselines) {
        if (!suits(baseline) || !baseline.price || baseline.price->month.currency != subject.project.currency)
            continue;
        if (now != nullptr && (baseline.threads < now->threads || baseline.memory < now->memory))
            continue;
        if (best == nullptr || baseline.price->month.minor < best->price->month.minor)
            best = &baseline;
    }
    return best;
}

static std::optional<Fix> onServer(const Subject &subject, bool (*suits)(const Baseline &))
{
    const Baseline *server = cheapest(subject, suits);
    if (server == nullptr)
        return std::nullopt;
    return inZone(subject, label("server", {server->model}),
                  [id = server->id](Zone &zone) { zone.allow({id}); });
}

static std::optional<Fix> onRaid10(const Subject &subject)
{
    return onServer(subject, [](const Baseline &each) {
        return each.raid == Raid::Raid10 && each.diskType == QLatin1String("NVMe");
    });
}

static std::optional<Fix> onFastNetwork(const Subject &subject)
{
    return onServer(subject, [](const Baseline &each) { return each.nic.count() >= 25'000; });
}

static std::optional<Fix> tenantsApart(const Subject &subject)
{
    return inZone(subject, label("tenants-apart"), [](Zone &zone) { zone.policy.tenantsApart = true; });
}

static std::optional<Fix> onePerHost(const Subject &subject)
{
    return inWorkloads(subject, label("one-per-host"), [](Workload &workload) {
        if (!workload.perNode && workload.replicas.max > 1)
            workload.onePerHost = true;
    });
}

/// Of the workload that the finding is about.
static std::optional<Fix> oneOfItPerHost(const Subject &subject)
{
    return Fix{label("one-per-host"), [scenario = subject.scenario, id = subject.workload](Project project) {
                   if (Workload *workload = project.scenario(scenario)->workload(id))
                       workload->onePerHost = true;
                   return project;
               }};
}

static std::optional<Fix> surviveOne(const Subject &subject)
{
    return inZone(subject, label("survive-one"), [](Zone &zone) { zone.policy.tolerate = 1; });
}

/// On other servers than the data: a second one, more in stock, or those of another zone.
static std::optional<Fix> backupApart(const Subject &subject)
{
    const Zone &zone = *subject.drawn().zone(subject.zone);
    const bool inNodes = zone.tier && runsInNodeVms(*zone.tier);
    if (zone.policy.tolerate == 0 && !inNodes)
        return surviveOne(subject);
    if (!zone.stock.empty())
        return moreServers(subject);
    if (zone.tier == Tier::Vm)
        return std::nullopt;
    return toVirtualMachines(subject, "backup-apart", &keepsBackups);
}

/// The licences of Windows of the product that costs least to begin with, in all its editions: which of them
/// a server needs follows from what stands on it. What is rented goes before what is bought.
static std::optional<Fix> windowsLicence(const Subject &subject)
{
    const Catalogue &catalogue = *subject.project.catalogue;
    const auto covers = [](const Licence &licence) { return licence.rule.guests >= 0 && licence.price; };
    const auto order = [&subject](const Licence &licence) {
        return std::tuple(licence.price->currency != subject.project.currency,
                          licence.period == QLatin1String("once"), licence.price->minor);
    };
    const Licence *first = nullptr;
    for (const Licence &licence : catalogue.licences) {
        if (covers(licence) && (first == nullptr || order(licence) < order(*first)))
            first = &licence;
    }
    if (first == nullptr)
        return std::nullopt;
    QStringList ids;
    for (const Licence &licence : catalogue.licences) {
        if (covers(licence) && licence.product == first->product && licence.vendor == first->vendor &&
            licence.period == first->period)
            ids += licence.id;
    }
    return inZone(subject, label("windows-licence", {first->product}), [ids](Zone &zone) {
        zone.licences += ids;
        zone.licences.removeDuplicates();
    });
}

/// The licence of a database that costs least of those that are rented.
static std::optional<Fix> databaseLicence(const Subject &subject)
{
    const Licence *least = nullptr;
    for (const Licence &licence : subject.project.catalogue->licences) {
        const bool isRented = licence.category == QLatin1String("database") && licence.price &&
                              licence.period == QLatin1String("month");
        if (isRented && (least == nullptr || licence.price->minor < least->price->minor))
            least = &licence;
    }
    if (least == nullptr || !subject.workload.isValid())
        return std::nullopt;
    return inWorkloads(subject, label("database-licence", {nameOf(*least)}),
                       [id = least->id, only = subject.workload](Workload &workload) {
                           if (workload.id == only)
                               workload.licences += id;
                       });
}

static std::optional<Fix> majority(const Subject &subject)
{
    return inZone(subject, label("control-plane-majority"),
                  [](Zone &zone) { zone.policy.layers.highlyAvailable = true; });
}

static Fix switchOn(const Subject &subject, Part part)
{
    const QString name = textArgument(QString(QLatin1String("part.") + partId(part)));
    return inZone(subject, label("part-on", {name}),
                  [part](Zone &zone) { zone.policy.partsOff.erase(part); });
}

static std::optional<Fix> noOvercommit(const Subject &subject)
{
    return inZone(subject, label("no-overcommit"), [](Zone &zone) { zone.policy.vcpuPerCore.reset(); });
}

static std::optional<Fix> noMemoryOvercommit(const Subject &subject)
{
    return inZone(subject, label("no-memory-overcommit"),
                  [](Zone &zone) { zone.policy.memory.overcommit.reset(); });
}

/// The hypervisor's licences, of the zone and of what is in it.
static std::optional<Fix> noHypervisorLicence(const Subject &subject)
{
    const auto leaveOut = [catalogue = subject.project.catalogue](QStringList &ids) {
        ids.erase(std::remove_if(ids.begin(), ids.end(),
                                 [&catalogue](const QString &id) {
                                     const Licence *licence = catalogue->licence(id);
                                     return licence && isOfHypervisor(*licence);
                                 }),
                  ids.end());
    };
    const Fix ofZone =
        inZone(subject, label("no-hypervisor-licence"), [leaveOut](Zone &zone) { leaveOut(zone.licences); });
    const Fix ofWorkloads = inWorkloads(subject, label("no-hypervisor-licence"),
                                        [leaveOut](Workload &each) { leaveOut(each.licences); });
    return Fix{ofZone.label, [ofZone, ofWorkloads](Project project) {
                   return ofWorkloads.apply(ofZone.apply(std::move(project)));
               }};
}

/// A change of how the zone keeps its data.
static Fix inStorage(const Subject &subject, const char *text, void (*change)(StorageChoice &))
{
    return inZone(subject, label(text), [change](Zone &zone) { change(zone.policy.storage); });
}

static std::optional<Fix> threeCopies(const Subject &subject)
{
    return inStorage(subject, "three-copies", [](StorageChoice &storage) { storage.copies = 3; });
}

static std::optional<Fix> twoCodingChunks(const Subject &subject)
{
    return inStorage(subject, "two-coding-chunks", [](StorageChoice &storage) { storage.codingChunks = 2; });
}

static std::optional<Fix> localDisks(const Subject &subject)
{
    return inStorage(subject, "local-disks",
                     [](StorageChoice &storage) { storage.kind = StorageKind::Local; });
}

static std::optional<Fix> sharedBoot(const Subject &subject)
{
    return inStorage(subject, "shared-boot",
                     [](StorageChoice &storage) { storage.boot = BootDisks::Shared; });
}

/// Of the size that Longhorn advises, where the catalogue has it.
static std::optional<Fix> largerNodes(const Subject &subject)
{
    const Constant *cpu = subject.project.catalogue->constant(QStringLiteral("longhorn.min_node_cpu"));
    const Constant *memory = subject.project.catalogue->constant(QStringLiteral("longhorn.min_node_mem"));
    if (!cpu || !memory)
        return std::nullopt;
    const NodeShape least{MilliCpu(cpu->value / 1000), Bytes(memory->value / kPpm * kGibi)};
    return inZone(subject, label("larger-nodes"), [least](Zone &zone) {
        const auto enlarge = [&least](NodeShape &shape) {
            shape.cpu = std::max(shape.cpu, least.cpu);
            shape.memory = std::max(shape.memory, least.memory);
        };
        enlarge(zone.policy.node);
        std::for_each(zone.policy.otherNodes.begin(), zone.policy.otherNodes.end(), enlarge);
    });
}

static std::optional<Fix> stateSizes(const Subject &subject)
{
    return Fix{label("state-sizes"), [scenario = subject.scenario, id = subject.workload](Project project) {
                   if (Workload *workload = project.scenario(scenario)->workload(id))
                       workload->cpu.basis = workload->memory.basis = workload->diskBasis = Basis::Stated;
                   return project;
               }};
}

/// The disks of their templates, listed as assumed, for what keeps data in the zone and states none.
static std::optional<Fix> assumeDisks(const Subject &subject)
{
    std::map<WorkloadId, Bytes> disks;
    for (const Workload &workload : subject.drawn().workloads) {
        const Template *known = subject.project.catalogue->templateOf(workload.kind);
        if (workload.zone == subject.zone && workload.stateful && workload.disk.count() == 0 && known &&
            known->disk.count() > 0)
            disks[workload.id] = known->disk;
    }
    if (disks.empty())
        return std::nullopt;
    return Fix{label("assume-disks"), [scenario = subject.scenario, disks](Project project) {
                   for (const auto &[id, disk] : disks) {
                       if (Workload *workload = project.scenario(scenario)->workload(id)) {
                           workload->disk = disk;
                           workload->diskBasis = Basis::Template;
                       }
                   }
                   return project;
               }};
}

static std::optional<Fix> addBackup(const Subject &subject)
{
    const Template *known = subject.project.catalogue->templateOf(QStringLiteral("backup"));
    if (known == nullptr)
        return std::nullopt;
    Workload backup;
    backup.zone = subject.zone;
    backup.name = subject.names.backup;
    backup.kind = known->id;
    backup.replicas = Replicas::exactly(known->replicas);
    backup.cpu = {known->cpu, std::nullopt, Basis::Template};
    backup.memory = {known->memory, std::nullopt, Basis::Template};
    backup.disk = known->disk;
    backup.diskBasis = Basis::Template;
    backup.stateful = known->stateful;
    return Fix{label("add-backup"), [scenario = subject.scenario, backup](Project project) {
                   Workload added = backup;
                   added.id = project.newId<WorkloadId>();
                   Scenario &drawn = *project.scenario(scenario);
                   drawn.workloads.push_back(added);
                   placeMissing(drawn, project.layouts[scenario]);
                   return project;
               }};
}

std::optional<Fix> fixFor(const Project &project, ScenarioId scenario, const Finding &finding,
                          const FixNames &names)
{
    static const std::map<QString, FixMaker> kMakers = {
        {QStringLiteral("windows-in-containers"), &windowsToVm},
        {QStringLiteral("systems-mixed"), &windowsToVm},
        {QStringLiteral("state-in-cluster"), &stateToVm},
        {QStringLiteral("data-published"), &closePorts},
        {QStringLiteral("database-single"), &secondInstance},
        {QStringLiteral("cluster-for-little"), &plainContainers},
        {QStringLiteral("container-hosts-exceeded"), &orchestrate},
        {QStringLiteral("too-few-nodes"), &moreServers},
        {QStringLiteral("database-not-on-raid10"), &onRaid10},
        {QStringLiteral("data-not-on-nvme"), &onRaid10},
        {QStringLiteral("traffic-beyond-10gbe"), &onFastNetwork},
        {QStringLiteral("tenants-share-servers"), &tenantsApart},
        {QStringLiteral("replicas-may-share"), &onePerHost},
        {QStringLiteral("quorum-on-one-server"), &oneOfItPerHost},
        {QStringLiteral("no-failure-survived"), &surviveOne},
        {QStringLiteral("backup-beside-data"), &backupApart},
        {QStringLiteral("windows-without-licence"), &windowsLicence},
        {QStringLiteral("database-without-licence"), &databaseLicence},
        {QStringLiteral("control-plane-single"), &majority},
        {QStringLiteral("control-plane-not-survived"), &majority},
        {QStringLiteral("cpu-overcommitted"), &noOvercommit},
        {QStringLiteral("memory-overcommitted"), &noMemoryOvercommit},
        {QStringLiteral("memory-without-ballooning"), &noMemoryOvercommit},
        {QStringLiteral("memory-overcommit-unused"), &noMemoryOvercommit},
        {QStringLiteral("licence-without-hypervisor"), &noHypervisorLicence},
        {QStringLiteral("ceph-too-few-servers"), &moreServers},
        {QStringLiteral("fewer-servers-than-copies"), &moreServers},
        {QStringLiteral("pool-too-small"), &moreServers},
        {QStringLiteral("few-copies"), &threeCopies},
        {QStringLiteral("few-chunks"), &twoCodingChunks},
        {QStringLiteral("longhorn-without-kubernetes"), &localDisks},
        {QStringLiteral("no-disks-for-data"), &sharedBoot},
        {QStringLiteral("longhorn-small-nodes"), &largerNodes},
        {QStringLiteral("pool-on-slow-network"), &onFastNetwork},
        {QStringLiteral("size-assumed"), &stateSizes},
        {QStringLiteral("disk-assumed"), &stateSizes},
        {QStringLiteral("disk-not-stated"), &assumeDisks},
        {QStringLiteral("no-backup"), &addBackup}};
    const auto maker = kMakers.find(finding.code);
    const Scenario *drawn = project.scenario(scenario);
    if (drawn == nullptr || !project.catalogue || !drawn->zone(finding.zone))
        return std::nullopt;
    if (finding.workload.isValid() && !drawn->workload(finding.workload))
        return std::nullopt;
    const Subject subject{project, scenario, finding.zone, finding.workload, names};
    if (const std::optional<Part> part = partOfFinding(finding.code))
        return switchOn(subject, *part);
    return maker == kMakers.end() ? std::nullopt : maker->second(subject);
}

} // namespace grondplan
