#pragma once

#include "core/plan/explainsteps.h"

namespace grondplan::explaining {

/// What one instance asks at an hour of the week, after its size. \param size  the step of its size
std::vector<Step> atHourSteps(const ZoneJob &job, const Workload &workload, const Step &size, int hour);
/// The hour in which a server has most to do, from what is asked in it.
Step busiestHourStep(const char *of, int hour, std::int64_t asked);

/// What curves and workloads that may be left down come to. \param path  "zones[0]."
void addWeek(const ZonePlan &zone, const ZoneJob &job, const Counts &placed, const QString &path,
             std::vector<Explanation> &result);

} // namespace grondplan::explaining
