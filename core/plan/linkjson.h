#pragma once

#include "core/scenario/scenario.h"

#include <QJsonArray>

namespace grondplan::json {

/// The links between what is switched on, as they are planned with: from, to, why, both_ways, and where known
/// megabits, latency_micros, protocol, port, transport and level. `assumed` names what of these nobody
/// stated.
QJsonArray links(const Scenario &scenario);

} // namespace grondplan::json
