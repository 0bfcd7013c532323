#pragma once

#include "core/architecture/passages.h"
#include "core/diagram/diagram.h"
#include "core/text/words.h"

#include <optional>

namespace grondplan::architecture {

/// More workloads than this in a flow are drawn by their kind.
inline constexpr std::size_t kMostInFlow = 24;

/// How traffic runs through a zone: from outside and from elsewhere, through the parts of its platform that
/// handle connections, to its workloads and from these to others. Each workload stands in it once, however
/// many copies run, with what it is reached by. Nothing where nothing of the sketch passes.
std::optional<diagram::Box> flowOf(const Scenario &scenario, const std::vector<Passage> &passages,
                                   ZoneId zone, const Words &words);

} // namespace grondplan::architecture
