#pragma once

#include "core/report/proposal.h"

namespace grondplan::report {

// The steps of explanations in words: the same in the window, on the command line and in the proposal.

/// A value of a step: "28.42 vCPU", "16 GiB", "€1,365.00", "12.50 %", "36 months".
QString stepAmount(const Words &words, std::int64_t value, Unit unit, Currency currency);
/// What an input is called; of an id without words the id.
QString stepInputName(const Words &words, const StepInput &input);

inline constexpr std::size_t kMostOfAKind = 12; ///< steps of one kind that a table shows one by one

/// A row a step: what it is, how it is reckoned with all that goes into it, and what comes of it. A step that
/// several explanations share is there once; of many of one kind there are `most`, and a row that says how
/// many more there are.
Table derivationTable(const std::vector<Explanation> &explanations, Currency currency, const Words &words,
                      std::size_t most);

/// "How these figures came about" with a table, for the foot of what core/outlook found.
std::vector<Block> derivationBlocks(const std::vector<Explanation> &explanations, Currency currency,
                                    const Words &words);

} // namespace grondplan::report
