#pragma once

#include "core/outlook/variant.h"
#include "core/outlook/working.h"

#include <vector>

namespace grondplan::outlook {

/// What a step of the upgrade path takes on one type of server.
struct StageServers
{
    Tier tier = Tier::Vm;
    std::int64_t servers = 0;
    Money month;

    friend bool operator==(const StageServers &, const StageServers &) = default;
};

/// The server that can be chosen today without regret: everything fits on it at every step of the upgrade
/// path, and no step needs fewer of them than the one before, so that none is bought in vain.
struct NoRegret
{
    std::vector<Tier> path;           ///< today, next, later; less than two: there is no way on
    QString baseline;                 ///< empty: no server known suits every step
    std::vector<StageServers> stages; ///< on it, as long as `path`
    std::int64_t planned = 0;         ///< servers of the plan as it is drawn, of whatever types

    friend bool operator==(const NoRegret &, const NoRegret &) = default;
};

/// Plans the scenario at each step of its upgrade path: what the path is about moves to the tier of the step,
/// what does not run there, such as a database that no operator looks after, stays on the machines it has.
/// That on each server that the scenario is planned on now and on the reference servers of those tiers, for
/// all zones that anything moves in; of those without regret the one that costs least today, and
/// of equals least over all steps. \errors as plan(); Cancelled
Result<NoRegret> noRegretOf(const Project &project, ScenarioId scenario, const Working &how);

} // namespace grondplan::outlook
