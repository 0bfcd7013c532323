#pragma once

#include "core/plan/zonejob.h"

#include <utility>
#include <vector>

/// The steps of which explanations are made, each worked out from the job.
namespace grondplan::explaining {

/// How many of each workload of a zone, in the job's order.
using Counts = std::vector<std::pair<const Workload *, std::int64_t>>;
/// What was placed.
Counts countsOf(const Plan &plan, const ZoneJob &job);
/// What was asked for, placed or not.
Counts askedOf(const Plan &plan, const ZoneJob &job);

Resources times(const Resources &size, std::int64_t count);
/// An amount by the resource's id: "cpu", "memory", "disk", "gpu".
std::int64_t amountOf(const Resources &resources, const char *resource);
Unit unitOf(const char *resource);
/// What a reading of a band is called in the path of a figure: "low", "likely", "high".
QLatin1String readingName(Reading reading);

StepConstant constantOf(const Layer &layer, Reading reading);
StepConstant priceConstant(const Baseline &baseline, const Money &month);

/// One replica's need with the first `layers` layers on it.
Step instanceStep(const ZoneJob &job, const Workload &workload, Affected affected, Reading reading,
                  std::size_t layers);
/// CPU and memory that a node VM takes of its server.
Step nodeSizeStep(const ZoneJob &job, Reading reading);
Step nodeMemoryStep(const ZoneJob &job, Reading reading);
Step nodeCountStep(const ZonePlan &zone, const ZoneJob &job, Reading reading);
/// used / offered; `of` is "zone" or "server".
Step utilisationStep(const char *of, const char *resource, std::int64_t used, std::int64_t offered);
Step placementStep(const ZonePlan &zone, const ZoneJob &job, Reading reading);
/// The largest share of a use in that of all, over its resources. \return 10^-12
std::int64_t largestShare(const Resources &use, const Resources &all);
/// By what a cost was shared out: the own dominant share, and the sum of all. \param own, all  10^-12
void addShares(std::int64_t own, std::int64_t all, Step &step);
/// How many of a zone's servers are of one type.
Step typeCountStep(const Project &project, const ZonePlan &zone, const TypeCount &type, Reading reading);
/// What one layer adds over all instances of the zone, or takes of what stands in it.
std::vector<Step> overheadSteps(const ZoneJob &job, const ZonePlan &plan, const Counts &counts,
                                const OverheadLine &line, Reading reading);

/// The share of a layer, from the catalogue.
Step overheadShareStep(const ZoneJob &job, const OverheadLine &line, Reading reading);

} // namespace grondplan::explaining
