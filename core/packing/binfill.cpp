#include "core/packing/fill.h"
#include "core/packing/index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace grondplan::packing {

namespace {

class BinFiller
{
public:
    BinFiller(Placement &placement, const BinRule &rule, Meter &meter)
        : m_placement(placement)
        , m_model(placement.model())
        , m_rule(rule)
        , m_meter(meter)
        , m_worth(weights(m_model, rule.worthPower))
        , m_pull(weights(m_model, rule.power))
    {
    }

    bool run();

private:
    struct Filled
    {
        int type = -1;
        double worth = 0;
        std::vector<Packed> items; ///< in the order they went in
    };
    [[nodiscard]] Filled tried(int type);
    [[nodiscard]] double score(int cls, std::size_t bin) const;
    [[nodiscard]] double worthOf(const std::vector<Packed> &items) const;
    void fillBin(std::size_t bin, std::vector<Packed> *items);

    Placement &m_placement;
    const Model &m_model;
    BinRule m_rule;
    Meter &m_meter;
    std::vector<double> m_worth;
    std::vector<double> m_pull;
    std::vector<int> m_open;       ///< classes of which something is left
    std::vector<int> m_candidates; ///< of them, what may still fit into the bin being filled
};

} // namespace

double BinFiller::score(int cls, std::size_t bin) const
{
    const auto &demand = m_model.classes[at(cls)].demand;
    const auto &capacity = m_model.types[at(m_placement.bin(bin).type)].capacity;
    const std::int64_t *free = m_placement.free(bin);
    double sum = 0;
    double length = 0;
    for (std::size_t d = 0; d < m_model.dimensions; ++d) {
        if (capacity[d] == 0)
            continue;
        const auto whole = static_cast<double>(capacity[d]);
        const double size = static_cast<double>(demand[d]) / whole;
        const double room = static_cast<double>(free[d]) / whole;
        // m_pull is per unit of demand; times the capacity it is per bin.
        const double weight = m_pull[d] * whole;
        if (m_rule.score == BinRule::Score::Distance)
            sum -= weight * (room - size) * (room - size);
        else
            sum += weight * size * room;
        length += size * size;
    }
    return m_rule.score == BinRule::Score::Angle ? sum / (std::sqrt(length) + 1e-9) : sum;
}

double BinFiller::worthOf(const std::vector<Packed> &items) const
{
    double worth = 0;
    for (const Packed &item : items) {
        double each = 1e-12;
        for (std::size_t d = 0; d < m_model.dimensions; ++d)
            each += m_worth[d] * static_cast<double>(m_model.classes[at(item.itemClass)].demand[d]);
        worth += each * static_cast<double>(item.count);
    }
    return worth;
}

void BinFiller::fillBin(std::size_t bin, std::vector<Packed> *items)
{
    m_candidates = m_open;
    while (!m_candidates.empty() && !m_meter.isOver()) {
        int best = -1;
        std::int64_t fits = 0;
        double most = -std::numeric_limits<double>::infinity();
        m_meter.spend(static_cast<std::int64_t>(m_candidates.size() / 64 + 1));
        std::size_t kept = 0;
        for (const int cls : m_candidates) {
            const std::int64_t room = m_placement.fitting(bin, cls, m_placement.left()[at(cls)]);
            if (room == 0)
                continue;
            m_candidates[kept++] = cls;
            const double value = score(cls, bin);
            if (value > most) {
                most = value;
                best = cls;
                fits = room;
            }
        }
        m_candidates.resize(kept);
        if (best < 0)
            return;
        // Many equal ones go in by quarters: fewer looks, and the mix still follows the free space.
        const std::int64_t count = std::max<std::int64_t>(1, fits / 4);
        m_placement.put(bin, best, count);
        if (items)
            items->push_back({best, count});
    }
}

BinFiller::Filled BinFiller::tried(int type)
{
    Filled filled;
    filled.type = type;
    const std::size_t bin = m_placement.open(type);
    fillBin(bin, &filled.items);
    m_placement.close(bin);
    filled.worth = worthOf(filled.items);
    return filled;
}

bool BinFiller::run()
{
    for (const int cls : orderBy(m_model, Measure::Share, false)) {
        if (m_placement.left()[at(cls)] > 0)
            m_open.push_back(cls);
    }
    for (std::size_t bin = 0; bin < m_placement.size(); ++bin)
        fillBin(bin, nullptr);
    while (m_placement.leftItems() > 0 && !m_meter.isOver()) {
        m_open.erase(std::remove_if(m_open.begin(), m_open.end(),
                                    [this](int cls) { return m_placement.left()[at(cls)] == 0; }),
                     m_open.end());
        Filled best;
        double most = -1;
        for (int type = 0; type < static_cast<int>(m_model.types.size()); ++type) {
            if (m_placement.stockLeft(type) <= 0)
                continue;
            Filled filled = tried(type);
            const double cost = static_cast<double>(m_model.types[at(type)].cost);
            const double value = filled.worth / std::max(cost, 1e-6);
            if (!filled.items.empty() && value > most) {
                most = value;
                best = std::move(filled);
            }
        }
        if (best.type < 0)
            break; // no bin is left that takes anything
        const std::size_t bin = m_placement.open(best.type);
        for (const Packed &item : best.items)
            m_placement.put(bin, item.itemClass, item.count);
    }
    return !m_meter.isOver();
}

bool fillByBins(Placement &placement, const BinRule &rule, Meter &meter)
{
    BinFiller filler(placement, rule, meter);
    return filler.run();
}

} // namespace grondplan::packing
