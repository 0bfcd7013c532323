#pragma once

#include "core/plan/zoneplanner.h"

namespace grondplan {

/// What a plan has to say about a zone: failures it does not survive, too many hosts to run by hand, prices
/// that are estimates, instances without a place.
void addZoneFindings(const ZoneJob &job, const ZoneOutcome &likely, bool highIncomplete, PlannedZone &zone);

/// A finding about a zone; its name is the first of the args.
Finding about(const Zone &zone, Severity severity, const char *code, QStringList args = {});
/// The same about a workload.
Finding about(const Workload &workload, Severity severity, const char *code, QStringList args = {});

/// What it has to say about the workloads of a scenario as a whole: assumed sizes, what was left out of the
/// count.
Findings scenarioFindings(const Scenario &scenario);

} // namespace grondplan
