#pragma once

#include "core/plan/zonejob.h"

namespace grondplan {

/// The three readings of a zone, placed so that low <= likely <= high.
struct Readings
{
    Band<ZoneOutcome> outcome;
    bool highIncomplete = false; ///< something placed at likely does not fit at high
    bool stopped = false;
};

/// How many of each class are asked for.
std::vector<std::int64_t> askedInstances(const ZoneJob &job);

/// placeZone() with the platform sized for the cluster that it gives: where the one depends on the other,
/// placed again until both agree.
ZoneOutcome placeSized(const ZoneJob &job, const std::vector<std::int64_t> &counts, Reading reading);

/// A placed reading as all three.
Readings onlyReading(const ZoneOutcome &placed);

/// The other two readings of a zone whose likely one is placed. Where all servers are of one type it is the
/// same in all readings, so that they differ in number only, unless something then fits on another type
/// alone.
Readings placeReadings(ZoneJob job, const ZoneOutcome &placed);

} // namespace grondplan
