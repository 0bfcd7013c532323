#pragma once

#include "core/plan/zonejob.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace grondplan::placement {

/// The resources of packing problems, in this order.
enum Dimension
{
    Cpu,
    Memory,
    Disk,
    Gpu,
    Slots,
    DimensionCount
};
using Vector = std::vector<std::int64_t>;

/// Disk is packed in KiB, demand rounded up and capacity down, so that 100 PiB stays below packing::kLargest.
Vector demandOf(const Resources &size, std::int64_t slots);
Vector capacityOf(const Resources &offer, std::int64_t slots);
/// capacity - demand in every dimension; empty where something is short.
Vector without(const Vector &capacity, const Vector &demand);

/// The stable id of a dimension: "cpu", "memory", "disk", "gpu", "pods".
QString dimensionId(int dimension);
/// An amount of a dimension back in base units.
std::int64_t baseUnits(int dimension, std::int64_t amount);

/// The same, nothing where something is short.
Vector withoutAtLeastNothing(const Vector &capacity, const Vector &demand);
/// Every per-node workload, to be left out of perNodeDemand().
std::vector<int> allPerNode(const ZoneJob &job);
/// Whether a class stands among the workloads, and not by itself on servers.
bool isInside(const ZoneJob &job, std::size_t itemClass);

/// What the agents of a cluster and one of every per-node workload take of each host or node VM, with the
/// number of slots.
Vector perNodeDemand(const ZoneJob &job, Reading reading, const std::vector<int> &leftOut);

/// How many instances a host or node VM can hold by number alone: 110 pods, one on bare metal, else any
/// number.
std::int64_t slotsOf(const ZoneJob &job);
/// What one instance takes of those slots: 1 where they are counted, else 0.
std::int64_t slotDemand(const ZoneJob &job);

/// The dimensions, and which of them the NUMA nodes of a server share.
packing::Problem emptyProblem();

/// As ZoneJob::apart, by what zone and workloads ask. Without a tenant is a tenant of its own.
std::vector<int> apartGroups(const Zone &zone, const std::vector<const Workload *> &steady);
/// How many of so many replicas may be in one rack; 0 = all.
std::int64_t mostInRack(const ZoneJob &job, std::int64_t count);
/// In how many racks replicas are divided; 1 where it does not matter in which a server stands.
int racksThatMatter(const ZoneJob &job, const Vector &counts);
/// So many instances of a class, with all that is asked of their places.
packing::ItemClass itemOf(const ZoneJob &job, std::size_t itemClass, std::int64_t count, Reading reading);

/// Why an item fits into no node VM, in ids for core/text.
Message reasonInNode(const ZoneJob &job, const packing::ItemClass &item, const packing::Shortfall &shortfall);

/// The dimensions of servers, those of instances and what else the zone asks of them; how many may fail, and
/// how many there are at least.
packing::Problem serverProblem(const ZoneJob &job);
/// How many hosts the machines of a cluster are to be on.
int hostsOfCluster(const ZoneJob &job);
/// Adds what stands among the workloads, `counts[class]` of each, with what else the problem asks.
/// \return the class of each item
std::vector<int> addInstances(const ZoneJob &job, const Vector &counts, Reading reading,
                              packing::Problem &problem);
/// The hours of the week that are dimensions of their own, after all others: the columns of job.week but for
/// the first, which is the dimension Cpu. Where there are node VMs it is those that are filled for them.
std::size_t moreHours(const ZoneJob &job);
void addHours(const ZoneJob &job, packing::Problem &problem);
void addHours(const ZoneJob &job, packing::BinType &bin); ///< the same CPU in each of them
/// What an instance asks in each of them. \param demand  without them, its whole need as Cpu
void addHours(const ZoneJob &job, std::size_t itemClass, Vector &demand);
/// The dimension whose resource it is: Cpu for an hour. \param first  dimensions before those of the hours
int resourceOf(int dimension, std::size_t first);
/// Node VMs for what may be left down by itself, where the job says so.
void keepNodesApart(const ZoneJob &job, packing::Problem &problem);
/// What one node VM asks of its server, without the number of such nodes. \param perNode  perNodeDemand()
packing::ItemClass nodeItem(const ZoneJob &job, const Shares &node, Reading reading, const Vector &perNode);
/// A node VM for what runs in it, less what runs in every one (`taken`); nothing where it cannot hold that.
packing::BinType nodeBin(const ZoneJob &job, Reading reading, const Vector &taken);

/// Pods and containers into node VMs; gives the content of each node.
struct PackedNodes
{
    std::vector<Shares> nodes;
    std::vector<int> rackOf;  ///< by node, from 0 on; empty where racks do not matter
    std::int64_t atLeast = 0; ///< no packing of what was placed needs fewer nodes
    std::vector<UnplacedClass> unplaced;
    std::vector<int> perNodeUnplaced;
    bool stopped = false;
};
PackedNodes packNodes(const ZoneJob &job, const Vector &counts, Reading reading);

/// Adds the parts of the platform that stand on the servers beside the node VMs, on so many hosts.
/// \return the class of each item
std::vector<int> addPartsOnServers(const ZoneJob &job, const Vector &counts, Reading reading, int hosts,
                                   packing::Problem &problem);
/// Puts parts of the platform on servers of their own, after the others.
void addOwnServers(const ZoneJob &job, const Vector &counts, Reading reading, ZoneOutcome &outcome);
/// How many servers of a baseline's stock those parts take, when the others are of it too.
std::int64_t keptForPlatform(const ZoneJob &job, std::size_t baseline, Reading reading);
/// The baselines that such parts are to be tried on, each by itself: which of a limited stock they take
/// decides what is left for the others. Empty where it does not matter.
std::vector<const Baseline *> baselinesForPlatform(const ZoneJob &job, Reading reading);

/// Solves a problem with the budget of the job and the reading, or one of so many parts of it.
/// `start`: an answer to begin from, or nullptr.
packing::Result solved(const ZoneJob &job, Reading reading, const packing::Problem &problem,
                       const packing::Result *start, int parts = 1);

/// Whether something may be left down after a failure that is to be survived.
bool sheds(const ZoneJob &job);
/// Places a zone with its platform as the job has it.
ZoneOutcome placeWithPlatform(const ZoneJob &job, const Vector &counts, Reading reading);
/// Places a zone as it is asked, and in no other way; see placeZone(). Tries the baselines that its platform
/// may take of a limited stock.
ZoneOutcome placeOnce(const ZoneJob &job, const Vector &counts, Reading reading);

/// Whether a node may go from one host to another; it is there once that was said.
using MayMove = std::function<bool(int node, std::size_t from, std::size_t to)>;

/// Deals nodes out to hosts (`slots[host][group]` nodes of each group) so that replicas reach as many hosts
/// as failures ask for, by exchanges and, where that is not enough, by moves; the classes that do not are
/// returned.
std::vector<int> dealNodes(const std::vector<Shares> &nodes, const std::vector<std::vector<int>> &groups,
                           const std::vector<std::vector<std::int64_t>> &slots, const Vector &hostsAsked,
                           std::vector<std::vector<int>> &nodesOfHost, const MayMove &mayMove = {});

} // namespace grondplan::placement
