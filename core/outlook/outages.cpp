#include "core/outlook/outages.h"

#include "core/base/index.h"
#include "core/outlook/stages.h"
#include "core/packing/refit.h"
#include "core/plan/placedzone.h"
#include "core/plan/zoneplanner.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace grondplan::outlook {

Recovery recoveryOf(Tier tier)
{
    switch (tier) {
    case Tier::Vm:
        return Recovery::Vm;
    case Tier::ContainerVm:
        return Recovery::ContainerVm;
    case Tier::Kubernetes:
        return Recovery::Pod;
    case Tier::KubernetesVm:
        return Recovery::NodeVm;
    case Tier::BareMetal:
    case Tier::Container:
        break;
    }
    return Recovery::ByHand;
}

const char *recoveryId(Recovery recovery)
{
    switch (recovery) {
    case Recovery::Vm:
        return "vm";
    case Recovery::ContainerVm:
        return "container-vm";
    case Recovery::Pod:
        return "pod";
    case Recovery::NodeVm:
        return "node-vm";
    case Recovery::ByHand:
        break;
    }
    return "by-hand";
}

std::vector<WaitStage> stagesOf(Recovery recovery)
{
    switch (recovery) {
    case Recovery::Vm:
        return {kFailureNoticed, kVmBoots};
    case Recovery::ContainerVm:
        return {kFailureNoticed, kVmBoots, kContainerStarts};
    case Recovery::Pod:
        return {kNodeMissed, kPodsTolerate, kPodStarts};
    case Recovery::NodeVm:
        return {kFailureNoticed, kNodeIsReady, kPodStarts};
    case Recovery::ByHand:
        break;
    }
    return {};
}

std::optional<Band<std::int64_t>> recoverySeconds(const Catalogue &catalogue, Recovery recovery)
{
    return secondsOf(catalogue, stagesOf(recovery));
}

std::int64_t Outage::lost() const
{
    return std::accumulate(hits.begin(), hits.end(), std::int64_t{0},
                           [](std::int64_t sum, const Hit &hit) { return sum + hit.lost; });
}

std::int64_t Outage::leftDown() const
{
    return std::accumulate(hits.begin(), hits.end(), std::int64_t{0},
                           [](std::int64_t sum, const Hit &hit) { return sum + hit.leftDown(); });
}

std::int64_t ZoneOutages::singlesSurvived() const
{
    return std::count_if(singles.begin(), singles.end(),
                         [](const Outage &outage) { return outage.lost() == 0; });
}

std::int64_t ZoneOutages::singlesShedding() const
{
    return std::count_if(singles.begin(), singles.end(),
                         [](const Outage &outage) { return outage.lost() == 0 && outage.leftDown() > 0; });
}

namespace {

/// Lets servers of one planned zone fail.
class ZoneFailing
{
public:
    ZoneFailing(const ZoneJob &job, const Plan &plan)
        : m_job(job)
        , m_plan(plan)
        , m_zone(placement::placedZone(job, plan))
        , m_all(classCount(job), 0)
    {
        for (const packing::Bin &bin : m_zone.placed.bins) {
            for (const packing::Packed &packed : bin.items)
                add(packed.itemClass, packed.count, m_all);
        }
    }

    Result<ZoneOutages> run(const std::stop_token &stop)
    {
        ZoneOutages result;
        const ZonePlan &planned = *m_plan.zone(m_job.zone->id);
        result.zone = planned.zone;
        result.tolerated = planned.failover.tolerated;
        result.servers = planned.servers.likely;
        result.recovery = recoveryOf(m_job.tier);
        result.seconds = recoverySeconds(*m_job.catalogue, result.recovery);
        const std::vector<Failing> tried = fullest();
        for (const Failing &one : tried) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            result.singles.push_back(outage({one}, result.tolerated >= 1 && planned.failover.proved));
        }
        std::sort(result.singles.begin(), result.singles.end(),
                  [](const Outage &a, const Outage &b) { return a.servers < b.servers; });
        const bool thorough = result.tolerated >= 2 && planned.failover.proved;
        for (std::size_t i = 0; i < tried.size(); ++i) {
            for (std::size_t j = i + 1; j < tried.size() && tried.size() > 2; ++j) {
                if (stop.stop_requested())
                    return failure(ErrorCode::Cancelled);
                addPair(outage({tried[i], tried[j]}, thorough), result);
            }
        }
        addRestores(result);
        if (isKubernetes(m_job.tier))
            addRollouts(result.rollouts);
        return result;
    }

private:
    using Counts = std::vector<std::int64_t>; ///< by class of the job

