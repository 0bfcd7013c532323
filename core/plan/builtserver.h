#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace grondplan {

/// A planned server as it is: its baseline with its options in it. Nothing where the catalogue lacks one of
/// them.
std::optional<Baseline> builtServer(const Catalogue &catalogue, const PlannedServer &server);
/// The first of a zone's servers of a baseline, as it is; the baseline where the zone has none.
std::optional<Baseline> builtServer(const Catalogue &catalogue, const Plan &plan, ZoneId zone,
                                    const QString &baseline);

/// The same with the disks that hold data: what of it answers disk operations.
std::optional<Baseline> dataServer(const Catalogue &catalogue, const Scenario &scenario, const Plan &plan,
                                   const PlannedServer &server);

} // namespace grondplan
