#pragma once

#include "core/packing/model.h"

#include <cstdint>
#include <vector>

namespace grondplan::packing {

/// A bin in use: what is in it, by ascending class of the model.
struct OpenBin
{
    int type = 0;
    int conflict = -1; ///< the conflict group in it
    std::vector<Packed> items;
    std::vector<std::pair<int, std::int64_t>> groups; ///< items of each spread group in it, ascending
};

/// Bins and what is in them, at every moment within all rules of normal running.
class Placement
{
public:
    explicit Placement(const Model &model);

    [[nodiscard]] const Model &model() const { return *m_model; }
    [[nodiscard]] std::size_t size() const { return m_bins.size(); }
    [[nodiscard]] const OpenBin &bin(std::size_t index) const { return m_bins[index]; }
    [[nodiscard]] const std::int64_t *free(std::size_t index) const
    {
        return &m_free[index * m_model->dimensions];
    }
    [[nodiscard]] const std::vector<std::int64_t> &left() const
    {
        return m_left;
    } ///< by class, not placed yet
    [[nodiscard]] std::int64_t leftItems() const { return m_leftItems; }
    [[nodiscard]] std::int64_t cost() const { return m_cost; }
    [[nodiscard]] std::int64_t stockLeft(int type) const;
    [[nodiscard]] std::int64_t emptyBins() const;

    /// How many of `want` items of the class can go into the bin.
    [[nodiscard]] std::int64_t fitting(std::size_t bin, int cls, std::int64_t want) const;
    /// The same, for an empty bin of the type.
    [[nodiscard]] std::int64_t fittingEmpty(int type, int cls, std::int64_t want) const;
    /// Whether the type could hold all that is in the bin.
    [[nodiscard]] bool couldBe(std::size_t bin, int type) const;

    /// The caller has asked fitting().
    void put(std::size_t bin, int cls, std::int64_t count);
    void take(std::size_t bin, int cls, std::int64_t count);
    std::size_t open(int type); ///< there is stock; gives its index
    /// Makes room for as many bins, or for as many classes in one, and for no more than is used.
    void expectBins(std::size_t bins);
    void expectClasses(std::size_t bin, std::size_t classes) { m_bins[bin].items.reserve(classes); }
    /// Puts all that is in the bin back and takes it away; the last bin gets its index.
    void close(std::size_t bin);
    void retype(std::size_t bin, int type);
    /// Orders the bins by type and content.
    void normalise();

private:
    [[nodiscard]] std::int64_t byRules(int type, const OpenBin *bin, int cls, std::int64_t want) const;
    [[nodiscard]] std::int64_t byGroup(int type, const OpenBin *bin, int cls, std::int64_t want) const;
    [[nodiscard]] std::int64_t byUnits(int type, const OpenBin *bin, int cls, std::int64_t want) const;
    [[nodiscard]] bool keepsDomain(const OpenBin &bin, int cls, int type) const;
    [[nodiscard]] bool unitsHold(const OpenBin &bin, int type) const;
    void count(OpenBin &bin, int cls, std::int64_t change);

    const Model *m_model;
    std::vector<OpenBin> m_bins;
    std::vector<std::int64_t> m_free;
    std::vector<std::int64_t> m_left;
    std::vector<std::int64_t> m_used;     ///< bins by type
    std::vector<std::int64_t> m_joined;   ///< by spread group: items beyond the first in their bin
    std::vector<std::int64_t> m_inDomain; ///< [group * domains + domain]
    std::int64_t m_leftItems = 0;
    std::int64_t m_cost = 0;
};

} // namespace grondplan::packing
