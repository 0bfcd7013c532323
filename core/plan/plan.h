#pragma once

#include "core/base/band.h"
#include "core/base/finding.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/value.h"
#include "core/plan/upkeep.h"
#include "core/plan/weekuse.h"
#include "core/project/project.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace grondplan {

class PlanMemory;

/// Amounts of the resources that are placed, in base units.
struct Resources
{
    MilliCpu cpu;
    Bytes memory;
    Bytes disk;
    std::int64_t gpus = 0;

    Resources &operator+=(const Resources &other);
    friend bool operator==(const Resources &, const Resources &) = default;
};

enum class InstanceKind
{
    Server,
    Vm,
    Process,
    Pod,
    NodeVm
};

/// One replica where it runs, a part of the platform, or a node VM, with the overhead of its layers.
struct Instance
{
    WorkloadId workload;      ///< none for a node VM and for a part of the platform
    std::int64_t replica = 0; ///< from 1 within the workload; a node VM's number within the zone
    InstanceKind kind = InstanceKind::Process;
    Resources size;
    int node = -1; ///< for what runs in a node VM: index into PlannedServer::instances of that VM
    int part = -1; ///< for a part of the platform: index into ZonePlan::platform; its workload is none

    friend bool operator==(const Instance &, const Instance &) = default;
};

/// Units of a licence, as its vendor sells them.
struct ServerLicence
{
    QString id;
    std::int64_t units = 0;

    friend bool operator==(const ServerLicence &, const ServerLicence &) = default;
};

/// What goes over the network of servers, in Mbit/s; of a server, or of all servers of a zone.
struct Traffic
{
    std::int64_t eastWest = 0;   ///< to and from other servers
    std::int64_t northSouth = 0; ///< to and from outside
    std::int64_t inside = 0;     ///< between instances on one server: it never meets a network card

    friend bool operator==(const Traffic &, const Traffic &) = default;
};

struct PlannedServer
{
    GRONDPLAN_VALUE(PlannedServer)

    QString id; ///< "zone name 1", unique in the plan
    ZoneId zone;
    QString baseline;
    int rack = 0;       ///< from 1 on; 0 where the zone knows of none
    Resources capacity; ///< all it offers at 100 %, less what it keeps for itself
    Resources used;     ///< by the instances placed directly on it (node VMs, not what is in them)
    std::vector<Instance> instances;
    std::optional<std::int64_t> diskLoadPpm; ///< of all its disks can do, where anything asks for IOPS
    std::optional<Traffic> traffic;          ///< where anything is known of it
    std::vector<ServerLicence> licences;     ///< of the server, and of what stands on it or may come to it
    int busiestHour = -1;             ///< of the week, in which `used` is; -1 where it is at every hour
    std::vector<OptionCount> options; ///< what it has beyond its baseline

    friend bool operator==(const PlannedServer &, const PlannedServer &);
};

/// What a layer adds to the need of a zone's workloads, over all instances; in the detailed profile also what
/// servers, nodes and the platform take.
struct OverheadLine
{
    QString layer; ///< "containers", "orchestration", "vm"; detailed also "operating-system", "platform", ...
    QString resource; ///< "cpu" (millicpu) or "memory" (bytes)
    Band<std::int64_t> added;
    /// In parts per million: the share lost, or the addition for orchestration. Unset where it is no share.
    std::optional<Band<std::int64_t>> share;
    QString constant;       ///< the catalogue's id of the share or amount, or of the table
    bool ofServers = false; ///< servers keep it for themselves: it is no part of what they offer

    friend bool operator==(const OverheadLine &, const OverheadLine &) = default;
};

struct Failover
{
    int tolerated = 0;
    bool proved = false;    ///< every failure of `tolerated` hosts was placed again and fitted
    std::int64_t cases = 0; ///< how many failures were placed again
    bool exhaustive = true;
    QString worstHost; ///< id of the server whose failure leaves the others fullest
    /// Servers of the control plane alone: when that many of them fail a majority is left, and nothing has to
    /// be placed again. 0 where there are none, or too few for that.
    std::int64_t apart = 0;
    /// The control plane has a single node. The failures survived are then those of what runs in the cluster:
    /// while the server with that node is down, nothing is started again.
    bool soleControlPlane = false;

    friend bool operator==(const Failover &, const Failover &) = default;
};

