#pragma once

#include "core/plan/zoneplanner.h"

namespace grondplan {

/// By class of the job, how many an outcome has placed.
std::vector<std::int64_t> placedClasses(const ZoneJob &job, const ZoneOutcome &outcome);
/// What curves and workloads that may be left down come to in a zone; nothing where there are none.
void fillWeek(const ZoneJob &job, const ZoneOutcome &likely, Currency currency, ZonePlan &plan);
/// What a server holds at its busiest hour, in place of the sum of the peaks. \param direct  what stands on
/// it
void useBusiestHour(const ZoneJob &job, const Shares &direct, PlannedServer &server);
/// What curves save, or why they do not; what may be left down; and curves that do not count.
void addWeekFindings(const ZoneJob &job, PlannedZone &zone);

} // namespace grondplan
