#pragma once

#include "core/outlook/variant.h"
#include "core/outlook/working.h"

#include <vector>

namespace grondplan::outlook {

/// An input that is changed a little to see what it does.
enum class Input
{
    Cpu,          ///< the CPU that every workload needs, 10 % either way
    Memory,       ///< likewise
    Overhead,     ///< every figure of the method at the low or the high end of its band
    CpuTarget,    ///< of every zone, 5 points either way
    MemoryTarget, ///< likewise
    Tolerate,     ///< one failure fewer or more
    ServerPrice,  ///< of every server, 10 % either way
};
const char *inputId(Input input);                           ///< "cpu", "memory", "overhead", ...
inline constexpr std::int64_t kInputStep = kPpm / 10;       ///< of a need or a price, either way
inline constexpr std::int64_t kTargetStep = 50'000;         ///< of a limit of use, either way
inline constexpr std::int64_t kYearMillis = 31'557'600'000; ///< a year of 365.25 days

/// What a plan comes to with an input changed; unset where it cannot be changed that way.
struct Sensitivity
{
    Input input = Input::Cpu;
    std::optional<Outcome> lower;
    std::optional<Outcome> higher;

    /// The largest difference in cost that either makes.
    [[nodiscard]] std::int64_t swing(const Outcome &now) const;
    friend bool operator==(const Sensitivity &, const Sensitivity &) = default;
};

/// How much of a zone's largest workload can be added before it costs a server more, or more in one.
struct Cliff
{
    ZoneId zone;
    WorkloadId workload;      ///< the one whose replicas fill the zone most
    std::int64_t added = 0;   ///< so many more replicas take a server or an option more; one fewer do not
    std::int64_t servers = 0; ///< more
    Money month;              ///< more
    /// More than kMostAdded replicas were not tried; `added` is then that number, and they cost no server.
    bool beyond = false;
    std::int64_t options = 0; ///< more in the servers: disks, memory, network cards

    friend bool operator==(const Cliff &, const Cliff &) = default;
};
inline constexpr std::int64_t kMostAdded = 1024;

/// A single change of one zone that costs less.
struct Saving
{
    enum class Change
    {
        CpuTarget,    ///< 5 points higher
        MemoryTarget, ///< likewise
        Tolerate,     ///< one failure fewer
        MixedTypes,   ///< servers of several types side by side
        Replica,      ///< one replica fewer of the workload
        Need,         ///< so much less CPU and memory of the workload: the least that saves a server
        NodeSize,     ///< node VMs of another size
    };
    Change change = Change::CpuTarget;
    ZoneId zone;
    WorkloadId workload;      ///< for Replica and Need
    std::int64_t value = 0;   ///< the new target or the need less, in ppm; failures; replicas
    NodeShape node;           ///< for NodeSize
    std::int64_t servers = 0; ///< fewer
    Money month;              ///< less

    friend bool operator==(const Saving &, const Saving &) = default;
};
const char *changeId(Saving::Change change); ///< "cpu-target", "replica", ...

/// What surviving one failure more costs, and what it brings.
struct Surviving
{
    int failures = 0;
    Outcome outcome;
    bool possible = true; ///< everything has a place
    /// How long in any zone more servers than that are down at once, on average in a year, in milliseconds;
    /// unset where nobody said how often a server is up.
    std::optional<std::int64_t> tooFewMillis;
    /// The same of each zone by itself.
    std::vector<std::pair<ZoneId, std::int64_t>> tooFewOfZones;

    friend bool operator==(const Surviving &, const Surviving &) = default;
};

/// What decides a plan, at its likely reading.
struct Deciding
{
    Outcome now;
    std::vector<Sensitivity> inputs;  ///< the one that moves cost most first
    std::vector<Cliff> cliffs;        ///< one a zone that runs something
    std::vector<Saving> savings;      ///< the largest first
    std::vector<Surviving> surviving; ///< none to three failures, in every zone
    /// Zones whose control plane is one node: failures survived are those of workers alone.
    std::vector<ZoneId> soleControlPlane{};

    friend bool operator==(const Deciding &, const Deciding &) = default;
};

/// \errors as plan(); Cancelled
Result<Deciding> decidingOf(const Project &project, ScenarioId scenario, const Working &how);

/// How long, on average in a year, more than `failures` of `servers` are down, when each is up for `hostPpm`
/// of the time and they fail by themselves. \source binomial distribution; a year of 365.25 days \return
/// milliseconds, rounded
std::int64_t tooFewMillis(std::int64_t servers, int failures, std::int64_t hostPpm);
/// The same of several zones, each with servers of its own: how long in any of them.
std::int64_t tooFewMillis(const std::vector<std::int64_t> &zones, int failures, std::int64_t hostPpm);

} // namespace grondplan::outlook
