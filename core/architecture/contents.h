#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <vector>

namespace grondplan::architecture {

/// How many instances of a workload run somewhere.
struct Count
{
    WorkloadId workload;
    std::int64_t instances = 0;

    friend bool operator==(const Count &, const Count &) = default;
};

/// What runs in one node VM, or directly on a server; by workload id.
struct NodeContents
{
    Resources size; ///< of the node VM
    std::int64_t number = 0;
    QString part{}; ///< of the platform that has the VM to itself, such as the control plane; else empty
    std::vector<Count> counts;
    QStringList parts{}; ///< of the platform that run in it, each once; of containers without an orchestrator
};

/// What runs on one server, or on several that are shown as one.
struct ServerGroup
{
    /// One: a server by itself. Each: `servers` hold the same. Together: `servers` hold different numbers of
    /// instances, and `direct` is their sum.
    enum class Kind
    {
        One,
        Each,
        Together
    };
    Kind kind = Kind::One;
    std::vector<const PlannedServer *> servers; ///< at least one
    std::vector<NodeContents> nodes;            ///< empty for Together
    std::vector<Count> direct; ///< on the server itself, or for Together anywhere on the servers
    QStringList parts{}; ///< of the platform that have the server, or a virtual machine of it, to themselves,
                         ///< or run in a container on it, each once
    bool isSpare = false; ///< nothing runs there until another server fails
};

/// More servers of a zone than this are not all drawn by themselves.
inline constexpr std::size_t kMostServers = 60;

/// The servers of a zone as they are drawn: each by itself, or, where there are more than kMostServers,
/// folded: those that hold the same; where that is not enough, those of one kind that hold instances of the
/// same workloads; else those of one kind.
std::vector<ServerGroup> groupsOf(const Plan &plan, ZoneId zone);

} // namespace grondplan::architecture
