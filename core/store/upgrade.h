#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/store/connection.h"

namespace grondplan::store {

/// Reads a project of an older version: holds its values to be what its digest was made of, brings it to the
/// newest version, and adds what its catalogue could not have. What a plan of that version may have used
/// stays as it is. \errors ProjectDamaged: args: what does not hold; DatabaseFailure
Result<Project> readOlder(Connection &connection, int version);

} // namespace grondplan::store
