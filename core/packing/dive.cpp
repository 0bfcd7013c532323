#include "core/packing/columns.h"
#include "core/packing/ejection.h"
#include "core/packing/fill.h"
#include "core/packing/random.h"

#include <algorithm>
#include <cmath>

namespace grondplan::packing {

static std::size_t at(std::int64_t index)
{
    return static_cast<std::size_t>(index);
}

void Columns::setCounts(const std::vector<std::int64_t> &counts)
{
    m_counts = counts;
    for (std::size_t c = 0; c < counts.size(); ++c)
        m_lp->setRow(m_rows[c], static_cast<double>(counts[c]));
}

/// Opens bins with the fillings that the solution takes most of. \return how many
std::size_t Columns::fix(Placement &placement, std::uint64_t seed, std::int64_t items)
{
    Random random(seed);
    std::vector<std::pair<double, std::size_t>> taken;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double value = m_lp->value(m_columns[i].index);
        if (value > 1e-6)
            taken.emplace_back(-(value + 0.02 * random.share()), i);
    }
    std::sort(taken.begin(), taken.end());
    const std::size_t most = std::max<std::size_t>(1, at(items) / 40);
    std::size_t fixed = 0;
    for (const auto &[minus, i] : taken) {
        const double value = m_lp->value(m_columns[i].index);
        if (fixed > 0 && value < 0.98 && (fixed >= most || value < 0.6))
            break;
        const int type = m_columns[i].type;
        for (double copies = std::max(1.0, std::floor(value + 0.02)); copies > 0.5; copies -= 1) {
            if (placement.stockLeft(type) <= 0)
                break;
            const std::size_t bin = placement.open(type);
            for (const auto &[cls, count] : m_columns[i].pattern) {
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

std::optional<Placement> Columns::dive(std::int64_t below, std::uint64_t seed, Meter &meter)
{
    const std::vector<std::int64_t> whole = m_counts;
    const double boundBefore = m_bound;
    const std::vector<double> centerBefore = m_center;
    const std::vector<double> bestBefore = m_centerBest;
    std::optional<Placement> best;
    Placement placement(m_model);
    for (std::uint64_t round = 0; placement.leftItems() > 0 && !meter.isOver(); ++round) {
        if (fix(placement, seed * 1000 + round, placement.leftItems()) == 0)
            break;
        setCounts(placement.left());
        m_bound = 0;
        m_center.clear();
        if (placement.leftItems() > 0) {
            solve(below - placement.cost(), meter);
            if (placement.cost() + value() >= below && round > 0) {
                // What is left is too dear in the relaxation already; local search may still mend it.
                complete(placement, seed, below, meter);
                break;
            }
        }
        Placement whole2 = placement;
        constexpr std::int64_t kFew = 40;
        if (placement.leftItems() < kFew || round % 4 == 3) {
            complete(whole2, seed + round, below, meter);
            if (whole2.leftItems() == 0 && whole2.cost() < below) {
                best = std::move(whole2);
                break;
            }
        }
    }
    if (!best && placement.leftItems() == 0 && placement.cost() < below)
        best = std::move(placement);
    setCounts(whole);
    m_bound = boundBefore;
    m_center = centerBefore;
    m_centerBest = bestBefore;
    m_lp->solve(Lp::Way::Dual);
    return best;
}

} // namespace grondplan::packing
