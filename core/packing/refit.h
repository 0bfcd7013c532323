#pragma once

#include "core/packing/packing.h"

#include <string>

namespace grondplan::packing {

/// Part of verify(): lets bins of a result fail and places what was on them again. The result's indexes have
/// been checked.
std::string checkFailures(const Problem &problem, const Result &result);

} // namespace grondplan::packing
