#pragma once

#include "core/plan/placement.h"

namespace grondplan::placement {

/// The servers a zone may use as bin types: each allowed baseline once for every rack.
struct Servers
{
    std::vector<packing::BinType> bins;
    std::vector<int> baselineOf; ///< by bin type: index into ZoneJob::baselines
    std::vector<int> rackOf;     ///< by bin type: from 0 on; 0 where racks do not matter

    [[nodiscard]] std::vector<int> inRack(int rack) const; ///< indexes of bin types
    /// The bin type of a baseline, in a rack from 0 on where racks matter; -1 = none.
    [[nodiscard]] int typeOf(int baseline, int rack) const;
};

/// Less what runs on every host (`taken`); a baseline that cannot hold even that is left out. The stock of a
/// baseline stands in the racks as evenly as it can.
///
/// \param slots  how many instances a host holds by number
Servers serversOf(const ZoneJob &job, Reading reading, const Vector &taken, std::int64_t slots, int racks);

/// The same for what stands on servers without node VMs between. \param perNodeUnplaced  left out; all that
/// run on every host are added to it where no server can hold them
Servers serversOfInstances(const ZoneJob &job, Reading reading, int racks, std::vector<int> &perNodeUnplaced);

/// Which of the job's baselines a planned server is, index into ZoneJob::baselines: with its options, and of
/// those that differ in what they are licensed for the one of which it has every licence, and most. -1 =
/// none.
int offerOf(const ZoneJob &job, const PlannedServer &server);
/// Its bin type; -1 = none.
int binTypeOf(const ZoneJob &job, const Servers &servers, const PlannedServer &server);

/// Why an item has no place on the servers, in ids for core/text: the smallest reason, on the server that
/// came closest to holding it.
Message reasonOf(const ZoneJob &job, const Servers &servers, const packing::ItemClass &item,
                 const packing::Shortfall &shortfall);

/// Solves a problem whose bins are the servers': of all baselines at once where the zone mixes types, else of
/// the one that places most at least cost. `start`: an answer to begin from, or nullptr.
packing::Result solvedOnServers(const ZoneJob &job, Reading reading, packing::Problem problem,
                                const Servers &servers, const packing::Result *start);

} // namespace grondplan::placement
