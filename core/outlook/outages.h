#pragma once

#include "core/outlook/stages.h"
#include "core/outlook/working.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace grondplan::outlook {

/// How what stood on a failed server comes back.
enum class Recovery
{
    ByHand,      ///< nothing starts it elsewhere by itself
    Vm,          ///< the hypervisor notices, and boots the VM elsewhere
    ContainerVm, ///< the same, and the containers in it start
    Pod,         ///< Kubernetes notices, waits, and starts the pods elsewhere
    NodeVm,      ///< the hypervisor boots the node VM elsewhere, it joins its cluster, and pods start
};
Recovery recoveryOf(Tier tier);
const char *recoveryId(Recovery recovery); ///< "by-hand", "vm", "container-vm", "pod", "node-vm"

/// What has to happen until it is back, one after the other; none where that is up to people.
std::vector<WaitStage> stagesOf(Recovery recovery);

/// From the failure until what was on the server answers again, in seconds; unset where that is up to people,
/// or where the catalogue lacks a figure.
/// \source constants recovery.*, rule.target.container_start_max, rule.target.node_ready_max, pod_start.slo,
/// rule.target.pod_start_max; their sum
std::optional<Band<std::int64_t>> recoverySeconds(const Catalogue &catalogue, Recovery recovery);

/// Where instances that stood on failed servers start again.
struct Destination
{
    int server = -1; ///< index into Plan::servers
    std::int64_t count = 0;

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// What a failure does to one workload, or to one part of the platform.
struct Hit
{
    WorkloadId workload;      ///< none for a part of the platform
    QString part;             ///< id of PlatformPart, or empty
    std::int64_t failed = 0;  ///< instances that stood on the servers that fail
    std::int64_t running = 0; ///< the others, which go on
    /// Of `failed`: those that find no place, and must run. Of a control plane only where no majority is
    /// left.
    std::int64_t lost = 0;
    std::vector<Destination> to;
    // Of a workload that may be left down:
    std::int64_t shed = 0;    ///< of `failed`: those that find no place
    std::int64_t gaveWay = 0; ///< ran on other servers, and make room for what must run

    /// All that are down until the failed servers are back, as the plan has it.
    [[nodiscard]] std::int64_t leftDown() const { return shed + gaveWay; }

    friend bool operator==(const Hit &, const Hit &) = default;
};

struct Outage
{
    std::vector<int> servers; ///< that fail; indexes into Plan::servers
    std::vector<Hit> hits;    ///< workloads in the order of the scenario, then parts of the platform
    /// Of servers for the control plane alone: nothing moves, what stood there waits for the repair.
    bool ofPlatform = false;
    /// Fewer than half the members of the control plane and one go on: until the repair nothing is started
    /// again. \source quorum of etcd: floor(n / 2) + 1
    bool noMajority = false;

    /// Replicas of workloads and parts of the platform that find no place, and must run.
    [[nodiscard]] std::int64_t lost() const;
    [[nodiscard]] std::int64_t leftDown() const;
    friend bool operator==(const Outage &, const Outage &) = default;
};

/// Whether a new version of a workload can be rolled out as a Deployment does it: with a quarter more
/// replicas, rounded up, while a quarter, rounded down, may be missing.
/// \source constants deploy.max_surge, deploy.max_unavailable
struct Rollout
{
    WorkloadId workload;
    std::int64_t replicas = 0;
    std::int64_t surge = 0;       ///< more replicas for as long as it takes
    std::int64_t fits = 0;        ///< of those, how many have room beside all that runs
    std::int64_t unavailable = 0; ///< replicas that may be missing meanwhile

    [[nodiscard]] bool fitsWhole() const { return fits >= surge; }
    /// No replica has room and none may be missing: it never starts.
    [[nodiscard]] bool isBlocked() const { return fits == 0 && surge > 0 && unavailable == 0; }
    friend bool operator==(const Rollout &, const Rollout &) = default;
};

/// What keeps data on the disks of one server alone, and of which nothing else runs: starting it elsewhere
/// brings it back without its data, which has to be restored from a backup. How long that takes nobody
/// publishes.
struct Restore
{
    WorkloadId workload;
    std::int64_t instances = 0; ///< the most that one server takes with it
    Bytes data;                 ///< of all of them; 0 where nobody stated it

    friend bool operator==(const Restore &, const Restore &) = default;
};

/// What failures do to a zone.
struct ZoneOutages
{
    ZoneId zone;
    int tolerated = 0;
    std::int64_t servers = 0;
    Recovery recovery = Recovery::ByHand;
    std::optional<Band<std::int64_t>> seconds; ///< see recoverySeconds(); not of what is in `restores`
    std::vector<Restore> restores;             ///< in the order of the scenario
    /// Every server by itself; of more than kMostServers those that are fullest.
    std::vector<Outage> singles;
    std::int64_t pairs = 0;                ///< how many pairs of servers were tried; of the same servers
    std::int64_t pairsSurvived = 0;        ///< in how many everything found a place, or may be left down
    std::int64_t pairsShedding = 0;        ///< in how many something is left down that may be
    std::int64_t pairsWithoutMajority = 0; ///< in how many the control plane has no majority left
    std::optional<Outage> worstPair;       ///< of the pairs that leave something without a place
    std::vector<Rollout> rollouts;         ///< of Kubernetes: workloads that keep no data

    [[nodiscard]] std::int64_t singlesSurvived() const;
    /// Of those, after how many something is left down that may be.
    [[nodiscard]] std::int64_t singlesShedding() const;
    friend bool operator==(const ZoneOutages &, const ZoneOutages &) = default;
};
inline constexpr std::size_t kMostServers = 60;

/// What happens when the servers of a plan fail, at its likely reading: every single one, and every pair of a
/// zone, with what was on them placed again on the others. `plan` must be of the project as it is.
/// \errors as plan(); Cancelled
Result<std::vector<ZoneOutages>> outagesOf(const Project &project, const Plan &plan, const Working &how);

} // namespace grondplan::outlook
