#include "core/packing/spare.h"

#include "core/packing/failure.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace grondplan::packing {

/// With a bin of another type, or none where that is -1, in place of an empty one.
static bool survivesWith(Placement &placement, std::size_t bin, int other)
{
    Placement tried = placement;
    tried.close(bin);
    if (other >= 0)
        tried.open(other);
    tried.normalise();
    if (!survivesFailures(tried))
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
            if (meter.stopped() || meter.isLate())
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

/// The cheapest type of which one more bin lets the others take `failed`; -1 if there is none.
static int typeThatHelps(Placement &placement, const std::vector<std::size_t> &failed)
{
    for (int type = 0; type < static_cast<int>(placement.model().types.size()); ++type) {
        if (placement.stockLeft(type) <= 0)
            continue;
        const std::size_t bin = placement.open(type);
        const bool helps = survivesFailure(placement, failed);
        placement.close(bin);
        if (helps)
            return type;
    }
    return -1;
}

/// A type of the failed bins: one more of each would do.
static int typeThatFailed(const Placement &placement, const std::vector<std::size_t> &failed)
{
    int chosen = -1;
    for (const std::size_t bin : failed) {
        const int type = placement.bin(bin).type;
        if (placement.stockLeft(type) > 0 && !placement.bin(bin).items.empty())
            chosen = std::max(chosen, type);
    }
    return chosen;
}

/// \param below  gives up when it costs as much
static bool addUntilSurvived(Placement &placement, std::int64_t below, const Meter &meter)
{
    const auto types = static_cast<std::int64_t>(placement.model().types.size());
    const std::int64_t most = (placement.model().reserve + 1) * (types + 1) + 16;
    for (std::int64_t added = 0; added <= most && !meter.stopped() && !meter.isLate(); ++added) {
        placement.normalise();
        const FailureProof proof = proveFailures(placement);
        if (proof.survives)
            return true;
        const std::vector<std::size_t> failed(proof.worst.begin(), proof.worst.end());
        int type = typeThatHelps(placement, failed);
        if (type < 0)
            type = typeThatFailed(placement, failed);
        if (type < 0)
            return false;
        placement.open(type);
        if (placement.cost() >= below)
            return false;
    }
    return false;
}

bool topUp(Placement &placement, const Meter &meter, std::int64_t below)
{
    if (!addUntilSurvived(placement, below, meter))
        return false;
    makeSpareCheaper(placement, meter);
    return true;
}

bool addWholeSpares(Placement &placement)
{
    const Model &model = placement.model();
    for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
        bool holdsAll = placement.stockLeft(type) >= model.reserve;
        for (std::size_t bin = 0; bin < placement.size() && holdsAll; ++bin)
            holdsAll = placement.bin(bin).type == type || placement.couldBe(bin, type);
        for (int added = 0; added < model.reserve && holdsAll; ++added)
            placement.open(type);
        if (holdsAll)
            return true;
    }
    // None does for all: as many of each type as may fail of it.
    std::vector<char> used(model.types.size(), 0);
    for (std::size_t bin = 0; bin < placement.size(); ++bin)
        used[static_cast<std::size_t>(placement.bin(bin).type)] = 1;
    for (int type = 0; type < static_cast<int>(used.size()); ++type) {
        for (int added = 0; added < model.reserve && used[static_cast<std::size_t>(type)] != 0; ++added) {
            if (placement.stockLeft(type) <= 0)
                return false;
            placement.open(type);
        }
    }
    return true;
}

void openLeast(Placement &placement)
{
    const Model &model = placement.model();
    for (int type = 0; type < static_cast<int>(model.types.size()); ++type) {
        while (static_cast<std::int64_t>(placement.size()) < model.leastBins && placement.stockLeft(type) > 0)
            placement.open(type);
    }
}

} // namespace grondplan::packing
