#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/store/connection.h"
#include "core/store/digest.h"

#include <memory>

namespace grondplan::store {

/// Reads the catalogue a project keeps; empty where it has none. Takes its tables into the digest.
/// \errors ProjectDamaged: args: what does not hold; DatabaseFailure
Result<std::shared_ptr<const Catalogue>> readCatalogue(Connection &connection, Digest &digest);

} // namespace grondplan::store
