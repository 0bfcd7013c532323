#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/store/connection.h"

namespace grondplan::store {

/// Writes all of a project into the empty tables of the newest version, and its digest.
/// \errors DatabaseFailure
Result<> writeProject(Connection &connection, const Project &project);

/// Reads a project from the tables of the newest version, holding every value to be one that a project may
/// have, and the whole to be what the digest was made of. \errors ProjectDamaged: args: what does not hold;
/// DatabaseFailure
Result<Project> readProject(Connection &connection);

/// Holds that a project has only values that can be stored and read back.
/// \errors InvalidValue, LimitExceeded as validate(); InvalidValue: a place on the canvas that is no number
Result<> checkStorable(const Project &project);

} // namespace grondplan::store
