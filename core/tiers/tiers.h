#pragma once

#include "core/base/finding.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace grondplan {

/// A tier with the reasons for it, strongest first.
struct TierAdvice
{
    Tier tier = Tier::Container;
    std::vector<Message> reasons;
};

/// The simplest tier that meets what the workloads of a zone ask for.
TierAdvice recommendTier(const std::vector<const Workload *> &workloads);

} // namespace grondplan
