#pragma once

#include "core/plan/plan.h"

namespace grondplan::explaining {

/// What a zone survives, and how many failures were tried. \param path  "zones[0]."
void addFailover(const ZonePlan &zone, const QString &path, std::vector<Explanation> &result);

} // namespace grondplan::explaining