/// A part of the zone's minimal architecture. In the rule of thumb it is inside the "+20 %"; in the detailed
/// profile it has a size where one is published or estimated.
struct PlatformPart
{
    QString id;                    ///< "load-balancer", "ingress", ...
    std::optional<Resources> size; ///< of all its copies, as they stand in the zone
    std::optional<Money> month;    ///< its share of the zone's cost, which the workloads bear
    std::int64_t copies = 0;       ///< placed; 0 where it has no size

    friend bool operator==(const PlatformPart &, const PlatformPart &) = default;
};

/// The proven least cost of a placement, and how far the found one is from it.
struct Bound
{
    Money month;
    std::int64_t gapPpm = 0;
    QString kind; ///< packing::boundKindName
    /// What it is a bound of: servers with their licences, what is paid once spread over the months ahead.
    Money of{};

    friend bool operator==(const Bound &, const Bound &) = default;
};

/// How many nodes and servers the sizes of a platform were worked out for.
struct ClusterSize
{
    std::int64_t nodes = 0; ///< that run workloads: node VMs, or servers where those are the nodes
    std::int64_t servers = 0;

    friend bool operator==(const ClusterSize &, const ClusterSize &) = default;
};

/// Servers of one type.
struct TypeCount
{
    QString baseline;
    Band<std::int64_t> servers;
    std::vector<OptionCount> options{}; ///< what each has beyond its baseline

    friend bool operator==(const TypeCount &, const TypeCount &) = default;
};

/// What the other profile comes to, and where the difference is from.
struct CrossCheck
{
    Profile profile = Profile::Detailed;
    bool known = true; ///< false where the catalogue lacks figures of the profile
    Band<std::int64_t> servers;
    /// "cross-check.CODE": whether it is the same, then what the profiles differ in, the weightiest first.
    /// None without servers.
    std::vector<Message> reasons;
    bool stopped = false; ///< before it was done; such a plan is given to nobody

    friend bool operator==(const CrossCheck &, const CrossCheck &) = default;
};

struct WorkloadDensity
{
    WorkloadId workload;
    std::int64_t instancesPerServerMilli = 0; ///< 6667 = 6.667 instances a server
    std::int64_t mostPerServer = 0;           ///< how many fit on one server (or node VM) in normal running

    friend bool operator==(const WorkloadDensity &, const WorkloadDensity &) = default;
};

/// What a zone would be with node VMs of one size.
struct NodeTrial
{
    NodeShape shape;
    std::int64_t nodeVms = 0;
    std::int64_t servers = 0;
    Money month;
    std::int64_t unplaced = 0; ///< replicas without a place

    friend bool operator==(const NodeTrial &, const NodeTrial &) = default;
};

/// A licence over all servers of a zone.
struct LicenceLine
{
    QString id;
    Band<std::int64_t> units; ///< what is paid for, the least of an order counted in
    Band<Money> month;
    Money once;

    friend bool operator==(const LicenceLine &, const LicenceLine &) = default;
};

struct ZonePlan
{
    GRONDPLAN_VALUE(ZonePlan)

    ZoneId zone;
    Tier tier = Tier::Container;
    std::vector<Message> tierReasons; ///< why, where the tier rules chose; else empty
    QStringList baselines;            ///< the servers' types, each once
    Band<std::int64_t> servers;
    /// Each type that a reading has. They add up to `servers`, but where servers of several types stand side
    /// by side: a reading that costs more may have fewer and larger ones, and `servers` is never out of
    /// order.
    std::vector<TypeCount> types;
    std::int64_t instances = 0;        ///< replicas placed (not node VMs, not the platform)
    Band<std::int64_t> nodeVms;        ///< 0 where the tier has none
    NodeShape node;                    ///< of the node VMs: the size that costs least of those allowed
    std::vector<NodeTrial> nodeTrials; ///< every size allowed, in the zone's order; empty without node VMs
    std::int64_t densityMilli = 0;     ///< instances a server in thousandths, rounded; 0 without servers
    std::vector<WorkloadDensity> density;
    Resources need;                  ///< what the workloads ask for, without any overhead
    Band<std::int64_t> effectiveCpu; ///< need with the overhead of every layer, millicpu
    Band<std::int64_t> effectiveMemory;
    std::vector<OverheadLine> overhead;
    Resources offered; ///< by all servers at 100 %
    Resources used;    ///< by what stands directly on the servers
    Band<Money> month; ///< what is paid for it, all parts
    Band<Money> sales; ///< what it is sold for
    Failover failover;
    Bound bound;
    /// The resource nearest to its limit: "cpu", "memory", "disk", "gpu", "pods", "iops", "network".
    QString bindingResource;
    std::vector<PlatformPart> platform;
    std::vector<LicenceLine> licences;
    /// What one of its servers can do at the zone's share of writes, after the penalty of its RAID level;
    /// where anything asks for IOPS.
    std::optional<std::int64_t> functionalIops;
    std::optional<Traffic> traffic;             ///< of all its servers, where anything is known of it
    std::optional<std::int64_t> diskLoadPpm;    ///< of all that the disks of its servers can do together
    std::optional<std::int64_t> networkLoadPpm; ///< of all that their network cards can
    std::optional<Energy> energy;
    std::optional<BackupSpace> backup;  ///< where anything has disks
    std::optional<WeekUse> week;        ///< where curves make a difference
    std::optional<Shedding> shedding;   ///< where anything may be left down after a failure
    std::optional<StoragePool> storage; ///< where the disks of its servers are one pool
    std::vector<OptionLine> options;
    Band<ClusterSize> cluster; ///< what the platform's sizes were worked out for
    CrossCheck crossCheck;

