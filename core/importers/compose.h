#pragma once

#include "core/importers/outcome.h"

namespace grondplan::importers {

/// Reads a Docker Compose file of any version: services as workloads, with what they need of each other as
/// links. \errors as readCompose(), and LimitExceeded: more services than a project holds
Result<Outcome> importCompose(const Input &input, const Catalogue &catalogue);

} // namespace grondplan::importers
