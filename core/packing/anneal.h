#pragma once

#include "core/packing/frame.h"
#include "core/packing/meter.h"

#include <optional>

namespace grondplan::packing {

/// How an annealing goes about it.
struct Annealing
{
    double hot = 0.03;   ///< temperature at the start, in mean costs of a bin in use
    double uneven = 0.3; ///< how much of its cost a full bin is let off, so that others can be emptied
    std::uint64_t seed = 1;
};

/// Ruin and recreate: takes a few bins and some single items out, puts them back where they fit tightest,
/// opens what is then missing by worth per cost, and keeps the change when it is cheaper, or by chance when
/// it is not, ever less so. (Schrimpf et al. 2000; the acceptance is Kirkpatrick's.) Ends at `target`, or
/// when the meter has spent what it may.
///
/// \param frame  where it starts
/// \return the cheapest placement met, if that is cheaper than the start
std::optional<Placement> anneal(Frame &frame, const Annealing &how, std::int64_t target, Meter &meter);

} // namespace grondplan::packing
