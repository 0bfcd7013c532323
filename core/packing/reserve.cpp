#include "core/packing/failure.h"
#include "core/packing/index.h"
#include "core/packing/search.h"
#include "core/packing/spare.h"
#include "core/packing/survive.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

// The passes that look after the failure reserve.

namespace grondplan::packing {

void Search::addReserve()
{
    if (m_model.reserve == 0 || !m_plain || (survives() && m_surviving->cost() <= m_plain->cost()))
        return;
    Placement placement = *m_plain;
    if (topUp(placement, m_meter))
        consider(std::move(placement));
    else if (!survives() && addWholeSpares(placement = *m_plain))
        consider(std::move(placement));
}

std::vector<int> Search::typesForAll() const
{
    std::vector<int> types;
    for (int type = 0; type < static_cast<int>(m_model.types.size()); ++type) {
        bool suitsAll = true;
        for (std::size_t c = 0; c < m_model.classes.size() && suitsAll; ++c)
            suitsAll = m_model.classes[c].count == 0 || m_model.suits(static_cast<int>(c), type);
        if (suitsAll)
            types.push_back(type);
    }
    return types;
}

void Search::balanced()
{
    if (m_model.reserve == 0 && m_model.leastBins == 0)
        return;
    std::vector<std::pair<std::int64_t, int>> order;
    for (const int type : typesForAll()) {
        const std::int64_t bins = leastBinsOf(m_model, type).value;
        if (bins <= m_model.types[at(type)].stock)
            order.emplace_back(bins * m_model.types[at(type)].cost, type);
    }
    std::sort(order.begin(), order.end());
    for (const auto &[cost, type] : order) {
        if (m_meter.isOver() || (survives() && best().leftItems() == 0 && cost > best().cost()))
            return;
        balancedOn(type);
    }
}

bool Search::balancedOn(int type)
{
    const Model::Type &bin = m_model.types[at(type)];
    const std::int64_t fewest = std::max<std::int64_t>(1, leastBinsOf(m_model, type).value);
    // Beyond one bin an item and the reserve, one more changes nothing.
    std::int64_t most = std::min(bin.stock, std::max(fewest, m_model.items() + m_model.reserve));
    const bool hasBest = survives() && best().leftItems() == 0;
    for (std::int64_t bins = fewest; bins <= most && !m_meter.isOver(); ++bins) {
        const bool isDearer = hasBest && (bins * bin.cost > best().cost() ||
                                          (bins * bin.cost == best().cost() && best().emptyBins() == 0));
        if (isDearer)
            return false;
        if (balancedOn(type, bins))
            return true;
    }
    return false;
}

/// \return whether this many bins are enough
bool Search::balancedOn(int type, std::int64_t bins)
{
    for (const Choice choice : {Choice::Worst, Choice::Best, Choice::First}) {
        for (const Measure measure : kMeasures) {
            Placement placement(m_model);
            for (std::int64_t bin = 0; bin < bins; ++bin)
                placement.open(type);
            const std::vector<int> order = orderBy(m_model, measure, m_restricted);
            if (!fill(placement, order, choice, Opening::None, m_meter))
                return false;
            if (placement.leftItems() > 0)
                continue;
            const bool didSurvive = survives();
            const auto keyBefore = didSurvive ? keyOf(best()) : keyOf(placement);
            consider(std::move(placement));
            if (survives() && (!didSurvive || keyOf(best()) < keyBefore))
                return true;
        }
    }
    return false;
}

/// Of the budget, for what looks at normal running only.
double Search::shareBeforeReserve() const
{
    // Adding bins for the reserve at the end takes time but no steps.
    constexpr double kAdding = 0.08;
    constexpr double kSearching = 0.45;
    constexpr std::int64_t kManyItems = 3000; // with more a proof takes so long that few come to anything
    constexpr double kLeastSteps = 500; // an item; in less the search for it does not come to what plain does
    const bool isBrief = m_meter.expected() < kLeastSteps * static_cast<double>(m_model.items());
    if (m_model.items() <= kManyItems && !isBrief && m_without.count("surviving") == 0)
        return 1 - kSearching;
    return std::isinf(m_meter.millisLeft()) ? 1 : 1 - kAdding;
}

void Search::surviving()
{
    constexpr double kOfChoices = 0.4;
    if (m_model.reserve == 0 || !m_plain)
        return;
    {
        const Meter::Narrowed narrowed(m_meter, kOfChoices);
        const bool hasBest = survives() && best().leftItems() == 0;
        if (auto found = surviveOnFewest(m_model, hasBest ? best().cost() : kLargest, m_meter))
            consider(std::move(*found));
    }
    if (!survives()) {
        if (auto found = surviveAnyhow(m_model, m_meter))
            consider(std::move(*found));
    }
    if (!survives() || best().leftItems() > 0 || isDone())
        return;
    if (auto found = surviveCheaper(best(), m_bound.value, m_meter))
        consider(std::move(*found));
}

} // namespace grondplan::packing
