#pragma once

#include "core/outlook/deciding.h"

namespace grondplan::outlook {

/// 5 points of a limit of use, to at most 95 % and at least 30 %. \return whether there was room for it
bool moveTarget(Ratio &target, bool up);

/// The workload of a zone whose replicas take most of it together, one on every host apart.
std::optional<WorkloadId> largestWorkload(const Scenario &scenario, const Plan &plan, ZoneId zone);

/// The changes that may cost less, zone by zone, with nothing worked out.
std::vector<Saving> possibleSavings(const Project &project, const Plan &plan);

/// Makes a change in a project that alone() made.
void make(const Saving &saving, Project &project);

/// What a change saves; for Need also how much less it must be.
void workOut(const Project &project, const Outcome &now, const std::stop_token &stop, Saving &saving);

/// Those that save money, or a server where nothing has a price; the largest first.
void keepBest(std::vector<Saving> &savings);

} // namespace grondplan::outlook
