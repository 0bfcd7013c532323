#include "core/plan/throughput.h"

#include "core/plan/figures.h"
#include "core/plan/storage.h"

#include <algorithm>
#include <map>

namespace grondplan {

static constexpr std::int64_t kBillionth = 1'000'000'000;

bool isYield(const QString &id)
{
    return id.startsWith(QLatin1String("iops.")) || id == QLatin1String("kvm.random_iops_factor") ||
           id == QLatin1String("backup.data_reduction");
}

/// A yield by the reading of what it makes necessary: the more there is of it, the less is.
static std::int64_t yieldOf(const Constant &constant, Reading reading)
{
    const Reading of = reading == Reading::Low    ? Reading::High
                       : reading == Reading::High ? Reading::Low
                                                  : reading;
    return readingOf(constant, of);
}

static std::int64_t countOf(const Catalogue &catalogue, const char *id, Reading reading = Reading::Likely)
{
    const Constant *constant = catalogue.constant(QLatin1String(id));
    return constant ? yieldOf(*constant, reading) / kPpm : 0;
}

static std::optional<ArrayIops> wholeArray(const Catalogue &catalogue, const Baseline &baseline,
                                           Reading reading)
{
    const auto each = [&](const char *id) { return countOf(catalogue, id, reading); };
    const std::int64_t disks = baseline.diskCount;
    const QString kind = baseline.diskType.toUpper();
    if (disks <= 0)
        return std::nullopt;
    if (kind == QLatin1String("NVME"))
        return ArrayIops{disks * each("iops.nvme_read"), disks * each("iops.nvme_write")};
    if (kind == QLatin1String("SSD"))
        return ArrayIops{disks * each("iops.sata_ssd_read"), disks * each("iops.sata_ssd_write")};
    if (kind == QLatin1String("HDD")) {
        const std::int64_t both = disks * each("iops.hdd_7200");
        return ArrayIops{both, both};
    }
    return std::nullopt;
}

std::optional<ArrayIops> arrayIops(const Catalogue &catalogue, const Baseline &baseline,
                                   std::int64_t reachingPpm, Reading reading)
{
    std::optional<ArrayIops> array = wholeArray(catalogue, baseline, reading);
    if (array) {
        array->read = Fraction(array->read).times(reachingPpm, kPpm).roundedDown();
        array->write = Fraction(array->write).times(reachingPpm, kPpm).roundedDown();
    }
    return array;
}

std::int64_t reachingVms(const Catalogue &catalogue, Profile profile, Tier tier, const LayerChoice &layers,
                         Reading reading)
{
    const bool isKvm = layers.hypervisor == Hypervisor::Kvm || layers.hypervisor == Hypervisor::KubeVirt;
    const Constant *factor = catalogue.constant(QStringLiteral("kvm.random_iops_factor"));
    return profile == Profile::Detailed && hasVmLayer(tier) && isKvm && factor ? yieldOf(*factor, reading)
                                                                               : kPpm;
}

std::int64_t writePenalty(const Catalogue &catalogue, Raid raid)
{
    switch (raid) {
    case Raid::None:
        return countOf(catalogue, "raid0.write_penalty");
    case Raid::Raid1:
        return countOf(catalogue, "raid1.write_penalty");
    case Raid::Raid10:
        return countOf(catalogue, "raid10.write_penalty");
    case Raid::Raid5:
        return countOf(catalogue, "raid5.write_penalty");
    case Raid::Raid6:
        return countOf(catalogue, "raid6.write_penalty");
    }
    return 1;
}

std::int64_t functionalIops(const ArrayIops &array, Ratio writes, std::int64_t penalty)
{
    const Fraction reads = Fraction(array.read).times(kPpm - writes.ppm, kPpm);
    const Fraction written =
        Fraction(array.write).times(writes.ppm, kPpm * std::max<std::int64_t>(penalty, 1));
    return reads.plus(written).roundedDown();
}

std::int64_t diskLoad(const ArrayIops &array, std::int64_t penalty, std::int64_t iops, Ratio writes)
{
    if (iops == 0)
        return 0;
    // Twice what there is has no place anywhere; more than that says no more.
    constexpr std::int64_t kTooMuch = 2 * kBillionth;
    if (array.read <= 0 || array.write <= 0)
        return kTooMuch;
    const Fraction reads = Fraction(iops).times(kPpm - writes.ppm, kPpm).times(kBillionth, array.read);
    const Fraction written =
        Fraction(iops).times(writes.ppm, kPpm).times(penalty, 1).times(kBillionth, array.write);
    return std::min(std::min(reads.roundedUp(), kTooMuch) + std::min(written.roundedUp(), kTooMuch),
                    kTooMuch);
}

/// What the disks have of each workload at a reading, in billionths of what they can do.
static std::vector<std::int64_t> diskDemand(const ZoneJob &job, Reading reading)
{
    std::vector<std::int64_t> demand(job.steady.size(), 0);
    const std::int64_t reaching =
        reachingVms(*job.catalogue, job.profile, job.tier, job.zone->policy.layers, reading);
    for (const Baseline *baseline : job.baselines) {
        const Baseline data = withDataDisks(job.tier, job.zone->policy.storage, *baseline);
        const std::optional<ArrayIops> array = arrayIops(*job.catalogue, data, reaching, reading);
        for (std::size_t i = 0; array && i < job.steady.size(); ++i) {
            const Throughput &asks = job.steady[i]->throughput;
            const std::int64_t load =
                diskLoad(*array, writePenalty(*job.catalogue, baseline->raid), asks.iops, asks.writes);
            demand[i] = std::max(demand[i], load);
        }
    }
    // Without a disk to ask there is no load to tell; still it has no place.
    for (std::size_t i = 0; i < job.steady.size(); ++i) {
        if (job.steady[i]->throughput.iops > 0)
            demand[i] = std::max<std::int64_t>(demand[i], 1);
    }
    return demand;
}

static void addDisks(ZoneJob &job)
{
    const bool asked = std::any_of(job.steady.begin(), job.steady.end(),
                                   [](const Workload *workload) { return workload->throughput.iops > 0; });
    if (!asked || isPooled(job)) // in a pool they are asked of all servers together
        return;
    ExtraResource disks{"iops", {}, diskDemand(job, Reading::Likely), false, {}};
    disks.band = {diskDemand(job, Reading::Low), diskDemand(job, Reading::High)};
    for (const Baseline *baseline : job.baselines) {
        const Baseline data = withDataDisks(job.tier, job.zone->policy.storage, *baseline);
        disks.capacity.push_back(arrayIops(*job.catalogue, data, kPpm) ? kBillionth : 0);
    }
    job.extras.push_back(std::move(disks));
}

std::map<WorkloadId, std::int64_t> worstTraffic(const Scenario &scenario)
{
    std::map<WorkloadId, std::int64_t> worst;
    std::map<WorkloadId, std::int64_t> linked;
    for (const Link &link : scenario.links) {
        for (const WorkloadId end : {link.from, link.to})
            linked[end] += link.bandwidth ? link.bandwidth->count() : 0;
    }
    for (const Workload &workload : scenario.workloads) {
        const auto found = linked.find(workload.id);
        const std::int64_t replicas = std::max<std::int64_t>(placedReplicas(workload), 1);
        const std::int64_t ofLinks = found == linked.end() ? 0 : (found->second + replicas - 1) / replicas;
        const std::int64_t each = workload.throughput.outside.count() + ofLinks;
        if (each > 0)
            worst[workload.id] = each;
    }
    return worst;
}

static void addNetwork(const Scenario &scenario, ZoneJob &job)
{
    const std::map<WorkloadId, std::int64_t> worst = worstTraffic(scenario);
    ExtraResource network{"network", {}, {}, true, {}};
    bool asked = false;
    for (const Workload *workload : job.steady) {
        const auto found = worst.find(workload->id);
        const std::int64_t written = writeTraffic(job, *workload).roundedUp();
        network.demand.push_back((found == worst.end() ? 0 : found->second) + written);
        asked = asked || network.demand.back() > 0;
    }
    if (!asked)
        return;
    for (const Baseline *baseline : job.baselines)
        network.capacity.push_back(baseline->nic.count());
    job.extras.push_back(std::move(network));
}

void addDemands(const Scenario &scenario, ZoneJob &job)
{
    if (!job.catalogue)
        return;
    addDisks(job);
    addNetwork(scenario, job);
    job.poolLeast.clear();
    for (const Baseline *baseline : isPooled(job) ? job.baselines : std::vector<const Baseline *>())
        job.poolLeast.push_back(leastPoolServers(job, *baseline));
}

} // namespace grondplan
