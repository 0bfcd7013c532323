#pragma once

#include "core/plan/explainsteps.h"

#include <vector>

/// The first steps of a chain: what workloads ask for, and on whose word.
namespace grondplan::explaining {

/// What all instances of a zone ask for of a resource ("cpu", "memory", "disk", "gpu"), without any layer;
/// before it the sizes that nobody stated.
std::vector<Step> needSteps(const Catalogue &catalogue, const Counts &asked, const char *resource);

/// A size nobody stated: the limit, the template or the default that stands in for it.
Step assumedStep(const Catalogue &catalogue, const Workload &workload, const char *resource);

/// How many instances of a zone were placed.
Step instancesStep(const Counts &placed);

} // namespace grondplan::explaining
