#pragma once

#include "core/outlook/outages.h"

#include <vector>

namespace grondplan::outlook {

/// The chains of every single failure of a zone and of its worst pair: what stood on the servers that fail,
/// counted again from the plan, where it starts again, and what does not.
/// \param figure  of the zone: "failures[0]"
void addOutages(const Scenario &scenario, const Plan &plan, const QString &figure, const ZoneOutages &zone,
                std::vector<Explanation> &all);

} // namespace grondplan::outlook
