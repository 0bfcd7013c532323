#pragma once

#include "core/packing/packing.h"
#include "core/plan/overhead.h"
#include "core/plan/parts.h"
#include "core/plan/plan.h"
#include "core/plan/week.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace grondplan {

/// Where the CPU and memory of something are said: ids of constants or tables, the first where there are
/// several.
struct Sources
{
    QString cpu;
    QString memory;
};

/// What on a server needs a licence: instances of some workloads.
struct LicensedContent
{
    std::vector<const Licence *> licences; ///< any of these will do
    std::vector<char> steady;              ///< by class: whether it is meant
    std::int64_t onEvery = 0;              ///< how many that run on every host are meant
};

/// What one type of server is licensed for.
struct HostVariant
{
    std::vector<ServerLicence> licences;
    std::vector<std::int64_t> room; ///< by content: instances that may stand on it, what runs on every host
                                    ///< apart
    std::vector<OptionCount> options{}; ///< what it has beyond its baseline
};

/// A resource of servers that only some zones ask for: what their disks can do, their network, room for what
/// is licensed. It is a dimension of the placement where it is asked for, and else none.
struct ExtraResource
{
    const char *id; ///< "iops" (billionths of what the disks can do), "network" (Mbit/s), "licence", "backup"
    std::vector<std::int64_t> capacity; ///< one per baseline of the job
    std::vector<std::int64_t> demand;   ///< by steady workload; parts of the platform ask for none
    /// Instances that talk to each other on one server need less of it: no bound may count on it.
    bool outsideBound = false;
    /// The demand at the low and at the high reading, where those differ.
    std::pair<std::vector<std::int64_t>, std::vector<std::int64_t>> band{};
    /// What servers have of it once others have failed; unset = as much as before.
    std::optional<std::int64_t> afterFailure{};

    [[nodiscard]] std::int64_t demandOf(std::size_t itemClass, Reading reading) const
    {
        const auto &other = reading == Reading::Low ? band.first : band.second;
        const auto &asked = reading == Reading::Likely || other.empty() ? demand : other;
        return itemClass < asked.size() ? asked[itemClass] : 0;
    }
};

/// A zone ready to be placed: its workloads that make steady load, and the servers it may use.
struct ZoneJob
{
    const Zone *zone = nullptr;
    const Catalogue *catalogue = nullptr; ///< must outlive this
    Tier tier = Tier::Container;
    /// Replicated. An index into this is a "class" below; the classes after them are those of `loads`.
    std::vector<const Workload *> steady;
    std::vector<const Workload *> perNode; ///< one on every host (in every node VM, where the tier has those)
    /// By steady workload: those of different groups share no server. All -1 where nothing is kept apart.
    std::vector<int> apart;
    std::vector<const Workload *> licensed;  ///< those of both that name licences of their own
    std::vector<const Baseline *> baselines; ///< one several times where its licences make types of it
    std::vector<HostVariant> variants;       ///< one per baseline
    std::vector<LicensedContent> contents;
    std::vector<ExtraResource> extras;
    WeekDemand week;                 ///< the hours to be filled for, where curves make a difference
    std::vector<std::int64_t> costs; ///< of a month, one per baseline; what placement minimises
    bool priced = false;             ///< costs are prices; else all are 1, for the fewest servers
    NodeShape node;                  ///< of its node VMs, where the tier has those
    int parts = 1;                   ///< one of so many plans of the zone that share a quick budget
    int choices = 1;                 ///< one of so many types of server that are each tried with the platform
    const Baseline *only = nullptr;  ///< the only baseline that may be used; nullptr = all of them
    /// The baseline of the servers that parts of the platform have of their own, where types are mixed and
    /// their stock is limited; nullptr = the cheapest that holds them.
    const Baseline *platformOn = nullptr;
    /// Baselines with options in them, which the catalogue has not; one each of `baselines` that has any.
    std::vector<std::shared_ptr<const Baseline>> fitted;
    Bytes bootSpace; ///< that the operating system takes of each server's disks for data
    /// How many servers of each baseline the pool of their disks needs; empty where there is none.
    std::vector<std::int64_t> poolLeast;
    /// Parts of the platform that the zone has not: it does without, or a workload of the sketch stands in.
    Parts without;
    std::vector<Layer> layers;
    Planning how;
    Profile profile = Profile::RuleOfThumb;
    bool allMustRun = false; ///< nothing is left down after a failure, whatever the workloads say
    bool nodesApart = false; ///< what may be left down shares no node VM with what must run
    bool isCheck = false;    ///< in the other profile than the plan's, only to compare
    // Of the detailed profile; else empty.
    std::vector<Band<Resources>> serverReserve; ///< what a server keeps for itself; one per baseline
    Band<Resources> nodeReserve;                ///< what a node VM keeps
    Band<Resources> agents;                     ///< on every node of a cluster
    Band<std::int64_t> agentPods;
    Sources serverSources;
    Sources nodeSources;
    PlatformOf platform;
    std::vector<PlatformLoad> loads; ///< sized for platform.cluster
};

