#pragma once

#include "core/plan/plan.h"

namespace grondplan {

/// Which part of the platform a finding about one that is off is about; nothing for any other finding.
std::optional<Part> partOfFinding(const QString &code);

/// What it means that zones do without parts of their platform, where it matters: data without a backup,
/// copies that nothing spreads traffic over, tenants without a border. One note names all that is off.
void addPartFindings(const Scenario &scenario, Plan &plan);

} // namespace grondplan
