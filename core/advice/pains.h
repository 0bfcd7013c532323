#pragma once

#include "core/plan/plan.h"

namespace grondplan {

/// The pains of today that a planned design answers: ids in the topic "pains", each with "ID.pain" and
/// "ID.answer". One is named only where the scenario's answers say that it hurts, or the design always cures
/// it, and a zone has what cures it.
QStringList painsFor(const Scenario &scenario, const Plan &plan);

} // namespace grondplan
