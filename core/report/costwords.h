#pragma once

#include "core/plan/plan.h"
#include "core/text/words.h"

#include <QString>

namespace grondplan::report {

/// A figure of money in words: "21 %", "36 months", "1.1133".
QString settingText(const Words &words, const Currency &currency, CostField field, std::int64_t value);
/// On whose word it is: set in the project, or the catalogue's source with its date.
QString termSource(const Words &words, const Project &project, const CostTerm &term);
/// What no total holds, as one sentence; empty when there is nothing.
QString notCountedText(const Words &words, const Plan &plan);

/// The plan as a customer sees it: every amount of money is a sales price, and no purchase price is left in
/// it.
Plan salesView(const Project &project, const Plan &plan);

} // namespace grondplan::report
