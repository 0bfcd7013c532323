#pragma once

#include "core/scenario/tier.h"

#include <QStringList>

namespace grondplan {

/// The ids of the parts a tier's minimal architecture needs, in the order in which traffic meets them.
/// \source minimal architectures: VM-only, containers without orchestration, full orchestration (README.md,
/// "Method")
QStringList platformParts(Tier tier);

} // namespace grondplan
