#include "core/plan/storage.h"

#include "core/plan/detailedjob.h"
#include "core/plan/offer.h"
#include "core/plan/stepsum.h"
#include "core/plan/throughput.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace grondplan {

bool isPooled(Tier tier, const StorageChoice &choice)
{
    return choice.kind == StorageKind::Ceph || (choice.kind == StorageKind::Longhorn && isKubernetes(tier));
}

bool isPooled(const ZoneJob &job)
{
    return isPooled(job.tier, job.zone->policy.storage);
}

Baseline withDataDisks(Tier tier, const StorageChoice &choice, Baseline baseline)
{
    constexpr int kPair = 2;
    if (choice.boot == BootDisks::OwnPair)
        baseline.diskCount = std::max(baseline.diskCount - kPair, 0);
    if (isPooled(tier, choice))
        baseline.raid = Raid::None;
    return baseline;
}

Result<Bytes> bootSpaceOf(const Catalogue &catalogue, const StorageChoice &choice)
{
    if (choice.boot != BootDisks::Shared)
        return Bytes(0);
    if (choice.bootSpace)
        return *choice.bootSpace;
    Figures figures(catalogue);
    const Bytes space(figures.bytes("boot.space", Reading::Likely).roundedUp());
    if (const Result<> whole = figures.result(); !whole)
        return tl::unexpected<Error>(whole.error());
    return space;
}

static Bytes lessBoot(const ZoneJob &job, Bytes disk)
{
    return std::max(disk - job.bootSpace, Bytes(0));
}

static Baseline dataServer(const ZoneJob &job, const Baseline &baseline)
{
    return withDataDisks(job.tier, job.zone->policy.storage, baseline);
}

Bytes diskOffer(const ZoneJob &job, const Baseline &baseline)
{
    return isPooled(job) ? Bytes(0) : lessBoot(job, usableDisk(dataServer(job, baseline)));
}

Bytes poolDisk(const ZoneJob &job, const Baseline &baseline)
{
    return isPooled(job) ? lessBoot(job, usableDisk(dataServer(job, baseline))) : Bytes(0);
}

Result<PoolRule> poolRule(const Catalogue &catalogue, const StorageChoice &choice)
{
    Figures figures(catalogue);
    PoolRule rule;
    const auto take = [&figures](const char *id, std::vector<StepConstant> &into) {
        const Ratio share = figures.share(id).likely;
        if (const Constant *constant = figures.constant(id))
            into.push_back(quoted(*constant, share.ppm, Unit::Ppm));
        return share;
    };
    if (choice.kind == StorageKind::Ceph) {
        rule.full = take("ceph.nearfull_ratio", rule.constants);
        rule.afterFailure = take("ceph.backfillfull_ratio", rule.constantsAfterFailure);
    } else if (choice.kind == StorageKind::Longhorn) {
        const bool own = choice.boot == BootDisks::OwnPair;
        const Ratio kept =
            take(own ? "longhorn.min_available_dedicated" : "longhorn.min_available", rule.constants);
        rule.full = rule.afterFailure = Ratio{kPpm - kept.ppm};
        rule.constantsAfterFailure = rule.constants;
    }
    if (const Result<> whole = figures.result(); !whole)
        return tl::unexpected<Error>(whole.error());
    return rule;
}

Bytes poolHolds(std::vector<Bytes> disks, const StorageChoice &choice, Ratio full)
{
    const auto pieces = static_cast<std::size_t>(choice.pieces());
    if (disks.size() < pieces || pieces == 0)
        return Bytes(0);
    std::sort(disks.begin(), disks.end(), std::greater<>());
    Fraction::Wide rest = 0;
    for (Bytes &disk : disks) {
        disk = Bytes(Fraction(disk.count()).times(full.ppm, kPpm).roundedDown());
        rest += disk.count();
    }
    // The largest servers hold no more than one of the pieces of each datum; the others must hold the rest.
    Fraction::Wide piece = rest / static_cast<Fraction::Wide>(pieces);
    for (std::size_t largest = 1; largest < pieces; ++largest) {
        rest -= disks[largest - 1].count();
        piece = std::min(piece, rest / static_cast<Fraction::Wide>(pieces - largest));
    }
    constexpr Fraction::Wide kMost = std::numeric_limits<std::int64_t>::max();
    return Bytes(static_cast<std::int64_t>(std::min(piece * choice.needed(), kMost)));
}

