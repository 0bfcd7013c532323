#pragma once

#include "core/plan/plan.h"

namespace grondplan::outlook {

/// A project with one scenario and nothing else: cheap to copy and to change.
Project alone(const Project &project, ScenarioId scenario);

/// The likely reading of a project that alone() made, planned in full.
Result<Plan> likelyPlan(const Project &variant, const std::stop_token &stop);

/// What a plan comes to.
struct Outcome
{
    std::int64_t servers = 0;
    Money month;
    std::int64_t unplaced = 0;                            ///< replicas without a place
    std::vector<std::pair<ZoneId, std::int64_t>> zones{}; ///< the servers of each, of those that have any
    std::int64_t options = 0;                             ///< fitted in the servers beyond their baselines

    friend bool operator==(const Outcome &, const Outcome &) = default;
};
Outcome outcomeOf(const Plan &plan);

/// What is to be expected of a workload: its own, else its scenario's.
std::optional<std::int64_t> prospectOf(const Scenario &scenario, const Workload &workload, Prospect prospect);

/// Empty where the scenario has no such object.
QString nameOf(const Scenario &scenario, ZoneId id);
QString nameOf(const Scenario &scenario, WorkloadId id);

/// A share of an amount of at least 0, half away from zero. \param ppm  at least 0
std::int64_t shareOf(std::int64_t amount, std::int64_t ppm);
/// The same, rounded up: needs are never made smaller by rounding.
std::int64_t shareUp(std::int64_t amount, std::int64_t ppm);

/// Gives a workload so much of its need of CPU and memory, in parts per million; rounded up.
void scaleNeed(Workload &workload, std::int64_t cpuPpm, std::int64_t memoryPpm);

} // namespace grondplan::outlook
