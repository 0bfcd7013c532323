#pragma once

#include "core/plan/terms.h"
#include "core/plan/zoneplanner.h"

namespace grondplan {

/// What the servers of a zone draw, and what that is over a month with the floor around them.
/// Idle power, and its way to the full power by the share of the CPU in use; the low and high readings have
/// their own number of servers and their own load. The catalogue must have the zone's servers; see power.h.
/// \source PUE: power of the whole floor / power of the equipment (ISO/IEC 30134-2)
/// Where workloads have a weekly curve, the load is the mean over its hours, and so energy their sum.
Energy energyOf(const Terms &terms, const Catalogue &catalogue, const Scenario &scenario,
                const PlannedZone &zone);
/// What an average draw costs a month, in minor units, rounded once.
std::int64_t powerCost(const Terms &terms, std::int64_t milliwatts);

/// Whether its disk is in the backups of a zone of this tier: machines as a whole, of containers those that
/// keep data.
bool isBackedUp(const Workload &workload, Tier tier);
/// Space for backups of what stands in a zone: one full copy, daily changes for every restore point, and room
/// to write the next full copy. `reduction` is what compression and deduplication leave of it.
/// \source Veeam: C x (F x Data + R x D x Data), work space 1.25 x one full copy
BackupSpace backupOf(const Terms &terms, const Catalogue &catalogue, const Scenario &scenario,
                     const PlannedZone &zone);
/// The same from its inputs, each part rounded up.
BackupSpace backupSpace(Bytes data, Bytes databases, std::int64_t points, Ratio change, Ratio databaseChange,
                        std::int64_t reductionPpm, std::int64_t workPpm);
std::int64_t backupCost(const Terms &terms, Bytes space);

/// What all zones share, a month: data traffic, addresses, operations; each part where it has an amount and a
/// price.
struct SharedCost
{
    const char *part;
    std::int64_t month = 0;
};
std::vector<SharedCost> sharedCosts(const Terms &terms);

} // namespace grondplan
