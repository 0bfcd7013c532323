#include "core/packing/spare.h"

#include "core/packing/failure.h"

#include <utility>

namespace grondplan::packing {

/// With a bin of another type, or none where that is -1, in place of an empty one.
static bool survivesWith(Placement &placement, std::size_t bin, int other)
{
    Placement tried = placement;
    tried.close(bin);
    if (other >= 0)
        tried.open(other);
    tried.normalise();
    if (!proveFailures(tried).survives)
        return false;
    placement = std::move(tried);
    return true;
}

static bool mayBecome(const Placement &placement, std::size_t bin, int other)
{
    const Model &model = placement.model();
    if (other < 0)
        return static_cast<std::int64_t>(placement.size()) > model.leastBins;
    const auto costOf = [&model](int type) { return model.types[static_cast<std::size_t>(type)].cost; };
    return costOf(other) < costOf(placement.bin(bin).type) && placement.stockLeft(other) > 0;
}

static bool makeOneCheaper(Placement &placement, const Meter &meter)
{
    for (std::size_t bin = placement.size(); bin-- > 0;) { // dearest first
        const bool isSpare = placement.bin(bin).items.empty();
        for (int other = -1; isSpare && other < placement.bin(bin).type; ++other) {
            if (meter.stopped() || meter.millisLeft() <= 0)
                return false;
            if (mayBecome(placement, bin, other) && survivesWith(placement, bin, other))
                return true;
        }
    }
    return false;
}

void makeSpareCheaper(Placement &placement, const Meter &meter)
{
    while (makeOneCheaper(placement, meter))
        continue;
}

} // namespace grondplan::packing
