#pragma once

#include "core/plan/plan.h"
#include "core/text/words.h"

namespace grondplan::cli {

/// A plan for people: zones with their figures, cost by workload, overhead, assumed sizes, and on request
/// every step.
QString planToText(const Project &project, const Plan &plan, const std::vector<Explanation> &explanations,
                   const Words &words);

/// An amount in words, by its unit.
QString amountToText(std::int64_t value, Unit unit, const Plan &plan, const Words &words);
/// "5 (4 to 6)", or "5" where the band is one number.
QString bandToText(const Band<std::int64_t> &band, Unit unit, const Plan &plan, const Words &words);
QString bandToText(const Band<Money> &band, const Words &words);

} // namespace grondplan::cli
