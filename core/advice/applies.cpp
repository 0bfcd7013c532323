#include "core/advice/applies.h"

#include "core/advice/content.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace grondplan {

namespace {
/// What is so in a design, with the names of what makes it so.
class Circumstances
{
public:
    Circumstances(const Scenario &scenario, const Plan &plan);

    [[nodiscard]] bool holds(const QString &id) const { return m_names.contains(id); }
    [[nodiscard]] QString names(const QString &id) const;

private:
    void add(const char *id, const QString &name)
    {
        QStringList &names = m_names[QString::fromLatin1(id)];
        if (!names.contains(name))
            names.append(name);
    }
    void addWorkload(const Workload &workload, Tier tier);

    std::map<QString, QStringList> m_names;
};
} // namespace

Circumstances::Circumstances(const Scenario &scenario, const Plan &plan)
{
    QStringList tenants;
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario.zone(planned.zone);
        if (zone == nullptr || planned.instances == 0)
            continue;
        if (hasVmLayer(planned.tier))
            add("vm", zone->name);
        if (hasContainerLayer(planned.tier))
            add(isKubernetes(planned.tier) ? "kubernetes" : "container", zone->name);
        for (const Workload &workload : scenario.workloads) {
            if (workload.zone != zone->id || !workload.active)
                continue;
            addWorkload(workload, planned.tier);
            if (!workload.tenant.isEmpty() && !tenants.contains(workload.tenant))
                tenants.append(workload.tenant);
        }
    }
    for (const QString &tenant : tenants) {
        if (tenants.size() > 1)
            add("tenants", tenant);
    }
    for (const Link &link : scenario.links) {
        const Workload *from = scenario.workload(link.from);
        const Workload *to = scenario.workload(link.to);
        if (from != nullptr && to != nullptr && from->zone != to->zone)
            add("links", from->name);
    }
}

void Circumstances::addWorkload(const Workload &workload, Tier tier)
{
    if (workload.stateful) {
        add("stateful", workload.name);
        add(!hasContainerLayer(tier) ? "stateful-vm"
            : isKubernetes(tier)     ? "stateful-kubernetes"
                                     : "stateful-container",
            workload.name);
    }
    if (workload.oneNumaNode && hasVmLayer(tier))
        add("pinned", workload.name);
    if (hasContainerLayer(tier))
        add("images", workload.name);
    if (workload.cpu.basis != Basis::Stated || workload.memory.basis != Basis::Stated)
        add("assumed", workload.name);
}

QString Circumstances::names(const QString &id) const
{
    constexpr qsizetype kMost = 4;
    const QStringList &all = m_names.at(id);
    QString text = all.mid(0, kMost).join(QLatin1String(", "));
    if (all.size() > kMost)
        text += QStringLiteral(", …");
    return text;
}

/// Lines that ask for more than the tier of their list.
static QString circumstanceOf(const QString &line, const QString &list)
{
    static const std::map<QString, QString> kNarrower = {
        {QStringLiteral("vm.pinning"), QStringLiteral("pinned")},
        {QStringLiteral("vm.storage"), QStringLiteral("stateful-vm")},
        {QStringLiteral("vm.snapshots"), QStringLiteral("stateful-vm")},
        {QStringLiteral("vm.restore"), QStringLiteral("stateful-vm")},
        {QStringLiteral("container.backup"), QStringLiteral("stateful-container")},
        {QStringLiteral("kubernetes.storage"), QStringLiteral("stateful-kubernetes")}};
    const auto found = kNarrower.find(line);
    return found == kNarrower.end() ? list : found->second;
}

std::vector<Checklist> checklistsFor(const Scenario &scenario, const Plan &plan)
{
    const Circumstances so(scenario, plan);
    std::vector<Checklist> lists;
    for (const QString &id :
         {QStringLiteral("vm"), QStringLiteral("container"), QStringLiteral("kubernetes")}) {
        Checklist list{id, {}};
        for (const QString &line : contentKeys(QStringLiteral("checklists"), QString(id + u'.'))) {
            const QString circumstance = circumstanceOf(line, id);
            if (so.holds(circumstance))
                list.lines.push_back({line, circumstance, so.names(circumstance)});
        }
        if (!list.lines.empty())
            lists.push_back(std::move(list));
    }
    return lists;
}

std::vector<Applies> risksFor(const Scenario &scenario, const Plan &plan)
{
    const Circumstances so(scenario, plan);
    static const std::array<std::pair<const char *, QStringList>, 5> kRisks = {
        {{"operations", {QStringLiteral("kubernetes"), QStringLiteral("container")}},
         {"supply-chain", {QStringLiteral("images")}},
         {"state", {QStringLiteral("stateful-kubernetes")}},
         {"sizing", {QStringLiteral("assumed")}},
         {"network", {QStringLiteral("tenants"), QStringLiteral("links")}}}};
    std::vector<Applies> risks;
    for (const auto &[id, circumstances] : kRisks) {
        const auto holds = std::find_if(circumstances.begin(), circumstances.end(),
                                        [&so](const QString &each) { return so.holds(each); });
        if (holds != circumstances.end())
            risks.push_back({QString::fromLatin1(id), *holds, so.names(*holds)});
    }
    return risks;
}