std::optional<Bytes> poolHeals(std::vector<Bytes> disks, const StorageChoice &choice, Ratio full, int failed)
{
    const auto left = static_cast<std::int64_t>(disks.size()) - failed;
    if (failed <= 0 || left < choice.pieces())
        return std::nullopt;
    std::sort(disks.begin(), disks.end(), std::greater<>());
    disks.erase(disks.begin(), disks.begin() + failed);
    return poolHolds(std::move(disks), choice, full);
}

namespace {

/// What the workloads of a zone ask of a pool.
struct PoolNeed
{
    Fraction::Wide data = 0;    ///< of all replicas
    Fraction::Wide perHost = 0; ///< of what runs on every host
    Fraction::Wide load = 0;    ///< of disk operations, in billionths of what one server's disks do
};

PoolNeed poolNeed(const ZoneJob &job, const Baseline &baseline)
{
    PoolNeed need;
    const auto array = arrayIops(*job.catalogue, dataServer(job, baseline),
                                 reachingVms(*job.catalogue, job.profile, job.tier, job.zone->policy.layers));
    const std::int64_t pieces = job.zone->policy.storage.pieces();
    for (const Workload *workload : job.steady) {
        const Fraction::Wide replicas = placedReplicas(*workload);
        need.data += replicas * workload->disk.count();
        if (array && workload->throughput.iops > 0)
            need.load +=
                replicas * diskLoad(*array, pieces, workload->throughput.iops, workload->throughput.writes);
    }
    for (const Workload *workload : job.perNode)
        need.perHost += workload->disk.count();
    return need;
}

class PoolSizing
{
public:
    PoolSizing(const StorageChoice &choice, const PoolRule &rule, int tolerated, Bytes disk)
        : m_choice(choice)
        , m_rule(rule)
        , m_tolerated(tolerated)
        , m_disk(disk)
    {
    }

    /// Of equal servers; as poolHolds() without a list of them.
    [[nodiscard]] Fraction::Wide holds(std::int64_t servers, Ratio full) const
    {
        const Fraction::Wide one = Fraction(m_disk.count()).times(full.ppm, kPpm).roundedDown();
        return servers < m_choice.pieces() ? 0 : servers * one / m_choice.pieces() * m_choice.needed();
    }

    [[nodiscard]] bool suffices(std::int64_t servers, Fraction::Wide data) const
    {
        if (holds(servers, m_rule.full) < data)
            return false;
        const std::int64_t left = servers - m_tolerated;
        return m_tolerated == 0 || left < m_choice.pieces() || holds(left, m_rule.afterFailure) >= data;
    }

private:
    const StorageChoice &m_choice;
    const PoolRule &m_rule;
    int m_tolerated;
    Bytes m_disk;
};

} // namespace

std::int64_t leastPoolServers(const ZoneJob &job, const Baseline &baseline)
{
    constexpr std::int64_t kMonitors = 3;  // a majority of Ceph's monitors after one has failed
    constexpr std::int64_t kMost = 10'000; // beyond it the plan says that the pool is too small
    const StorageChoice &choice = job.zone->policy.storage;
    const Result<PoolRule> rule = poolRule(*job.catalogue, choice);
    if (!isPooled(job) || !rule)
        return 0;
    const int tolerated = job.zone->policy.tolerate;
    std::int64_t least = choice.pieces();
    if (choice.kind == StorageKind::Ceph)
        least = std::max(least, kMonitors);
    const PoolNeed need = poolNeed(job, baseline);
    if (need.load > 0) {
        constexpr Fraction::Wide kWhole = 1'000'000'000;
        const Fraction::Wide busy = (need.load + kWhole - 1) / kWhole + tolerated;
        least = std::max(least, static_cast<std::int64_t>(std::min<Fraction::Wide>(busy, kMost)));
    }
    const PoolSizing sizing(choice, *rule, tolerated, poolDisk(job, baseline));
    if (need.data + need.perHost == 0 || sizing.holds(kMost, rule->full) < need.data + kMost * need.perHost)
        return least; // it holds all, or whatever its number not: that is said elsewhere
    while (least < kMost && !sizing.suffices(least, need.data + least * need.perHost))
        ++least;
    return least;
}