    friend bool operator==(const ZonePlan &, const ZonePlan &);
};

struct UnplacedInstances
{
    WorkloadId workload;
    std::int64_t count = 0;
    std::int64_t firstReplica = 0;
    Message reason; ///< "unplaced.too-large", "unplaced.no-baseline", ...

    friend bool operator==(const UnplacedInstances &, const UnplacedInstances &) = default;
};

struct CostPart
{
    QString
        part; ///< "servers", "options", "licences", "power", "backup", "traffic", "addresses", "operations"
    ZoneId zone;
    Money month;
    Money once;
    Money salesMonth{}; ///< with the margin, rounded by itself, so that a column of sales prices adds up
    Money salesOnce{};

    friend bool operator==(const CostPart &, const CostPart &) = default;
};

/// A figure of money that the plan was reckoned with.
struct CostTerm
{
    CostField field = CostField::Margin;
    std::int64_t value = 0; ///< in the unit of the setting
    bool stated = false;    ///< set in the project; else the catalogue's

    friend bool operator==(const CostTerm &, const CostTerm &) = default;
};

/// What a customer pays: the parts with their margin, and the VAT on them.
struct Sales
{
    Band<Money> month; ///< adds up from the parts and from the zones
    Money once;
    Money vatMonth; ///< of the likely month; 0 where no rate is known
    Money vatOnce;

    friend bool operator==(const Sales &, const Sales &) = default;
};

/// All that is paid over the months a plan looks ahead, at today's size: what is paid once, and every month.
struct OverTime
{
    std::int64_t months = 0;
    Money cost;
    Money sales;

    friend bool operator==(const OverTime &, const OverTime &) = default;
};

struct WorkloadCost
{
    WorkloadId workload;
    Money month;
    Money sales{};

    friend bool operator==(const WorkloadCost &, const WorkloadCost &) = default;
};

/// How much is tried to find cheaper servers.
enum class Effort
{
    Quick, ///< what a frame of the window has time for; from `before`, where there is one
    Full   ///< what the command line and the proposal say
};

/// A size nobody stated, and what was taken in its place.
struct Assumption
{
    WorkloadId workload;
    QString field; ///< "request.cpu_millis", "request.memory_bytes" or "disk_bytes"
    Basis basis = Basis::Default;
    std::int64_t value = 0;
    QString templateId; ///< for Basis::Template

    friend bool operator==(const Assumption &, const Assumption &) = default;
};

/// What core computed from a scenario, for its likely reading unless a Band says otherwise. A value; holds no
/// words.
struct Plan
{
    GRONDPLAN_VALUE(Plan)

    QString project;
    QString scenarioName;
    ScenarioId scenario;
    Profile profile = Profile::RuleOfThumb;
    Currency currency;
    QDate asOf;
    Effort effort = Effort::Full; ///< Quick where a zone was not placed with the full budget
    std::vector<ZonePlan> zones;
    std::vector<PlannedServer> servers;
    std::vector<UnplacedInstances> unplaced;
    std::vector<WorkloadId> notPlaced; ///< transient or switched off, and so neither placed nor counted
    Bound bound;
    Band<Money> month;
    Money once;
    std::vector<CostPart> parts; ///< add up to month.likely and once
    std::vector<WorkloadCost>
        byWorkload; ///< adds up to month.likely, less the cost of zones without workloads
    Sales sales;
    OverTime overTime;
    std::vector<CostTerm> terms;
    QStringList notCounted; ///< parts that no total holds, as nothing says what they cost: "power", ...
    std::vector<Assumption> assumptions;
    Findings findings;

