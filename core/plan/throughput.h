#pragma once

#include "core/plan/zonejob.h"

#include <map>
#include <optional>

namespace grondplan {

/// What the disks of a server do together, before RAID: reads and writes a second.
struct ArrayIops
{
    std::int64_t read = 0;
    std::int64_t write = 0;
};
/// By the kind of disk and their number, the fastest of them at the low reading, which asks for least;
/// nothing without disks or for a kind that is not known. \param reachingPpm  what of it reaches what runs on
/// the server: reachingVms()
std::optional<ArrayIops> arrayIops(const Catalogue &catalogue, const Baseline &baseline,
                                   std::int64_t reachingPpm, Reading reading = Reading::Likely);
/// What of the operations of disks reaches what is in VMs, in parts per million: all of it, but under KVM
/// (and KubeVirt, which is KVM) in the detailed profile. Of other hypervisors no figure is published. \source
/// constant kvm.random_iops_factor: Felter et al. 2014
std::int64_t reachingVms(const Catalogue &catalogue, Profile profile, Tier tier, const LayerChoice &layers,
                         Reading reading = Reading::Likely);
/// Whether more of a constant is less overhead: what disks can do, and what of it is left. At the low end of
/// overhead such a figure is at its high end.
bool isYield(const QString &id);
/// Disk operations for one write: of RAID 0 1, 1 and 10 2, 5 4, 6 6. \source catalogue, "raidN.write_penalty"
std::int64_t writePenalty(const Catalogue &catalogue, Raid raid);
/// What of the disks' operations is left after the penalty, as it is usually given: all reads x read share +
/// all writes x write share / penalty. \source raid_penalties.md; calculates.pro
std::int64_t functionalIops(const ArrayIops &array, Ratio writes, std::int64_t penalty);
/// The share that a demand takes of what the disks can do, in billionths, rounded up: its reads of all reads,
/// and its writes, each as often as the penalty says, of all writes.
std::int64_t diskLoad(const ArrayIops &array, std::int64_t penalty, std::int64_t iops, Ratio writes);

/// Mbit/s that one replica of each workload may ask of its server's network at worst: what goes outside, and
/// its part of every link. Workloads that ask for nothing are left out.
std::map<WorkloadId, std::int64_t> worstTraffic(const Scenario &scenario);

/// Adds what workloads ask of disks and network to the job, where any of them asks for it. Of several types
/// of server the one whose disks have it hardest counts.
void addDemands(const Scenario &scenario, ZoneJob &job);

} // namespace grondplan
