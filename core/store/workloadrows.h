#pragma once

#include "core/scenario/scenario.h"
#include "core/store/rowreader.h"
#include "core/store/rowwriter.h"

namespace grondplan::store {

/// The rest of a row of Table::Workload, after its scenario.
Workload readWorkload(RowReader &rows);

/// Of Table::WorkloadDemand, after the workload: what may be left down, and its week.
void readDemand(RowReader &rows, Workload &workload);
/// Writes a row where there is anything to say.
void writeDemand(RowWriter &rows, ScenarioId scenario, const Workload &workload);

} // namespace grondplan::store
