#pragma once

#include "core/project/project.h"

namespace grondplan::test {

/// Any drawing of a scenario: places, notes and pictures, and what is folded, locked and hidden. `removed` is
/// a workload that is gone. Inside a rapidcheck property.
Layout anyLayout(const Scenario &scenario, std::int64_t removed, std::int64_t &nextId);

} // namespace grondplan::test
