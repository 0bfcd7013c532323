#pragma once

#include "core/base/finding.h"
#include "core/base/fraction.h"
#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/base/value.h"
#include "core/scenario/brief.h"
#include "core/scenario/link.h"
#include "core/scenario/part.h"
#include "core/scenario/stack.h"
#include "core/scenario/storage.h"
#include "core/scenario/tier.h"
#include "core/scenario/week.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace grondplan {

enum class Os
{
    Linux,
    Windows
};

/// Where the size that is planned with comes from. All but Stated are assumptions, listed and changeable.
enum class Basis
{
    Stated,   ///< the input or the architect says so
    Limit,    ///< nothing requested; the limit stands in
    Template, ///< nothing stated; the workload's template says so
    Default,  ///< nothing stated and no template known
};

/// How much of one resource a replica asks for, and on whose word.
template<class Amount> struct Need
{
    Amount request;              ///< what is planned with
    std::optional<Amount> limit; ///< the most it may use, where stated
    Basis basis = Basis::Stated;

    friend bool operator==(const Need &, const Need &) = default;
};

/// How many copies run. min <= usual <= max; the maximum is placed, as servers are not rented by the hour.
struct Replicas
{
    std::int64_t min = 1;
    std::int64_t usual = 1;
    std::int64_t max = 1;

    [[nodiscard]] static constexpr Replicas exactly(std::int64_t count) { return {count, count, count}; }
    friend constexpr bool operator==(const Replicas &, const Replicas &) = default;
};

struct Volume
{
    QString name;
    std::optional<Bytes> size;

    friend bool operator==(const Volume &, const Volume &) = default;
};

/// What a replica asks of disks and network beyond their size.
struct Throughput
{
    std::int64_t iops = 0; ///< at its busiest
    Ratio writes{300'000}; ///< the share of them that writes
    Megabits outside;      ///< to and from outside; what goes to other workloads is in the links

    friend bool operator==(const Throughput &, const Throughput &) = default;
};

/// Something that runs: an application, a database, a service. Lives in exactly one zone of its scenario.
struct Workload
{
    GRONDPLAN_VALUE(Workload)

    WorkloadId id;
    ZoneId zone;
    QString name;
    QString kind;  ///< id of its template in the catalogue: picture, default size
    QString image; ///< container image, where known
    Os os = Os::Linux;
    Replicas replicas;
    Need<MilliCpu> cpu;              ///< per replica
    Need<Bytes> memory;              ///< per replica
    Bytes disk;                      ///< per replica, 0 = none
    Basis diskBasis = Basis::Stated; ///< Stated or Template
    int gpus = 0;                    ///< whole devices per replica
    Throughput throughput;           ///< per replica
    bool stateful = false;
    bool perNode = false;    ///< one on every host of its zone; replicas are ignored
    bool transient = false;  ///< runs to an end; no steady load, not placed
    bool active = true;      ///< off: listed, counted nowhere, not placed
    bool onePerHost = false; ///< replicas never share a host in normal running; relaxed after a failure
    QString tenant; ///< whom it runs for, where the zone keeps tenants apart; empty = nobody in particular
    bool isolated = false;    ///< shares no server with another workload, but for what runs on every host
    bool oneNumaNode = false; ///< each replica wholly inside one NUMA node of its server
    bool sheddable = false;   ///< after a failure it may be left down, to make room for the others
    WeekCurve week;           ///< of its need of CPU; what runs on every host is counted at its whole need
    Habits habits;            ///< what the decision guide asks about it
    Prospects prospects;      ///< where they are not those of its scenario
    std::vector<Volume> volumes;
    QStringList ports;
    QStringList profiles; ///< Compose profiles that switch it on
    QStringList licences; ///< of what runs in it, such as a database: catalogue ids
    SourcePlace from;     ///< where it was imported from
    QString note;

    /// Whether any part of its size stands in for what nobody stated.
    [[nodiscard]] bool isAssumed() const;
    friend bool operator==(const Workload &, const Workload &);
};

/// A node virtual machine's size, as the pods and containers in it see it.
struct NodeShape
{
    MilliCpu cpu = MilliCpu(8000);
    Bytes memory = Bytes(32 * kGibi);

