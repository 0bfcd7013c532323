#include "core/packing/columns.h"
#include "core/packing/ejection.h"
#include "core/packing/fill.h"
#include "core/packing/index.h"
#include "core/packing/random.h"

#include <algorithm>
#include <cmath>

namespace grondplan::packing {

/// \param whole  takes the program as it was first
void Columns::restrictTo(const Placement &placement, Program &whole)
{
    std::vector<double> worth;
    std::vector<double> stock;
    readPrices(worth, stock);
    Program last = std::move(m_now);
    Program &before = whole.lp ? last : whole;
    if (!whole.lp)
        whole = std::move(last);
    m_now = {};
    m_now.counts = placement.left();
    for (int type = 0; type < static_cast<int>(m_model.types.size()); ++type)
        m_now.stock.push_back(placement.stockLeft(type));
    makeRows();
    constexpr double kNear = 0.7; // of the cost: worth less, it is hardly of use
    for (const Column &column : before.columns) {
        Pattern left;
        double value = 0;
        for (const auto &[cls, count] : column.pattern) {
            const std::int64_t still = std::min(count, m_now.counts[at(cls)]);
            if (still > 0)
                left.emplace_back(cls, still);
            value += worth[at(cls)] * static_cast<double>(still);
        }
        if (value > kNear * static_cast<double>(m_model.types[at(column.type)].cost))
            addColumn(column.type, std::move(left));
    }
    m_now.center = before.center;
}

/// Opens bins with the fillings that the solution takes most of. \return how many
std::size_t Columns::fix(Placement &placement, std::uint64_t seed, std::int64_t items)
{
    Random random(seed);
    std::vector<std::pair<double, std::size_t>> taken;
    for (std::size_t i = 0; i < m_now.columns.size(); ++i) {
        const double value = m_now.lp->value(m_now.columns[i].index);
        if (value > 1e-6)
            taken.emplace_back(-(value + 0.05 * random.share()), i);
    }
    std::sort(taken.begin(), taken.end());
    const std::size_t most = std::max<std::size_t>(1, at(items) / 40);
    std::size_t fixed = 0;
    for (const auto &[minus, i] : taken) {
        const double value = m_now.lp->value(m_now.columns[i].index);
        if (fixed > 0 && value < 0.98 && (fixed >= most || value < 0.6))
            break;
        const int type = m_now.columns[i].type;
        for (double copies = std::max(1.0, std::floor(value + 0.02)); copies > 0.5; copies -= 1) {
            if (placement.stockLeft(type) <= 0)
                break;
            const std::size_t bin = placement.open(type);
            for (const auto &[cls, count] : m_now.columns[i].pattern) {
                const std::int64_t fits =
                    placement.fitting(bin, cls, std::min(count, placement.left()[at(cls)]));
                if (fits > 0)
                    placement.put(bin, cls, fits);
            }
            if (placement.bin(bin).items.empty())
                placement.close(bin);
            else
                ++fixed;
        }
    }
    return fixed;
}

/// Places what is left in any way and lets the ejection pool try to close the bins that are too many.
void Columns::complete(Placement &placement, std::uint64_t seed, std::int64_t below, Meter &meter) const
{
    constexpr std::int64_t kSteps = 30'000;
    fill(placement, orderBy(m_model, Measure::Sum, true), Choice::Best, Opening::Value, meter);
    const bool isUniform = m_model.types.size() == 1;
    if (placement.leftItems() > 0 || placement.cost() < below || !isUniform)
        return;
    const std::int64_t wanted = (below - 1) / std::max<std::int64_t>(1, m_model.types.front().cost);
    if (static_cast<std::int64_t>(placement.size()) > wanted + 2)
        return;
    Budget budget;
    budget.steps = std::min(kSteps, meter.remaining());
    Meter own(budget);
    Frame frame(m_model, weights(m_model, 0));
    frame.load(placement);
    if (auto found = eject(frame, at(std::max<std::int64_t>(wanted, 1)), seed, own))
        placement = std::move(*found);
    meter.spend(own.steps());
}

/// Fixes and solves until few items are left, or until no more than `most`.
/// \return whether there is still hope
bool Columns::descend(Placement &placement, std::int64_t most, std::uint64_t seed, Dive &dive, Meter &meter)
{
    for (std::uint64_t round = 0; placement.leftItems() > most && !meter.isOver(); ++round) {
        if (fix(placement, seed * 1000 + round, placement.leftItems()) == 0 || placement.leftItems() == 0)
            return true;
        const std::int64_t hope = dive.hope - placement.cost();
        restrictTo(placement, dive.whole);
        solve(hope, hope, meter);
        // What is left is too dear in the relaxation already.
        if (placement.cost() + value() >= dive.below)
            return false;
        constexpr std::int64_t kFew = 40;
        if (placement.leftItems() < kFew && most == 0)
            finish(placement, seed + round, dive, meter);
        if (dive.below <= dive.hope)
            return true;
    }
    return true;
}

void Columns::finish(Placement placement, std::uint64_t seed, Dive &dive, Meter &meter) const
{
    complete(placement, seed, dive.below, meter);
    if (placement.leftItems() > 0 || placement.cost() >= dive.below)
        return;
    dive.below = placement.cost();
    dive.best = std::move(placement);
}

std::optional<Placement> Columns::dive(std::int64_t below, std::uint64_t seed, Meter &meter)
{
    constexpr std::int64_t kTail = 120; // items
    constexpr std::uint64_t kTails = 8;
    // What the program as it is gives hope for; further than that nothing is to be had.
    Dive dive{{}, std::max(value(), rounded(m_now.cost)), below, {}};
    Placement placement(m_model);
    bool hasHope = descend(placement, kTail, seed, dive, meter);
    // The last part is quick, so it is tried in several ways.
    for (std::uint64_t tail = 0; tail < kTails && hasHope && dive.below > dive.hope && !meter.isOver();
         ++tail) {
        Placement end = placement;
        Dive part{{}, dive.hope, dive.below, {}};
        descend(end, 0, kTails * seed + tail, part, meter);
        if (part.below > part.hope)
            finish(std::move(end), seed, part, meter);
        if (part.best)
            dive.best = std::move(part.best);
        dive.below = part.below;
        if (part.whole.lp)
            m_now = std::move(part.whole);
    }
    if (dive.whole.lp)
        m_now = std::move(dive.whole);
    return std::move(dive.best);
}

} // namespace grondplan::packing
