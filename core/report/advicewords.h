#pragma once

#include "core/outlook/noregret.h"
#include "core/text/words.h"
#include "core/tiers/tiers.h"

namespace grondplan::report {

/// The tier of a scenario, and for how many of its workloads it is recommended.
QString recommendedText(const Words &words, const ScenarioAdvice &advice);

/// What is to be known beside the servers of each step: what stays where it is, and why the first step may
/// take more of them than the plan has.
QStringList noRegretRemarks(const Words &words, const outlook::NoRegret &hardware);

} // namespace grondplan::report
