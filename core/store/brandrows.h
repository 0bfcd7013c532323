#pragma once

#include "core/base/result.h"
#include "core/project/brand.h"
#include "core/store/connection.h"
#include "core/store/digest.h"

#include <optional>

namespace grondplan::store {

/// Whose proposal a project's is; nothing is written for none. \errors DatabaseFailure
Result<> writeBrand(Connection &connection, const std::optional<Brand> &brand);
/// Takes the tables into the digest. \errors ProjectDamaged, DatabaseFailure
Result<> readBrand(Connection &connection, Digest &digest, std::optional<Brand> &brand);

} // namespace grondplan::store