    [[nodiscard]] const ZonePlan *zone(ZoneId id) const;
    [[nodiscard]] Band<std::int64_t> serverCount() const;
    [[nodiscard]] bool hasErrors() const; ///< something could not be placed, or a finding is an error
    friend bool operator==(const Plan &, const Plan &);
};

struct Planning
{
    Effort effort = Effort::Full;
    /// A plan of the same scenario before an edit: what it placed stays where it still may. Full plans do not
    /// look at it.
    const Plan *before = nullptr;
    /// What was planned in full before: zones that are as they were are taken from it, also by a quick plan,
    /// and a full plan is kept in it.
    PlanMemory *memory = nullptr;
    std::stop_token stop; ///< asked between steps; a stopped plan gives Cancelled
    int threads = 1;      ///< zones and readings side by side; never changes a plan
    /// The likely reading alone, which low and high then equal, and no cross-check: to compare many plans.
    bool likelyOnly = false;
};

/// Plans a scenario of a project. A full plan is a function of project and scenario alone: the same input
/// gives the same plan, anywhere.
///
/// \errors NoScenario; InvalidValue, LimitExceeded from validate(); CatalogueDamaged: a figure is missing or
/// wrong \errors BaselineNotFound: `where` is the zone, args: the id
Result<Plan> plan(const Project &project, ScenarioId scenario, const Planning &how = {});

/// What a value of a step is counted in.
enum class Unit
{
    None,
    Millicpu,
    ByteCount,
    MinorMoney,
    Servers,
    Instances,
    Ppm,
    Pods,
    NodeVms,
    Gpus,
    Months,
    Decimal,     ///< millionths
    Thousandths, ///< of what is counted: 6667 instances a server are 6.667
    Licences,
    Milliwatts,
    WattHours,
    Grams,
    Bandwidth,
    Iops,
    DiskBytes ///< bytes, in decimal units as disks are sold
};
QString unitId(Unit unit); ///< "", "millicpu", "bytes", "cents", "servers", "instances", "ppm", "pods",
                           ///< "node-vms", "gpus", "months", "millionths", "thousandths", "licences",
                           ///< "milliwatts", "watt-hours", "grams", "megabits",
                           ///< "iops", "bytes"

struct StepInput
{
    QString name; ///< stable id, in words through core/text: "step-input.NAME"
    std::int64_t value = 0;
    Unit unit = Unit::None;
    QString text; ///< for an input that is a name (a baseline), else empty

    friend bool operator==(const StepInput &, const StepInput &) = default;
};

struct StepConstant
{
    QString id;
    std::int64_t value = 0; ///< in `unit`: a share in parts per million, a price in cents
    Unit unit = Unit::Ppm;
    QString source;
    QString date;
    bool estimate = false;

    friend bool operator==(const StepConstant &, const StepConstant &) = default;
};

/// One step from inputs to a figure.
struct Step
{
    QString what;    ///< stable id, in words through core/text: "step.WHAT"
    QString formula; ///< in the names of inputs and constants, e.g. "need / (1 - containers) * (1 +
                     ///< orchestration)"
    std::vector<StepInput> inputs;
    std::vector<StepConstant> constants;
    std::int64_t result = 0;
    Unit unit = Unit::None;

    friend bool operator==(const Step &, const Step &) = default;
};

/// How a figure came about; `figure` is its path in the plan's JSON, e.g. "zones[0].servers.likely".
struct Explanation
{
    QString figure;
    std::vector<Step> steps;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// How far an explanation goes: a plan may have tens of thousands of instances.
enum class Explained
{
    Zones,     ///< zones, workloads and the whole
    Everything ///< each server and each instance as well
};

/// The chains behind every figure of a plan, worked out again from the project (not read back from the plan);
/// a test holds that each chain's last result is the plan's figure. The inputs of a step are told apart by
/// name and text: of several workloads or zones of one name the later ones have a number, "web (2)".
std::vector<Explanation> explain(const Project &project, const Plan &plan,
                                 Explained depth = Explained::Everything);
/// Those of one server and what is on it, "servers[index]. ..."; none without such a server.
std::vector<Explanation> explainServer(const Project &project, const Plan &plan, std::size_t index);

} // namespace grondplan
