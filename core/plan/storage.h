#pragma once

#include "core/plan/reserves.h"
#include "core/plan/zonejob.h"

namespace grondplan {

/// Whether the disks of a zone's servers are one pool: with Ceph, and with Longhorn where there is
/// Kubernetes.
bool isPooled(Tier tier, const StorageChoice &choice);
bool isPooled(const ZoneJob &job);

/// The server with the disks that hold data: without the pair of the operating system; without RAID where
/// they are in a pool, as the pool keeps its own copies.
Baseline withDataDisks(Tier tier, const StorageChoice &choice, Baseline baseline);
/// What its operating system takes of the disks for data. \errors CatalogueDamaged
/// \source constant boot.space (an estimate), unless the zone says it
Result<Bytes> bootSpaceOf(const Catalogue &catalogue, const StorageChoice &choice);
/// The disk that a server gives to what stands on it: after RAID, less its operating system; nothing in a
/// pool.
Bytes diskOffer(const ZoneJob &job, const Baseline &baseline);
/// What a server's disks add to a pool, before copies.
Bytes poolDisk(const ZoneJob &job, const Baseline &baseline);

/// How full the disks of a pool may be.
struct PoolRule
{
    Ratio full;         ///< in normal running
    Ratio afterFailure; ///< while what was lost is written again
    std::vector<StepConstant> constants;
    std::vector<StepConstant> constantsAfterFailure;
};
/// Ceph: until it warns that a disk is nearly full; after a failure until it writes no more copies to a disk.
/// Longhorn: all but what it keeps free, of which there is less on disks of its own.
/// \errors CatalogueDamaged
/// \source constants ceph.nearfull_ratio, ceph.backfillfull_ratio, longhorn.min_available,
/// longhorn.min_available_dedicated, longhorn.overprovision
Result<PoolRule> poolRule(const Catalogue &catalogue, const StorageChoice &choice);

/// What a pool holds when its servers have these disks and each piece of data is on another server: the most
/// for which there is room, also where servers differ. Of equal servers servers * disk * full / pieces *
/// needed.
Bytes poolHolds(std::vector<Bytes> disks, const StorageChoice &choice, Ratio full);
/// The same when so many of the largest have failed; nothing where too few are left to have each piece on
/// another server.
std::optional<Bytes> poolHeals(std::vector<Bytes> disks, const StorageChoice &choice, Ratio full, int failed);

/// How many servers of a baseline a pool needs at least, for its copies, its data and its disk operations, in
/// normal running and after the failures that the zone survives. The job's baselines, zone and steady
/// workloads must be in it. 0 where it has no pool.
std::int64_t leastPoolServers(const ZoneJob &job, const Baseline &baseline);

/// What a server of the job keeps for itself: in the detailed profile what its layers do, in both what its
/// storage does. \errors CatalogueDamaged
/// \source constants ceph.cores_per_osd, ceph.osd_memory_plan, longhorn.instance_manager_cpu,
/// longhorn.node_memory (an estimate)
Result<Reserve> hostReserve(const ZoneJob &job, const Baseline &baseline, Reading reading);
/// The same of a node VM. \errors CatalogueDamaged
Result<Reserve> nodeReserve(const ZoneJob &job, Reading reading);

/// How often what is written crosses the network, in parts per million: each copy once; of data cut in chunks
/// the whole to the first server, which sends the others their chunk.
std::int64_t writesOnNetwork(const StorageChoice &choice);
/// Mbit/s that the writes of one replica bring the network of a pool at their busiest; 0 elsewhere.
/// \source constant storage.write_size (an estimate)
Fraction writeTraffic(const ZoneJob &job, const Workload &workload);

/// Disk operations for one write: the penalty of the RAID level, or one for each piece in a pool.
std::int64_t writesOnDisk(const Catalogue &catalogue, Tier tier, const StorageChoice &choice, Raid raid);

/// What the zone's disks are as a pool, where they are one. \param servers  built of the outcome's hosts
void fillStorage(const ZoneJob &job, const ZoneOutcome &likely, const std::vector<PlannedServer> &servers,
                 ZonePlan &plan);

} // namespace grondplan