/// What Ceph takes of a server: so much for each disk. It asks for cores, which are two threads each where
/// those are what a server offers.
static Result<ReservePart> cephPart(const ZoneJob &job, const Baseline &baseline, const QString &layer,
                                    Reading reading)
{
    const int disks = dataServer(job, baseline).diskCount;
    const ZonePolicy &policy = job.zone->policy;
    Figures figures(*job.catalogue);
    StepSum cpu("storage.cpu", Unit::Millicpu);
    const Fraction cores = figures.millicpu("ceph.cores_per_osd", reading);
    if (policy.physicalCoresOnly || isOvercommitted(job.tier, policy) || baseline.cores == 0)
        cpu.formula("disks * osd").input("disks", disks, Unit::None).add(cores.times(disks, 1));
    else
        cpu.formula("disks * osd * threads / cores")
            .input("disks", disks, Unit::None)
            .input("threads", baseline.threads * std::int64_t{1000}, Unit::Millicpu)
            .input("cores", baseline.cores * std::int64_t{1000}, Unit::Millicpu)
            .add(cores.times(disks, 1).times(baseline.threads, baseline.cores));
    if (const Constant *constant = figures.constant("ceph.cores_per_osd"))
        cpu.constant(quoted(*constant, cores.roundedUp(), Unit::Millicpu));
    StepSum memory("storage.memory", Unit::ByteCount);
    const Fraction bytes = figures.bytes("ceph.osd_memory_plan", reading);
    memory.formula("disks * osd").input("disks", disks, Unit::None).add(bytes.times(disks, 1));
    if (const Constant *constant = figures.constant("ceph.osd_memory_plan"))
        memory.constant(quoted(*constant, bytes.roundedUp(), Unit::ByteCount));
    Result<Step> ofCpu = cpu.step(figures);
    Result<Step> ofMemory = memory.step(figures);
    if (!ofCpu || !ofMemory)
        return tl::unexpected<Error>(ofCpu ? ofMemory.error() : ofCpu.error());
    return ReservePart{layer, std::move(*ofCpu), std::move(*ofMemory)};
}

/// What Longhorn takes of a node: a share of the CPU that is left to its pods.
static Result<ReservePart> longhornPart(const Catalogue &catalogue, MilliCpu allocatable, Reading reading)
{
    Figures figures(catalogue);
    const Ratio share = valueOf(figures.share("longhorn.instance_manager_cpu"), reading);
    StepSum cpu("storage.cpu", Unit::Millicpu);
    cpu.formula("allocatable * instance-manager")
        .input("allocatable", allocatable.count(), Unit::Millicpu)
        .add(Fraction(allocatable.count()).times(share.ppm, kPpm));
    if (const Constant *constant = figures.constant("longhorn.instance_manager_cpu"))
        cpu.constant(quoted(*constant, share.ppm, Unit::Ppm));
    StepSum memory("storage.memory", Unit::ByteCount);
    const Fraction bytes = figures.bytes("longhorn.node_memory", reading);
    memory.formula("node-storage").add(bytes);
    if (const Constant *constant = figures.constant("longhorn.node_memory"))
        memory.constant(quoted(*constant, bytes.roundedUp(), Unit::ByteCount));
    Result<Step> ofCpu = cpu.step(figures);
    Result<Step> ofMemory = memory.step(figures);
    if (!ofCpu || !ofMemory)
        return tl::unexpected<Error>(ofCpu ? ofMemory.error() : ofCpu.error());
    return ReservePart{QStringLiteral("node-reserve"), std::move(*ofCpu), std::move(*ofMemory)};
}

static Result<Reserve> with(Result<Reserve> reserve, Result<ReservePart> part)
{
    if (!reserve)
        return reserve;
    if (!part)
        return tl::unexpected<Error>(part.error());
    reserve->push_back(std::move(*part));
    return reserve;
}

