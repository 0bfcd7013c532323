#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <memory>

namespace grondplan {

/// Reads the catalogue that the program ships, from its compiled-in resources.
///
/// \errors CatalogueDamaged: `where` is "file:line: field"; args: the value found. Cannot happen with the shipped data,
///         which a test loads.
Result<Catalogue> loadShippedCatalogue();

/// The shipped catalogue, read once. Aborts with a message if the program was built with data it cannot read.
std::shared_ptr<const Catalogue> shippedCatalogue();

} // namespace grondplan
