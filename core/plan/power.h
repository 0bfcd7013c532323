#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"

#include <map>
#include <vector>

namespace grondplan {

/// What a server draws above its idle state when so much of its CPU is used, in milliwatts.
///
/// Where only its two ends are published, evenly with the load. Where they were worked out from the TDP of
/// its processors, along the shares of it that those draw at 0, 10, 50 and 100 % of load: memory and the rest
/// draw the same at any load, so that the curve goes from the one end to the other.
/// \param used,offered  `offered` above 0; more than is offered draws no more than all of it
/// \source Boavizta; constants power.tdp_ratio_0, _10, _50, _100; straight where the catalogue lacks one
std::int64_t loadPower(const Catalogue &catalogue, const Baseline &type, std::int64_t used,
                       std::int64_t offered);

/// What a reading asks of how many servers, beside what the likely one does.
struct PowerReading
{
    std::int64_t need = 1; ///< CPU with every overhead
    std::int64_t likelyNeed = 1;
    std::int64_t servers = 1;
    std::int64_t likelyServers = 1;
};

/// So many servers of each type, by its id.
using TypeCounts = std::map<QString, std::int64_t>;

/// Servers that are loaded alike, for so many of the hours that are looked at.
struct ServerLoad
{
    QString baseline;
    std::int64_t used = 0;    ///< of its CPU, in millicpu
    std::int64_t offered = 0; ///< above 0
    std::int64_t servers = 0; ///< added up over the hours

    friend bool operator==(const ServerLoad &, const ServerLoad &) = default;
};

/// How servers are loaded, hour by hour of a week where anything on them has a curve: each instance then uses
/// its share of its need. Else as they are at the full need, once.
struct ServerLoads
{
    std::vector<ServerLoad> loads; ///< by type, then by load
    std::int64_t hours = 1;        ///< that were added up: 1, or those of a week
};
ServerLoads serverLoads(const Catalogue &catalogue, const Scenario &scenario,
                        const std::vector<const PlannedServer *> &servers);

/// What servers draw without load, in milliwatts.
std::int64_t idlePower(const Catalogue &catalogue, const TypeCounts &servers);
/// What their load adds to that, on average over the hours; each type rounded by itself. Low and high are
/// loaded as the likely servers are, times what such a reading asks more or less of one server; `servers` are
/// always the likely ones.
std::int64_t loadPower(const Catalogue &catalogue, const ServerLoads &loads, const PowerReading &reading);

/// The constants of the curve.
std::vector<StepConstant> curveConstants(const Catalogue &catalogue);

} // namespace grondplan
