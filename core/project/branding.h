#pragma once

#include "core/project/project.h"

namespace grondplan {

/// Puts a brand in a project in the place of the one that it had, and the brand's servers in the project's
/// catalogue, after those that are there. What the brand before brought goes, but for what zones may use.
///
/// \param servers  brand.servers, in full
/// \errors InvalidValue: "brand, servers": a server has the id of another provider's; and as validate()
Result<> putBrand(Project &project, const Brand &brand, const std::vector<Baseline> &servers);

/// Takes the brand out of a project, and the servers that came with it out of its catalogue, but for those
/// that zones may use. \return the ids of those that stay
QStringList removeBrand(Project &project);

} // namespace grondplan
