#pragma once

#include "core/packing/evenly.h"
#include "core/packing/placement.h"

#include <vector>

namespace grondplan::packing {

/// Items that go from one bin to another, and others that come out of that for them.
struct Exchange
{
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t onward = 0;   ///< where what comes out of `to` goes; may be `from`
    std::vector<Packed> out;  ///< of `from`, by item of the problem
    std::vector<Packed> back; ///< of `to`
};

/// Which items of a problem are in which bins, with what is uneven about it. A copy of it stands by itself.
class EvenState
{
public:
    /// \param classOf  by item: its class in the model
    EvenState(const Model &model, const std::vector<int> &classOf, const Evenly &how);

    /// \param types  of the bins, in the model
    /// \return whether they are within all rules
    bool fill(const std::vector<Bin> &bins, const std::vector<int> &types);

    [[nodiscard]] const Placement &placement() const { return m_placement; }
    [[nodiscard]] std::size_t bins() const { return m_items.size(); }
    [[nodiscard]] const std::vector<Packed> &items(std::size_t bin) const { return m_items[bin]; }
    [[nodiscard]] std::int64_t copiesIn(std::size_t bin, int copies) const;
    /// Bins in which any of the copies are or once were.
    [[nodiscard]] const std::vector<std::size_t> &seenIn(int copies) const;
    [[nodiscard]] std::int64_t all(int copies) const;
    [[nodiscard]] std::int64_t target(int copies) const; ///< the most in one bin, at best
    [[nodiscard]] bool stays(int item) const;
    [[nodiscard]] const std::int64_t *demand(int item) const;
    [[nodiscard]] bool holds(int item, int copies) const;
    /// Whether the bin offers enough for one of an item when one of `leaving` (-1 = nothing) is gone: soon
    /// told, and not all that is asked.
    [[nodiscard]] bool offersRoom(std::size_t bin, int item, int leaving = -1) const;

    /// Does it where it makes things more even and keeps every rule.
    bool exchange(const Exchange &asked);

private:
    struct Change
    {
        int copies = 0;
        std::size_t bin = 0;
        std::int64_t by = 0;
    };

    [[nodiscard]] bool hasRoom(const Exchange &asked);
    [[nodiscard]] bool leavesSomething(const Exchange &asked) const;
    [[nodiscard]] std::int64_t unevenness(const Exchange &asked);
    [[nodiscard]] std::int64_t unevennessOf(std::size_t first, std::size_t last) const;
    void collect(const std::vector<Packed> &items, std::size_t from, std::size_t to);
    bool putAll(const Exchange &asked);
    void record(const std::vector<Packed> &items, std::size_t from, std::size_t to);
    void count(std::size_t bin, int item, std::int64_t by);

    const Evenly *m_how;
    const std::vector<int> *m_classOf;
    Placement m_placement;
    std::vector<std::vector<Packed>> m_items;       ///< by bin, of the problem
    std::vector<std::vector<Packed>> m_copies;      ///< by bin
    std::vector<std::int64_t> m_inBin;              ///< items
    std::vector<std::vector<std::size_t>> m_seenIn; ///< by copies
    std::vector<std::int64_t> m_all;                ///< by copies
    std::vector<std::int64_t> m_onBins;             ///< by copies
    std::vector<Change> m_changes;                  ///< of the exchange at hand
    std::vector<std::int64_t> m_sums;               ///< its demands
};

} // namespace grondplan::packing