    /// A server: what stands on it, or one of the control plane alone.
    struct Failing
    {
        int server = -1; ///< index into Plan::servers
        int bin = -1;    ///< index into the bins; -1 of the control plane alone
    };

    void add(int item, std::int64_t count, Counts &counts) const
    {
        for (const Share &share : m_zone.holds[at(item)])
            counts[at(share.itemClass)] += share.count * count;
    }

    /// The servers of the control plane, and the others in their order; of too many of those the ones of
    /// which most is taken, in the scarcest resource.
    [[nodiscard]] std::vector<Failing> fullest() const
    {
        std::vector<Failing> servers;
        for (const int bin : fullestBins(kMostServers - std::min(kMostServers, m_zone.ofPlatform.size())))
            servers.push_back({m_zone.serverOf[at(bin)], bin});
        for (const int server : m_zone.ofPlatform)
            servers.push_back({server, -1});
        return servers;
    }

    [[nodiscard]] std::vector<int> fullestBins(std::size_t most) const
    {
        const auto &bins = m_zone.placed.bins;
        std::vector<int> order(bins.size());
        std::iota(order.begin(), order.end(), 0);
        if (order.size() <= most)
            return order;
        std::vector<double> load;
        load.reserve(bins.size());
        for (const packing::Bin &bin : bins)
            load.push_back(loadOf(bin));
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return load[at(a)] > load[at(b)]; });
        order.resize(most);
        std::sort(order.begin(), order.end());
        return order;
    }

    [[nodiscard]] double loadOf(const packing::Bin &bin) const
    {
        const packing::BinType &type = m_zone.problem.bins[at(bin.type)];
        double most = 0;
        for (std::size_t d = 0; d < type.capacity.size(); ++d) {
            double used = 0;
            for (const packing::Packed &packed : bin.items)
                used +=
                    static_cast<double>(m_zone.problem.items[at(packed.itemClass)].demand[d] * packed.count);
            if (type.capacity[d] > 0)
                most = std::max(most, used / static_cast<double>(type.capacity[d]));
        }
        return most;
    }

    [[nodiscard]] Outage outage(const std::vector<Failing> &servers, bool thoroughly) const
    {
        Outage outage;
        outage.ofPlatform = true;
        std::set<std::size_t> failed;
        for (const Failing &one : servers) {
            outage.servers.push_back(one.server);
            if (one.bin >= 0)
                failed.insert(at(one.bin));
        }
        if (!failed.empty()) {
            outage.ofPlatform = false;
            addMoved(failed, thoroughly, outage);
        }
        addMembers(outage);
        settleControlPlane(outage);
        return outage;
    }

    /// What stood on the failed, placed again on the others.
    void addMoved(const std::set<std::size_t> &failed, bool thoroughly, Outage &outage) const
    {
        Counts hit(m_all.size(), 0);
        for (const std::size_t bin : failed) {
            for (const packing::Packed &packed : m_zone.placed.bins[bin].items)
                add(packed.itemClass, packed.count, hit);
        }
        std::map<int, std::map<int, std::int64_t>> to; // by class, by server; -1 = lost
        Counts gaveWay(m_all.size(), 0);
        for (const packing::Move &move :
             packing::placeAgain(m_zone.problem, m_zone.placed, failed, thoroughly)) {
            if (move.gaveWay) {
                add(move.itemClass, move.count, gaveWay);
                continue;
            }
            for (const Share &share : m_zone.holds[at(move.itemClass)])
                to[share.itemClass][move.bin < 0 ? -1 : m_zone.serverOf[at(move.bin)]] +=
                    share.count * move.count;
        }
        for (std::size_t c = 0; c < hit.size(); ++c) {
            if (hit[c] == 0 && gaveWay[c] == 0)
                continue;
            outage.hits.push_back(hitOf(c, hit[c], to[static_cast<int>(c)]));
            outage.hits.back().gaveWay = gaveWay[c];
            outage.hits.back().running -= gaveWay[c];
        }
    }

    [[nodiscard]] Hit hitOf(std::size_t itemClass, std::int64_t failed,
                            const std::map<int, std::int64_t> &to) const
    {
        Hit hit;
        const PlatformLoad *part = partOfClass(m_job, itemClass);
        if (part)
            hit.part = part->id;
        else
            hit.workload = m_job.steady[itemClass]->id;
        hit.failed = failed;
        hit.running = m_all[itemClass] - failed;
        for (const auto &[server, count] : to) {
            if (server >= 0)
                hit.to.push_back({server, count});
            else if (!part && m_job.steady[itemClass]->sheddable)
                hit.shed = count;
            else
                hit.lost = count;
        }
        return hit;
    }

    /// What stood on servers of the control plane alone, which waits for the repair.
    void addMembers(Outage &outage) const
    {
        const ZonePlan &planned = *m_plan.zone(m_job.zone->id);
        std::map<int, std::int64_t> failed; // by part
        for (const int server : outage.servers) {
            for (const Instance &instance : m_plan.servers[at(server)].instances) {
                if (instance.kind == InstanceKind::Server && instance.part >= 0 && instance.node < 0)
                    ++failed[instance.part];
            }
        }
        for (const auto &[index, count] : failed) {
            const PlatformPart &part = planned.platform[at(index)];
            outage.hits.push_back({{}, part.id, count, part.copies - count, count, {}, 0, 0});
        }
    }

    /// Members of the control plane that are missing matter as soon as no majority is left; then nothing is
    /// started again, unless a hypervisor does it.
    void settleControlPlane(Outage &outage) const
    {
        for (Hit &hit : outage.hits) {
            if (hit.part != QLatin1String("control-plane"))
                continue;
            const std::int64_t members = hit.running + hit.failed;
            if (!runsInNodeVms(m_job.tier)) { // a member belongs to its server
                hit.to.clear();
                hit.lost = hit.failed;
            }
            outage.noMajority = members - hit.lost < members / 2 + 1;
            if (!outage.noMajority)
                hit.lost = 0;
        }
        if (!outage.noMajority || runsInNodeVms(m_job.tier))
            return;
        std::for_each(outage.hits.begin(), outage.hits.end(), [this](Hit &hit) { leaveAsItIs(hit); });
        outage.hits.erase(std::remove_if(outage.hits.begin(), outage.hits.end(),
                                         [](const Hit &hit) { return hit.failed == 0; }),
                          outage.hits.end());
    }

    /// Nothing is started again, nor gives way.
    void leaveAsItIs(Hit &hit) const
    {
        const Workload *workload = hit.part.isEmpty() ? workloadOf(hit.workload) : nullptr;
        const bool mayBeDown = workload && workload->sheddable;
        hit.to.clear();
        hit.running += hit.gaveWay;
        hit.gaveWay = 0;
        hit.shed = mayBeDown ? hit.failed : 0;
        hit.lost = hit.failed - hit.shed;
    }

    [[nodiscard]] const Workload *workloadOf(WorkloadId id) const
    {
        const auto found = std::find_if(m_job.steady.begin(), m_job.steady.end(),
                                        [id](const Workload *each) { return each->id == id; });
        return found == m_job.steady.end() ? nullptr : *found;
    }

    static void addPair(const Outage &outage, ZoneOutages &result)
    {
        ++result.pairs;
        result.pairsWithoutMajority += outage.noMajority ? 1 : 0;
        const std::int64_t lost = outage.lost();
        result.pairsShedding += outage.leftDown() > 0 ? 1 : 0;
        if (lost == 0)
            ++result.pairsSurvived;
        else if (!result.worstPair || lost > result.worstPair->lost())
            result.worstPair = outage;
    }

    void addRestores(ZoneOutages &result) const
    {
        if (m_job.zone->policy.storage.kind != StorageKind::Local)
            return; // what is pooled is on other servers too
        for (const Workload *workload : m_job.steady) {
            Restore restore{workload->id, 0, {}};
            for (const Outage &outage : result.singles) {
                for (const Hit &hit : outage.hits) {
                    if (hit.workload == workload->id && hit.running == 0)
                        restore.instances = std::max(restore.instances, hit.failed);
                }
            }
            restore.data = workload->disk * restore.instances;
            if (workload->stateful && restore.instances > 0)
                result.restores.push_back(restore);
        }
    }

    [[nodiscard]] std::int64_t shareUpOf(const char *constant, std::int64_t count, bool up) const
    {
        constexpr std::int64_t kWhole = 100'000'000; // 100 percent in millionths
        const Constant *share = m_job.catalogue->constant(QString::fromLatin1(constant));
        const std::int64_t part = share ? share->value : 0;
        return (count * part + (up ? kWhole - 1 : 0)) / kWhole;
    }

    void addRollouts(std::vector<Rollout> &rollouts) const
    {
        if (!m_job.catalogue->constant(QStringLiteral("deploy.max_surge")))
            return;
        const bool inNodes = runsInNodeVms(m_job.tier);
        const placement::PlacedNodes nodes =
            inNodes ? placement::placedNodes(m_job, m_plan) : placement::PlacedNodes();
        const packing::Problem &problem = inNodes ? nodes.problem : m_zone.problem;
        const packing::Result &placed = inNodes ? nodes.placed : m_zone.placed;
        int item = -1; // items are the classes that stand among the workloads, in order
        for (std::size_t c = 0; c < m_all.size(); ++c) {
            if (m_all[c] == 0 || !placement::isInside(m_job, c))
                continue;
            ++item;
            if (partOfClass(m_job, c) || m_job.steady[c]->stateful)
                continue;
            Rollout rollout;
            rollout.workload = m_job.steady[c]->id;
            rollout.replicas = m_all[c];
            rollout.surge = shareUpOf("deploy.max_surge", m_all[c], true);
            rollout.unavailable = shareUpOf("deploy.max_unavailable", m_all[c], false);
            rollout.fits = packing::placeMore(problem, placed, item, rollout.surge, isOnePerHost(m_job, c));
            rollouts.push_back(rollout);
        }
    }

    const ZoneJob &m_job;
    const Plan &m_plan;
    placement::PlacedZone m_zone;
    Counts m_all;
};

} // namespace

Result<std::vector<ZoneOutages>> outagesOf(const Project &project, const Plan &plan, const Working &how)
{
    const Scenario *scenario = project.scenario(plan.scenario);
    if (!scenario)
        return failure(ErrorCode::NoScenario);
    std::vector<ZoneOutages> result;
    for (const ZonePlan &planned : plan.zones) {
        const Zone *zone = scenario->zone(planned.zone);
        if (!zone || planned.servers.likely == 0)
            continue;
        const Result<PreparedZone> prepared = prepareZone(project, *scenario, *zone, {});
        if (!prepared)
            return tl::unexpected<Error>(prepared.error());
        const ZoneJob job = placement::plannedJob(prepared->job, planned);
        Result<ZoneOutages> one = ZoneFailing(job, plan).run(how.stop);
        if (!one)
            return tl::unexpected<Error>(one.error());
        result.push_back(std::move(*one));
        if (how.progress)
            how.progress(static_cast<double>(result.size()) / static_cast<double>(plan.zones.size()));
    }
    return result;
}

} // namespace grondplan::outlook
