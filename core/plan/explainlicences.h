#pragma once

#include "core/plan/explainsteps.h"

namespace grondplan::explaining {

/// How many of a licence one server needs.
Step serverLicenceStep(const ZoneJob &job, const Baseline &baseline, const ServerLicence &licence);
/// The licences of a zone as a part of its cost: a month in one reading, or once.
Step licencesStep(const Project &project, const ZonePlan &zone, Reading reading);
Step licencesOnceStep(const Project &project, const ZonePlan &zone);
/// The figures of "zones[i].licences".
void addLicences(const Project &project, const Plan &plan, const ZonePlan &zone, const QString &path,
                 std::vector<Explanation> &result);

} // namespace grondplan::explaining
