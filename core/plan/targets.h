#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace grondplan {

/// A performance target. Values are in millionths of the unit.
struct Target
{
    enum class State
    {
        Met,
        Missed,
        Measure ///< nothing in a plan says it: it is to be measured
    };
    QString id; ///< key in the topic "targets"
    std::int64_t limit = 0;
    QString unit; ///< of the catalogue: "%", "s", "ms", "us", "layers"
    std::optional<std::int64_t> value;
    State state = State::Measure;

    friend bool operator==(const Target &, const Target &) = default;
};

/// The targets of the tiers that a plan uses, each with what the plan makes of it.
std::vector<Target> targetsFor(const Project &project, const Plan &plan);
/// Adds a finding for each that is missed.
void addTargetFindings(const Project &project, Plan &plan);

} // namespace grondplan
