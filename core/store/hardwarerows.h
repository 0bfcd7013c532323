#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/store/connection.h"
#include "core/store/digest.h"

namespace grondplan::store {

/// How zones keep their data, what they promise of memory, and which options their servers have; nothing is
/// written for a zone that leaves all as it is. \errors DatabaseFailure
Result<> writeHardware(Connection &connection, const Project &project);

/// Reads what stands beside the scenarios, in the order of the tables: layouts, the brand, and what
/// writeHardware() wrote. Takes the tables into the digest; the zones must be there.
/// \errors ProjectDamaged, DatabaseFailure
Result<> readBeside(Connection &connection, Digest &digest, Project &project);

} // namespace grondplan::store
