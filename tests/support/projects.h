#pragma once

#include "core/project/project.h"

#include <rapidcheck.h>

namespace grondplan::test {

/// Valid projects of every shape: any text in names, any value within its limits, absent values, links,
/// drawings with leftovers of removed objects, no catalogue, a small one, or the shipped one.
rc::Gen<Project> anyProject();

/// A valid scenario with ids from `firstId` on.
Scenario anyScenario(std::int64_t &nextId);

/// A small catalogue, with and without prices.
rc::Gen<Catalogue> anyCatalogue();

/// A project worked out by hand, the same each time: two scenarios, every field of every kind set at least
/// once.
Project fullProject();

} // namespace grondplan::test
