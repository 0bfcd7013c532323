#pragma once

#include "core/plan/explainsteps.h"
#include "core/plan/standing.h"

/// The steps of the detailed profile: what servers, nodes and the platform take.
namespace grondplan::explaining {

/// What a server keeps for itself of a resource, "cpu" or "memory", part by part and then in all. None in the
/// rule of thumb.
std::vector<Step> serverReserveSteps(const ZoneJob &job, const Baseline &baseline, const char *resource,
                                     Reading reading = Reading::Likely);

/// What a server offers and how much of it is used in normal running, CPU and memory; before them what it
/// keeps.
std::vector<Step> offerSteps(const ZoneJob &job, const Baseline &baseline);

/// What a node VM has for what runs in it. None where it keeps nothing.
std::vector<Step> nodeRoomSteps(const ZoneJob &job, Reading reading);

/// What one of kStandingLayers takes in all.
std::vector<Step> standingSteps(const ZoneJob &job, const ZonePlan &plan, const char *layer,
                                const OverheadLine &line, Reading reading);

/// One copy of a part of the platform, "cpu" or "memory", as it stands on its server or in its node. None for
/// what is no such part.
std::vector<Step> partCopySteps(const ZoneJob &job, const QString &part, const char *resource,
                                Reading reading = Reading::Likely);
/// All its copies.
std::vector<Step> partSumSteps(const ZoneJob &job, const PlatformPart &part, const char *resource);
/// How many copies of it were placed.
Step partCopiesStep(const ZoneJob &job, const PlatformPart &part);

} // namespace grondplan::explaining
