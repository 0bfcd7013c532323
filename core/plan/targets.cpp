#include "core/plan/targets.h"

#include "core/plan/offer.h"

#include <algorithm>
#include <functional>

namespace grondplan {

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

/// What a disk of this kind takes by itself; of NVMe it is a matter of measuring, as its figures lie on both
/// sides of the target.
static std::optional<std::int64_t> ownLatency(const Catalogue &catalogue, const Baseline &baseline)
{
    if (baseline.diskType == QLatin1String("HDD"))
        return figure(catalogue, "latency.hdd");
    if (baseline.diskType == QLatin1String("SSD"))
        return figure(catalogue, "latency.sata_ssd");
    return std::nullopt;
}

/// What a write to a pool takes: it goes to the server that keeps the first copy, and from there to the
/// others; only once all have it is it done.
static std::optional<std::int64_t> pooledLatency(const Catalogue &catalogue, const Baseline &baseline)
{
    const auto trip = figure(catalogue, "latency.network_round_trip");
    const auto own = ownLatency(catalogue, baseline);
    const auto write = own ? own : figure(catalogue, "latency.nvme_write");
    if (!trip || !write)
        return std::nullopt;
    return 2 * *trip + *write;
}

/// What the slowest disks under virtual machines take to answer.
static std::optional<std::int64_t> diskLatency(const Catalogue &catalogue, const Plan &plan)
{
    std::optional<std::int64_t> most;
    for (const ZonePlan &zone : plan.zones) {
        for (const QString &id : hasVmLayer(zone.tier) ? zone.baselines : QStringList()) {
            const Baseline *baseline = catalogue.baseline(id);
            const auto value = baseline == nullptr ? std::nullopt
                               : zone.storage      ? pooledLatency(catalogue, *baseline)
                                                   : ownLatency(catalogue, *baseline);
            if (value)
                most = std::max(most.value_or(0), *value);
        }
    }
    return most;
}

/// The share of the memory that VMs were promised which their servers have not, in any zone, in millionths of
/// a percent: so much ballooning takes back from them once all use what is theirs. Without ballooning there
/// is none.
static std::int64_t balloonedShare(const Scenario *scenario, const Plan &plan)
{
    constexpr std::int64_t kWhole = 100 * kPpm;
    std::int64_t most = 0;
    for (const ZonePlan &zone : plan.zones) {
        const Zone *drawn = scenario ? scenario->zone(zone.zone) : nullptr;
        if (!drawn || !isMemoryOvercommitted(zone.tier, drawn->policy) || !drawn->policy.memory.ballooning)
            continue;
        const std::int64_t there =
            Fraction(zone.offered.memory.count()).times(kPpm, drawn->policy.memory.overcommit->ppm).rounded();
        const std::int64_t promised = zone.used.memory.count();
        if (promised > there)
            most = std::max(most, Fraction(promised - there).times(kWhole, promised).rounded());
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
    const Scenario *scenario = project.scenario(plan.scenario);
    const auto ballooned = [&] { return std::optional(balloonedShare(scenario, plan)); };
    const auto overVms = [&plan] { return shareOf(plan, "vm"); };
    const auto overContainers = [&plan] { return shareOf(plan, "containers"); };
    const Catalogue &catalogue = *project.catalogue;
    const auto latency = [&] { return diskLatency(catalogue, plan); };
    const auto podStarts = [&] { return figure(catalogue, "pod_start.slo"); };
    const auto nodeReady = [&] { return nodeIsReady(catalogue, plan); };
    const std::vector<Known> known = {
        {"vm-cpu", "rule.target.vm_cpu_overhead_max", &hasVmLayer, overVms},
        {"vm-balloon", "rule.target.balloon_max", &hasVmLayer, ballooned},
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

/// A value that core/text writes with its unit.
static QString targetArgument(std::int64_t value, const QString &unit)
{
    return amountArgument(QString(QLatin1String("target-") + unit), value);
}

void addTargetFindings(const Project &project, Plan &plan)
{
    for (const Target &target : targetsFor(project, plan)) {
        if (target.state != Target::State::Missed || !target.value)
            continue;
        Finding finding;
        finding.severity = Severity::Note;
        finding.code = QStringLiteral("target-missed");
        finding.args = {textArgument(QString(QLatin1String("target-missed.") + target.id)),
                        targetArgument(*target.value, target.unit),
                        targetArgument(target.limit, target.unit)};
        plan.findings.push_back(finding);
    }
}

} // namespace grondplan
