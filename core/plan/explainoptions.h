#pragma once

#include "core/plan/explainsteps.h"

namespace grondplan::explaining {

/// The servers of a job that a planned zone has, each kind once, in the order of its baselines.
std::vector<const Baseline *> usedServers(const ZoneJob &job, const ZonePlan &zone);
/// The server of a job that a planned one is; nullptr where the job has none like it.
const Baseline *serverIn(const ZoneJob &job, const PlannedServer &server);

/// The options of a zone as a part of its cost: a month in one reading, or once.
Step optionsStep(const Project &project, const ZonePlan &zone, Reading reading);
Step optionsOnceStep(const Project &project, const ZonePlan &zone);
/// The figures of "zones[i].options".
void addOptions(const Project &project, const Plan &plan, const ZonePlan &zone, const QString &path,
                std::vector<Explanation> &result);
/// Those of one server's options.
void addServerOptions(const PlannedServer &server, const QString &path, std::vector<Explanation> &result);

} // namespace grondplan::explaining