/// A replica's size with the overhead of its layers, as its server or its node VM sees it; each resource
/// rounded up.
Resources instanceSize(const ZoneJob &job, const Workload &workload, Reading reading);
/// The same with the data that it keeps in a pool: what it has of all that the zone has.
Resources wholeSize(const ZoneJob &job, const Workload &workload, Reading reading);
/// Whether a load balancer has something to divide: a workload of the zone has copies, or it is the way into
/// a cluster.
bool hasBalancing(const ZoneJob &job);
std::size_t classCount(const ZoneJob &job);
/// The part of the platform that is the class; nullptr where that is a workload.
const PlatformLoad *partOfClass(const ZoneJob &job, std::size_t itemClass);
/// One instance of a class where it stands: a workload's replica, a part's copy.
Resources classSize(const ZoneJob &job, std::size_t itemClass, Reading reading);
bool isOnePerHost(const ZoneJob &job, std::size_t itemClass);

/// What a server offers at 100 %, less what it keeps for itself. \param baseline  index into
/// ZoneJob::baselines
Resources serverOffer(const ZoneJob &job, std::size_t baseline, Reading reading = Reading::Likely);
/// The same of a server of the catalogue; all it offers where the job does not know it.
Resources serverOffer(const ZoneJob &job, const Baseline &baseline, Reading reading = Reading::Likely);
/// What a node VM has for what runs in it: its shape, less what it keeps.
Resources nodeRoom(const ZoneJob &job, Reading reading);
/// What a node VM takes of its server, without the disks and GPUs of what is in it.
Resources nodeVmSize(const ZoneJob &job, Reading reading);
/// The server that an instance's number per server is of: the first allowed type that is used, or the first.
/// The job must have a baseline.
const Baseline &mainBaseline(const ZoneJob &job, const QStringList &used);
/// How many replicas are placed: the maximum, as servers cannot be rented by the hour.
std::int64_t placedReplicas(const Workload &workload);

/// Something of a class inside a host or node VM.
struct Share
{
    int itemClass = 0;
    std::int64_t count = 0;
};
using Shares = std::vector<Share>;

struct PlacedHost
{
    int baseline = 0;          ///< index into ZoneJob::baselines
    int rack = -1;             ///< from 0 on; -1 where the zone knows of none
    Shares direct;             ///< what stands directly on the server
    std::vector<Shares> nodes; ///< the node VMs and what is in each
    bool ofPlatform = false;   ///< for a part of the platform alone
};

struct UnplacedClass
{
    int itemClass = 0;
    std::int64_t count = 0;
    Message reason;
};

/// What another way to place the same comes to.
struct OtherPlacement
{
    std::int64_t servers = 0;
    std::int64_t cost = 0;
    bool whole = true; ///< everything has a place, and failures are survived
};

/// One reading of a zone, placed.
struct ZoneOutcome
{
    std::vector<PlacedHost> hosts;
    std::int64_t cost = 0;
    std::int64_t bound = 0;
    packing::BoundKind boundKind = packing::BoundKind::Aggregate;
    packing::FailureProof failure; ///< indexes of hosts
    std::vector<UnplacedClass> unplaced;
    std::vector<int> perNodeUnplaced; ///< indexes into ZoneJob::perNode that fit on no server
    std::vector<int> spreadBroken;    ///< classes whose replicas sit on fewer hosts than failures ask for
    bool stopped = false;
    ClusterSize sizedFor;                     ///< what the platform's sizes were worked out for
    std::optional<OtherPlacement> atPeaks;    ///< with all curves left out, where there are any
    std::optional<OtherPlacement> allMustRun; ///< with nothing left down after a failure, likewise

    [[nodiscard]] std::int64_t nodeVms() const;
};

/// The nodes and servers that an outcome has.
ClusterSize clusterOf(const ZoneJob &job, const ZoneOutcome &outcome);

/// Places `counts[class]` instances of each class at least cost. Where curves or workloads that may be left
/// down are to save something, it is placed without them too, and never costs more than that.
ZoneOutcome placeZone(const ZoneJob &job, const std::vector<std::int64_t> &counts, Reading reading);

} // namespace grondplan
