#pragma once

#include "core/outlook/chances.h"
#include "core/outlook/deciding.h"
#include "core/outlook/growth.h"
#include "core/outlook/outages.h"
#include "core/outlook/scaling.h"
#include "core/report/proposal.h"

namespace grondplan::report {

// What core/outlook found, as paragraphs and tables in words: the same on the command line, in the window and
// in the proposal. Money is as it was planned, without a margin.

std::vector<Block> decidingBlocks(const Scenario &scenario, const outlook::Deciding &deciding,
                                  const Words &words);
std::vector<Block> chancesBlocks(const outlook::Chances &chances, const Words &words);
std::vector<Block> growthBlocks(const Scenario &scenario, const QDate &asOf, const outlook::Growth &growth,
                                const Words &words);
std::vector<Block> scalingBlocks(const Scenario &scenario, const outlook::Scaling &scaling,
                                 const Words &words);
/// `plan` is that of which they are; at most so many servers of a zone are told one by one.
std::vector<Block> outageBlocks(const Scenario &scenario, const Plan &plan,
                                const std::vector<outlook::ZoneOutages> &zones, const Words &words,
                                std::size_t most = outlook::kMostServers * 2);

} // namespace grondplan::report