/// The largest share that a layer takes of CPU or memory in any zone, in millionths of a percent.
static std::optional<std::int64_t> shareOf(const Plan &plan, const char *layer)
{
    constexpr std::int64_t kMillionthsOfPercentPerPpm = 100; // 10,000 ppm are 1 %, so 1,000,000 millionths
    std::optional<std::int64_t> most;
    for (const ZonePlan &zone : plan.zones) {
        for (const OverheadLine &line : zone.overhead) {
            if (line.layer == QLatin1String(layer) && line.share)
                most = std::max(most.value_or(0), line.share->likely * kMillionthsOfPercentPerPpm);
        }
    }
    return most;
}

/// A figure of the catalogue; none where it lacks it.
static std::optional<std::int64_t> figure(const Catalogue &catalogue, const char *id)
{
    const Constant *constant = catalogue.constant(QString::fromLatin1(id));
    return constant != nullptr ? std::optional(constant->value) : std::nullopt;
}

/// What the slowest disks under virtual machines take to answer; of NVMe it is a matter of measuring, as its
/// figures lie on both sides of the target.
static std::optional<std::int64_t> diskLatency(const Catalogue &catalogue, const Plan &plan)
{
    std::optional<std::int64_t> most;
    for (const ZonePlan &zone : plan.zones) {
        for (const QString &id : hasVmLayer(zone.tier) ? zone.baselines : QStringList()) {
            const Baseline *baseline = catalogue.baseline(id);
            const char *known = baseline == nullptr                          ? nullptr
                                : baseline->diskType == QLatin1String("HDD") ? "latency.hdd"
                                : baseline->diskType == QLatin1String("SSD") ? "latency.sata_ssd"
                                                                             : nullptr;
            const auto value = known != nullptr ? figure(catalogue, known) : std::nullopt;
            if (value)
                most = std::max(most.value_or(0), *value);
        }
    }
    return most;
}

/// A node that comes: a virtual machine that boots, or a server that is added.
static std::optional<std::int64_t> nodeIsReady(const Catalogue &catalogue, const Plan &plan)
{
    std::optional<std::int64_t> most;
    for (const ZonePlan &zone : plan.zones) {
        if (!isKubernetes(zone.tier) || zone.instances == 0)
            continue;
        const char *id = runsInNodeVms(zone.tier) ? "recovery.vm_boot" : "baremetal.node_add_time";
        if (const auto value = figure(catalogue, id))
            most = std::max(most.value_or(0), *value);
    }
    return most;
}

std::vector<Target> targetsFor(const Project &project, const Plan &plan)
{
    struct Known
    {
        const char *id;
        const char *constant;
        bool (*concerns)(Tier);
        std::function<std::optional<std::int64_t>()> value;
    };
    const auto unknown = [] { return std::optional<std::int64_t>(); };
    // Memory of virtual machines is never overcommitted in a plan, so that nothing has to be taken back.
    const auto none = [] { return std::optional<std::int64_t>(0); };
    const auto overVms = [&plan] { return shareOf(plan, "vm"); };
    const auto overContainers = [&plan] { return shareOf(plan, "containers"); };
    const Catalogue &catalogue = *project.catalogue;
    const auto latency = [&] { return diskLatency(catalogue, plan); };
    const auto podStarts = [&] { return figure(catalogue, "pod_start.slo"); };
    const auto nodeReady = [&] { return nodeIsReady(catalogue, plan); };
    const std::vector<Known> known = {
        {"vm-cpu", "rule.target.vm_cpu_overhead_max", &hasVmLayer, overVms},
        {"vm-balloon", "rule.target.balloon_max", &hasVmLayer, none},
        {"vm-disk", "rule.target.disk_latency_max", &hasVmLayer, latency},
        {"container-start", "rule.target.container_start_max", &hasContainerLayer, unknown},
        {"container-overhead", "rule.target.container_overhead_max", &hasContainerLayer, overContainers},
        {"image-layers", "rule.target.image_layers_max", &hasContainerLayer, unknown},
        {"api-response", "rule.target.api_response_max", &isKubernetes, unknown},
        {"pod-start", "rule.target.pod_start_max", &isKubernetes, podStarts},
        {"node-ready", "rule.target.node_ready_max", &isKubernetes, nodeReady}};
    std::vector<Target> targets;
    for (const Known &each : known) {
        const bool concerned =
            std::any_of(plan.zones.begin(), plan.zones.end(), [&each](const ZonePlan &zone) {
                return zone.instances > 0 && each.concerns(zone.tier);
            });
        const auto constant = project.catalogue->constants.find(QString::fromLatin1(each.constant));
        if (!concerned || constant == project.catalogue->constants.end())
            continue;
        Target target{QString::fromLatin1(each.id), constant->second.value, constant->second.unit,
                      each.value(), Target::State::Measure};
        if (target.value)
            target.state = *target.value < target.limit ? Target::State::Met : Target::State::Missed;
        targets.push_back(target);
    }
    return targets;
}

} // namespace grondplan
