#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/store/connection.h"
#include "core/store/digest.h"

#include <map>

namespace grondplan::store {

using Layouts = std::map<ScenarioId, Layout>;

/// Where the objects of scenarios stand on the canvas. \errors DatabaseFailure
Result<> writeLayouts(Connection &connection, const Layouts &all);
/// Takes the tables into the digest. \errors ProjectDamaged, DatabaseFailure
Result<> readLayouts(Connection &connection, Digest &digest, Layouts &layouts);

} // namespace grondplan::store
