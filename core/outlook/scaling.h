#pragma once

#include "core/outlook/outages.h"

#include <array>
#include <vector>

namespace grondplan::outlook {

/// What the horizontal autoscaler of Kubernetes goes by.
/// \source constants hpa.*, rule.target.pod_start_max
struct ScalingRule
{
    std::int64_t syncSeconds = 15;
    std::int64_t tolerancePpm = 100'000; ///< so little from 1 the ratio does not matter
    std::int64_t windowSeconds = 300;    ///< going down, the highest wish of so long counts
    std::int64_t startSeconds = 30;      ///< until a new pod takes its part
    std::int64_t targetPpm = 800'000;    ///< of its request that a pod should use
};

/// ceil(current * metric / target); `current` where that ratio is within the tolerance of 1.
/// \source Kubernetes, Horizontal Pod Autoscaling, "Algorithm details" \param target  above 0
std::int64_t desiredReplicas(std::int64_t current, std::int64_t metric, std::int64_t target,
                             std::int64_t tolerancePpm);
/// Of several metrics, each with its target, the largest. \param metrics  not empty
std::int64_t desiredReplicas(std::int64_t current,
                             const std::vector<std::pair<std::int64_t, std::int64_t>> &metrics,
                             std::int64_t tolerancePpm);

/// What autoscaling does on a day, or in a week: then on the day of it that has most of what is counted, and
/// on average over all of it.
struct ScalingDay
{
    std::int64_t averageMilli = 0; ///< thousandths of replicas that run
    std::int64_t most = 0;         ///< that ran
    std::int64_t shortSeconds =
        0;                    ///< in which load is more than pods that run can take with all they asked for
    std::int64_t changes = 0; ///< of the number of replicas

    friend bool operator==(const ScalingDay &, const ScalingDay &) = default;
};
/// A day on which the load is what a range of replicas says: at night what the least carry at their target,
/// by day the usual number, and for an hour the most.
/// \param riseSeconds  how long the load takes from one level to the next, at least 1
ScalingDay scalingDay(const Replicas &range, const ScalingRule &rule, std::int64_t riseSeconds);
/// A week in which the load is, hour by hour, a share of what the most replicas carry at their target.
/// \param shares  in parts per million, kHoursOfWeek of them \param riseSeconds  at most an hour
ScalingDay scalingWeek(const Replicas &range, const std::vector<std::int32_t> &shares,
                       const ScalingRule &rule, std::int64_t riseSeconds);

inline constexpr std::array<std::int64_t, 3> kRises = {60, 300, 900};

/// What autoscaling does for a workload with a range of replicas.
struct WorkloadScaling
{
    WorkloadId workload;
    Replicas range;
    bool scales = false;                             ///< its tier scales it; else the most run at all times
    bool byCurve = false;                            ///< its own week, instead of a day of its range
    std::array<ScalingDay, kRises.size()> days = {}; ///< by how fast the load rises
    std::int64_t averageMilli = 0;                   ///< thousandths of replicas that its load asks for
    /// CPU kept for the most of it that stands idle on average: servers are not rented by the hour.
    MilliCpu idle;

    friend bool operator==(const WorkloadScaling &, const WorkloadScaling &) = default;
};

/// How soon there is more of something; unset where the catalogue lacks the figure.
struct ScaleOut
{
    const char *what; ///< "container", "pod", "vm", "node-vm", "server"
    std::vector<WaitStage> stages;
    std::optional<Band<std::int64_t>> seconds; ///< all stages, one after the other
};

struct Scaling
{
    std::vector<WorkloadScaling> workloads; ///< those with a range, in the order of the scenario
    std::vector<ScaleOut> scaleOuts;        ///< the quickest first
};
Scaling scalingOf(const Project &project, const Plan &plan);

} // namespace grondplan::outlook