Result<Reserve> hostReserve(const ZoneJob &job, const Baseline &baseline, Reading reading)
{
    Result<Reserve> reserve;
    if (job.profile == Profile::Detailed)
        reserve = serverReserve(*job.catalogue, reserveOf(job), nodeOf(job, baseline), reading);
    if (!reserve || !isPooled(job))
        return reserve;
    if (job.zone->policy.storage.kind == StorageKind::Ceph) {
        const bool isNode = job.tier == Tier::Kubernetes;
        const QString layer = isNode ? QStringLiteral("node-reserve") : QStringLiteral("host-reserve");
        return with(std::move(reserve), cephPart(job, baseline, layer, reading));
    }
    if (runsInNodeVms(job.tier))
        return reserve; // it is in the node VMs
    const MilliCpu left = std::max(nodeOf(job, baseline).cpu - sumOf(*reserve).cpu, MilliCpu(0));
    return with(std::move(reserve), longhornPart(*job.catalogue, left, reading));
}

Result<Reserve> nodeReserve(const ZoneJob &job, Reading reading)
{
    Result<Reserve> reserve;
    if (job.profile == Profile::Detailed)
        reserve = nodeVmReserve(*job.catalogue, reserveOf(job), reading);
    const bool isInside =
        runsInNodeVms(job.tier) && isPooled(job) && job.zone->policy.storage.kind == StorageKind::Longhorn;
    if (!reserve || !isInside)
        return reserve;
    const MilliCpu left = std::max(job.node.cpu - sumOf(*reserve).cpu, MilliCpu(0));
    return with(std::move(reserve), longhornPart(*job.catalogue, left, reading));
}

std::int64_t writesOnNetwork(const StorageChoice &choice)
{
    if (!choice.isErasureCoded())
        return choice.copies * kPpm;
    return kPpm + Fraction(choice.pieces() - 1).times(kPpm, choice.dataChunks).roundedUp();
}

Fraction writeTraffic(const ZoneJob &job, const Workload &workload)
{
    constexpr std::int64_t kBits = 8;
    const Throughput &asked = workload.throughput;
    if (!isPooled(job) || asked.iops == 0)
        return Fraction(0);
    Figures figures(*job.catalogue);
    const std::int64_t size = figures.bytes("storage.write_size", Reading::Likely).roundedUp();
    return Fraction(asked.iops)
        .times(asked.writes.ppm, kPpm)
        .times(size * kBits, kPpm)
        .times(writesOnNetwork(job.zone->policy.storage), kPpm);
}

std::int64_t writesOnDisk(const Catalogue &catalogue, Tier tier, const StorageChoice &choice, Raid raid)
{
    return isPooled(tier, choice) ? choice.pieces() : writePenalty(catalogue, raid);
}

void fillStorage(const ZoneJob &job, const ZoneOutcome &likely, const std::vector<PlannedServer> &servers,
                 ZonePlan &plan)
{
    const StorageChoice &choice = job.zone->policy.storage;
    const Result<PoolRule> rule = poolRule(*job.catalogue, choice);
    if (!isPooled(job) || !rule || servers.empty())
        return;
    std::vector<Bytes> disks;
    for (const PlacedHost &host : likely.hosts) {
        if (!host.ofPlatform)
            disks.push_back(poolDisk(job, *job.baselines[static_cast<std::size_t>(host.baseline)]));
    }
    StoragePool pool;
    pool.servers = static_cast<std::int64_t>(disks.size());
    pool.raw = std::accumulate(disks.begin(), disks.end(), Bytes(0));
    pool.usable = poolHolds(disks, choice, rule->full);
    pool.afterFailure = poolHeals(disks, choice, rule->afterFailure, job.zone->policy.tolerate);
    std::map<WorkloadId, std::int64_t> counts;
    for (const PlannedServer &server : servers) {
        for (const Instance &instance : server.instances)
            ++counts[instance.workload];
    }
    Fraction traffic(0);
    for (const auto *list : {&job.steady, &job.perNode}) {
        for (const Workload *workload : *list) {
            const std::int64_t count = counts[workload->id];
            pool.used += workload->disk * count;
            traffic = traffic.plus(writeTraffic(job, *workload).times(count, 1));
        }
    }
    pool.writeMegabits = traffic.roundedUp();
    plan.storage = pool;
}

} // namespace grondplan
