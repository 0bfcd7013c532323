#pragma once

#include "core/tiers/tiers.h"
#include "ui/models/figuretable.h"

#include <map>

namespace grondplan::ui {

/// What the decision guide says, a row for each workload: its name, the tier it runs on now, the one that is
/// recommended, the next best and the strongest reason.
///
/// \param now  the tier of each zone, also where the rules chose it; zones without one are left open
FigureTable adviceTable(const Scenario &scenario, const ScenarioAdvice &advice,
                        const std::map<ZoneId, Tier> &now, const Words &words);

/// The workload of a row, from FigureModel::FigureRole of any of its cells.
WorkloadId adviceRowWorkload(const QString &figure);

} // namespace grondplan::ui
