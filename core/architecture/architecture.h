#pragma once

#include "core/diagram/diagram.h"
#include "core/plan/plan.h"
#include "core/text/words.h"

namespace grondplan {

/// The minimal architecture of a plan as boxes in boxes: zones with their platform band, servers, node VMs,
/// instances. Up to 60 servers of a zone have a box each; beyond, the alike ones are folded into one box with
/// a count. Not laid out yet.
diagram::Diagram architectureOf(const Project &project, const Plan &plan, const Words &words);

} // namespace grondplan