    friend bool operator==(const NodeShape &, const NodeShape &) = default;
};

/// What a zone promises and allows. The defaults are the model's.
struct ZonePolicy
{
    GRONDPLAN_VALUE(ZonePolicy)

    int tolerate = 1;                 ///< host failures survived, 0-3
    Ratio cpuTarget{800'000};         ///< most of a server's CPU used in normal running
    Ratio memoryTarget{850'000};      ///< most of a server's memory used in normal running
    NodeShape node;                   ///< of node VMs
    int podsPerNode = 110;            ///< Kubernetes only
    bool shareBareMetal = false;      ///< bare metal: several instances on one server
    bool physicalCoresOnly = false;   ///< a hyper-thread offers nothing
    std::optional<Ratio> vcpuPerCore; ///< overcommitment where a VM layer exists; unset = one vCPU per thread
    MemoryChoice memory;              ///< the same of memory
    StorageChoice storage;
    LayerChoice layers; ///< what the detailed profile reckons with
    /// Node VMs may have one of these sizes instead of `node`; the zone gets the one that costs least.
    std::vector<NodeShape> otherNodes;
    bool tenantsApart = false; ///< workloads of different tenants share no server
    bool systemsApart = false; ///< workloads of different operating systems share no server
    bool mixedTypes = false; ///< servers of several types side by side; else all of the one that is cheapest
    int racks = 1;           ///< racks or sites that servers and replicas are divided over evenly
    Parts partsOff;          ///< of the platform, that the zone does without
    Parts partsOn; ///< that it has although a workload of the sketch does the same; none of partsOff

    friend bool operator==(const ZonePolicy &, const ZonePolicy &);
};

/// Where things run: a stack of layers on a server baseline.
struct Zone
{
    GRONDPLAN_VALUE(Zone)

    ZoneId id;
    QString name;
    QString site; ///< where its servers stand, such as the name of a data centre; empty = not said
    std::optional<Tier> tier; ///< unset = the tier rules choose, with reasons
    QStringList baselines; ///< allowed server baselines, catalogue ids; empty = the tier's reference baseline
    std::map<QString, std::int64_t>
        stock; ///< of an allowed baseline at most so many servers; none = any number
    /// Of an option of a server exactly so many on each that can have it, 0 = none; unset = what is cheapest.
    std::map<QString, std::int64_t> options;
    ZonePolicy policy;
    QStringList licences; ///< of its servers and of their Windows guests: catalogue ids

    /// Allows these baselines and no others; what is known of the stock of the others goes with them.
    void allow(const QStringList &ids);
    friend bool operator==(const Zone &, const Zone &);
};

/// One way to run the customer's workloads. A value: copied for each plan and each undo of a bulk change.
struct Scenario
{
    GRONDPLAN_VALUE(Scenario)

    ScenarioId id;
    QString name;
    Profile profile = Profile::RuleOfThumb;
    std::vector<Zone> zones;
    std::vector<Workload> workloads;
    std::vector<Link> links;
    Brief brief;

    [[nodiscard]] const Zone *zone(ZoneId id) const;
    [[nodiscard]] const Workload *workload(WorkloadId id) const;
    [[nodiscard]] const Link *link(LinkId id) const;
    [[nodiscard]] Zone *zone(ZoneId id);
    [[nodiscard]] Workload *workload(WorkloadId id);
    [[nodiscard]] Link *link(LinkId id);

    friend bool operator==(const Scenario &, const Scenario &);
};

/// Amounts that `totals` of an import and the window's summary count: active, steady workloads at their usual
/// replicas.
struct ScenarioTotals
{
    std::int64_t workloads = 0;
    std::int64_t replicas = 0;
    MilliCpu cpu;
    Bytes memory;
    Bytes disk;
};

/// \param withAssumed  whether sizes that nobody stated count too
ScenarioTotals totalsOf(const Scenario &scenario, bool withAssumed);

} // namespace grondplan
