#pragma once

#include "core/project/project.h"

namespace grondplan::test {

/// The project with its first zone's storage, memory and options set, each to something of its own, and with
/// an option in its catalogue.
Project equipped(Project project);

/// Any storage, promised memory and options, within their limits. Inside a rapidcheck property.
void equipAtRandom(Zone &zone);

} // namespace grondplan::test
